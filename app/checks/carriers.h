// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/alignment.h"
#include "domain/verification.h"

#include <functional>
#include <optional>

namespace imprimatur
{

struct Galley;

/// A sentence that passages are looked for.
struct Carried
{
    const Reading &reading; ///< of the text it stands in
    Span sentence;
    const Alignment &alignment; ///< of the sentence
};

/// A score that no passage of the sources that `counts` lets in goes beyond, told by the alignment alone: that of their
/// best passage, or of the last of the best three when none is theirs.
double mostCarried(const Alignment &alignment, const std::function<bool(qint32)> &counts);

/// The passage that carries a sentence best among the sources that `counts` lets in; absent when they have none. Looks
/// at the alignment first and weighs every sentence of those sources only where it says nothing of them, which takes as
/// long as an alignment or longer: ask mostCarried() first.
std::optional<Window> bestCarrier(const Galley &galley, const Carried &carried,
                                  const std::function<bool(qint32)> &counts);
/// The same for a sentence of the article, by its index in Galley::sentences.
std::optional<Window> bestCarrier(const Galley &galley, qsizetype sentence, const std::function<bool(qint32)> &counts);

/// How many of a sentence's numbers stand in the sources that `counts` lets in, in all and at best in one of them.
/// Whatever the languages, figures tell whose story a sentence is.
struct NumbersHeld
{
    int all = 0; ///< of the sentence; those that may mean something else are not counted
    int held = 0; ///< most of them that stand in one source

    bool isWhole() const { return all > 1 && held == all; }
    bool isNone() const { return all > 1 && held == 0; }
};
NumbersHeld numbersHeld(const Galley &galley, const Sentence &sentence, const std::function<bool(qint32)> &counts);

} // namespace imprimatur
