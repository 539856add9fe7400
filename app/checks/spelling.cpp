// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/spelling.h"

#include "checks/findinglist.h"
#include "checks/galley.h"
#include "checks/housestyle.h"
#include "language/fold.h"
#include "language/lexicon.h"
#include "language/spelling.h"
#include "language/stems.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(spelling)
};

bool isCapital(const QString &word)
{
    return word.front().isUpper();
}

/// Whether another capital follows in the sentence: a name of two words may open it.
bool isNameAhead(const Reading &reading, size_t index)
{
    return index + 1 < reading.words.size() && reading.words[index + 1].token.isCapital
        && reading.words[index + 1].sentence == reading.words[index].sentence;
}

// ---- what is known without a dictionary ----

/// Names and words of the article's world.
struct Vocabulary
{
    const DraftWords &draft;
    const DraftWords &sources;
    QSet<QString> house; ///< terms of the house style

    bool hasName(const QString &word, const QString &language) const
    {
        return std::ranges::any_of(foldedForms(word, language), [this](const QString &form) {
            return sources.names.contains(form) || draft.names.contains(form);
        });
    }
    bool hasWord(const QString &lower) const
    {
        return sources.words.contains(lower) || draft.words.contains(lower) || house.contains(lower);
    }
};

void addWords(QSet<QString> &words, const QString &text)
{
    for (const Token &token : tokensOf(text)) {
        words.insert(token.lower);
    }
}

// ---- words of a text ----

/// Stretches without white space that are no running words: addresses, handles, code.
bool isForeignMatter(QStringView stretch)
{
    const auto dot = stretch.indexOf(u'.');
    const bool isDomain =
        dot > 0 && dot + 2 < stretch.size() && stretch[dot - 1].isLetter() && stretch[dot + 1].isLetter();
    return isDomain || stretch.contains(QLatin1String("://")) || stretch.contains(u'@') || stretch.contains(u'#')
        || stretch.contains(u'`') || stretch.contains(u'/') || stretch.contains(u'_');
}

QList<Span> foreignMatterIn(const QString &text)
{
    QList<Span> spans;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && !text[end].isSpace()) {
            ++end;
        }
        if (isForeignMatter(QStringView(text).mid(begin, end - begin))) {
            spans.append({begin, end});
        }
        begin = end + 1;
    }
    return spans;
}

/// What stands between backticks, marks included.
void addCode(const QString &text, QList<Span> &spans)
{
    for (qsizetype open = text.indexOf(u'`'); open >= 0;) {
        const qsizetype close = text.indexOf(u'`', open + 1);
        if (close < 0) {
            return;
        }
        spans.append({open, close + 1});
        open = text.indexOf(u'`', close + 1);
    }
}

bool isAbbreviation(const QString &word)
{
    constexpr int longest = 6;
    const auto capitals = std::ranges::count_if(word, [](QChar c) { return c.isUpper(); });
    return capitals > 1 && word.size() <= longest + 1;
}

/// One block under the eyes of the proofreader.
struct Proof
{
    const Galley &galley;
    const Vocabulary &vocabulary;
    const BlockAt at;
    FindingList &findings;

    const Reading &reading() const { return galley.readingAt(at.address); }
};

/// Whether a word is part of one joined by hyphens, or has figures beside it: "Lombok-jordskjelvet", "10mn", "G7".
bool isJoined(const QString &text, Span span)
{
    const auto joins = [&](qsizetype at) {
        return at >= 0 && at < text.size()
            && (text[at] == u'-' || text[at].isDigit() || text[at] == u'’' || text[at] == u'\'');
    };
    return joins(span.begin - 1) || joins(span.end);
}

/// Parts of words joined by a hyphen are often shorter than any word of the dictionary.
bool isTooShort(const QString &word, bool joined)
{
    return word.size() < (joined ? 5 : 3);
}

/// The lexicon has words that the spelling dictionary lacks, and compounds of shorter parts.
bool isInLexicon(const Lexicon &lexicon, const Word &word, const QString &language)
{
    return tongueOf(language) == Tongue::Norwegian
        && (lexicon.knows(word.stem) || !lexicon.partsOf(word.token.lower).isEmpty());
}

/// Whether a name of somebody or something may open a sentence with such a word: in Norwegian, what has no ending of a
/// Norwegian word; in other languages, anything.
bool mayBeName(const QString &lower, const QString &language)
{
    static const QStringList endings = QStringLiteral("en et ene ane er else ing inga het lig isk iske te").split(u' ');
    return tongueOf(language) != Tongue::Norwegian
        || std::ranges::none_of(endings, [&](const QString &ending) { return lower.endsWith(ending); });
}

bool isKnown(const Proof &proof, const Word &word, const QString &text, bool opensSentence)
{
    const QString &language = proof.reading().language;
    const QString &lower = word.token.lower;
    if (proof.vocabulary.hasWord(lower) || isInLexicon(proof.galley.lexicon, word, language)
        || isKnownWord(text, language)) {
        return true;
    }
    if (!isCapital(text)) {
        return proof.vocabulary.hasName(text, language);
    }
    return !opensSentence || mayBeName(lower, language) || isKnownWord(lower, language)
        || proof.vocabulary.hasName(text, language);
}

void checkWord(const Proof &proof, const Word &word, bool opensSentence)
{
    const QString text = proof.reading().text.mid(word.token.span.begin, word.token.span.length());
    const QString meant = confusedWith(text, proof.reading().language);
    if (!meant.isEmpty()) {
        proof.findings.add(proof.at, word.token.span,
                           {QStringLiteral("confusion"), Finding::Severity::Note,
                            Text::tr("“%1” is most often a slip for “%2”.").arg(text, meant), meant});
        return;
    }
    const bool joined = isJoined(proof.reading().text, word.token.span);
    if (isTooShort(text, joined) || isAbbreviation(text) || isKnown(proof, word, text, opensSentence)) {
        return;
    }
    proof.findings.add(
        proof.at, word.token.span,
        {QStringLiteral("unknown"), Finding::Severity::Note, Text::tr("The dictionary does not know “%1”.").arg(text)});
}

void checkBlock(const Proof &proof)
{
    const Reading &reading = proof.reading();
    QList<Span> skipped = foreignMatterIn(reading.text);
    addCode(reading.text, skipped);
    qint32 sentence = -1;
    for (size_t index = 0; index < reading.words.size(); ++index) {
        const Word &word = reading.words[index];
        const bool isFirst = word.sentence != sentence;
        sentence = word.sentence;
        const bool skip = std::ranges::any_of(skipped, [&](Span each) { return each.overlaps(word.token.span); });
        if (!word.token.isFigure && !skip) {
            checkWord(proof, word, isFirst && !isNameAhead(reading, index));
        }
    }
}

} // namespace

DraftWords &DraftWords::operator+=(const DraftWords &other)
{
    names.unite(other.names);
    words.unite(other.words);
    return *this;
}

DraftWords draftWordsOf(const Reading &reading, const QString &speaker)
{
    DraftWords known;
    addWords(known.words, speaker);
    qint32 sentence = -1;
    for (size_t index = 0; index < reading.words.size(); ++index) {
        const Word &word = reading.words[index];
        const bool isFirst = word.sentence != sentence;
        sentence = word.sentence;
        if (word.token.isCapital && (!isFirst || isNameAhead(reading, index))) {
            known.names.insert(word.folded);
        }
    }
    return known;
}

DraftWords sourceWordsOf(const Clippings &clippings, const QList<Snapshot> &sources)
{
    DraftWords known;
    for (const Reading &source : clippings.readings()) {
        for (const Word &word : source.words) {
            known.words.insert(word.token.lower);
            if (word.token.isCapital) {
                known.names.insert(word.folded);
            }
        }
    }
    for (const Snapshot &source : sources) {
        addWords(known.words, source.outlet);
    }
    return known;
}

QList<Finding> spellingFindings(const Galley &galley, const Stretch &stretch)
{
    FindingList findings(QStringLiteral("spelling"), galley.sentences);
    if (!hasDictionary(galley.content.language)) {
        return {};
    }
    Vocabulary vocabulary {galley.whole.words, galley.material.words, {}};
    for (const StyleTerm &term : galley.style.terms) {
        addWords(vocabulary.house, term.use);
    }
    checkBlock({galley, vocabulary, stretch.at(), findings});
    return std::move(findings).take();
}

} // namespace imprimatur
