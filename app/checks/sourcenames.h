// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/names.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace imprimatur
{

class Clippings;
class Lexicon;
struct Snapshot;

/// Where a source names something.
struct NamePlace
{
    qint32 source = 0;
    qint32 fact = 0; ///< index in the reading's names

    bool operator==(const NamePlace &) const = default;
};

/// All names of all sources, to look those of a draft up in; the same for every draft. Borrows the clippings, which are
/// of these sources.
class SourceNames
{
public:
    SourceNames(const Clippings &clippings, const QList<Snapshot> &sources);

    const NameFact &fact(NamePlace place) const;
    /// Where the id is named; also under a name of something that belongs to it.
    QList<NamePlace> placesOfId(const QString &id) const { return m_byId.value(id); }
    /// Whether the lines that say where the sources come from name `id` or something that belongs to it.
    bool comesFrom(const QString &id) const { return m_originIds.contains(id); }
    /// Where a word of a name stands in names, whatever its script; spelt otherwise only where it stands nowhere as it is.
    QList<NamePlace> placesOf(const NamePart &part) const;
    /// Where it stands in another spelling: transliterated, in a compound, or as it sounds in Cyrillic.
    QList<NamePlace> placesLike(const NamePart &part) const;
    /// Whether the lines name `id` itself.
    bool isOrigin(const QString &id) const { return m_ownOriginIds.contains(id); }
    /// Whether a word of a name stands anywhere in the sources or in the lines that say where they come from.
    bool isSaid(const NamePart &part) const;
    /// Whether a translation of the Norwegian word does, or translations of the words that it is made of.
    bool isTranslated(const QString &norwegian, const Lexicon &lexicon) const;
    /// The word of the sources' names that is one slip of the pen from the part; Latin ones only.
    std::optional<NamePlace> nearMiss(const NamePart &part) const;
    /// Names whose initials are these letters: "Virtual Reality" and "N.F.L." for VR and NFL.
    QList<NamePlace> placesOfInitials(const QString &letters) const;
    /// Whether all sources are in Cyrillic.
    bool isCyrillicOnly() const { return m_cyrillicOnly; }
    /// Whether any is.
    bool hasCyrillic() const { return m_hasCyrillic; }

private:
    struct Form
    {
        QString key;
        bool isCyrillic = false;
        QList<NamePlace> places;
    };

    void read(qint32 source);
    void readOrigins(const QList<Snapshot> &sources);
    void addForm(const QString &key, bool isCyrillic, NamePlace place);

    const Clippings &m_clippings;
    QHash<QString, qsizetype> m_formIndex;
    std::vector<Form> m_forms;
    QHash<QString, QList<NamePlace>> m_byId;
    QSet<QString> m_originIds;
    QSet<QString> m_ownOriginIds; ///< of the names themselves
    QSet<QString> m_origins; ///< keys of the words that name outlets and authors
    bool m_cyrillicOnly = false;
    bool m_hasCyrillic = false;
};

} // namespace imprimatur
