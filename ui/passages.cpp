// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passages.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

/// Where the citation's words stand in its source; nowhere when the model made them up.
std::optional<Passage> located(const Content &content, const Citation &citation)
{
    const Snapshot *source = sourceAt(content, citation.source);
    const qsizetype at = source && !citation.quote.isEmpty() ? source->text.indexOf(citation.quote) : -1;
    if (at < 0) {
        return std::nullopt;
    }
    return Passage {citation.source, {at, at + citation.quote.size()}};
}

bool touches(const Citation &citation, Span sentence)
{
    return !citation.span || citation.span->overlaps(sentence);
}

void addOnce(QList<ShownPassage> &passages, const ShownPassage &passage)
{
    const bool known =
        std::ranges::any_of(passages, [&](const ShownPassage &other) { return other.passage == passage.passage; });
    if (!known) {
        passages.append(passage);
    }
}

} // namespace

QList<ShownPassage> passagesFor(const OpenArticle &article, int sentence, qsizetype caret)
{
    if (sentence < 0 || sentence >= article.report.sentences.size()) {
        return {};
    }
    const JudgedSentence &judged = article.report.sentences[sentence];
    const Block *block = blockAt(article.version.content, judged.sentence.block);
    const QList<Citation> citations = block ? block->citations : QList<Citation>();
    QList<ShownPassage> passages;
    for (const Citation &citation : citations) {
        const auto place = located(article.version.content, citation);
        if (place && citation.span && citation.span->contains(caret)) {
            addOnce(passages, {*place, citation.origin == Citation::Origin::Model});
        }
    }
    for (const Evidence &evidence : judged.evidence) {
        addOnce(passages, {evidence.passage, evidence.fromModel});
    }
    for (const Citation &citation : citations) {
        const auto place = located(article.version.content, citation);
        if (place && touches(citation, judged.sentence.span)) {
            addOnce(passages, {*place, citation.origin == Citation::Origin::Model});
        }
    }
    return passages;
}

QList<ShownPassage> passagesFor(const OpenArticle &article, int sentence, const Finding &finding)
{
    QList<ShownPassage> passages;
    for (const Passage &passage : finding.evidence) {
        addOnce(passages, {passage, false});
    }
    for (const ShownPassage &passage : passagesFor(article, sentence, finding.span.begin)) {
        addOnce(passages, passage);
    }
    return passages;
}

QList<Span> citedSpans(const OpenArticle &article, const QString &source)
{
    QList<Span> spans;
    for (int sentence = 0; sentence < article.report.sentences.size(); ++sentence) {
        for (const ShownPassage &shown : passagesFor(article, sentence, -1)) {
            if (shown.passage.source == source) {
                spans.append(shown.passage.span);
            }
        }
    }
    std::ranges::sort(spans);
    QList<Span> joined;
    for (const Span span : spans) {
        if (!joined.isEmpty() && span.begin <= joined.last().end) {
            joined.last().end = std::max(joined.last().end, span.end);
            continue;
        }
        joined.append(span);
    }
    return joined;
}

int sentenceAt(const QList<JudgedSentence> &sentences, const QString &block, qsizetype offset)
{
    int found = -1;
    for (int i = 0; i < sentences.size(); ++i) {
        const Sentence &sentence = sentences[i].sentence;
        if (sentence.block == block && (found < 0 || sentence.span.begin <= offset)) {
            found = i;
        }
    }
    return found;
}

} // namespace imprimatur
