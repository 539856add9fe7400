// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textdiff.h"
#include "publish/page.h"

#include <algorithm>

namespace imprimatur
{
namespace
{

/// The texts that claim something, one after the other, and where each of them lies.
struct Prose
{
    QString text;
    QList<Span> blocks;
};

Prose proseOf(const Content &content)
{
    Prose prose;
    for (const BlockAt &at : blocksOf(content)) {
        if (!at.block->makesClaims()) {
            continue;
        }
        const qsizetype begin = prose.text.size();
        prose.text += at.block->statedText();
        prose.blocks.append({begin, prose.text.size()});
        prose.text += QStringLiteral("\n\n");
    }
    return prose;
}

QString textOf(const Prose &prose, Span block)
{
    return prose.text.mid(block.begin, block.length());
}

/// A word of the kind that diffWords() tells apart begins here.
bool beginsWord(const QString &text, qsizetype at)
{
    const auto isOfWord = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
    };
    return isOfWord(text[at]) && (at == 0 || !isOfWord(text[at - 1]));
}

qsizetype wordCount(const QString &text, Span span)
{
    qsizetype count = 0;
    for (qsizetype at = span.begin; at < span.end; ++at) {
        count += beginsWord(text, at) ? 1 : 0;
    }
    return count;
}

/// How many words of `span` in the new text the difference found in the old one.
qsizetype keptWords(const QList<Change> &changes, const QString &after, Span span)
{
    qsizetype count = 0;
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::Equal && change.after.overlaps(span)) {
            const Span shared {std::max(change.after.begin, span.begin), std::min(change.after.end, span.end)};
            count += wordCount(after, shared);
        }
    }
    return count;
}

bool isHalfOrMore(qsizetype part, qsizetype whole)
{
    return 2 * part >= whole;
}

/// A passage that was moved is out of order for the difference of the whole, so it is held against each block alone.
bool stoodElsewhere(const QString &passage, const Prose &original)
{
    const Span whole {0, passage.size()};
    const qsizetype words = wordCount(passage, whole);
    return std::ranges::any_of(original.blocks, [&](Span block) {
        return isHalfOrMore(keptWords(diffWords(textOf(original, block), passage), passage, whole), words);
    });
}

bool hasNewPassage(const Prose &original, const Prose &published)
{
    const QList<Change> changes = diffWords(original.text, published.text);
    return std::ranges::any_of(published.blocks, [&](Span block) {
        const qsizetype kept = keptWords(changes, published.text, block);
        return !isHalfOrMore(kept, wordCount(published.text, block))
            && !stoodElsewhere(textOf(published, block), original);
    });
}

} // namespace

QString digitalSourceType(const Content &original, const Content &published)
{
    if (original.generator.isEmpty() && published.generator.isEmpty()) {
        return QStringLiteral("digitalCreation");
    }
    const bool begunByHand = original.generator.isEmpty();
    return begunByHand || hasNewPassage(proseOf(original), proseOf(published))
        ? QStringLiteral("compositeSynthetic")
        : QStringLiteral("trainedAlgorithmicMedia");
}

} // namespace imprimatur
