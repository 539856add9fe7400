// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/namerivals.h"

#include "checks/galley.h"
#include "checks/namewords.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

/// A sentence whose best passage covers less than this has no passage to hold a name against.
constexpr double leastCoverage = 0.3;

/// Белфастским and Belfast: an adjective, or another ending.
bool beginAlike(QStringView a, QStringView b)
{
    constexpr qsizetype least = 5;
    const auto [left, right] = std::ranges::mismatch(a, b);
    const qsizetype length = left - a.begin();
    return length >= least && length * 4 >= std::min(a.size(), b.size()) * 3;
}

/// Whether the sentence names what the source names.
bool isNamedIn(const NameClaim &claim, const NameFact &other, bool bySound)
{
    return std::ranges::any_of(claim.names, [&](const NameFact *name) {
        return namesAgree(*name, other) || namesAgree(other, *name) || anyPartAgrees(*name, other, bySound);
    });
}

/// Whether the words say who or what is meant: "League", "The" and lines in capitals do not.
bool isTelling(const QString &words, const NameFact &name)
{
    const bool shouted = words.size() > 6 && words == words.toUpper();
    const bool general = std::ranges::all_of(words.toLower().split(u' '), isTranslatedWord);
    return !shouted && (!general || !name.ids.isEmpty());
}

/// Whether `other` may stand where `name` should: peoples and outlets stand beside other names too often to say.
bool mayRival(const NameFact &name, const NameFact &other)
{
    if (isOfOneSort(name, other)) {
        return true;
    }
    const bool passing = other.kind == NameKind::People || other.kind == NameKind::Outlet;
    return !isState(name.kind) && name.kind != NameKind::Outlet && !passing;
}

/// Whether the sources have both as parts of one name: Sharon and Davis are Sharon Davis.
bool isOneOf(const NameDesk &desk, const QList<NamePlace> &places, const NameFact &other)
{
    return other.ids.isEmpty() && std::ranges::any_of(places, [&](NamePlace place) {
               const NameFact &fact = desk.sources.fact(place);
               return fact.ids.isEmpty() && namesAgree(other, fact);
           });
}

/// A name inside `span` of the best passage that the sentence leaves out and that `name` may have been put in the place
/// of: one of its own sort before others.
std::optional<NamePlace> rivalIn(const NameDesk &desk, const NameClaim &claim, const NameFact &name,
                                 const QList<NamePlace> &places, Span span)
{
    const Window &window = claim.alignment.best.first();
    const QList<NameFact> &names = desk.galley.source(window.source).names;
    const QString words = wordsAt(claim.reading.text, name.span);
    const bool isCyrillic = desk.galley.source(window.source).language == QLatin1String("ru");
    std::optional<NamePlace> rival;
    for (qint32 index = 0; index < names.size(); ++index) {
        const NameFact &other = names[index];
        const bool inside = span.contains(other.span.begin) && other.isCertain;
        if (!inside || !mayRival(name, other) || isNamedIn(claim, other, isCyrillic)) {
            continue;
        }
        const QString said = wordsAt(desk.galley.source(window.source).text, other.span);
        if (isOneOf(desk, places, other) || !isTelling(said, other) || isShortFor(said, words)
            || isShortFor(words, said)) {
            continue;
        }
        if (isOfOneSort(name, other)) {
            return NamePlace {window.source, index};
        }
        rival = rival ? rival : NamePlace {window.source, index};
    }
    return rival;
}

} // namespace

bool anyPartAgrees(const NameFact &a, const NameFact &b, bool bySound)
{
    return std::ranges::any_of(a.parts, [&](const NamePart &part) {
        return std::ranges::any_of(b.parts, [&](const NamePart &each) {
            const QString &one = part.forms.constFirst();
            const QString &other = each.forms.constFirst();
            return partsAgree(part, each) || beginAlike(one, other) || (bySound && soundAlike(one, other));
        });
    });
}

std::optional<NamePlace> rivalOf(const NameDesk &desk, const NameClaim &claim, const NameFact &name,
                                 const QList<NamePlace> &places)
{
    if (claim.alignment.best.isEmpty() || claim.alignment.best.first().coverage < leastCoverage) {
        return std::nullopt;
    }
    return rivalIn(desk, claim, name, places, claim.alignment.best.first().span);
}

std::optional<NamePlace> rivalInCore(const NameDesk &desk, const NameClaim &claim, const NameFact &name,
                                     const QList<NamePlace> &places)
{
    const Window &window = claim.alignment.best.first();
    if (window.first == window.last) {
        return std::nullopt;
    }
    const Span core = coreOf(desk, claim);
    if (isIn(desk, places, window.source, core)) {
        return std::nullopt;
    }
    const auto rival = rivalIn(desk, claim, name, places, core);
    return rival && isOfOneSort(name, desk.sources.fact(*rival)) ? rival : std::nullopt;
}

} // namespace imprimatur
