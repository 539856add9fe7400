// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace imprimatur
{

/// What one word says of a number.
struct NumberWord
{
    enum class Kind {
        Digits, ///< below a hundred: "sju", "tjueen", "двадцать"
        Hundreds, ///< a hundred of its own: "двести"; "hundre" and "hundred" are scales
        Scale, ///< multiplies what stands before: "hundre", "tusen", "mrd", "тыс"
        Fraction, ///< "tredel", "half", "четверть": a share of one
        Whole, ///< a number with its own end: "halvannen", "dusin", "полтора"
        Multiple, ///< "doblet", "twice", "вдвое"
        Ordinal, ///< "tredje", "third", "третьего"
    };

    Kind kind = Kind::Digits;
    double value = 0;
    /// It may mean something else ("andre", "second", "en", "one", "begge"): evidence in a source, no claim in a draft.
    bool isLoose = false;
};

/// The number that a folded word (lexemes.h) is in `language`, inflected forms too. Number words below a hundred are
/// ICU's (RBNF, every public rule set), generated once; the rest is a table of ours. Languages without one: none.
std::optional<NumberWord> numberWord(const QString &word, const QString &language);

/// The number at the head of a compound, and where it ends in it: "femårsplan" (3), "трёхлетний". Loose by nature.
struct NumberHead
{
    double value = 0;
    qsizetype length = 0;
};
std::optional<NumberHead> numberHead(const QString &word, const QString &language);

} // namespace imprimatur
