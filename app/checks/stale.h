// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QList>

namespace imprimatur
{

struct Galley;
struct Stretch;

/// What the text speaks of as coming though it is over when the article appears: a past date under a verb of the future
/// or in the present tense of an announcement, a time of today that no source knows, an event that a source dates before
/// that day. None without publish_at and created_at. Always should.
QList<Finding> staleFindings(const Galley &galley, const Stretch &stretch);

} // namespace imprimatur
