// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/names.h"

#include "checks/findinglist.h"
#include "checks/galley.h"
#include "checks/sourcenames.h"
#include "language/lexicon.h"
#include "language/stems.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
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

/// Sentences of a source to either side of a passage that count as near it: a name said once is a pronoun later.
constexpr qsizetype nearSentences = 2;

/// A sentence whose best passage covers less than this has no passage to hold a name against.
constexpr double leastCoverage = 0.3;

struct Lookup
{
    QList<NamePlace> places; ///< of the whole name, or of what was found of it
    bool isWhole = false; ///< every word was found
    bool isTogether = false; ///< in one name of a source
    bool surnameFound = false;
    QList<qsizetype> missing; ///< parts
};

/// The check at work on one draft: what it reads, and where it writes.
struct Desk
{
    const Galley &galley;
    const SourceNames &sources;
    FindingList &findings;
};

/// A sentence with its names and its passages.
struct Claim
{
    const Sentence &sentence;
    const Reading &reading;
    const Alignment &alignment;
    QList<const NameFact *> names; ///< in the sentence
};

QString wordsAt(const QString &text, Span span)
{
    return text.mid(span.begin, span.length());
}

bool counts(const NamePart &part)
{
    return !part.isInitial && !part.isDoubtful && part.forms.constFirst().size() > 1;
}

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

/// Looks the words of a name up one by one.
Lookup lookedUpByWords(const Desk &desk, const Claim &claim, const NameFact &name)
{
    Lookup lookup;
    lookup.isTogether = true;
    bool first = true;
    for (qsizetype index = 0; index < name.parts.size(); ++index) {
        const NamePart &part = name.parts[index];
        if (!counts(part)) {
            continue;
        }
        const QList<NamePlace> places = desk.sources.placesOf(part);
        if (places.isEmpty() && !desk.sources.isSaid(part, wordsAt(claim.reading.text, part.span))) {
            lookup.missing += index;
            continue;
        }
        const QList<NamePlace> together = first ? places : common(lookup.places, places);
        lookup.isTogether = lookup.isTogether && (!together.isEmpty() || places.isEmpty());
        lookup.places = together.isEmpty() ? places : together;
        lookup.surnameFound = index + 1 == name.parts.size();
        first = false;
    }
    lookup.isWhole = lookup.missing.isEmpty();
    lookup.isTogether = lookup.isTogether && lookup.isWhole;
    return lookup;
}

Lookup lookedUp(const Desk &desk, const Claim &claim, const NameFact &name)
{
    Lookup lookup;
    lookup.places = placesOfIds(desk.sources, name);
    if (!lookup.places.isEmpty()) {
        lookup.isWhole = lookup.isTogether = lookup.surnameFound = true;
        return lookup;
    }
    return lookedUpByWords(desk, claim, name);
}

bool isPlaceLike(NameKind kind)
{
    return kind == NameKind::City || kind == NameKind::Region;
}

bool isState(NameKind kind)
{
    return kind == NameKind::Country || kind == NameKind::People;
}

bool isBody(NameKind kind)
{
    return kind == NameKind::Organisation || kind == NameKind::Outlet;
}

/// Whether one name may have been put in the place of the other.
bool isOfOneSort(const NameFact &a, const NameFact &b)
{
    if (a.ids.isEmpty() && b.ids.isEmpty()) {
        return true;
    }
    return (isState(a.kind) && isState(b.kind)) || (isPlaceLike(a.kind) && isPlaceLike(b.kind))
        || (isBody(a.kind) && isBody(b.kind));
}

/// The span of the passage and of some sentences around it.
Span widened(const Galley &galley, const Window &window, qsizetype sentences)
{
    const auto &all = galley.clippings.sentences();
    qsizetype first = window.first;
    qsizetype last = window.last;
    while (first > 0 && window.first - first < sentences && all[size_t(first - 1)].source == window.source) {
        --first;
    }
    while (last + 1 < qsizetype(all.size()) && last - window.last < sentences
           && all[size_t(last + 1)].source == window.source) {
        ++last;
    }
    return {all[size_t(first)].span.begin, all[size_t(last)].span.end};
}

QList<Window> windowsOf(const Claim &claim)
{
    return claim.alignment.best + claim.alignment.asked;
}

bool isNear(const Desk &desk, const Claim &claim, const QList<NamePlace> &places, qsizetype sentences)
{
    const QList<Window> windows = windowsOf(claim);
    return std::ranges::any_of(windows, [&](const Window &window) {
        const Span span = widened(desk.galley, window, sentences);
        return std::ranges::any_of(places, [&](NamePlace place) {
            return place.source == window.source && span.contains(desk.sources.fact(place).span.begin);
        });
    });
}

/// Whether the sentence, or the paragraph that it stands in, names what the source names.
bool isNamedInDraft(const Claim &claim, const NameFact &other)
{
    return std::ranges::any_of(claim.reading.names, [&](const NameFact &name) {
        return namesAgree(name, other) || namesAgree(other, name)
            || std::ranges::any_of(name.parts, [&](const NamePart &part) {
                   return std::ranges::any_of(other.parts, [&](const NamePart &each) {
                       return partsAgree(part, each) || soundAlike(part.forms.constFirst(), each.forms.constFirst());
                   });
               });
    });
}

/// A name of the best passage, of one sort with `name`, that the draft's paragraph leaves out.
std::optional<NamePlace> rivalOf(const Desk &desk, const Claim &claim, const NameFact &name)
{
    if (claim.alignment.best.isEmpty() || claim.alignment.best.first().coverage < leastCoverage) {
        return std::nullopt;
    }
    const Window &window = claim.alignment.best.first();
    const QList<NameFact> &names = desk.galley.source(window.source).names;
    for (qint32 index = 0; index < names.size(); ++index) {
        const NameFact &other = names[index];
        const bool inside = window.span.contains(other.span.begin) && other.isCertain;
        if (inside && isOfOneSort(name, other) && !isNamedInDraft(claim, other)) {
            return NamePlace {window.source, index};
        }
    }
    return std::nullopt;
}

Passage passageOf(const Desk &desk, NamePlace place)
{
    return {desk.galley.content.sources[place.source].id, desk.sources.fact(place).span};
}

QString wordsOf(const Desk &desk, NamePlace place)
{
    return wordsAt(desk.galley.source(place.source).text, desk.sources.fact(place).span);
}

bool isRussianPassage(const Desk &desk, const Claim &claim)
{
    return desk.sources.isCyrillicOnly()
        || (!claim.alignment.best.isEmpty()
            && desk.galley.source(claim.alignment.best.first().source).language == QLatin1String("ru"));
}

/// The draft's own word for what the source names, where the gazetteer has one and the form needs no ending.
QString suggestionFor(const Desk &desk, const NameFact &name, NamePlace place)
{
    const NameFact &other = desk.sources.fact(place);
    if (name.ids.isEmpty() || other.ids.size() != 1 || name.kind == NameKind::People || name.kind != other.kind) {
        return {};
    }
    return Gazetteer::standard().nameOf(other.ids.constFirst(), other.kind, desk.galley.content.language);
}

void add(const Desk &desk, const Claim &claim, Span span, const Remark &remark)
{
    desk.findings.add({claim.sentence.block, blockAt(desk.galley.content, claim.sentence.block)}, span, remark);
}

/// What a writer may add of general knowledge: a country of which the sources name something.
bool isGeneralKnowledge(const Desk &desk, const NameFact &name)
{
    return std::ranges::any_of(name.ids, [&](const QString &id) { return desk.sources.impliesId(id); });
}

/// The capital for its country: "Moskva" where the source says Russia.
bool isMetonym(const Desk &desk, const NameFact &name)
{
    return std::ranges::any_of(name.ids, [&](const QString &id) {
        const QSet<QString> owners = Gazetteer::standard().ownersOf(id);
        return Gazetteer::standard().isCapital(id) && std::ranges::any_of(owners, [&](const QString &owner) {
                   return !desk.sources.placesOfId(owner).isEmpty();
               });
    });
}

void addMisspelt(const Desk &desk, const Claim &claim, const NameFact &name, NamePlace place)
{
    add(desk, claim, name.span,
        {QStringLiteral("misspelt"),
         isRussianPassage(desk, claim) ? Severity::Should : Severity::Must,
         Text::tr("“%1” is spelt “%2” in the source.")
             .arg(wordsAt(claim.reading.text, name.span), wordsOf(desk, place)),
         {},
         {passageOf(desk, place)}});
}

void addMissing(const Desk &desk, const Claim &claim, const NameFact &name, Severity severity)
{
    const QString words = wordsAt(claim.reading.text, name.span);
    if (const auto rival = rivalOf(desk, claim, name)) {
        add(desk, claim, name.span,
            {QStringLiteral("nowhere"),
             severity,
             Text::tr("“%1” stands in no source. The passage names “%2”.").arg(words, wordsOf(desk, *rival)),
             suggestionFor(desk, name, *rival),
             {passageOf(desk, *rival)}});
        return;
    }
    QList<Passage> closest;
    if (!claim.alignment.best.isEmpty()) {
        closest += desk.galley.passage(claim.alignment.best.first());
    }
    add(desk, claim, name.span,
        {QStringLiteral("nowhere"), severity, Text::tr("“%1” stands in no source.").arg(words), {}, closest});
}

bool isKnownWord(const Desk &desk, const QString &word)
{
    const Lexicon &lexicon = desk.galley.lexicon;
    return tongueOf(desk.galley.content.language) == Tongue::Norwegian
        && (lexicon.knows(stemKey(word, Tongue::Norwegian)) || lexicon.partsOf(word).size() > 1);
}

/// How sure it is that a name that was not found is one that the sources would have.
std::optional<Severity> severityOfMissing(const Desk &desk, const Claim &claim, const NameFact &name,
                                          const Lookup &lookup)
{
    const QString words = wordsAt(claim.reading.text, name.span);
    if (isGeneralKnowledge(desk, name)) {
        return std::nullopt;
    }
    if (isMetonym(desk, name)) {
        return Severity::Note;
    }
    if (name.ids.isEmpty() && name.parts.size() == 1 && isKnownWord(desk, words)) {
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

void judgeMissing(const Desk &desk, const Claim &claim, const NameFact &name, const Lookup &lookup)
{
    const auto severity = severityOfMissing(desk, claim, name, lookup);
    if (!severity) {
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

/// Found somewhere: near the passage, or elsewhere while the passage names another.
void judgePlace(const Desk &desk, const Claim &claim, const NameFact &name, const Lookup &lookup)
{
    if (lookup.places.isEmpty() || isNear(desk, claim, lookup.places, 0)) {
        return;
    }
    const auto rival = rivalOf(desk, claim, name);
    if (!rival || isNear(desk, claim, lookup.places, nearSentences)) {
        return;
    }
    const bool sure = !isRussianPassage(desk, claim) && name.isCertain && name.kind == desk.sources.fact(*rival).kind;
    add(desk, claim, name.span,
        {QStringLiteral("elsewhere"),
         sure ? Severity::Must : Severity::Should,
         Text::tr("The passage names “%1”, not “%2”, which stands elsewhere in the sources.")
             .arg(wordsOf(desk, *rival), wordsAt(claim.reading.text, name.span)),
         suggestionFor(desk, name, *rival),
         {passageOf(desk, *rival)}});
}

bool mayBothHold(const QString &title, const QString &other)
{
    const auto groupOf = [](const QString &id) {
        const Gazetteer &titles = Gazetteer::titles();
        return titles.ownersOf(id);
    };
    return title == other || groupOf(title) != groupOf(other) || !groupOf(title).contains(QStringLiteral("office"));
}

/// Holds a title against those that the sources give the person.
void judgeTitle(const Desk &desk, const Claim &claim, const NameFact &name, const Lookup &lookup)
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
    add(desk, claim, name.titleSpan,
        {QStringLiteral("title"),
         Severity::Must,
         Text::tr("The source gives %1 the title “%2”.").arg(wordsAt(claim.reading.text, name.span), said),
         Gazetteer::titles().nameOf(desk.sources.fact(*unlike).title, NameKind::Title, desk.galley.content.language),
         {passage}});
}

void judge(const Desk &desk, const Claim &claim, const NameFact &name)
{
    if (std::ranges::none_of(name.parts, counts) && name.ids.isEmpty()) {
        return;
    }
    const Lookup lookup = lookedUp(desk, claim, name);
    if (!lookup.isWhole) {
        judgeMissing(desk, claim, name, lookup);
        return;
    }
    judgePlace(desk, claim, name, lookup);
    if (!name.title.isEmpty() && lookup.isTogether) {
        judgeTitle(desk, claim, name, lookup);
    }
}

Claim claimOf(const Galley &galley, qsizetype index)
{
    const Sentence &sentence = galley.sentences[index];
    Claim claim {sentence, galley.readingAt(sentence.block), galley.alignments[index], {}};
    for (const NameFact &name : claim.reading.names) {
        if (sentence.span.contains(name.span.begin)) {
            claim.names += &name;
        }
    }
    return claim;
}

} // namespace

QList<Finding> nameFindings(const Galley &galley)
{
    FindingList findings(QStringLiteral("name"), galley.sentences);
    if (galley.content.sources.isEmpty()) {
        return {};
    }
    const SourceNames sources(galley);
    const Desk desk {galley, sources, findings};
    for (qsizetype index = 0; index < galley.sentences.size(); ++index) {
        if (!galley.sentences[index].claim) {
            continue;
        }
        const Claim claim = claimOf(galley, index);
        for (const NameFact *name : claim.names) {
            judge(desk, claim, *name);
        }
    }
    return std::move(findings).take();
}

} // namespace imprimatur
