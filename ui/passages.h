// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/reading.h"

#include <QList>

namespace imprimatur
{

/// A passage that belongs to a sentence, and who says so.
struct ShownPassage
{
    Passage passage;
    bool fromModel = false; ///< the drafting model cites it

    bool operator==(const ShownPassage &) const = default;
};

/// The passages of one sentence of `article`, best first and each once: what the checks found, then citations that touch
/// the sentence and whose words stand in their source. `caret` (offset in the block) puts the passages of a citation
/// that it stands in first.
QList<ShownPassage> passagesFor(const OpenArticle &article, int sentence, qsizetype caret);

/// The passages that a finding in `sentence` rests on, then those of the sentence, each once.
QList<ShownPassage> passagesFor(const OpenArticle &article, int sentence, const Finding &finding);

/// Every passage of `source` that any sentence of the article rests on, sorted, overlapping ones joined.
QList<Span> citedSpans(const OpenArticle &article, const QString &source);

/// Which sentence of the report stands at an offset of a block; the nearest before it when it stands between two;
/// -1 when the block has none.
int sentenceAt(const QList<JudgedSentence> &sentences, const QString &block, qsizetype offset);

} // namespace imprimatur
