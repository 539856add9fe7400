// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace imprimatur
{

/// Whether words of a language (BCP 47; nb, nn, en, ru) can be looked up: its hunspell dictionary is installed.
bool hasDictionary(const QString &language);

/// Whether the dictionary of `language` has the word, as written or, when it begins a sentence, in lower case. True
/// where there is no dictionary and for words that its alphabet cannot write. Norwegian compounds of known words are
/// known. Any thread; the dictionary (20–100 ms, 10–35 MB) is read at the first question about its language, and answers
/// are remembered; 5–30 µs for a new word.
bool isKnownWord(const QString &word, const QString &language);

/// What the dictionary proposes instead, best first, at most 5. 15–150 ms, in which other questions about
/// the language wait: never on the window's thread.
QStringList spellingSuggestions(const QString &word, const QString &language);

/// A word that the dictionary accepts, though it is nearly always a slip for another ("hovedstand" for "hovedstad"):
/// that other word, with the capital of the first. Empty when there is none. Data: resources/language/confusions.tsv.
QString confusedWith(const QString &word, const QString &language);

} // namespace imprimatur
