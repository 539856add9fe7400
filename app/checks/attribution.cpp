// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/attribution.h"

#include "checks/carriers.h"
#include "checks/findinglist.h"
#include "checks/galley.h"
#include "checks/outlets.h"
#include "checks/wordlist.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(attribution)
};

// Scores of windows (alignment.h). Across languages a passage that carries a sentence seldom scores less than this.
constexpr double carries = 0.27;
constexpr double carriesMore = 0.35; ///< when the outlet credited writes in Russian, whose passages score less
constexpr double carriesWithNames = 0.2; ///< when the credited outlet does not know a person whom the sentence names
constexpr double clearMargin = 0.15; ///< between the outlet that carries it and the one credited
constexpr double clearShare = 0.6; ///< of the carrier's score that the one credited may have at most

/// The words by which a text credits: "ifølge", "skriver", "told".
struct CreditWords
{
    Phrases before; ///< the outlet follows: "ifølge Tass", "melder Tass", "a post by"
    Phrases behind; ///< the outlet precedes: "Tass skriver"
    Phrases toldTo; ///< somebody speaks to the outlet that follows: "sier han til", "told"
};

const CreditWords &creditWords()
{
    static const CreditWords made = [] {
        const QJsonObject file = wordListFile(QStringLiteral("credits"));
        return CreditWords {Phrases(wordsOfAll(file.value(QLatin1String("before")))),
                            Phrases(wordsOfAll(file.value(QLatin1String("behind")))),
                            Phrases(wordsOfAll(file.value(QLatin1String("told-to"))))};
    }();
    return made;
}

/// A text with the outlets it names and the words that credit them.
struct Credits
{
    QList<PhraseWord> words;
    QList<OutletMention> mentions;

    Credits(const QString &text, const Outlets &outlets)
        : words(phraseWordsOf(text))
        , mentions(outlets.mentionsIn(text))
    {
    }

    /// How many words stand between the end of a place and a mention; negative when the place is not before it.
    int wordsBetween(Span first, Span second) const
    {
        const auto isBetween = [&](const PhraseWord &word) {
            return word.span.begin >= first.end && word.span.end <= second.begin;
        };
        return first.end <= second.begin ? int(std::ranges::count_if(words, isBetween)) : -1;
    }

    bool follows(const OutletMention &mention, const Phrases &phrases, int mostBetween) const
    {
        return std::ranges::any_of(phrases.findIn(words), [&](const Phrases::Place &place) {
            const int between = wordsBetween(place.span, mention.span);
            return between >= 0 && between <= mostBetween;
        });
    }

    bool precedes(const OutletMention &mention, const Phrases &phrases) const
    {
        return std::ranges::any_of(phrases.findIn(words), [&](const Phrases::Place &place) {
            const int between = wordsBetween(mention.span, place.span);
            return between >= 0 && between <= 1;
        });
    }

    bool isCredit(const OutletMention &mention) const
    {
        constexpr int titles = 3; // "ifølge det russiske nyhetsbyrået Tass"
        return follows(mention, creditWords().before, titles) || precedes(mention, creditWords().behind)
            || isToldTo(mention);
    }
    bool isToldTo(const OutletMention &mention) const { return follows(mention, creditWords().toldTo, titlesAfterTo); }

private:
    static constexpr int titlesAfterTo = 2; // "til nyhetsbyrået Tass", "told the agency"
};

/// A sentence read without the outlets that it names, which are no part of what the passage has to carry: a source
/// names itself ("/ТАСС/").
struct BareSentence
{
    Reading reading;
    Alignment alignment;

    BareSentence(const Galley &galley, QString text, const QList<OutletMention> &mentions)
    {
        for (const OutletMention &mention : mentions) {
            if (mention.kind != OutletMention::Kind::Medium) {
                continue;
            }
            std::fill(text.begin() + mention.span.begin, text.begin() + mention.span.end, u' ');
        }
        reading = readingOf(text, galley.content.language);
        alignment = aligned(reading, {0, text.size()}, galley.clippings, galley.lexicon);
    }
};

/// One sentence whose credits are looked at.
struct Question
{
    const Galley &galley;
    const Outlets &outlets;
    const Sentence &sentence;
    const BareSentence &bare;
    FindingList &findings;

    std::optional<Window> carrier(const std::function<bool(qint32)> &counts) const
    {
        return bestCarrier(galley, {bare.reading, {0, bare.reading.text.size()}, bare.alignment}, counts);
    }
    const Snapshot &source(const Window &window) const { return galley.content.sources[window.source]; }
    QString textOf(const Window &window) const
    {
        return source(window).text.mid(window.span.begin, window.span.length());
    }
    void add(const OutletMention &mention, const Remark &remark) const
    {
        const qsizetype begin = sentence.span.begin;
        findings.add({sentence.block, blockAt(galley.content, sentence.block)},
                     {begin + mention.span.begin, begin + mention.span.end}, remark);
    }
};

QString wordsOf(const Question &question, const OutletMention &mention)
{
    return question.sentence.text.mid(mention.span.begin, mention.span.length());
}

/// The name of a source's outlet as this article writes it, where it does.
QString nameFor(const Question &question, qint32 source)
{
    const QList<NamedOutlet> &named = question.galley.whole.outlets;
    const auto own = std::ranges::find_if(
        named, [&](const NamedOutlet &each) { return question.outlets.isFrom(source, each.outlet); });
    return own == named.end() ? question.outlets.printedName(source) : own->words;
}

/// Whether a passage carries a sentence by a clear margin over a score.
bool isClear(const Window &carrier, double theirs, double least)
{
    return carrier.score >= least && carrier.score - theirs >= clearMargin && theirs <= clearShare * carrier.score;
}

bool creditsRussian(const Question &question, const std::function<bool(qint32)> &isCredited)
{
    for (qint32 source = 0; source < question.galley.content.sources.size(); ++source) {
        if (isCredited(source) && question.galley.source(source).language == QLatin1String("ru")) {
            return true;
        }
    }
    return false;
}

/// The same over the sources credited. Their best passage is looked for only where the alignment leaves it open.
bool isClearOver(const Question &question, const Window &carrier, const std::function<bool(qint32)> &isCredited)
{
    const bool isUphill =
        question.galley.source(carrier.source).language != QLatin1String("ru") && creditsRussian(question, isCredited);
    const double least = isUphill ? carriesMore : carries;
    if (isClear(carrier, mostCarried(question.bare.alignment, isCredited), least)) {
        return true;
    }
    if (!isClear(carrier, 0, least)) {
        return false;
    }
    const auto theirs = question.carrier(isCredited);
    return isClear(carrier, theirs ? theirs->score : 0, least);
}

// ---- the credited outlet does not carry it ----

bool isNamedIn(const Question &question, const Snapshot &source, const QString &outlet)
{
    const QList<OutletMention> mentions = question.outlets.mentionsIn(source.title + u'\n' + source.text);
    return std::ranges::any_of(mentions, [&](const OutletMention &mention) { return mention.outlet == outlet; });
}

/// Media pass on what an authority says: a source that names it may be credited with its name.
bool isPassedOn(const Question &question, const QList<OutletMention> &credited, const Window &carrier)
{
    return std::ranges::any_of(credited, [&](const OutletMention &mention) {
        return mention.kind == OutletMention::Kind::Institution
            && isNamedIn(question, question.source(carrier), mention.outlet);
    });
}

bool holdsAllNumbers(const Question &question, qint32 source)
{
    return numbersHeld(question.galley, question.sentence, [&](qint32 each) { return each == source; }).isWhole();
}

/// The best passage in a source that has all the sentence's numbers.
std::optional<Window> tellingCarrier(const Question &question, const std::function<bool(qint32)> &counts)
{
    return question.carrier([&](qint32 source) { return counts(source) && holdsAllNumbers(question, source); });
}

/// Whether a text names a person, by more than a surname or with a title.
bool introduces(const Reading &reading, const NameFact &person)
{
    return std::ranges::any_of(reading.names, [&](const NameFact &each) {
        return namesAgree(person, each) && (each.kind == NameKind::Person || each.parts.size() > 1);
    });
}

/// Whether any word of a name stands in a text.
bool mentionsAny(const Reading &reading, const NameFact &person)
{
    return std::ranges::any_of(reading.names, [&](const NameFact &each) {
        return std::ranges::any_of(each.parts, [&](const NamePart &part) {
            return std::ranges::any_of(person.parts, [&](const NamePart &own) { return partsAgree(own, part); });
        });
    });
}

/// Whether the sentence names persons whom the other source introduces and none of the credited ones knows: they can
/// hardly have it from people whom they do not mention.
bool namesStrangers(const Question &question, const std::function<bool(qint32)> &isCredited, qint32 other)
{
    const Galley &galley = question.galley;
    const Reading &reading = galley.readingAt(question.sentence.block);
    bool found = false;
    for (const NameFact &name : reading.names) {
        const bool person = name.ids.isEmpty() && name.isCertain && !name.parts.isEmpty()
            && (name.kind == NameKind::Person || name.kind == NameKind::Unknown)
            && question.sentence.span.overlaps(name.span) && introduces(galley.source(other), name);
        for (qint32 source = 0; person && source < galley.content.sources.size(); ++source) {
            if (isCredited(source) && mentionsAny(galley.source(source), name)) {
                return false;
            }
        }
        found = found || person;
    }
    return found;
}

void checkCarrier(const Question &question, const QList<OutletMention> &credited)
{
    const auto isCredited = [&](qint32 source) {
        return std::ranges::any_of(
            credited, [&](const OutletMention &mention) { return question.outlets.isFrom(source, mention.outlet); });
    };
    const auto isOther = [&](qint32 source) {
        return !isCredited(source);
    };
    const NumbersHeld theirs = numbersHeld(question.galley, question.sentence, isCredited);
    const bool isTold = theirs.isNone() && numbersHeld(question.galley, question.sentence, isOther).isWhole();
    const QList<Window> &best = question.bare.alignment.best;
    if (best.isEmpty() || theirs.isWhole() || (!isTold && isCredited(best.first().source))) {
        return;
    }
    const auto other = isTold ? tellingCarrier(question, isOther) : std::optional(best.first());
    if (!other || isPassedOn(question, credited, *other)) {
        return;
    }
    const bool isKnownThere = other->score >= carriesWithNames && namesStrangers(question, isCredited, other->source);
    if (!isTold && !isKnownThere && !isClearOver(question, *other, isCredited)) {
        return;
    }
    question.add(credited.first(),
                 {QStringLiteral("carrier"),
                  Finding::Severity::Must,
                  Text::tr("The text credits %1, but the passage stands in %2.")
                      .arg(wordsOf(question, credited.first()), question.source(*other).outlet),
                  nameFor(question, other->source),
                  {question.galley.passage(*other)}});
}

// ---- nobody here has it from that outlet ----

bool isNamedInASource(const Question &question, const QString &outlet)
{
    return std::ranges::any_of(question.galley.content.sources,
                               [&](const Snapshot &source) { return isNamedIn(question, source, outlet); });
}

void checkStranger(const Question &question, const OutletMention &mention)
{
    if (isNamedInASource(question, mention.outlet)) {
        return;
    }
    const auto carrier = question.carrier([](qint32) { return true; });
    const bool isCarried = carrier && carrier->score >= carries;
    question.add(mention,
                 {QStringLiteral("stranger"), Finding::Severity::Must,
                  Text::tr("The text credits %1, but no source is from there and none mentions it.")
                      .arg(wordsOf(question, mention)),
                  isCarried ? nameFor(question, carrier->source) : QString(),
                  isCarried ? QList<Passage> {question.galley.passage(*carrier)} : QList<Passage>()});
}

// ---- somebody speaks to another outlet ----

/// The outlets that somebody speaks to in a passage.
QList<OutletMention> spokenTo(const Question &question, const QString &passage)
{
    const Credits credits(passage, question.outlets);
    QList<OutletMention> found;
    std::ranges::copy_if(credits.mentions, std::back_inserter(found), [&](const OutletMention &mention) {
        return mention.kind == OutletMention::Kind::Medium && credits.isToldTo(mention);
    });
    return found;
}

/// Whether a finding was made.
bool checkChain(const Question &question, const OutletMention &mention)
{
    const QList<Window> &best = question.bare.alignment.best;
    if (best.isEmpty() || best.first().score < carries) {
        return false;
    }
    const QString passage = question.textOf(best.first());
    const QList<OutletMention> told = spokenTo(question, passage);
    const bool same =
        std::ranges::any_of(told, [&](const OutletMention &each) { return each.outlet == mention.outlet; });
    if (told.isEmpty() || same) {
        return false;
    }
    const QString right = passage.mid(told.first().span.begin, told.first().span.length());
    question.add(mention,
                 {QStringLiteral("chain"),
                  Finding::Severity::Must,
                  Text::tr("In the source this was said to %1, not to %2.").arg(right, wordsOf(question, mention)),
                  right,
                  {question.galley.passage(best.first())}});
    return true;
}

void checkCredits(const Question &question, const Credits &credits, const QList<OutletMention> &mentions)
{
    QList<OutletMention> credited;
    for (const OutletMention &mention : mentions) {
        const bool isMedium = mention.kind == OutletMention::Kind::Medium;
        if (isMedium && credits.isToldTo(mention) && checkChain(question, mention)) {
            return;
        }
        if (question.outlets.hasSourceFrom(mention.outlet)) {
            credited.append(mention);
        } else if (isMedium) {
            checkStranger(question, mention);
        }
    }
    if (!credited.isEmpty()) {
        checkCarrier(question, credited);
    }
}

/// Whether the best passage of all comes from an outlet that the sentence credits, so that nothing is left to ask.
bool isPlainlyRight(const Galley &galley, const Outlets &outlets, qsizetype index, const Credits &credits,
                    const QList<OutletMention> &mentions)
{
    const QList<Window> &best = galley.alignments[index].best;
    const bool asksMore = std::ranges::any_of(mentions, [&](const OutletMention &mention) {
        return !outlets.hasSourceFrom(mention.outlet) || credits.isToldTo(mention);
    });
    return !asksMore && !best.isEmpty() && std::ranges::any_of(mentions, [&](const OutletMention &mention) {
        return outlets.isFrom(best.first().source, mention.outlet);
    });
}

void checkSentence(const Galley &galley, const Outlets &outlets, qsizetype index, FindingList &findings)
{
    const Sentence &sentence = galley.sentences[index];
    const Credits credits(sentence.text, outlets);
    QList<OutletMention> mentions;
    std::ranges::copy_if(credits.mentions, std::back_inserter(mentions), [&](const OutletMention &mention) {
        return mention.kind != OutletMention::Kind::Generic && credits.isCredit(mention);
    });
    if (!mentions.isEmpty() && !isPlainlyRight(galley, outlets, index, credits, mentions)) {
        const BareSentence bare(galley, sentence.text, mentions);
        checkCredits({galley, outlets, sentence, bare, findings}, credits, mentions);
    }
}

} // namespace

QList<Finding> attributionFindings(const Galley &galley, const Stretch &stretch)
{
    FindingList findings(QStringLiteral("attribution"), galley.sentences);
    for (qsizetype index = stretch.begin; index < stretch.end && !galley.content.sources.isEmpty(); ++index) {
        if (galley.sentences[index].claim && !galley.mentions[index].isEmpty()) {
            checkSentence(galley, galley.material.outlets, index, findings);
        }
    }
    return std::move(findings).take();
}

} // namespace imprimatur
