// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/galley.h"

#include "checks/facts.h"
#include "checks/outlets.h"
#include "checks/support.h"
#include "language/cuewords.h"
#include "language/sentences.h"
#include "language/stems.h"

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

/// Whether a word before the name of an outlet belongs to the credit: "ifølge det statskontrollerte russiske
/// nyhetsbyrået Tass", "skriver IntelliNews".
bool leadsToCredit(const Word &word, const CueWords *cues)
{
    static const QStringList describes {QStringLiteral("stats"), QStringLiteral("russisk"), QStringLiteral("ifølge")};
    const QString &lower = word.token.lower;
    return word.isStop || (cues && cues->verbs.contains(lower))
        || std::ranges::any_of(describes, [&](const QString &begin) { return lower.startsWith(begin); });
}

/// The words of a sentence that credit an outlet, as far as they stand before its name.
QList<Span> creditsIn(const Reading &reading, Span sentence, const Outlets &outlets)
{
    const CueWords *cues = cueWordsFor(reading.language);
    QList<Span> credits;
    for (const OutletMention &mention : outlets.mentionsIn(reading.text.mid(sentence.begin, sentence.length()))) {
        Span credit {mention.span.begin + sentence.begin, mention.span.end + sentence.begin};
        qsizetype at = reading.wordsIn(credit).first;
        const qsizetype first = reading.wordsIn(sentence).first;
        for (; at > first && leadsToCredit(reading.words[std::size_t(at) - 1], cues); --at) {
            credit.begin = reading.words[std::size_t(at) - 1].token.span.begin;
        }
        credits.append(credit);
    }
    return credits;
}

Alignment alignmentOf(const Galley &galley, const Sentence &sentence, const Outlets &outlets)
{
    if (!sentence.claim) {
        return {};
    }
    const Reading &reading = galley.readingAt(sentence.block);
    return aligned(reading, sentence.span, galley.clippings, galley.lexicon, citedPlaces(galley, sentence),
                   {appearanceOf(galley.content), creditsIn(reading, sentence.span, outlets)});
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
    const Outlets outlets(content.sources);
    for (const Sentence &sentence : std::as_const(galley.sentences)) {
        galley.alignments.append(alignmentOf(galley, sentence, outlets));
        const bool isRead = tongueOf(content.language).has_value() && !content.sources.isEmpty();
        galley.support.append(isRead ? standardSupportModel().support(featuresOf(galley, galley.alignments.size() - 1))
                                     : 0);
    }
    return galley;
}

} // namespace imprimatur
