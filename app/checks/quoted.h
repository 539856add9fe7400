// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/span.h"

#include <QList>

namespace imprimatur
{

struct Galley;

/// The parts of a block that are not the newsroom's own words: what stands between quotation marks or is spoken behind
/// a dash; all of a quote block that has neither.
QList<Span> quotedSpans(const Galley &galley, const BlockAt &at);

bool overlapsAny(Span span, const QList<Span> &spans);

} // namespace imprimatur
