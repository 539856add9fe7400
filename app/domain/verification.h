// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "domain/span.h"

#include <QList>
#include <QString>

#include <optional>

namespace imprimatur
{

/// The unit of evidence and verification: a sentence of a block, trimmed of white space.
struct Sentence
{
    QString block; ///< address of the block
    Span span; ///< in the block's stated text
    QString text;
    bool claim = true;

    bool operator==(const Sentence &) const = default;
};

/// Names one sentence of one wording, through edits elsewhere: a hash of its wording (white space folded) and, when the
/// same wording stands several times in the article, which of them it is, counted from 0 in reading order.
QString sentenceKey(const QString &wording, int occurrence);
/// The key of each sentence of an article, in the order given.
QList<QString> sentenceKeys(const QList<Sentence> &sentences);

/// A person's verdict on one sentence of one wording.
struct Verification
{
    QString sentence; ///< sentenceKey
    QString person; ///< key of the person
    QString at; ///< RFC 3339, UTC
    bool noClaim = false; ///< the person says that the sentence claims nothing; then no passage
    QString snapshot; ///< hash of the snapshot that was on screen
    Passage passage; ///< the words that were on screen
    bool onCommandLine = false; ///< no reading time was measured; shown to the chief editor

    bool operator==(const Verification &) const = default;
};

} // namespace imprimatur
