// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/drafts.h"

namespace imprimatur::bench
{

namespace
{

const QString paragraphBreak = QStringLiteral("\n\n");

Snapshot sourceOf(const QString &text, Tongue tongue)
{
    Snapshot source;
    source.id = QStringLiteral("s1");
    source.outlet = QStringLiteral("Reuters");
    source.kind = QStringLiteral("manual");
    source.language = subtag(tongue);
    source.text = text;
    return source;
}

QStringList sentencesIn(const ParallelDocument &document, Tongue tongue)
{
    QStringList sentences;
    for (const Row &row : document.rows) {
        sentences.append(row.in(tongue));
    }
    return sentences;
}

} // namespace

ParallelDraft draftOf(const ParallelDocument &document, Tongue draft, Tongue source)
{
    const QStringList sentences = sentencesIn(document, source);
    ParallelDraft result;
    result.content = draftOf(sentencesIn(document, draft), draft, sentences.join(paragraphBreak), source);
    qsizetype at = 0;
    for (const QString &sentence : sentences) {
        result.right.append({at, at + sentence.size()});
        at += sentence.size() + paragraphBreak.size();
    }
    return result;
}

Content draftOf(const QStringList &paragraphs, Tongue draft, const QString &sourceText, Tongue source)
{
    Content content;
    content.language = subtag(draft);
    content.headline.text = draft == Tongue::Norwegian ? QStringLiteral("Nytt") : QStringLiteral("News");
    for (const QString &paragraph : paragraphs) {
        Block block;
        block.text = paragraph;
        content.body.append(block);
    }
    content.sources = {sourceOf(sourceText, source)};
    return content;
}

Content without(Content content, Span right)
{
    QString &text = content.sources.first().text;
    const bool isLast = right.end == text.size();
    text.remove(right.begin, right.length() + (isLast ? 0 : paragraphBreak.size()));
    text = text.trimmed();
    return content;
}

QString bodyAddress(qsizetype paragraph)
{
    return QStringLiteral("body/%1").arg(paragraph);
}

const JudgedSentence *longestIn(const Report &report, const QString &block)
{
    const JudgedSentence *longest = nullptr;
    for (const JudgedSentence &each : report.sentences) {
        const bool isHere = each.sentence.block == block;
        if (isHere && (!longest || each.sentence.span.length() > longest->sentence.span.length())) {
            longest = &each;
        }
    }
    return longest;
}

} // namespace imprimatur::bench
