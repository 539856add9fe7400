// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/migrations.h"
#include "store/query.h"
#include "support/temporarystore.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace imprimatur;
using test::TemporaryStore;

namespace
{

std::unique_ptr<Connection> scratch()
{
    auto connection = Connection::open(QStringLiteral(":memory:"), Connection::Access::ReadWrite);
    return connection ? std::move(*connection) : nullptr;
}

const Migration first {1, QStringLiteral("CREATE TABLE desk (name TEXT) STRICT; INSERT INTO desk VALUES ('kept');")};
const Migration second {
    2, QStringLiteral("ALTER TABLE desk ADD COLUMN phone TEXT; CREATE INDEX desk_phone ON desk (phone);")};
const Migration broken {2, QStringLiteral("CREATE TABLE half (x TEXT) STRICT; CREATE TABLE desk (x TEXT) STRICT;")};

Result<void> noBackup()
{
    return failure(Error::Kind::Store, QStringLiteral("nobody should have asked for a backup"));
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statements_data();
    void statements();
    void theBuiltInStepsAreThere();
    void stepsAreNumberedWithoutGaps_data();
    void stepsAreNumberedWithoutGaps();
    void aMigratedSchemaEqualsAFreshOne();
    void theRealSchemaTakesAFurtherStep();
    void aFailedStepIsUndone();
    void aFailedBackupStopsEverything();
    void aBrokenReferenceStopsAStep();
    void aNewerSchemaIsRefused();
};

void TestMigrations::statements_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    const auto is = [](std::initializer_list<const char *> texts) {
        QStringList list;
        std::ranges::transform(texts, std::back_inserter(list),
                               [](const char *each) { return QString::fromUtf8(each); });
        return list;
    };
    QTest::addRow("an empty script has none") << "" << is({});
    QTest::addRow("white space and comments are none") << " \n-- a; b\n/* c; d */ \n" << is({});
    QTest::addRow("semicolons part statements") << "SELECT 1; SELECT 2;" << is({"SELECT 1;", "SELECT 2;"});
    QTest::addRow("the last semicolon may be missing") << "SELECT 1; SELECT 2 " << is({"SELECT 1;", "SELECT 2"});
    QTest::addRow("a semicolon in a text is a letter") << "SELECT 'a;''b';" << is({"SELECT 'a;''b';"});
    QTest::addRow("a semicolon in a name is a letter")
        << "SELECT \"a;b\", [c;d], `e;f`;" << is({"SELECT \"a;b\", [c;d], `e;f`;"});
    QTest::addRow("a semicolon in a comment parts nothing") << "SELECT 1 -- one;\n + 2;" << is({"SELECT 1  + 2;"});
    QTest::addRow("a minus is not a comment") << "SELECT 2-1;" << is({"SELECT 2-1;"});
    QTest::addRow("a trigger is one statement")
        << "CREATE TRIGGER t BEFORE DELETE ON x BEGIN SELECT 1; SELECT 2; END; SELECT 3;"
        << is({"CREATE TRIGGER t BEFORE DELETE ON x BEGIN SELECT 1; SELECT 2; END;", "SELECT 3;"});
    QTest::addRow("a case inside a trigger does not end it")
        << "create temp trigger t after insert on x begin select case when 1 then 2 end; select 3; end; select 4;"
        << is({"create temp trigger t after insert on x begin select case when 1 then 2 end; select 3; end;",
               "select 4;"});
    QTest::addRow("a table called like a trigger is a table")
        << "CREATE TABLE triggered (end TEXT); SELECT 1;" << is({"CREATE TABLE triggered (end TEXT);", "SELECT 1;"});
    QTest::addRow("an open text goes to the end") << "SELECT 'a; b" << is({"SELECT 'a; b"});
}

void TestMigrations::statements()
{
    QFETCH(QString, script);
    QFETCH(QStringList, statements);
    QCOMPARE(statementsOf(script), statements);
}

void TestMigrations::theBuiltInStepsAreThere()
{
    const auto steps = builtInMigrations();
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().message));
    QVERIFY(!steps->isEmpty());
    const auto schema = schemaTextAfter(*steps);
    QVERIFY(schema);
    QVERIFY(schema->contains(QStringLiteral("trigger log_insert")));
    QVERIFY(schema->contains(QStringLiteral("table version")));
}

void TestMigrations::stepsAreNumberedWithoutGaps_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<int>("steps");
    QTest::addRow("two in order") << QStringList {QStringLiteral("001_a.sql"), QStringLiteral("002_b.sql")} << 2;
    QTest::addRow("other files do not count")
        << QStringList {QStringLiteral("001_a.sql"), QStringLiteral("notes.txt")} << 1;
    QTest::addRow("a gap is refused") << QStringList {QStringLiteral("001_a.sql"), QStringLiteral("003_c.sql")} << -1;
    QTest::addRow("a number twice is refused")
        << QStringList {QStringLiteral("001_a.sql"), QStringLiteral("001_b.sql")} << -1;
    QTest::addRow("a name without a number is refused") << QStringList {QStringLiteral("a.sql")} << -1;
}

void TestMigrations::stepsAreNumberedWithoutGaps()
{
    QFETCH(QStringList, files);
    QFETCH(int, steps);
    const QTemporaryDir folder;
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("SELECT 1;");
    }
    const auto found = migrationsIn(folder.path());
    QCOMPARE(found ? int(found->size()) : -1, steps);
}

void TestMigrations::aMigratedSchemaEqualsAFreshOne()
{
    const auto connection = scratch();
    QVERIFY(migrate(*connection, {first}, noBackup));
    int backups = 0;
    const auto count = [&] {
        ++backups;
        return Result<void>();
    };
    QVERIFY(migrate(*connection, {first, second}, count));
    QVERIFY(migrate(*connection, {first, second}, count));
    QCOMPARE(backups, 1);
    QCOMPARE(schemaNumber(*connection).value(), 2);
    QCOMPARE(schemaText(*connection).value(), schemaTextAfter({first, second}).value());
    QVERIFY(schemaText(*connection).value() != schemaTextAfter({first}).value());
    QCOMPARE(row(*connection, QStringLiteral("SELECT name FROM desk")).value()->text(0), QStringLiteral("kept"));
}

void TestMigrations::theRealSchemaTakesAFurtherStep()
{
    TemporaryStore store;
    auto steps = builtInMigrations().value();
    const int next = int(steps.size()) + 1;
    steps.append({next, QStringLiteral("ALTER TABLE setting ADD COLUMN changed_at TEXT NOT NULL DEFAULT '';")});
    const QString kept = store.beside(QStringLiteral("kept.sqlite"));
    const auto migrated = store.ask([&](Connection &connection) {
        return migrate(connection, steps, [&] { return run(connection, QStringLiteral("VACUUM INTO ?"), {kept}); });
    });
    QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().message));
    QCOMPARE(store.got(schemaText), schemaTextAfter(steps).value());
    QCOMPARE(store.got(schemaNumber), next);
    const auto before = Connection::open(kept, Connection::Access::ReadOnly);
    QCOMPARE(schemaNumber(**before).value(), next - 1);

    store.close();
    const auto reopened = Database::open(store.folder(), Database::Opening::Existing);
    QVERIFY(!reopened);
    QVERIFY2(reopened.error().message.contains(QStringLiteral("newer Imprimatur")),
             qPrintable(reopened.error().message));
}

void TestMigrations::aFailedStepIsUndone()
{
    const auto connection = scratch();
    QVERIFY(migrate(*connection, {first}, noBackup));
    const auto done = migrate(*connection, {first, broken}, [] { return Result<void>(); });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Store);
    QCOMPARE(schemaNumber(*connection).value(), 1);
    QCOMPARE(schemaText(*connection).value(), schemaTextAfter({first}).value());
}

void TestMigrations::aFailedBackupStopsEverything()
{
    const auto connection = scratch();
    QVERIFY(migrate(*connection, {first}, noBackup));
    const auto done = migrate(*connection, {first, second}, noBackup);
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(QStringLiteral("backup")));
    QCOMPARE(schemaNumber(*connection).value(), 1);
}

void TestMigrations::aBrokenReferenceStopsAStep()
{
    const auto connection = scratch();
    const Migration dangling {
        1,
        QStringLiteral("CREATE TABLE a (id TEXT PRIMARY KEY) STRICT; CREATE TABLE b (a TEXT REFERENCES a (id)) STRICT; "
                       "INSERT INTO b VALUES ('none');")};
    const auto done = migrate(*connection, {dangling}, noBackup);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Integrity);
    QCOMPARE(schemaText(*connection).value(), QString());
}

void TestMigrations::aNewerSchemaIsRefused()
{
    const auto connection = scratch();
    QVERIFY(migrate(*connection, {first, second}, noBackup));
    const auto done = migrate(*connection, {first}, noBackup);
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(QStringLiteral("newer Imprimatur (schema 2; this program knows 1)")));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
