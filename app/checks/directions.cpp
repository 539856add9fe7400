// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/directions.h"

#include <QSet>
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
        const auto isOrdered = [&](bool falls) { // under some reading of both: "fra 3,1 til 1,9 millioner"
            const double a = first.otherValue.value_or(first.value);
            const double b = second.otherValue.value_or(second.value);
            return falls ? first.value > second.value || a > b : first.value < second.value || a < b;
        };
        const bool wrongDown =
            saysDown(between) ? second.value <= first.value : run && saysDown(before) && !isOrdered(true);
        const bool wrongUp = saysUp(between) ? second.value >= first.value : run && saysUp(before) && !isOrdered(false);
        if (wrongDown || wrongUp) {
            wrong.append({first, second, wrongDown});
        }
    }
    return wrong;
}

bool isWhatWas(const Reading &text, const Number &number)
{
    static const QSet<QString> about {QStringLiteral("rundt"),   QStringLiteral("om"),    QStringLiteral("lag"),
                                      QStringLiteral("omtrent"), QStringLiteral("about"), QStringLiteral("around"),
                                      QStringLiteral("some"),    QStringLiteral("около")};
    static const QSet<QString> was {QStringLiteral("fra"),   QStringLiteral("frå"),     QStringLiteral("mot"),
                                    QStringLiteral("from"),  QStringLiteral("against"), QStringLiteral("versus"),
                                    QStringLiteral("против")};
    static const QSet<QString> opens {QStringLiteral("с"), QStringLiteral("со"), QStringLiteral("от")};
    const auto next = std::ranges::lower_bound(text.words, number.span.begin, {},
                                               [](const Word &word) { return word.token.span.begin; });
    auto before = next;
    while (before != text.words.begin() && about.contains(std::prev(before)->token.lower)) {
        --before;
    }
    if (before == text.words.begin()) {
        return false;
    }
    const QString &word = std::prev(before)->token.lower;
    const auto behind = std::ranges::lower_bound(text.words, number.span.end, {},
                                                 [](const Word &each) { return each.token.span.begin; });
    const bool run = behind != text.words.end() && behind->token.lower == QStringLiteral("до");
    const bool compares = before - text.words.begin() >= 2
        && (word == QLatin1String("with") || word == QLatin1String("to") || word == QLatin1String("med"))
        && (std::prev(before, 2)->token.lower == QLatin1String("compared")
            || std::prev(before, 2)->token.lower == QLatin1String("sammenlignet"));
    return was.contains(word) || (opens.contains(word) && run) || compares;
}

} // namespace imprimatur
