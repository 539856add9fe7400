// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/counterparts.h"
#include "checks/speakernames.h"
#include "domain/article.h"
#include "domain/finding.h"
#include "language/quotations.h"

#include <QList>
#include <QString>

#include <optional>

namespace imprimatur
{

class Clippings;
class Lexicon;
struct Galley;
struct Reading;

/// A quotation of the draft.
struct DraftQuotation
{
    BlockAt at;
    Quotation quotation;
    QList<Span> pieces; ///< its words, sentence by sentence
    QString speaker; ///< whoever the text beside it, the block or the text before names; empty when not clear
    Span speakerSpan; ///< where it is named; the quoted words when only the block names a speaker
    bool isStated = false; ///< the speaker's name stands beside the quotation or in its block
    bool isHeld = true; ///< to its substance: speech, and fragments of four words or more
};

/// A place in a source that may be what was quoted.
struct Candidate
{
    qint32 source = 0;
    qint32 quotation = -1; ///< index in the reading's quotations; -1 = not quoted there
    Span span; ///< of one or two sentences
    Cover cover;
    double likeness = 0; ///< 0–1: of the words
    double score = 0; ///< 0–1: with what the speakers' names say
    SamePerson speaker = SamePerson::Unknown; ///< whether the source gives the words to the draft's speaker

    bool isSamePlace(const Candidate &other) const { return source == other.source && span.overlaps(other.span); }
};

/// A piece of a draft's quotation with what comes nearest to it.
struct PairedPiece
{
    qsizetype quotation = 0; ///< index in QuotePairs::quotations
    Span span; ///< in its block
    QList<Candidate> quoted; ///< best score first; words that a source quotes
    std::optional<Candidate> told; ///< the best sentence in a source's own words
    double known = 0; ///< how many of its words could be looked for in all the sources' languages
};

/// The draft's quotations against those of the sources.
struct QuotePairs
{
    QList<DraftQuotation> quotations; ///< those held to their substance, in reading order
    QList<DraftQuotation> terms; ///< all others
    QList<PairedPiece> pieces; ///< of the quotations, one by one
};

/// The pieces of the quotations of one block with what comes nearest to them whoever spoke: of each place the likeness
/// is known, and counts as its score.
QList<PairedPiece> piecesPairedIn(const BlockAt &at, const Reading &reading, const Clippings &clippings,
                                  const Lexicon &lexicon);

/// The same of the whole draft, with the speakers.
QuotePairs quotePairsOf(const Galley &galley);

Passage passageOf(const Candidate &candidate, const Content &content);

} // namespace imprimatur
