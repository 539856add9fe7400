// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "language/phrases.h"

#include <QHash>
#include <QList>

#include <optional>

namespace imprimatur
{

struct Galley;
struct Snapshot;
struct Stretch;

/// The words of the sources in one language, and where each run of twelve words first stands. Immutable.
class Originals
{
public:
    struct Place
    {
        qsizetype source = 0; ///< index of the source
        qsizetype word = 0; ///< in wordsOf()
    };

    Originals(const QList<Snapshot> &sources, const QString &language);

    bool isEmpty() const { return m_words.isEmpty(); }
    const QList<PhraseWord> &wordsOf(qsizetype source) const { return *m_words.constFind(source); }
    std::optional<Place> placeOf(quint64 row) const;

private:
    QHash<qsizetype, QList<PhraseWord>> m_words; ///< by source
    QHash<quint64, Place> m_rows;
};

/// One should-finding for each run of twelve words or more that the draft shares with a source in its own language,
/// outside quotations and headings of other articles. Case, punctuation and the form of dashes and marks do not
/// matter. O(draft + sources), whatever they hold.
QList<Finding> copiedFindings(const Galley &galley, const Stretch &stretch);

} // namespace imprimatur
