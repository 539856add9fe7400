// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/counterparts.h"
#include "language/polarity.h"
#include "language/reading.h"

#include <QList>

#include <optional>
#include <utility>

namespace imprimatur
{

/// A clause with what it says and denies.
struct Clause
{
    Span span;
    QList<Stance> stances;
    QList<Turn> turns;

    bool denies() const { return holds(stances, Stance::Kind::Negation); }
};

QList<Clause> clausesIn(const Reading &reading, Span sentence);

/// A clause of the draft beside one of a source.
struct Beside
{
    const Reading &draft;
    const Clause &own;
    const Reading &source;
    const Clause &other;
    Cover cover;
};

/// Whether two clauses clearly have one matter: many words that meet on both sides, three of one, or two that surely
/// do.
bool speakOfTheSame(const Beside &two);

/// The source denies what the draft says.
bool losesNegation(const Beside &two);
/// The source goes without what the draft has: "without waiting", told as after waiting.
bool losesWithout(const Beside &two);
/// The draft denies what the source says.
bool addsNegation(const Beside &two);
/// The words of the draft whose counterparts the source denies.
QList<qsizetype> deniedIn(const Beside &two);
/// A rise told as a fall, or the other way: opposite words without a counterpart beside the same figure.
std::optional<std::pair<Turn, Turn>> turned(const Beside &two);

} // namespace imprimatur
