// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QList>

namespace imprimatur
{

struct Galley;

/// One note about the article when all its sources come from one outlet; else one for each accusation against somebody
/// named that one outlet alone carries.
QList<Finding> singleSourceFindings(const Galley &galley);

} // namespace imprimatur
