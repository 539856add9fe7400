// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/verbatim.h"

#include "checks/clippings.h"
#include "checks/galley.h"

#include <algorithm>
#include <cmath>

namespace imprimatur
{

namespace
{

constexpr double alteredSpeech = 0.5; ///< share of the words that stand in a source in order: it is the same remark
constexpr double alteredElsewhere = 0.65; ///< the same where the source does not quote
constexpr qsizetype alteredWords = 3; ///< fewer words may stand anywhere
constexpr double alteredWhole = 0.7; ///< of the longer, what two whole quotations share when they are one

qsizetype wordsIn(const Reading &reading, Span span)
{
    const auto [begin, end] = reading.wordsIn(span);
    return end - begin;
}

/// Looks through the sources for one part of a quotation.
class Search
{
public:
    Search(const Galley &galley, const DraftQuotation &draft, Span part)
        : m_galley(galley)
        , m_draft(draft)
        , m_reading(galley.readingAt(draft.at.address))
        , m_part(part)
        , m_count(wordsIn(m_reading, part))
    {
    }

    Verbatim run() const
    {
        Verbatim nearest;
        Verbatim whole;
        for (qint32 source = 0; source < m_galley.content.sources.size(); ++source) {
            const Reading &other = m_galley.source(source);
            if (other.language != m_reading.language) {
                continue;
            }
            if (sameWords(m_reading, m_part, other)) {
                return {Verbatim::Kind::Same};
            }
            takeBetter(whole, source, wholeIn(other));
            if (m_draft.isHeld) {
                takeBetter(nearest, source, nearestIn(source));
            }
        }
        if (nearest.run.likeness > 0 && isSameRemark(nearest)) {
            return nearest;
        }
        return whole.run.likeness > 0 ? whole : Verbatim();
    }

private:
    static void takeBetter(Verbatim &best, qint32 source, const WordRun &run)
    {
        if (run.likeness > best.run.likeness) {
            best = {Verbatim::Kind::Altered, source, run};
        }
    }

    /// The quotation of a source that is this one as a whole but for a word, or for few of many.
    WordRun wholeIn(const Reading &source) const
    {
        WordRun best;
        for (const Quotation &quotation : source.quotations) {
            for (const Span &part : quotation.parts) {
                const qsizetype longer = std::max(m_count, wordsIn(source, part));
                if (std::min(m_count, wordsIn(source, part)) < leastShared(longer)) {
                    continue;
                }
                const WordRun run = nearestRun(m_reading, m_part, source, part);
                const auto shared = qsizetype(std::lround(run.likeness * double(m_count)));
                if (shared >= leastShared(longer) && run.likeness > best.likeness) {
                    best = {part, run.likeness, false};
                }
            }
        }
        return best;
    }

    static qsizetype leastShared(qsizetype longer)
    {
        const auto few = std::min(longer - 1, qsizetype(std::ceil(alteredWhole * double(longer))));
        return std::max(alteredWords, few);
    }

    WordRun nearestIn(qint32 source) const
    {
        const Counterparts words(m_reading, m_part, m_galley.clippings, m_galley.lexicon);
        const std::vector<SourceSentence> &sentences = m_galley.clippings.sentences();
        WordRun best;
        for (const qint32 row : words.nearestSentences(12)) {
            const SourceSentence &middle = sentences[std::size_t(row)];
            if (middle.source != source) {
                continue;
            }
            Span region = middle.span;
            const bool joinsBefore = row > 0 && sentences[std::size_t(row) - 1].source == source;
            const bool joinsBehind =
                std::size_t(row) + 1 < sentences.size() && sentences[std::size_t(row) + 1].source == source;
            region.begin = joinsBefore ? sentences[std::size_t(row) - 1].span.begin : region.begin;
            region.end = joinsBehind ? sentences[std::size_t(row) + 1].span.end : region.end;
            const WordRun run = nearestRun(m_reading, m_part, m_galley.source(source), region);
            best = run.likeness > best.likeness ? run : best;
        }
        return best;
    }

    bool isSameRemark(const Verbatim &nearest) const
    {
        const bool quoted = isQuoted(m_galley.source(nearest.source).quotations, nearest.run.span);
        const bool speech = m_draft.quotation.kind == Quotation::Kind::Speech && quoted;
        return double(m_count) * nearest.run.likeness >= double(alteredWords)
            && nearest.run.likeness >= (speech ? alteredSpeech : alteredElsewhere);
    }

    const Galley &m_galley;
    const DraftQuotation &m_draft;
    const Reading &m_reading;
    Span m_part;
    qsizetype m_count = 0;
};

} // namespace

Verbatim verbatimOf(const Galley &galley, const DraftQuotation &draft, Span part)
{
    return Search(galley, draft, part).run();
}

} // namespace imprimatur
