// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/namedesk.h"

namespace imprimatur
{

struct NameLookup;

/// Whether the words are a genitive and what it owns, as in "Lepiks Koiva": two names in a row.
bool isTwoNames(const NameDesk &desk, const NameClaim &claim, const NameFact &name);

/// A surname with somebody else's first name, which no source has together; says whether it is one.
bool judgeFirstName(const NameDesk &desk, const NameClaim &claim, const NameFact &name);

/// A name whose one half is of a name in the passage, and the other half of something named elsewhere; says whether.
bool judgeHalves(const NameDesk &desk, const NameClaim &claim, const NameFact &name, const NameLookup &lookup);

/// Holds a title against those that the sources give the person.
void judgeTitle(const NameDesk &desk, const NameClaim &claim, const NameFact &name, const NameLookup &lookup);

} // namespace imprimatur
