// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/attributionmissing.h"

#include "checks/carriers.h"
#include "checks/clippings.h"
#include "checks/counterparts.h"
#include "checks/findinglist.h"
#include "checks/galley.h"
#include "checks/outlets.h"

#include <QCoreApplication>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(attributionmissing)
};

// Scores of windows (alignment.h). A passage in Russian that carries a sentence may score as little as this.
constexpr double carries = 0.24;
constexpr double carriesNumbers = 0.15; ///< when all its numbers stand in state-controlled sources and none elsewhere
constexpr double clearMargin = 0.12; ///< over all other sources
constexpr double clearShare = 0.5; ///< of the score, which other sources may have at most

// Of the words of a sentence that are no names and no figures.
constexpr double mostWords = 0.45; ///< from here on a passage carries it
constexpr double fewWords = 0.2; ///< up to here none does
constexpr int fewest = 3;
constexpr std::size_t nearest = 24; ///< sentences of the sources that are looked at

/// The sentences of an article with the outlets that they name.
class Credits
{
public:
    explicit Credits(const Galley &galley)
        : m_galley(galley)
        , m_outlets(galley.material.outlets)
        , m_mentions(galley.mentions)
    {
    }

    /// Whether the sentence itself credits a medium among the sources; if it is the wrong one, that is another finding.
    bool namesAMedium(qsizetype index) const
    {
        return std::ranges::any_of(m_mentions[index], [&](const OutletMention &mention) {
            return mention.kind == OutletMention::Kind::Medium && m_outlets.hasSourceFrom(mention.outlet);
        });
    }

    /// Whether the reader is told of a state-controlled source within reach of the sentence.
    bool isCredited(qsizetype index) const
    {
        for (qsizetype other = 0; other < m_mentions.size(); ++other) {
            if (reaches(other, index) && namesAStateSource(other)) {
                return true;
            }
        }
        return false;
    }

private:
    const QString &block(qsizetype index) const { return m_galley.sentences[index].block; }
    bool isHeading(qsizetype index) const { return !m_galley.sentences[index].claim; }
    Block::Kind kind(qsizetype index) const { return blockAt(m_galley.content, block(index))->kind; }

    bool namesAStateSource(qsizetype index) const
    {
        return std::ranges::any_of(m_mentions[index], [&](const OutletMention &mention) {
            return mention.kind == OutletMention::Kind::Generic || isStateSource(mention.outlet);
        });
    }

    bool isStateSource(const QString &outlet) const
    {
        for (qint32 source = 0; source < m_galley.content.sources.size(); ++source) {
            if (m_galley.content.sources[source].stateControlled && m_outlets.isFrom(source, outlet)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a credit in sentence `from` answers for sentence `to`.
    bool reaches(qsizetype from, qsizetype to) const
    {
        if (isHeading(from)) {
            return false;
        }
        if (block(from) == block(to) || from + 1 == to) {
            return true;
        }
        const bool isQuote = kind(to) == Block::Kind::Quote;
        const bool introduces = kind(from) == Block::Kind::Quote && isInBlockBefore(to, from);
        return introduces || (isQuote && (from == to + 1 || isInBlockBefore(from, to)));
    }

    /// Whether one sentence stands in the block just before the other's.
    bool isInBlockBefore(qsizetype earlier, qsizetype later) const
    {
        qsizetype last = later;
        while (last > 0 && block(last) == block(later)) {
            --last;
        }
        return earlier < later && block(earlier) == block(last) && block(last) != block(later);
    }

    const Galley &m_galley;
    const Outlets &m_outlets;
    const QList<QList<OutletMention>> &m_mentions; ///< by sentence
};

/// How much of what a sentence says, its names and figures aside, the sources have: names are in all of them.
class Substance
{
public:
    Substance(const Galley &galley, qsizetype index)
        : m_galley(galley)
        , m_reading(galley.readingAt(galley.sentences[index].block))
        , m_words(m_reading, galley.sentences[index].span, galley.clippings, galley.lexicon)
    {
        const auto [begin, end] = m_reading.wordsIn(galley.sentences[index].span);
        m_begin = begin;
        for (qsizetype at = begin; at < end; ++at) {
            m_count += counts(at);
        }
    }

    /// The sentence of a state-controlled source that alone has most of it.
    std::optional<Window> loneState() const
    {
        std::optional<Window> best;
        double most = 0;
        double others = 0;
        for (const qint32 row : m_words.nearestSentences(nearest)) {
            const SourceSentence &sentence = m_galley.clippings.sentences()[std::size_t(row)];
            const double share = shareOf(sentence);
            const bool state = m_galley.content.sources[sentence.source].stateControlled;
            others = state ? others : std::max(others, share);
            if (state && share > most) {
                most = share;
                best = Window {sentence.source, row, row, sentence.span, share, 0, share};
            }
        }
        return m_count >= fewest && most >= mostWords && others <= fewWords ? best : std::nullopt;
    }

private:
    bool counts(qsizetype at) const
    {
        const Word &word = m_reading.words[std::size_t(at)];
        return !word.isStop && !word.token.isFigure && (!word.token.isCapital || at == m_begin);
    }

    double shareOf(const SourceSentence &sentence) const
    {
        const Cover cover = m_words.with(m_galley.source(sentence.source), sentence.span);
        double met = 0;
        for (const WordPair &pair : cover.pairs) {
            met += counts(pair.draft) ? double(pair.weight) : 0;
        }
        return m_count > 0 ? met / double(m_count) : 0;
    }

    const Galley &m_galley;
    const Reading &m_reading;
    Counterparts m_words;
    qsizetype m_begin = 0;
    int m_count = 0;
};

bool isAlone(const Window &state, double others)
{
    return state.score - others >= clearMargin && others <= clearShare * state.score;
}

/// The passage of a state-controlled source that alone carries a sentence.
std::optional<Window> loneStatePassage(const Galley &galley, qsizetype index)
{
    const auto isState = [&](qint32 source) {
        return galley.content.sources[source].stateControlled;
    };
    const auto isFree = [&](qint32 source) {
        return !isState(source);
    };
    const Sentence &sentence = galley.sentences[index];
    const Alignment &alignment = galley.alignments[index];
    const NumbersHeld elsewhere = numbersHeld(galley, sentence, isFree);
    const bool isTold = elsewhere.isNone() && numbersHeld(galley, sentence, isState).isWhole();
    if (alignment.best.isEmpty() || elsewhere.isWhole() || (!isTold && !isState(alignment.best.first().source))) {
        return std::nullopt;
    }
    const auto state = bestCarrier(galley, index, isState);
    if (!state || state->score < (isTold ? carriesNumbers : carries)) {
        return std::nullopt;
    }
    if (isTold || isAlone(*state, mostCarried(alignment, isFree))) {
        return state;
    }
    const auto other = bestCarrier(galley, index, isFree);
    return isAlone(*state, other ? other->score : 0) ? state : std::nullopt;
}

bool mayGoWithout(const Block &block)
{
    return block.kind == Block::Kind::Headline || block.kind == Block::Kind::Image;
}

} // namespace

QList<Finding> attributionMissingFindings(const Galley &galley, const Stretch &stretch)
{
    FindingList findings(QStringLiteral("attribution-missing"), galley.sentences);
    if (std::ranges::none_of(galley.content.sources, &Snapshot::stateControlled)) {
        return {};
    }
    const Credits credits(galley);
    std::optional<Window> first;
    Span uncredited; // one finding a block: from the first sentence that lacks the credit to the last
    for (qsizetype index = stretch.begin; index < stretch.end; ++index) {
        const Sentence &sentence = galley.sentences[index];
        if (!sentence.claim || mayGoWithout(stretch.block.block) || credits.namesAMedium(index)
            || credits.isCredited(index)) {
            continue;
        }
        const auto carried = loneStatePassage(galley, index);
        const auto passage = carried ? carried : Substance(galley, index).loneState();
        if (passage && (!first || passage->source == first->source)) {
            uncredited = {first ? uncredited.begin : sentence.span.begin, sentence.span.end};
            first = first ? first : passage;
        }
    }
    if (first) {
        const Snapshot &source = galley.content.sources[first->source];
        findings.add(stretch.at(), uncredited,
                     {QStringLiteral("state"),
                      Finding::Severity::Must,
                      Text::tr("Only %1 carries this, which a state controls, and the text does not say so.")
                          .arg(source.outlet.isEmpty() ? source.id : source.outlet),
                      {},
                      {galley.passage(*first)}});
    }
    return std::move(findings).take();
}

} // namespace imprimatur
