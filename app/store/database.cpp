// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/connection.h"
#include "store/opening.h"
#include "store/query.h"

#include <QDir>

#include <tuple>

namespace imprimatur
{

/// Lives on the database thread and holds what must be made, used and closed there.
class Database::Worker : public QObject
{
public:
    Result<void> open(const QString &folder, Opening opening)
    {
        auto store = opening == Opening::Create ? createStore(folder) : openStore(folder);
        if (!store) {
            return failure(store.error());
        }
        m_store = std::move(*store);
        return {};
    }
    Connection &connection()
    {
        return *m_store.connection;
    }
    void close()
    {
        m_store.connection.reset();
        m_store.lock.reset();
    }

private:
    OpenStore m_store;
};

Database::Database()
    : m_worker(std::make_unique<Worker>())
{
    m_thread.setObjectName(QStringLiteral("database"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Database::~Database()
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get()] {
            worker->close();
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

Result<std::unique_ptr<Database>> Database::open(const QString &folder, Opening opening)
{
    std::unique_ptr<Database> database(new Database);
    database->m_folder = QDir::cleanPath(QDir(folder).absolutePath());
    Result<void> opened;
    QMetaObject::invokeMethod(
        database->m_worker.get(),
        [&] {
            opened = database->m_worker->open(database->m_folder, opening);
        },
        Qt::BlockingQueuedConnection);
    if (!opened) {
        return failure(opened.error());
    }
    return database;
}

QString Database::folder() const
{
    return m_folder;
}

void Database::run(std::function<void(Connection &)> job)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get(), job = std::move(job)] {
            job(worker->connection());
        },
        Qt::QueuedConnection);
}

namespace
{

Result<void> rolledBack(Connection &connection, const Error &reason)
{
    connection.transaction = {};
    // SQLite may have rolled back by itself (disk full, I/O error); then this says so and changes nothing.
    std::ignore = imprimatur::run(connection, QStringLiteral("ROLLBACK"));
    return failure(reason);
}

Result<void> joined(Connection &connection, const std::function<Result<void>()> &work)
{
    const Result<void> done = work();
    if (!done) {
        connection.transaction.broken = connection.transaction.broken.value_or(done.error());
    }
    return done;
}

} // namespace

Result<void> inTransaction(Connection &connection, const std::function<Result<void>()> &work)
{
    if (connection.transaction.depth > 0) {
        return joined(connection, work);
    }
    if (auto begun = run(connection, QStringLiteral("BEGIN IMMEDIATE")); !begun) {
        return begun;
    }
    connection.transaction.depth = 1;
    const Result<void> done = work();
    if (!done || connection.transaction.broken) {
        return rolledBack(connection, done ? *connection.transaction.broken : done.error());
    }
    if (const auto committed = run(connection, QStringLiteral("COMMIT")); !committed) {
        return rolledBack(connection, committed.error());
    }
    connection.transaction = {};
    return {};
}

} // namespace imprimatur
