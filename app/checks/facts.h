// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/galley.h"

#include <QDateTime>
#include <QList>

#include <algorithm>
#include <span>

namespace imprimatur
{

/// How near to the passage that carries a sentence something stands.
enum class Nearness {
    Passage, ///< in one of its best windows, or in a passage cited
    Neighbour, ///< in a sentence beside one
    Beside, ///< in the passage of the draft's sentence before or after, or beside it
    Elsewhere, ///< in the sources at all
};

/// A stretch of one source.
struct Zone
{
    qint32 source = 0;
    Span span; ///< in the source's text
    Nearness nearness = Nearness::Elsewhere;
};

/// Where to look for what a sentence says, nearest first; last every source whole.
QList<Zone> zonesOf(const Galley &galley, qsizetype sentence);

/// When the article appears: publish_at, else created_at; null when neither is said.
QDateTime appearanceOf(const Content &content);
/// When a source appeared; null when it does not say.
QDateTime appearanceOf(const Snapshot &source);

/// The facts of `list` (in order, with a `span`) that begin in `span`. Borrows the list.
template<typename Fact>
std::span<const Fact> factsIn(const QList<Fact> &list, Span span)
{
    const auto begins = [](const Fact &fact) {
        return fact.span.begin;
    };
    const auto first = std::ranges::lower_bound(list, span.begin, {}, begins);
    const auto last = std::ranges::lower_bound(first, list.end(), span.end, {}, begins);
    return {first, last};
}

template<typename Fact>
QList<Fact> listOf(std::span<const Fact> facts)
{
    return {facts.begin(), facts.end()};
}

} // namespace imprimatur
