// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/counterparts.h"
#include "domain/article.h"
#include "domain/finding.h"
#include "language/quotations.h"

#include <QList>
#include <QString>

#include <optional>

namespace imprimatur
{

struct Galley;

/// A quotation of the draft that is held to its words: speech, and fragments of four words or more.
struct DraftQuotation
{
    BlockAt at;
    Quotation quotation;
    QList<Span> pieces; ///< its words, sentence by sentence
    QString speaker; ///< whoever the text beside it, the block or the text before names; empty when not clear
    Span speakerSpan; ///< where it is named; the quoted words when only the block names a speaker
};

/// A place in a source that may be what was quoted.
struct Candidate
{
    qint32 source = 0;
    qint32 quotation = -1; ///< index in the reading's quotations; -1 = not quoted there
    Span span; ///< of one or two sentences
    Cover cover;
    double score = 0; ///< 0–1

    bool operator==(const Candidate &other) const { return source == other.source && span == other.span; }
};

/// A piece of a draft's quotation with what comes nearest to it.
struct PairedPiece
{
    qsizetype quotation = 0; ///< index in QuotePairs::quotations
    Span span; ///< in its block
    QList<Candidate> quoted; ///< best first; words that a source quotes
    std::optional<Candidate> told; ///< the best sentence in a source's own words
};

/// The draft's quotations against those of the sources.
struct QuotePairs
{
    QList<DraftQuotation> quotations; ///< in reading order
    QList<PairedPiece> pieces; ///< quotation by quotation
};

QuotePairs quotePairsOf(const Galley &galley);

/// From here on a quotation is taken for the one that the draft renders.
constexpr double surePair = 0.42;
/// Below, no source can be said to have the words.
constexpr double noPair = 0.22;

Passage passageOf(const Candidate &candidate, const Content &content);

} // namespace imprimatur
