// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/quoted.h"

#include "checks/galley.h"

#include <algorithm>

namespace imprimatur
{

QList<Span> quotedSpans(const Galley &galley, const BlockAt &at)
{
    const Reading &reading = galley.readingAt(at.address);
    if (reading.quotations.isEmpty() && at.block->kind == Block::Kind::Quote) {
        return {{0, reading.text.size()}};
    }
    QList<Span> spans;
    for (const Quotation &quotation : reading.quotations) {
        spans += quotation.parts;
    }
    return spans;
}

bool overlapsAny(Span span, const QList<Span> &spans)
{
    return std::ranges::any_of(spans, [&](Span each) { return each.overlaps(span); });
}

} // namespace imprimatur
