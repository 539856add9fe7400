// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/reading.h"
#include "language/stems.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace imprimatur
{

class Clippings;
class Lexicon;

/// How well one word of the draft is met in the sentences of the sources.
struct Meeting
{
    quint64 stem = 0; ///< of the word
    std::vector<std::pair<qint32, float>>
        rows; ///< sentences (Clippings::sentences()), ascending, with the best weight, 0–1
    double rarity = 0; ///< how much the word says: the fewer sentences have it, the more

    /// The best weight in the sentences [first, last]; 0 when none of them meets it.
    double in(qint32 first, qint32 last) const;
};

/// Looks words of a draft up in the sources: same stem, same fold, a fold one letter off, a translation of the lexicon,
/// and for a compound that nothing meets, its parts. For one thread; borrows sources and lexicon.
class Encounter
{
public:
    Encounter(const Clippings &clippings, const Lexicon &lexicon);

    /// `tongue` is the draft's, absent when we have no stems for it; `name` is what the word belongs to, may be null.
    Meeting meet(const Word &word, std::optional<Tongue> tongue, const NameFact *name);
    Meeting meet(const Number &number);
    /// `appears` is when the article does.
    Meeting meet(const DateFact &date, const QDateTime &appears);
    /// The rarity of a word that one sentence has.
    double greatestRarity() const { return m_greatest; }

private:
    void addTranslations(quint64 stem, Tongue tongue, double weight);
    void add(quint64 key, double weight);
    void add(std::span<const qint32> rows, double weight);
    void add(qint32 row, float weight);
    Meeting taken(quint64 stem);

    const Clippings &m_clippings;
    const Lexicon &m_lexicon;
    std::vector<Tongue> m_targets;
    std::vector<float> m_weights; ///< by sentence; 0 but for those touched
    std::vector<qint32> m_touched; ///< by the word at hand
    double m_greatest = 0;
};

} // namespace imprimatur
