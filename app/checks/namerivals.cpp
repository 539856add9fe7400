// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/namerivals.h"

#include "checks/galley.h"
#include "checks/namewords.h"
#include "language/units.h"

#include <QSet>

#include <algorithm>

namespace imprimatur
{

namespace
{

/// A sentence whose best passage covers less than this has no passage to hold a name against. Of Russian words we can
/// translate fewer.
constexpr double leastCoverage = 0.3;
constexpr double leastCoverageInRussian = 0.22;

/// From here on a name of the passage stands where the sentence has another; names of another sort seldom do, and least
/// of all adjectives and outlets.
constexpr double leastFit = 0.4;
constexpr double leastFitOfOtherSorts = 0.45;
constexpr double leastFitInRussian = 0.3;
constexpr double leastFitOfPassing = 0.6;

/// So much a name of the same sort is ahead of others.
constexpr double sameSort = 0.3;

/// Белфастским and Belfast: an adjective, or another ending.
bool beginAlike(QStringView a, QStringView b)
{
    constexpr qsizetype least = 5;
    const auto [left, right] = std::ranges::mismatch(a, b);
    const qsizetype length = left - a.begin();
    return length >= least && length * 4 >= std::min(a.size(), b.size()) * 3;
}

/// "Juve" for Juventus.
bool isCutShort(QStringView a, QStringView b)
{
    constexpr qsizetype least = 4;
    return std::min(a.size(), b.size()) >= least && (a.startsWith(b) || b.startsWith(a));
}

bool mayBeOne(const NameFact &name, const NameFact &other, bool bySound)
{
    return namesAgree(name, other) || namesAgree(other, name) || anyPartAgrees(name, other, bySound);
}

bool isHeardIn(const NamePart &part, const NameFact &other)
{
    return std::ranges::any_of(other.parts, [&](const NamePart &each) {
        return maySoundAlike(part.forms.constFirst(), each.forms.constFirst());
    });
}

/// Whether a Latin and a Cyrillic name may be one though no rule says so.
bool maySoundAsOne(const NameFact &name, const NameFact &other)
{
    return name.ids.isEmpty() && other.ids.isEmpty()
        && std::ranges::any_of(name.parts, [&](const NamePart &part) { return isHeardIn(part, other); });
}

/// Whether the words say who or what is meant: "League", "The" and lines in capitals do not.
bool isTelling(const QString &words, const NameFact &name)
{
    const bool shouted = words.size() > 6 && words == words.toUpper();
    const QString lower = words.toLower().remove(QLatin1String("'s")).remove(QStringLiteral("’s"));
    const bool general = std::ranges::all_of(lower.split(u' '), isTranslatedWord);
    return !shouted && (!general || !name.ids.isEmpty());
}

/// Whether the sources have both as parts of one name: Sharon and Davis are Sharon Davis.
bool isOneOf(const NameDesk &desk, const QList<NamePlace> &places, const NameFact &other)
{
    return other.ids.isEmpty() && std::ranges::any_of(places, [&](NamePlace place) {
               const NameFact &fact = desk.sources.fact(place);
               return fact.ids.isEmpty() && namesAgree(other, fact);
           });
}

/// A passage with the names of the sentence that it is held against.
struct Stage
{
    const NameDesk &desk;
    const NameClaim &claim;
    const Window &window;
    Span span; ///< of the passage or a part of it
    const Reading &source;
    const Company &company;

    bool isCyrillic() const { return source.language == QLatin1String("ru"); }
};

Stage stageOf(const NameDesk &desk, const NameClaim &claim, Span span)
{
    const Window &window = claim.alignment.best.first();
    return {desk, claim, window, span, desk.galley.source(window.source), claim.company};
}

/// Of the names on the stage that are not taken and that `agrees`, the one in the company most like that of `name`.
template<typename Agrees>
std::optional<qint32> likestOn(const Stage &stage, const NameFact &name, const QSet<qint32> &taken,
                               const Agrees &agrees)
{
    std::optional<qint32> likest;
    double most = -1;
    for (qint32 index = 0; index < stage.source.names.size(); ++index) {
        const NameFact &other = stage.source.names[index];
        if (!stage.span.contains(other.span.begin) || taken.contains(index) || !agrees(other)) {
            continue;
        }
        const double fit = stage.company.around(name.span, stage.source, other.span);
        if (fit > most) {
            likest = index;
            most = fit;
        }
    }
    return likest;
}

/// The names on the stage that the other names of the sentence stand for, one each: those that surely agree first.
QSet<qint32> takenOn(const Stage &stage, const NameFact &name)
{
    QSet<qint32> taken;
    QList<const NameFact *> unmet;
    for (const NameFact *each : stage.claim.names) {
        if (each == &name) {
            continue;
        }
        const auto likest = likestOn(stage, *each, taken,
                                     [&](const NameFact &other) { return mayBeOne(*each, other, stage.isCyrillic()); });
        if (likest) {
            taken.insert(*likest);
        } else {
            unmet += each;
        }
    }
    for (const NameFact *each : std::as_const(unmet)) {
        const auto likest = likestOn(stage, *each, taken, [&](const NameFact &other) {
            return mayStandFor(*each, other) || (stage.isCyrillic() && maySoundAsOne(*each, other));
        });
        if (likest) {
            taken.insert(*likest);
        }
    }
    return taken;
}

/// Adjectives and outlets stand beside names of other sorts too often to be what was replaced.
bool isPassing(const NameFact &other)
{
    return other.kind == NameKind::People || other.kind == NameKind::Outlet;
}

/// Whether the name only says whose money it is: "долларов США", "US dollars".
bool isCurrency(const Reading &source, const NameFact &other)
{
    const auto [begin, end] = source.wordsIn(other.span);
    const auto isMoney = [&](qsizetype at) {
        if (other.ids.isEmpty() || at < 0 || at >= qsizetype(source.words.size())) {
            return false;
        }
        const auto unit = unitOf(source.words[size_t(at)].token.lower);
        return unit && unit->dimension == Unit::Dimension::Money;
    };
    return isMoney(begin - 1) || isMoney(end);
}

/// Whether the sentence has the people in an adjective: "russiskeid", "kinesiskfinansiert".
bool isInCompound(const Stage &stage, const NameFact &other)
{
    if (other.kind != NameKind::People && other.kind != NameKind::Country) {
        return false;
    }
    const Reading &draft = stage.claim.reading;
    const auto [begin, end] = draft.wordsIn(stage.claim.sentence.span);
    return std::ranges::any_of(other.ids, [&](const QString &id) {
        const QString adjective = Gazetteer::standard().nameOf(id, NameKind::People, draft.language);
        for (qsizetype at = begin; !adjective.isEmpty() && at < end; ++at) {
            const QString &lower = draft.words[size_t(at)].token.lower;
            if (lower.size() > adjective.size() + 2 && lower.startsWith(adjective)) {
                return true;
            }
        }
        return false;
    });
}

/// Whether the words say who the sentence names: "секретарь Совбеза" and "the RZD deputy head" are persons, "parliament"
/// is that of the country.
bool isDescription(const Stage &stage, const NameFact &name, const NameFact &other)
{
    constexpr qsizetype around = 2;
    if (!isBody(other.kind) || isOfOneSort(name, other)) {
        return false;
    }
    if (!name.ids.isEmpty()) {
        return stage.source.text[other.span.begin].isLower();
    }
    const auto [begin, end] = stage.source.wordsIn(other.span);
    const qsizetype last = std::min(end + around, qsizetype(stage.source.words.size()));
    for (qsizetype at = std::max<qsizetype>(begin - 1, 0); at < last; ++at) {
        const QString &lower = stage.source.words[size_t(at)].token.lower;
        if ((at < begin || at >= end) && !Gazetteer::titles().idsOf(lower, stage.source.language).isEmpty()) {
            return true;
        }
    }
    return false;
}

/// Whether `other` names somebody else and says who.
bool isAnother(const Stage &stage, const NameFact &name, const QList<NamePlace> &places, const NameFact &other)
{
    const QString words = wordsAt(stage.claim.reading.text, name.span);
    const QString said = wordsAt(stage.source.text, other.span);
    if (!isOfOneSort(name, other) && words.front().isLower()) {
        return false;
    }
    if (isCurrency(stage.source, other) || isInCompound(stage, other) || isDescription(stage, name, other)
        || (other.ids.isEmpty() && std::ranges::none_of(other.parts, counts))) {
        return false;
    }
    return !mayBeOne(name, other, stage.isCyrillic()) && !(stage.isCyrillic() && maySoundAsOne(name, other))
        && !isOneOf(stage.desk, places, other) && isTelling(said, other) && !isShortFor(said, words)
        && !isShortFor(words, said);
}

bool hasPassage(const NameDesk &desk, const NameClaim &claim)
{
    const double least = isRussianPassage(desk, claim) ? leastCoverageInRussian : leastCoverage;
    return !claim.alignment.best.isEmpty() && claim.alignment.best.first().coverage >= least;
}

/// How well what stands around has to agree.
double leastFitOf(const Stage &stage, const NameFact &other, bool isOfOneSort)
{
    if (!isOfOneSort && isPassing(other)) {
        return leastFitOfPassing;
    }
    if (stage.isCyrillic()) {
        return leastFitInRussian;
    }
    return isOfOneSort ? leastFit : leastFitOfOtherSorts;
}

/// Whether the stage has a capital for its country, or the country for it, that no other name of the sentence means.
bool isSaidOtherwise(const Stage &stage, const NameFact &name, const QSet<qint32> &taken)
{
    const auto isMeant = [&](const NameFact &other) {
        return mayStandFor(name, other) && std::ranges::none_of(stage.claim.names, [&](const NameFact *each) {
                   return each != &name && !each->ids.isEmpty() && namesAgree(*each, other);
               });
    };
    return likestOn(stage, name, taken, isMeant).has_value();
}

/// The best of the names on the stage that the sentence leaves out.
std::optional<NameRival> rivalOn(const Stage &stage, const NameFact &name, const QList<NamePlace> &places)
{
    const QSet<qint32> taken = takenOn(stage, name);
    if (isSaidOtherwise(stage, name, taken)) {
        return std::nullopt;
    }
    const double most = std::max(stage.window.coverage, leastCoverage);
    std::optional<NameRival> best;
    double bestRank = -1;
    for (qint32 index = 0; index < stage.source.names.size(); ++index) {
        const NameFact &other = stage.source.names[index];
        if (!stage.span.contains(other.span.begin) || !other.isCertain || taken.contains(index)
            || !isAnother(stage, name, places, other)) {
            continue;
        }
        const double fit = stage.company.around(name.span, stage.source, other.span) / most;
        const bool isOfOne = isOfOneSort(name, other);
        const double rank = fit + (isOfOne ? sameSort : 0);
        if (rank > bestRank) {
            best = NameRival {{stage.window.source, index}, fit >= leastFitOf(stage, other, isOfOne), isOfOne};
            bestRank = rank;
        }
    }
    return best;
}

} // namespace

bool anyPartAgrees(const NameFact &a, const NameFact &b, bool bySound)
{
    return std::ranges::any_of(a.parts, [&](const NamePart &part) {
        return std::ranges::any_of(b.parts, [&](const NamePart &each) {
            const QString &one = part.forms.constFirst();
            const QString &other = each.forms.constFirst();
            return partsAgree(part, each) || beginAlike(one, other) || isCutShort(one, other)
                || (bySound && soundAlike(one, other));
        });
    });
}

std::optional<NameRival> rivalOf(const NameDesk &desk, const NameClaim &claim, const NameFact &name,
                                 const QList<NamePlace> &places)
{
    if (!hasPassage(desk, claim)) {
        return std::nullopt;
    }
    return rivalOn(stageOf(desk, claim, claim.alignment.best.first().span), name, places);
}

std::optional<NameRival> rivalInCore(const NameDesk &desk, const NameClaim &claim, const NameFact &name,
                                     const QList<NamePlace> &places)
{
    if (!hasPassage(desk, claim)) {
        return std::nullopt;
    }
    const Window &window = claim.alignment.best.first();
    if (window.first == window.last) {
        return std::nullopt;
    }
    const Span core = coreOf(desk, claim);
    return isIn(desk, places, window.source, core) ? std::nullopt : rivalOn(stageOf(desk, claim, core), name, places);
}

bool isHeardInPassage(const NameDesk &desk, const NameClaim &claim, const NameFact &name, const QList<qsizetype> &parts)
{
    if (claim.alignment.best.isEmpty() || name.parts.isEmpty()) {
        return false;
    }
    const Stage stage = stageOf(desk, claim, claim.alignment.best.first().span);
    if (!stage.isCyrillic()) {
        return false;
    }
    const QSet<qint32> taken = takenOn(stage, name);
    return std::ranges::all_of(parts, [&](qsizetype index) {
        const auto heard = [&](const NameFact &other) {
            return isHeardIn(name.parts[index], other);
        };
        return likestOn(stage, name, taken, heard).has_value();
    });
}

} // namespace imprimatur
