// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/galley.h"

#include "checks/support.h"
#include "language/sentences.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

/// Where the citations of a sentence point to.
QList<SourceSpan> citedPlaces(const Galley &galley, const Sentence &sentence)
{
    QList<SourceSpan> places;
    for (const HeldCitation *held : galley.citationsOf(sentence)) {
        places.append({galley.sourceIndex(held->passage->source), held->passage->span});
    }
    return places;
}

Alignment alignmentOf(const Galley &galley, const Sentence &sentence)
{
    if (!sentence.claim) {
        return {};
    }
    return aligned(galley.readingAt(sentence.block), sentence.span, galley.clippings, galley.lexicon,
                   citedPlaces(galley, sentence));
}

} // namespace

QList<const HeldCitation *> Galley::citationsOf(const Sentence &sentence) const
{
    QList<const HeldCitation *> touching;
    for (const HeldCitation &held : citations) {
        if (held.passage && held.block == sentence.block && held.span.overlaps(sentence.span)) {
            touching.append(&held);
        }
    }
    return touching;
}

qint32 Galley::sourceIndex(const QString &id) const
{
    return qint32(std::ranges::find(content.sources, id, &Snapshot::id) - content.sources.begin());
}

Galley galleyOf(const Content &content, const HouseStyle &style, const Clippings &clippings, const Lexicon &lexicon)
{
    Galley galley {content, style, clippings, lexicon, sentencesOf(content), holdCitations(content), {}, {}, {}};
    const QList<BlockAt> blocks = blocksOf(content);
    for (const BlockAt &at : blocks) {
        galley.blocks.insert(at.address, readingOf(at.block->statedText(), content.language));
    }
    for (const Sentence &sentence : std::as_const(galley.sentences)) {
        galley.alignments.append(alignmentOf(galley, sentence));
        galley.support.append(standardSupportModel().support(featuresOf(galley.alignments.last())));
    }
    return galley;
}

} // namespace imprimatur
