// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace imprimatur
{

struct Reading;

enum class NameKind { Person, Country, People, City, Region, Organisation, Outlet, Title, Unknown };

/// One thing of the world under its names. A country and its people are two entries with one id.
struct GazetteerEntry
{
    QString id; ///< ISO code of a country, else a word of ours: "moscow", "eaeu"
    NameKind kind = NameKind::Unknown;
    QString of; ///< the id of the country or body that it belongs to; may be empty
    bool isCapital = false; ///< a city whose name may stand for the government of the country in `of`
    std::array<QStringList, 3> names; ///< Norwegian, English, Russian; each the usual one first, in the nominative

    bool operator==(const GazetteerEntry &) const = default;
};

/// Words of a text that name entries; several where one word has several meanings ("Labour", "Сейм").
struct Mention
{
    qsizetype first = 0; ///< index in Reading::words
    qsizetype last = 0; ///< past the last one
    QList<qint32> entries; ///< indexes, never empty

    bool operator==(const Mention &) const = default;
};

/// Reads entries: lines of id, kind, of, and the names in Norwegian, English and Russian, with tabs between and | between
/// alternatives. Refused: bytes that are not UTF-8, lines without six columns, an unknown kind.
Result<QList<GazetteerEntry>> readGazetteer(const QByteArray &bytes);

/// Countries, peoples, cities, regions, organisations and outlets by their names in four languages (nynorsk reads as
/// bokmål). Immutable: any number of threads may read one.
class Gazetteer
{
public:
    /// What ICU knows of countries and cities, and our own list. Made once, at the first call, in some 10 ms.
    static const Gazetteer &standard();
    /// Titles of persons, "president" and the like; `of` is "office", "military", "role" or "generic" (titles.tsv).
    static const Gazetteer &titles();

    explicit Gazetteer(QList<GazetteerEntry> entries);

    /// The names that words in small letters may begin, worked out once a word. Of one gazetteer and language.
    using Openings = QHash<QString, QList<qint32>>;

    /// The longest mentions, in order, none inside another; inflected forms too. Well under a microsecond a word. Words
    /// that are not in `openings` yet are added.
    QList<Mention> mentionsIn(const Reading &reading, Openings &openings) const;

    const GazetteerEntry &entry(qint32 index) const { return m_entries[index]; }
    /// The usual name of an entry with this id and kind in a language; empty when there is none.
    QString nameOf(const QString &id, NameKind kind, const QString &language) const;

    /// The ids whose name is this one word in small letters: of "moscow" in "Moscow Exchange".
    QStringList idsOf(const QString &lower, const QString &language) const;
    /// What `id` belongs to, and what that belongs to: Gazprom is of Russia.
    QSet<QString> ownersOf(const QString &id) const;
    bool isCapital(const QString &id) const { return m_capitals.contains(id); }

private:
    /// One name of an entry, word by word in small letters.
    struct Phrase
    {
        QStringList words;
        qint32 entry = 0;
        bool needsCapital = false;
        bool needsCapitals = false; ///< an abbreviation: who is not WHO
        bool inflects = false; ///< adjectives, inhabitants and common nouns
    };
    struct Index
    {
        std::vector<Phrase> phrases;
        QHash<QString, QList<qint32>> byFirstWord;
        std::vector<bool> beginnings; ///< by hash of the first letters: what no phrase begins with is passed over
    };

    void add(Index &index, const QString &name, qint32 entry);
    qsizetype lengthOf(const Phrase &phrase, const Reading &reading, qsizetype at) const;
    static QList<qint32> openedBy(const Index &index, const QString &lower, const QString &language);
    Mention mentionAt(const Index &index, const Reading &reading, qsizetype at, const QList<qint32> &phrases) const;

    QList<GazetteerEntry> m_entries;
    std::array<Index, 3> m_indexes;
    QHash<QString, QString> m_owner;
    QSet<QString> m_capitals;
};

} // namespace imprimatur
