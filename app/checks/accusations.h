// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"
#include "domain/verification.h"

#include <optional>

namespace imprimatur
{

struct Galley;

/// Where a sentence accuses somebody whom it names, in its block's text: the words that accuse. What accuses is data:
/// resources/checks/accusations.json; in languages that it does not have nothing does.
std::optional<Span> accusationIn(const Galley &galley, const Sentence &sentence);

/// Whether anybody anywhere in the article replies, or is said to have been asked.
bool hasReply(const Galley &galley);

} // namespace imprimatur
