// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/corpora.h"
#include "checks/checks.h"
#include "domain/article.h"

namespace imprimatur::bench
{

/// A draft whose paragraph N is sentence N of a document, and one source that is the same document in another language:
/// a paragraph for each sentence. The headline says nothing and nothing is cited.
struct ParallelDraft
{
    Content content;
    QList<Span> right; ///< where in the source the sentence of each paragraph stands
};

ParallelDraft draftOf(const ParallelDocument &document, Tongue draft, Tongue source);

/// A draft of `paragraphs` against one source; the headline says nothing.
Content draftOf(const QStringList &paragraphs, Tongue draft, const QString &sourceText, Tongue source);

/// The source's text without the sentence at `right` and its paragraph break.
Content without(Content content, Span right);

/// "body/3"
QString bodyAddress(qsizetype paragraph);

/// The longest judged sentence of a block: a row may hold two. nullptr when the block has none.
const JudgedSentence *longestIn(const Report &report, const QString &block);

} // namespace imprimatur::bench
