// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"
#include "domain/verification.h"

#include <optional>

namespace imprimatur
{

struct Reading;

/// Where a sentence accuses somebody whom it names, in its block's text: the words that accuse. What accuses is data:
/// resources/checks/accusations.json; in languages that it does not have nothing does.
std::optional<Span> accusationIn(const Reading &reading, const Sentence &sentence);

/// Whether somebody replies in a sentence, or is said to have been asked.
bool isReply(const Reading &reading, const Sentence &sentence);

} // namespace imprimatur
