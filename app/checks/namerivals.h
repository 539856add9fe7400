// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/namedesk.h"

#include <optional>

namespace imprimatur
{

/// Whether a word of the one is one of the other, or nearly so; by sound: as Jackson and Джексон are.
bool anyPartAgrees(const NameFact &a, const NameFact &b, bool bySound);

/// What the best passage names in the place of `name`, which stands at `places` elsewhere or nowhere.
std::optional<NamePlace> rivalOf(const NameDesk &desk, const NameClaim &claim, const NameFact &name,
                                 const QList<NamePlace> &places = {});

/// Of a passage of several sentences one may carry the claim, and the name stand in another only.
std::optional<NamePlace> rivalInCore(const NameDesk &desk, const NameClaim &claim, const NameFact &name,
                                     const QList<NamePlace> &places);

} // namespace imprimatur
