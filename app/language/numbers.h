// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"
#include "language/units.h"

#include <QList>
#include <QString>

#include <optional>

namespace imprimatur
{

struct DateFact;
struct Lexeme;

/// What a text says in figures or number words at one place. The ends of a range are two numbers.
struct Number
{
    enum class Kind { Cardinal, Ordinal, Percent, Points, Money, Measure, Multiple, Fraction };
    enum class About { Exact, Roughly, Over, Under };

    Span span; ///< the whole expression: scale words, sign and unit included
    Span figure; ///< the figure or number words alone: what a correction would replace
    double value = 0; ///< scale words multiplied in
    std::optional<double> otherValue; ///< when the writing allows a second reading: "7–8 millioner", nb "1,234"
    std::optional<double> share; ///< of both numbers of "to av tre": what part the one is of the other
    Kind kind = Kind::Cardinal;
    Unit unit;
    double scale = 1; ///< of its scale words: 1e6 for "18,5 millioner"
    double step = 1; ///< the last place that the writing vouches for: 1e5 for "18,5 millioner", 1000 for "8000"
    About about = About::Exact;
    bool isLabel = false; ///< part of a name, a number to call, an address: "Su-57", "0800 555 111"
    /// Read from words that may mean something else ("begge", "a", "første", compounds): evidence in a source, but no
    /// claim in a draft.
    bool isLoose = false;
    bool isFigures = false; ///< written in figures

    bool operator==(const Number &) const = default;
};

/// How a number of a draft stands to one of a source.
enum class Agreement {
    Same, ///< in value and unit, in whatever words
    Rounded, ///< the draft gives the source's value with fewer places, or under a word like "om lag" or "over"
    Converted, ///< in another unit of the same kind, or a share as per cent
    OtherKind, ///< equal figures of things that cannot be equal: per cent and percentage points, dollars and euro
    Different,
};

/// All numbers in order, for nb, nn, en and ru; for other languages those in figures. What is part of a date is none:
/// `dates` are those of the same text (dates.h).
QList<Number> numbersIn(const QList<Lexeme> &lexemes, const QString &language, const QList<DateFact> &dates);
QList<Number> numbersIn(const QString &text, const QString &language);

/// Symmetric but for rounding: a draft may be coarser than its source, not finer.
Agreement compare(const Number &draft, const Number &source);

/// Whether the two could stand for one another in a sentence: same kind, no units that differ.
bool areRivals(const Number &draft, const Number &source);

} // namespace imprimatur
