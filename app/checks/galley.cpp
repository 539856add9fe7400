// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/galley.h"

#include "checks/accusations.h"
#include "checks/facts.h"
#include "checks/support.h"
#include "language/cuewords.h"
#include "language/sentences.h"
#include "language/stems.h"
#include "language/subtag.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

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
QList<Span> creditsIn(const Reading &reading, Span sentence, const QList<OutletMention> &mentions)
{
    const CueWords *cues = cueWordsFor(reading.language);
    QList<Span> credits;
    for (const OutletMention &mention : mentions) {
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

// What the checks compare with everything else grows with its square. No news text comes near these limits (UTF-16
// units; some 3,000 words in a block, 600 in a sentence, 30,000 in a draft), but a file from outside may go beyond.
constexpr qsizetype longestBlock = 20'000;
constexpr qsizetype longestSentence = 4'000;
constexpr qsizetype longestDraft = 200'000;

bool isTooLong(const QString &text, const QString &language)
{
    if (text.size() <= longestSentence) {
        return false;
    }
    return text.size() > longestBlock || std::ranges::any_of(sentencesOf(text, language), [](Span sentence) {
               return sentence.length() > longestSentence;
           });
}

Reading sentencesAlone(const QString &text, const QString &language)
{
    Reading reading;
    reading.text = text;
    reading.language = primarySubtag(language);
    reading.sentences = sentencesOf(text, language);
    return reading;
}

/// Sets the blocks of one galley.
class Setter
{
public:
    Setter(const Galley &galley, const Galley *before)
        : m_galley(galley)
        , m_before(before && keepsTime(*before) ? before : nullptr)
        , m_appears(appearanceOf(galley.content))
        , m_isRead(tongueOf(galley.content.language).has_value() && !galley.content.sources.isEmpty())
        , m_cited(galley.content)
    {
    }

    std::shared_ptr<const SetBlock> set(const BlockAt &at, std::size_t place)
    {
        const QString &text = at.block->statedText();
        m_length += text.size();
        if (auto known = unchanged(at, place)) {
            return known;
        }
        auto block = std::make_shared<SetBlock>();
        block->address = at.address;
        block->block = *at.block;
        block->citations = m_cited.hold(at);
        block->isTooLong = m_length > longestDraft || isTooLong(text, m_galley.content.language);
        if (block->isTooLong) {
            block->reading = sentencesAlone(text, m_galley.content.language);
            leaveOut(*block);
            return block;
        }
        block->reading = readingOf(text, m_galley.content.language);
        for (const Span &span : std::as_const(block->reading.sentences)) {
            add(*block, span);
        }
        block->quoted = piecesPairedIn(block->at(), block->reading, m_galley.clippings, m_galley.lexicon);
        block->words = draftWordsOf(block->reading, at.block->speaker);
        return block;
    }

private:
    bool keepsTime(const Galley &before) const
    {
        return appearanceOf(before.content) == appearanceOf(m_galley.content)
            && before.content.language == m_galley.content.language;
    }

    std::shared_ptr<const SetBlock> unchanged(const BlockAt &at, std::size_t place) const
    {
        if (!m_before || place >= m_before->blocks.size()) {
            return nullptr;
        }
        const std::shared_ptr<const SetBlock> &known = m_before->blocks[place];
        const bool isSame = known->address == at.address && known->block == *at.block;
        return isSame && !known->isTooLong && m_length <= longestDraft ? known : nullptr;
    }

    /// Its sentences, with nothing found out about them.
    static void leaveOut(SetBlock &block)
    {
        for (const Span &span : std::as_const(block.reading.sentences)) {
            block.sentences.append(
                {block.address, span, block.reading.text.mid(span.begin, span.length()), block.block.makesClaims()});
        }
        const qsizetype sentences = block.sentences.size();
        block.alignments.resize(sentences);
        block.support.resize(sentences);
        block.mentions.resize(sentences);
        block.gists.resize(sentences);
        block.accusations.resize(sentences);
    }

    void add(SetBlock &block, Span span)
    {
        const QString text = block.reading.text.mid(span.begin, span.length());
        const Sentence sentence {block.address, span, text, block.block.makesClaims()};
        block.mentions.append(m_galley.material.outlets.mentionsIn(text));
        const QList<Span> credits = creditsIn(block.reading, span, block.mentions.last());
        block.alignments.append(sentence.claim ? aligned(block.reading, span, m_galley.clippings, m_galley.lexicon,
                                                         cited(block, span), {m_appears, credits})
                                               : Alignment {});
        block.support.append(m_isRead ? supportOf(block, span) : 0);
        block.gists.append(gistOf(block.reading, span));
        block.accusations.append(sentence.claim ? accusationIn(block.reading, sentence) : std::nullopt);
        block.replies = block.replies || isReply(block.reading, sentence);
        block.sentences.append(sentence);
    }

    double supportOf(const SetBlock &block, Span sentence) const
    {
        return standardSupportModel().support(featuresOf(block.reading, sentence, block.alignments.last(),
                                                         m_galley.clippings, m_galley.lexicon, m_appears));
    }

    /// Where the citations of a sentence point to.
    QList<SourceSpan> cited(const SetBlock &block, Span sentence) const
    {
        QList<SourceSpan> places;
        for (const HeldCitation *held : block.citationsOf(sentence)) {
            places.append({m_galley.sourceIndex(held->passage->source), held->passage->span});
        }
        return places;
    }

    const Galley &m_galley;
    const Galley *m_before;
    QDateTime m_appears;
    bool m_isRead;
    CitedSources m_cited;
    qsizetype m_length = 0; ///< of the blocks so far
};

void addOutlets(QList<NamedOutlet> &named, const SetBlock &block)
{
    for (qsizetype index = 0; index < block.sentences.size(); ++index) {
        for (const OutletMention &mention : block.mentions[index]) {
            const bool isNew = std::ranges::find(named, mention.outlet, &NamedOutlet::outlet) == named.end();
            if (mention.kind == OutletMention::Kind::Medium && isNew) {
                const QString &text = block.sentences[index].text;
                named.append({mention.outlet, text.mid(mention.span.begin, mention.span.length())});
            }
        }
    }
}

} // namespace

const SetBlock &Galley::blockWith(const QString &address) const
{
    return **std::ranges::find(blocks, address, [](const auto &each) -> const QString & { return each->address; });
}

QList<const HeldCitation *> SetBlock::citationsOf(Span sentence) const
{
    QList<const HeldCitation *> touching;
    for (const HeldCitation &held : citations) {
        if (held.passage && held.span.overlaps(sentence)) {
            touching.append(&held);
        }
    }
    return touching;
}

qint32 Galley::sourceIndex(const QString &id) const
{
    return qint32(std::ranges::find(content.sources, id, &Snapshot::id) - content.sources.begin());
}

std::vector<Stretch> Galley::stretches() const
{
    std::vector<Stretch> stretches;
    qsizetype begin = 0;
    for (const std::shared_ptr<const SetBlock> &block : blocks) {
        stretches.push_back({*block, begin, begin + block->sentences.size()});
        begin += block->sentences.size();
    }
    return stretches;
}

Galley galleyOf(const Content &content, const HouseStyle &style, const Material &material, const Lexicon &lexicon,
                const Galley *before)
{
    Galley galley {content, style, material, lexicon, material.clippings, {}, {}, {}, {}, {}, {}};
    Setter setter(galley, before);
    const QList<BlockAt> blocks = blocksOf(content);
    for (const BlockAt &at : blocks) {
        galley.blocks.push_back(setter.set(at, galley.blocks.size()));
        const SetBlock &block = *galley.blocks.back();
        galley.sentences += block.sentences;
        galley.alignments += block.alignments;
        galley.support += block.support;
        galley.mentions += block.mentions;
        galley.whole.words += block.words;
        addOutlets(galley.whole.outlets, block);
    }
    return galley;
}

} // namespace imprimatur
