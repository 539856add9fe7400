// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/quotesubstance.h"

#include <optional>

namespace imprimatur
{

/// A word that a source denies and the draft says.
struct DeniedWord
{
    Span negation; ///< in the source: "not", "without"
    qsizetype source = 0; ///< index of the word that it denies
    qsizetype draft = 0; ///< index of the word that stands for it
};

/// The first one of two parts that say the same but for it: the word right behind a negation of the source has its
/// counterpart in a clause of the draft that denies nothing, and the draft denies less in all.
std::optional<DeniedWord> deniedWordIn(const PartOf &draft, const PartOf &source, const Cover &cover);

} // namespace imprimatur
