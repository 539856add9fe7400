// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textdiff.h"

#include <QChar>
#include <QHash>
#include <QStringView>

#include <algorithm>
#include <optional>
#include <vector>

namespace imprimatur
{

namespace
{

constexpr int mostEdits = 4000; ///< of a gap; beyond it nobody reads a difference, they read two texts
constexpr int smallGap = 256; ///< words on both sides together that are searched without anchors
constexpr qsizetype mostPairings = 40'000; ///< sentence pairs that are compared in one gap

using Ids = std::vector<int>; ///< one number for each word or sentence; equal ones have equal numbers

/// Positions of one item in the old and the new sequence.
struct Match
{
    int before = 0;
    int after = 0;
};

/// A part of the old sequence against a part of the new one, both half-open.
struct Gap
{
    int beforeBegin = 0;
    int beforeEnd = 0;
    int afterBegin = 0;
    int afterEnd = 0;

    int beforeSize() const
    {
        return beforeEnd - beforeBegin;
    }
    int afterSize() const
    {
        return afterEnd - afterBegin;
    }
};

enum class Texture { Word, Space, Sign };

struct Token
{
    Span span;
    Texture texture = Texture::Sign;
};

/// A text and its tokens, which cover it without gaps.
struct Tokens
{
    QStringView text;
    std::vector<Token> list;
    Ids words; ///< which of them are words

    int size() const
    {
        return int(list.size());
    }
    Span span(int at) const
    {
        return list[size_t(at)].span;
    }
    QStringView textOf(int at) const
    {
        return text.sliced(span(at).begin, span(at).length());
    }
};

Texture textureOf(char32_t letter)
{
    if (QChar::isLetterOrNumber(letter) || QChar::isMark(letter)) {
        return Texture::Word;
    }
    return QChar::isSpace(letter) ? Texture::Space : Texture::Sign;
}

/// The code point at `at`; half a surrogate pair stands for itself.
char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        return QChar::surrogateToUcs4(unit, text[at + 1]);
    }
    return unit.unicode();
}

Tokens tokensOf(QStringView text)
{
    Tokens tokens {text, {}, {}};
    tokens.list.reserve(size_t(text.size()) / 3);
    Texture last = Texture::Sign;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t letter = codePointAt(text, at);
        const qsizetype next = at + (letter > 0xffff ? 2 : 1);
        const Texture texture = textureOf(letter);
        if (texture != Texture::Sign && texture == last) {
            tokens.list.back().span.end = next;
        } else {
            tokens.list.push_back({{at, next}, texture});
        }
        last = texture;
        at = next;
    }
    for (int at = 0; at < tokens.size(); ++at) {
        if (tokens.list[size_t(at)].texture == Texture::Word) {
            tokens.words.push_back(at);
        }
    }
    return tokens;
}

/// Gives equal words equal numbers. An open-addressing table, because numbering the words is most of the work of a
/// difference between two texts that are nearly the same.
class Numbering
{
public:
    explicit Numbering(size_t words)
    {
        size_t size = 64;
        while (size < 2 * words) {
            size *= 2;
        }
        m_slots.resize(size);
    }

    int count() const
    {
        return m_count;
    }

    int of(QStringView word)
    {
        size_t at = hashOf(word) & (m_slots.size() - 1);
        while (m_slots[at].number >= 0 && m_slots[at].word != word) {
            at = (at + 1) & (m_slots.size() - 1);
        }
        if (m_slots[at].number < 0) {
            m_slots[at] = {word, m_count++};
        }
        return m_slots[at].number;
    }

private:
    struct Slot
    {
        QStringView word;
        int number = -1;
    };

    static size_t hashOf(QStringView word)
    {
        quint64 hash = 0xcbf29ce484222325;
        for (const QChar unit : word) {
            hash = (hash ^ unit.unicode()) * 0x9e3779b97f4a7c15;
        }
        return size_t(hash >> 20);
    }

    std::vector<Slot> m_slots;
    int m_count = 0;
};

Ids wordNumbers(const Tokens &tokens, Numbering &numbering)
{
    Ids ids(tokens.words.size());
    std::ranges::transform(tokens.words, ids.begin(), [&](int at) { return numbering.of(tokens.textOf(at)); });
    return ids;
}

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
    bool same(int before, int after) const
    {
        return m_before.ids[size_t(before)] == m_after.ids[size_t(after)];
    }

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

void append(QList<Change> &changes, Change::Kind kind, Span before, Span after)
{
    if (before.isEmpty() && after.isEmpty()) {
        return;
    }
    if (!changes.isEmpty() && changes.last().kind == kind) {
        changes.last().before.end = before.end;
        changes.last().after.end = after.end;
        return;
    }
    changes.append({kind, before, after});
}

/// Builds the runs from the words that stay, in order. Between them signs and spaces stay only where they touch what
/// stays: a lone space between two new words is no common ground.
class Runs
{
public:
    Runs(const Tokens &before, const Tokens &after)
        : m_before(before)
        , m_after(after)
    {
    }

    void stays(int before, int after)
    {
        fillUntil(before, after);
        equal(before, after);
    }

    QList<Change> finished()
    {
        fillUntil(m_before.size(), m_after.size());
        return m_changes;
    }

private:
    bool same(int before, int after) const
    {
        return m_before.textOf(before) == m_after.textOf(after);
    }

    void equal(int before, int after)
    {
        append(m_changes, Change::Kind::Equal, m_before.span(before), m_after.span(after));
        m_next = {before + 1, after + 1};
    }

    void fillUntil(int beforeEnd, int afterEnd)
    {
        while (m_next.before < beforeEnd && m_next.after < afterEnd && same(m_next.before, m_next.after)) {
            equal(m_next.before, m_next.after);
        }
        int tail = 0;
        while (m_next.before < beforeEnd - tail && m_next.after < afterEnd - tail
               && same(beforeEnd - tail - 1, afterEnd - tail - 1)) {
            ++tail;
        }
        replaceUntil(beforeEnd - tail, afterEnd - tail);
        for (; tail > 0; --tail) {
            equal(beforeEnd - tail, afterEnd - tail);
        }
    }

    void replaceUntil(int beforeEnd, int afterEnd)
    {
        const Span struck {start(m_before, m_next.before), start(m_before, beforeEnd)};
        const Span fresh {start(m_after, m_next.after), start(m_after, afterEnd)};
        append(m_changes, Change::Kind::Removed, struck, {fresh.begin, fresh.begin});
        append(m_changes, Change::Kind::Added, {struck.end, struck.end}, fresh);
    }

    static qsizetype start(const Tokens &tokens, int at)
    {
        return at < tokens.size() ? tokens.span(at).begin : tokens.text.size();
    }

    const Tokens &m_before; // borrowed
    const Tokens &m_after; // borrowed
    QList<Change> m_changes;
    Match m_next;
};

/// The words of a sentence as sorted numbers.
Ids wordsOf(const QString &sentence, Numbering &numbering)
{
    Ids words = wordNumbers(tokensOf(sentence), numbering);
    std::ranges::sort(words);
    return words;
}

/// How many words two sentences share, or 0 when that is less than half of the shorter one's.
int kinship(const Ids &before, const Ids &after)
{
    Ids shared;
    std::ranges::set_intersection(before, after, std::back_inserter(shared));
    return 2 * shared.size() >= std::min(before.size(), after.size()) ? int(shared.size()) : 0;
}

/// Pairs the sentences of gaps between equal ones.
class Pairing
{
public:
    Pairing(const QList<QString> &before, const QList<QString> &after)
        : m_before(before)
        , m_after(after)
        , m_numbering(lettersIn(before) + lettersIn(after))
    {
    }

    /// Pairs in order, so that the pairs of the gap share as many words as can be; the others are struck or new.
    void pair(const Gap &gap, QList<SentencePair> &pairs)
    {
        Gap rest = gap;
        for (const Match kin : kinOf(gap)) {
            alone({rest.beforeBegin, kin.before, rest.afterBegin, kin.after}, pairs);
            pairs.append({kin.before, kin.after, diffWords(m_before[kin.before], m_after[kin.after])});
            rest.beforeBegin = kin.before + 1;
            rest.afterBegin = kin.after + 1;
        }
        alone(rest, pairs);
    }

private:
    static size_t lettersIn(const QList<QString> &sentences)
    {
        size_t letters = 0;
        for (const QString &sentence : sentences) {
            letters += size_t(sentence.size());
        }
        return letters / 2 + 1; // a word has a letter and something that ends it
    }

    static void alone(const Gap &gap, QList<SentencePair> &pairs)
    {
        for (int at = gap.beforeBegin; at < gap.beforeEnd; ++at) {
            pairs.append({at, -1, {}});
        }
        for (int at = gap.afterBegin; at < gap.afterEnd; ++at) {
            pairs.append({-1, at, {}});
        }
    }

    /// Dynamic programming over the gap: best[i][j] is the most words that sentences from i and j on can share.
    std::vector<Match> kinOf(const Gap &gap)
    {
        const int rows = gap.beforeSize();
        const int columns = gap.afterSize();
        if (rows == 0 || columns == 0 || qsizetype(rows) * columns > mostPairings) {
            return {};
        }
        const std::vector<Ids> old = words(m_before, gap.beforeBegin, gap.beforeEnd);
        const std::vector<Ids> fresh = words(m_after, gap.afterBegin, gap.afterEnd);
        std::vector<Ids> best(size_t(rows) + 1, Ids(size_t(columns) + 1, 0));
        std::vector<Ids> kin(size_t(rows), Ids(size_t(columns), 0));
        for (size_t i = size_t(rows); i-- > 0;) {
            for (size_t j = size_t(columns); j-- > 0;) {
                kin[i][j] = kinship(old[i], fresh[j]);
                best[i][j] = std::max({best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + kin[i][j]});
            }
        }
        return path(gap, best, kin);
    }

    static std::vector<Match> path(const Gap &gap, const std::vector<Ids> &best, const std::vector<Ids> &kin)
    {
        std::vector<Match> result;
        for (size_t i = 0, j = 0; i < kin.size() && j < kin[0].size();) {
            if (kin[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + kin[i][j]) {
                result.push_back({gap.beforeBegin + int(i++), gap.afterBegin + int(j++)});
            } else if (best[i][j] == best[i + 1][j]) {
                ++i;
            } else {
                ++j;
            }
        }
        return result;
    }

    std::vector<Ids> words(const QList<QString> &sentences, int begin, int end)
    {
        std::vector<Ids> result;
        for (int at = begin; at < end; ++at) {
            result.push_back(wordsOf(sentences[at], m_numbering));
        }
        return result;
    }

    const QList<QString> &m_before; // borrowed
    const QList<QString> &m_after; // borrowed
    Numbering m_numbering;
};

Ids numbersOf(const QList<QString> &sentences, Numbering &numbering)
{
    Ids ids(size_t(sentences.size()));
    std::ranges::transform(sentences, ids.begin(), [&](const QString &sentence) { return numbering.of(sentence); });
    return ids;
}

} // namespace

QList<Change> diffWords(const QString &before, const QString &after)
{
    const Tokens old = tokensOf(before);
    const Tokens fresh = tokensOf(after);
    Numbering numbering(old.words.size() + fresh.words.size());
    const Ids oldIds = wordNumbers(old, numbering);
    const Ids freshIds = wordNumbers(fresh, numbering);
    Runs runs(old, fresh);
    for (const Match match : Comparison(oldIds, freshIds, numbering.count()).matches()) {
        runs.stays(old.words[size_t(match.before)], fresh.words[size_t(match.after)]);
    }
    return runs.finished();
}

QList<SentencePair> diffSentences(const QList<QString> &before, const QList<QString> &after)
{
    Numbering numbering(size_t(before.size() + after.size()));
    const Ids old = numbersOf(before, numbering);
    const Ids fresh = numbersOf(after, numbering);
    Pairing pairing(before, after);
    QList<SentencePair> pairs;
    Gap rest {0, int(before.size()), 0, int(after.size())};
    for (const Match equal : Comparison(old, fresh, numbering.count()).matches()) {
        pairing.pair({rest.beforeBegin, equal.before, rest.afterBegin, equal.after}, pairs);
        pairs.append({equal.before, equal.after, diffWords(before[equal.before], after[equal.after])});
        rest.beforeBegin = equal.before + 1;
        rest.afterBegin = equal.after + 1;
    }
    pairing.pair(rest, pairs);
    return pairs;
}

} // namespace imprimatur
