// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/alignment.h"
#include "domain/span.h"
#include "language/reading.h"

#include <QDateTime>

namespace imprimatur
{

class Clippings;
class Lexicon;

/// How a sentence stands on the passages that carry it best, word by word; all 0–1. A word of a passage stands for one
/// word of the sentence; for another it counts half.
struct Footing
{
    // On the best passage, in whatever language.
    double known = 0; ///< coverage in which words that we cannot translate count less
    double returned = 0; ///< of the passage, weighed by rarity, how much the sentence takes up
    double order = 0; ///< how much of what is met stands in the passage's order; little says little
    double matter = 0; ///< how much is met at all, by rarity: many rare words are no chance
    double strayNumbers = 0; ///< numbers that no source has, of two
    double strayNames = 0; ///< words of names that the passage does not have, of three
    double close = 0; ///< of its neighbouring words, how many have counterparts near each other
    double ending = 0; ///< how well its last word is met

    // In the sentence's own language: what is spliced out of several sentences or loops shows here.
    double subject = 0; ///< how near its first word and the others stand in one sentence of the best passages
    double joined = 0; ///< how near its last two words do, in order
    double repeated = 0; ///< words said again, of four
    double doubled = 0; ///< pairs of words said again, of three

    bool operator==(const Footing &) const = default;
};

/// `sentence` in `draft`'s text, `alignment` its own and not empty; `appears` is when the article does. Pure; some ten
/// microseconds.
Footing footingOf(const Reading &draft, Span sentence, const Alignment &alignment, const Clippings &clippings,
                  const Lexicon &lexicon, const QDateTime &appears);

} // namespace imprimatur
