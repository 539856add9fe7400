// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/directions.h"

#include <QStringList>

#include <algorithm>

namespace imprimatur
{

namespace
{

/// Words that make a figure lower or higher than the one behind them.
bool saysDown(QStringView words)
{
    static const QStringList list {
        QStringLiteral("ned fra"),      QStringLiteral("down from"),    QStringLiteral("nede fra"),
        QStringLiteral("falt fra"),     QStringLiteral("fall fra"),     QStringLiteral("sank fra"),
        QStringLiteral("gikk ned fra"), QStringLiteral("fell from"),    QStringLiteral("redusert fra"),
        QStringLiteral("nedgang fra"),  QStringLiteral("dropped from"), QStringLiteral("kuttet fra"),
        QStringLiteral("senket fra"),   QStringLiteral("declined from")};
    return std::ranges::any_of(list, [&](const QString &each) { return words.contains(each, Qt::CaseInsensitive); });
}

bool saysUp(QStringView words)
{
    static const QStringList list {
        QStringLiteral("opp fra"),     QStringLiteral("up from"),        QStringLiteral("økte fra"),
        QStringLiteral("økt fra"),     QStringLiteral("øke fra"),        QStringLiteral("steg fra"),
        QStringLiteral("vokste fra"),  QStringLiteral("rose from"),      QStringLiteral("økning fra"),
        QStringLiteral("oppgang fra"), QStringLiteral("increased from"), QStringLiteral("hevet fra"),
        QStringLiteral("grew from"),   QStringLiteral("auka frå"),       QStringLiteral("opp frå")};
    return std::ranges::any_of(list, [&](const QString &each) { return words.contains(each, Qt::CaseInsensitive); });
}

} // namespace

bool isSameSort(const Number &a, const Number &b)
{
    const bool units = a.unit.isNone() || b.unit.isNone() || a.unit == b.unit;
    return units && !a.isLabel && !b.isLabel && !a.isLoose && !b.isLoose && a.kind != Number::Kind::Ordinal
        && b.kind != Number::Kind::Ordinal;
}

QList<WrongDirection> wrongDirectionsIn(const QString &text, Span sentence, const QList<Number> &numbers)
{
    QList<WrongDirection> wrong;
    for (qsizetype at = 1; at < numbers.size(); ++at) {
        const Number &first = numbers[at - 1];
        const Number &second = numbers[at];
        if (!isSameSort(first, second)) {
            continue;
        }
        const auto between = QStringView(text).mid(first.span.end, second.figure.begin - first.span.end);
        const qsizetype verb = std::max(sentence.begin, first.span.begin - 16);
        const auto before = QStringView(text).mid(verb, first.span.begin - verb);
        const bool run =
            between.trimmed().endsWith(QLatin1String("til")) || between.trimmed().endsWith(QLatin1String("to"));
        const bool wrongDown =
            saysDown(between) ? second.value <= first.value : run && saysDown(before) && second.value >= first.value;
        const bool wrongUp =
            saysUp(between) ? second.value >= first.value : run && saysUp(before) && second.value <= first.value;
        if (wrongDown || wrongUp) {
            wrong.append({first, second, wrongDown});
        }
    }
    return wrong;
}

} // namespace imprimatur
