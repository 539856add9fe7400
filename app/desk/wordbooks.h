// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/lexicon.h"

#include <memory>

namespace imprimatur
{

/// The lexicon with the dictionaries that are installed on this machine, from the user's cache when it is up to date.
/// Never null: without dictionaries it is our own. Reads files, so not on the GUI thread; the first time on a machine it
/// takes about a third of a second.
std::shared_ptr<const Lexicon> installedLexicon();

} // namespace imprimatur
