// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/headline.h"

#include "checks/findinglist.h"
#include "checks/galley.h"
#include "checks/quoted.h"
#include "checks/wordlist.h"
#include "language/phrases.h"
#include "language/polarity.h"
#include "language/subtag.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(headline)
};

using Kind = Stance::Kind;

// How much of the display sentence's content words a sentence of the body must share to say the same.
constexpr double tellsTheSame = 0.5;
constexpr double repeatsIt = 0.7;
constexpr double carries = 0.27; ///< score of a window that carries a sentence (attribution.cpp)
constexpr int leastWords = 3; ///< content words of a sentence that can be compared at all

/// "skal" is a plan and hearsay in one word: a plan alone holds nothing back.
bool holdsBack(const QList<Stance> &stances)
{
    return holds(stances, Kind::Doubt) || (holds(stances, Kind::Hearsay) && !holds(stances, Kind::Plan));
}

/// A sentence of the article and what it says.
struct Told
{
    qsizetype index = 0; ///< in Galley::sentences
    const Gist &gist;

    bool isHeldBack() const { return gist.hasReserve || holdsBack(gist.stances); }
    bool isNegated() const { return holds(gist.stances, Kind::Negation) || holds(gist.stances, Kind::Implied); }
};

struct DisplayWords
{
    Phrases reserved; ///< words that leave a thing undecided
    Phrases strong; ///< one pattern a word, because a word of the headline is borne out by its own pattern in the body
};

const DisplayWords &displayWordsFor(const QString &language)
{
    static const QHash<QString, DisplayWords> all = [] {
        const QJsonObject file = wordListFile(QStringLiteral("headline-words"));
        QHash<QString, DisplayWords> made;
        const QStringList languages = file.value(QLatin1String("strong")).toObject().keys();
        for (const QString &each : languages) {
            made.insert(each,
                        {Phrases(wordsAt(file.value(QLatin1String("reserved")), each)),
                         Phrases(wordsAt(file.value(QLatin1String("strong")), each))});
        }
        return made;
    }();
    static const DisplayWords none;
    const auto found = all.constFind(primarySubtag(language));
    return found == all.constEnd() ? none : *found;
}

double shared(const Told &display, const Told &body)
{
    const auto common = std::ranges::count_if(display.gist.stems, [&](quint64 stem) { return body.gist.stems.contains(stem); });
    return display.gist.stems.isEmpty() ? 0 : double(common) / double(display.gist.stems.size());
}

/// The sentences of the body that share at least so much with one on display.
QList<Told> counterparts(const Told &display, const QList<Told> &body, double least)
{
    QList<Told> same;
    std::ranges::copy_if(body, std::back_inserter(same),
                         [&](const Told &each) { return shared(display, each) >= least; });
    return same;
}

struct Proof
{
    const Galley &galley;
    const QList<Told> &body;
    FindingList &findings;

    const Sentence &sentence(const Told &each) const { return galley.sentences[each.index]; }
    BlockAt blockOf(const Told &each) const
    {
        return {sentence(each).block, blockAt(galley.content, sentence(each).block)};
    }
    const Window *passage(const Told &each) const
    {
        const QList<Window> &best = galley.alignments[each.index].best;
        return best.isEmpty() || best.first().score < carries ? nullptr : &best.first();
    }
};

// ---- reservations ----

bool passageIsHeldBack(const Proof &proof, const Told &display)
{
    const Window *window = proof.passage(display);
    if (!window) {
        return true;
    }
    const Reading &source = proof.galley.source(window->source);
    return holdsBack(stancesIn(source.text, window->span, source.language));
}

/// Whether every sentence that says the same holds it back, and the display does not.
void checkReservation(const Proof &proof, const Told &display)
{
    const QList<Told> same = counterparts(display, proof.body, tellsTheSame);
    const bool allHeldBack = !same.isEmpty() && std::ranges::all_of(same, &Told::isHeldBack);
    if (display.isHeldBack() || !allHeldBack || !passageIsHeldBack(proof, display)) {
        return;
    }
    proof.findings.add(proof.blockOf(display), proof.sentence(display).span,
                       {QStringLiteral("reservation"), Finding::Severity::Should,
                        Text::tr("The text below holds this back: “%1”").arg(proof.sentence(same.first()).text)});
}

// ---- negation ----

void checkNegation(const Proof &proof, const Told &display)
{
    const QList<Told> same = counterparts(display, proof.body, repeatsIt);
    const auto differs = [&](const Told &each) {
        return each.isNegated() != display.isNegated();
    };
    if (same.isEmpty() || !std::ranges::all_of(same, differs)) {
        return;
    }
    proof.findings.add(proof.blockOf(display), proof.sentence(display).span,
                       {QStringLiteral("negation"), Finding::Severity::Should,
                        Text::tr("The text below says the opposite: “%1”").arg(proof.sentence(same.first()).text)});
}

// ---- strong words ----

QSet<int> patternsIn(const QList<Told> &body)
{
    QSet<int> patterns;
    for (const Told &each : body) {
        patterns.unite(each.gist.strong);
    }
    return patterns;
}

void checkStrongWords(const Proof &proof, const Told &display, const Phrases &strong, const QSet<int> &borneOut)
{
    const Sentence &sentence = proof.sentence(display);
    const QList<Span> quoted = quotedSpans(proof.galley, proof.blockOf(display));
    for (const Phrases::Place &place : strong.findIn(sentence.text)) {
        const Span span {sentence.span.begin + place.span.begin, sentence.span.begin + place.span.end};
        if (borneOut.contains(place.pattern) || overlapsAny(span, quoted)) {
            continue;
        }
        const QString found = sentence.text.mid(place.span.begin, place.span.length());
        proof.findings.add(proof.blockOf(display), span,
                           {QStringLiteral("strong"), Finding::Severity::Should,
                            Text::tr("“%1” is a strong word that nothing in the text below bears out.").arg(found)});
    }
}

} // namespace

Gist gistOf(const Reading &reading, Span sentence)
{
    const DisplayWords &words = displayWordsFor(reading.language);
    const QList<PhraseWord> text = phraseWordsOf(reading.text.mid(sentence.begin, sentence.length()));
    Gist gist {{}, stancesIn(reading.text, sentence, reading.language), !words.reserved.findIn(text).isEmpty(), {}};
    const QList<Phrases::Place> strong = words.strong.findIn(text);
    for (const Phrases::Place &place : strong) {
        gist.strong.insert(place.pattern);
    }
    const auto [first, last] = reading.wordsIn(sentence);
    for (qsizetype at = first; at < last; ++at) {
        const Word &word = reading.words[size_t(at)];
        if (!word.isStop) {
            gist.stems.insert(word.stem ? word.stem : qHash(word.token.lower));
        }
    }
    return gist;
}

QList<Finding> headlineFindings(const Galley &galley)
{
    FindingList findings(QStringLiteral("headline"), galley.sentences);
    QList<Told> display;
    QList<Told> body;
    for (const Stretch &stretch : galley.stretches()) {
        const Block::Kind kind = stretch.block.block.kind;
        const bool isDisplay = kind == Block::Kind::Headline || kind == Block::Kind::Lead;
        for (qsizetype index = stretch.begin; index < stretch.end && stretch.block.block.makesClaims(); ++index) {
            (isDisplay ? display : body).append(Told {index, stretch.block.gists[index - stretch.begin]});
        }
    }
    const Proof proof {galley, body, findings};
    const Phrases &strong = displayWordsFor(galley.content.language).strong;
    const QSet<int> borneOut = patternsIn(body);
    for (const Told &each : display) {
        const bool isHeadline = proof.sentence(each).block == QLatin1String("headline");
        if (each.gist.stems.size() >= leastWords) {
            checkReservation(proof, each);
            checkNegation(proof, each);
        }
        if (isHeadline) {
            checkStrongWords(proof, each, strong, borneOut);
        }
    }
    return std::move(findings).take();
}

} // namespace imprimatur
