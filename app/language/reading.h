// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"
#include "language/dates.h"
#include "language/names.h"
#include "language/numbers.h"
#include "language/quotations.h"
#include "language/tokens.h"

#include <QList>
#include <QString>

#include <vector>

namespace imprimatur
{

class WordBooks;

/// A word or figure with the keys by which it meets its counterparts in other texts.
struct Word
{
    Token token;
    quint64 stem = 0; ///< of its lemma, in the text's language (stems.h); 0 = a figure
    quint64 fold = 0; ///< of its Latin form, which names share across scripts (fold.h); 0 = a figure
    QString folded; ///< that form
    bool isStop = false; ///< it says too little to be looked for
    qint32 sentence = -1; ///< index in Reading::sentences

    bool operator==(const Word &) const = default;
};

/// A text read once: what every check looks at. Immutable, safe to share between threads.
struct Reading
{
    QString text;
    QString language; ///< primary subtag
    QList<Span> sentences; ///< in order
    std::vector<Word> words; ///< in order
    QList<DateFact> dates; ///< in order
    QList<Number> numbers; ///< in order; none is part of a date
    QList<NameFact> names; ///< in order
    QList<Quotation> quotations; ///< in order

    /// Indexes of the words that begin in `span`: [first, last).
    std::pair<qsizetype, qsizetype> wordsIn(Span span) const;
};

/// Reads a text of `language` (BCP 47; empty = the language is guessed). Any language may come: without an engine for it
/// words have folds only. O(text).
Reading readingOf(const QString &text, const QString &language);
/// The same with what is known of words that were read before, and to be known of those that come.
Reading readingOf(const QString &text, const QString &language, WordBooks &books);

/// nb, en or ru, whichever the text looks like most; empty when it looks like none of them.
QString guessedLanguage(const QString &text);

} // namespace imprimatur
