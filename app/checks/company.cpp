// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/company.h"

#include "checks/wordkeys.h"
#include "language/lexicon.h"
#include "language/stems.h"

#include <algorithm>
#include <cmath>

namespace imprimatur
{

namespace
{

/// So many letters away a word counts half.
constexpr double reach = 30;

double nearness(Span a, Span b)
{
    const qsizetype gap = a.begin >= b.end ? a.begin - b.end : b.begin - a.end;
    return 1 / (1 + double(std::max<qsizetype>(gap, 0)) / reach);
}

} // namespace

Company::Company(const Reading &draft, Span sentence, const Lexicon &lexicon)
    : m_draft(draft)
    , m_lexicon(lexicon)
{
    const auto [begin, end] = m_draft.wordsIn(sentence);
    const std::optional<Tongue> tongue = tongueOf(m_draft.language);
    for (qsizetype at = begin; at < end; ++at) {
        const Word &word = m_draft.words[std::size_t(at)];
        if (!word.isStop && !word.token.isFigure) {
            m_members.push_back({word.token.span, keysOf(word, tongue, m_lexicon)});
        }
    }
}

double Company::around(Span own, const Reading &source, Span there) const
{
    const auto sentence = std::ranges::upper_bound(source.sentences, there.begin, {}, &Span::end);
    if (sentence == source.sentences.end() || m_members.empty()) {
        return 0;
    }
    const auto [begin, end] = source.wordsIn(*sentence);
    std::vector<const Word *> others;
    for (qsizetype at = begin; at < end; ++at) {
        const Word &word = source.words[std::size_t(at)];
        if (!word.token.isFigure && !word.isStop && !word.token.span.overlaps(there)) {
            others.push_back(&word);
        }
    }
    double met = 0;
    double all = 0;
    for (const Member &member : m_members) {
        if (member.span.overlaps(own)) {
            continue;
        }
        double best = 0;
        for (const Word *word : others) {
            const bool meets = std::ranges::binary_search(member.keys, word->fold)
                || std::ranges::binary_search(member.keys, word->stem);
            best = meets ? std::max(best, nearness(word->token.span, there)) : best;
        }
        const double weight = nearness(member.span, own);
        met += weight * best;
        all += weight;
    }
    return all > 0 ? met / all : 0;
}

} // namespace imprimatur
