// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace imprimatur
{

/// The open store as seen from its own thread. Handed to jobs; never kept, never used on another thread.
class Connection;

/// One store folder, opened by one process, worked on by one thread. Create and destroy on the thread that owns it.
class Database
{
public:
    enum class Opening {
        Create, ///< makes the folder and an empty store; refused where one is
        Existing, ///< refused where none is
    };

    /// Opens `folder`/newsroom.sqlite, takes the folder's lock, sets the pragmas of trust.md §1 and migrates (after a
    /// verified backup). Errors (Error::Kind::Store): no such folder, not writable, not our file, newer schema, "open in
    /// … (process …)". Blocks; call it from the command line's thread or from a worker, not from the GUI thread.
    static Result<std::unique_ptr<Database>> open(const QString &folder, Opening opening);
    ~Database();

    QString folder() const;

    /// Runs `job(Connection &)` on the database thread, after the jobs posted before it. The future is finished there;
    /// a GUI takes the answer home with .then(context, …), the command line waits with .result().
    template<typename Job>
    auto post(Job job) -> QFuture<std::invoke_result_t<Job, Connection &>>
    {
        using Answer = std::invoke_result_t<Job, Connection &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        auto future = promise->future();
        promise->start(); // here: nobody waits for a future that has not begun, result() would find nothing
        run([promise, job = std::move(job)](Connection &connection) mutable {
            promise->addResult(job(connection));
            promise->finish();
        });
        return future;
    }

private:
    Database();
    void run(std::function<void(Connection &)> job);

    class Worker;
    std::unique_ptr<Worker> m_worker;
    QThread m_thread;
    QString m_folder;
};

/// Runs `work` in one transaction: committed when it succeeds, rolled back when it fails. Nested calls join the outer one.
/// A failed COMMIT is reported as Error::Kind::Store with the reason ("disk full" …) after the roll-back.
Result<void> inTransaction(Connection &connection, const std::function<Result<void>()> &work);

} // namespace imprimatur
