// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/numbering.h"

#include <vector>

namespace imprimatur
{

/// Positions of one item in the old and the new sequence.
struct Match
{
    int before = 0;
    int after = 0;
};

/// A part of the old sequence against a part of the new one, both half-open.
struct Gap
{
    int beforeBegin = 0;
    int beforeEnd = 0;
    int afterBegin = 0;
    int afterEnd = 0;

    int beforeSize() const { return beforeEnd - beforeBegin; }
    int afterSize() const { return afterEnd - afterBegin; }
};

/// The items that stay, rising on both sides, of two sequences whose numbers run from 0 to `numbers` - 1. Small ones
/// are searched whole (Myers); large ones are first cut at items that stand once on each side (patience), which is
/// within a few per cent of the fewest edits. A gap with more than 4,000 edits is taken as replaced.
std::vector<Match> commonItems(const Ids &before, const Ids &after, int numbers);

} // namespace imprimatur
