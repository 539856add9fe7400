// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/quoted.h"

#include "checks/galley.h"
#include "language/quotemarks.h"

#include <algorithm>

namespace imprimatur
{

QList<Span> quotedSpans(const Galley &galley, const BlockAt &at)
{
    if (at.block->kind == Block::Kind::Quote) {
        return {{0, at.block->statedText().size()}};
    }
    QList<Span> spans = markedQuotations(at.block->statedText());
    for (const Sentence &sentence : galley.sentences) {
        if (sentence.block == at.address && beginsWithSpeechDash(sentence.text)) {
            spans.append(sentence.span);
        }
    }
    return spans;
}

bool overlapsAny(Span span, const QList<Span> &spans)
{
    return std::ranges::any_of(spans, [&](Span each) { return each.overlaps(span); });
}

} // namespace imprimatur
