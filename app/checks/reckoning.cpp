// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/reckoning.h"

#include "checks/facts.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace imprimatur
{

namespace
{

using Kind = Number::Kind;

QSet<QString> wordSet(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

/// The words of a text behind or before a span, nearest first.
QStringList wordsBehind(const Reading &text, Span span, qsizetype count)
{
    QStringList words;
    const auto next =
        std::ranges::lower_bound(text.words, span.end, {}, [](const Word &word) { return word.token.span.begin; });
    for (auto word = next; word != text.words.end() && words.size() < count; ++word) {
        words.append(word->token.lower);
    }
    return words;
}

QStringList wordsBefore(const Reading &text, Span span, qsizetype count)
{
    QStringList words;
    auto word =
        std::ranges::lower_bound(text.words, span.begin, {}, [](const Word &each) { return each.token.span.begin; });
    while (word != text.words.begin() && words.size() < count) {
        --word;
        words.append(word->token.lower);
    }
    return words;
}

bool isPlain(const Number &number)
{
    return !number.isLabel && number.kind != Kind::Ordinal && number.kind != Kind::Multiple;
}

/// Whether two numbers can be added to or taken from one another, and the outcome is of the sort of `number`.
bool isOneSort(const Number &number, const Number &a, const Number &b)
{
    const auto fits = [&](const Number &each) {
        return each.unit.isNone() || number.unit.isNone() || each.unit == number.unit;
    };
    const bool units = a.unit.isNone() || b.unit.isNone() || a.unit == b.unit;
    return isPlain(a) && isPlain(b) && units && fits(a) && fits(b);
}

/// To the place that the number vouches for, or nearly so under "om lag" and "over".
bool isWorth(const Number &number, double value)
{
    const double error = std::abs(value - number.value);
    const double slack = number.about == Number::About::Exact ? number.step / 2 : std::max(number.step, value * 0.1);
    return value > 0 && (error <= 1e-9 * value || (error <= slack && error <= 0.1 * value));
}

/// Pairs of numbers, `number` itself left out.
template<typename Judge>
bool holdsForPair(const QList<Number> &numbers, const Number &number, Judge judge)
{
    for (qsizetype a = 0; a < numbers.size(); ++a) {
        for (qsizetype b = a + 1; b < numbers.size(); ++b) {
            if (numbers[a] != number && numbers[b] != number && judge(numbers[a], numbers[b])) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

Reckoning::Reckoning(const Reading &draft, Span sentence, int year)
    : m_draft(draft)
    , m_sentence(sentence)
    , m_year(year)
{
    addPassage(draft, sentence);
}

void Reckoning::addPassage(const Reading &source, Span passage)
{
    Group group {&source, listOf(factsIn(source.numbers, passage)), {}};
    const std::span<const DateFact> dates = factsIn(source.dates, passage);
    for (const DateFact &date : dates) {
        if (date.year) {
            group.years.append(*date.year);
        }
    }
    m_groups.append(group);
}

bool Reckoning::explains(const Number &number) const
{
    return isDifference(number) || isSum(number) || isOneMoreOrLess(number) || isMultiple(number) || isRest(number)
        || isSpanOfYears(number);
}

/// "to år lengre", "200 flere": a number that tells two others apart.
bool Reckoning::isCompared(const Number &number) const
{
    static const QSet<QString> words = wordSet(QStringLiteral(
        "lengre lenger høyere lavere flere færre mer meir mindre større kortere eldre yngre dyrere billigere tyngre "
        "lettere raskere bedre tidligere senere seinere fleire høgare lågare longer higher lower more fewer less "
        "larger smaller shorter older younger earlier later"));
    const QStringList behind = wordsBehind(m_draft, number.span, 2);
    return number.kind == Kind::Points
        || std::ranges::any_of(behind, [&](const QString &word) { return words.contains(word); });
}

bool Reckoning::isDifference(const Number &number) const
{
    if (number.kind == Kind::Ordinal || number.kind == Kind::Fraction || !isCompared(number)) {
        return false;
    }
    const auto apart = [&](const Number &a, const Number &b) {
        const bool percents = a.kind == Kind::Percent && b.kind == Kind::Percent;
        const bool sorts = number.kind == Kind::Points ? percents : isOneSort(number, a, b);
        const double larger = std::max(a.value, b.value);
        const bool felt = std::min(a.value, b.value) >= 0.02 * larger;
        return sorts && felt && isWorth(number, std::abs(a.value - b.value));
    };
    return std::ranges::any_of(m_groups,
                               [&](const Group &group) { return holdsForPair(group.numbers, number, apart); });
}

std::optional<std::pair<Number, Number>> Reckoning::pointsApart(const Number &number) const
{
    std::optional<std::pair<Number, Number>> found;
    const auto apart = [&](const Number &a, const Number &b) {
        const bool fits = a.kind == Kind::Percent && b.kind == Kind::Percent
            && std::abs(std::abs(a.value - b.value) - number.value) < 1e-9;
        found = fits ? std::optional(std::pair(a, b)) : found;
        return fits;
    };
    for (const Group &group : m_groups.mid(1)) {
        if (number.kind == Kind::Percent && holdsForPair(group.numbers, number, apart)) {
            break;
        }
    }
    return found;
}

bool Reckoning::saysTogether() const
{
    const QString text = m_draft.text.mid(m_sentence.begin, m_sentence.length()).toLower();
    static const QStringList words {
        QStringLiteral("til sammen"), QStringLiteral("tilsammen"), QStringLiteral("i alt"),
        QStringLiteral("totalt"),     QStringLiteral("samlet"),    QStringLiteral("i sum"),
        QStringLiteral("in all"),     QStringLiteral("in total"),  QStringLiteral("altogether")};
    return std::ranges::any_of(words, [&](const QString &word) { return text.contains(word); });
}

bool Reckoning::isSum(const Number &number) const
{
    if (!isPlain(number) || number.kind == Kind::Fraction || !saysTogether()) {
        return false;
    }
    const auto makes = [&](const Number &a, const Number &b) {
        constexpr double least = 0.02; // of the sum: a part that is felt
        const bool parts = std::min(a.value, b.value) >= least * number.value;
        return parts && isOneSort(number, a, b) && !a.isLoose && !b.isLoose && isWorth(number, a.value + b.value);
    };
    return std::ranges::any_of(m_groups,
                               [&](const Group &group) { return holdsForPair(group.numbers, number, makes); });
}

/// "The mill and 43 other plants" are 44 plants; "44 plants, the mill among them" are the mill and 43 others.
bool Reckoning::isOneMoreOrLess(const Number &number) const
{
    static const QSet<QString> others =
        wordSet(QStringLiteral("other others another more further additional andre annan flere til других другие иных "
                               "иные остальных остальные прочих"));
    static const QSet<QString> besides = wordSet(QStringLiteral("еще ещё another ytterligere further"));
    if (number.kind != Kind::Cardinal || number.scale != 1 || number.value < 2) {
        return false;
    }
    const auto saysOthers = [&](const Reading &text, const Number &each) {
        const QStringList behind = wordsBehind(text, each.span, 1);
        const QStringList before = wordsBefore(text, each.span, 1);
        return (!behind.isEmpty() && others.contains(behind.first()))
            || (!before.isEmpty() && besides.contains(before.first()));
    };
    const bool own = saysOthers(m_draft, number);
    return std::ranges::any_of(m_groups.mid(1), [&](const Group &group) {
        return std::ranges::any_of(group.numbers, [&](const Number &each) {
            const double wanted = own ? number.value + 1 : number.value - 1;
            return isPlain(each) && each.value == wanted && own != saysOthers(*group.text, each);
        });
    });
}

bool Reckoning::isMultiple(const Number &number) const
{
    if (number.kind != Kind::Multiple || number.value <= 0) {
        return false;
    }
    const auto isRatio = [&](const Number &a, const Number &b) {
        const double smaller = std::min(a.value, b.value);
        const double ratio = smaller > 0 ? std::max(a.value, b.value) / smaller : 0;
        const double wanted = std::max(number.value, 1 / number.value);
        const bool over = number.about == Number::About::Over;
        return isOneSort(a, a, b) && (a.unit == b.unit || a.scale == b.scale) && ratio >= wanted * (over ? 0.999 : 0.94)
            && ratio <= wanted * (over ? 1.25 : 1.06);
    };
    return std::ranges::any_of(m_groups,
                               [&](const Group &group) { return holdsForPair(group.numbers, number, isRatio); });
}

/// "Knapt halvparten mangler strøm" where 54 per cent have it.
bool Reckoning::isRest(const Number &number) const
{
    if (number.kind != Kind::Fraction || number.value >= 1) {
        return false;
    }
    const auto leaves = [&](const Number &each) {
        Number rest = each;
        rest.value = 100 - each.value;
        return each.kind == Kind::Percent && rest.value > 0 && compare(number, rest) <= Agreement::Converted;
    };
    return std::ranges::any_of(m_groups,
                               [&](const Group &group) { return std::ranges::any_of(group.numbers, leaves); });
}

/// "Ti år" where the passage has 2016 and the article is of 2026, or both ends.
bool Reckoning::isSpanOfYears(const Number &number) const
{
    const double years = number.value * number.unit.factor / (365.25 * 86400);
    if (number.unit.dimension != Unit::Dimension::Time || years < 2 || years != std::floor(years)) {
        return false;
    }
    return std::ranges::any_of(m_groups, [&](const Group &group) {
        QList<int> ends = group.years;
        ends.append(m_year);
        return std::ranges::any_of(group.years, [&](int from) {
            return std::ranges::any_of(ends, [&](int to) { return to > 0 && std::abs(to - from) == years; });
        });
    });
}

struct Rate
{
    const char16_t *currency;
    double least; ///< kroner for one
    double most;
};

bool Reckoning::isExchanged(const Number &number) const
{
    static const Rate rates[] = {{u"USD", 7.5, 12.5}, {u"EUR", 9.5, 13},    {u"GBP", 11, 15.5},    {u"CHF", 9, 14.5},
                                 {u"SEK", 0.85, 1.2}, {u"DKK", 1.25, 1.75}, {u"CNY", 1.1, 1.75},   {u"RUB", 0.07, 0.18},
                                 {u"PLN", 2.1, 3.1},  {u"TRY", 0.15, 0.9},  {u"KZT", 0.015, 0.027}};
    const auto isKroner = [](const Number &each) {
        return each.unit.name == QLatin1String("NOK");
    };
    const auto hasKroner = [&](const Group &group) {
        return group.text != &m_draft && std::ranges::any_of(group.numbers, isKroner);
    };
    if (!isKroner(number) || std::ranges::any_of(m_groups, hasKroner)) {
        return false;
    }
    const auto makes = [&](const Number &each) {
        const auto rate =
            std::ranges::find_if(rates, [&](const Rate &row) { return each.unit.name == QStringView(row.currency); });
        const double value = each.otherValue.value_or(each.value) * each.unit.factor;
        return each.kind == Kind::Money && rate != std::end(rates) && number.value >= value * rate->least
            && number.value <= value * rate->most;
    };
    return std::ranges::any_of(m_groups, [&](const Group &group) { return std::ranges::any_of(group.numbers, makes); });
}

} // namespace imprimatur
