// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/opening.h"

#include "store/backup.h"
#include "store/migrations.h"
#include "store/query.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(opening)
};

struct Pragma
{
    const char *setting; ///< name = value
    const char *answer; ///< what reading it back must give
};

/// The locking mode comes first: WAL needs no shared memory when it is set before the journal is touched.
constexpr std::array pragmas {
    Pragma {"locking_mode = EXCLUSIVE", "exclusive"}, Pragma {"journal_mode = WAL", "wal"},
    Pragma {"synchronous = FULL", "2"},               Pragma {"foreign_keys = ON", "1"},
    Pragma {"recursive_triggers = ON", "1"},          Pragma {"trusted_schema = OFF", "0"},
    Pragma {"cell_size_check = ON", "1"},             Pragma {"mmap_size = 0", "0"},
};

enum class Standing { Empty, Ours, Foreign };

Result<Standing> standingOf(Connection &connection)
{
    const auto facts = row(connection,
                           QStringLiteral("SELECT (SELECT application_id FROM pragma_application_id), "
                                          "(SELECT count(*) FROM sqlite_schema)"));
    if (!facts) {
        return failure(facts.error());
    }
    if ((*facts)->number(0) == applicationId) {
        return Standing::Ours;
    }
    return (*facts)->number(0) == 0 && (*facts)->number(1) == 0 ? Standing::Empty : Standing::Foreign;
}

tl::unexpected<Error> notThere(const QString &folder)
{
    return failure(Error::Kind::Store, Text::tr("There is no newsroom in %1.").arg(folder), folder);
}

tl::unexpected<Error> notOurs(const QString &file)
{
    return failure(Error::Kind::Store, Text::tr("%1 is not a newsroom of Imprimatur.").arg(file), file);
}

Result<void> expectStanding(Connection &connection, Standing expected, const QString &folder)
{
    const auto standing = standingOf(connection);
    if (!standing) {
        return failure(standing.error());
    }
    if (*standing == expected) {
        return {};
    }
    switch (*standing) {
    case Standing::Empty:
        return notThere(folder);
    case Standing::Ours:
        return failure(Error::Kind::Store, Text::tr("There is a newsroom in %1 already. Open it, or choose another folder.").arg(folder), folder);
    case Standing::Foreign:
        break;
    }
    return notOurs(connection.file());
}

/// Beside the store, named for the schema it has and the time.
QString fileBeforeMigration(const QString &store, int schema)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    return QStringLiteral("%1.schema-%2-%3").arg(store, QString::number(schema), time);
}

Result<void> bringUpToDate(Connection &connection)
{
    const auto migrations = builtInMigrations();
    if (!migrations) {
        return failure(migrations.error());
    }
    return migrate(connection, *migrations, [&]() -> Result<void> {
        const auto schema = schemaNumber(connection);
        return schema ? backUp(connection, fileBeforeMigration(connection.file(), *schema)) : failure(schema.error());
    });
}

Result<std::unique_ptr<Connection>> connected(const QString &folder, Standing expected)
{
    auto connection = Connection::open(storeFile(folder), Connection::Access::ReadWrite);
    if (!connection) {
        return connection;
    }
    if (const auto locked = run(**connection, QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")); !locked) {
        return failure(locked.error());
    }
    if (const auto standing = expectStanding(**connection, expected, folder); !standing) {
        return failure(standing.error());
    }
    if (const auto set = setPragmas(**connection); !set) {
        return failure(set.error());
    }
    if (const auto ready = bringUpToDate(**connection); !ready) {
        return failure(ready.error());
    }
    return connection;
}

void removeStore(const QString &folder)
{
    QFile::remove(storeFile(folder));
    QFile::remove(storeFile(folder) + QStringLiteral("-wal"));
}

} // namespace

Result<void> setPragmas(Connection &connection)
{
    for (const Pragma &pragma : pragmas) {
        const QString setting = QLatin1String(pragma.setting);
        const QString name = setting.section(QLatin1Char(' '), 0, 0);
        if (auto set = run(connection, QStringLiteral("PRAGMA ") + setting); !set) {
            return set;
        }
        const auto answer = row(connection, QStringLiteral("PRAGMA ") + name);
        if (!answer) {
            return failure(answer.error());
        }
        if (!*answer || (*answer)->text(0) != QLatin1String(pragma.answer)) {
            return failure(Error::Kind::Store,
                           Text::tr("The database does not work as the store needs it (%1). Check that %2 lies on a local disk.")
                               .arg(setting, connection.file()),
                           connection.file());
        }
    }
    return {};
}

Result<OpenStore> openStore(const QString &folder)
{
    const QFileInfo file(storeFile(folder));
    if (!QFileInfo(folder).isDir()) {
        return failure(Error::Kind::Store, Text::tr("There is no folder %1.").arg(folder), folder);
    }
    if (!file.exists()) {
        return notThere(folder);
    }
    if (!file.isWritable()) {
        return failure(Error::Kind::Store, Text::tr("%1 cannot be written to. Check its permissions.").arg(file.filePath()), file.filePath());
    }
    auto lock = FolderLock::take(folder);
    if (!lock) {
        return failure(lock.error());
    }
    auto connection = connected(folder, Standing::Ours);
    if (!connection) {
        return failure(connection.error());
    }
    return OpenStore {std::move(*lock), std::move(*connection)};
}

Result<OpenStore> createStore(const QString &folder)
{
    if (auto made = makeFolder(folder); !made) {
        return failure(made.error());
    }
    auto lock = FolderLock::take(folder);
    if (!lock) {
        return failure(lock.error());
    }
    const auto made = makePrivateFile(storeFile(folder));
    if (!made) {
        return failure(made.error());
    }
    auto connection = connected(folder, Standing::Empty);
    if (!connection) {
        if (*made) {
            removeStore(folder);
        }
        return failure(connection.error());
    }
    return OpenStore {std::move(*lock), std::move(*connection)};
}

} // namespace imprimatur
