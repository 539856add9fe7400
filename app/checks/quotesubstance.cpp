// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/quotesubstance.h"

#include "checks/deniedwords.h"
#include "checks/quoteemphasis.h"
#include "language/polarity.h"

#include <algorithm>
#include <optional>

namespace imprimatur
{

namespace
{

using Kind = Stance::Kind;

constexpr qsizetype scopeWords = 3; ///< content words behind a negation that it may deny
constexpr double fullRendering = 0.7; ///< words of the draft per word of the source, from here on nothing is left out
constexpr double wellCovered = 0.6;
constexpr float trustedPair = 0.7F;
constexpr qsizetype turnLetters = 5;

qsizetype wordCount(const PartOf &part)
{
    const auto [begin, end] = part.reading.wordsIn(part.span);
    return end - begin;
}

QList<Stance> stancesOf(const PartOf &part)
{
    return stancesIn(part.reading.text, part.span, part.reading.language);
}

std::optional<Stance> first(const QList<Stance> &stances, Kind kind)
{
    const auto found = std::ranges::find(stances, kind, &Stance::kind);
    return found == stances.end() ? std::nullopt : std::optional(*found);
}

bool liesIn(const QList<Stance> &stances, const PartOf &part, qsizetype word, Kind kind)
{
    const Span span = part.reading.words[std::size_t(word)].token.span;
    return std::ranges::any_of(stances,
                               [&](const Stance &stance) { return stance.kind == kind && stance.span.overlaps(span); });
}

/// Negative words that no negative word of the other side stands for: "refused" beside "nektet" says nothing.
bool hasLooseNegative(const QList<Stance> &stances, const PartOf &part, const QList<Stance> &others,
                      const PartOf &other, const Cover &cover, bool ofDraft)
{
    const bool onlyToo =
        std::ranges::any_of(others, [&](const Stance &stance) { return isOnly(other.reading.text, stance.span); });
    return std::ranges::any_of(stances, [&](const Stance &stance) {
        const auto [begin, end] = part.reading.wordsIn(stance.span);
        if (stance.kind != Kind::Implied || (onlyToo && isOnly(part.reading.text, stance.span))) {
            return false;
        }
        return isAlmostNegation(part.reading.text, stance.span)
            || std::ranges::none_of(cover.pairs, [&](const WordPair &pair) {
                   const qsizetype own = ofDraft ? pair.draft : pair.source;
                   const qsizetype partner = ofDraft ? pair.source : pair.draft;
                   const bool stands = !liesIn(others, other, partner, Kind::Negation)
                       && (pair.weight >= trustedPair || liesIn(others, other, partner, Kind::Implied));
                   return begin <= own && own < end && stands;
               });
    });
}

/// Whether a word that the negation denies has its counterpart on the other side.
bool scopeIsPaired(const Stance &negation, const Cover &cover, const PartOf &part, bool ofDraft)
{
    const auto [begin, end] = part.reading.wordsIn({negation.span.end, part.span.end});
    qsizetype seen = 0;
    for (qsizetype word = begin; word < end && seen < scopeWords; ++word) {
        if (part.reading.words[std::size_t(word)].isStop) {
            continue;
        }
        ++seen;
        if (ofDraft ? cover.pairsDraft(word) : cover.pairsSource(word)) {
            return true;
        }
    }
    return false;
}

void addNegations(QList<Difference> &differences, const PartOf &draft, const PartOf &source, const Cover &cover)
{
    const QList<Stance> own = stancesOf(draft);
    const QList<Stance> other = stancesOf(source);
    const auto denies = first(own, Kind::Negation);
    const auto denied = first(other, Kind::Negation);
    if (denied && !denies && !hasLooseNegative(own, draft, other, source, cover, true)) {
        const bool whole = double(wordCount(draft)) >= fullRendering * double(wordCount(source));
        if (scopeIsPaired(*denied, cover, source, false) && (whole || cover.source >= wellCovered)) {
            differences.append({Difference::Kind::NegationLost, draft.span, denied->span});
        } else if (whole && cover.source >= 0.3) {
            differences.append({Difference::Kind::NegationLost, draft.span, denied->span});
        }
    }
    const auto word = differences.isEmpty() && cover.source >= wellCovered ? deniedWordIn(draft, source, cover)
                                                                           : std::optional<DeniedWord>();
    if (word) {
        differences.append({Difference::Kind::NegationLost, draft.span, word->negation});
    }
    if (denies && !denied && !hasLooseNegative(other, source, own, draft, cover, false) && cover.draft >= 0.5
        && scopeIsPaired(*denies, cover, draft, true)) {
        differences.append({Difference::Kind::NegationAdded, denies->span, source.span});
    }
}

/// The doubts that no translator leaves out, be it of a chance or of what is not ruled out.
std::optional<Stance> plainDoubt(const QList<Stance> &stances, const PartOf &part)
{
    static const QStringList beginnings {
        QStringLiteral("kanskje"),    QStringLiteral("trolig"),   QStringLiteral("muligens"),
        QStringLiteral("sannsynlig"), QStringLiteral("utelukk"),  QStringLiteral("may"),
        QStringLiteral("might"),      QStringLiteral("perhaps"),  QStringLiteral("possib"),
        QStringLiteral("probab"),     QStringLiteral("likely"),   QStringLiteral("rule"),
        QStringLiteral("exclud"),     QStringLiteral("возможно"), QStringLiteral("вероятн"),
        QStringLiteral("исключ"),     QStringLiteral("наверн"),   QStringLiteral("пожалуй"),
        QStringLiteral("не исключ"),  QStringLiteral("hope"),     QStringLiteral("надее"),
        QStringLiteral("надею"),      QStringLiteral("håp")};
    for (const Stance &stance : stances) {
        const QString word = part.reading.text.mid(stance.span.begin, stance.span.length()).toLower();
        const bool plain = std::ranges::any_of(beginnings, [&](const QString &each) { return word.startsWith(each); });
        const bool noun = word.startsWith(QStringLiteral("возможност")) || word.startsWith(QLatin1String("possibilit"));
        if (stance.kind == Kind::Doubt && plain && !noun) {
            return stance;
        }
    }
    return std::nullopt;
}

/// A plan ("skal") is no doubt, though the word may be hearsay elsewhere.
bool hasDoubt(const QList<Stance> &stances)
{
    return std::ranges::any_of(stances, [&](const Stance &stance) {
        const bool plan = stances.contains({Kind::Plan, stance.span});
        return stance.kind == Kind::Doubt || (stance.kind == Kind::Hearsay && !plan);
    });
}

/// A word whose opposite was said: "rise" for "fall", with nothing of its own side in the original.
void addTurns(QList<Difference> &differences, const PartOf &draft, const PartOf &source, const Cover &cover)
{
    const QList<Turn> own = turnsIn(draft.reading.text, draft.span, draft.reading.language);
    const QList<Turn> other = turnsIn(source.reading.text, source.span, source.reading.language);
    if (std::min(cover.draft, cover.source) < wellCovered * 0.75) {
        return;
    }
    for (const Turn &turn : own) {
        const auto same = [&](const Turn &each) {
            return each.axis == turn.axis && each.up == turn.up;
        };
        const auto opposite = [&](const Turn &each) {
            return each.axis == turn.axis && each.up != turn.up;
        };
        const auto found = std::ranges::find_if(other, opposite);
        const bool small = turn.span.length() < turnLetters; // "opp", "down" say too little alone
        if (!small && found != other.end() && std::ranges::none_of(other, same)
            && std::ranges::none_of(own, opposite)) {
            differences.append({Difference::Kind::Turned, turn.span, found->span});
            return;
        }
    }
}

void addDoubts(QList<Difference> &differences, const PartOf &draft, const PartOf &source, const Cover &cover)
{
    const QList<Stance> own = stancesOf(draft);
    const QList<Stance> other = stancesOf(source);
    const auto lost = plainDoubt(other, source);
    const bool whole = double(wordCount(draft)) >= fullRendering * double(wordCount(source));
    const bool rendered = lost && (whole || scopeIsPaired(*lost, cover, source, false));
    if (rendered && !hasDoubt(own) && cover.source >= 0.2) {
        differences.append({Difference::Kind::DoubtLost, draft.span, lost->span});
    }
    const auto added = plainDoubt(own, draft);
    if (added && !hasDoubt(other) && !holds(other, Kind::Plan) && cover.draft >= 0.5
        && scopeIsPaired(*added, cover, draft, true)) {
        differences.append({Difference::Kind::DoubtAdded, added->span, source.span});
    }
}

/// A number of the draft's part that the original says otherwise: in its place stands another of its kind.
void addNumbers(QList<Difference> &differences, const PartOf &draft, const PartOf &source)
{
    for (const Number &number : draft.reading.numbers) {
        const bool inside = draft.span.begin <= number.span.begin && number.span.end <= draft.span.end;
        if (!inside || number.isLoose || number.isLabel) {
            continue;
        }
        const Number *rival = nullptr;
        bool carried = false;
        for (const Number &other : source.reading.numbers) {
            if (!source.span.overlaps(other.span)) {
                continue;
            }
            const Agreement agreement = compare(number, other);
            carried = carried || agreement == Agreement::Same || agreement == Agreement::Rounded
                || agreement == Agreement::Converted;
            rival = !rival && areRivals(number, other) ? &other : rival;
        }
        if (!carried && rival) {
            differences.append({Difference::Kind::Number, number.figure, rival->span});
        }
    }
}

} // namespace

QList<Difference> differencesOf(const PartOf &draft, const PartOf &source, const Cover &cover)
{
    QList<Difference> differences;
    addNumbers(differences, draft, source);
    addNegations(differences, draft, source, cover);
    addDoubts(differences, draft, source, cover);
    differences += emphasisDifferences(draft, source, cover);
    addTurns(differences, draft, source, cover);
    return differences;
}

} // namespace imprimatur
