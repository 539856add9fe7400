// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textdiff.h"

#include "domain/numbering.h"
#include "domain/sequencediff.h"
#include "domain/texttokens.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace imprimatur
{

namespace
{

constexpr qsizetype mostPairings = 40'000; ///< sentence pairs that are compared in one gap

/// The words of a sentence as sorted numbers.
Ids wordsOf(const QString &sentence, Numbering &numbering)
{
    Ids words = numbering.ofWords(tokensOf(sentence));
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

QList<SentencePair> diffSentences(const QList<QString> &before, const QList<QString> &after)
{
    Numbering numbering(size_t(before.size() + after.size()));
    const Ids old = numbersOf(before, numbering);
    const Ids fresh = numbersOf(after, numbering);
    Pairing pairing(before, after);
    QList<SentencePair> pairs;
    Gap rest {0, int(before.size()), 0, int(after.size())};
    for (const Match equal : commonItems(old, fresh, numbering.count())) {
        pairing.pair({rest.beforeBegin, equal.before, rest.afterBegin, equal.after}, pairs);
        pairs.append({equal.before, equal.after, diffWords(before[equal.before], after[equal.after])});
        rest.beforeBegin = equal.before + 1;
        rest.afterBegin = equal.after + 1;
    }
    pairing.pair(rest, pairs);
    return pairs;
}

} // namespace imprimatur
