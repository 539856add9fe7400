// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QList>
#include <QSet>
#include <QString>

namespace imprimatur
{

class Clippings;
struct Galley;
struct Reading;
struct Snapshot;
struct Stretch;

/// Words that are known whatever the dictionary says.
struct DraftWords
{
    QSet<QString> names; ///< folded: capitals inside a sentence, and before another capital at its beginning
    QSet<QString> words; ///< in lower case

    DraftWords &operator+=(const DraftWords &other);
    bool operator==(const DraftWords &) const = default;
};

/// Those that a block of the draft has, `speaker` being whoever its quote names.
DraftWords draftWordsOf(const Reading &reading, const QString &speaker);

/// Those that the sources have: what a source writes, in Latin letters, is no slip of ours.
DraftWords sourceWordsOf(const Clippings &clippings, const QList<Snapshot> &sources);

/// A note for each word of the draft that neither the dictionary of its language nor the sources' names nor the house's
/// terms know, and for each that is nearly always a slip for another (language/spelling.h), then with that other word as
/// the suggestion. Other suggestions take too long here: ask spellingSuggestions(). Left alone: figures, addresses, code
/// between backticks, abbreviations in capitals, and words with a capital inside a sentence, which are names and the
/// name check's affair. Nothing is noted where no dictionary is installed.
QList<Finding> spellingFindings(const Galley &galley, const Stretch &stretch);

} // namespace imprimatur
