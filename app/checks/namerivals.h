// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/namedesk.h"

#include <optional>

namespace imprimatur
{

/// A name of the passage that the sentence leaves out, and that another may have been put in the place of.
struct NameRival
{
    NamePlace place;
    bool isInItsPlace = false; ///< what stands around the two agrees, so that one may be put for the other
    bool isOfOneSort = false; ///< both are states, both places, both bodies, or neither is known
};

/// Whether a word of the one is one of the other, or nearly so; by sound: as Jackson and Джексон are.
bool anyPartAgrees(const NameFact &a, const NameFact &b, bool bySound);

/// What the best passage names in the place of `name`, which stands at `places` elsewhere or nowhere: one of its sort
/// that stands as well before any other.
std::optional<NameRival> rivalOf(const NameDesk &desk, const NameClaim &claim, const NameFact &name,
                                 const QList<NamePlace> &places = {});

/// Of a passage of several sentences one may carry the claim, and the name stand in another only.
std::optional<NameRival> rivalInCore(const NameDesk &desk, const NameClaim &claim, const NameFact &name,
                                     const QList<NamePlace> &places);

/// Whether a Russian passage has words that may be these parts of the name by their sound, and that no other name of the
/// sentence stands for.
bool isHeardInPassage(const NameDesk &desk, const NameClaim &claim, const NameFact &name,
                      const QList<qsizetype> &parts);

} // namespace imprimatur
