// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/namelookup.h"

#include "checks/galley.h"
#include "checks/namewords.h"
#include "language/stems.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

QList<NamePlace> placesOfIds(const SourceNames &sources, const NameFact &name)
{
    QList<NamePlace> places;
    for (const QString &id : name.ids) {
        places += sources.placesOfId(id);
    }
    return places;
}

QList<NamePlace> common(const QList<NamePlace> &a, const QList<NamePlace> &b)
{
    QList<NamePlace> both;
    std::ranges::copy_if(a, std::back_inserter(both), [&](NamePlace place) { return b.contains(place); });
    return both;
}

QList<NamePlace> placesOfAcronym(const SourceNames &sources, const NamePart &part, const QString &letters)
{
    const QList<NamePlace> places = sources.placesOf(part);
    return places.isEmpty() ? sources.placesOfInitials(letters) : places;
}

/// The parts that have to be found. Of English names in Russian texts those that are not translated.
QList<qsizetype> tellingParts(const NameDesk &desk, const NameClaim &claim, const NameFact &name)
{
    QList<qsizetype> telling;
    for (qsizetype index = 0; index < name.parts.size(); ++index) {
        const NamePart &part = name.parts[index];
        const QString word = wordsAt(claim.reading.text, part.span).toLower();
        if (counts(part) && !(desk.sources.isCyrillicOnly() && isTranslatedWord(word))) {
            telling += index;
        }
    }
    return telling;
}

/// Adds where a part stands, and keeps to the places that it shares with those before it while there are any.
void addPlaces(NameLookup &lookup, const SourceNames &sources, const NamePart &part, const QList<NamePlace> &places)
{
    if (lookup.places.isEmpty()) {
        lookup.places = places;
        return;
    }
    QList<NamePlace> together = common(lookup.places, places);
    if (together.isEmpty() || sources.hasCyrillic()) {
        const QList<NamePlace> alike = common(lookup.places, sources.placesLike(part));
        std::ranges::copy_if(alike, std::back_inserter(together),
                             [&](NamePlace place) { return !places.contains(place); });
    }
    lookup.isTogether = lookup.isTogether && !together.isEmpty();
    lookup.places = together.isEmpty() ? places : together;
}

bool isTranslated(const NameDesk &desk, const QString &word)
{
    return tongueOf(desk.galley.content.language) == Tongue::Norwegian
        && desk.sources.isTranslated(word, desk.galley.lexicon);
}

/// Looks the words of a name up one by one. A translation counts only where all words are found: a surname may sound
/// like a verb. A place that the gazetteer knows would be known in the sources too: Beijing is no "being".
NameLookup lookedUpByWords(const NameDesk &desk, const NameClaim &claim, const NameFact &name)
{
    NameLookup lookup;
    lookup.isTogether = true;
    QList<qsizetype> translated;
    const bool isKnownPlace = !name.ids.isEmpty() && (name.kind == NameKind::Country || isPlaceLike(name.kind));
    for (const qsizetype index : tellingParts(desk, claim, name)) {
        const NamePart &part = name.parts[index];
        const QString word = wordsAt(claim.reading.text, part.span);
        const QList<NamePlace> places =
            isAcronym(word) ? placesOfAcronym(desk.sources, part, word) : desk.sources.placesOf(part);
        if (!places.isEmpty()) {
            addPlaces(lookup, desk.sources, part, places);
            lookup.surnameFound = index + 1 == name.parts.size();
        } else if (isKnownPlace || !desk.sources.isSaid(part)) {
            ((!isKnownPlace || name.parts.size() > 1) && isTranslated(desk, word) ? translated : lookup.missing) +=
                index;
        }
    }
    lookup.missing += lookup.missing.isEmpty() ? QList<qsizetype>() : translated;
    lookup.isWhole = lookup.missing.isEmpty();
    lookup.isTogether = lookup.isTogether && lookup.isWhole;
    return lookup;
}

} // namespace

NameLookup lookedUp(const NameDesk &desk, const NameClaim &claim, const NameFact &name)
{
    const QList<NamePlace> places = placesOfIds(desk.sources, name);
    if (places.isEmpty()) {
        return lookedUpByWords(desk, claim, name);
    }
    NameLookup lookup {places, true, true, true, {}};
    if (!isState(name.kind) && name.parts.size() == 1) {
        lookup.places += desk.sources.placesOf(name.parts.constFirst());
    }
    return lookup;
}

} // namespace imprimatur
