// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QList>

namespace imprimatur
{

struct Galley;
struct Stretch;

/// Dates, weekdays, years and times of day that the sources do not give, judged as numbers are (numbers.h). Read from
/// the day the article appears, and the sources from theirs, so that "tirsdag" agrees with the date of that Tuesday and
/// Norwegian time with Moscow time. Also a weekday that its own date excludes (must).
QList<Finding> dateFindings(const Galley &galley, const Stretch &stretch);

} // namespace imprimatur
