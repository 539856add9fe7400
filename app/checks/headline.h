// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "language/polarity.h"

#include <QList>
#include <QSet>

namespace imprimatur
{

struct Galley;
struct Reading;

/// What a sentence says, as far as headline and text are compared by it.
struct Gist
{
    QSet<quint64> stems; ///< of its content words
    QList<Stance> stances;
    bool hasReserve = false; ///< "vurderer å", "wants to": not decided
    QSet<int> strong; ///< the strong words that it has, by pattern
};

Gist gistOf(const Reading &reading, Span sentence);

/// Should-findings where the headline or the lead claims more than the sentences of the body that say the same (Vær
/// Varsom 4.4): a reservation is gone, a negation is lost or gained, or a strong word (data:
/// resources/checks/headline-words.json) has nothing in the body behind it. A passage of the sources that says it without
/// reserve clears a lost reservation.
QList<Finding> headlineFindings(const Galley &galley);

} // namespace imprimatur
