// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/reading.h"

#include <optional>

namespace imprimatur
{

/// The words of a source that come nearest to words of the draft in the same language.
struct WordRun
{
    Span span; ///< in the source's text
    double likeness = 0; ///< 0–1: share of the draft's words that stand there in this order
    bool exact = false; ///< word for word, what an ellipsis or a bracket leaves out allowed for
};

/// Looks for the words of `part` in the whole source. Case, punctuation, and whether a number is written in figures do
/// not count. Absent when they do not stand there word for word.
std::optional<WordRun> sameWords(const Reading &draft, Span part, const Reading &source);

/// The run in `region` of the source that shares most words in order.
WordRun nearestRun(const Reading &draft, Span part, const Reading &source, Span region);

} // namespace imprimatur
