// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QList>

namespace imprimatur
{

struct Galley;

/// quote-altered, quote-unfound, quote-speaker and quote-repeated: every quotation of the draft against those of the
/// sources (formats.md §2). In one language the words have to agree; across languages numbers, negation, hedges and
/// strength. A quotation that no source has, and one that a source only tells in its own words, is unfound; one that we
/// could not translate well enough to look for is left alone.
QList<Finding> quoteFindings(const Galley &galley);

} // namespace imprimatur
