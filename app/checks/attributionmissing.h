// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QList>

namespace imprimatur
{

struct Galley;
struct Stretch;

/// A must-finding for each block in which a sentence rests on state-controlled sources alone and no outlet of the kind
/// is named: not in the block, not in the sentence before, not in a quotation that follows the block, of a quotation not
/// in the paragraph before nor in the sentence after. Who speaks is not enough; "nyhetsbyrået" and "innlegget" are. Headlines and captions may leave it to the text.
/// One finding a block, at the first such sentence, because one credit answers for all.
QList<Finding> attributionMissingFindings(const Galley &galley, const Stretch &stretch);

} // namespace imprimatur
