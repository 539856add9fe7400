// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/counterparts.h"

#include "checks/clippings.h"
#include "language/lexicon.h"
#include "language/stems.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <unordered_set>

namespace imprimatur
{

namespace
{

constexpr double sameFold = 0.9; ///< as in the alignment (alignment.cpp)
constexpr double nearFold = 0.7;
constexpr double halfCompound = 0.7;
constexpr float sharedWord = 0.4F;
constexpr double unknownWord = 0.3; ///< what a word that we cannot translate counts when it is not met

/// A word of the source stands in full for one word of the draft only: others that it may stand for count less.
void shareOut(std::vector<WordPair> &pairs)
{
    for (std::size_t index = 0; index < pairs.size(); ++index) {
        const auto claimsIt = [&](const WordPair &other) {
            return other.source == pairs[index].source && other.weight >= pairs[index].weight;
        };
        const auto end = pairs.begin() + qsizetype(index);
        if (pairs[index].source >= 0 && std::any_of(pairs.begin(), end, claimsIt)) {
            pairs[index].weight *= sharedWord;
        }
    }
}

} // namespace

bool Cover::pairsDraft(qsizetype word) const
{
    return std::ranges::find(pairs, word, &WordPair::draft) != pairs.end();
}

bool Cover::pairsSource(qsizetype word) const
{
    return std::ranges::find(pairs, word, &WordPair::source) != pairs.end();
}

bool Counterparts::Looked::isKnown(std::optional<Tongue> draft, std::optional<Tongue> source) const
{
    if (!source || draft == source) {
        return true;
    }
    return met || (source == Tongue::English ? inEnglish : inRussian);
}

Counterparts::Counterparts(const Reading &draft, Span part, const Clippings &clippings, const Lexicon &lexicon)
    : m_draft(draft)
    , m_clippings(clippings)
{
    const auto [begin, end] = draft.wordsIn(part);
    std::unordered_set<quint64> seen; // a word said twice counts once
    for (qsizetype at = begin; at < end; ++at) {
        const Word &word = draft.words[std::size_t(at)];
        if (!word.isStop && seen.insert(word.stem == 0 ? word.fold : word.stem).second) {
            m_words.push_back({at, rarityOf(word), false, false, false});
            addTargets(qsizetype(m_words.size()) - 1, word, lexicon);
        }
    }
}

void Counterparts::addTargets(qsizetype looked, const Word &word, const Lexicon &lexicon)
{
    addTarget(looked, word.fold, sameFold);
    for (const quint64 near : m_clippings.nearFolds(word.folded)) {
        addTarget(looked, near, nearFold);
    }
    const std::optional<Tongue> tongue = word.token.isFigure ? std::nullopt : tongueOf(m_draft.language);
    if (!tongue) {
        return;
    }
    addTarget(looked, word.stem, 1);
    if (*tongue != Tongue::Norwegian) {
        return;
    }
    addTranslations(looked, word.stem, 1, lexicon);
    if (m_words[std::size_t(looked)].inEnglish && m_words[std::size_t(looked)].inRussian) {
        return;
    }
    for (const QString &part : lexicon.partsOf(word.token.lower)) {
        const quint64 stem = stemKey(part, *tongue);
        addTarget(looked, stem, halfCompound);
        addTranslations(looked, stem, halfCompound, lexicon);
    }
}

void Counterparts::addTranslations(qsizetype looked, quint64 stem, double weight, const Lexicon &lexicon)
{
    for (const Tongue tongue : {Tongue::English, Tongue::Russian}) {
        bool &known =
            tongue == Tongue::English ? m_words[std::size_t(looked)].inEnglish : m_words[std::size_t(looked)].inRussian;
        for (const Translation &translation : lexicon.translations(stem, tongue)) {
            known = true;
            addTarget(looked, translation.key, weight * double(translation.weight));
        }
    }
}

void Counterparts::addTarget(qsizetype looked, quint64 key, double weight)
{
    if (key != 0 && !m_clippings.holding(key).empty()) {
        m_words[std::size_t(looked)].met = true;
        m_targets.emplace(key, Target {looked, float(weight)});
    }
}

double Counterparts::rarityOf(const Word &word) const
{
    const double all = std::log(double(m_clippings.sentences().size()) + 1.5);
    const std::size_t places = std::max(m_clippings.holding(word.stem).size(), m_clippings.holding(word.fold).size());
    return std::max(places == 0 ? all * 0.75 : all - std::log(double(places) + 0.5), 0.3);
}

Cover Counterparts::with(const Reading &source, Span part) const
{
    std::vector<WordPair> best(m_words.size(), {0, -1, 0});
    const auto [begin, end] = source.wordsIn(part);
    double all = 0;
    double met = 0;
    for (qsizetype at = begin; at < end; ++at) {
        const Word &word = source.words[std::size_t(at)];
        if (word.isStop) {
            continue;
        }
        float own = 0;
        const auto take = [&](quint64 key) {
            const auto range = m_targets.equal_range(key);
            for (auto found = range.first; found != range.second; ++found) {
                const Target &target = found->second;
                own = std::max(own, target.weight);
                WordPair &pair = best[std::size_t(target.word)];
                if (target.weight > pair.weight) {
                    pair = {m_words[std::size_t(target.word)].word, at, target.weight};
                }
            }
        };
        take(word.stem);
        take(word.fold);
        const double rarity = rarityOf(word);
        all += rarity;
        met += rarity * double(own);
    }
    shareOut(best);
    Cover cover;
    cover.source = all > 0 ? met / all : 0;
    double wanted = 0;
    const std::optional<Tongue> own = tongueOf(m_draft.language);
    const std::optional<Tongue> other = tongueOf(source.language);
    for (std::size_t index = 0; index < best.size(); ++index) {
        const Looked &looked = m_words[index];
        const bool known = best[index].source >= 0 || looked.isKnown(own, other);
        wanted += looked.rarity * (known ? 1 : unknownWord);
        cover.draft += looked.rarity * double(best[index].weight);
        if (best[index].source >= 0) {
            cover.pairs.push_back(best[index]);
        }
    }
    cover.draft = wanted > 0 ? cover.draft / wanted : 0;
    return cover;
}

double Counterparts::knownIn(const QStringList &languages) const
{
    const std::optional<Tongue> own = tongueOf(m_draft.language);
    return double(std::ranges::count_if(m_words, [&](const Looked &looked) {
        return std::ranges::all_of(languages, [&](const QString &each) { return looked.isKnown(own, tongueOf(each)); });
    }));
}

std::vector<qint32> Counterparts::nearestSentences(std::size_t limit) const
{
    std::unordered_map<qint32, double> sums;
    for (const auto &[key, target] : m_targets) {
        for (const qint32 row : m_clippings.holding(key)) {
            sums[row] += double(target.weight) * m_words[std::size_t(target.word)].rarity;
        }
    }
    std::vector<std::pair<double, qint32>> rows;
    for (const auto &[row, sum] : sums) {
        rows.emplace_back(-sum, row);
    }
    const auto middle = rows.begin() + qsizetype(std::min(limit, rows.size()));
    std::ranges::partial_sort(rows, middle);
    std::vector<qint32> nearest;
    std::transform(rows.begin(), middle, std::back_inserter(nearest), [](const auto &row) { return row.second; });
    return nearest;
}

} // namespace imprimatur
