// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"

#include <QString>

#include <optional>

namespace imprimatur
{

/// Who says something, as the words beside a quotation have it.
struct SpokenBy
{
    Span cue; ///< the verb or phrase: "sa", "according to"
    Span speaker; ///< the words that stand for the speaker; empty when none do
    bool named = false; ///< the speaker words are a name
    bool pronoun = false; ///< they are "han", "she", "он"
    bool adjacent = false; ///< the cue governs the quotation itself, not the sentence that it is a part of
};

/// Reads the words that follow quoted words up to the end of their sentence: ", sa Kari Nordmann." Absent: no cue.
std::optional<SpokenBy> spokenAfter(const QString &text, Span clause, const QString &language);

/// Reads the words of a sentence that stand before quoted words: "Kari Nordmann sa: ". Absent: no cue.
std::optional<SpokenBy> spokenBefore(const QString &text, Span clause, const QString &language);

/// Where the cue of a line of speech without marks begins, behind the last quoted character ("– Vi kommer, sa han": the
/// comma); absent when nothing in `speech` reads as one.
std::optional<qsizetype> cueInside(const QString &text, Span speech, const QString &language);

} // namespace imprimatur
