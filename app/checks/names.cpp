// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/names.h"

#include "checks/findinglist.h"
#include "checks/galley.h"
#include "checks/sourcenames.h"
#include "language/lexicon.h"
#include "language/stems.h"

#include <QCoreApplication>
#include <QSet>

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

/// A passage with this share of the best one's score may carry the sentence as well.
constexpr double hardlyWorse = 0.9;

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

/// Words of English names that a Russian text translates, and the article.
bool isTranslatable(const QString &lower)
{
    static const QSet<QString> words = [] {
        const QString list = QStringLiteral(
            "the of and for act street road avenue square park bridge hall house palace castle tower beach bay lake "
            "river mountain mountains island islands north south east west northern southern eastern western central "
            "new great old royal national international global general public university college school academy "
            "institute center centre hospital museum library church cathedral court department ministry office agency "
            "administration bureau service services commission committee council board assembly parliament congress "
            "senate party union association federation society foundation trust fund group company corporation bank "
            "exchange police army navy force forces guard team club league cup championship championships premiership "
            "stadium arena station airport port county city town district state united first second world day night "
            "live show times news post daily press report review project program programme plan treaty agreement law "
            "justice security defense defence health science technology research development trade finance energy "
            "prison judge detective inspector officer sergeant institution terrace parish basin plains plaza "
            "consortium "
            "league conference summit forum agenda star star's awards prize");
        const QStringList parts = list.split(u' ');
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return words.contains(lower);
}

/// What English names of bodies end in, and persons do not.
bool isHeadNoun(const QString &lower)
{
    static const QSet<QString> no {QStringLiteral("north"), QStringLiteral("south"), QStringLiteral("east"),
                                   QStringLiteral("west"),  QStringLiteral("judge"), QStringLiteral("day"),
                                   QStringLiteral("law"),   QStringLiteral("hall"),  QStringLiteral("bridge")};
    return isTranslatable(lower) && !no.contains(lower);
}

/// Currencies and clocks, which the checks of numbers and dates look after.
bool isMeasure(const QString &words)
{
    static const QSet<QString> codes {
        QStringLiteral("USD"), QStringLiteral("EUR"), QStringLiteral("GBP"), QStringLiteral("NOK"),
        QStringLiteral("SEK"), QStringLiteral("DKK"), QStringLiteral("RUB"), QStringLiteral("CNY"),
        QStringLiteral("KZT"), QStringLiteral("UAH"), QStringLiteral("JPY"), QStringLiteral("CHF"),
        QStringLiteral("BST"), QStringLiteral("GMT"), QStringLiteral("UTC"), QStringLiteral("CET"),
        QStringLiteral("EST"), QStringLiteral("EDT"), QStringLiteral("ET"),  QStringLiteral("MSK"),
        QStringLiteral("TV"),  QStringLiteral("CEO"), QStringLiteral("BNP"), QStringLiteral("KI"),
        QStringLiteral("AI"),  QStringLiteral("IT"),  QStringLiteral("DNA"), QStringLiteral("GPS")};
    return codes.contains(words);
}

bool isAcronym(const QString &word)
{
    return word.size() >= 2 && word.size() <= 6
        && std::ranges::all_of(word, [](QChar c) { return c.isUpper() || c.isDigit(); });
}

bool counts(const NamePart &part)
{
    return !part.isInitial && !part.isDoubtful && part.forms.constFirst().size() > 1;
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
QList<qsizetype> tellingParts(const Desk &desk, const Claim &claim, const NameFact &name)
{
    QList<qsizetype> telling;
    for (qsizetype index = 0; index < name.parts.size(); ++index) {
        const NamePart &part = name.parts[index];
        const QString word = wordsAt(claim.reading.text, part.span).toLower();
        if (counts(part) && !(desk.sources.isCyrillicOnly() && isTranslatable(word))) {
            telling += index;
        }
    }
    return telling;
}

/// Adds where a part stands, and keeps to the places that it shares with those before it while there are any.
void addPlaces(Lookup &lookup, const QList<NamePlace> &places, bool isFirst)
{
    const QList<NamePlace> together = isFirst ? places : common(lookup.places, places);
    lookup.isTogether = lookup.isTogether && !together.isEmpty();
    lookup.places = together.isEmpty() ? places : together;
}

/// Whether a source has the Norwegian word in its own language.
bool isTranslated(const Desk &desk, const QString &word)
{
    return tongueOf(desk.galley.content.language) == Tongue::Norwegian
        && desk.sources.isTranslated(word, desk.galley.lexicon);
}

/// Looks the words of a name up one by one. A translation counts only where all words are found: a surname may sound
/// like a verb.
Lookup lookedUpByWords(const Desk &desk, const Claim &claim, const NameFact &name)
{
    Lookup lookup;
    lookup.isTogether = true;
    QList<qsizetype> translated;
    for (const qsizetype index : tellingParts(desk, claim, name)) {
        const NamePart &part = name.parts[index];
        const QString word = wordsAt(claim.reading.text, part.span);
        const QList<NamePlace> places =
            isAcronym(word) ? placesOfAcronym(desk.sources, part, word) : desk.sources.placesOf(part);
        if (!places.isEmpty()) {
            addPlaces(lookup, places, lookup.places.isEmpty());
            lookup.surnameFound = index + 1 == name.parts.size();
        } else if (!desk.sources.isSaid(part)) {
            (isTranslated(desk, word) ? translated : lookup.missing) += index;
        }
    }
    lookup.missing += lookup.missing.isEmpty() ? QList<qsizetype>() : translated;
    lookup.isWhole = lookup.missing.isEmpty();
    lookup.isTogether = lookup.isTogether && lookup.isWhole;
    return lookup;
}

Lookup lookedUp(const Desk &desk, const Claim &claim, const NameFact &name)
{
    const QList<NamePlace> places = placesOfIds(desk.sources, name);
    if (places.isEmpty()) {
        return lookedUpByWords(desk, claim, name);
    }
    Lookup lookup {places, true, true, true, {}};
    if (!isState(name.kind) && name.parts.size() == 1) {
        lookup.places += desk.sources.placesOf(name.parts.constFirst());
    }
    return lookup;
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

/// The passages that carry the sentence: the best, those hardly worse, and those that the draft cites.
QList<Window> windowsOf(const Claim &claim)
{
    QList<Window> windows = claim.alignment.asked;
    for (const Window &window : claim.alignment.best) {
        if (window.score >= hardlyWorse * claim.alignment.best.first().score) {
            windows += window;
        }
    }
    return windows;
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

/// Белфастским and Belfast: an adjective, or another ending.
bool beginAlike(QStringView a, QStringView b)
{
    constexpr qsizetype least = 5;
    const auto [left, right] = std::ranges::mismatch(a, b);
    const qsizetype length = left - a.begin();
    return length >= least && length * 4 >= std::min(a.size(), b.size()) * 3;
}

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

/// Whether the sentence names what the source names.
bool isNamedIn(const Claim &claim, const NameFact &other, bool bySound)
{
    return std::ranges::any_of(claim.names, [&](const NameFact *name) {
        return namesAgree(*name, other) || namesAgree(other, *name) || anyPartAgrees(*name, other, bySound);
    });
}

/// "AZ" and "JE" may stand for Arizona and Johnny English.
bool isShortFor(const QString &letters, const QString &words)
{
    if (!isAcronym(letters)) {
        return false;
    }
    qsizetype at = 0;
    for (const QChar c : words.toUpper()) {
        at += at < letters.size() && letters[at] == c ? 1 : 0;
    }
    return at == letters.size() && words.toUpper().startsWith(letters[0]);
}

/// Whether the words say who or what is meant: "League", "The" and lines in capitals do not.
bool isTelling(const QString &words, const NameFact &name)
{
    const bool shouted = words.size() > 6 && words == words.toUpper();
    const bool general = std::ranges::all_of(words.toLower().split(u' '), isTranslatable);
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
bool isOneOf(const Desk &desk, const QList<NamePlace> &places, const NameFact &other)
{
    return other.ids.isEmpty() && std::ranges::any_of(places, [&](NamePlace place) {
               const NameFact &fact = desk.sources.fact(place);
               return fact.ids.isEmpty() && namesAgree(other, fact);
           });
}

/// A name inside `span` of the best passage that the sentence leaves out and that `name` may have been put in the place
/// of: one of its own sort before others.
std::optional<NamePlace> rivalIn(const Desk &desk, const Claim &claim, const NameFact &name,
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

std::optional<NamePlace> rivalOf(const Desk &desk, const Claim &claim, const NameFact &name,
                                 const QList<NamePlace> &places = {})
{
    if (claim.alignment.best.isEmpty() || claim.alignment.best.first().coverage < leastCoverage) {
        return std::nullopt;
    }
    return rivalIn(desk, claim, name, places, claim.alignment.best.first().span);
}

/// The one sentence of the best passage that carries the claim best; the whole passage when it is one sentence.
Span coreOf(const Desk &desk, const Claim &claim)
{
    const Window &window = claim.alignment.best.first();
    if (window.first == window.last) {
        return window.span;
    }
    QList<SourceSpan> sentences;
    for (qint32 at = window.first; at <= window.last; ++at) {
        sentences.append({window.source, desk.galley.clippings.sentences()[size_t(at)].span});
    }
    const Alignment weighed =
        aligned(claim.reading, claim.sentence.span, desk.galley.clippings, desk.galley.lexicon, sentences);
    return weighed.asked.isEmpty() ? window.span : std::ranges::max_element(weighed.asked, {}, &Window::score)->span;
}

bool isIn(const Desk &desk, const QList<NamePlace> &places, qint32 source, Span span)
{
    return std::ranges::any_of(places, [&](NamePlace place) {
        return place.source == source && span.contains(desk.sources.fact(place).span.begin);
    });
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

/// The ids that the paragraph and the surroundings of the passages name.
QSet<QString> idsAround(const Desk &desk, const Claim &claim)
{
    QSet<QString> ids;
    for (const NameFact &name : claim.reading.names) {
        ids.unite({name.ids.begin(), name.ids.end()});
    }
    for (const Window &window : windowsOf(claim)) {
        const Span span = widened(desk.galley, window, nearSentences);
        for (const NameFact &name : desk.galley.source(window.source).names) {
            if (span.contains(name.span.begin)) {
                ids.unite({name.ids.begin(), name.ids.end()});
            }
        }
    }
    return ids;
}

/// What a writer may add of general knowledge: the country of a town or a body that is named.
bool isGeneralKnowledge(const Desk &desk, const Claim &claim, const NameFact &name)
{
    const QSet<QString> around = idsAround(desk, claim);
    return std::ranges::any_of(name.ids, [&](const QString &id) {
        return desk.sources.comesFrom(id) || std::ranges::any_of(around, [&](const QString &each) {
                   return Gazetteer::standard().ownersOf(each).contains(id);
               });
    });
}

/// The capital for its country: "Moskva" where the passage says Russia.
bool isMetonym(const Desk &desk, const Claim &claim, const NameFact &name)
{
    const QSet<QString> around = idsAround(desk, claim);
    return std::ranges::any_of(name.ids, [&](const QString &id) {
        return Gazetteer::standard().isCapital(id) && Gazetteer::standard().ownersOf(id).intersects(around);
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

/// Whether the word may be capital for other reasons than being a name; a compound only where it opens a sentence.
bool isKnownWord(const Desk &desk, const NameFact &name, const QString &word)
{
    const Lexicon &lexicon = desk.galley.lexicon;
    if (tongueOf(desk.galley.content.language) != Tongue::Norwegian) {
        return false;
    }
    return lexicon.knows(stemKey(word, Tongue::Norwegian)) || (!name.isCertain && lexicon.partsOf(word).size() > 1);
}

/// Norway in a Norwegian newsroom: "norsk tid" needs no source.
bool isOwnCountry(const Desk &desk, const NameFact &name)
{
    return tongueOf(desk.galley.content.language) == Tongue::Norwegian && name.ids.contains(QStringLiteral("NO"));
}

/// How sure it is that a name that was not found is one that the sources would have.
std::optional<Severity> severityOfMissing(const Desk &desk, const Claim &claim, const NameFact &name,
                                          const Lookup &lookup)
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

/// Of a passage of several sentences one may carry the claim, and the name stand in another only.
std::optional<NamePlace> rivalInCore(const Desk &desk, const Claim &claim, const NameFact &name,
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

/// Found somewhere: near the passage, or elsewhere while the passage names another.
void judgePlace(const Desk &desk, const Claim &claim, const NameFact &name, const Lookup &lookup)
{
    if (lookup.places.isEmpty() || name.kind == NameKind::Outlet) {
        return;
    }
    auto rival = rivalOf(desk, claim, name, lookup.places);
    if (!rival) {
        return;
    }
    const bool isApart = !isNear(desk, claim, lookup.places, 0);
    if (!isApart) {
        rival = rivalInCore(desk, claim, name, lookup.places);
        if (!rival) {
            return;
        }
    }
    const bool sure = isApart && !isRussianPassage(desk, claim) && name.isCertain
        && isOfOneSort(name, desk.sources.fact(*rival)) && !isNear(desk, claim, lookup.places, nearSentences);
    add(desk, claim, name.span,
        {QStringLiteral("elsewhere"),
         sure ? Severity::Must : Severity::Should,
         Text::tr("The passage names “%1”, not “%2”, which stands elsewhere in the sources.")
             .arg(wordsOf(desk, *rival), wordsAt(claim.reading.text, name.span)),
         suggestionFor(desk, name, *rival),
         {passageOf(desk, *rival)}});
}

/// The surname is a source's, the first name another's, and every source that gives both gives another.
std::optional<NamePlace> otherFirstName(const Desk &desk, const NameFact &name)
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
bool isAName(const Desk &desk, const NamePart &part)
{
    return std::ranges::any_of(desk.sources.placesOf(part),
                               [&](NamePlace place) { return desk.sources.fact(place).ids.isEmpty(); });
}

void judgeFirstName(const Desk &desk, const Claim &claim, const NameFact &name)
{
    if (name.parts.isEmpty()) {
        return;
    }
    const QString surname = wordsAt(claim.reading.text, name.parts.constLast().span).toLower();
    const bool mayBePerson =
        name.parts.size() >= 2 && name.parts.size() <= 3 && name.ids.isEmpty() && !isTranslatable(surname);
    if (!mayBePerson || !counts(name.parts.constFirst()) || !isAName(desk, name.parts.constFirst())) {
        return;
    }
    const auto other = otherFirstName(desk, name);
    if (!other) {
        return;
    }
    add(desk, claim, name.span,
        {QStringLiteral("first name"),
         isRussianPassage(desk, claim) ? Severity::Should : Severity::Must,
         Text::tr("The source writes “%1”.").arg(wordsOf(desk, *other)),
         {},
         {passageOf(desk, *other)}});
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

/// Codes of measures, and lines in capitals, of which the letters say nothing.
bool isNoName(const Desk &desk, const Claim &claim, const NameFact &name)
{
    const QString words = wordsAt(claim.reading.text, name.span);
    const bool shouted = name.parts.size() > 3 && words == words.toUpper();
    const bool isBodyInEnglish = name.parts.size() > 1 && name.ids.isEmpty() && name.title.isEmpty()
        && isHeadNoun(wordsAt(claim.reading.text, name.parts.constLast().span).toLower());
    const bool unsaid = desk.sources.isCyrillicOnly() && ((isAcronym(words) && name.ids.isEmpty()) || isBodyInEnglish);
    return shouted || unsaid || isMeasure(words);
}

void judge(const Desk &desk, const Claim &claim, const NameFact &name)
{
    if ((std::ranges::none_of(name.parts, counts) && name.ids.isEmpty()) || isNoName(desk, claim, name)) {
        return;
    }
    const Lookup lookup = lookedUp(desk, claim, name);
    if (!lookup.isWhole) {
        judgeMissing(desk, claim, name, lookup);
        return;
    }
    if (!lookup.isTogether) {
        judgeFirstName(desk, claim, name);
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

QList<Finding> nameFindings(const Galley &galley, const Stretch &stretch)
{
    FindingList findings(QStringLiteral("name"), galley.sentences);
    if (galley.content.sources.isEmpty()) {
        return {};
    }
    const Desk desk {galley, galley.material.names, findings};
    for (qsizetype index = stretch.begin; index < stretch.end; ++index) {
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
