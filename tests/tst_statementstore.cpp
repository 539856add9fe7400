// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/query.h"
#include "support/storedarticle.h"
#include "support/temporarystore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace imprimatur;
using namespace imprimatur::test;

class TestStatementStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsComeBackInOrder();
    void aStatementIsKeptOnce();
    void aStatementNeedsItsArticle();
    void payloadsComeBack_data();
    void payloadsComeBack();
    void aPayloadOfOneHashIsStoredOnce();
    void missingChangedAndErasedAreToldApart();
    void anErasureNeedsItsStatement();
    void saltedTextsComeBack_data();
    void saltedTextsComeBack();
    void aSaltIsFresh();
    void otherBytesAreNoSaltedText_data();
    void otherBytesAreNoSaltedText();
};

void TestStatementStore::statementsComeBackInOrder()
{
    TemporaryStore store;
    const QString other = QStringLiteral("99999999-0000-0000-0000-000000000000");
    for (const QString &id : {articleId, other}) {
        QVERIFY(store.ask([&](Connection &connection) { return addArticle(connection, {id, {}, noon}); }));
    }
    const QList<QPair<QString, Envelope>> written {
        {{}, envelope(Statement::Kind::Found)},
        {articleId, envelope(Statement::Kind::Qa, articleId)},
        {other, envelope(Statement::Kind::Qa, other)},
        {{}, envelope(Statement::Kind::Enrol)},
        {articleId, envelope(Statement::Kind::Signoff, articleId)},
    };
    for (const auto &[article, each] : written) {
        const auto kept = store.ask(
            [&, id = article, kept = each](Connection &connection) { return addStatement(connection, id, kept); });
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message));
    }
    store.close();
    store.open();
    const auto of = [&](const QString &article) {
        return store.got([&](Connection &connection) { return statements(connection, article); });
    };
    QCOMPARE(of({}), (QList<Envelope> {written[0].second, written[3].second}));
    QCOMPARE(of(articleId),
             (QList<Envelope> {written[0].second, written[1].second, written[3].second, written[4].second}));
    QCOMPARE(of(other), (QList<Envelope> {written[0].second, written[2].second, written[3].second}));
}

void TestStatementStore::aStatementIsKeptOnce()
{
    TemporaryStore store;
    Envelope once = envelope(Statement::Kind::Found);
    const auto add = [&] {
        return store.ask([&](Connection &connection) { return addStatement(connection, {}, once); });
    };
    QVERIFY(add());
    QCOMPARE(add().error().kind, Error::Kind::Usage);
    once.signatures.append({QStringLiteral("ed25519:other"), QByteArray(64, 'x')}); // the same words, another signature
    QCOMPARE(add().error().kind, Error::Kind::Usage);
}

void TestStatementStore::aStatementNeedsItsArticle()
{
    TemporaryStore store;
    const auto added = store.ask([](Connection &connection) {
        return addStatement(connection, articleId, envelope(Statement::Kind::Qa, articleId));
    });
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Store);
}

void TestStatementStore::payloadsComeBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("text") << QByteArray("{\"a\": \"æ\"}");
    QTest::addRow("no bytes at all") << QByteArray();
    QTest::addRow("every byte there is") << [] {
        QByteArray all;
        for (int byte = 0; byte < 256; ++byte) {
            all.append(char(byte));
        }
        return all;
    }();
    QTest::addRow("more than a page") << QByteArray(100'000, 'x');
}

void TestStatementStore::payloadsComeBack()
{
    QFETCH(QByteArray, bytes);
    TemporaryStore store;
    QVERIFY(store.ask([&](Connection &connection) { return addPayload(connection, QStringLiteral("page"), bytes); }));
    const auto back = store.ask([&](Connection &connection) { return payload(connection, sha256(bytes)); });
    QVERIFY2(back, back ? "" : qPrintable(back.error().message));
    QCOMPARE(*back, bytes);
}

void TestStatementStore::aPayloadOfOneHashIsStoredOnce()
{
    TemporaryStore store;
    for (const QString &kind : {QStringLiteral("page"), QStringLiteral("fragment")}) {
        QVERIFY(store.ask([&](Connection &connection) { return addPayload(connection, kind, "bytes"); }));
    }
    QCOMPARE(
        store
            .got([](Connection &connection) { return row(connection, QStringLiteral("SELECT count(*) FROM payload")); })
            ->number(0),
        1);
}

void TestStatementStore::missingChangedAndErasedAreToldApart()
{
    TemporaryStore store;
    const QString hash = sha256("name");
    const Envelope order = envelope(Statement::Kind::Found);
    QVERIFY(store.ask([](Connection &connection) { return addPayload(connection, QStringLiteral("name"), "name"); }));
    QVERIFY(store.ask([&](Connection &connection) { return addStatement(connection, {}, order); }));
    const auto read = [&](const QString &of) {
        const auto answer = store.ask([&](Connection &connection) { return payload(connection, of); });
        return answer ? QString()
                      : (answer.error().kind == Error::Kind::Integrity ? answer.error().message : QStringLiteral("?"));
    };
    const auto change = [&](const QString &sql, const QVariantList &values) {
        return store.ask([&](Connection &connection) { return run(connection, sql, values); });
    };
    QVERIFY(read(sha256("none")).contains(QStringLiteral("is missing")));
    QCOMPARE(read(hash), QString());

    QVERIFY(change(QStringLiteral("UPDATE payload SET body = NULL, erased_by = ?"), {order.id()}));
    QVERIFY2(read(hash).contains(QStringLiteral("was erased by statement ") + order.id()), qPrintable(read(hash)));
    // Nobody relies on erased bytes unknowingly.
    QVERIFY(!store.ask([](Connection &connection) { return addPayload(connection, QStringLiteral("name"), "name"); }));

    QVERIFY(change(QStringLiteral("DROP TRIGGER payload_update"), {}));
    QVERIFY(change(QStringLiteral("PRAGMA foreign_keys = OFF"), {}));
    QVERIFY(change(QStringLiteral("UPDATE payload SET erased_by = 'sha256:nobody'"), {}));
    QVERIFY2(read(hash).contains(QStringLiteral("no statement orders")), qPrintable(read(hash)));
    QVERIFY(change(QStringLiteral("UPDATE payload SET erased_by = NULL, body = ?"), {QByteArray("nama")}));
    QVERIFY2(read(hash).contains(QStringLiteral("is not what was written")), qPrintable(read(hash)));
}

void TestStatementStore::anErasureNeedsItsStatement()
{
    TemporaryStore store;
    QVERIFY(store.ask([](Connection &connection) { return addPayload(connection, QStringLiteral("name"), "name"); }));
    const auto erased = store.ask([](Connection &connection) {
        return run(connection, QStringLiteral("UPDATE payload SET body = NULL, erased_by = 'sha256:nobody'"));
    });
    QVERIFY(!erased);
    QVERIFY2(erased.error().message.contains(QStringLiteral("erased by a statement alone")),
             qPrintable(erased.error().message));
}

void TestStatementStore::saltedTextsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("a name") << QStringLiteral("Kari Nordmann");
    QTest::addRow("nothing") << QString();
    QTest::addRow("quotes, line feeds and other planes") << QStringLiteral("\"a\"\n\\ \u2028 \U0001F4F0");
}

void TestStatementStore::saltedTextsComeBack()
{
    QFETCH(QString, text);
    const QByteArray bytes = saltedText(text);
    QCOMPARE(textOfSalted(bytes).value(), text);
    const QString salt = QJsonDocument::fromJson(bytes).object()[QStringLiteral("salt")].toString();
    QCOMPARE(salt.size(), 32);
}

void TestStatementStore::aSaltIsFresh()
{
    QSet<QByteArray> all;
    for (int time = 0; time < 100; ++time) {
        all.insert(saltedText(QStringLiteral("Kari")));
    }
    QCOMPARE(all.size(), 100);
}

void TestStatementStore::otherBytesAreNoSaltedText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("plain text") << QByteArray("Kari");
    QTest::addRow("no salt") << QByteArray(R"({"text": "Kari"})");
    QTest::addRow("no text") << QByteArray(R"({"salt": "00"})");
    QTest::addRow("a number for a text") << QByteArray(R"({"salt": "00", "text": 1})");
}

void TestStatementStore::otherBytesAreNoSaltedText()
{
    QFETCH(QByteArray, bytes);
    const auto text = textOfSalted(bytes);
    QVERIFY(!text);
    QCOMPARE(text.error().kind, Error::Kind::Integrity);
}

QTEST_GUILESS_MAIN(TestStatementStore)
#include "tst_statementstore.moc"
