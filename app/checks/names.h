// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QList>

namespace imprimatur
{

struct Galley;
struct Stretch;

/// The check "name": persons, bodies, places and titles of the claims held against the sources.
/// Named in no source: must; should where the passage is Russian, or where the name may be a translation of one.
/// Named elsewhere, while the passage names another of its kind that the sentence does not: must, should near by.
/// A title unlike every title that the sources give the person: must. What a writer may add of general knowledge (the
/// country of a city, the capital that stands for its government) is left alone. Pure.
QList<Finding> nameFindings(const Galley &galley, const Stretch &stretch);

} // namespace imprimatur
