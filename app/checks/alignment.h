// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "language/reading.h"

#include <QDateTime>
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

/// How the words of a sentence hang together where they are met; all 0–1.
struct Trace
{
    double together = 0; ///< of its neighbouring words, how well they meet in one and the same source sentence
    double neighbours = 0; ///< how many of them are neighbours in the source as well; in another language its coverage
    double breaks = 0; ///< how often that stops, of six; in another language what is not covered
    double rarest = 0; ///< the rarity of the rarest word that the passage does not have, of the greatest possible

    bool operator==(const Trace &) const = default;
};

/// The passages that carry a sentence best.
struct Alignment
{
    QList<Window> best; ///< best first, at most 3, none inside another
    Trace trace; ///< in the best one
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

/// What a sentence stands in.
struct Circumstances
{
    QDateTime appears; ///< when the article does, for "tirsdag"; may be null
    QList<Span> credits; ///< words that name an outlet, in the draft's text: a source need not name itself
};

/// Holds the words of one sentence (`sentence` in `draft`'s text) against all sources: same stem, same fold, a fold one
/// letter off, a translation of the lexicon, the same figure; each weighed by how rare it is in the sources. Pure.
Alignment aligned(const Reading &draft, Span sentence, const Clippings &clippings, const Lexicon &lexicon,
                  const QList<SourceSpan> &asked = {}, const Circumstances &circumstances = {});

} // namespace imprimatur
