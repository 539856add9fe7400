// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QList>

namespace imprimatur
{

struct Galley;
struct Stretch;

/// negation: a clause of the draft denies what its passage says, says what the passage denies, or turns a rise into a
/// fall. Only where the clauses clearly speak of the same, and no other passage says it as the draft does. Quotations
/// are left to the checks of quotations.
/// modality: a reservation of the passage ("may", "likely", "reportedly") that the draft leaves out of the same
/// statement. A headline has a check of its own.
QList<Finding> polarityFindings(const Galley &galley, const Stretch &stretch);

} // namespace imprimatur
