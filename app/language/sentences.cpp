// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/sentences.h"

#include "language/abbreviations.h"
#include "language/subtag.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>

namespace imprimatur
{

namespace
{

/// Root rules: CLDR tailors sentences for none of our languages, and its abbreviations do nothing for nb and ru. ICU's
/// own filter (suppressBreakAfter) is not used because it matches the end of any word: "s." would join after "hus."
/// too. An iterator takes 1.6 ms to build and is not for two threads: each thread has one.
icu::BreakIterator *iterator()
{
    thread_local const std::unique_ptr<icu::BreakIterator> instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createSentenceInstance(icu::Locale::getRoot(), status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return instance.get();
}

/// Where Unicode's rules (UAX 29) see a sentence end, the end of the text included.
QList<qsizetype> unicodeBoundaries(const QString &text)
{
    QList<qsizetype> boundaries;
    icu::BreakIterator *it = iterator();
    UErrorCode status = U_ZERO_ERROR;
    UText view = UTEXT_INITIALIZER;
    utext_openUChars(&view, reinterpret_cast<const UChar *>(text.utf16()), text.size(), &status);
    if (!it || U_FAILURE(status)) {
        return {text.size()};
    }
    it->setText(&view, status);
    for (int32_t at = it->next(); at != icu::BreakIterator::DONE; at = it->next()) {
        boundaries += at;
    }
    utext_close(&view);
    return boundaries;
}

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == u'\u0085' || c == u'\u2028' || c == u'\u2029';
}

bool isCloser(QChar c)
{
    return c == u'"' || c == u'\'' || c.category() == QChar::Punctuation_FinalQuote
        || c.category() == QChar::Punctuation_InitialQuote || c.category() == QChar::Punctuation_Close;
}

char32_t codePointAt(QStringView text, qsizetype at)
{
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
}

bool hasWord(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (QChar::isLetterOrNumber(codePointAt(text, at))) {
            return true;
        }
    }
    return false;
}

bool isFigureAlone(QStringView text)
{
    const auto isLetter = [](QChar c) {
        return c.isLetter();
    };
    return text.size() <= 4 && !std::ranges::any_of(text, isLetter);
}

Span trimmed(const QString &text, Span span)
{
    while (!span.isEmpty() && text[span.begin].isSpace()) {
        ++span.begin;
    }
    while (!span.isEmpty() && text[span.end - 1].isSpace()) {
        --span.end;
    }
    return span;
}

QStringView viewOf(const QString &text, Span span)
{
    return QStringView(text).mid(span.begin, span.length());
}

/// What follows a place where a sentence may end.
struct Following
{
    bool figure = false;
    bool lowerCase = false;
    QStringView word; ///< empty for an initial ("В." of "В. Путин")
};

Following following(const QString &text, qsizetype at)
{
    while (at < text.size() && !text[at].isLetterOrNumber() && !text[at].isSurrogate() && !isLineBreak(text[at])) {
        ++at;
    }
    qsizetype end = at;
    while (end < text.size() && text[end].isLetter()) {
        ++end;
    }
    const bool initial = end - at == 1 && end < text.size() && text[end] == u'.';
    return {at < text.size() && text[at].isDigit(), at < text.size() && text[at].isLower(),
            initial ? QStringView() : QStringView(text).mid(at, end - at)};
}

/// The word whose last character, a full stop, stands before `end`; brackets after it are passed over.
QStringView stoppedWord(const QString &text, qsizetype end)
{
    while (end > 0 && (text[end - 1] == u')' || text[end - 1] == u']')) {
        --end;
    }
    if (end == 0 || text[end - 1] != u'.') {
        return {};
    }
    qsizetype begin = end;
    const auto inWord = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c == u'.' || c == u'-' || c == u'\'';
    };
    while (begin > 0 && inWord(text[begin - 1])) {
        --begin;
    }
    return QStringView(text).mid(begin, end - begin);
}

/// "В.", "J.-P.", "U.S.": capitals, each with its stop.
bool isInitials(QStringView word)
{
    bool stopDue = false;
    for (const QChar c : word) {
        if (c == u'-' && !stopDue) {
            continue;
        }
        if (stopDue ? c != u'.' : !c.isUpper()) {
            return false;
        }
        stopDue = !stopDue;
    }
    return !word.isEmpty() && !stopDue;
}

bool goesOnAfterStop(QStringView word, const Following &next, const QString &language)
{
    if (isInitials(word)) {
        return !next.figure && !opensSentences(next.word, language);
    }
    switch (fullStopAfter(word, language)) {
    case FullStop::Ends:
        return false;
    case FullStop::EndsBeforeCapital:
        return next.figure;
    case FullStop::EndsBeforeOpening:
        return !opensSentences(next.word, language);
    case FullStop::GoesOn:
        return true;
    }
    Q_UNREACHABLE();
}

/// Whether the sentence goes on behind the boundary at the end of `piece`, which `next` follows.
bool goesOn(const QString &text, Span piece, Span next, const QString &language)
{
    const Span words = trimmed(text, piece);
    const auto gap = QStringView(text).mid(words.end, piece.end - words.end);
    if (std::ranges::any_of(gap, isLineBreak)) {
        return false;
    }
    const bool beginsLine = piece.begin == 0 || isLineBreak(text[piece.begin - 1]);
    if (!hasWord(viewOf(text, words)) || (beginsLine && isFigureAlone(viewOf(text, words)))) {
        return true;
    }
    if (!hasWord(viewOf(text, next))) {
        return true;
    }
    const Following ahead = following(text, piece.end);
    return ahead.lowerCase || goesOnAfterStop(stoppedWord(text, words.end), ahead, language);
}

/// Whether a sentence may end with `word` before a figure: a word of three letters or a year, and no abbreviation.
bool mayEndBeforeFigure(QStringView word, const QString &language)
{
    const QStringView bare = word.chopped(word.isEmpty() ? 0 : 1);
    const auto all = [&](auto member) {
        return std::ranges::all_of(bare, member);
    };
    const bool isWord = bare.size() >= 3 && all([](QChar c) { return c.isLetter(); });
    const bool isYear = bare.size() == 4 && all([](QChar c) { return c.isDigit(); });
    return (isWord || isYear) && fullStopAfter(word, language) == FullStop::Ends;
}

/// Ends that Unicode's rules pass over: "Det var ille. 12 personer døde" (SB8 looks through the figure to the lower
/// case). Only where we know the abbreviations.
QList<qsizetype> endsBeforeFigures(const QString &text, const QString &language)
{
    QList<qsizetype> ends;
    if (!knowsAbbreviations(language)) {
        return ends;
    }
    for (qsizetype stop = text.indexOf(u'.'); stop >= 0; stop = text.indexOf(u'.', stop + 1)) {
        qsizetype close = stop + 1;
        while (close < text.size() && isCloser(text[close])) {
            ++close;
        }
        qsizetype next = close;
        while (next < text.size() && text[next].isSpace()) {
            ++next;
        }
        const bool beforeFigure = next > close && next < text.size() && text[next].isDigit();
        if (beforeFigure && mayEndBeforeFigure(stoppedWord(text, stop + 1), language)) {
            ends += next;
        }
    }
    return ends;
}

bool isStop(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?';
}

/// "Gazeta.Ru" is a name.
bool isDomain(QStringView word)
{
    static const QList<QLatin1String> domains {QLatin1String("ru"),  QLatin1String("ua"),  QLatin1String("by"),
                                               QLatin1String("kz"),  QLatin1String("com"), QLatin1String("net"),
                                               QLatin1String("org"), QLatin1String("info")};
    return std::ranges::any_of(domains,
                               [&](QLatin1String each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
}

/// "told.Police": a capital that opens a word right behind the stop of a word or year, as scraping leaves it.
bool isGluedEnd(const QString &text, qsizetype stop, const QString &language)
{
    const QStringView next = following(text, stop + 1).word;
    const bool opensWord = stop + 1 < text.size() && text[stop + 1].isUpper() && !next.isEmpty() && !isDomain(next)
        && std::ranges::none_of(next.mid(1), [](QChar c) { return c.isUpper(); });
    const bool endsWord = stop >= 2 && text[stop - 1].isLower() && text[stop - 2].isLower();
    const bool endsYear =
        stop >= 4 && std::ranges::all_of(QStringView(text).mid(stop - 4, 4), [](QChar c) { return c.isDigit(); });
    if (!opensWord || !(endsWord || endsYear)) {
        return false;
    }
    return text[stop] != u'.' || endsYear || fullStopAfter(stoppedWord(text, stop + 1), language) == FullStop::Ends;
}

/// "… in australia . the woman …": a stop that stands alone between words, as tokenised texts have it.
bool isLoneEnd(const QString &text, qsizetype stop)
{
    const auto isOfText = [&](qsizetype at) {
        return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || isCloser(text[at]));
    };
    return stop > 0 && text[stop - 1] == u' ' && text[stop + 1] == u' ' && isOfText(stop - 2) && isOfText(stop + 2);
}

/// Ends that need no word about what follows them; places behind the stop.
QList<qsizetype> certainEnds(const QString &text, const QString &language)
{
    QList<qsizetype> ends;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (isStop(text[at]) && (isLoneEnd(text, at) || isGluedEnd(text, at, language))) {
            ends += at + 1;
        }
    }
    return ends;
}

QList<qsizetype> boundariesOf(const QString &text, const QString &language, const QList<qsizetype> &certain)
{
    // An ellipsis in one character is no terminator to UAX 29, three dots are: read it as one of them.
    QString dotted = text;
    dotted.replace(u'…', u'.');
    QList<qsizetype> boundaries = unicodeBoundaries(dotted) + endsBeforeFigures(text, language) + certain;
    std::ranges::sort(boundaries);
    boundaries.erase(std::unique(boundaries.begin(), boundaries.end()), boundaries.end());
    return boundaries;
}

} // namespace

QList<Span> sentencesOf(const QString &text, const QString &language)
{
    const QString primary = primarySubtag(language);
    const QList<qsizetype> certain = certainEnds(text, primary);
    const QList<qsizetype> boundaries = boundariesOf(text, primary, certain);
    QList<Span> sentences;
    Span piece;
    for (qsizetype index = 0; index < boundaries.size(); ++index) {
        piece.end = boundaries[index];
        const qsizetype nextEnd = boundaries.value(index + 1, piece.end);
        const bool isCertain = std::ranges::binary_search(certain, piece.end);
        if (nextEnd > piece.end && !isCertain && goesOn(text, piece, {piece.end, nextEnd}, primary)) {
            continue;
        }
        if (const Span sentence = trimmed(text, piece); !sentence.isEmpty()) {
            sentences += sentence;
        }
        piece.begin = piece.end;
    }
    return sentences;
}

QList<Sentence> sentencesOf(const Content &content)
{
    QList<Sentence> sentences;
    const QList<BlockAt> blocks = blocksOf(content);
    for (const BlockAt &at : blocks) {
        const QString &text = at.block->statedText();
        const QList<Span> spans = sentencesOf(text, content.language);
        for (const Span &span : spans) {
            sentences.append({at.address, span, text.mid(span.begin, span.length()), at.block->makesClaims()});
        }
    }
    return sentences;
}

} // namespace imprimatur
