// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QList>

namespace imprimatur
{

struct Galley;
struct Stretch;

/// Numbers, amounts, shares, ordinals and units that the sources do not give: in no source, or only away from the
/// passage while the passage has a rival of the same kind (must); away from it without a rival (should); converted or
/// rounded (note). Also two figures of one sentence that a source ties the other way round, and a rise or fall that its
/// own figures contradict (must). A suggestion replaces the figure alone, in the draft's convention.
QList<Finding> numberFindings(const Galley &galley, const Stretch &stretch);

} // namespace imprimatur
