// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/stems.h"

#include <QString>

#include <vector>

namespace imprimatur
{

/// What a Norwegian stem may be called in another language, and how far that is to be trusted.
struct Translation
{
    quint64 key = 0; ///< stemKey() of the foreign word
    float weight = 0; ///< 0–1; 1 = our own lexicon says so
    quint32 unused = 0; ///< in place of padding, so that the cache's bytes are the same each time

    bool operator==(const Translation &) const = default;
};

/// A lexicon as it lies in memory and in its file: flat arrays, sorted, without pointers.
struct LexiconTables
{
    /// A Norwegian stem; its translations are `english` entries from `begin` on, then `russian` ones, best first.
    struct Head
    {
        quint64 key = 0;
        quint32 begin = 0;
        quint16 english = 0;
        quint16 russian = 0;

        bool operator==(const Head &) const = default;
    };

    std::vector<Head> heads; ///< by key; a known word without translations has an entry too
    std::vector<Translation> translations;
    std::vector<quint64> words; ///< textKey() of Norwegian dictionary forms, sorted: what compounds are made of
    bool hasDictionaries = false;

    bool operator==(const LexiconTables &) const = default;
};

/// Where a pair of words comes from. What several roads say is trusted more than each alone.
enum class Road : quint8 { News, English, Swedish, EnglishToRussian };

/// stemKey() of the words of an expression that carry meaning; of all its words when none does.
std::vector<quint64> expressionKeys(const QString &expression, Tongue tongue);

/// Collects pairs of expressions and makes tables of them.
class LexiconCollector
{
public:
    /// Every word of one expression is joined with every one of the other: "tre i kraft" – "take effect" gives four
    /// pairs. A pair gets weight / √(words × words), so that a phrase counts in full only when all of it is there.
    /// Both are as expressionKeys() gives them.
    void add(const std::vector<quint64> &norwegian, const std::vector<quint64> &foreign, Tongue tongue, float weight,
             Road road);

    /// The words of a Norwegian expression are known, whether or not we can translate them.
    void addKnown(const QString &norwegian);

    LexiconTables tables() const;

private:
    struct Pair
    {
        quint64 from = 0;
        quint64 to = 0;
        float weight = 0;
        Tongue tongue = Tongue::English;
        Road road = Road::News;
    };

    /// The same pairs together, in them the same roads, in these the best first.
    std::vector<Pair> sortedPairs() const;

    std::vector<Pair> m_pairs;
    std::vector<quint64> m_stems;
    std::vector<quint64> m_words;
};

} // namespace imprimatur
