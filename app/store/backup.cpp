// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/connection.h"
#include "store/migrations.h"
#include "store/query.h"
#include "store/storefolder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(backup)
};

constexpr auto walSuffix = "-wal";
constexpr auto shmSuffix = "-shm";

QString companion(const QString &file, const char *suffix)
{
    return file + QLatin1String(suffix);
}

/// A file that is being written, with whatever SQLite puts beside it; gone at the end unless it was moved away.
class Draft
{
public:
    explicit Draft(const QString &path)
        : m_path(path)
    {
        remove();
    }
    ~Draft()
    {
        remove();
    }
    Q_DISABLE_COPY_MOVE(Draft)

    const QString &path() const
    {
        return m_path;
    }

private:
    void remove() const
    {
        QFile::remove(m_path);
        QFile::remove(companion(m_path, walSuffix));
        QFile::remove(companion(m_path, shmSuffix));
    }

    QString m_path;
};

Result<void> moved(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.rename(to)) {
        return failure(Error::Kind::Store, Text::tr("%1 could not be renamed to %2 (%3).").arg(from, to, file.errorString()), from);
    }
    return flushToDisk(to);
}

/// Opens a copy by itself and examines all of it.
Result<void> soundCopy(const QString &file)
{
    const auto copy = Connection::open(file, Connection::Access::ReadOnly);
    if (!copy) {
        return failure(copy.error());
    }
    const auto marked = row(**copy, QStringLiteral("PRAGMA application_id"));
    if (!marked) {
        return failure(marked.error());
    }
    if ((*marked)->number(0) != applicationId) {
        return failure(Error::Kind::Store, Text::tr("%1 is not a newsroom of Imprimatur.").arg(file), file);
    }
    const auto report = examine(**copy);
    return report ? allSound(*report) : failure(report.error());
}

/// Words the faults of a copy for the person who asked for `file`.
Result<void> soundOrRefused(const QString &copy, const QString &file)
{
    const auto sound = soundCopy(copy);
    if (sound || sound.error().kind != Error::Kind::Integrity) {
        return sound;
    }
    return failure(Error::Kind::Integrity, Text::tr("%1 is not used: the copy is not sound.\n%2").arg(file, sound.error().message), file);
}

Result<void> copied(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.copy(to)) {
        return failure(Error::Kind::Store, Text::tr("%1 could not be copied to %2 (%3).").arg(from, to, file.errorString()), from);
    }
    QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

/// Brings what stands only in the write-ahead log into the file, so that setting aside means one file. A store too damaged
/// for that is set aside as it is.
void settle(const QString &store)
{
    if (!QFile::exists(companion(store, walSuffix))) {
        return;
    }
    if (const auto connection = Connection::open(store, Connection::Access::ReadWrite)) {
        std::ignore = run(**connection, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
}

QString asideName(const QString &store)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    return QStringLiteral("%1.before-restore-%2").arg(store, time);
}

/// Renames the store and its write-ahead log, the store first: without it nobody takes the rest for a whole newsroom. A log
/// that an interrupted restore left alone goes too, or it would be played into the next store.
Result<QString> setAside(const QString &store)
{
    const QString aside = asideName(store);
    const bool there = QFile::exists(store);
    if (there) {
        if (const auto done = moved(store, aside); !done) {
            return failure(done.error());
        }
    }
    if (QFile::exists(companion(store, walSuffix))) {
        if (const auto done = moved(companion(store, walSuffix), companion(aside, walSuffix)); !done) {
            return failure(done.error());
        }
    }
    QFile::remove(companion(store, shmSuffix)); // an index of the log; SQLite makes it anew
    return there ? aside : QString();
}

} // namespace

Result<void> backUp(Connection &connection, const QString &file)
{
    if (QFileInfo::exists(file)) {
        return failure(Error::Kind::Store, Text::tr("%1 exists already. Choose another name.").arg(file), file);
    }
    const Draft draft(file + QStringLiteral(".partial"));
    if (const auto made = makePrivateFile(draft.path()); !made) {
        return failure(made.error());
    }
    if (auto written = run(connection, QStringLiteral("VACUUM INTO ?"), {draft.path()}); !written) {
        return written;
    }
    if (auto sound = soundOrRefused(draft.path(), file); !sound) {
        return sound;
    }
    if (auto kept = flushToDisk(draft.path()); !kept) {
        return kept;
    }
    return moved(draft.path(), file);
}

Result<QString> restore(const QString &folder, const QString &backupFile)
{
    if (!QFileInfo(folder).isDir()) {
        return failure(Error::Kind::Store, Text::tr("There is no folder %1.").arg(folder), folder);
    }
    const auto lock = FolderLock::take(folder);
    if (!lock) {
        return failure(lock.error());
    }
    const QString store = storeFile(folder);
    const Draft draft(store + QStringLiteral(".restoring"));
    if (const auto made = copied(backupFile, draft.path()); !made) {
        return failure(made.error());
    }
    if (const auto sound = soundOrRefused(draft.path(), backupFile); !sound) {
        return failure(sound.error());
    }
    if (const auto kept = flushToDisk(draft.path()); !kept) {
        return failure(kept.error());
    }
    settle(store);
    const auto aside = setAside(store);
    if (!aside) {
        return aside;
    }
    if (const auto placed = moved(draft.path(), store); !placed) {
        return failure(placed.error());
    }
    return aside;
}

} // namespace imprimatur
