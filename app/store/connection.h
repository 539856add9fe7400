// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <optional>

class QSqlError;

namespace imprimatur
{

/// One open database file, private to this room. Created, used and destroyed on one thread.
class Connection
{
public:
    enum class Access {
        ReadWrite, ///< creates the file when there is none
        ReadOnly,
    };

    /// Opens the file and nothing more; ":memory:" is a scratch database. Error::Kind::Store.
    static Result<std::unique_ptr<Connection>> open(const QString &file, Access access);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    const QString &file() const
    {
        return m_file;
    }
    QSqlDatabase &handle()
    {
        return m_handle;
    }

    /// What the database refused, in words. Inside a transaction the first refusal is kept: SQLite may have rolled back
    /// by itself, and whatever came after would be written for good.
    Error refused(const QSqlError &error);

    /// The transaction of inTransaction(): how deep calls are nested, and why it can no longer be committed.
    struct Transaction
    {
        int depth = 0;
        std::optional<Error> broken;
    };
    Transaction transaction;

private:
    explicit Connection(const QString &file);

    QString m_file;
    QString m_name; ///< of the handle inside Qt
    QSqlDatabase m_handle;
};

} // namespace imprimatur
