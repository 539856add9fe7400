// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QList>

namespace imprimatur
{

struct Galley;

/// A note for each word of the draft that neither the dictionary of its language nor the sources' names nor the house's
/// terms know, and for each that is nearly always a slip for another (language/spelling.h), then with that other word as
/// the suggestion. Other suggestions take too long here: ask spellingSuggestions(). Left alone: figures, addresses, code
/// between backticks, abbreviations in capitals, and words with a capital inside a sentence, which are names and the
/// name check's affair. Nothing is noted where no dictionary is installed.
QList<Finding> spellingFindings(const Galley &galley);

} // namespace imprimatur
