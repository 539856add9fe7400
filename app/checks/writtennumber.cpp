// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/writtennumber.h"

#include <cmath>

namespace imprimatur
{

namespace
{

bool writesPoint(const QString &language)
{
    return language == QLatin1String("en");
}

QString grouped(qint64 value, const QString &language)
{
    QString digits = QString::number(value);
    if (digits.size() < 5 && !(writesPoint(language) && digits.size() == 4)) {
        return digits;
    }
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, writesPoint(language) ? QChar(u',') : QChar(QChar::Nbsp));
    }
    return digits;
}

QString scaleWord(double scale, bool one, const QString &language)
{
    const bool english = writesPoint(language);
    if (scale == 1e6) {
        return english ? QStringLiteral("million") : one ? QStringLiteral("million") : QStringLiteral("millioner");
    }
    if (scale == 1e9) {
        return english ? QStringLiteral("billion") : one ? QStringLiteral("milliard") : QStringLiteral("milliarder");
    }
    return english ? QStringLiteral("trillion") : one ? QStringLiteral("billion") : QStringLiteral("billioner");
}

} // namespace

QString written(const Number &source, const Number &draft, const QString &language)
{
    const bool known = writesPoint(language) || language == QLatin1String("nb") || language == QLatin1String("nn");
    if (!known || !draft.isFigures || draft.kind == Number::Kind::Ordinal || source.unit.factor != draft.unit.factor) {
        return {};
    }
    const double scale = source.scale >= 1e6 ? source.scale : 1;
    if (scale != 1 && scale != 1e6 && scale != 1e9 && scale != 1e12) {
        return {};
    }
    const double amount = source.value / scale;
    const int decimals = source.step / scale < 0.99 ? int(std::lround(-std::log10(source.step / scale))) : 0;
    const QString figure = decimals > 0
        ? QString::number(amount, 'f', decimals).replace(u'.', writesPoint(language) ? u'.' : u',')
        : grouped(qint64(std::llround(amount)), language);
    return scale == 1 ? figure : figure + u' ' + scaleWord(scale, amount <= 1, language);
}

} // namespace imprimatur
