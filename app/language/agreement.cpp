// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/numbers.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace imprimatur
{

namespace
{

using Dimension = Unit::Dimension;

bool equals(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({std::abs(a), std::abs(b), 1.0});
}

double inBase(double value, const Unit &unit)
{
    return value * unit.factor + unit.offset;
}

/// Currencies of several countries go by one name in running text: lei, som, manat.
bool isSameMoney(const QString &a, const QString &b)
{
    static const QList<QSet<QString>> namesakes {{QStringLiteral("RON"), QStringLiteral("MDL")},
                                                 {QStringLiteral("UZS"), QStringLiteral("KGS")},
                                                 {QStringLiteral("AZN"), QStringLiteral("TMT")},
                                                 {QStringLiteral("INR"), QStringLiteral("PKR")},
                                                 {QStringLiteral("GBP"), QStringLiteral("EGP")},
                                                 {QStringLiteral("IRR"), QStringLiteral("QAR"), QStringLiteral("OMR"),
                                                  QStringLiteral("YER"), QStringLiteral("SAR")},
                                                 {QStringLiteral("RSD"), QStringLiteral("IQD"), QStringLiteral("KWD"),
                                                  QStringLiteral("DZD"), QStringLiteral("TND"), QStringLiteral("JOD"),
                                                  QStringLiteral("LYD")}};
    return a == b || std::ranges::any_of(namesakes, [&](const QSet<QString> &names) {
               return names.contains(a) && names.contains(b);
           });
}

bool mayBeEqual(const Unit &a, const Unit &b)
{
    if (a.isNone() || b.isNone()) {
        return true;
    }
    if (a.dimension == Dimension::Times || b.dimension == Dimension::Times) {
        return a.dimension == b.dimension;
    }
    return a.dimension == b.dimension && (a.dimension != Dimension::Money || isSameMoney(a.name, b.name));
}

/// One in a hundred of a share is one per cent; half is fifty.
std::optional<double> asPercent(const Number &number, double value)
{
    if (number.kind == Number::Kind::Percent) {
        return value;
    }
    return number.kind == Number::Kind::Fraction && value < 1 && number.unit.isNone() ? std::optional(value * 100)
                                                                                      : std::nullopt;
}

/// A share beside the per cent that it stands for: the nearest simple one, or past it under "over" and "under".
bool isShareNear(Number::About about, double share, double percent)
{
    constexpr double near = 1.5; // "en tredel" for 32 per cent
    constexpr double far = 5; // "over fire femdeler" for 84
    const double beyond = percent - share;
    switch (about) {
    case Number::About::Over:
        return beyond > -near / 3 && beyond <= far;
    case Number::About::Under:
        return beyond < near / 3 && beyond >= -far;
    case Number::About::Roughly:
        return std::abs(beyond) <= std::max(2 * near, 0.08 * share);
    case Number::About::Exact:
        break;
    }
    return std::abs(beyond) <= near;
}

/// `source` written to the draft's last place.
bool roundsTo(const Number &draft, double draftValue, double source)
{
    if (equals(source, 0) || draftValue == 0) {
        return false;
    }
    const double error = std::abs(draftValue - source) / std::abs(source);
    const bool toPlace = std::abs(draftValue - source) <= draft.step / 2 * 1.0000001;
    const bool cut = source > draftValue && source - draftValue < draft.step;
    switch (draft.about) {
    case Number::About::Over:
        return source > draftValue && source - draftValue <= draft.step && error <= 0.15;
    case Number::About::Under:
        return source < draftValue && draftValue - source <= draft.step && error <= 0.15;
    case Number::About::Roughly:
        return std::abs(source - draftValue) <= draft.step && error <= 0.12;
    case Number::About::Exact:
        break;
    }
    return (toPlace || cut) && (error <= 0.03 || (draft.step <= 1 && toPlace && draftValue >= 5));
}

Agreement compareValues(const Number &draft, double draftValue, const Number &source, double sourceValue)
{
    const bool fits = mayBeEqual(draft.unit, source.unit);
    const bool sameFactor =
        equals(draft.unit.factor, source.unit.factor) && equals(draft.unit.offset, source.unit.offset);
    const bool noUnit = draft.unit.isNone() || source.unit.isNone();
    const auto draftShare = asPercent(draft, draftValue);
    const auto sourceShare = asPercent(source, sourceValue);
    if (draft.kind != source.kind && draftShare && sourceShare) {
        return equals(*draftShare, *sourceShare)                  ? Agreement::Same
            : isShareNear(draft.about, *draftShare, *sourceShare) ? Agreement::Converted
                                                                  : Agreement::Different;
    }
    if (equals(draftValue, sourceValue) && (sameFactor || noUnit)) {
        return fits ? Agreement::Same : Agreement::OtherKind;
    }
    if (!fits) {
        return equals(draftValue, sourceValue) ? Agreement::OtherKind : Agreement::Different;
    }
    if (sameFactor || noUnit) {
        return roundsTo(draft, draftValue, sourceValue) ? Agreement::Rounded : Agreement::Different;
    }
    const double base = inBase(sourceValue, source.unit);
    const double own = inBase(draftValue, draft.unit);
    if (equals(own, base)) {
        return Agreement::Converted;
    }
    const double there = (base - draft.unit.offset) / draft.unit.factor;
    const double error = std::abs(there - draftValue) / std::max(std::abs(there), 1e-12);
    const bool toPlace = std::abs(there - draftValue) <= draft.step && error <= (draft.value < 10 ? 0.09 : 0.06);
    const bool roughly = draft.about == Number::About::Roughly && error <= 0.1;
    return toPlace || roughly || error <= 0.02 ? Agreement::Converted : Agreement::Different;
}

/// What else a unit may be: a pound is money or weight, a degree Celsius or Fahrenheit, and a difference of degrees has
/// no zero.
QList<Unit> otherUnits(const Number &number)
{
    if (number.unit.name == QLatin1String("GBP")) {
        return {{Dimension::Mass, QStringLiteral("lb"), 0.45359237, 0}};
    }
    if (number.unit.name == QStringLiteral("°")) {
        return {{Dimension::Temperature, QStringLiteral("°F"), 5.0 / 9, -160.0 / 9},
                {Dimension::Temperature, QStringLiteral("°F"), 5.0 / 9, 0}};
    }
    return {};
}

/// "to av tre" and "two thirds": one counts out what the other names.
bool isShareOf(const Number &counted, const Number &named, Number::About about)
{
    const auto percent = asPercent(named, named.value);
    return counted.share && percent && isShareNear(about, *counted.share * 100, *percent);
}

} // namespace

Agreement compare(const Number &draft, const Number &source)
{
    if (isShareOf(draft, source, draft.about) || isShareOf(source, draft, Number::About::Exact)) {
        return Agreement::Same;
    }
    Agreement best = compareValues(draft, draft.value, source, source.value);
    const auto consider = [&](double draftValue, double sourceValue) {
        best = std::min(best, compareValues(draft, draftValue, source, sourceValue));
    };
    if (draft.otherValue) {
        consider(*draft.otherValue, source.value);
    }
    if (source.otherValue) {
        consider(draft.value, *source.otherValue);
    }
    if (draft.otherValue && source.otherValue) {
        consider(*draft.otherValue, *source.otherValue);
    }
    if (best > Agreement::Converted && source.unit.dimension != Dimension::None) {
        const QList<Unit> units = otherUnits(source);
        for (const Unit &unit : units) {
            Number reading = source;
            reading.unit = unit;
            const Agreement other = compareValues(draft, draft.value, reading, reading.value);
            best = other == Agreement::Converted ? other : best;
        }
    }
    return best;
}

bool areRivals(const Number &draft, const Number &source)
{
    const auto family = [](const Number &number) {
        return number.kind == Number::Kind::Measure || number.kind == Number::Kind::Fraction ? Number::Kind::Cardinal
                                                                                             : number.kind;
    };
    return !source.isLabel && !source.isLoose && family(draft) == family(source) && mayBeEqual(draft.unit, source.unit)
        && draft.unit.isNone() == source.unit.isNone();
}

} // namespace imprimatur
