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
    double fit = 0; ///< how well what stands around the two agrees; 1 is as well as the sentence agrees at all
    bool isOfOneSort = false; ///< both are states, both places, both bodies, or neither is known
    bool isPassing = false; ///< an adjective or an outlet, which stand beside names of any sort
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

/// Whether the rival stands where the name should, so that one was put for the other.
bool isInItsPlace(const NameRival &rival);

} // namespace imprimatur
