// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/reading.h"
#include "language/stems.h"

#include <optional>
#include <vector>

namespace imprimatur
{

class Lexicon;

/// The keys that counterparts of a word may have, sorted: its fold, its stem and, of a Norwegian one, what it or its
/// parts may be in English and Russian.
std::vector<quint64> keysOf(const Word &word, std::optional<Tongue> tongue, const Lexicon &lexicon);

} // namespace imprimatur
