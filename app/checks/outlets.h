// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/span.h"
#include "language/phrases.h"
#include "language/reading.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace imprimatur
{

/// A place where a text names who carried a piece of news.
struct OutletMention
{
    enum class Kind {
        Medium, ///< an agency, a newspaper, a channel
        Institution, ///< an authority that publishes itself: a central bank, a ministry
        Generic, ///< "nyhetsbyrået", "innlegget": one named elsewhere
    };

    Kind kind = Kind::Medium;
    QString outlet; ///< key; empty when generic
    Span span; ///< in the text

    bool operator==(const OutletMention &) const = default;
};

/// By what names the outlets of an article's sources are credited in a text, in all its languages: TASS, Tass and ТАСС
/// are one. Well-known media and kinds of authorities are data (resources/checks/outlets.json); any other outlet is
/// known by its own name. Immutable.
class Outlets
{
public:
    explicit Outlets(const QList<Snapshot> &sources);

    /// In reading order; of places that overlap the first and longest.
    QList<OutletMention> mentionsIn(const QString &text) const;
    /// The keys that the outlet of a source goes by: its own, and of an authority those of its kind.
    const QStringList &keysOf(qint32 source) const { return m_keys[source]; }
    bool isFrom(qint32 source, const QString &outlet) const { return m_keys[source].contains(outlet); }
    /// Whether any source is that outlet's.
    bool hasSourceFrom(const QString &outlet) const;
    /// The name of a source's outlet as Norwegian newspapers print it; as the source has it, where we know no better.
    /// Empty for an authority, whose name would have to be translated.
    QString printedName(qint32 source) const;

private:
    void addOwnNames(const QList<Snapshot> &sources);

    QList<QStringList> m_keys; ///< by source
    QStringList m_printed; ///< by source
    Phrases m_own; ///< outlets that are in no list
    QStringList m_ownKeys; ///< by pattern
};

} // namespace imprimatur
