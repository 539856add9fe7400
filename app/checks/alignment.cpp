// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/alignment.h"

#include "checks/clippings.h"
#include "checks/meetings.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace imprimatur
{

namespace
{

constexpr double lettersShare = 0.5; ///< of the score; the rest is coverage
constexpr double longWindow = 0.15; ///< what each further sentence of a window has to bring
constexpr double well = 0.5; ///< a word met at least so has a counterpart
constexpr double mostBreaks = 6; ///< more say no more
constexpr std::size_t candidateLimit = 24;
constexpr qsizetype bestLimit = 3;
constexpr qint32 windowLimit = 3; ///< sentences

/// The sentences that hold most of the words, best first.
std::vector<qint32> candidates(const std::vector<Meeting> &meetings, qsizetype sentences)
{
    std::vector<float> sums(std::size_t(sentences), 0);
    std::vector<qint32> rows;
    for (const Meeting &meeting : meetings) {
        for (const auto &[row, weight] : meeting.rows) {
            float &sum = sums[std::size_t(row)];
            if (sum == 0) {
                rows.push_back(row);
            }
            sum += weight * float(meeting.rarity);
        }
    }
    const auto middle = rows.begin() + qsizetype(std::min(candidateLimit, rows.size()));
    std::ranges::partial_sort(rows, middle, [&](qint32 a, qint32 b) {
        const float one = sums[std::size_t(a)];
        const float other = sums[std::size_t(b)];
        return one != other ? one > other : a < b;
    });
    rows.erase(middle, rows.end());
    return rows;
}

/// How well two words meet in one and the same sentence.
double bestTogether(const Meeting &a, const Meeting &b)
{
    double best = 0;
    for (const auto &[row, weight] : a.rows) {
        best = std::max(best, std::min(double(weight), b.in(row, row)));
    }
    return best;
}

/// One sentence of the draft while its windows are weighed. A window is weighed from its sentences, and each of those is
/// looked at once: neighbours grow into each other.
class Weighing
{
public:
    Weighing(const Clippings &source, std::vector<Meeting> met, Grams letters)
        : m_clippings(source)
        , m_meetings(std::move(met))
        , m_grams(std::move(letters))
    {
        for (const Meeting &meeting : m_meetings) {
            m_rarity += meeting.rarity;
        }
    }

    Window window(qint32 first, qint32 last)
    {
        const std::vector<SourceSentence> &sentences = m_clippings.sentences();
        Window window {sentences[std::size_t(first)].source,
                       first,
                       last,
                       {sentences[std::size_t(first)].span.begin, sentences[std::size_t(last)].span.end}};
        window.coverage = m_rarity > 0 ? covered(first, last) / m_rarity : 0;
        window.likeness = likeness(first, last);
        window.score = std::clamp(window.coverage * (1 - lettersShare) + window.likeness * lettersShare
                                      - longWindow * double(last - first),
                                  0.0, 1.0);
        return window;
    }

    /// In another language words stand in another order: there the coverage stands for both neighbours and breaks.
    Trace trace(const Window &best, bool sameLanguage, double greatest) const
    {
        Trace trace {0, best.coverage, 1 - best.coverage};
        const double pairs = double(std::max<std::size_t>(m_meetings.size(), 2) - 1);
        for (std::size_t at = 1; at < m_meetings.size(); ++at) {
            trace.together += bestTogether(m_meetings[at - 1], m_meetings[at]) / pairs;
        }
        if (sameLanguage) {
            countNeighbours(trace);
        }
        for (const Meeting &meeting : m_meetings) {
            if (meeting.in(best.first, best.last) < well) {
                trace.rarest = std::max(trace.rarest, meeting.rarity / greatest);
            }
        }
        return trace;
    }

    void countNeighbours(Trace &trace) const
    {
        double kept = 0;
        double breaks = 0;
        bool held = true;
        for (std::size_t at = 1; at < m_meetings.size(); ++at) {
            const bool keeps = m_clippings.haveNeighbours(m_meetings[at - 1].stem, m_meetings[at].stem);
            kept += keeps ? 1 : 0;
            breaks += held && !keeps ? 1 : 0;
            held = keeps;
        }
        trace.neighbours = m_meetings.size() > 1 ? kept / double(m_meetings.size() - 1) : 0;
        trace.breaks = std::min(1.0, breaks / mostBreaks);
    }

    /// The best window of the neighbourhood that has the sentence `row` in it.
    Window grown(qint32 row)
    {
        Window best = window(row, row);
        for (bool better = true; better && best.last - best.first + 1 < windowLimit;) {
            better = false;
            for (const auto &[first, last] :
                 {std::pair(best.first - 1, best.last), std::pair(best.first, best.last + 1)}) {
                if (!isWithinOneSource(first, last)) {
                    continue;
                }
                const Window wider = window(first, last);
                if (wider.score > best.score) {
                    best = wider;
                    better = true;
                    break;
                }
            }
        }
        return best;
    }

private:
    /// What of the draft's sentence one sentence of a source has.
    struct Row
    {
        std::vector<float> weights; ///< of each meeting
        double shared = 0; ///< of the letters
    };

    bool isWithinOneSource(qint32 first, qint32 last) const
    {
        const std::vector<SourceSentence> &sentences = m_clippings.sentences();
        return first >= 0 && last < qint32(sentences.size())
            && sentences[std::size_t(first)].source == sentences[std::size_t(last)].source;
    }

    const Row &row(qint32 number)
    {
        const auto [known, isNew] = m_rows.try_emplace(number);
        if (isNew) {
            known->second.weights.reserve(m_meetings.size());
            for (const Meeting &meeting : m_meetings) {
                known->second.weights.push_back(float(meeting.in(number, number)));
            }
            known->second.shared = sharedBy(m_grams, m_clippings.sentences()[std::size_t(number)].grams);
        }
        return known->second;
    }

    double covered(qint32 first, qint32 last)
    {
        std::vector<float> best = row(first).weights;
        for (qint32 number = first + 1; number <= last; ++number) {
            const std::vector<float> &more = row(number).weights;
            std::ranges::transform(best, more, best.begin(), [](float a, float b) { return std::max(a, b); });
        }
        double covered = 0;
        for (std::size_t at = 0; at < best.size(); ++at) {
            covered += double(best[at]) * m_meetings[at].rarity;
        }
        return covered;
    }

    /// The cosine of the counts of four-letter runs. A citation may span more sentences than windows grow to.
    double likeness(qint32 first, qint32 last)
    {
        const std::vector<SourceSentence> &sentences = m_clippings.sentences();
        double shared = 0;
        double square = 0;
        for (qint32 number = first; number <= last; ++number) {
            const SourceSentence &sentence = sentences[std::size_t(number)];
            shared += row(number).shared;
            square += sentence.grams.square;
            for (qint32 other = number + 1; other <= last; ++other) {
                const bool isNear = other - number <= 2;
                square += 2
                    * (isNear ? sentence.shares[other - number - 1]
                              : sharedBy(sentence.grams, sentences[std::size_t(other)].grams));
            }
        }
        const double norms = std::sqrt(m_grams.square * square);
        return norms > 0 ? shared / norms : 0;
    }

    const Clippings &m_clippings;
    std::vector<Meeting> m_meetings;
    Grams m_grams;
    double m_rarity = 0; ///< of all words together
    std::unordered_map<qint32, Row> m_rows;
};

template<typename Fact>
const Fact *factAt(const QList<Fact> &facts, qsizetype place)
{
    const auto next = std::ranges::upper_bound(facts, place, {}, [](const Fact &fact) { return fact.span.begin; });
    return next != facts.begin() && std::prev(next)->span.contains(place) ? &*std::prev(next) : nullptr;
}

/// Each number and date as a whole, and each other word that is no stop word and credits nobody.
std::vector<Meeting> meetingsOf(const Reading &draft, qsizetype begin, qsizetype end, Encounter &encounter,
                                const Circumstances &circumstances)
{
    const std::optional<Tongue> tongue = tongueOf(draft.language);
    std::vector<Meeting> meetings;
    const Number *lastNumber = nullptr;
    const DateFact *lastDate = nullptr;
    for (qsizetype at = begin; at < end; ++at) {
        const Word &word = draft.words[std::size_t(at)];
        const qsizetype place = word.token.span.begin;
        const bool isCredit =
            std::ranges::any_of(circumstances.credits, [&](Span credit) { return credit.contains(place); });
        const Number *number = factAt(draft.numbers, place);
        const DateFact *date = factAt(draft.dates, place);
        if (isCredit) {
            continue;
        }
        if (number && !number->isLabel && !number->isLoose) {
            if (number != std::exchange(lastNumber, number)) {
                meetings.push_back(encounter.meet(*number));
            }
        } else if (date) {
            if (date != std::exchange(lastDate, date)) {
                meetings.push_back(encounter.meet(*date, circumstances.appears));
            }
        } else if (!word.isStop) {
            meetings.push_back(encounter.meet(word, tongue, factAt(draft.names, place)));
        }
    }
    return meetings;
}

} // namespace

Alignment aligned(const Reading &draft, Span sentence, const Clippings &clippings, const Lexicon &lexicon,
                  const QList<SourceSpan> &asked, const Circumstances &circumstances)
{
    const auto [begin, end] = draft.wordsIn(sentence);
    Encounter encounter(clippings, lexicon);
    const std::vector<Meeting> meetings = meetingsOf(draft, begin, end, encounter, circumstances);
    Weighing weighing(clippings, meetings, gramsOf({draft.words.data() + begin, std::size_t(end - begin)}));
    Alignment alignment;
    for (const qint32 row : candidates(meetings, qsizetype(clippings.sentences().size()))) {
        alignment.best.append(weighing.grown(row));
    }
    std::ranges::stable_sort(alignment.best, std::greater(), &Window::score);
    QList<Window> apart;
    for (const Window &window : std::as_const(alignment.best)) {
        const bool isNew = std::ranges::none_of(
            apart, [&](const Window &each) { return each.first <= window.last && window.first <= each.last; });
        if (isNew && apart.size() < bestLimit) {
            apart.append(window);
        }
    }
    alignment.best = apart;
    if (!apart.isEmpty()) {
        const bool sameLanguage = clippings.readings()[std::size_t(apart.first().source)].language == draft.language;
        alignment.trace = weighing.trace(apart.first(), sameLanguage, encounter.greatestRarity());
    }
    for (const SourceSpan &place : asked) {
        const auto rows = clippings.touchedBy(place.source, place.span);
        alignment.asked.append(rows ? weighing.window(rows->first, rows->second)
                                    : Window {place.source, 0, -1, place.span});
    }
    return alignment;
}

} // namespace imprimatur
