// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"
#include "store/connection.h"
#include "store/contentform.h"
#include "store/newsroomstore.h"
#include "store/query.h"
#include "store/seal.h"
#include "support/storedarticle.h"
#include "support/temporarystore.h"

#include <QFile>
#include <QTest>

#include <array>

using namespace imprimatur;
using namespace imprimatur::test;

namespace
{

using Read = std::function<Result<void>(Connection &)>;

template<typename Answer>
Read reading(Answer (*read)(Connection &, const QString &))
{
    return [read](Connection &connection) {
        const Answer answer = read(connection, articleId);
        return answer ? Result<void>() : Result<void>(failure(answer.error()));
    };
}

/// The article rows, as whoever lists articles sees them.
Result<void> listed(Connection &connection)
{
    const auto rows = articles(connection);
    if (!rows) {
        return failure(rows.error());
    }
    return rows->first().damage.isEmpty() ? Result<void>() : failure(Error::Kind::Integrity, rows->first().damage);
}

Result<void> facts(Connection &connection)
{
    const auto read = newsroomFacts(connection);
    return read ? Result<void>() : failure(read.error());
}

Result<void> nameInPayload(Connection &connection)
{
    static const QString hash =
        (*row(connection, QStringLiteral("SELECT hash FROM payload WHERE kind = 'name'")))->text(0);
    const auto read = payload(connection, hash);
    return read ? Result<void>() : failure(read.error());
}

/// A private copy of a small newsroom, with the guards off and every change taken back.
class Bench
{
public:
    explicit Bench(TemporaryStore &store)
    {
        const QString copy = store.beside(QStringLiteral("bench.sqlite"));
        if (!QFile::copy(store.file(), copy)) {
            qFatal("cannot copy the store");
        }
        m_connection = std::move(*Connection::open(copy, Connection::Access::ReadWrite));
        for (const char *pragma :
             {"journal_mode = MEMORY", "synchronous = OFF", "foreign_keys = OFF", "ignore_check_constraints = ON"}) {
            change(QStringLiteral("PRAGMA ") + QLatin1String(pragma));
        }
        const auto triggers =
            rows(*m_connection, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
        for (const Row &trigger : *triggers) {
            change(QStringLiteral("DROP TRIGGER ") + trigger.text(0));
        }
    }

    Connection &connection() { return *m_connection; }
    bool change(const QString &sql, const QVariantList &values = {}) { return bool(run(*m_connection, sql, values)); }
    /// What `read` says of the store while `sql` has been done to it; nothing when `sql` cannot be done.
    std::optional<Result<void>> readAfter(const QString &sql, const QVariantList &values, const Read &read)
    {
        change(QStringLiteral("BEGIN"));
        const bool changed = change(sql, values);
        const auto answer = changed ? std::optional(read(*m_connection)) : std::nullopt;
        change(QStringLiteral("ROLLBACK"));
        return answer;
    }

private:
    std::unique_ptr<Connection> m_connection;
};

/// A stored table, the columns that matter, and who must notice.
struct Shelf
{
    QString table;
    QString where;
    QStringList columns;
    Read read;
    QString says; ///< part of every message about it
};

QList<Shelf> shelves()
{
    const auto words = [](const char *text) {
        return QString::fromLatin1(text).split(QLatin1Char(' '));
    };
    const Read readVersions = reading(versions);
    const Read readActs = reading(reviewActs);
    const Read readStatements = reading(statements);
    const QStringList payloadColumns = words("hash kind body seal");
    const auto kind = [](const char *name) {
        return QStringLiteral("kind = '%1'").arg(QLatin1String(name));
    };
    const QString all = QStringLiteral("1");
    const QString log = QStringLiteral("og");
    return {
        {QStringLiteral("version"), all, words("article number hash base author made_at cause payload seal"),
         readVersions, articleId},
        {QStringLiteral("snapshot"), all, words("hash payload"), readVersions, articleId},
        {QStringLiteral("payload"), kind("content"), payloadColumns, readVersions, articleId},
        {QStringLiteral("payload"), kind("snapshot"), payloadColumns, readVersions, articleId},
        {QStringLiteral("review_act"), all, words("article number payload seal"), readActs, articleId},
        {QStringLiteral("payload"), kind("review-act"), payloadColumns, readActs, articleId},
        {QStringLiteral("statement"), all, words("seq id article envelope seal"), readStatements,
         QStringLiteral("tatement")},
        {QStringLiteral("payload"), kind("name"), payloadColumns, nameInPayload, QStringLiteral("stored text")},
        {QStringLiteral("article"), all, words("seq id external_id created_at seal"), listed,
         QStringLiteral("Article")},
        {QStringLiteral("newsroom"), all, words("newsroom desk name sample created_at seal"), facts,
         QStringLiteral("newsroom")},
        {QStringLiteral("log"), all, words("seq time actor kind ref payload previous hash"), verifyLog, log},
    };
}

QByteArray flipped(QByteArray bytes, qsizetype at, int bit)
{
    bytes[at] = char(bytes[at] ^ (1 << bit));
    return bytes;
}

/// What the flips of one column came to.
struct Tally
{
    int flips = 0;
    int named = 0;
    int impossible = 0; ///< a key that another row has
    QStringList silent;

    void add(const std::optional<Result<void>> &answer, const QString &what, const QString &says)
    {
        if (!answer) {
            ++impossible;
            return;
        }
        ++flips;
        const bool isNamed = !*answer
            && (answer->error().kind == Error::Kind::Integrity || answer->error().kind == Error::Kind::Store)
            && answer->error().message.contains(says);
        named += isNamed;
        if (!isNamed) {
            silent.append(what + QStringLiteral(": ")
                          + (*answer ? QStringLiteral("nothing noticed") : answer->error().message));
        }
    }
};

/// Each byte of a text or blob has one bit flipped, in turn; every 32nd has all of them. Numbers have eight bits flipped.
void flipCell(Bench &bench, const Shelf &shelf, const QString &column, qint64 rowid, Tally &tally)
{
    const Row cell =
        row(bench.connection(),
            QStringLiteral("SELECT typeof(%1), CAST(%1 AS BLOB), %1 FROM %2 WHERE rowid = ?").arg(column, shelf.table),
            {rowid})
            .value()
            .value();
    const QString type = cell.text(0);
    const QString what = QStringLiteral("%1.%2 row %3").arg(shelf.table, column).arg(rowid);
    if (type == QLatin1String("integer")) {
        for (int bit = 0; bit < 8; ++bit) {
            const QString sql = QStringLiteral("UPDATE %1 SET %2 = ? WHERE rowid = ?").arg(shelf.table, column);
            tally.add(bench.readAfter(sql, {cell.number(2) ^ (1 << bit), rowid}, shelf.read), what, shelf.says);
        }
        return;
    }
    const QString sql =
        QStringLiteral("UPDATE %1 SET %2 = CAST(? AS %3) WHERE rowid = ?").arg(shelf.table, column, type);
    const QByteArray bytes = cell.bytes(1);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const bool all = at % 32 == 0;
        for (int bit = all ? 0 : int(at % 8); bit < (all ? 8 : int(at % 8) + 1); ++bit) {
            tally.add(bench.readAfter(sql, {flipped(bytes, at, bit), rowid}, shelf.read), what, shelf.says);
        }
    }
}

Result<void> fileEverything(Connection &connection)
{
    const NewsroomFacts facts {QStringLiteral("11111111-2222-3333-4444-555555555555"), QStringLiteral("d"),
                               QStringLiteral("Avisa Ørn"), true, noon};
    const auto set = setNewsroomFacts(connection, facts);
    return set ? fileSmallNewsroom(connection) : set;
}

} // namespace

class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFlippedByteIsNamed();
    void aMissingRowIsNamed_data();
    void aMissingRowIsNamed();
    void swappedRowsAreNamed_data();
    void swappedRowsAreNamed();
    void damageIsNamedByAStoreThatIsOpenedAgain_data();
    void damageIsNamedByAStoreThatIsOpenedAgain();
    void aTextSealedAnewIsNamed();
    void damageInOneArticleLeavesTheOthers();
};

void TestDamage::everyFlippedByteIsNamed()
{
    TemporaryStore store;
    QVERIFY(store.ask(fileEverything));
    store.close();
    Bench bench(store);
    Tally total;
    const QList<Shelf> all = shelves();
    for (const Shelf &shelf : all) {
        QVERIFY(shelf.read(bench.connection()));
        Tally tally;
        const auto ids =
            *rows(bench.connection(), QStringLiteral("SELECT rowid FROM %1 WHERE %2").arg(shelf.table, shelf.where));
        QVERIFY(!ids.isEmpty());
        for (const Row &id : ids) {
            for (const QString &column : shelf.columns) {
                flipCell(bench, shelf, column, id.number(0), tally);
            }
        }
        qInfo("%s (%s): %d flips, %d named, %d impossible", qPrintable(shelf.table), qPrintable(shelf.where),
              tally.flips, tally.named, tally.impossible);
        total.flips += tally.flips;
        total.named += tally.named;
        total.silent += tally.silent;
    }
    qInfo("in all: %d flips, %d named", total.flips, total.named);
    QVERIFY(total.flips > 10'000);
    QVERIFY2(total.silent.isEmpty(), qPrintable(total.silent.mid(0, 10).join(QLatin1Char('\n'))));
    QCOMPARE(total.named, total.flips);
}

void TestDamage::aMissingRowIsNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<Read>("read");
    const auto row = [](const char *name, const char *sql, const Read &read) {
        QTest::addRow("%s", name) << QString::fromLatin1(sql) << read;
    };
    row("the first version", "DELETE FROM version WHERE number = 1", reading(versions));
    row("the newest version", "DELETE FROM version WHERE number = 2", reading(versions));
    row("all versions", "DELETE FROM version", reading(versions));
    row("a source", "DELETE FROM snapshot WHERE rowid = 1", reading(versions));
    row("a version's text",
        "DELETE FROM payload WHERE kind = 'content' AND rowid = (SELECT max(rowid) FROM payload WHERE kind = "
        "'content')",
        reading(versions));
    row("a source's text",
        "DELETE FROM payload WHERE kind = 'snapshot' AND rowid = (SELECT max(rowid) FROM payload WHERE kind = "
        "'snapshot')",
        reading(versions));
    row("the first review act", "DELETE FROM review_act WHERE number = 1", reading(reviewActs));
    row("the newest review act", "DELETE FROM review_act WHERE number = 2", reading(reviewActs));
    row("a review act's text", "DELETE FROM payload WHERE kind = 'review-act'", reading(reviewActs));
    row("the newsroom's statement", "DELETE FROM statement WHERE article IS NULL", reading(statements));
    row("the article's statement", "DELETE FROM statement WHERE article IS NOT NULL", reading(statements));
}

void TestDamage::aMissingRowIsNamed()
{
    QFETCH(QString, sql);
    QFETCH(Read, read);
    TemporaryStore store;
    QVERIFY(store.ask(fileEverything));
    store.close();
    Bench bench(store);
    QVERIFY(read(bench.connection()));
    const auto answer = bench.readAfter(sql, {}, read);
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, Error::Kind::Integrity);
}

void TestDamage::swappedRowsAreNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<Read>("read");
    const auto row = [](const char *name, const char *sql, const Read &read) {
        QTest::addRow("%s", name) << QString::fromLatin1(sql) << read;
    };
    row("a version with another version's text",
        "UPDATE version SET payload = (SELECT payload FROM version WHERE number = 1) WHERE number = 2",
        reading(versions));
    row("versions in another order", "UPDATE version SET number = number + 10", reading(versions));
    row("a source with another source's text", "UPDATE snapshot SET payload = (SELECT min(payload) FROM snapshot)",
        reading(versions));
    row("a review act with another's text",
        "UPDATE review_act SET payload = (SELECT payload FROM review_act WHERE number = 1)", reading(reviewActs));
    row("a statement with another's bytes",
        "UPDATE statement SET envelope = (SELECT envelope FROM statement WHERE seq = 1)", reading(statements));
    row("a text erased by nobody", "UPDATE payload SET body = NULL, erased_by = 'sha256:x' WHERE kind = 'content'",
        reading(versions));
}

void TestDamage::swappedRowsAreNamed()
{
    aMissingRowIsNamed();
}

void TestDamage::damageIsNamedByAStoreThatIsOpenedAgain_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *sql, const char *subject, const QString &says) {
        QTest::addRow("%s", name) << QString::fromLatin1(sql) << QString::fromLatin1(subject) << says;
    };
    row("a version's author", "UPDATE version SET author = 'x' WHERE number = 2", "versions",
        QStringLiteral("Version 2 of article ") + articleId);
    row("a version's text", "UPDATE payload SET body = zeroblob(9) WHERE kind = 'content'", "versions",
        QStringLiteral("Version 1 of article ") + articleId);
    row("a source's text", "UPDATE payload SET body = zeroblob(9) WHERE kind = 'snapshot'", "versions",
        QStringLiteral("Source text sha256:"));
    row("a review act's text", "UPDATE payload SET body = zeroblob(9) WHERE kind = 'review-act'", "reviews",
        QStringLiteral("Review act 1 of article ") + articleId);
    row("a statement", "UPDATE statement SET envelope = zeroblob(9) WHERE article IS NOT NULL", "statements",
        envelope(Statement::Kind::Qa, articleId).id());
    row("a person's name", "UPDATE payload SET body = zeroblob(9) WHERE kind = 'name'", "payloads",
        QStringLiteral("its bytes have another hash"));
    row("the log", "UPDATE log SET actor = 'x' WHERE seq = 4", "log", QStringLiteral("Entry 4 of the log"));
    row("an article", "UPDATE article SET external_id = 'x'", "versions", QStringLiteral("Article ") + articleId);
    row("a statement that is gone", "DELETE FROM statement WHERE article IS NULL", "statements",
        QStringLiteral("names statement/found"));
    row("an article that is gone", "DELETE FROM article", "foreign-keys",
        QStringLiteral("of “article” that is not there"));
}

void TestDamage::damageIsNamedByAStoreThatIsOpenedAgain()
{
    QFETCH(QString, sql);
    QFETCH(QString, subject);
    QFETCH(QString, says);
    TemporaryStore store;
    QVERIFY(store.ask(fileEverything));
    const auto before = store.got(examine);
    for (const Diagnosis &each : before) {
        QVERIFY2(each.sound, qPrintable(each.message));
    }
    store.close();
    {
        const auto raw = Connection::open(store.file(), Connection::Access::ReadWrite);
        const auto triggers =
            *rows(**raw, QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"));
        for (const Row &trigger : triggers) {
            QVERIFY(run(**raw, QStringLiteral("DROP TRIGGER ") + trigger.text(0)));
        }
        QVERIFY(run(**raw, sql));
        for (const Row &trigger : triggers) {
            QVERIFY(run(**raw, trigger.text(1)));
        }
    }
    store.open();
    const auto report = store.got(examine);
    const auto found = std::ranges::find(report, subject, &Diagnosis::subject);
    QVERIFY(found != report.end());
    QVERIFY(!found->sound);
    QVERIFY2(found->message.contains(says), qPrintable(found->message));
    const auto integrity = std::ranges::find(report, QStringLiteral("integrity"), &Diagnosis::subject);
    QVERIFY2(integrity->sound, qPrintable(integrity->message));
}

void TestDamage::aTextSealedAnewIsNamed()
{
    // Somebody who knows how seals are made gives version 1 another text and writes the log's entry to match.
    TemporaryStore store;
    QVERIFY(store.ask(fileEverything));
    store.close();
    Bench bench(store);
    const QByteArray form = contentForm(fullContent(QStringLiteral("Noe annet.")));
    const Row stored =
        row(bench.connection(),
            QStringLiteral("SELECT hash, base, author, made_at, cause, seal FROM version WHERE number = 1"))
            .value()
            .value();
    const QString seal = sealOf(QLatin1String("imprimatur-version-v1"),
                                {articleId, QStringLiteral("1"), stored.text(0), stored.text(1), stored.text(2),
                                 stored.text(3), stored.text(4), sha256(form)});
    QVERIFY(addPayload(bench.connection(), QStringLiteral("content"), form));
    QVERIFY(bench.change(QStringLiteral("UPDATE version SET payload = ?, seal = ? WHERE number = 1"),
                         {sha256(form), seal}));
    QVERIFY(bench.change(QStringLiteral("UPDATE log SET payload = ? WHERE payload = ?"), {seal, stored.text(5)}));
    const auto read = versions(bench.connection(), articleId);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Integrity);
    QVERIFY2(read.error().message.contains(QStringLiteral("Version 1 of article"))
                 && read.error().message.contains(QStringLiteral("another hash")),
             qPrintable(read.error().message));
    QVERIFY(!verifyLog(bench.connection()));
}

void TestDamage::damageInOneArticleLeavesTheOthers()
{
    TemporaryStore store;
    const QString other = QStringLiteral("99999999-0000-0000-0000-000000000000");
    QVERIFY(store.ask(fileEverything));
    QVERIFY(store.ask([&](Connection &connection) { return addArticle(connection, {other, {}, noon}); }));
    QVERIFY(store.ask([&](Connection &connection) {
        return file(connection, [&] {
            return addVersion(connection, test::version(draft({QStringLiteral("Hel.")}), 1, {}, other));
        });
    }));
    store.close();
    Bench bench(store);
    const auto sql = QStringLiteral("UPDATE article SET created_at = 'x' WHERE id = '%1'").arg(articleId);
    const Read othersAreReadable = [&](Connection &connection) -> Result<void> {
        const auto rows = articles(connection);
        const auto damaged = findArticle(connection, articleId);
        const auto whole = findArticle(connection, other);
        const auto versions = imprimatur::versions(connection, other);
        const bool good = rows && rows->size() == 2 && !(*rows)[0].damage.isEmpty() && (*rows)[1].damage.isEmpty()
            && !damaged && damaged.error().kind == Error::Kind::Integrity && whole && versions && versions->size() == 1;
        return good ? Result<void>() : failure(Error::Kind::Integrity, QStringLiteral("one bad row hides the others"));
    };
    const auto answer = bench.readAfter(sql, {}, othersAreReadable);
    QVERIFY(answer);
    QVERIFY2(*answer, *answer ? "" : qPrintable(answer->error().message));
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
