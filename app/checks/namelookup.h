// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/namedesk.h"

namespace imprimatur
{

/// What of a name stands in the sources.
struct NameLookup
{
    QList<NamePlace> places; ///< of the whole name, or of what was found of it
    bool isWhole = false; ///< every word was found
    bool isTogether = false; ///< in one name of a source
    bool surnameFound = false;
    QList<qsizetype> missing; ///< parts
};

/// Looks a name up in all sources: by the ids of the gazetteer, else word by word.
NameLookup lookedUp(const NameDesk &desk, const NameClaim &claim, const NameFact &name);

} // namespace imprimatur
