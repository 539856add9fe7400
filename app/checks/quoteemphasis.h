// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/quotesubstance.h"

namespace imprimatur
{

/// Where a rendering goes further than its original, or less far: never for not, all for some, no longer for never,
/// whatever happens for if, at the latest for not before.
QList<Difference> emphasisDifferences(const PartOf &draft, const PartOf &source, const Cover &cover);

} // namespace imprimatur
