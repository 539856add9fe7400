// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"
#include "store/connection.h"
#include "store/newsroomstore.h"
#include "store/query.h"
#include "support/storedarticle.h"
#include "support/temporarystore.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace imprimatur;
using namespace imprimatur::test;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundStoreIsFoundSound();
    void missingGuardsAreNoticed();
    void aBackupHoldsWhatTheStoreHolds();
    void aBackupIsPrivate();
    void refusedBackups_data();
    void refusedBackups();
    void anUnsoundStoreIsNotBackedUp();
    void aBackupReplacesTheStore();
    void aBackupMakesAStoreWhereThereIsNone();
    void refusedRestores_data();
    void refusedRestores();
    void anOpenStoreIsNotReplaced();
    void aDamagedStoreIsReplaced();
    void whatACrashLeftIsSetAsideWhole();
    void aLogThatWasLeftAloneIsNotPlayedIn();
};

namespace
{

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString settingIn(const QString &folder)
{
    const auto database = Database::open(folder, Database::Opening::Existing);
    if (!database) {
        return database.error().message;
    }
    return (*database)
        ->post([](Connection &connection) { return setting(connection, QStringLiteral("mark")); })
        .result()
        .value();
}

Result<void> mark(Connection &connection, const QString &text)
{
    return setSetting(connection, QStringLiteral("mark"), text);
}

/// A store whose backup says "old" and which itself says "new".
struct BackedUp : TemporaryStore
{
    BackedUp()
        : backup(beside(QStringLiteral("backup.sqlite")))
    {
        got([](Connection &connection) { return fileSmallNewsroom(connection).map([] { return true; }); });
        set(QStringLiteral("old"));
        got([&](Connection &connection) { return backUp(connection, backup).map([] { return true; }); });
        set(QStringLiteral("new"));
    }
    void set(const QString &text)
    {
        got([&](Connection &connection) { return mark(connection, text).map([] { return true; }); });
    }

    QString backup;
};

} // namespace

void TestBackup::aSoundStoreIsFoundSound()
{
    TemporaryStore store;
    QVERIFY(store.ask(fileSmallNewsroom));
    const auto report = store.got(examine);
    QStringList subjects;
    for (const Diagnosis &each : report) {
        QVERIFY2(each.sound, qPrintable(each.message));
        QVERIFY(!each.message.isEmpty());
        subjects.append(each.subject);
    }
    const QString expected = QStringLiteral("integrity foreign-keys log versions reviews statements payloads");
    QCOMPARE(subjects.join(QLatin1Char(' ')), expected);
    QVERIFY(allSound(report));
}

void TestBackup::missingGuardsAreNoticed()
{
    TemporaryStore store;
    QVERIFY(
        store.ask([](Connection &connection) { return run(connection, QStringLiteral("DROP TRIGGER log_update")); }));
    const auto report = store.got(examine);
    QCOMPARE(report.first().subject, QStringLiteral("integrity"));
    QVERIFY(!report.first().sound);
    QVERIFY2(report.first().message.contains(QStringLiteral("guards")), qPrintable(report.first().message));
    QVERIFY(!allSound(report));
}

void TestBackup::aBackupHoldsWhatTheStoreHolds()
{
    BackedUp store;
    const auto log = store.got(logEntries);
    const auto original = store.got([](Connection &connection) { return versions(connection, articleId); });
    const auto copy = Connection::open(store.backup, Connection::Access::ReadOnly);
    QVERIFY(copy);
    QCOMPARE(logEntries(**copy).value(), log);
    const auto copied = versions(**copy, articleId).value();
    QCOMPARE(copied.size(), original.size());
    QVERIFY(copied.last().content == original.last().content);
    QVERIFY(allSound(*examine(**copy)));
    QVERIFY(!run(**copy, QStringLiteral("DELETE FROM setting")));
}

void TestBackup::aBackupIsPrivate()
{
    BackedUp store;
    struct stat file
    {
    };
    QCOMPARE(::stat(qPrintable(store.backup), &file), 0);
    QCOMPARE(file.st_mode & 0777, 0600u);
    QCOMPARE(filesIn(QFileInfo(store.backup).path()), QStringList(QStringLiteral("backup.sqlite")));
}

void TestBackup::refusedBackups_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("inTransaction");
    QTest::addColumn<QString>("says");
    QTest::addRow("a backup is not overwritten")
        << QStringLiteral("backup.sqlite") << false << QStringLiteral("exists already");
    QTest::addRow("a folder that is not there gets no backup")
        << QStringLiteral("none/backup.sqlite") << false << QStringLiteral("cannot be written");
    QTest::addRow("a change that is not finished gets no backup")
        << QStringLiteral("other.sqlite") << true << QStringLiteral("VACUUM");
}

void TestBackup::refusedBackups()
{
    QFETCH(QString, name);
    QFETCH(bool, inTransaction);
    QFETCH(QString, says);
    BackedUp store;
    const QString file = store.beside(name);
    const auto done = store.ask([&](Connection &connection) {
        const auto work = [&] {
            return backUp(connection, file);
        };
        return inTransaction ? imprimatur::inTransaction(connection, work) : work();
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Store);
    QVERIFY2(done.error().message.contains(says), qPrintable(done.error().message));
    QCOMPARE(filesIn(QFileInfo(store.backup).path()), QStringList(QStringLiteral("backup.sqlite")));
    store.set(QStringLiteral("still running"));
    QVERIFY(allSound(store.got(examine)));
}

void TestBackup::anUnsoundStoreIsNotBackedUp()
{
    BackedUp store;
    QVERIFY(store.ask(
        [](Connection &connection) { return run(connection, QStringLiteral("DROP TRIGGER version_update")); }));
    QVERIFY(store.ask([](Connection &connection) {
        return run(connection, QStringLiteral("UPDATE version SET author = 'x' WHERE number = 2"));
    }));
    const auto done = store.ask(
        [&](Connection &connection) { return backUp(connection, store.beside(QStringLiteral("bad.sqlite"))); });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Integrity);
    QVERIFY2(done.error().message.contains(QStringLiteral("Version 2 of article ") + articleId),
             qPrintable(done.error().message));
    QCOMPARE(filesIn(QFileInfo(store.backup).path()), QStringList(QStringLiteral("backup.sqlite")));
    store.set(QStringLiteral("still running"));
}

void TestBackup::aBackupReplacesTheStore()
{
    BackedUp store;
    store.close();
    const auto aside = restore(store.folder(), store.backup);
    QVERIFY2(aside, aside ? "" : qPrintable(aside.error().message));
    QVERIFY(aside->startsWith(store.file() + QStringLiteral(".before-restore-")));
    QCOMPARE(settingIn(store.folder()), QStringLiteral("old"));
    struct stat file
    {
    };
    QCOMPARE(::stat(qPrintable(store.file()), &file), 0);
    QCOMPARE(file.st_mode & 0777, 0600u);

    const QString elsewhere = store.beside(QStringLiteral("elsewhere"));
    QVERIFY(QDir().mkpath(elsewhere));
    QVERIFY(QFile::copy(*aside, elsewhere + QStringLiteral("/newsroom.sqlite")));
    QCOMPARE(settingIn(elsewhere), QStringLiteral("new"));
    QCOMPARE(filesIn(store.folder()).size(), 3); // lock, store, what was set aside
    QVERIFY(QFile::exists(store.backup));
}

void TestBackup::aBackupMakesAStoreWhereThereIsNone()
{
    BackedUp store;
    const QString folder = store.beside(QStringLiteral("new"));
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(restore(folder, store.backup).value(), QString());
    QCOMPARE(settingIn(folder), QStringLiteral("old"));
}

namespace
{

enum class Fault { Missing, Garbage, Foreign, Truncated, OneByte, Newer };

bool spoil(const QString &backup, Fault fault)
{
    QFile file(backup);
    switch (fault) {
    case Fault::Missing:
        return file.remove();
    case Fault::Garbage:
        return write(backup, QByteArray(5000, 'x'));
    case Fault::Foreign:
        file.remove();
        return bool(
            run(**Connection::open(backup, Connection::Access::ReadWrite), QStringLiteral("CREATE TABLE t (x)")));
    case Fault::Truncated:
        return file.resize(file.size() / 2);
    case Fault::OneByte: {
        if (!file.open(QIODevice::ReadWrite)) {
            return false;
        }
        QByteArray bytes = file.readAll();
        const qsizetype at = bytes.indexOf("Ingress to.");
        bytes[at] = 'i';
        return at > 0 && file.seek(0) && file.write(bytes) == bytes.size();
    }
    case Fault::Newer:
        return bool(run(**Connection::open(backup, Connection::Access::ReadWrite),
                        QStringLiteral("PRAGMA user_version = 999")));
    }
    return false;
}

} // namespace

void TestBackup::refusedRestores_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("says");
    QTest::addRow("a missing backup") << Fault::Missing << QStringLiteral("could not be copied");
    QTest::addRow("a file that is no database") << Fault::Garbage << QStringLiteral("not a newsroom");
    QTest::addRow("another program's database") << Fault::Foreign << QStringLiteral("not a newsroom");
    QTest::addRow("half a backup") << Fault::Truncated << QStringLiteral("damaged");
    QTest::addRow("a backup with one wrong byte in a text")
        << Fault::OneByte << QStringLiteral("Version 2 of article ") + articleId;
    QTest::addRow("a backup of a newer schema") << Fault::Newer << QStringLiteral("schema 999");
}

void TestBackup::refusedRestores()
{
    QFETCH(Fault, fault);
    QFETCH(QString, says);
    BackedUp store;
    store.close();
    const QStringList before = filesIn(store.folder());
    QVERIFY(spoil(store.backup, fault));
    const auto done = restore(store.folder(), store.backup);
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(says), qPrintable(done.error().message));
    QCOMPARE(filesIn(store.folder()), before);
    QCOMPARE(settingIn(store.folder()), QStringLiteral("new"));
}

void TestBackup::anOpenStoreIsNotReplaced()
{
    BackedUp store;
    const auto done = restore(store.folder(), store.backup);
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(QStringLiteral("is open in")), qPrintable(done.error().message));
    store.set(QStringLiteral("still running"));
    const auto nowhere = restore(store.beside(QStringLiteral("nowhere")), store.backup);
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().message.contains(QStringLiteral("no folder")));
}

void TestBackup::aDamagedStoreIsReplaced()
{
    BackedUp store;
    store.close();
    const QByteArray damage(5000, 'x');
    QVERIFY(write(store.file(), damage));
    const auto aside = restore(store.folder(), store.backup);
    QVERIFY2(aside, aside ? "" : qPrintable(aside.error().message));
    QCOMPARE(settingIn(store.folder()), QStringLiteral("old"));
    QFile kept(*aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), damage);
}

void TestBackup::whatACrashLeftIsSetAsideWhole()
{
    BackedUp store;
    // The files as a power cut would leave them: "new" stands in the write-ahead log only.
    const QString folder = store.beside(QStringLiteral("crashed"));
    const QString file = folder + QStringLiteral("/newsroom.sqlite");
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::copy(store.file(), file));
    QVERIFY(QFile::copy(store.file() + QStringLiteral("-wal"), file + QStringLiteral("-wal")));
    const auto aside = restore(folder, store.backup);
    QVERIFY2(aside, aside ? "" : qPrintable(aside.error().message));
    QCOMPARE(settingIn(folder), QStringLiteral("old"));
    const auto kept = Connection::open(*aside, Connection::Access::ReadWrite);
    QVERIFY(kept);
    QCOMPARE(setting(**kept, QStringLiteral("mark")).value(), QStringLiteral("new"));
}

void TestBackup::aLogThatWasLeftAloneIsNotPlayedIn()
{
    BackedUp store;
    // A restore that was cut off after it had renamed the store.
    const QString folder = store.beside(QStringLiteral("cutoff"));
    QVERIFY(QDir().mkpath(folder));
    const QString wal = folder + QStringLiteral("/newsroom.sqlite-wal");
    QVERIFY(QFile::copy(store.file() + QStringLiteral("-wal"), wal));
    QFile before(wal);
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    QCOMPARE(restore(folder, store.backup).value(), QString());
    QCOMPARE(settingIn(folder), QStringLiteral("old"));
    const QStringList kept = QDir(folder).entryList({QStringLiteral("*.before-restore-*-wal")});
    QCOMPARE(kept.size(), 1);
    QFile after(folder + QLatin1Char('/') + kept.first());
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), bytes);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
