// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/clausepairs.h"

#include "language/clauses.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

using Kind = Stance::Kind;

constexpr double sameMatter = 0.45; ///< of the words of two clauses that must meet
constexpr double likelySame = 0.5;
constexpr double wholly = 0.8; ///< when only two words meet, and the source denies
constexpr double surelySame = 0.6;
constexpr float trustedPair = 0.7F;
constexpr qsizetype scopeWords = 4; ///< content words behind a negation that it may deny

template<typename T>
QList<T> within(const QList<T> &marks, Span span)
{
    QList<T> inside;
    std::ranges::copy_if(marks, std::back_inserter(inside),
                         [&](const T &mark) { return span.contains(mark.span.begin); });
    return inside;
}

bool pairsWithin(const Cover &cover, const Reading &reading, Span span, bool ofDraft)
{
    const auto [begin, end] = reading.wordsIn(span);
    return std::ranges::any_of(cover.pairs, [&](const WordPair &pair) {
        const qsizetype word = ofDraft ? pair.draft : pair.source;
        return begin <= word && word < end;
    });
}

bool liesIn(const Clause &clause, const Reading &reading, qsizetype word, Kind kind)
{
    const Span span = reading.words[std::size_t(word)].token.span;
    return std::ranges::any_of(clause.stances,
                               [&](const Stance &stance) { return stance.kind == kind && stance.span.overlaps(span); });
}

/// Whether a negation stands right in front of the word: "not enough".
bool isDenied(const Clause &clause, const Reading &reading, qsizetype word)
{
    return std::ranges::any_of(clause.stances, [&](const Stance &stance) {
        const auto [begin, end] = reading.wordsIn(stance.span);
        return stance.kind == Kind::Negation && begin < word && word - begin <= 1;
    });
}

/// Whether the pair takes the edge off a negative word: "refused" stands for "nektet", but "lacks" for "not enough" and
/// "non-" for "ikke" are how the other side denies.
bool stands(const Beside &two, const WordPair &pair, bool ofDraft)
{
    const Clause &clause = ofDraft ? two.other : two.own;
    const Reading &reading = ofDraft ? two.source : two.draft;
    const qsizetype word = ofDraft ? pair.source : pair.draft;
    if (isDenied(clause, reading, word) || liesIn(clause, reading, word, Kind::Negation)) {
        return false;
    }
    return liesIn(clause, reading, word, Kind::Implied) || pair.weight >= trustedPair;
}

/// A negative in other words that no word of the other side stands for.
bool hasLooseNegative(const Beside &two, bool ofDraft)
{
    const Clause &clause = ofDraft ? two.own : two.other;
    const Reading &reading = ofDraft ? two.draft : two.source;
    const bool limited = std::ranges::any_of(ofDraft ? two.other.stances : two.own.stances, [&](const Stance &each) {
        return isLimit((ofDraft ? two.source : two.draft).text, each.span);
    });
    return std::ranges::any_of(clause.stances, [&](const Stance &stance) {
        if (stance.kind != Kind::Implied || (limited && isLimit(reading.text, stance.span))) {
            return false;
        }
        const auto [begin, end] = reading.wordsIn(stance.span);
        return isAlmostNegation(reading.text, stance.span)
            || std::ranges::none_of(two.cover.pairs, [&](const WordPair &pair) {
                   const qsizetype word = ofDraft ? pair.draft : pair.source;
                   return begin <= word && word < end && stands(two, pair, ofDraft);
               });
    });
}

/// The content words that a negation denies: those behind it in its clause and one in front.
QList<qsizetype> scopeOf(const Clause &clause, const Reading &reading)
{
    const auto negation = std::ranges::find(clause.stances, Kind::Negation, &Stance::kind);
    const auto isContent = [&](qsizetype word) {
        return !reading.words[std::size_t(word)].isStop;
    };
    QList<qsizetype> scope;
    const auto [first, end] = reading.wordsIn({negation->span.end, clause.span.end});
    for (qsizetype word = first; word < end && scope.size() < scopeWords; ++word) {
        if (isContent(word)) {
            scope += word;
        }
    }
    const auto [begin, last] = reading.wordsIn({clause.span.begin, negation->span.begin});
    qsizetype front = 0;
    for (qsizetype word = last - 1; word >= begin && front < 1; --word) {
        if (isContent(word)) {
            scope += word;
            ++front;
        }
    }
    return scope;
}

qsizetype pairedOf(const QList<qsizetype> &words, const Cover &cover, bool ofDraft)
{
    return std::ranges::count_if(
        words, [&](qsizetype word) { return ofDraft ? cover.pairsDraft(word) : cover.pairsSource(word); });
}

qsizetype contentWords(const Reading &reading, Span span)
{
    const auto [begin, end] = reading.wordsIn(span);
    return std::count_if(reading.words.begin() + begin, reading.words.begin() + end,
                         [](const Word &word) { return !word.isStop; });
}

} // namespace

QList<Clause> clausesIn(const Reading &reading, Span sentence)
{
    QList<Token> tokens;
    const auto [first, last] = reading.wordsIn(sentence);
    for (qsizetype at = first; at < last; ++at) {
        tokens.append(reading.words[std::size_t(at)].token);
    }
    const QList<Stance> stances = stancesIn(tokens, reading.language);
    const QList<Turn> turns = turnsIn(tokens, reading.language);
    QList<Clause> clauses;
    const QList<Span> spans = clausesOf(reading.text, tokens, reading.language);
    for (const Span &span : spans) {
        clauses.append({span, within(stances, span), within(turns, span)});
    }
    return clauses;
}

bool speakOfTheSame(const Beside &two)
{
    const double least = std::min(two.cover.draft, two.cover.source);
    const double most = std::max(two.cover.draft, two.cover.source);
    const bool trusted =
        std::ranges::all_of(two.cover.pairs, [](const WordPair &pair) { return pair.weight >= trustedPair; });
    if (two.cover.pairs.size() > 3 && least >= sameMatter) {
        return true;
    }
    if (two.cover.pairs.size() == 2) {
        const bool whole = least >= wholly && two.other.denies();
        return trusted && least >= sameMatter && (whole || contentWords(two.source, two.other.span) > 2);
    }
    return two.cover.pairs.size() >= 3 && most >= likelySame && least >= sameMatter / 2;
}

bool losesNegation(const Beside &two)
{
    if (!two.other.denies() || two.own.denies() || hasLooseNegative(two, true)) {
        return false;
    }
    const QList<qsizetype> scope = scopeOf(two.other, two.source);
    const qsizetype met = pairedOf(scope, two.cover, false);
    const bool predicate = !scope.isEmpty() && two.cover.pairsSource(scope.first());
    return (two.cover.source >= sameMatter && met >= 1 && met * 2 >= scope.size())
        || (two.cover.draft >= likelySame && two.cover.source >= sameMatter / 2 && predicate && met >= 2);
}

bool losesWithout(const Beside &two)
{
    const bool negative = two.own.denies() || holds(two.own.stances, Kind::Implied);
    return !negative && two.cover.draft >= likelySame
        && std::ranges::any_of(two.other.stances, [&](const Stance &stance) {
               if (stance.kind != Kind::Implied || !isWithout(two.source.text, stance.span)) {
                   return false;
               }
               const auto [begin, end] = two.source.wordsIn({stance.span.end, two.other.span.end});
               return begin < end && std::ranges::any_of(two.cover.pairs, [&](const WordPair &pair) {
                          return pair.source == begin && pair.weight >= trustedPair;
                      });
           });
}

QList<qsizetype> deniedIn(const Beside &two)
{
    const QList<qsizetype> scope = scopeOf(two.other, two.source);
    QList<qsizetype> denied;
    for (const WordPair &pair : two.cover.pairs) {
        if (scope.contains(pair.source)) {
            denied.append(pair.draft);
        }
    }
    return denied;
}

bool addsNegation(const Beside &two)
{
    if (!two.own.denies() || two.other.denies() || hasLooseNegative(two, false)) {
        return false;
    }
    const QList<qsizetype> scope = scopeOf(two.own, two.draft);
    const qsizetype met = pairedOf(scope, two.cover, true);
    return two.cover.draft >= surelySame && met >= 1 && met * 2 >= scope.size();
}

std::optional<std::pair<Turn, Turn>> turned(const Beside &two)
{
    const bool figure = std::ranges::any_of(
        two.cover.pairs, [&](const WordPair &pair) { return two.draft.words[std::size_t(pair.draft)].token.isFigure; });
    for (const Turn &own : two.own.turns) {
        const auto same = [&](const Turn &each) {
            return each.axis == own.axis && each.up == own.up;
        };
        const auto opposite = std::ranges::find_if(
            two.other.turns, [&](const Turn &each) { return each.axis == own.axis && each.up != own.up; });
        const bool both = std::ranges::any_of(
            two.own.turns, [&](const Turn &each) { return each.axis == own.axis && each.up != own.up; });
        if (figure && !both && opposite != two.other.turns.end() && std::ranges::none_of(two.other.turns, same)
            && !pairsWithin(two.cover, two.draft, own.span, true)
            && !pairsWithin(two.cover, two.source, opposite->span, false)) {
            return std::pair(own, *opposite);
        }
    }
    return std::nullopt;
}

} // namespace imprimatur
