// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sequencediff.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace imprimatur
{

namespace
{

constexpr int mostEdits = 4000; ///< of a gap; beyond it nobody reads a difference, they read two texts
constexpr int smallGap = 256; ///< items on both sides together that are searched without anchors

/// Where each number stands in `ids`: a position, `absent` or `several`.
constexpr int absent = -1;
constexpr int several = -2;

Ids onlyPlaces(const Ids &ids, int numbers)
{
    Ids places(size_t(numbers), absent);
    for (int at = 0; at < int(ids.size()); ++at) {
        int &place = places[size_t(ids[size_t(at)])];
        place = place == absent ? at : several;
    }
    return places;
}

/// The longest rising run of `matches`, which come sorted by `before` (patience sorting).
std::vector<Match> longestRising(const std::vector<Match> &matches)
{
    std::vector<int> piles; // the last match of the best run of each length
    std::vector<int> previous(matches.size(), -1);
    for (int at = 0; at < int(matches.size()); ++at) {
        const auto pile = std::ranges::lower_bound(piles, matches[size_t(at)].after, {},
                                                   [&](int top) { return matches[size_t(top)].after; });
        previous[size_t(at)] = pile == piles.begin() ? -1 : *(pile - 1);
        if (pile == piles.end()) {
            piles.push_back(at);
        } else {
            *pile = at;
        }
    }
    std::vector<Match> run;
    for (int at = piles.empty() ? -1 : piles.back(); at >= 0; at = previous[size_t(at)]) {
        run.push_back(matches[size_t(at)]);
    }
    std::ranges::reverse(run);
    return run;
}

/// The items of one side that the other side has as well; the others are edits whatever else stays, so the search need
/// not see them.
struct Sequence
{
    Ids ids;
    Ids places; ///< of ids in the whole sequence; one more entry for its end
};

Sequence sharedPart(const Ids &ids, const Ids &other, int numbers)
{
    std::vector<bool> there(size_t(numbers), false);
    for (const int number : other) {
        there[size_t(number)] = true;
    }
    Sequence shared;
    for (int at = 0; at < int(ids.size()); ++at) {
        if (there[size_t(ids[size_t(at)])]) {
            shared.ids.push_back(ids[size_t(at)]);
            shared.places.push_back(at);
        }
    }
    shared.places.push_back(int(ids.size()));
    return shared;
}

/// A match of two items that stand once on each side; `run` is how many equal items stand around it in one piece.
struct Anchor
{
    Match match;
    int run = 1;
};

/// Two sequences of words or sentences and what they have in common.
class Comparison
{
public:
    Comparison(const Ids &before, const Ids &after, int numbers)
        : m_before(sharedPart(before, after, numbers))
        , m_after(sharedPart(after, before, numbers))
        , m_numbers(numbers)
    {
    }

    /// The items that stay, rising on both sides.
    std::vector<Match> matches()
    {
        setAnchors();
        cut({0, int(m_before.ids.size()), 0, int(m_after.ids.size())}, 0, m_anchors.size());
        for (Match &match : m_matches) {
            match = {m_before.places[size_t(match.before)], m_after.places[size_t(match.after)]};
        }
        return std::move(m_matches);
    }

private:
    bool same(int before, int after) const { return m_before.ids[size_t(before)] == m_after.ids[size_t(after)]; }

    std::vector<Match> uniqueMatches() const
    {
        const Ids places = onlyPlaces(m_after.ids, m_numbers);
        const Ids own = onlyPlaces(m_before.ids, m_numbers);
        std::vector<Match> unique;
        for (int at = 0; at < int(m_before.ids.size()); ++at) {
            const size_t number = size_t(m_before.ids[size_t(at)]);
            if (own[number] == at && places[number] >= 0) {
                unique.push_back({at, places[number]});
            }
        }
        return unique;
    }

    void setAnchors()
    {
        Match runBegin {0, 0};
        Match runEnd {0, 0};
        for (const Match match : longestRising(uniqueMatches())) {
            const bool sameRun =
                match.before < runEnd.before && match.before - runBegin.before == match.after - runBegin.after;
            if (!sameRun) {
                runBegin = edgeOf(match, -1);
                runEnd = edgeOf(match, 1);
            }
            m_anchors.push_back({match, runEnd.before - runBegin.before});
        }
    }

    /// The first place before (step -1) or after (step 1) `match` where the two sides differ.
    Match edgeOf(Match match, int step) const
    {
        const int beforeSize = int(m_before.ids.size());
        const int afterSize = int(m_after.ids.size());
        while (match.before >= 0 && match.after >= 0 && match.before < beforeSize && match.after < afterSize
               && same(match.before, match.after)) {
            match.before += step;
            match.after += step;
        }
        return match;
    }

    /// A small gap is searched whole. A large one is cut in two at an anchor near its middle, of those the one in the
    /// longest run of equal items: a word that moved by itself makes a poor anchor.
    void cut(const Gap &gap, size_t firstAnchor, size_t lastAnchor)
    {
        const size_t anchors = lastAnchor - firstAnchor;
        if (anchors == 0 || gap.beforeSize() + gap.afterSize() <= smallGap) {
            return compare(gap);
        }
        const auto middle = m_anchors.begin() + std::ptrdiff_t(firstAnchor + anchors / 4);
        const auto best = std::max_element(middle, middle + std::ptrdiff_t((anchors + 1) / 2),
                                           [](const Anchor &a, const Anchor &b) { return a.run < b.run; });
        const size_t at = size_t(best - m_anchors.begin());
        const Match match = best->match;
        cut({gap.beforeBegin, match.before, gap.afterBegin, match.after}, firstAnchor, at);
        m_matches.push_back(match);
        cut({match.before + 1, gap.beforeEnd, match.after + 1, gap.afterEnd}, at + 1, lastAnchor);
    }

    /// Takes the equal ends off, so that the search between them stays small.
    void compare(Gap gap)
    {
        if (unshared(gap) > mostEdits) {
            return;
        }
        while (gap.beforeSize() > 0 && gap.afterSize() > 0 && same(gap.beforeBegin, gap.afterBegin)) {
            m_matches.push_back({gap.beforeBegin++, gap.afterBegin++});
        }
        int tail = 0;
        while (gap.beforeSize() > 0 && gap.afterSize() > 0 && same(gap.beforeEnd - 1, gap.afterEnd - 1)) {
            --gap.beforeEnd;
            --gap.afterEnd;
            ++tail;
        }
        if (gap.beforeSize() > 0 && gap.afterSize() > 0) {
            search(gap);
        }
        for (int at = 0; at < tail; ++at) {
            m_matches.push_back({gap.beforeEnd + at, gap.afterEnd + at});
        }
    }

    /// How many items of the gap stand on one side only.
    int unshared(const Gap &gap) const
    {
        const int before = m_before.places[size_t(gap.beforeEnd)] - m_before.places[size_t(gap.beforeBegin)];
        const int after = m_after.places[size_t(gap.afterEnd)] - m_after.places[size_t(gap.afterBegin)];
        return before - gap.beforeSize() + after - gap.afterSize();
    }

    /// Myers' greedy O(ND) search: m_reach[k] is how far into `before` `edits` edits lead on diagonal k = before -
    /// after; m_trail keeps the row of each number of edits for the way back.
    void search(const Gap &gap)
    {
        const int bound = std::min(mostEdits - unshared(gap), gap.beforeSize() + gap.afterSize());
        m_reach.assign(size_t(2 * bound + 3), 0);
        m_trail.clear();
        for (int edits = 0; edits <= bound; ++edits) {
            if (const std::optional<int> diagonal = advance(gap, edits, bound + 1)) {
                walkBack(gap, edits, *diagonal);
                return;
            }
        }
    }

    /// One more edit on every diagonal; the diagonal that got to the end of both, if one did.
    std::optional<int> advance(const Gap &gap, int edits, int centre)
    {
        for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
            int *reach = &m_reach[size_t(centre + diagonal)];
            const bool down = diagonal == -edits || (diagonal != edits && reach[-1] < reach[1]);
            int x = edits == 0 ? 0 : (down ? reach[1] : reach[-1] + 1);
            while (x < gap.beforeSize() && x - diagonal < gap.afterSize()
                   && same(gap.beforeBegin + x, gap.afterBegin + x - diagonal)) {
                ++x;
            }
            *reach = x;
            m_trail.push_back(x);
            if (x >= gap.beforeSize() && x - diagonal >= gap.afterSize()) {
                return diagonal;
            }
        }
        return std::nullopt;
    }

    /// What advance() reached with `edits` on `diagonal`: row `edits` has edits + 1 entries.
    int trail(int edits, int diagonal) const
    {
        return m_trail[size_t(edits) * size_t(edits + 1) / 2 + size_t(diagonal + edits) / 2];
    }

    void walkBack(const Gap &gap, int edits, int diagonal)
    {
        const auto first = m_matches.size();
        int x = gap.beforeSize();
        for (; edits >= 0; --edits) {
            const bool down = edits == 0 || diagonal == -edits
                || (diagonal != edits && trail(edits - 1, diagonal - 1) < trail(edits - 1, diagonal + 1));
            const int from =
                edits == 0 ? 0 : (down ? trail(edits - 1, diagonal + 1) : trail(edits - 1, diagonal - 1) + 1);
            while (x > from) {
                --x;
                m_matches.push_back({gap.beforeBegin + x, gap.afterBegin + x - diagonal});
            }
            x = down ? from : from - 1;
            diagonal += down ? 1 : -1;
        }
        std::reverse(m_matches.begin() + std::ptrdiff_t(first), m_matches.end());
    }

    Sequence m_before;
    Sequence m_after;
    int m_numbers;
    std::vector<Anchor> m_anchors;
    std::vector<Match> m_matches;
    std::vector<int> m_reach;
    std::vector<int> m_trail;
};

} // namespace

std::vector<Match> commonItems(const Ids &before, const Ids &after, int numbers)
{
    return Comparison(before, after, numbers).matches();
}

} // namespace imprimatur
