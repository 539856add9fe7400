// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QUuid>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(connection)
};

/// The primary result codes of sqlite.org/rescode.html that have a sentence of their own.
enum SqliteCode { Busy = 5, Locked = 6, ReadOnlyFile = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, Constraint = 19, NotADatabase = 26 };

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

Error inWords(const QSqlError &error, const QString &file)
{
    switch (primaryCode(error)) {
    case Busy:
    case Locked:
        return {Error::Kind::Store, Text::tr("Another program has %1 open. Close it there and try again.").arg(file), file};
    case ReadOnlyFile:
        return {Error::Kind::Store, Text::tr("%1 cannot be written to. Check its permissions.").arg(file), file};
    case IoError:
        return {Error::Kind::Store, Text::tr("The disk failed while %1 was read or written (%2). Nothing was saved.").arg(file, error.databaseText()), file};
    case Corrupt:
        return {Error::Kind::Integrity, Text::tr("%1 is damaged (%2). Restore the newest good backup.").arg(file, error.databaseText()), file};
    case Full:
        return {Error::Kind::Store, Text::tr("The disk is full: nothing was saved in %1. Free some space and try again.").arg(file), file};
    case CannotOpen:
        return {Error::Kind::Store, Text::tr("%1 cannot be opened. Check that it exists and may be read and written.").arg(file), file};
    case Constraint:
        return {Error::Kind::Store, Text::tr("The store refused a change: %1.").arg(error.databaseText()), file};
    case NotADatabase:
        return {Error::Kind::Store, Text::tr("%1 is not a newsroom of Imprimatur.").arg(file), file};
    }
    return {Error::Kind::Store, Text::tr("%1 could not be read or written (%2).").arg(file, error.text()), file};
}

} // namespace

Connection::Connection(const QString &file)
    : m_file(file)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_handle(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_handle.setDatabaseName(file);
}

Connection::~Connection()
{
    m_handle.close();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(file));
    // A foreign tool may look at the file for a moment; a second Imprimatur is kept out by the folder's lock.
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=1000");
    if (access == Access::ReadOnly) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    connection->m_handle.setConnectOptions(options);
    if (!connection->m_handle.open()) {
        return failure(inWords(connection->m_handle.lastError(), file));
    }
    return connection;
}

Error Connection::refused(const QSqlError &error)
{
    const Error words = inWords(error, m_file);
    if (transaction.depth > 0 && !transaction.broken) {
        transaction.broken = words;
    }
    return words;
}

} // namespace imprimatur
