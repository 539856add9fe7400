// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/alignment.h"

#include "checks/clippings.h"
#include "language/lexicon.h"
#include "language/stems.h"

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

constexpr double sameWord = 1.0;
constexpr double sameFold = 0.9; ///< "president" and «президент»; less than a stem, since short words collide
constexpr double nearFold = 0.7; ///< one letter off
constexpr double halfCompound = 0.7; ///< a part of a compound stands for so much of it
constexpr double unseenRarity = 1.0; ///< of a word that no source has, as a share of the rarest possible
constexpr double lettersShare = 0.5; ///< of the score; the rest is coverage
constexpr double longWindow = 0.15; ///< what each further sentence of a window has to bring
constexpr std::size_t candidateLimit = 24;
constexpr qsizetype bestLimit = 3;
constexpr qint32 windowLimit = 3; ///< sentences

/// How well one word of the draft is met in the sentences of the sources.
struct Meeting
{
    std::vector<std::pair<qint32, float>> rows; ///< ascending; each sentence once, with the best weight
    double rarity = 0;

    double in(qint32 first, qint32 last) const
    {
        const auto begin = std::ranges::lower_bound(rows, first, {}, [](const auto &row) { return row.first; });
        double best = 0;
        for (auto row = begin; row != rows.end() && row->first <= last; ++row) {
            best = std::max(best, double(row->second));
        }
        return best;
    }
};

class Encounter
{
public:
    Encounter(const Clippings &clippings, const Lexicon &lexicon)
        : m_clippings(clippings)
        , m_lexicon(lexicon)
    {
        for (const QString &language : clippings.languages()) {
            if (const std::optional<Tongue> known = tongueOf(language)) {
                m_targets.push_back(*known);
            }
        }
    }

    Meeting meet(const Word &word, std::optional<Tongue> tongue)
    {
        m_rows.clear();
        add(word.fold, sameFold);
        for (const quint64 near : m_clippings.nearFolds(word.folded)) {
            add(near, nearFold);
        }
        if (tongue) {
            addTranslations(word.stem, *tongue, 1);
        }
        if (tongue == Tongue::Norwegian && m_rows.empty()) {
            for (const QString &part : m_lexicon.partsOf(word.token.lower)) {
                addTranslations(stemKey(part, *tongue), *tongue, halfCompound);
            }
        }
        return taken();
    }

private:
    void addTranslations(quint64 stem, Tongue tongue, double weight)
    {
        add(stem, sameWord * weight);
        for (const Tongue target : m_targets) {
            if (tongue != Tongue::Norwegian || target == tongue) {
                continue;
            }
            for (const Translation &translation : m_lexicon.translations(stem, target)) {
                add(translation.key, weight * double(translation.weight));
            }
        }
    }

    void add(quint64 key, double weight)
    {
        for (const qint32 row : m_clippings.holding(key)) {
            m_rows.emplace_back(row, float(weight));
        }
    }

    Meeting taken()
    {
        std::ranges::sort(m_rows, [](const auto &a, const auto &b) {
            return a.first != b.first ? a.first < b.first : a.second > b.second;
        });
        const auto repeated = std::ranges::unique(m_rows, {}, [](const auto &row) { return row.first; });
        m_rows.erase(repeated.begin(), repeated.end());
        const double all = std::log(double(m_clippings.sentences().size()) + 1.5);
        const double rarity = m_rows.empty() ? all * unseenRarity : all - std::log(double(m_rows.size()) + 0.5);
        return {m_rows, std::max(rarity, 0.1)};
    }

    const Clippings &m_clippings;
    const Lexicon &m_lexicon;
    std::vector<Tongue> m_targets;
    std::vector<std::pair<qint32, float>> m_rows;
};

std::vector<qint32> candidates(const std::vector<Meeting> &meetings, qsizetype sentences)
{
    std::vector<double> sums(std::size_t(sentences), 0);
    for (const Meeting &meeting : meetings) {
        for (const auto &[row, weight] : meeting.rows) {
            sums[std::size_t(row)] += double(weight) * meeting.rarity;
        }
    }
    std::vector<qint32> rows;
    for (std::size_t row = 0; row < sums.size(); ++row) {
        if (sums[row] > 0) {
            rows.push_back(qint32(row));
        }
    }
    const auto middle = rows.begin() + qsizetype(std::min(candidateLimit, rows.size()));
    std::ranges::partial_sort(rows, middle, std::greater(), [&](qint32 row) { return sums[std::size_t(row)]; });
    rows.erase(middle, rows.end());
    return rows;
}

/// One sentence of the draft while its windows are weighed.
struct Weighing
{
    const Clippings &clippings;
    std::vector<Meeting> meetings;
    std::vector<quint32> grams;
    double rarity = 0; ///< of all words together

    Window window(qint32 first, qint32 last) const
    {
        const std::vector<SourceSentence> &sentences = clippings.sentences();
        const SourceSentence &from = sentences[std::size_t(first)];
        double covered = 0;
        for (const Meeting &meeting : meetings) {
            covered += meeting.in(first, last) * meeting.rarity;
        }
        std::vector<quint32> letters = from.grams;
        for (qint32 row = first + 1; row <= last; ++row) {
            const std::vector<quint32> &more = sentences[std::size_t(row)].grams;
            letters.insert(letters.end(), more.begin(), more.end());
        }
        if (last > first) {
            std::ranges::sort(letters);
        }
        Window window {from.source, first, last, {from.span.begin, sentences[std::size_t(last)].span.end}};
        window.coverage = rarity > 0 ? covered / rarity : 0;
        window.likeness = likeness(grams, letters);
        window.score = std::clamp(window.coverage * (1 - lettersShare) + window.likeness * lettersShare
                                      - longWindow * double(last - first),
                                  0.0, 1.0);
        return window;
    }

    /// The best window of the neighbourhood that has the sentence `row` in it.
    Window grown(qint32 row) const
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

    bool isWithinOneSource(qint32 first, qint32 last) const
    {
        const std::vector<SourceSentence> &sentences = clippings.sentences();
        return first >= 0 && last < qint32(sentences.size())
            && sentences[std::size_t(first)].source == sentences[std::size_t(last)].source;
    }
};

} // namespace

Alignment aligned(const Reading &draft, Span sentence, const Clippings &clippings, const Lexicon &lexicon,
                  const QList<SourceSpan> &asked)
{
    const auto [begin, end] = draft.wordsIn(sentence);
    const std::optional<Tongue> tongue = tongueOf(draft.language);
    Encounter encounter(clippings, lexicon);
    Weighing weighing {clippings, {}, gramsOf({draft.words.data() + begin, std::size_t(end - begin)})};
    for (qsizetype at = begin; at < end; ++at) {
        const Word &word = draft.words[std::size_t(at)];
        if (!word.isStop) {
            weighing.meetings.push_back(encounter.meet(word, tongue));
            weighing.rarity += weighing.meetings.back().rarity;
        }
    }
    Alignment alignment;
    for (const qint32 row : candidates(weighing.meetings, qsizetype(clippings.sentences().size()))) {
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
    for (const SourceSpan &place : asked) {
        const auto rows = clippings.touchedBy(place.source, place.span);
        alignment.asked.append(rows ? weighing.window(rows->first, rows->second)
                                    : Window {place.source, 0, -1, place.span});
    }
    return alignment;
}

} // namespace imprimatur
