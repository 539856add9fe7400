// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QList>

namespace imprimatur
{

struct Galley;
struct Stretch;

/// House style: lengths, terms, quotation marks, dashes, double spaces, pictures without description or credit. Never a
/// must-finding. A suggestion is given where there is one right answer, and applying it to the span ends the finding.
/// Terms, quotation marks and dashes are looked at only in texts of the house's language; the rest in every text. Code
/// between backticks is left alone by the rules on signs.
QList<Finding> styleFindings(const Galley &galley, const Stretch &stretch);

} // namespace imprimatur
