// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/speakers.h"

#include "language/cuewords.h"

#include <QList>

#include <algorithm>

namespace imprimatur
{

namespace
{

constexpr qsizetype farthestVerb = 24; ///< words between a quotation and the verb of an English subject in front of it

struct Word
{
    Span span;
    QString lower;
    bool capital = false;
    bool stopped = false; ///< a comma or a dash stands before it
};

bool inWord(const QString &text, Span clause, qsizetype at)
{
    const QChar c = text[at];
    if (c.isLetterOrNumber() || c.isMark()) {
        return true;
    }
    const bool joins = c == u'-' || c == u'\'' || c == u'’' || c == u'\u2011';
    return joins && at > clause.begin && text[at - 1].isLetterOrNumber() && at + 1 < clause.end
        && text[at + 1].isLetterOrNumber();
}

/// Whether a word has the capital of a name, not of a role or an adjective made of one: "Nato-sjefen", "Moscow-based".
bool isNameLike(const QString &text, Span word)
{
    const auto hyphen = QStringView(text).mid(word.begin, word.length()).lastIndexOf(u'-');
    return text[word.begin].isUpper() && (hyphen <= 0 || !text[word.begin + hyphen + 1].isLower());
}

QList<Word> wordsIn(const QString &text, Span clause, qsizetype limit = 60)
{
    QList<Word> words;
    bool stopped = false;
    for (qsizetype at = clause.begin; at < clause.end && words.size() < limit; ++at) {
        if (!inWord(text, clause, at)) {
            stopped = stopped || QStringLiteral(",;:–—").contains(text[at]) || (text[at] == u'-');
            continue;
        }
        const qsizetype begin = at;
        while (at < clause.end && inWord(text, clause, at)) {
            ++at;
        }
        words.append({{begin, at}, text.mid(begin, at - begin).toLower(), isNameLike(text, {begin, at}), stopped});
        stopped = false;
        --at;
    }
    return words;
}

/// Where a phrase of the table begins at word `at`; its length in words, 0 when none does.
qsizetype phraseAt(const QList<Word> &words, qsizetype at, const CueWords &cues)
{
    qsizetype longest = 0;
    for (const QStringList &phrase : cues.phrases) {
        const auto same = [&](qsizetype each) {
            return words.value(at + each).lower == phrase[each];
        };
        qsizetype length = 0;
        while (length < phrase.size() && at + length < words.size() && same(length)) {
            ++length;
        }
        longest = length == phrase.size() ? std::max(longest, length) : longest;
    }
    return longest;
}

/// Whether the word is a verb of saying; one that needs a particle ("la … til") only when that follows soon.
bool isCue(const QList<Word> &words, qsizetype at, const CueWords &cues)
{
    const Word &word = words[at];
    if (word.capital && at > 0) {
        return false;
    }
    const auto particle = cues.particles.constFind(word.lower);
    if (particle == cues.particles.constEnd()) {
        return cues.verbs.contains(word.lower);
    }
    const auto end = std::min(words.size(), at + 8);
    return std::any_of(words.begin() + at + 1, words.begin() + end,
                       [&](const Word &each) { return each.lower == *particle; });
}

/// The words [first, last] of a speaker, judged.
struct Name
{
    Span span;
    bool named = false;
};

bool isNamePart(const Word &word, const CueWords &cues)
{
    return word.capital && !cues.roles.contains(word.lower);
}

bool isOutlet(const Word &word)
{
    static const QSet<QString> outlets {
        QStringLiteral("tass"),     QStringLiteral("тасс"),        QStringLiteral("интерфакс"), QStringLiteral("риа"),
        QStringLiteral("interfax"), QStringLiteral("bne"),         QStringLiteral("reuters"),   QStringLiteral("ap"),
        QStringLiteral("afp"),      QStringLiteral("intellinews"), QStringLiteral("ntb"),       QStringLiteral("cnn"),
        QStringLiteral("bbc"),      QStringLiteral("рбк"),         QStringLiteral("рейтер")};
    return outlets.contains(word.lower);
}

bool isPossessive(const Word &word, const QString &language)
{
    const bool apostrophe = word.lower.endsWith(QLatin1String("'s")) || word.lower.endsWith(QStringLiteral("’s"));
    const bool norwegian = language == QLatin1String("nb") || language == QLatin1String("nn");
    return apostrophe || (norwegian && word.lower.endsWith(QLatin1Char('s')));
}

/// "сказал помощник Путина": a lone genitive behind a role names no speaker.
bool isRussianGenitive(const QList<Word> &words, qsizetype verb, qsizetype first, qsizetype last)
{
    const bool alone = first == last && first > verb + 1 && !words[first - 1].capital;
    const bool feminineVerb = words[verb].lower.endsWith(QStringLiteral("а"));
    const QString &name = words[last].lower;
    return alone && !feminineVerb && (name.endsWith(QStringLiteral("а")) || name.endsWith(QStringLiteral("я")));
}

bool isArticle(const Word &word)
{
    return word.lower == QLatin1String("a") || word.lower == QLatin1String("an") || word.lower == QLatin1String("the");
}

/// The speaker behind a verb: the last name before a comma, a preposition or the end ("sa partiets leder Kari Nordmann
/// i går"). Names behind a preposition ("said in London") are passed over.
Name nameAfter(const QList<Word> &words, qsizetype verb, const CueWords &cues, const QString &language,
               bool behindPhrase = false)
{
    Name found;
    bool behindPreposition = false;
    bool behindArticle = false;
    for (qsizetype at = verb + 1; at < words.size() && phraseAt(words, at, cues) == 0; ++at) {
        const Word &word = words[at];
        behindArticle = behindArticle || isArticle(word);
        const bool preposition = cues.prepositions.contains(word.lower) && !word.capital;
        if (found.named && (word.stopped || preposition || behindPhrase)) {
            break;
        }
        if (preposition) {
            behindPreposition = true;
            continue;
        }
        if (!isNamePart(word, cues) || isOutlet(word)) {
            behindPreposition = behindPreposition && word.capital;
            continue;
        }
        qsizetype last = at;
        while (last + 1 < words.size() && words[last + 1].capital && !words[last + 1].stopped) {
            ++last;
        }
        const bool noun = last + 1 < words.size() && !words[last + 1].stopped && !words[last + 1].capital
            && !cues.prepositions.contains(words[last + 1].lower);
        const bool possessive = noun && isPossessive(words[last], language);
        const bool genitive = language == QLatin1String("ru") && isRussianGenitive(words, verb, at, last);
        const bool place = behindPreposition && at == last;
        const bool adjective = noun && behindArticle;
        if (!possessive && !genitive && !place && !adjective) {
            found = {{words[at].span.begin, words[last].span.end}, true};
        }
        behindPreposition = false;
        at = last;
    }
    return found;
}

/// The speaker in front of a verb: the name right before it ("Moscow's envoy Ivan Petrov said"), or before the
/// apposition that a comma closes ("Ivan Petrov, an economist at the bank, said").
Name nameBefore(const QList<Word> &words, qsizetype first, qsizetype verb, const CueWords &cues)
{
    qsizetype last = verb - 1;
    if (last < first) {
        return {};
    }
    if (words[verb].stopped) {
        for (qsizetype at = first + 1; at < verb; ++at) {
            if (words[at].stopped) {
                last = at - 1;
                break;
            }
        }
    }
    qsizetype begin = last;
    while (begin >= first && words[begin].capital && (begin == last || !words[begin + 1].stopped)) {
        --begin;
    }
    ++begin;
    while (begin <= last && !isNamePart(words[begin], cues)) {
        ++begin;
    }
    if (begin > last || isOutlet(words[last])) {
        return {};
    }
    return {{words[begin].span.begin, words[last].span.end}, true};
}

/// The speaker behind `verb`, be it a name, a pronoun or a role.
void readBehind(SpokenBy &spoken, const QList<Word> &words, qsizetype verb, const CueWords &cues,
                const QString &language, bool phrase = false)
{
    if (verb + 1 >= words.size()) {
        return;
    }
    const Word &next = words[verb + 1];
    if (cues.pronouns.contains(next.lower)) {
        spoken.speaker = next.span;
        spoken.pronoun = true;
        return;
    }
    const Name name = nameAfter(words, verb, cues, language, phrase);
    const bool role = !cues.prepositions.contains(next.lower) && !next.stopped;
    spoken.speaker = name.named ? name.span : role ? next.span : Span {};
    spoken.named = name.named;
}

/// The speaker in front of `verb`, from word `first` on.
void readInFront(SpokenBy &spoken, const QList<Word> &words, qsizetype first, qsizetype verb, const CueWords &cues)
{
    const bool quotedAs = verb > first && words[verb - 1].lower == QLatin1String("as");
    const Name name = nameBefore(words, first, quotedAs ? verb - 1 : verb, cues);
    if (name.named) {
        spoken.speaker = name.span;
        spoken.named = true;
        return;
    }
    if (verb > first && !quotedAs) {
        spoken.speaker = words[verb - 1].span;
        spoken.pronoun = cues.pronouns.contains(words[verb - 1].lower);
    }
}

/// Whether an English clause begins as the subject of a verb of saying does: a name, a pronoun, an article.
bool beginsSubject(const Word &word, const CueWords &cues)
{
    return word.capital || cues.pronouns.contains(word.lower) || isArticle(word);
}

std::optional<qsizetype> verbOfSubjectInFront(const QList<Word> &words, const CueWords &cues)
{
    if (words.isEmpty() || !beginsSubject(words.first(), cues)) {
        return std::nullopt;
    }
    for (qsizetype at = 1; at < words.size() && at < farthestVerb; ++at) {
        if (isCue(words, at, cues)) {
            return at;
        }
    }
    return std::nullopt;
}

std::optional<SpokenBy> phraseSpoken(const QList<Word> &words, qsizetype at, const CueWords &cues,
                                     const QString &language)
{
    const qsizetype length = phraseAt(words, at, cues);
    if (length == 0) {
        return std::nullopt;
    }
    SpokenBy spoken {{words[at].span.begin, words[at + length - 1].span.end}};
    readBehind(spoken, words, at + length - 1, cues, language, true);
    return spoken;
}

/// Whether the subject of the verb in front of a quotation stands behind it: Norwegian turns it when anything but the
/// subject opens the sentence ("I går sa Kari Lund"), and a name in front is the speaker in the other languages.
bool speaksBehind(const QList<Word> &words, qsizetype verb, const CueWords &cues, const QString &language)
{
    if (verb + 1 >= words.size() || words[verb].lower == QLatin1String("told")) {
        return false;
    }
    const Word &next = words[verb + 1];
    const bool turns = (language == QLatin1String("nb") || language == QLatin1String("nn"))
        && (next.capital || cues.pronouns.contains(next.lower)) && !next.stopped;
    if (turns) {
        return true;
    }
    const bool inFront =
        verb > 0 && (cues.pronouns.contains(words[verb - 1].lower) || nameBefore(words, 0, verb, cues).named);
    return !inFront && (cues.pronouns.contains(next.lower) || nameAfter(words, verb, cues, language).named);
}

bool isPause(QChar c)
{
    return c == u',' || c == u'?' || c == u'!' || c == u'…' || c == u'.';
}

bool isDash(QChar c)
{
    return c == u'–' || c == u'—' || c == u'-' || c == u'―' || c == u'‒';
}

/// The lower-case word behind the pause that `rest` begins with, with at most spaces, closing marks and a dash between
/// (in Russian the dash must be there).
std::optional<qsizetype> wordBehindPause(const QString &text, Span rest, const QString &language)
{
    bool dash = false;
    qsizetype at = rest.begin + 1;
    while (at < rest.end && !text[at].isLetterOrNumber()) {
        const bool closes = text[at].category() == QChar::Punctuation_FinalQuote || text[at] == u'"';
        if (!text[at].isSpace() && !closes && (dash || !isDash(text[at]))) {
            return std::nullopt;
        }
        dash = dash || isDash(text[at]);
        ++at;
    }
    const bool found = at < rest.end && text[at].isLower() && (dash || language != QLatin1String("ru"));
    return found ? std::optional(at) : std::nullopt;
}

bool isOwnVoice(const QList<Word> &words, qsizetype verb, const CueWords &cues)
{
    return verb + 1 < words.size() && cues.ownVoice.contains(words[verb + 1].lower);
}

/// Whether a clause begins with a verb of saying whose subject is no part of the quoted words.
bool opensCue(const QList<Word> &words, const CueWords &cues)
{
    return !words.isEmpty() && isCue(words, 0, cues) && !isOwnVoice(words, 0, cues)
        && (words.size() == 1 || !cues.notSubjects.contains(words[1].lower));
}

} // namespace

std::optional<SpokenBy> spokenAfter(const QString &text, Span clause, const QString &language)
{
    const CueWords *cues = cueWordsFor(language);
    const QList<Word> words = wordsIn(text, clause);
    if (!cues || words.isEmpty()) {
        return std::nullopt;
    }
    if (auto spoken = phraseSpoken(words, 0, *cues, language)) {
        spoken->adjacent = true;
        return spoken;
    }
    SpokenBy spoken;
    spoken.adjacent = true;
    if (isCue(words, 0, *cues) && !isOwnVoice(words, 0, *cues)) {
        spoken.cue = words.first().span;
        readBehind(spoken, words, 0, *cues, language);
        return spoken;
    }
    const auto verb = language == QLatin1String("en") ? verbOfSubjectInFront(words, *cues) : std::nullopt;
    if (!verb) {
        return std::nullopt;
    }
    spoken.cue = words[*verb].span;
    readInFront(spoken, words, 0, *verb, *cues);
    return spoken;
}

std::optional<SpokenBy> spokenBefore(const QString &text, Span clause, const QString &language)
{
    const CueWords *cues = cueWordsFor(language);
    const QList<Word> words = wordsIn(text, clause, 200);
    if (!cues || words.isEmpty()) {
        return std::nullopt;
    }
    qsizetype end = clause.end;
    while (end > clause.begin && text[end - 1].isSpace()) {
        --end;
    }
    const QChar before = end > clause.begin ? text[end - 1] : QChar(u' ');
    const bool introduced = before == u':' || before == u',';
    for (qsizetype at = words.size() - 1; at >= 0; --at) {
        if (auto spoken = phraseSpoken(words, at, *cues, language)) {
            spoken->adjacent = introduced;
            return spoken;
        }
        if (!isCue(words, at, *cues)) {
            continue;
        }
        SpokenBy spoken {words[at].span};
        spoken.adjacent =
            before == u':' || (before == u',' && language == QLatin1String("en")) || at == words.size() - 1;
        if (speaksBehind(words, at, *cues, language)) {
            readBehind(spoken, words, at, *cues, language);
        } else {
            readInFront(spoken, words, 0, at, *cues);
        }
        return spoken;
    }
    return std::nullopt;
}

std::optional<qsizetype> cueInside(const QString &text, Span speech, const QString &language)
{
    const CueWords *cues = cueWordsFor(language);
    std::optional<qsizetype> verb;
    std::optional<qsizetype> phrase;
    for (qsizetype at = speech.begin; cues && at < speech.end; ++at) {
        const auto next = isPause(text[at]) ? wordBehindPause(text, {at, speech.end}, language) : std::nullopt;
        if (!next) {
            continue;
        }
        const QList<Word> words = wordsIn(text, {*next, speech.end}, 12);
        if (opensCue(words, *cues)) {
            const bool named = words.size() > 1 && (words[1].capital || cues->pronouns.contains(words[1].lower));
            if (named) {
                return at;
            }
            verb = verb ? verb : at;
        }
        if (text[at] == u',' && phraseAt(words, 0, *cues) > 0) {
            phrase = at;
        }
    }
    return verb ? verb : phrase; // "…, forklarer studentene …, sier Kari Lund": the one with a name is the cue
}

} // namespace imprimatur
