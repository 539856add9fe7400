// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "language/reading.h"

#include <QList>

namespace imprimatur
{

class Clippings;
class Lexicon;

/// One to three sentences of a source that may carry a sentence of the draft.
struct Window
{
    qint32 source = 0; ///< index of the source
    qint32 first = 0; ///< index in Clippings::sentences()
    qint32 last = 0; ///< the same, inclusive
    Span span; ///< in the source's text
    double coverage = 0; ///< 0–1: how much of the sentence, weighed by rarity, has a counterpart here
    double likeness = 0; ///< 0–1: of the letters, four by four
    double score = 0; ///< 0–1: both together; what windows are ordered by

    bool operator==(const Window &) const = default;
};

/// The passages that carry a sentence best.
struct Alignment
{
    QList<Window> best; ///< best first, at most 3, none inside another
    QList<Window> asked; ///< the passages asked for, weighed like the others; in the order asked

    bool operator==(const Alignment &) const = default;
};

/// A place in the sources that is to be weighed whether it is among the best or not.
struct SourceSpan
{
    qint32 source = 0;
    Span span;

    bool operator==(const SourceSpan &) const = default;
};

/// Holds the words of one sentence (`sentence` in `draft`'s text) against all sources: same stem, same fold, a fold one
/// letter off, a translation of the lexicon, the same figure; each weighed by how rare it is in the sources. Pure.
Alignment aligned(const Reading &draft, Span sentence, const Clippings &clippings, const Lexicon &lexicon,
                  const QList<SourceSpan> &asked = {});

} // namespace imprimatur
