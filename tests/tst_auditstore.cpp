// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/query.h"
#include "support/storedarticle.h"
#include "support/temporarystore.h"

#include <QTest>

using namespace imprimatur;
using namespace imprimatur::test;

class TestAuditStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theChainIsTheOneDescribed();
    void theChainGoesOnAfterReopening();
    void guards_data();
    void guards();
    void aBrokenChainIsNamed_data();
    void aBrokenChainIsNamed();
    void nothingIsAddedToADamagedHead();
    void logAndRecordsNameEachOther_data();
    void logAndRecordsNameEachOther();

private:
    TemporaryStore m_guarded; ///< what the guards keep as it is
};

namespace
{

Result<LogEntry> addNumbered(Connection &connection, int number)
{
    return addLogEntry(connection, noon, person, QStringLiteral("note"), QString::number(number),
                       sha256(QByteArray::number(number)));
}

/// What a hostile hand could do with the file: every guard off.
Result<void> changeBehindTheGuards(Connection &connection, const QString &sql)
{
    const auto triggers = rows(connection, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
    for (const Row &trigger : *triggers) {
        if (auto dropped = run(connection, QStringLiteral("DROP TRIGGER ") + trigger.text(0)); !dropped) {
            return dropped;
        }
    }
    if (auto off = run(connection, QStringLiteral("PRAGMA foreign_keys = OFF")); !off) {
        return off;
    }
    return run(connection, sql);
}

} // namespace

void TestAuditStore::initTestCase()
{
    QVERIFY(m_guarded.ask(fileSmallNewsroom));
    QVERIFY(m_guarded.ask([](Connection &connection) {
        return run(connection, QStringLiteral("INSERT INTO newsroom VALUES (1, 'n', 'd', 'name', 0, 't', 's')"));
    }));
}

void TestAuditStore::theChainIsTheOneDescribed()
{
    // Computed apart from this program:
    //   def h(fields): b = b"imprimatur-log-v1\n"; for f in fields: f = f.encode(); b += struct.pack("<Q", len(f)) + f
    //   hashlib.sha256(b).hexdigest() of [seq, time, actor, kind, ref, payload, previous], all as text
    TemporaryStore store;
    QCOMPARE(store.got(logHead), QString());
    const auto first = store.got([](Connection &connection) {
        return addLogEntry(connection, QStringLiteral("2024-11-23T12:00:00Z"), QStringLiteral("desk"),
                           QStringLiteral("import"), QStringLiteral("6f1c2a52"), QStringLiteral("sha256:00"));
    });
    const auto second = store.got([](Connection &connection) {
        return addLogEntry(connection, QStringLiteral("2024-11-23T12:00:01Z"), QStringLiteral("ed25519:aa"),
                           QStringLiteral("version"), QStringLiteral("6f1c2a52/1"), QStringLiteral("sha256:æ"));
    });
    QCOMPARE(first.hash, QStringLiteral("sha256:c9f869066268e6b7999f7b1ccc978a624aff3069a8e0999d1d71875e6a903182"));
    QCOMPARE(second.hash, QStringLiteral("sha256:0ac23693fc4ce0be2eba7a97cb50cd6bb6d0aa88869dd3424bdebf8ea432cd78"));
    QCOMPARE(second.previous, first.hash);
    QCOMPARE(second.seq, 2);
    QCOMPARE(store.got(logHead), second.hash);
    QCOMPARE(store.got(logEntries), (QList<LogEntry> {first, second}));
    QVERIFY(store.ask(verifyLog));
}

void TestAuditStore::theChainGoesOnAfterReopening()
{
    TemporaryStore store;
    QVERIFY(store.ask(verifyLog));
    const auto first = store.got([](Connection &connection) { return addNumbered(connection, 1); });
    store.close();
    store.open();
    const auto second = store.got([](Connection &connection) { return addNumbered(connection, 2); });
    QCOMPARE(second.previous, first.hash);
    QVERIFY(store.ask(verifyLog));
}

void TestAuditStore::guards_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("recursiveTriggers");
    const auto row = [](const char *name, const char *sql) {
        QTest::addRow("%s", name) << QString::fromUtf8(sql) << true;
        QTest::addRow("%s, without recursive triggers", name) << QString::fromUtf8(sql) << false;
    };
    row("a log entry is not changed", "UPDATE log SET actor = 'x' WHERE seq = 1");
    row("a log entry is not taken out", "DELETE FROM log WHERE seq = 1");
    row("a log entry is not replaced",
        "INSERT OR REPLACE INTO log SELECT seq, time, 'x', kind, ref, payload, previous, hash FROM log WHERE seq = 1");
    row("the newest log entry is not replaced",
        "REPLACE INTO log SELECT seq, time, 'x', kind, ref, payload, previous, hash || 'x' FROM log ORDER BY seq DESC "
        "LIMIT 1");
    row("a log entry leaves no gap",
        "INSERT INTO log SELECT max(seq) + 2, 't', 'x', 'k', 'r', 'p', (SELECT hash FROM log ORDER BY seq DESC LIMIT "
        "1), 'h' FROM log");
    row("a log entry follows on the newest",
        "INSERT INTO log SELECT max(seq) + 1, 't', 'x', 'k', 'r', 'p', '', 'h' FROM log");
    row("a version is not changed", "UPDATE version SET author = 'x'");
    row("a version is not taken out", "DELETE FROM version WHERE number = 2");
    row("a version is not replaced",
        "INSERT OR REPLACE INTO version SELECT article, number, hash, base, 'x', made_at, cause, payload, seal FROM "
        "version WHERE number = 1");
    row("a version leaves no gap",
        "INSERT INTO version SELECT article, 4, 'h', base, author, made_at, cause, payload, 's' FROM version WHERE "
        "number = 1");
    row("a version does not come twice",
        "INSERT INTO version SELECT article, 3, hash, base, author, made_at, cause, payload, 's' FROM version WHERE "
        "number = 1");
    row("a source is not changed", "UPDATE snapshot SET payload = (SELECT max(hash) FROM payload)");
    row("a source is not taken out", "DELETE FROM snapshot");
    row("a source is not replaced",
        "INSERT OR REPLACE INTO snapshot SELECT hash, (SELECT max(hash) FROM payload) FROM snapshot LIMIT 1");
    row("a review act is not changed", "UPDATE review_act SET payload = (SELECT max(hash) FROM payload)");
    row("a review act is not taken out", "DELETE FROM review_act");
    row("a review act is not replaced", "INSERT OR REPLACE INTO review_act SELECT * FROM review_act LIMIT 1");
    row("a statement is not changed", "UPDATE statement SET envelope = x'00'");
    row("a statement is not taken out", "DELETE FROM statement");
    row("a statement is not replaced",
        "INSERT OR REPLACE INTO statement SELECT seq, id, article, x'00', seal FROM statement LIMIT 1");
    row("a statement does not come twice",
        "INSERT INTO statement SELECT (SELECT max(seq) + 1 FROM statement), id, article, envelope, 's' FROM statement "
        "LIMIT 1");
    row("stored bytes are not changed", "UPDATE payload SET body = x'00'");
    row("stored bytes are not taken out", "DELETE FROM payload");
    row("stored bytes are not replaced",
        "INSERT OR REPLACE INTO payload SELECT hash, kind, x'00', erased_by, seal FROM payload LIMIT 1");
    row("stored bytes are not erased without a statement", "UPDATE payload SET body = NULL, erased_by = 'x'");
    row("erasing changes nothing else",
        "UPDATE payload SET body = NULL, kind = 'x', erased_by = (SELECT max(id) FROM statement)");
    row("nothing is born erased", "INSERT INTO payload SELECT 'h', 'k', NULL, max(id), 's' FROM statement");
    row("an article is not changed", "UPDATE article SET external_id = 'x'");
    row("an article is not taken out", "DELETE FROM article");
    row("an article is not replaced",
        "INSERT OR REPLACE INTO article SELECT seq, id, 'x', created_at, seal FROM article LIMIT 1");
    row("an external id is not taken over",
        "INSERT OR REPLACE INTO article SELECT seq + 1, 'x', external_id, created_at, seal FROM article LIMIT 1");
    row("the newsroom is founded once", "INSERT OR REPLACE INTO newsroom VALUES (1, 'x', 'x', 'x', 0, 'x', 'x')");
    row("the newsroom's facts are not changed", "UPDATE newsroom SET name = 'x'");
    row("the newsroom's facts are not taken out", "DELETE FROM newsroom");
}

void TestAuditStore::guards()
{
    QFETCH(QString, sql);
    QFETCH(bool, recursiveTriggers);
    const auto log = m_guarded.got(logEntries);
    const QString pragma = QStringLiteral("PRAGMA recursive_triggers = %1").arg(int(recursiveTriggers));
    QVERIFY(m_guarded.ask([&](Connection &connection) { return run(connection, pragma); }));
    const auto changed = m_guarded.ask([&](Connection &connection) { return run(connection, sql); });
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Error::Kind::Store);
    QVERIFY2(changed.error().message.contains(QStringLiteral("refused a change")), qPrintable(changed.error().message));
    QVERIFY2(!changed.error().message.contains(QStringLiteral("FOREIGN KEY")), qPrintable(changed.error().message));
    QCOMPARE(m_guarded.got(logEntries), log);
    QVERIFY(m_guarded.ask([](Connection &connection) { return verifyFiled(connection, {}); }));
}

void TestAuditStore::aBrokenChainIsNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *sql, const char *says) {
        QTest::addRow("%s", name) << QString::fromUtf8(sql) << QString::fromUtf8(says);
    };
    for (const char *column : {"time", "actor", "kind", "ref", "payload"}) {
        QTest::addRow("another %s in entry 3", column)
            << QStringLiteral("UPDATE log SET %1 = %1 || 'x' WHERE seq = 3").arg(QLatin1String(column))
            << QStringLiteral("Entry 3 of the log");
    }
    row("another hash in entry 3", "UPDATE log SET hash = 'sha256:x' WHERE seq = 3", "Entry 3 of the log");
    row("another hash in the newest entry", "UPDATE log SET hash = 'sha256:x' WHERE seq = 5", "Entry 5 of the log");
    row("another predecessor", "UPDATE log SET previous = 'sha256:x' WHERE seq = 3", "Entry 3 of the log");
    row("a first entry with a predecessor", "UPDATE log SET previous = 'sha256:x' WHERE seq = 1", "Entry 1 of the log");
    row("an entry taken out", "DELETE FROM log WHERE seq = 3", "no entry 3");
    row("the first entry taken out", "DELETE FROM log WHERE seq = 1", "no entry 1");
    row("an entry moved to the end", "UPDATE log SET seq = 6 WHERE seq = 3", "no entry 3");
    row("two entries that changed places", "UPDATE log SET seq = CASE seq WHEN 2 THEN 30 ELSE seq END", "no entry 2");
}

void TestAuditStore::aBrokenChainIsNamed()
{
    QFETCH(QString, sql);
    QFETCH(QString, says);
    TemporaryStore store;
    for (int number = 1; number <= 5; ++number) {
        QVERIFY(store.ask([&](Connection &connection) { return addNumbered(connection, number); }));
    }
    QVERIFY(store.ask(verifyLog));
    QVERIFY(store.ask([&](Connection &connection) { return changeBehindTheGuards(connection, sql); }));
    const auto verified = store.ask(verifyLog);
    QVERIFY(!verified);
    QCOMPARE(verified.error().kind, Error::Kind::Integrity);
    QVERIFY2(verified.error().message.contains(says), qPrintable(verified.error().message));
}

void TestAuditStore::nothingIsAddedToADamagedHead()
{
    TemporaryStore store;
    QVERIFY(store.ask([](Connection &connection) { return addNumbered(connection, 1); }));
    QVERIFY(store.ask([](Connection &connection) {
        return changeBehindTheGuards(connection, QStringLiteral("UPDATE log SET actor = 'x'"));
    }));
    const auto added = store.ask([](Connection &connection) { return addNumbered(connection, 2); });
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Integrity);
}

void TestAuditStore::logAndRecordsNameEachOther_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &sql, const QString &says) {
        QTest::addRow("%s", name) << sql << says;
    };
    const QString qa = articleId + QLatin1Char('/') + envelope(Statement::Kind::Qa, articleId).id();
    row("a logged version is gone", QStringLiteral("DELETE FROM version WHERE number = 2"),
        QStringLiteral("version %1/2").arg(articleId));
    row("a logged review act is gone", QStringLiteral("DELETE FROM review_act WHERE number = 2"),
        QStringLiteral("review/ignore ") + articleId);
    row("a logged statement is gone", QStringLiteral("DELETE FROM statement WHERE article IS NOT NULL"),
        QStringLiteral("statement/qa ") + qa);
    row("a statement went to the newsroom", QStringLiteral("UPDATE statement SET article = NULL"),
        QStringLiteral("statement/qa ") + qa);
    row("a version was sealed anew",
        QStringLiteral("UPDATE version SET author = 'x', seal = 'sha256:x' WHERE number = 1"),
        QStringLiteral("version %1/1").arg(articleId));
    row("the log's entry of the newest statement was cut off",
        QStringLiteral("DELETE FROM log WHERE kind = 'statement/qa'"), qa);
    row("a version was never logged", QStringLiteral("DELETE FROM log WHERE kind = 'version'"),
        articleId + QStringLiteral("/1"));
}

void TestAuditStore::logAndRecordsNameEachOther()
{
    QFETCH(QString, sql);
    QFETCH(QString, says);
    TemporaryStore store;
    QVERIFY(store.ask(fileSmallNewsroom));
    const auto verified = [&](const QString &article) {
        return store.ask([&](Connection &connection) { return verifyFiled(connection, article); });
    };
    QVERIFY(verified(articleId));
    QVERIFY(verified({}));
    QVERIFY(store.ask([&](Connection &connection) { return changeBehindTheGuards(connection, sql); }));
    for (const QString &article : {articleId, QString()}) {
        const auto refused = verified(article);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Integrity);
        QVERIFY2(refused.error().message.contains(says), qPrintable(refused.error().message));
    }
    QVERIFY(verified(QStringLiteral("another-article")));
}

QTEST_GUILESS_MAIN(TestAuditStore)
#include "tst_auditstore.moc"
