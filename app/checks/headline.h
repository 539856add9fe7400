// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QList>

namespace imprimatur
{

struct Galley;

/// Should-findings where the headline or the lead claims more than the sentences of the body that say the same (Vær
/// Varsom 4.4): a reservation is gone, a negation is lost or gained, or a strong word (data:
/// resources/checks/headline-words.json) has nothing in the body behind it. A passage of the sources that says it without
/// reserve clears a lost reservation.
QList<Finding> headlineFindings(const Galley &galley);

} // namespace imprimatur
