// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"

#include <QList>
#include <QString>

namespace imprimatur
{

/// One run of a difference. Equal: both spans; Removed: `after` is empty at the place; Added: `before` is.
struct Change
{
    enum class Kind { Equal, Removed, Added };

    Kind kind = Kind::Equal;
    Span before; ///< UTF-16 units of the old text
    Span after; ///< UTF-16 units of the new text

    bool operator==(const Change &) const = default;
};

/// The difference between two texts in words (runs of letters, digits and marks; every other character by itself; white
/// space runs together). As many words stay as can; signs and spaces stay where they touch what stays. Small texts are
/// searched whole (Myers); large ones are first cut at words that stand once on each side (patience), which is within a
/// few per cent of the fewest edits. Runs cover both texts without gaps, in order, no two neighbours of one kind,
/// Removed before Added. O(n log n) plus Myers in the gaps, which is capped: a gap with more than 4,000 word edits is
/// taken as replaced whole.
QList<Change> diffWords(const QString &before, const QString &after);

/// Two texts as lists of sentences.
struct SentencePair
{
    int before = -1; ///< index, -1 = new
    int after = -1; ///< index, -1 = struck
    QList<Change> words; ///< of a pair; spans count inside the two sentences

    bool operator==(const SentencePair &) const = default;
};

/// Sentences first: equal ones anchor, then those between anchors pair up by shared words (at least half of the
/// shorter one's), what is left is struck or new. In the order of `after`, struck ones where they stood. A place where
/// more than 40,000 pairs would have to be compared is taken as rewritten.
QList<SentencePair> diffSentences(const QList<QString> &before, const QList<QString> &after);

} // namespace imprimatur
