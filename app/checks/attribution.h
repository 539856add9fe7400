// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QList>

namespace imprimatur
{

struct Galley;
struct Stretch;

/// A must-finding for each sentence that credits an outlet with what another carries by a clear margin, credits one that
/// no source is from and none mentions, or lets somebody speak to another outlet than the source does. The right
/// outlet's name is the suggestion where there is one.
QList<Finding> attributionFindings(const Galley &galley, const Stretch &stretch);

} // namespace imprimatur
