// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/dictionaries.h"

#include "language/cognates.h"
#include "language/dictd.h"
#include "language/gunzip.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(dictionaries)
};

constexpr std::array<const char *, 4> names {"freedict-eng-nor", "freedict-swe-nor", "freedict-swe-rus", "mueller7"};

/// The largest of the four unpacks to 9 MiB.
constexpr qsizetype mostBytes = 64 * 1024 * 1024;

/// How far a road is trusted at its first sense. Tuned on the development half of NTREX.
constexpr float englishTrust = 0.9F;
constexpr float swedishTrust = 0.9F;
constexpr float muellerTrust = 0.8F;
constexpr float cognateTrust = 0.6F;

/// What a sense and an alternative lose by coming later.
constexpr float senseLoss = 0.25F;
constexpr float alternativeLoss = 0.1F;

float weightAt(qsizetype sense, qsizetype alternative)
{
    return 1 / ((1 + senseLoss * static_cast<float>(sense)) * (1 + alternativeLoss * static_cast<float>(alternative)));
}

/// A translation as keys, with what it lost by standing where it does.
struct Weighted
{
    std::vector<quint64> keys;
    float weight = 1;
};

std::vector<Weighted> weighted(const GlossaryEntry &entry, Tongue tongue)
{
    std::vector<Weighted> result;
    for (qsizetype sense = 0; sense < entry.senses.size(); ++sense) {
        const QStringList &alternatives = entry.senses.at(sense);
        for (qsizetype i = 0; i < alternatives.size(); ++i) {
            result.push_back({expressionKeys(alternatives.at(i), tongue), weightAt(sense, i)});
        }
    }
    return result;
}

/// Joins every Norwegian translation with every Russian one.
void join(LexiconCollector &collector, const std::vector<Weighted> &norwegian, const std::vector<Weighted> &russian,
          float trust, Road road)
{
    for (const Weighted &one : norwegian) {
        for (const Weighted &other : russian) {
            collector.add(one.keys, other.keys, Tongue::Russian, trust * one.weight * other.weight, road);
        }
    }
}

void addKnown(LexiconCollector &collector, const GlossaryEntry &toNorwegian)
{
    for (const QStringList &sense : toNorwegian.senses) {
        std::ranges::for_each(sense, [&](const QString &norwegian) { collector.addKnown(norwegian); });
    }
}

// ---- Files -----------------------------------------------------------------------------------------------------

QString pathOf(const QString &folder, const char *name, const char *ending)
{
    return folder + QLatin1Char('/') + QLatin1String(name) + QLatin1String(ending);
}

Result<QByteArray> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Input, Text::tr("%1 cannot be read: %2").arg(path, file.errorString()), path);
    }
    return file.readAll();
}

/// The same failure with the file named, and what to do.
tl::unexpected<Error> in(const QString &path, const Error &error)
{
    return failure(error.kind, Text::tr("%1: %2 Reinstall its package.").arg(path, error.message), path);
}

bool isInstalled(const QString &folder, const char *name)
{
    return QFile::exists(pathOf(folder, name, ".index")) && QFile::exists(pathOf(folder, name, ".dict.dz"));
}

/// The bytes of a dictionary and where its entries lie in them.
struct Dictionary
{
    QByteArray index;
    QByteArray data;
    std::vector<DictdEntry> entries;
};

/// One without entries when it is not installed.
Result<Dictionary> openDictionary(const QString &folder, const char *name)
{
    Dictionary dictionary;
    if (!isInstalled(folder, name)) {
        return dictionary;
    }
    const QString indexPath = pathOf(folder, name, ".index");
    const QString dataPath = pathOf(folder, name, ".dict.dz");
    Result<QByteArray> index = read(indexPath);
    Result<QByteArray> packed = read(dataPath);
    if (!index || !packed) {
        return failure(index ? packed.error() : index.error());
    }
    Result<QByteArray> data = gunzip(*packed, mostBytes);
    if (!data) {
        return in(dataPath, data.error());
    }
    dictionary.index = *std::move(index);
    dictionary.data = *std::move(data);
    Result<std::vector<DictdEntry>> entries = readDictd(dictionary.index, dictionary.data);
    if (!entries) {
        return in(indexPath, entries.error());
    }
    dictionary.entries = *std::move(entries);
    return dictionary;
}

QList<GlossaryEntry> freedictEntries(const Dictionary &dictionary)
{
    QList<GlossaryEntry> entries;
    entries.reserve(static_cast<qsizetype>(dictionary.entries.size()));
    for (const DictdEntry &place : dictionary.entries) {
        if (std::optional<GlossaryEntry> entry = freedictEntry(QString::fromUtf8(place.body))) {
            entries.append(*std::move(entry));
        }
    }
    return entries;
}

/// Reads an entry only when it is asked for.
class Mueller
{
public:
    explicit Mueller(const Dictionary &dictionary)
    {
        m_bodies.reserve(static_cast<qsizetype>(dictionary.entries.size()));
        for (const DictdEntry &entry : dictionary.entries) {
            m_bodies.insert(plainWord(QString::fromUtf8(headOf(entry.body))), entry.body);
        }
    }

    QList<GlossaryEntry> under(const QString &head) const
    {
        QList<GlossaryEntry> entries;
        for (const QByteArrayView body : m_bodies.values(plainWord(head))) {
            if (std::optional<GlossaryEntry> entry = muellerEntry(QString::fromUtf8(body))) {
                entries.append(*std::move(entry));
            }
        }
        return entries;
    }

private:
    static QByteArrayView headOf(QByteArrayView body)
    {
        return body.first(std::ranges::find(body, '\n') - body.begin()).trimmed();
    }

    QMultiHash<QString, QByteArrayView> m_bodies;
};

} // namespace

QList<QFileInfo> installedDictionaries(const QString &folder)
{
    QList<QFileInfo> files;
    for (const char *name : names) {
        if (isInstalled(folder, name)) {
            files << QFileInfo(pathOf(folder, name, ".index")) << QFileInfo(pathOf(folder, name, ".dict.dz"));
        }
    }
    return files;
}

void addEnglishRoad(LexiconCollector &collector, const QList<GlossaryEntry> &englishNorwegian)
{
    for (const GlossaryEntry &entry : englishNorwegian) {
        const std::vector<quint64> english = expressionKeys(entry.head, Tongue::English);
        addKnown(collector, entry);
        for (const Weighted &norwegian : weighted(entry, Tongue::Norwegian)) {
            collector.add(norwegian.keys, english, Tongue::English, englishTrust * norwegian.weight, Road::English);
        }
    }
}

void addSwedishRoad(LexiconCollector &collector, const QList<GlossaryEntry> &swedishNorwegian,
                    const QList<GlossaryEntry> &swedishRussian)
{
    QMultiHash<QString, const GlossaryEntry *> russian;
    for (const GlossaryEntry &entry : swedishRussian) {
        russian.insert(plainWord(entry.head), &entry);
    }
    for (const GlossaryEntry &entry : swedishNorwegian) {
        addKnown(collector, entry);
        const std::vector<Weighted> norwegian = weighted(entry, Tongue::Norwegian);
        for (const GlossaryEntry *other : russian.values(plainWord(entry.head))) {
            if (other->kind == entry.kind) {
                join(collector, norwegian, weighted(*other, Tongue::Russian), swedishTrust, Road::Swedish);
            }
        }
    }
}

void addCognates(LexiconCollector &collector, const QList<GlossaryEntry> &swedishNorwegian,
                 const QList<GlossaryEntry> &swedishRussian)
{
    QSet<QString> known;
    for (const GlossaryEntry &entry : swedishNorwegian) {
        known.insert(plainWord(entry.head));
    }
    for (const GlossaryEntry &entry : swedishRussian) {
        const QString swedish = plainWord(entry.head);
        if (!known.contains(swedish)) {
            const QString norwegian = norwegianSpelling(swedish, entry.kind);
            join(collector, {{expressionKeys(norwegian, Tongue::Norwegian), 1}}, weighted(entry, Tongue::Russian),
                 cognateTrust, Road::Swedish);
        }
    }
}

void addMuellerRoad(LexiconCollector &collector, const QList<GlossaryEntry> &englishNorwegian,
                    const EntriesUnder &englishRussian)
{
    for (const GlossaryEntry &entry : englishNorwegian) {
        const std::vector<Weighted> norwegian = weighted(entry, Tongue::Norwegian);
        for (const GlossaryEntry &found : englishRussian(entry.head)) {
            const QList<GlossaryEntry> meant =
                found.reference.isEmpty() ? QList<GlossaryEntry> {found} : englishRussian(found.reference);
            for (const GlossaryEntry &one : meant) {
                join(collector, norwegian, weighted(one, Tongue::Russian), muellerTrust, Road::EnglishToRussian);
            }
        }
    }
}

Result<void> addDictionaries(LexiconCollector &collector, const QString &folder)
{
    std::array<Result<Dictionary>, names.size()> opened {
        openDictionary(folder, names[0]), openDictionary(folder, names[1]), openDictionary(folder, names[2]),
        openDictionary(folder, names[3])};
    const auto damaged = std::ranges::find_if(opened, [](const Result<Dictionary> &one) { return !one.has_value(); });
    if (damaged != opened.end()) {
        return failure(damaged->error());
    }
    const auto &[english, swedish, russian, mueller] = opened;
    const QList<GlossaryEntry> englishNorwegian = freedictEntries(*english);
    const Mueller englishRussian(*mueller);
    addEnglishRoad(collector, englishNorwegian);
    const QList<GlossaryEntry> swedishNorwegian = freedictEntries(*swedish);
    const QList<GlossaryEntry> swedishRussian = freedictEntries(*russian);
    addSwedishRoad(collector, swedishNorwegian, swedishRussian);
    addCognates(collector, swedishNorwegian, swedishRussian);
    addMuellerRoad(collector, englishNorwegian, [&](const QString &head) { return englishRussian.under(head); });
    return {};
}

} // namespace imprimatur
