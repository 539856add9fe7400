// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/names.h"

#include "checks/findinglist.h"
#include "checks/galley.h"
#include "checks/namebearers.h"
#include "checks/namelookup.h"
#include "checks/namerivals.h"
#include "checks/namewords.h"
#include "language/lexicon.h"
#include "language/stems.h"

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

/// The draft's own word for what the source names, where the gazetteer has one and the form needs no ending.
QString suggestionFor(const NameDesk &desk, const NameFact &name, NamePlace place)
{
    const NameFact &other = desk.sources.fact(place);
    if (name.ids.isEmpty() || other.ids.size() != 1 || name.kind == NameKind::People || name.kind != other.kind) {
        return {};
    }
    return Gazetteer::standard().nameOf(other.ids.constFirst(), other.kind, desk.galley.content.language);
}

/// What a writer may add of general knowledge: the country of a town or a body that is named.
bool isGeneralKnowledge(const NameDesk &desk, const NameClaim &claim, const NameFact &name)
{
    const QSet<QString> around = idsAround(desk, claim);
    return std::ranges::any_of(name.ids, [&](const QString &id) {
        return desk.sources.comesFrom(id) || std::ranges::any_of(around, [&](const QString &each) {
                   return Gazetteer::standard().ownersOf(each).contains(id);
               });
    });
}

/// The capital for its country: "Moskva" where the passage says Russia.
bool isMetonym(const NameDesk &desk, const NameClaim &claim, const NameFact &name)
{
    const QSet<QString> around = idsAround(desk, claim);
    return std::ranges::any_of(name.ids, [&](const QString &id) {
        return Gazetteer::standard().isCapital(id) && Gazetteer::standard().ownersOf(id).intersects(around);
    });
}

void addMisspelt(const NameDesk &desk, const NameClaim &claim, const NameFact &name, NamePlace place)
{
    addRemark(desk, claim, name.span,
              {QStringLiteral("misspelt"),
               isRussianPassage(desk, claim) ? Severity::Should : Severity::Must,
               Text::tr("“%1” is spelt “%2” in the source.")
                   .arg(wordsAt(claim.reading.text, name.span), wordsOf(desk, place)),
               {},
               {passageOf(desk, place)}});
}

void addMissing(const NameDesk &desk, const NameClaim &claim, const NameFact &name, Severity severity)
{
    const QString words = wordsAt(claim.reading.text, name.span);
    if (const auto rival = rivalOf(desk, claim, name)) {
        addRemark(
            desk, claim, name.span,
            {QStringLiteral("nowhere"),
             severity,
             Text::tr("“%1” stands in no source. The passage names “%2”.").arg(words, wordsOf(desk, rival->place)),
             suggestionFor(desk, name, rival->place),
             {passageOf(desk, rival->place)}});
        return;
    }
    QList<Passage> closest;
    if (!claim.alignment.best.isEmpty()) {
        closest += desk.galley.passage(claim.alignment.best.first());
    }
    addRemark(desk, claim, name.span,
              {QStringLiteral("nowhere"), severity, Text::tr("“%1” stands in no source.").arg(words), {}, closest});
}

/// Whether the word may be capital for other reasons than being a name; a compound only where it opens a sentence.
bool isKnownWord(const NameDesk &desk, const NameFact &name, const QString &word)
{
    const Lexicon &lexicon = desk.galley.lexicon;
    if (tongueOf(desk.galley.content.language) != Tongue::Norwegian) {
        return false;
    }
    return lexicon.knows(stemKey(word, Tongue::Norwegian)) || (!name.isCertain && lexicon.partsOf(word).size() > 1);
}

/// Norway in a Norwegian newsroom: "norsk tid" needs no source.
bool isOwnCountry(const NameDesk &desk, const NameFact &name)
{
    return tongueOf(desk.galley.content.language) == Tongue::Norwegian && name.ids.contains(QStringLiteral("NO"));
}

/// How sure it is that a name that was not found is one that the sources would have.
std::optional<Severity> severityOfMissing(const NameDesk &desk, const NameClaim &claim, const NameFact &name,
                                          const NameLookup &lookup)
{
    const QString words = wordsAt(claim.reading.text, name.span);
    if (isOwnCountry(desk, name) || isGeneralKnowledge(desk, claim, name)) {
        return std::nullopt;
    }
    if (isMetonym(desk, claim, name)) {
        return Severity::Note;
    }
    if (name.ids.isEmpty() && name.parts.size() == 1 && isKnownWord(desk, name, words)) {
        return name.isCertain ? std::optional(Severity::Should) : std::nullopt;
    }
    if (!name.isCertain) {
        return Severity::Should;
    }
    if (lookup.surnameFound && name.parts.size() > 1) {
        return Severity::Should;
    }
    return isRussianPassage(desk, claim) ? Severity::Should : Severity::Must;
}

void judgeMissing(const NameDesk &desk, const NameClaim &claim, const NameFact &name, const NameLookup &lookup)
{
    const auto severity = severityOfMissing(desk, claim, name, lookup);
    if (!severity || (name.ids.isEmpty() && isHeardInPassage(desk, claim, name, lookup.missing))) {
        return;
    }
    if (name.ids.isEmpty() && lookup.missing.size() == 1) {
        if (const auto near = desk.sources.nearMiss(name.parts[lookup.missing.constFirst()])) {
            addMisspelt(desk, claim, name, *near);
            return;
        }
    }
    addMissing(desk, claim, name, *severity);
}

/// An outlet, or a body that a source is published by: "skriver Kreml på Telegram".
bool isOutlet(const NameDesk &desk, const NameFact &name)
{
    return name.kind == NameKind::Outlet
        || (isBody(name.kind)
            && std::ranges::any_of(name.ids, [&](const QString &id) { return desk.sources.isOrigin(id); }));
}

/// "russiske" of "det russiske nyhetsbyrået Tass": what a writer adds to a body that is named right behind.
bool isWhoseBody(const NameClaim &claim, const NameFact &name)
{
    constexpr qsizetype mostBetween = 24;
    return isState(name.kind) && std::ranges::any_of(claim.names, [&](const NameFact *each) {
               const qsizetype gap = each->span.begin - name.span.end;
               return isBody(each->kind) && gap > 0 && gap <= mostBetween
                   && std::ranges::any_of(each->ids, [&](const QString &id) {
                          const QSet<QString> owners = Gazetteer::standard().ownersOf(id);
                          return std::ranges::any_of(name.ids, [&](const QString &own) { return owners.contains(own); });
                      });
           });
}

/// Found somewhere: near the passage, or elsewhere while the passage names another.
void judgePlace(const NameDesk &desk, const NameClaim &claim, const NameFact &name, const NameLookup &lookup)
{
    if (lookup.places.isEmpty() || isOutlet(desk, name) || isOwnCountry(desk, name) || isWhoseBody(claim, name)) {
        return;
    }
    const bool isApart = !isNear(desk, claim, lookup.places, 0);
    const auto rival =
        isApart ? rivalOf(desk, claim, name, lookup.places) : rivalInCore(desk, claim, name, lookup.places);
    if (!rival || !rival->isInItsPlace || (!isApart && !rival->isOfOneSort)) {
        return;
    }
    const bool sure = isApart && !isRussianPassage(desk, claim) && name.isCertain && rival->isOfOneSort
        && !isNear(desk, claim, lookup.places, nearSentences);
    addRemark(desk, claim, name.span,
              {QStringLiteral("elsewhere"),
               sure ? Severity::Must : Severity::Should,
               Text::tr("The passage names “%1”, not “%2”, which stands elsewhere in the sources.")
                   .arg(wordsOf(desk, rival->place), wordsAt(claim.reading.text, name.span)),
               suggestionFor(desk, name, rival->place),
               {passageOf(desk, rival->place)}});
}

/// Codes of measures, and lines in capitals, of which the letters say nothing.
bool isNoName(const NameDesk &desk, const NameClaim &claim, const NameFact &name)
{
    const QString words = wordsAt(claim.reading.text, name.span);
    const bool shouted = name.parts.size() > 3 && words == words.toUpper();
    const bool isBodyInEnglish = name.parts.size() > 1 && name.ids.isEmpty() && name.title.isEmpty()
        && isHeadNoun(wordsAt(claim.reading.text, name.parts.constLast().span).toLower());
    const bool unsaid = desk.sources.isCyrillicOnly() && ((isAcronym(words) && name.ids.isEmpty()) || isBodyInEnglish);
    return shouted || unsaid || isMeasure(words);
}

void judge(const NameDesk &desk, const NameClaim &claim, const NameFact &name)
{
    if ((std::ranges::none_of(name.parts, counts) && name.ids.isEmpty()) || isNoName(desk, claim, name)) {
        return;
    }
    const NameLookup lookup = lookedUp(desk, claim, name);
    if (!lookup.isWhole) {
        judgeMissing(desk, claim, name, lookup);
        return;
    }
    const bool isMixed =
        (!lookup.isTogether && judgeFirstName(desk, claim, name)) || judgeHalves(desk, claim, name, lookup);
    if (!isMixed) {
        judgePlace(desk, claim, name, lookup);
    }
    if (!name.title.isEmpty() && lookup.isTogether) {
        judgeTitle(desk, claim, name, lookup);
    }
}

NameClaim claimOf(const Galley &galley, qsizetype index)
{
    const Sentence &sentence = galley.sentences[index];
    const Reading &reading = galley.readingAt(sentence.block);
    NameClaim claim {sentence, reading, galley.alignments[index], Company(reading, sentence.span, galley.lexicon), {}};
    for (const NameFact &name : claim.reading.names) {
        if (sentence.span.contains(name.span.begin)) {
            claim.names += &name;
        }
    }
    return claim;
}

} // namespace

QList<Finding> nameFindings(const Galley &galley, const Stretch &stretch)
{
    FindingList findings(QStringLiteral("name"), galley.sentences);
    if (galley.content.sources.isEmpty()) {
        return {};
    }
    const NameDesk desk {galley, galley.material.names, findings};
    for (qsizetype index = stretch.begin; index < stretch.end; ++index) {
        if (!galley.sentences[index].claim) {
            continue;
        }
        const NameClaim claim = claimOf(galley, index);
        for (const NameFact *name : claim.names) {
            judge(desk, claim, *name);
        }
    }
    return std::move(findings).take();
}

} // namespace imprimatur
