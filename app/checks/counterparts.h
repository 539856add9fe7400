// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/reading.h"
#include "language/stems.h"

#include <QStringList>

#include <optional>
#include <unordered_map>
#include <vector>

namespace imprimatur
{

class Clippings;
class Lexicon;

/// A word of the draft and the word of a source that stands for it.
struct WordPair
{
    qsizetype draft = 0; ///< index in the draft's words
    qsizetype source = 0; ///< index in the source's words
    float weight = 0; ///< 0–1

    bool operator==(const WordPair &) const = default;
};

/// How a part of the draft and a part of a source cover each other, weighed by how rare the words are.
struct Cover
{
    double draft = 0; ///< 0–1: so much of the draft's part has a counterpart; words we cannot translate count less
    double source = 0; ///< 0–1: so much of the source's part has one
    std::vector<WordPair> pairs; ///< by the word of the draft, the best first

    bool pairsDraft(qsizetype word) const;
    bool pairsSource(qsizetype word) const;
};

/// The words of a part of the draft with all they may be called in the sources: same stem, same fold, a fold one letter
/// off, a translation, the parts of a compound. Borrows draft, clippings and lexicon.
class Counterparts
{
public:
    Counterparts(const Reading &draft, Span part, const Clippings &clippings, const Lexicon &lexicon);

    Cover with(const Reading &source, Span part) const;
    /// The sentences (indexes in Clippings::sentences()) that hold most of the words, best first.
    std::vector<qint32> nearestSentences(std::size_t limit) const;
    /// How many of the words could be found in each of the languages, were they said there.
    double knownIn(const QStringList &languages) const;
    bool isEmpty() const { return m_words.empty(); }

private:
    struct Looked
    {
        qsizetype word = 0;
        double rarity = 0;
        bool inEnglish = false; ///< we know what it may be called there
        bool inRussian = false;
        bool met = false; ///< it stands in some source as it is

        bool isKnown(std::optional<Tongue> draft, std::optional<Tongue> source) const;
    };
    struct Target
    {
        qsizetype word = 0; ///< index in m_words
        float weight = 0;
    };

    void addTargets(qsizetype looked, const Word &word, const Lexicon &lexicon);
    void addTranslations(qsizetype looked, quint64 stem, double weight, const Lexicon &lexicon);
    void addTarget(qsizetype looked, quint64 key, double weight);
    double rarityOf(const Word &word) const;

    const Reading &m_draft;
    const Clippings &m_clippings;
    std::vector<Looked> m_words;
    std::unordered_multimap<quint64, Target> m_targets;
};

} // namespace imprimatur
