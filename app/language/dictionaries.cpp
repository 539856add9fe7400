// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/dictionaries.h"

#include "language/dictd.h"
#include "language/gunzip.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Dictionaries)
};

constexpr std::array<const char *, 4> names {"freedict-eng-nor", "freedict-swe-nor", "freedict-swe-rus", "mueller7"};

/// The largest of the four unpacks to 9 MiB.
constexpr qsizetype mostBytes = 64 * 1024 * 1024;

/// How far a road is trusted at its first sense. Tuned on the development half of NTREX.
constexpr float englishTrust = 0.9F;
constexpr float swedishTrust = 0.9F;
constexpr float muellerTrust = 0.8F;

/// What a sense and an alternative lose by coming later.
constexpr float senseLoss = 0.25F;
constexpr float alternativeLoss = 0.1F;

float weightAt(qsizetype sense, qsizetype alternative)
{
    return 1 / ((1 + senseLoss * static_cast<float>(sense)) * (1 + alternativeLoss * static_cast<float>(alternative)));
}

/// Calls `each` with every translation of an entry and its weight.
template<typename Each>
void forTranslations(const GlossaryEntry &entry, Each each)
{
    for (qsizetype sense = 0; sense < entry.senses.size(); ++sense) {
        const QStringList &alternatives = entry.senses.at(sense);
        for (qsizetype i = 0; i < alternatives.size(); ++i) {
            each(alternatives.at(i), weightAt(sense, i));
        }
    }
}

using ByHead = QMultiHash<QString, const GlossaryEntry *>;

ByHead byHead(const QList<GlossaryEntry> &entries)
{
    ByHead result;
    result.reserve(entries.size());
    for (const GlossaryEntry &entry : entries) {
        result.insert(plainWord(entry.head), &entry);
    }
    return result;
}

/// Joins every Norwegian translation of `from` with every Russian one of `to`.
void join(LexiconCollector &collector, const GlossaryEntry &from, const GlossaryEntry &to, float trust, Road road)
{
    forTranslations(from, [&](const QString &norwegian, float one) {
        forTranslations(to, [&](const QString &russian, float other) {
            collector.add(norwegian, russian, Tongue::Russian, trust * one * other, road);
        });
    });
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
    return failure(error.kind, Text::tr("%1: %2 Install its package anew.").arg(path, error.message), path);
}

bool isInstalled(const QString &folder, const char *name)
{
    return QFile::exists(pathOf(folder, name, ".index")) && QFile::exists(pathOf(folder, name, ".dict.dz"));
}

using ReadEntry = std::optional<GlossaryEntry> (*)(QStringView);

/// All entries of one dictionary; none when it is not installed.
Result<QList<GlossaryEntry>> entriesOf(const QString &folder, const char *name, ReadEntry readEntry)
{
    if (!isInstalled(folder, name)) {
        return QList<GlossaryEntry>();
    }
    const QString indexPath = pathOf(folder, name, ".index");
    const QString dataPath = pathOf(folder, name, ".dict.dz");
    const Result<QByteArray> index = read(indexPath);
    if (!index) {
        return failure(index.error());
    }
    const Result<QByteArray> packed = read(dataPath);
    if (!packed) {
        return failure(packed.error());
    }
    const Result<QByteArray> data = gunzip(*packed, mostBytes);
    if (!data) {
        return in(dataPath, data.error());
    }
    const Result<std::vector<DictdEntry>> places = readDictd(*index, *data);
    if (!places) {
        return in(indexPath, places.error());
    }
    QList<GlossaryEntry> entries;
    for (const DictdEntry &place : *places) {
        if (std::optional<GlossaryEntry> entry = readEntry(QString::fromUtf8(place.body))) {
            entries.append(*std::move(entry));
        }
    }
    return entries;
}

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
        forTranslations(entry, [&](const QString &norwegian, float weight) {
            collector.addWord(norwegian);
            collector.add(norwegian, entry.head, Tongue::English, englishTrust * weight, Road::English);
        });
    }
}

void addSwedishRoad(LexiconCollector &collector, const QList<GlossaryEntry> &swedishNorwegian,
                    const QList<GlossaryEntry> &swedishRussian)
{
    const ByHead russian = byHead(swedishRussian);
    for (const GlossaryEntry &entry : swedishNorwegian) {
        forTranslations(entry, [&](const QString &norwegian, float) { collector.addWord(norwegian); });
        const auto [begin, end] = russian.equal_range(plainWord(entry.head));
        std::for_each(begin, end, [&](const GlossaryEntry *other) {
            if (other->kind == entry.kind) {
                join(collector, entry, *other, swedishTrust, Road::Swedish);
            }
        });
    }
}

void addMuellerRoad(LexiconCollector &collector, const QList<GlossaryEntry> &englishNorwegian,
                    const QList<GlossaryEntry> &englishRussian)
{
    const ByHead russian = byHead(englishRussian);
    for (const GlossaryEntry &entry : englishNorwegian) {
        const auto [begin, end] = russian.equal_range(plainWord(entry.head));
        std::for_each(begin, end, [&](const GlossaryEntry *other) {
            const GlossaryEntry *named =
                other->reference.isEmpty() ? other : russian.value(plainWord(other->reference));
            if (named != nullptr) {
                join(collector, entry, *named, muellerTrust, Road::EnglishToRussian);
            }
        });
    }
}

Result<void> addDictionaries(LexiconCollector &collector, const QString &folder)
{
    const Result<QList<GlossaryEntry>> english = entriesOf(folder, names[0], &freedictEntry);
    const Result<QList<GlossaryEntry>> swedish = entriesOf(folder, names[1], &freedictEntry);
    const Result<QList<GlossaryEntry>> swedishRussian = entriesOf(folder, names[2], &freedictEntry);
    const Result<QList<GlossaryEntry>> mueller = entriesOf(folder, names[3], &muellerEntry);
    for (const Result<QList<GlossaryEntry>> *one : {&english, &swedish, &swedishRussian, &mueller}) {
        if (!*one) {
            return failure(one->error());
        }
    }
    addEnglishRoad(collector, *english);
    addSwedishRoad(collector, *swedish, *swedishRussian);
    addMuellerRoad(collector, *english, *mueller);
    return {};
}

} // namespace imprimatur
