// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QList>

namespace imprimatur
{

struct Galley;

/// One should-finding for each run of twelve words or more that the draft shares with a source in its own language,
/// outside quotations and headings of other articles. Case, punctuation and the form of dashes and marks do not
/// matter. O(draft + sources), whatever they hold.
QList<Finding> copiedFindings(const Galley &galley);

} // namespace imprimatur
