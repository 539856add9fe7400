// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/actor.h"
#include "domain/result.h"

namespace imprimatur
{

class Connection;

/// The signed acts before publication. `version` 0 = the newest; another number says which one the person has read.

/// Freezes the review record and signs it with the text. Refused while anything of the review is open; every blocker is
/// named.
Result<Done> markQualityAssured(Connection &connection, const House &house, const QString &article, int version,
                                const Actor &actor);

/// Renders the <article> fragment, stores it and signs its hash.
Result<Done> signOff(Connection &connection, const House &house, const QString &article, int version,
                     const Actor &actor);

Result<Done> sendBack(Connection &connection, const House &house, const QString &article, const QString &note,
                      const Actor &actor);
Result<Done> spike(Connection &connection, const House &house, const QString &article, const QString &note,
                   const Actor &actor);
Result<Done> unspike(Connection &connection, const House &house, const QString &article, const Actor &actor);

} // namespace imprimatur
