// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/namebearers.h"

#include "checks/galley.h"
#include "checks/namelookup.h"
#include "checks/namerivals.h"
#include "checks/namewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(names)
};

using Severity = Finding::Severity;

/// The surname is a source's, the first name another's, and every source that gives both gives another.
std::optional<NamePlace> otherFirstName(const NameDesk &desk, const NameFact &name)
{
    std::optional<NamePlace> other;
    for (const NamePlace place : desk.sources.placesOf(name.parts.constLast())) {
        const NameFact &fact = desk.sources.fact(place);
        if (!fact.ids.isEmpty() || fact.parts.size() < 2
            || !partsAgree(fact.parts.constLast(), name.parts.constLast())) {
            continue;
        }
        if (anyPartAgrees({.parts = {name.parts.constFirst()}}, fact, true) || fact.parts.constFirst().isInitial) {
            return std::nullopt;
        }
        other = other ? other : place;
    }
    return other;
}

/// Whether the sources have the word in a name that the gazetteer does not know.
bool isAName(const NameDesk &desk, const NamePart &part)
{
    return std::ranges::any_of(desk.sources.placesOf(part),
                               [&](NamePlace place) { return desk.sources.fact(place).ids.isEmpty(); });
}

/// A sentence whose best passage covers less than this has no passage to hold a name against.
constexpr double leastCoverage = 0.3;

bool isSaidIn(const NamePart &part, const NameFact &fact)
{
    return anyPartAgrees({.parts = {part}}, fact, true);
}

/// Whether one name of the sources has every word of this one.
bool isOneName(const NameDesk &desk, const NameFact &name)
{
    const QList<NamePlace> places = desk.sources.placesOf(name.parts.constLast());
    return std::ranges::any_of(places, [&](NamePlace place) {
        return std::ranges::all_of(name.parts, [&](const NamePart &part) {
            return part.isInitial || isSaidIn(part, desk.sources.fact(place));
        });
    });
}

/// The name in the sentence that stands right before this one, as in "Kaarel Tartu": a person's, cut in two because the
/// second half is known as something else.
const NameFact *halfBefore(const NameClaim &claim, const NameFact &name)
{
    const auto half = std::ranges::find_if(claim.names, [&](const NameFact *each) {
        const qsizetype gap = name.span.begin - each->span.end;
        return each->ids.isEmpty() && gap == 1 && claim.reading.text[each->span.end] == u' ';
    });
    return half == claim.names.end() ? nullptr : *half;
}

/// A name of the best passage that shares a word with these, and has one that the sentence leaves out.
std::optional<NamePlace> bearerOf(const NameDesk &desk, const NameClaim &claim, const QList<NamePart> &parts)
{
    const Window &window = claim.alignment.best.first();
    const Reading &source = desk.galley.source(window.source);
    for (qint32 index = 0; index < source.names.size(); ++index) {
        const NameFact &fact = source.names[index];
        if (!window.span.contains(fact.span.begin) || !fact.ids.isEmpty() || fact.parts.size() < 2) {
            continue;
        }
        const bool isShared =
            std::ranges::any_of(parts, [&](const NamePart &part) { return !part.isInitial && isSaidIn(part, fact); });
        const bool isLeftOut = std::ranges::any_of(fact.parts, [&](const NamePart &part) {
            return counts(part) && std::ranges::none_of(claim.names, [&](const NameFact *each) {
                       return anyPartAgrees(*each, {.parts = {part}}, true);
                   });
        });
        if (isShared && isLeftOut) {
            return NamePlace {window.source, index};
        }
    }
    return std::nullopt;
}

/// Whether one person may have both: offices exclude each other, unless one is a kind of the other.
bool mayBothHold(const QString &title, const QString &other)
{
    const QString office = QStringLiteral("office");
    const QSet<QString> kinds = Gazetteer::titles().ownersOf(title);
    const QSet<QString> others = Gazetteer::titles().ownersOf(other);
    return title == other || kinds.contains(other) || others.contains(title) || !kinds.contains(office)
        || !others.contains(office);
}

} // namespace

bool isTwoNames(const NameDesk &desk, const NameClaim &claim, const NameFact &name)
{
    for (qsizetype index = 0; index + 1 < name.parts.size(); ++index) {
        const NamePart &part = name.parts[index];
        const bool mayBeGenitive = part.forms.size() > 1 && wordsAt(claim.reading.text, part.span).endsWith(u's');
        if (mayBeGenitive && desk.sources.placesOf({.forms = {part.forms.constFirst()}}).isEmpty()) {
            return true;
        }
    }
    return false;
}

bool judgeFirstName(const NameDesk &desk, const NameClaim &claim, const NameFact &name)
{
    if (name.parts.isEmpty()) {
        return false;
    }
    const QString surname = wordsAt(claim.reading.text, name.parts.constLast().span).toLower();
    const bool mayBePerson =
        name.parts.size() >= 2 && name.parts.size() <= 3 && name.ids.isEmpty() && !isTranslatedWord(surname);
    if (!mayBePerson || !counts(name.parts.constFirst()) || !isAName(desk, name.parts.constFirst())) {
        return false;
    }
    const auto other = otherFirstName(desk, name);
    if (!other) {
        return false;
    }
    addRemark(desk, claim, name.span,
              {QStringLiteral("first name"),
               isRussianPassage(desk, claim) ? Severity::Should : Severity::Must,
               Text::tr("The source writes “%1”.").arg(wordsOf(desk, *other)),
               {},
               {passageOf(desk, *other)}});
    return true;
}

bool judgeHalves(const NameDesk &desk, const NameClaim &claim, const NameFact &name, const NameLookup &lookup)
{
    if (claim.alignment.best.isEmpty() || claim.alignment.best.first().coverage < leastCoverage
        || name.parts.isEmpty()) {
        return false;
    }
    const NameFact *half = halfBefore(claim, name);
    const bool isMixed = name.ids.isEmpty() && name.parts.size() > 1 && !isOneName(desk, name);
    if ((!isMixed && !half) || isNear(desk, claim, lookup.places, 0)) {
        return false;
    }
    const auto other = bearerOf(desk, claim, isMixed ? name.parts : half->parts);
    if (!other) {
        return false;
    }
    const bool sure = isMixed && !isRussianPassage(desk, claim);
    addRemark(desk, claim, name.span,
              {QStringLiteral("halves"),
               sure ? Severity::Must : Severity::Should,
               Text::tr("The source writes “%1”.").arg(wordsOf(desk, *other)),
               {},
               {passageOf(desk, *other)}});
    return true;
}

void judgeTitle(const NameDesk &desk, const NameClaim &claim, const NameFact &name, const NameLookup &lookup)
{
    std::optional<NamePlace> unlike;
    for (const NamePlace place : lookup.places) {
        const NameFact &other = desk.sources.fact(place);
        if (other.title.isEmpty()) {
            continue;
        }
        if (mayBothHold(name.title, other.title)) {
            return;
        }
        unlike = unlike ? unlike : place;
    }
    if (!unlike) {
        return;
    }
    const Span titleSpan = desk.sources.fact(*unlike).titleSpan;
    const QString said = wordsAt(desk.galley.source(unlike->source).text, titleSpan);
    const Passage passage {desk.galley.content.sources[unlike->source].id, titleSpan};
    addRemark(
        desk, claim, name.titleSpan,
        {QStringLiteral("title"),
         Severity::Must,
         Text::tr("The source gives %1 the title “%2”.").arg(wordsAt(claim.reading.text, name.span), said),
         Gazetteer::titles().nameOf(desk.sources.fact(*unlike).title, NameKind::Title, desk.galley.content.language),
         {passage}});
}

} // namespace imprimatur
