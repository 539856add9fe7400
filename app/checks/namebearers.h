// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/namedesk.h"

namespace imprimatur
{

struct NameLookup;

/// Whether the words are a surname with somebody else's first name.
void judgeFirstName(const NameDesk &desk, const NameClaim &claim, const NameFact &name);

/// Holds a title against those that the sources give the person.
void judgeTitle(const NameDesk &desk, const NameClaim &claim, const NameFact &name, const NameLookup &lookup);

} // namespace imprimatur
