// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/lexicontables.h"

#include "language/stopwords.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace imprimatur
{

namespace
{

/// A stem with more translations than this says little by each of them.
constexpr float usualTranslations = 12;
/// What is not worth a place in the table.
constexpr float leastWeight = 0.06F;
constexpr qsizetype mostTranslations = 40;

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == QLatin1Char('\'') || c == QChar(0x2019);
}

QStringList wordsIn(const QString &expression)
{
    QString spaced = expression;
    std::ranges::replace_if(
        spaced, [](QChar c) { return !isWordCharacter(c); }, QLatin1Char(' '));
    QStringList words = spaced.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::ranges::transform(words, words.begin(), [](const QString &word) { return plainWord(word); });
    return words;
}

/// The words that carry meaning, or all when none does.
QStringList contentWords(const QString &expression, Tongue tongue)
{
    const QStringList all = wordsIn(expression);
    QStringList content = all;
    content.removeIf([&](const QString &word) { return isStopword(word, tongue); });
    return content.isEmpty() ? all : content;
}

void sortUnique(std::vector<quint64> &keys)
{
    std::ranges::sort(keys);
    const auto rest = std::ranges::unique(keys);
    keys.erase(rest.begin(), rest.end());
}

} // namespace

std::vector<quint64> expressionKeys(const QString &expression, Tongue tongue)
{
    const QStringList words = contentWords(expression, tongue);
    std::vector<quint64> keys(static_cast<size_t>(words.size()));
    std::ranges::transform(words, keys.begin(), [&](const QString &word) { return stemKey(word, tongue); });
    return keys;
}

void LexiconCollector::addKnown(const QString &norwegian)
{
    for (const QString &word : contentWords(norwegian, Tongue::Norwegian)) {
        m_words.push_back(textKey(word));
        m_stems.push_back(stemKey(word, Tongue::Norwegian));
    }
}

void LexiconCollector::add(const std::vector<quint64> &norwegian, const std::vector<quint64> &foreign, Tongue tongue,
                           float weight, Road road)
{
    const float each = weight / std::sqrt(static_cast<float>(std::max<size_t>(1, norwegian.size() * foreign.size())));
    for (const quint64 one : norwegian) {
        for (const quint64 other : foreign) {
            m_pairs.push_back({one, other, each, tongue, road});
        }
    }
}

namespace
{

/// One pair of words with what all roads together say.
struct Joined
{
    quint64 from = 0;
    Tongue tongue = Tongue::English;
    Translation translation;
    bool ours = false; ///< our own lexicon has it
};

/// What two roads are worth together that say the same independently.
float either(float one, float other)
{
    return 1 - (1 - one) * (1 - other);
}

/// Dictionaries that list everything are not to win by that: the more translations, the less each weighs.
void tameBroadHeads(std::vector<Joined> &joined)
{
    const auto sameHead = [](const Joined &a, const Joined &b) {
        return a.from == b.from && a.tongue == b.tongue;
    };
    for (auto begin = joined.begin(); begin != joined.end();) {
        const auto end = std::find_if(begin, joined.end(), [&](const Joined &one) { return !sameHead(*begin, one); });
        const auto count = static_cast<float>(end - begin);
        const float share = std::min(1.0F, std::sqrt(usualTranslations / count));
        std::for_each(begin, end, [&](Joined &one) { one.translation.weight *= one.ours ? 1.0F : share; });
        begin = end;
    }
}

/// Best first within a head; equal weights in the order of their keys, so that the same input gives the same tables.
bool comesFirst(const Joined &a, const Joined &b)
{
    return std::tuple(a.from, a.tongue, -a.translation.weight, a.translation.key)
        < std::tuple(b.from, b.tongue, -b.translation.weight, b.translation.key);
}

void append(LexiconTables &tables, const Joined &one)
{
    if (tables.heads.empty() || tables.heads.back().key != one.from) {
        tables.heads.push_back({one.from, static_cast<quint32>(tables.translations.size()), 0, 0});
    }
    LexiconTables::Head &head = tables.heads.back();
    quint16 &count = one.tongue == Tongue::English ? head.english : head.russian;
    if (one.translation.weight >= leastWeight && count < mostTranslations) {
        tables.translations.push_back(one.translation);
        ++count;
    }
}

void addBareStems(LexiconTables &tables, std::vector<quint64> stems)
{
    sortUnique(stems);
    const auto known = static_cast<std::ptrdiff_t>(tables.heads.size());
    for (const quint64 stem : stems) {
        const auto end = tables.heads.begin() + known;
        const auto found = std::ranges::lower_bound(tables.heads.begin(), end, stem, {}, &LexiconTables::Head::key);
        if (found == end || found->key != stem) {
            tables.heads.push_back({stem, 0, 0, 0});
        }
    }
    std::ranges::inplace_merge(tables.heads, tables.heads.begin() + known, {}, &LexiconTables::Head::key);
}

} // namespace

std::vector<LexiconCollector::Pair> LexiconCollector::sortedPairs() const
{
    std::vector<Pair> pairs = m_pairs;
    std::ranges::sort(pairs, [](const Pair &a, const Pair &b) {
        return std::tuple(a.from, a.tongue, a.to, a.road, -a.weight)
            < std::tuple(b.from, b.tongue, b.to, b.road, -b.weight);
    });
    return pairs;
}

LexiconTables LexiconCollector::tables() const
{
    std::vector<Joined> joined;
    Pair last;
    for (const Pair &pair : sortedPairs()) {
        const bool isSamePair = last.from == pair.from && last.tongue == pair.tongue && last.to == pair.to;
        if (joined.empty() || !isSamePair) {
            joined.push_back({pair.from, pair.tongue, {pair.to, pair.weight}, pair.road == Road::News});
        } else if (last.road != pair.road) {
            joined.back().translation.weight = either(joined.back().translation.weight, pair.weight);
        }
        last = pair;
    }
    tameBroadHeads(joined);
    std::ranges::sort(joined, comesFirst);
    LexiconTables tables;
    std::ranges::for_each(joined, [&](const Joined &one) { append(tables, one); });
    addBareStems(tables, m_stems);
    tables.words = m_words;
    sortUnique(tables.words);
    return tables;
}

} // namespace imprimatur
