// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/reading.h"

#include "language/fold.h"
#include "language/lexemes.h"
#include "language/sentences.h"
#include "language/stems.h"
#include "language/stopwords.h"
#include "language/subtag.h"
#include "language/wordbook.h"

#include <algorithm>
#include <array>

namespace imprimatur
{

namespace
{

/// Enough to tell languages apart, and a long text costs no more.
constexpr qsizetype guessedWords = 300;

/// "1.000" and "1,000" are 1000, "18,5" is 18.5.
QString plainFigure(const QString &figure)
{
    const qsizetype sign = figure.lastIndexOf(u',') >= 0 ? figure.lastIndexOf(u',') : figure.lastIndexOf(u'.');
    if (sign < 0) {
        return figure;
    }
    const bool isThousands =
        figure.size() - sign == 4 && figure != QLatin1String("0") && !figure.startsWith(QLatin1String("0"));
    QString digits = figure;
    digits.remove(u',').remove(u'.');
    return isThousands ? digits : QString(figure).replace(u',', u'.');
}

Word wordOf(const Token &token, WordBook &book)
{
    Word word {token};
    if (token.isFigure) {
        word.folded = plainFigure(token.lower);
        word.fold = textKey(word.folded);
        word.stem = word.fold;
        return word;
    }
    const WordKeys &keys = book.keysOf(token.lower);
    word.folded = keys.folded;
    word.fold = keys.fold;
    word.stem = keys.stem;
    word.isStop = keys.isStop;
    return word;
}

bool isCyrillic(QChar c)
{
    return c.script() == QChar::Script_Cyrillic;
}

} // namespace

std::pair<qsizetype, qsizetype> Reading::wordsIn(Span span) const
{
    const auto begins = [](const Word &word) {
        return word.token.span.begin;
    };
    const auto first = std::ranges::lower_bound(words, span.begin, {}, begins);
    const auto last = std::ranges::lower_bound(words, span.end, {}, begins);
    return {first - words.begin(), last - words.begin()};
}

Reading readingOf(const QString &text, const QString &language)
{
    WordBooks books;
    return readingOf(text, language, books);
}

Reading readingOf(const QString &text, const QString &language, WordBooks &books)
{
    Reading reading {text, language.isEmpty() ? guessedLanguage(text) : primarySubtag(language), {}, {}, {}, {}, {}};
    reading.sentences = sentencesOf(text, reading.language);
    const QList<Lexeme> lexemes = lexemesOf(text, reading.language);
    reading.dates = datesIn(lexemes, reading.language);
    reading.numbers = numbersIn(lexemes, reading.language, reading.dates);
    reading.quotations = quotationsIn(text, reading.language);
    const QList<Token> tokens = tokensOf(text);
    reading.words.reserve(std::size_t(tokens.size()));
    WordBook &book = books.of(reading.language);
    qint32 sentence = 0;
    for (const Token &token : tokens) {
        while (sentence < reading.sentences.size() && reading.sentences[sentence].end <= token.span.begin) {
            ++sentence;
        }
        reading.words.push_back(wordOf(token, book));
        reading.words.back().sentence = sentence;
    }
    reading.names = namesIn(reading, book);
    return reading;
}

QString guessedLanguage(const QString &text)
{
    if (std::ranges::count_if(text, isCyrillic) * 3 > text.size()) {
        return QStringLiteral("ru");
    }
    struct Guess
    {
        QString tag;
        Tongue tongue;
        qsizetype hits = 0;
    };
    std::array guesses {Guess {QStringLiteral("en"), Tongue::English}, Guess {QStringLiteral("nb"), Tongue::Norwegian}};
    const QList<Token> tokens = tokensOf(text.left(guessedWords * 8));
    for (Guess &guess : guesses) {
        guess.hits =
            std::ranges::count_if(tokens, [&](const Token &token) { return isStopword(token.lower, guess.tongue); });
    }
    const Guess &best = *std::ranges::max_element(guesses, {}, &Guess::hits);
    return best.hits * 10 > tokens.size() ? best.tag : QString();
}

} // namespace imprimatur
