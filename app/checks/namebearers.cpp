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

bool mayBothHold(const QString &title, const QString &other)
{
    const auto groupOf = [](const QString &id) {
        const Gazetteer &titles = Gazetteer::titles();
        return titles.ownersOf(id);
    };
    return title == other || groupOf(title) != groupOf(other) || !groupOf(title).contains(QStringLiteral("office"));
}

} // namespace

void judgeFirstName(const NameDesk &desk, const NameClaim &claim, const NameFact &name)
{
    if (name.parts.isEmpty()) {
        return;
    }
    const QString surname = wordsAt(claim.reading.text, name.parts.constLast().span).toLower();
    const bool mayBePerson =
        name.parts.size() >= 2 && name.parts.size() <= 3 && name.ids.isEmpty() && !isTranslatedWord(surname);
    if (!mayBePerson || !counts(name.parts.constFirst()) || !isAName(desk, name.parts.constFirst())) {
        return;
    }
    const auto other = otherFirstName(desk, name);
    if (!other) {
        return;
    }
    addRemark(desk, claim, name.span,
              {QStringLiteral("first name"),
               isRussianPassage(desk, claim) ? Severity::Should : Severity::Must,
               Text::tr("The source writes “%1”.").arg(wordsOf(desk, *other)),
               {},
               {passageOf(desk, *other)}});
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
