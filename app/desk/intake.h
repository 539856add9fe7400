// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/draftzip.h"
#include "desk/actor.h"
#include "domain/result.h"

namespace imprimatur
{

class Connection;

/// Stores a draft as version 1 of a new article, with the house's byline, AI label and source list where the draft brings
/// none. A draft whose id and text are already stored changes nothing, but images that were
/// missing are taken from it; the same id with another text is refused (Error::Kind::Input).
Result<Done> importDraft(Connection &connection, const House &house, const DraftFile &draft, const Actor &actor);

/// `content` as the house prints it: salt, byline, AI label and source list filled in where they are empty. Pure but for
/// the random salt.
Content asPrinted(Content content, const HouseStyle &style);

} // namespace imprimatur
