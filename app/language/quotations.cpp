// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/quotations.h"

#include "language/abbreviations.h"
#include "language/cuewords.h"
#include "language/quotemarks.h"
#include "language/speakers.h"
#include "language/subtag.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace imprimatur
{

namespace
{

constexpr int termLimit = 3; ///< words

bool isDash(QChar c)
{
    return c == u'–' || c == u'—' || c == u'-' || c == u'―' || c == u'‒';
}

bool isStop(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…';
}

bool isMark(QChar c)
{
    return c == u'"' || c.category() == QChar::Punctuation_InitialQuote || c.category() == QChar::Punctuation_FinalQuote
        || c == u'„';
}

qsizetype skipSpaces(const QString &text, qsizetype at, qsizetype end)
{
    while (at < end && text[at].isSpace()) {
        ++at;
    }
    return at;
}

Span trimmed(const QString &text, Span span)
{
    span.begin = skipSpaces(text, span.begin, span.end);
    while (!span.isEmpty() && text[span.end - 1].isSpace()) {
        --span.end;
    }
    return span;
}

int wordCount(const QString &text, Span span)
{
    int words = 0;
    bool inside = false;
    for (qsizetype at = span.begin; at < span.end; ++at) {
        const bool word = text[at].isLetterOrNumber() || (inside && (text[at] == u'-' || text[at] == u'’'));
        words += word && !inside;
        inside = word;
    }
    return words;
}

/// Whether a sentence ends at the stop `at`: an opening follows, and the word before is neither initial nor short
/// abbreviation. Rough on purpose: it only bounds where a cue is looked for.
bool endsSentence(const QString &text, qsizetype at, qsizetype end)
{
    qsizetype behind = at + 1;
    while (behind < end && (isStop(text[behind]) || isMark(text[behind]) || text[behind] == u')')) {
        ++behind;
    }
    if (behind >= end) {
        return true;
    }
    const qsizetype next = skipSpaces(text, behind, end);
    if (next == behind || text[next].isLower()) {
        return false;
    }
    qsizetype letters = 0;
    while (at - letters > 0 && text[at - letters - 1].isLetter()) {
        ++letters;
    }
    return text[at] != u'.' || letters == 0 || letters > 2;
}

qsizetype sentenceEnd(const QString &text, qsizetype from, qsizetype end)
{
    for (qsizetype at = from; at < end; ++at) {
        if (isStop(text[at]) && endsSentence(text, at, end)) {
            return at;
        }
    }
    return end;
}

qsizetype sentenceBegin(const QString &text, qsizetype lineBegin, qsizetype to)
{
    for (qsizetype at = to - 1; at >= lineBegin; --at) {
        if (isStop(text[at]) && endsSentence(text, at, to)) {
            return at + 1;
        }
    }
    return lineBegin;
}

void setSpeaker(Quotation &quotation, const QString &text, const SpokenBy &spoken)
{
    quotation.cue = spoken.cue;
    quotation.speaker = spoken.speaker;
    if (spoken.named) {
        quotation.speakerName = text.mid(spoken.speaker.begin, spoken.speaker.length());
    }
}

/// Reads the quotations of one line (paragraph) of a text.
class LineReader
{
public:
    LineReader(const QString &text, Span line, bool continues, const QString &language)
        : m_text(text)
        , m_line(line)
        , m_continues(continues)
        , m_language(language)
        , m_norwegian(language == QLatin1String("nb") || language == QLatin1String("nn"))
    {
    }

    QList<Quotation> read()
    {
        if (readTranscript()) {
            return m_found;
        }
        readSpeech();
        readMarked();
        std::ranges::sort(m_found, {}, [](const Quotation &each) { return each.whole().begin; });
        return m_found;
    }

private:
    QChar charAt(qsizetype at) const { return m_line.contains(at) ? m_text[at] : QChar(u' '); }

    // Lines of speech: "– We agree, sa han. – And more."

    bool opensSpeech(qsizetype at) const
    {
        if (!isDash(m_text[at]) || !charAt(at + 1).isSpace()) {
            return false;
        }
        const qsizetype next = skipSpaces(m_text, at + 1, m_line.end);
        const QChar first = charAt(next);
        if (!first.isUpper() && !first.isDigit() && !isMark(first) && first != u'…' && first != u'(') {
            return false;
        }
        qsizetype before = at;
        while (before > m_line.begin && !m_text[before - 1].isLetterOrNumber() && !isStop(m_text[before - 1])
               && m_text[before - 1] != u':') {
            --before;
        }
        if (before == m_line.begin) {
            return true;
        }
        return charAt(at - 1).isSpace() && (m_norwegian || isDash(m_text[m_line.begin]));
    }

    bool behindStop(qsizetype at) const
    {
        qsizetype before = at;
        while (before > m_line.begin && (m_text[before - 1].isSpace() || isMark(m_text[before - 1]))) {
            --before;
        }
        return before == m_line.begin || isStop(m_text[before - 1]) || m_text[before - 1] == u':'
            || !m_text[before - 1].isLetterOrNumber();
    }

    qsizetype nextSpeech(qsizetype from) const
    {
        for (qsizetype at = from; at < m_line.end; ++at) {
            if (isDash(m_text[at]) && behindStop(at) && opensSpeech(at)) {
                return at;
            }
        }
        return m_line.end;
    }

    void readSpeech()
    {
        if (!m_norwegian && m_language != QLatin1String("ru")) {
            return;
        }
        for (qsizetype dash = nextSpeech(m_line.begin); dash < m_line.end;) {
            const qsizetype next = nextSpeech(dash + 1);
            readSpeechPart(dash, next);
            dash = next;
        }
    }

    void readSpeechPart(qsizetype dash, qsizetype end)
    {
        const Span rest = trimmed(m_text, {dash + 1, end});
        const auto cue = cueInside(m_text, rest, m_language);
        const bool lineBegins = trimmed(m_text, {m_line.begin, dash}).isEmpty() || !hasWord({m_line.begin, dash});
        const bool follows = !m_speech.isEmpty();
        if (rest.isEmpty() || (!cue && !follows && (!m_norwegian || (m_text[dash] == u'-' && lineBegins)))) {
            return;
        }
        const Span words = cue ? Span {rest.begin, *cue + (isStop(m_text[*cue]) ? 1 : 0)} : rest;
        const bool awaitsCue = follows && m_speech.last().cue.isEmpty();
        if (follows && (!cue || awaitsCue) && m_speechEnd == dash) {
            m_speech.last().parts += words;
        } else {
            m_speech.append({Quotation::Kind::Speech, {words}, {}, {}, {}});
            readIntroduction(m_speech.last(), dash);
        }
        if (cue) {
            const Span clause {*cue + 1, sentenceEnd(m_text, *cue + 1, end)};
            if (const auto spoken = spokenAfter(m_text, clause, m_language)) {
                setSpeaker(m_speech.last(), m_text, *spoken);
            }
        }
        m_speechEnd = cueSentenceEndsAt(cue, end);
        m_speechSpans += {dash, words.end};
        m_found = m_speech;
    }

    /// Where speech may go on: right behind the one sentence of the cue.
    qsizetype cueSentenceEndsAt(std::optional<qsizetype> cue, qsizetype end) const
    {
        if (!cue) {
            return end;
        }
        const qsizetype stop = sentenceEnd(m_text, *cue + 1, end);
        return skipSpaces(m_text, std::min(stop + 1, end), m_line.end);
    }

    void readIntroduction(Quotation &quotation, qsizetype open)
    {
        const qsizetype begin = sentenceBegin(m_text, m_line.begin, open);
        const auto spoken = spokenBefore(m_text, {begin, open}, m_language);
        if (spoken && spoken->adjacent) {
            setSpeaker(quotation, m_text, *spoken);
        }
    }

    bool hasWord(Span span) const
    {
        return std::any_of(m_text.begin() + span.begin, m_text.begin() + span.end,
                           [](QChar c) { return c.isLetterOrNumber(); });
    }

    // Transcripts: "Ivan Petrov: We agree."

    bool readTranscript()
    {
        if (m_norwegian) {
            return false;
        }
        const qsizetype colon = m_text.indexOf(u':', m_line.begin);
        if (colon < 0 || colon >= m_line.end - 1 || colon - m_line.begin > 60 || !charAt(colon + 1).isSpace()) {
            return false;
        }
        qsizetype begin = m_line.begin;
        while (begin < colon && !m_text[begin].isLetter()) {
            ++begin;
        }
        if (!namesSpeaker({begin, colon})) {
            return false;
        }
        const Span words = trimmed(m_text, {colon + 1, m_line.end});
        if (words.isEmpty() || isMark(m_text[words.begin])) {
            return false;
        }
        const Span name {begin, colon};
        m_found.append({Quotation::Kind::Speech, {words}, {}, name, m_text.mid(name.begin, name.length()).trimmed()});
        return true;
    }

    /// Two to six words, each with a capital ("President of Russia Vladimir Putin", "В.Путин").
    bool namesSpeaker(Span span) const
    {
        const QString name = m_text.mid(span.begin, span.length());
        QString spaced = name;
        spaced.replace(u'.', u' ');
        const QStringList words = spaced.split(u' ', Qt::SkipEmptyParts);
        const auto fits = [](const QString &word) {
            return word.front().isUpper() || word == QLatin1String("of") || word == QLatin1String("the");
        };
        const auto plain = [](QChar c) {
            return c.isLetter() || c.isSpace() || c == u'.' || c == u'-' || c == u'\'' || c == u'’';
        };
        return words.size() >= 2 && words.size() <= 7 && std::ranges::all_of(words, fits)
            && std::ranges::all_of(name, plain);
    }

    // Quotation marks

    void readMarked()
    {
        const QList<Marked> all = markedIn(m_text, m_line, m_continues);
        for (qsizetype index = 0; index < all.size(); ++index) {
            const Marked &marked = all[index];
            const bool spoken = std::ranges::any_of(m_speechSpans, [&](Span s) { return s.overlaps(marked.outer); });
            if (!spoken) {
                const qsizetype limit = index + 1 < all.size() ? all[index + 1].outer.begin : m_line.end;
                readOneMarked(marked, limit);
            }
        }
    }

    /// The words behind the marks, up to the end of the sentence that they are in or to `limit`.
    Span clauseBehind(const Marked &marked, qsizetype limit) const
    {
        const QChar last = m_text[marked.words.end - 1];
        const qsizetype next = skipSpaces(m_text, marked.outer.end, limit);
        const bool closed = (last == u'.' && !charAt(next).isLower() && !isDash(charAt(next)))
            || (charAt(marked.outer.end) == u'.' && !charAt(marked.outer.end + 1).isLetter());
        return closed ? Span {} : Span {marked.outer.end, sentenceEnd(m_text, marked.outer.end, limit)};
    }

    /// Whether punctuation sets the quoted words off from what follows: "…," said – but not «Gazprom» said.
    bool isSetOff(const Marked &marked) const
    {
        const QChar last = m_text[marked.words.end - 1];
        const QChar next = charAt(skipSpaces(m_text, marked.outer.end, m_line.end));
        return isStop(last) || last == u',' || next == u',' || isDash(next);
    }

    void readOneMarked(const Marked &marked, qsizetype limit)
    {
        const Span clause = clauseBehind(marked, limit);
        const auto after =
            !clause.isEmpty() && isSetOff(marked) ? spokenAfter(m_text, clause, m_language) : std::nullopt;
        if (!after && continuesLast(marked)) {
            m_found[m_lastMarked].parts += spoken(marked.words);
            m_clause = {};
            m_lastEnd = marked.outer.end;
            return;
        }
        const qsizetype begin = std::max(sentenceBegin(m_text, m_line.begin, marked.outer.begin), m_lastEnd);
        const auto before = spokenBefore(m_text, {begin, marked.outer.begin}, m_language);
        Quotation quotation {kindOf(marked, begin, after, before), {spoken(marked.words)}, {}, {}, {}};
        if (quotation.kind != Quotation::Kind::Term && (after || before)) {
            setSpeaker(quotation, m_text, after ? *after : *before);
        }
        m_lastMarked = m_found.size();
        m_lastEnd = marked.outer.end;
        m_clause = after ? clause : Span {};
        m_found += quotation;
    }

    /// "A," said Ivan. "B." – the second goes on with the first: nothing but the cue's own clause lies between.
    bool continuesLast(const Marked &marked) const
    {
        if (m_lastMarked < 0 || m_found[m_lastMarked].kind != Quotation::Kind::Speech) {
            return false;
        }
        const qsizetype from = m_clause.isEmpty() ? m_lastEnd : m_clause.end;
        return !hasWord({from, std::max(from, marked.outer.begin)});
    }

    /// Without the comma that belongs to the cue.
    Span spoken(Span words) const
    {
        if (words.length() > 1 && m_text[words.end - 1] == u',') {
            --words.end;
        }
        return words;
    }

    QString wordBefore(qsizetype at) const
    {
        qsizetype end = at;
        while (end > m_line.begin && m_text[end - 1].isSpace()) {
            --end;
        }
        qsizetype begin = end;
        while (begin > m_line.begin && m_text[begin - 1].isLetter()) {
            --begin;
        }
        return m_text.mid(begin, end - begin).toLower();
    }

    bool namesWork(const Marked &marked) const
    {
        const CueWords *cues = cueWordsFor(m_language);
        return cues && cues->works.contains(wordBefore(marked.outer.begin));
    }

    Quotation::Kind kindOf(const Marked &marked, qsizetype sentence, const std::optional<SpokenBy> &after,
                           const std::optional<SpokenBy> &before) const
    {
        const int words = wordCount(m_text, marked.words);
        if (after || (before && before->adjacent && (words > termLimit || isCapital(marked)))) {
            return Quotation::Kind::Speech;
        }
        const qsizetype lead = skipSpaces(m_text, sentence, marked.outer.begin);
        const bool begins = lead == marked.outer.begin || wordBefore(marked.outer.begin).isEmpty();
        const bool title = isCapital(marked) && !isStop(m_text[marked.words.end - 1]);
        if (title && (!begins || namesWork(marked))) {
            return Quotation::Kind::Term;
        }
        if (words > termLimit) {
            return begins && isCapital(marked) && endsThere(marked) ? Quotation::Kind::Speech
                                                                    : Quotation::Kind::Fragment;
        }
        return before ? Quotation::Kind::Fragment : Quotation::Kind::Term;
    }

    bool isCapital(const Marked &marked) const
    {
        const QChar first = m_text[marked.words.begin];
        return first.isUpper() || first.isDigit() || first == u'…';
    }

    /// Whether the sentence ends with the quoted words.
    bool endsThere(const Marked &marked) const
    {
        const qsizetype next = skipSpaces(m_text, marked.outer.end, m_line.end);
        return isStop(m_text[marked.words.end - 1]) || next >= m_line.end || isStop(m_text[next]);
    }

    const QString &m_text;
    Span m_line;
    bool m_continues;
    QString m_language;
    bool m_norwegian;
    QList<Quotation> m_found;
    QList<Quotation> m_speech; ///< lines of speech, found first
    QList<Span> m_speechSpans;
    qsizetype m_speechEnd = -1;
    qsizetype m_lastMarked = -1;
    qsizetype m_lastEnd = 0;
    Span m_clause; ///< the cue's clause behind the last marked words
};

QList<Span> linesOf(const QString &text)
{
    QList<Span> lines;
    for (qsizetype begin = 0; begin <= text.size();) {
        const qsizetype found = text.indexOf(u'\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        if (const Span line = trimmed(text, {begin, end}); !line.isEmpty()) {
            lines += line;
        }
        begin = end + 1;
    }
    return lines;
}

/// A paragraph of a transcript that has no label of its own is still the speaker's when its first sentence speaks in the
/// first person.
bool speaksForItself(const QString &text, Span line)
{
    static const QSet<QString> own {QStringLiteral("мы"),   QStringLiteral("я"),    QStringLiteral("нас"),
                                    QStringLiteral("нам"),  QStringLiteral("мне"),  QStringLiteral("наши"),
                                    QStringLiteral("наша"), QStringLiteral("наше"), QStringLiteral("we"),
                                    QStringLiteral("our"),  QStringLiteral("i"),    QStringLiteral("my")};
    line.end = sentenceEnd(text, line.begin, line.end);
    qsizetype begin = line.begin;
    for (qsizetype at = line.begin; at <= line.end; ++at) {
        if (at < line.end && text[at].isLetter()) {
            continue;
        }
        if (at > begin && at - begin <= 6 && own.contains(text.mid(begin, at - begin).toLower())) {
            return true;
        }
        begin = at + 1;
    }
    return false;
}

bool isTranscript(const Quotation &quotation)
{
    return quotation.cue.isEmpty() && !quotation.speaker.isEmpty()
        && quotation.speaker.end < quotation.parts.first().begin;
}

bool isPronoun(const Quotation &quotation, const QString &text, const CueWords &cues)
{
    const Span at = quotation.speaker;
    return !at.isEmpty() && cues.pronouns.contains(text.mid(at.begin, at.length()).toLower());
}

/// Whether a sentence between two quotations begins with a name that is not `speaker`: then a pronoun is not clear.
bool bringsAnother(const QString &text, Span between, const QString &speaker, const QString &language)
{
    const QString words = text.mid(between.begin, between.length());
    const QStringList list = words.simplified().split(u' ', Qt::SkipEmptyParts);
    bool opening = false;
    int since = 99; // words of the sentence so far; that of the cue counts as long begun
    for (const QString &word : list) {
        since = opening ? 0 : since + 1;
        QString bare = word;
        bare.remove(u',').remove(u'.');
        const bool capital = !bare.isEmpty() && bare.front().isUpper();
        if (since < 3 && capital && !opensSentences(bare, language) && !speaker.contains(bare)) {
            return true;
        }
        opening = isStop(word.back());
    }
    return false;
}

/// Gives pronouns the name of the speaker before them where no one else came between.
void resolvePronouns(QList<Quotation> &quotations, const QString &text, const QString &language)
{
    const CueWords *cues = cueWordsFor(language);
    QString last;
    qsizetype end = 0;
    for (Quotation &quotation : quotations) {
        if (quotation.kind == Quotation::Kind::Term || !cues) {
            continue;
        }
        if (!last.isEmpty() && isPronoun(quotation, text, *cues)
            && !bringsAnother(text, {end, quotation.whole().begin}, last, language)) {
            quotation.speakerName = last;
        }
        last = quotation.speakerName;
        end = std::max(quotation.whole().end, quotation.speaker.end);
    }
}

bool opensWithMark(const QString &text, Span line)
{
    return !line.isEmpty() && isMark(text[line.begin]);
}

} // namespace

QList<Quotation> quotationsIn(const QString &text, const QString &language)
{
    const QString primary = primarySubtag(language);
    const QList<Span> lines = linesOf(text);
    QList<Quotation> quotations;
    std::optional<Quotation> transcript;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const bool continues = index + 1 < lines.size() && opensWithMark(text, lines[index + 1]);
        const QList<Quotation> found = LineReader(text, lines[index], continues, primary).read();
        const bool labelled = found.size() == 1 && isTranscript(found.first());
        if (found.isEmpty() && transcript && speaksForItself(text, lines[index])) {
            quotations.append(
                {Quotation::Kind::Speech, {lines[index]}, {}, transcript->speaker, transcript->speakerName});
            continue;
        }
        transcript = labelled ? std::optional(found.first()) : std::nullopt;
        quotations += found;
    }
    resolvePronouns(quotations, text, primary);
    return quotations;
}

QString wordsOf(const Quotation &quotation, const QString &text)
{
    QStringList words;
    for (const Span &part : quotation.parts) {
        words += text.mid(part.begin, part.length());
    }
    return words.join(u' ');
}

bool isQuoted(const QList<Quotation> &quotations, Span span)
{
    return std::ranges::any_of(quotations, [&](const Quotation &quotation) {
        return std::ranges::any_of(quotation.parts,
                                   [&](Span part) { return part.begin <= span.begin && span.end <= part.end; });
    });
}

} // namespace imprimatur
