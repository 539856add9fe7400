// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contentform.h"
#include "store/query.h"
#include "support/storedarticle.h"
#include "support/temporarystore.h"

#include <QTest>

using namespace imprimatur;
using namespace imprimatur::test;

class TestArticleStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aContentComesBackAsItWas_data();
    void aContentComesBackAsItWas();
    void unknownFormsAreRefused_data();
    void unknownFormsAreRefused();
    void versionsComeBackAsTheyWere();
    void aSourceIsStoredOnce();
    void nobodyGetsAnotherText();
    void refusedVersions_data();
    void refusedVersions();
    void aRefusedVersionLeavesNothing();
    void anArticleIsFound_data();
    void anArticleIsFound();
    void articlesAreListedAsCreated();
    void anArticleIsAddedOnce_data();
    void anArticleIsAddedOnce();
    void reviewActsComeBackInOrder();
    void notesAreSalted();
    void whatIsFiledIsWhatTheLogNeeds();
};

namespace
{

QString half()
{
    return QString(QChar(0xd83d));
}

using Change = std::function<void(Content &)>;

/// A small newsroom's article with nothing in it yet.
void addEmptyArticle(TemporaryStore &store, const QString &id = articleId)
{
    QVERIFY(store.ask([&](Connection &connection) { return addArticle(connection, {id, {}, noon}); }));
}

} // namespace

void TestArticleStore::aContentComesBackAsItWas_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) {
        QTest::addRow("%s", name) << change;
    };
    row("with every member there is", [](Content &) {});
    row("with nothing but a headline", [](Content &content) { content = draft({}); });
    row("without a lead", [](Content &content) { content.lead.reset(); });
    row("with an empty lead", [](Content &content) { content.lead = Block {Block::Kind::Lead}; });
    row("without a salt", [](Content &content) { content.salt.clear(); });
    row("with white space and line feeds",
        [](Content &content) { content.headline.text = QStringLiteral(" \n\t\r\n  "); });
    row("with a null character",
        [](Content &content) { content.headline.text = QString(QChar(0)) + QStringLiteral("x"); });
    row("with all planes of Unicode", [](Content &content) {
        content.headline.text = QStringLiteral("æøå Ёлка 日本 \U0001F4F0 \uFFFE \uFFFD \u202E");
    });
    row("with half a character", [](Content &content) { content.headline.text = half() + content.headline.text; });
    row("with decomposed letters", [](Content &content) { content.headline.text = QStringLiteral("a\u030A e\u0301"); });
    row("with two sources of one text", [](Content &content) {
        content.sources.append(content.sources[0]);
        content.sources.last().id = QStringLiteral("s3");
    });
    row("with a citation without a span", [](Content &content) { content.body[0].citations[0].span.reset(); });
    row("with an empty span at the beginning", [](Content &content) {
        content.body[0].citations[0].span = Span {0, 0};
    });
    row("with numbers of every kind", [](Content &content) {
        content.other = {{QStringLiteral("n"), QJsonArray {0, -1, 0.1, 1e300, 9007199254740991.0, 5e-324}}};
    });
    row("with nested unknown members", [](Content &content) {
        content.other = {
            {QStringLiteral("a"), QJsonObject {{QStringLiteral("b"), QJsonArray {QJsonValue(), true, QJsonObject()}}}}};
    });
}

void TestArticleStore::aContentComesBackAsItWas()
{
    QFETCH(Change, change);
    Content content = fullContent(QStringLiteral("Ingress."));
    change(content);
    TemporaryStore store;
    addEmptyArticle(store);
    const auto added =
        store.ask([&](Connection &connection) { return addVersion(connection, test::version(content)); });
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    store.close();
    store.open();
    const Version back = store.got([](Connection &connection) { return imprimatur::version(connection, articleId); });
    QVERIFY(back.content == content);
    QCOMPARE(back.hash, contentHash(content));
}

void TestArticleStore::unknownFormsAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addRow("a later form") << QByteArray("stored-content/1") << QByteArray("stored-content/2");
    QTest::addRow("an unknown block") << QByteArray("\"heading\"") << QByteArray("\"table\"");
    QTest::addRow("an unknown mark") << QByteArray("\"emphasis\"") << QByteArray("\"blink\"");
    QTest::addRow("an unknown origin of a citation") << QByteArray("\"matched\"") << QByteArray("\"guessed\"");
    QTest::addRow("no JSON") << QByteArray("{") << QByteArray("<");
}

void TestArticleStore::unknownFormsAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QByteArray form = contentForm(fullContent(QStringLiteral("Ingress.")));
    QByteArray other = form;
    other.replace(from, to);
    QVERIFY(other != form);
    const auto noSnapshot = [](const QString &) {
        return Result<Snapshot>(Snapshot());
    };
    QVERIFY(contentFromForm(form, noSnapshot));
    const auto refused = contentFromForm(other, noSnapshot);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Integrity);
}

void TestArticleStore::versionsComeBackAsTheyWere()
{
    TemporaryStore store;
    addEmptyArticle(store);
    QList<Version> written;
    const QList<Version::Cause> causes {Version::Cause::Import, Version::Cause::Save,    Version::Cause::Edit,
                                        Version::Cause::Qa,     Version::Cause::Rewrite, Version::Cause::Handover};
    for (const Version::Cause cause : causes) {
        const QString base = written.isEmpty() ? QString() : written.last().hash;
        Version next = test::version(fullContent(QStringLiteral("Ingress %1.").arg(written.size())),
                                     int(written.size()) + 1, base);
        next.cause = cause;
        next.author = cause == Version::Cause::Import ? QString() : person;
        QVERIFY(store.ask([&](Connection &connection) { return addVersion(connection, next); }));
        written.append(next);
    }
    store.close();
    store.open();
    const QList<Version> read = store.got([](Connection &connection) { return versions(connection, articleId); });
    QCOMPARE(read.size(), written.size());
    for (qsizetype index = 0; index < read.size(); ++index) {
        QCOMPARE(read[index].article, articleId);
        QCOMPARE(read[index].number, int(index) + 1);
        QCOMPARE(read[index].hash, written[index].hash);
        QCOMPARE(read[index].base, written[index].base);
        QCOMPARE(read[index].author, written[index].author);
        QCOMPARE(read[index].madeAt, noon);
        QCOMPARE(read[index].cause, written[index].cause);
        QVERIFY(read[index].content == written[index].content);
    }
    const auto numbered = [&](int number) {
        return store.ask([&](Connection &connection) { return imprimatur::version(connection, articleId, number); });
    };
    QCOMPARE(numbered(0)->number, 6);
    QCOMPARE(numbered(3)->hash, written[2].hash);
    QCOMPARE(numbered(7).error().kind, Error::Kind::Usage);
    QCOMPARE(numbered(-1).error().kind, Error::Kind::Usage);
}

void TestArticleStore::aSourceIsStoredOnce()
{
    TemporaryStore store;
    QVERIFY(store.ask(fileSmallNewsroom));
    const auto counted = store.got([](Connection &connection) {
        return row(
            connection,
            QStringLiteral(
                "SELECT (SELECT count(*) FROM snapshot), (SELECT count(*) FROM payload WHERE kind = 'snapshot'), "
                "(SELECT count(*) FROM payload WHERE kind = 'content')"));
    });
    QCOMPARE(counted->number(0), 2);
    QCOMPARE(counted->number(1), 2);
    QCOMPARE(counted->number(2), 2);
}

void TestArticleStore::nobodyGetsAnotherText()
{
    // Half characters are one and the same in UTF-8, so these two sources have one hash.
    TemporaryStore store;
    addEmptyArticle(store);
    Version one = test::version(fullContent(QStringLiteral("Én.")));
    one.content.sources[0].text = half();
    one.hash = contentHash(one.content);
    QVERIFY(store.ask([&](Connection &connection) { return addVersion(connection, one); }));
    Version two = test::version(fullContent(QStringLiteral("To.")), 2, one.hash);
    two.content.sources[0].text = QString(QChar(0xd83e));
    two.hash = contentHash(two.content);
    const auto added = store.ask([&](Connection &connection) { return addVersion(connection, two); });
    QVERIFY(!added);
    QVERIFY2(added.error().message.contains(QStringLiteral("another text")), qPrintable(added.error().message));
}

void TestArticleStore::refusedVersions_data()
{
    QTest::addColumn<std::function<void(Version &)>>("change");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("says");
    using Edit = std::function<void(Version &)>;
    const auto row = [](const char *name, const Edit &change, Error::Kind kind, const char *says) {
        QTest::addRow("%s", name) << change << kind << QString::fromUtf8(says);
    };
    row(
        "a hash that is not the content's", [](Version &v) { v.hash = sha256("x"); }, Error::Kind::Integrity,
        "not the hash of its content");
    row(
        "a number that is taken", [](Version &v) { v.number = 2; }, Error::Kind::Usage, "cannot be number 2");
    row(
        "a number that leaves a gap", [](Version &v) { v.number = 4; }, Error::Kind::Usage, "cannot be number 4");
    row(
        "no number", [](Version &v) { v.number = 0; }, Error::Kind::Usage, "cannot be number 0");
    row(
        "no base", [](Version &v) { v.base.clear(); }, Error::Kind::Usage, "not based on a version");
    row(
        "a base from elsewhere", [](Version &v) { v.base = sha256("x"); }, Error::Kind::Usage,
        "not based on a version");
    row(
        "an unknown article", [](Version &v) { v.article = QStringLiteral("none"); }, Error::Kind::Usage, "no article");
    row(
        "the same content again",
        [](Version &v) {
            v.content = fullContent(QStringLiteral("Ingress to."));
            v.hash = contentHash(v.content);
        },
        Error::Kind::Store, "not the article's next version");
    row(
        "a number that is none",
        [](Version &v) {
            v.content.other = {{QStringLiteral("n"), qQNaN()}};
        },
        Error::Kind::Input, "would not come back");
}

void TestArticleStore::refusedVersions()
{
    using Edit = std::function<void(Version &)>;
    QFETCH(Edit, change);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, says);
    TemporaryStore store;
    QVERIFY(store.ask(fileSmallNewsroom));
    const Version second = store.got([](Connection &connection) { return imprimatur::version(connection, articleId); });
    Version third = test::version(fullContent(QStringLiteral("Ingress tre.")), 3, second.hash);
    change(third);
    const auto added = store.ask([&](Connection &connection) { return addVersion(connection, third); });
    QVERIFY(!added);
    QCOMPARE(added.error().kind, kind);
    QVERIFY2(added.error().message.contains(says), qPrintable(added.error().message));
    QCOMPARE(store.got([](Connection &connection) { return versions(connection, articleId); }).size(), 2);
}

void TestArticleStore::aRefusedVersionLeavesNothing()
{
    TemporaryStore store;
    QVERIFY(store.ask(fileSmallNewsroom));
    const auto payloads = [&] {
        return store
            .got([](Connection &connection) { return row(connection, QStringLiteral("SELECT count(*) FROM payload")); })
            ->number(0);
    };
    const qint64 before = payloads();
    const Version second = store.got([](Connection &connection) { return imprimatur::version(connection, articleId); });
    const auto work = [&](Connection &connection) {
        return inTransaction(connection, [&]() -> Result<void> {
            const auto added =
                addVersion(connection, test::version(fullContent(QStringLiteral("Tre.")), 3, second.hash));
            return added ? Result<void>(failure(Error::Kind::Gate, QStringLiteral("no"))) : failure(added.error());
        });
    };
    const auto done = store.ask(work);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Gate);
    QCOMPARE(payloads(), before);
}

void TestArticleStore::anArticleIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("says");
    const QString first = QStringLiteral("abcd0000-0000-0000-0000-000000000001");
    const QString second = QStringLiteral("abcd0000-0000-0000-0000-000000000002");
    QTest::addRow("by its whole id") << first << first << QString();
    QTest::addRow("by its whole id in capitals") << first.toUpper() << first << QString();
    QTest::addRow("by the beginning of its id") << QStringLiteral("6f1c") << articleId << QString();
    QTest::addRow("by its external id") << QStringLiteral("gen/1") << first << QString();
    QTest::addRow("by a short external id") << QStringLiteral("x") << second << QString();
    QTest::addRow("by an external id that looks like another's beginning")
        << QStringLiteral("6f1") << QString() << QStringLiteral("at least 4");
    QTest::addRow("not by a beginning that several have")
        << QStringLiteral("abcd") << QString() << QStringLiteral("beginning of 2 articles");
    QTest::addRow("not by a beginning that none has")
        << QStringLiteral("ffff") << QString() << QStringLiteral("no article");
    QTest::addRow("not by the end of an id") << QStringLiteral("3f10") << QString() << QStringLiteral("no article");
    QTest::addRow("not by the beginning of an external id")
        << QStringLiteral("gen/") << QString() << QStringLiteral("no article");
    QTest::addRow("not by a pattern") << QStringLiteral("%%%%") << QString() << QStringLiteral("no article");
    QTest::addRow("not by nothing") << QString() << QString() << QStringLiteral("at least 4");
}

void TestArticleStore::anArticleIsFound()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    QFETCH(QString, says);
    TemporaryStore store;
    for (const ArticleRow &row :
         {ArticleRow {QStringLiteral("abcd0000-0000-0000-0000-000000000001"), QStringLiteral("gen/1"), noon},
          ArticleRow {QStringLiteral("abcd0000-0000-0000-0000-000000000002"), QStringLiteral("x"), noon},
          ArticleRow {articleId, {}, noon}}) {
        QVERIFY(store.ask([&](Connection &connection) { return addArticle(connection, row); }));
    }
    const auto found = store.ask([&](Connection &connection) { return findArticle(connection, text); });
    QCOMPARE(found ? found->id : QString(), id);
    if (!found) {
        QCOMPARE(found.error().kind, Error::Kind::Usage);
        QVERIFY2(found.error().message.contains(says), qPrintable(found.error().message));
    }
}

void TestArticleStore::articlesAreListedAsCreated()
{
    TemporaryStore store;
    const QList<ArticleRow> rows {{QStringLiteral("bbbb"), QStringLiteral("ext"), noon},
                                  {QStringLiteral("aaaa"), {}, noon},
                                  {QStringLiteral("cccc"), {}, noon}};
    for (const ArticleRow &row : rows) {
        QVERIFY(store.ask([&](Connection &connection) { return addArticle(connection, row); }));
    }
    QCOMPARE(store.got(articles), rows);
    const auto byExternalId = [&](const QString &id) {
        return store.got([&](Connection &connection) { return articleByExternalId(connection, id); });
    };
    QCOMPARE(byExternalId(QStringLiteral("ext")).value(), rows[0]);
    QVERIFY(!byExternalId(QStringLiteral("none")));
    QVERIFY(!byExternalId(QString()));
}

void TestArticleStore::anArticleIsAddedOnce_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("externalId");
    QTest::addColumn<bool>("added");
    QTest::addRow("another article is added") << QStringLiteral("b") << QStringLiteral("y") << true;
    QTest::addRow("several articles may have no external id") << QStringLiteral("b") << QString() << true;
    QTest::addRow("an id is taken once") << QStringLiteral("a") << QStringLiteral("y") << false;
    QTest::addRow("an external id is taken once") << QStringLiteral("b") << QStringLiteral("x") << false;
}

void TestArticleStore::anArticleIsAddedOnce()
{
    QFETCH(QString, id);
    QFETCH(QString, externalId);
    QFETCH(bool, added);
    TemporaryStore store;
    for (const ArticleRow &row :
         {ArticleRow {QStringLiteral("a"), QStringLiteral("x"), noon}, ArticleRow {QStringLiteral("c"), {}, noon}}) {
        QVERIFY(store.ask([&](Connection &connection) { return addArticle(connection, row); }));
    }
    QCOMPARE(bool(store.ask([&](Connection &connection) {
                 return addArticle(connection, {id, externalId, noon});
             })),
             added);
}

void TestArticleStore::reviewActsComeBackInOrder()
{
    TemporaryStore store;
    addEmptyArticle(store);
    QList<ReviewAct> written;
    for (const auto kind : {ReviewAct::Kind::Verify, ReviewAct::Kind::Unverify, ReviewAct::Kind::Ignore,
                            ReviewAct::Kind::Reopen, ReviewAct::Kind::Tick, ReviewAct::Kind::Untick}) {
        written.append(act(kind, QStringLiteral("subject %1").arg(written.size())));
        QVERIFY(store.ask([&](Connection &connection) { return addReviewAct(connection, articleId, written.last()); }));
    }
    store.close();
    store.open();
    QCOMPARE(store.got([](Connection &connection) { return reviewActs(connection, articleId); }), written);
    QVERIFY(store.got([](Connection &connection) { return reviewActs(connection, QStringLiteral("none")); }).isEmpty());
    QVERIFY(!store.ask(
        [&](Connection &connection) { return addReviewAct(connection, QStringLiteral("none"), written[0]); }));
}

void TestArticleStore::notesAreSalted()
{
    TemporaryStore store;
    addEmptyArticle(store);
    const ReviewAct ignore = act(ReviewAct::Kind::Ignore, QStringLiteral("f-1"));
    QSet<QString> hashes;
    for (int time = 0; time < 2; ++time) {
        hashes.insert(
            store.got([&](Connection &connection) { return addReviewAct(connection, articleId, ignore); }).seal);
    }
    const auto stored = store.got(
        [](Connection &connection) { return rows(connection, QStringLiteral("SELECT payload FROM review_act")); });
    QVERIFY(stored[0].text(0) != stored[1].text(0));
    QCOMPARE(hashes.size(), 2);
}

void TestArticleStore::whatIsFiledIsWhatTheLogNeeds()
{
    TemporaryStore store;
    addEmptyArticle(store);
    const auto filedVersion = store.got([](Connection &connection) {
        return addVersion(connection, test::version(draft({QStringLiteral("Tekst.")})));
    });
    QCOMPARE(filedVersion.kind, QStringLiteral("version"));
    QCOMPARE(filedVersion.ref, articleId + QStringLiteral("/1"));
    const auto filedAct = store.got([](Connection &connection) {
        return addReviewAct(connection, articleId, act(ReviewAct::Kind::Tick, QStringLiteral("i")));
    });
    QCOMPARE(filedAct.kind, QStringLiteral("review/tick"));
    QCOMPARE(filedAct.ref, articleId);
    const auto filedStatement = store.got([](Connection &connection) {
        return addStatement(connection, articleId, envelope(Statement::Kind::Signoff, articleId));
    });
    QCOMPARE(filedStatement.kind, QStringLiteral("statement/signoff"));
    QCOMPARE(filedStatement.ref, articleId + QLatin1Char('/') + envelope(Statement::Kind::Signoff, articleId).id());
    const auto filedOwn = store.got(
        [](Connection &connection) { return addStatement(connection, {}, envelope(Statement::Kind::Found)); });
    QCOMPARE(filedOwn.kind, QStringLiteral("statement/found"));
    QCOMPARE(filedOwn.ref, envelope(Statement::Kind::Found).id());
}

QTEST_GUILESS_MAIN(TestArticleStore)
#include "tst_articlestore.moc"
