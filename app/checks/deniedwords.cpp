// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/deniedwords.h"

#include "language/clauses.h"
#include "language/polarity.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

using Kind = Stance::Kind;

constexpr float trustedPair = 0.7F;
constexpr qsizetype predicateReach = 3; ///< words from a negation to what it denies: "not been fully agreed"

QList<Token> tokensOf(const PartOf &part)
{
    QList<Token> tokens;
    const auto [first, last] = part.reading.wordsIn(part.span);
    for (qsizetype at = first; at < last; ++at) {
        tokens.append(part.reading.words[std::size_t(at)].token);
    }
    return tokens;
}

/// A part with its stances and clauses.
struct Said
{
    const PartOf &part;
    QList<Stance> stances;
    QList<Span> clauses;

    explicit Said(const PartOf &said)
        : part(said)
    {
        const QList<Token> tokens = tokensOf(said);
        stances = stancesIn(tokens, said.reading.language);
        clauses = clausesOf(said.reading.text, tokens, said.reading.language);
    }

    bool denies(const Stance &stance) const
    {
        return stance.kind == Kind::Negation
            || (stance.kind == Kind::Implied && isAlmostNegation(part.reading.text, stance.span));
    }
    qsizetype denials() const
    {
        return std::ranges::count_if(stances, [&](const Stance &stance) { return denies(stance); });
    }
    Span clauseOf(qsizetype word) const
    {
        const Span span = part.reading.words[std::size_t(word)].token.span;
        const auto found = std::ranges::find_if(clauses, [&](const Span &each) { return each.overlaps(span); });
        return found == clauses.end() ? part.span : *found;
    }
    /// "betingelsesløs", "rentefri", "unconditional": the word itself says without.
    bool isWithoutInOne(qsizetype word) const
    {
        static const QStringList endings {QStringLiteral("løs"), QStringLiteral("løst"),  QStringLiteral("løse"),
                                          QStringLiteral("fri"), QStringLiteral("fritt"), QStringLiteral("frie"),
                                          QStringLiteral("less")};
        const QString &written = part.reading.words[std::size_t(word)].token.lower;
        return std::ranges::any_of(endings, [&](const QString &ending) { return written.endsWith(ending); });
    }
    bool isNegative(qsizetype word) const
    {
        const Span span = part.reading.words[std::size_t(word)].token.span;
        return isWithoutInOne(word) || std::ranges::any_of(stances, [&](const Stance &stance) {
                   const bool is = stance.kind == Kind::Implied || stance.kind == Kind::Negation;
                   return is && stance.span.overlaps(span);
               });
    }
};

/// "No better feeling" is the best one.
bool isComparative(const QString &word, const QString &language)
{
    static const QStringList irregular {QStringLiteral("worse"),  QStringLiteral("more"), QStringLiteral("less"),
                                        QStringLiteral("лучше"),  QStringLiteral("хуже"), QStringLiteral("больше"),
                                        QStringLiteral("меньше"), QStringLiteral("выше"), QStringLiteral("ниже")};
    const QString ending = language == QLatin1String("en") ? QStringLiteral("er") : QStringLiteral("ее");
    return irregular.contains(word) || word.endsWith(ending);
}

/// The content word that a negation denies, -1 when none follows soon in its clause.
qsizetype predicateOf(const Said &said, const Stance &negation)
{
    const Reading &reading = said.part.reading;
    const auto [at, past] = reading.wordsIn(negation.span);
    const Span clause = said.clauseOf(at);
    const auto [first, end] = reading.wordsIn({negation.span.end, std::min(clause.end, said.part.span.end)});
    const qsizetype last = std::min(end, first + predicateReach);
    for (qsizetype word = first; word < last; ++word) {
        const Word &each = reading.words[std::size_t(word)];
        if (!each.isStop) {
            return isComparative(each.token.lower, reading.language) ? -1 : word;
        }
    }
    return -1;
}

/// Whether nothing in the draft's clause denies, in plain words or in others: only what also stands in the source may be
/// negative there.
bool affirms(const Said &draft, qsizetype word, const Said &source, const Cover &cover)
{
    const Span clause = draft.clauseOf(word);
    const Span own = draft.part.reading.words[std::size_t(word)].token.span;
    return std::ranges::none_of(draft.stances, [&](const Stance &stance) {
        if (!clause.overlaps(stance.span) || (stance.kind != Kind::Negation && stance.kind != Kind::Implied)) {
            return false;
        }
        if (stance.span.overlaps(own)) {
            return false;
        }
        const auto [begin, end] = draft.part.reading.wordsIn(stance.span);
        const bool rendered = std::ranges::any_of(cover.pairs, [&](const WordPair &pair) {
            return begin <= pair.draft && pair.draft < end && pair.weight >= trustedPair
                && !std::ranges::any_of(source.stances, [&](const Stance &each) {
                       return each.kind == Kind::Negation
                           && each.span.overlaps(source.part.reading.words[std::size_t(pair.source)].token.span);
                   });
        });
        const bool limit = isLimit(draft.part.reading.text, stance.span)
            && std::ranges::any_of(source.stances,
                                   [&](const Stance &each) { return isLimit(source.part.reading.text, each.span); });
        return !rendered && !limit;
    });
}

} // namespace

std::optional<DeniedWord> deniedWordIn(const PartOf &draft, const PartOf &source, const Cover &cover)
{
    const Said said(source);
    if (said.denials() == 0) {
        return std::nullopt;
    }
    const Said own(draft);
    if (own.denials() >= said.denials()) {
        return std::nullopt;
    }
    for (const Stance &negation : said.stances) {
        const qsizetype word = said.denies(negation) ? predicateOf(said, negation) : -1;
        const auto pair = std::ranges::find_if(
            cover.pairs, [&](const WordPair &each) { return each.source == word && each.weight >= trustedPair; });
        const bool found = word >= 0 && pair != cover.pairs.end()
            && own.isNegative(pair->draft) == said.isNegative(word) && affirms(own, pair->draft, said, cover);
        if (found) {
            return DeniedWord {negation.span, word, pair->draft};
        }
    }
    return std::nullopt;
}

} // namespace imprimatur
