// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/database.h"
#include "store/newsroomstore.h"
#include "store/payloadstore.h"
#include "store/query.h"
#include "support/temporarystore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

using namespace imprimatur;
using test::TemporaryStore;

namespace
{

constexpr auto holdArgument = "--hold";

/// The other process of the tests: opens a store, says so, and keeps it until it is killed or told to end.
int hold(const QString &folder)
{
    const auto database = Database::open(folder, Database::Opening::Existing);
    std::puts(database ? "open" : qPrintable(database.error().message));
    std::fflush(stdout);
    std::getchar();
    return 0;
}

Result<void> storeText(Connection &connection, const QString &name)
{
    return setSetting(connection, name, QStringLiteral("set"));
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pragmas_data();
    void pragmas();
    void aNewStoreIsPrivate();
    void refusedOpenings_data();
    void refusedOpenings();
    void refusedCreationLeavesNothing();
    void anInterruptedCreationIsTakenUp();
    void aSecondOpeningIsRefused();
    void aSecondProcessIsRefusedUntilItDies();
    void aForeignProgramKeepsUsOut();
    void jobsRunInOrderOnOneOtherThread();
    void postedJobsAreFinishedBeforeTheEnd();
    void aTransactionKeepsAllOrNothing_data();
    void aTransactionKeepsAllOrNothing();
    void aRefusedStatementEndsTheTransaction();
    void aFailedCommitIsReportedAndUndone();
    void aFullDiskIsSaidInWords();
    void whatIsCommittedSurvivesACrash();
    void factsAreWrittenOnce();
    void settingsAreKept();
};

void TestDatabase::pragmas_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    QTest::addRow("one connection owns the file") << "locking_mode"
                                                  << "exclusive";
    QTest::addRow("writes go through a write-ahead log") << "journal_mode"
                                                         << "wal";
    QTest::addRow("every commit reaches the disk") << "synchronous"
                                                   << "2";
    QTest::addRow("references are kept") << "foreign_keys"
                                         << "1";
    QTest::addRow("REPLACE asks the delete guards") << "recursive_triggers"
                                                    << "1";
    QTest::addRow("the schema of a file is not trusted") << "trusted_schema"
                                                         << "0";
    QTest::addRow("damaged pages are noticed early") << "cell_size_check"
                                                     << "1";
    QTest::addRow("the file is not mapped into memory") << "mmap_size"
                                                        << "0";
    QTest::addRow("the file is marked as ours") << "application_id" << QString::number(0x696d7072);
    QTest::addRow("the file has schema 1") << "user_version"
                                           << "1";
}

void TestDatabase::pragmas()
{
    QFETCH(QString, pragma);
    QFETCH(QString, value);
    TemporaryStore store;
    const auto read = [&] {
        return store.got([&](Connection &connection) { return row(connection, QStringLiteral("PRAGMA ") + pragma); })
            ->text(0);
    };
    QCOMPARE(read(), value);
    store.close();
    store.open();
    QCOMPARE(read(), value);
}

void TestDatabase::aNewStoreIsPrivate()
{
    TemporaryStore store;
    struct stat folder
    {
    };
    struct stat file
    {
    };
    QCOMPARE(::stat(qPrintable(store.folder()), &folder), 0);
    QCOMPARE(::stat(qPrintable(store.file()), &file), 0);
    QCOMPARE(folder.st_mode & 0777, 0700u);
    QCOMPARE(file.st_mode & 0777, 0600u);
    QCOMPARE(store.database().folder(), store.folder());
}

namespace
{

enum class Place { Missing, Empty, Ours, Garbage, ForeignDatabase, NewerSchema, NotWritable, File };

QString prepared(Place place, TemporaryStore &store)
{
    const QString folder = store.beside(QStringLiteral("other"));
    const QString file = folder + QStringLiteral("/newsroom.sqlite");
    const auto make = [&](const QStringList &statements) {
        QDir().mkpath(folder);
        const auto connection = Connection::open(file, Connection::Access::ReadWrite);
        for (const QString &statement : statements) {
            if (const auto done = run(**connection, statement); !done) {
                qFatal("%s", qPrintable(done.error().message));
            }
        }
    };
    switch (place) {
    case Place::Missing:
        break;
    case Place::Empty:
        QDir().mkpath(folder);
        break;
    case Place::Ours:
        store.close();
        return store.folder();
    case Place::Garbage: {
        QDir().mkpath(folder);
        QFile garbage(file);
        if (!garbage.open(QIODevice::WriteOnly) || garbage.write(QByteArray(5000, 'x')) != 5000) {
            qFatal("cannot write garbage");
        }
        break;
    }
    case Place::ForeignDatabase:
        make({QStringLiteral("CREATE TABLE recipes (name TEXT)")});
        break;
    case Place::NewerSchema:
        store.close();
        QDir().mkpath(folder);
        QFile::copy(store.file(), file);
        make({QStringLiteral("PRAGMA user_version = 999")});
        break;
    case Place::NotWritable:
        if (::geteuid() == 0) {
            return QStringLiteral("/proc/self"); // a folder that even root cannot put files into
        }
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        break;
    case Place::File: {
        QFile plain(folder);
        if (!plain.open(QIODevice::WriteOnly)) {
            qFatal("cannot write a file");
        }
        break;
    }
    }
    return folder;
}

} // namespace

void TestDatabase::refusedOpenings_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<Database::Opening>("opening");
    QTest::addColumn<QString>("says");
    const auto existing = Database::Opening::Existing;
    const auto create = Database::Opening::Create;
    QTest::addRow("a missing folder is not opened") << Place::Missing << existing << "no folder";
    QTest::addRow("an empty folder is not opened") << Place::Empty << existing << "no newsroom in";
    QTest::addRow("a file is not a folder") << Place::File << existing << "no folder";
    QTest::addRow("a file that is no database is not opened") << Place::Garbage << existing << "not a newsroom";
    QTest::addRow("another program's database is not opened") << Place::ForeignDatabase << existing << "not a newsroom";
    QTest::addRow("a newer schema is not opened")
        << Place::NewerSchema << existing << "newer Imprimatur (schema 999; this program knows 1)";
    QTest::addRow("a store is not created over a store") << Place::Ours << create << "already";
    QTest::addRow("a store is not created over a newer one") << Place::NewerSchema << create << "already";
    QTest::addRow("a store is not created over garbage") << Place::Garbage << create << "not a newsroom";
    QTest::addRow("a store is not created over another program's database")
        << Place::ForeignDatabase << create << "not a newsroom";
    QTest::addRow("a store is not created where nothing can be written")
        << Place::NotWritable << create << "cannot be written";
    QTest::addRow("a store is not created in a file") << Place::File << create << "cannot be made";
}

void TestDatabase::refusedOpenings()
{
    QFETCH(Place, place);
    QFETCH(Database::Opening, opening);
    QFETCH(QString, says);
    TemporaryStore store;
    const QString folder = prepared(place, store);
    const auto before = QFile(folder + QStringLiteral("/newsroom.sqlite")).size();

    const auto opened = Database::open(folder, opening);

    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Store);
    QVERIFY2(opened.error().message.contains(says), qPrintable(opened.error().message));
    QVERIFY2(opened.error().message.contains(folder), qPrintable(opened.error().message));
    QCOMPARE(QFile(folder + QStringLiteral("/newsroom.sqlite")).size(), before);
}

void TestDatabase::refusedCreationLeavesNothing()
{
    TemporaryStore store;
    const QString folder = prepared(Place::Empty, store);
    QVERIFY(!Database::open(folder, Database::Opening::Existing));
    QVERIFY(QDir(folder).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
    QVERIFY(Database::open(folder, Database::Opening::Create));
}

void TestDatabase::anInterruptedCreationIsTakenUp()
{
    TemporaryStore store;
    const QString folder = prepared(Place::Empty, store);
    QFile empty(folder + QStringLiteral("/newsroom.sqlite"));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    const auto existing = Database::open(folder, Database::Opening::Existing);
    QVERIFY(!existing);
    QVERIFY(existing.error().message.contains(QStringLiteral("no newsroom")));
    QVERIFY(Database::open(folder, Database::Opening::Create));
    QVERIFY(Database::open(folder, Database::Opening::Existing));
}

void TestDatabase::aSecondOpeningIsRefused()
{
    TemporaryStore store;
    const auto second = Database::open(store.folder(), Database::Opening::Existing);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Store);
    const QString expected = QStringLiteral("is open in %1 (process %2 on")
                                 .arg(QCoreApplication::applicationName())
                                 .arg(QCoreApplication::applicationPid());
    QVERIFY2(second.error().message.contains(expected), qPrintable(second.error().message));
    store.close();
    QVERIFY(Database::open(store.folder(), Database::Opening::Existing));
}

void TestDatabase::aSecondProcessIsRefusedUntilItDies()
{
    TemporaryStore store;
    store.close();
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QLatin1String(holdArgument), store.folder()});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readLine().trimmed(), QByteArray("open"));

    const auto refused = Database::open(store.folder(), Database::Opening::Existing);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(QStringLiteral("(process %1 on").arg(other.processId())),
             qPrintable(refused.error().message));

    other.kill();
    QVERIFY(other.waitForFinished());
    const auto opened = Database::open(store.folder(), Database::Opening::Existing);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
}

void TestDatabase::aForeignProgramKeepsUsOut()
{
    TemporaryStore store;
    store.close();
    const auto foreign = Connection::open(store.file(), Connection::Access::ReadWrite);
    QVERIFY(foreign);
    QVERIFY(run(**foreign, QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
    QVERIFY(run(**foreign, QStringLiteral("BEGIN EXCLUSIVE")));
    const auto opened = Database::open(store.folder(), Database::Opening::Existing);
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(QStringLiteral("Another program")), qPrintable(opened.error().message));
}

void TestDatabase::jobsRunInOrderOnOneOtherThread()
{
    TemporaryStore store;
    QList<int> order;
    QList<QThread *> threads;
    QFuture<int> last;
    for (int job = 0; job < 100; ++job) {
        last = store.database().post([&, job](Connection &) {
            order.append(job);
            threads.append(QThread::currentThread());
            return job;
        });
    }
    QCOMPARE(last.result(), 99);
    QCOMPARE(order.size(), 100);
    QVERIFY(std::ranges::is_sorted(order));
    QVERIFY(threads.first() != QThread::currentThread());
    QCOMPARE(threads.count(threads.first()), threads.size());
}

void TestDatabase::postedJobsAreFinishedBeforeTheEnd()
{
    TemporaryStore store;
    QList<QFuture<Result<void>>> futures;
    for (int job = 0; job < 50; ++job) {
        futures.append(store.database().post(
            [job](Connection &connection) { return storeText(connection, QString::number(job)); }));
    }
    store.close();
    for (const auto &future : futures) {
        QVERIFY(future.isFinished());
        QVERIFY(future.result());
    }
    store.open();
    const auto count = store.got(
        [](Connection &connection) { return row(connection, QStringLiteral("SELECT count(*) FROM setting")); });
    QCOMPARE(count->number(0), 50);
}

void TestDatabase::aTransactionKeepsAllOrNothing_data()
{
    QTest::addColumn<bool>("innerFails");
    QTest::addColumn<bool>("innerIsSwallowed");
    QTest::addColumn<bool>("outerFails");
    QTest::addColumn<QStringList>("kept");
    const QStringList all {QStringLiteral("inner"), QStringLiteral("outer")};
    QTest::addRow("when all succeed, all is kept") << false << false << false << all;
    QTest::addRow("when the outer work fails, the inner is undone too") << false << false << true << QStringList();
    QTest::addRow("when the inner work fails, the outer is undone too") << true << false << false << QStringList();
    QTest::addRow("a swallowed failure of the inner work still undoes all") << true << true << false << QStringList();
}

void TestDatabase::aTransactionKeepsAllOrNothing()
{
    QFETCH(bool, innerFails);
    QFETCH(bool, innerIsSwallowed);
    QFETCH(bool, outerFails);
    QFETCH(QStringList, kept);
    TemporaryStore store;
    const auto failed = [](bool fails) {
        return fails ? Result<void>(failure(Error::Kind::Gate, QStringLiteral("no"))) : Result<void>();
    };
    const auto done = store.ask([&](Connection &connection) {
        return inTransaction(connection, [&]() -> Result<void> {
            auto outer = storeText(connection, QStringLiteral("outer"));
            auto inner = inTransaction(connection, [&]() -> Result<void> {
                auto stored = storeText(connection, QStringLiteral("inner"));
                return stored ? failed(innerFails) : stored;
            });
            if (!outer || (!inner && !innerIsSwallowed)) {
                return outer ? inner : outer;
            }
            return failed(outerFails);
        });
    });
    QCOMPARE(bool(done), !kept.isEmpty());
    if (!done) {
        QCOMPARE(done.error().kind, Error::Kind::Gate);
    }
    const auto names = store.got([](Connection &connection) {
        return rows(connection, QStringLiteral("SELECT name FROM setting ORDER BY name"));
    });
    QStringList found;
    std::ranges::transform(names, std::back_inserter(found), [](const Row &each) { return each.text(0); });
    QCOMPARE(found, kept);
    QVERIFY(store.ask([](Connection &connection) {
        return inTransaction(connection, [&] { return storeText(connection, QStringLiteral("next")); });
    }));
}

void TestDatabase::aRefusedStatementEndsTheTransaction()
{
    TemporaryStore store;
    const auto done = store.ask([](Connection &connection) {
        return inTransaction(connection, [&]() -> Result<void> {
            std::ignore = run(connection, QStringLiteral("INSERT INTO newsroom DEFAULT VALUES"));
            return storeText(connection, QStringLiteral("after"));
        });
    });
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(QStringLiteral("refused a change")), qPrintable(done.error().message));
    const auto after = store.got([](Connection &connection) { return setting(connection, QStringLiteral("after")); });
    QCOMPARE(after, QString());
}

void TestDatabase::aFailedCommitIsReportedAndUndone()
{
    TemporaryStore store;
    const auto done = store.ask([](Connection &connection) {
        return inTransaction(connection, [&]() -> Result<void> {
            // The reference is looked at when the transaction is committed, and not before.
            const QString hash = QStringLiteral("sha256:none");
            if (auto deferred = run(connection, QStringLiteral("PRAGMA defer_foreign_keys = ON")); !deferred) {
                return deferred;
            }
            if (auto stored = storeText(connection, QStringLiteral("half")); !stored) {
                return stored;
            }
            return run(connection, QStringLiteral("INSERT INTO snapshot (hash, payload) VALUES (?, ?)"), {hash, hash});
        });
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Store);
    QVERIFY2(done.error().message.contains(QStringLiteral("FOREIGN KEY")), qPrintable(done.error().message));
    const auto half = store.got([](Connection &connection) { return setting(connection, QStringLiteral("half")); });
    QCOMPARE(half, QString());
    QVERIFY(store.ask([](Connection &connection) {
        return inTransaction(connection, [&] { return storeText(connection, QStringLiteral("whole")); });
    }));
}

void TestDatabase::aFullDiskIsSaidInWords()
{
    TemporaryStore store;
    const auto pages =
        store.got([](Connection &connection) { return row(connection, QStringLiteral("PRAGMA page_count")); })
            ->number(0);
    const auto limit = [&](qint64 count) {
        return store
            .got([&](Connection &connection) {
                return row(connection, QStringLiteral("PRAGMA max_page_count = %1").arg(count));
            })
            ->number(0);
    };
    QCOMPARE(limit(pages + 4), pages + 4);
    const QByteArray big(200'000, 'x');
    const auto done = store.ask([&](Connection &connection) {
        return inTransaction(connection, [&]() -> Result<void> {
            auto first = storeText(connection, QStringLiteral("half"));
            return first ? addPayload(connection, QStringLiteral("page"), big) : first;
        });
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Store);
    QVERIFY2(done.error().message.contains(QStringLiteral("disk is full")), qPrintable(done.error().message));
    QCOMPARE(store.got([](Connection &connection) { return setting(connection, QStringLiteral("half")); }), QString());

    limit(1'000'000);
    QVERIFY(store.ask([&](Connection &connection) { return addPayload(connection, QStringLiteral("page"), big); }));
}

void TestDatabase::whatIsCommittedSurvivesACrash()
{
    TemporaryStore store;
    QVERIFY(store.ask([](Connection &connection) { return storeText(connection, QStringLiteral("kept")); }));
    // The files as a power cut would leave them: the change stands in the write-ahead log only.
    const QString folder = store.beside(QStringLiteral("crashed"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::copy(store.file(), folder + QStringLiteral("/newsroom.sqlite")));
    QVERIFY(QFile::copy(store.file() + QStringLiteral("-wal"), folder + QStringLiteral("/newsroom.sqlite-wal")));
    const auto opened = Database::open(folder, Database::Opening::Existing);
    QVERIFY(opened);
    const auto kept =
        (*opened)->post([](Connection &connection) { return setting(connection, QStringLiteral("kept")); }).result();
    QCOMPARE(kept.value(), QStringLiteral("set"));
}

void TestDatabase::factsAreWrittenOnce()
{
    TemporaryStore store;
    const auto none = store.ask(newsroomFacts);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::Store);
    const NewsroomFacts facts {QStringLiteral("n"), QStringLiteral("d"), QStringLiteral("Avisa Ørn"), true,
                               QStringLiteral("2024-11-23T12:00:00Z")};
    QVERIFY(store.ask([&](Connection &connection) { return setNewsroomFacts(connection, facts); }));
    QVERIFY(!store.ask([&](Connection &connection) { return setNewsroomFacts(connection, facts); }));
    QCOMPARE(store.got(newsroomFacts), facts);
}

void TestDatabase::settingsAreKept()
{
    TemporaryStore store;
    const QString site = QStringLiteral("site");
    const auto read = [&] {
        return store.got([&](Connection &connection) { return setting(connection, site); });
    };
    QCOMPARE(read(), QString());
    for (const QString &value : {QStringLiteral("https://example.org"), QString(), QStringLiteral("æ 'x'; --")}) {
        QVERIFY(store.ask([&](Connection &connection) { return setSetting(connection, site, value); }));
        QCOMPARE(read(), value);
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String(holdArgument)) {
        return hold(arguments.value(2));
    }
    TestDatabase test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_database.moc"
