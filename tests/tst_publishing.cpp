// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contenthash.h"
#include "support/newsdesk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace imprimatur;
using namespace imprimatur::test;

namespace
{

const QString kari = QStringLiteral("Kari");
const QString ola = QStringLiteral("Ola red.");
const QString first = QStringLiteral("first");
const QString correction = QStringLiteral("correction");
const QString note = QStringLiteral("Prisen er rettet.");

/// An article with its first publication out.
struct Out
{
    Newsdesk desk;
    PageFile page;

    Out()
    {
        desk.imports(cleanDraft());
        desk.approves();
        page = desk.publishes(ola, first).value_or(PageFile {});
    }
    /// The headline anew, approved and out as `kind`.
    PageFile again(const QString &headline, const QString &kind)
    {
        desk.edits(kari, QStringLiteral("headline"), headline);
        desk.approves();
        return desk.publishes(ola, kind, note).value_or(PageFile {});
    }
    Result<PageFile> shown()
    {
        return desk.store().ask([this](Connection &connection) { return publishedPage(connection, desk.article()); });
    }
};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

class PublishingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSignedIsWhatIsPublished()
    {
        Out out;
        QCOMPARE(outcome(out.page.done), QStringLiteral("done"));
        const QList<SignedStatement> statements = out.desk.file().statements;
        const SignedStatement &signoff = statements[statements.size() - 2];
        const Statement &publication = statements.last().statement;
        QCOMPARE(publication.kind, Statement::Kind::Publish);
        QCOMPARE(statements.last().id, out.page.done.statement);
        QCOMPARE(publication.signoff, signoff.id);
        QCOMPARE(publication.fragment, signoff.statement.fragment);
        QCOMPARE(publication.publication, first);
        QCOMPARE(publication.targets, QStringLiteral("html"));
        QCOMPARE(publication.page, sha256(out.page.bytes));
        QCOMPARE(publication.note, QString());
        QVERIFY(out.page.bytes.contains(out.desk.payloadOf(signoff.statement.fragment)));
        QCOMPARE(out.desk.payloadOf(publication.page), out.page.bytes);
        QCOMPARE(out.page.fileName, QStringLiteral("overskrift-%1.html").arg(out.desk.article().left(8)));
        QCOMPARE(out.desk.state(), QStringLiteral("signed-off, published"));
    }

    void thePageThatIsOutStaysWhileWorkGoesOn()
    {
        Out out;
        QCOMPARE(out.shown()->bytes, out.page.bytes);
        out.desk.edits(kari, QStringLiteral("headline"), QStringLiteral("Ny"));
        QCOMPARE(out.shown()->bytes, out.page.bytes);
        QCOMPARE(out.shown()->fileName, out.page.fileName);
        QVERIFY(!out.shown()->done.changed);
        QCOMPARE(out.desk.state(), QStringLiteral("in-review, published"));
    }

    void aLaterPublicationKeepsTheFirstOnesName_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("state");
        QTest::addRow("a correction") << correction << QStringLiteral("signed-off, corrected");
        QTest::addRow("an update") << QStringLiteral("update") << QStringLiteral("signed-off, published");
    }
    void aLaterPublicationKeepsTheFirstOnesName()
    {
        QFETCH(QString, kind);
        Out out;
        const PageFile again = out.again(QStringLiteral("Helt andre ord"), kind);
        QCOMPARE(again.fileName, out.page.fileName);
        QVERIFY(again.bytes.contains("Helt andre ord"));
        QVERIFY(again.bytes.contains(note.toUtf8()));
        QTEST(out.desk.state(), "state");
        QCOMPARE(out.shown()->bytes, again.bytes);
        QCOMPARE(out.desk.lastStatement().publication, kind);
        QCOMPARE(*textOfSalted(out.desk.payloadOf(out.desk.lastStatement().note)), note);
        // Both times are on the page: that of the first publication and that of this one.
        for (const QString &id : derive(out.desk.file().history()).publications) {
            QVERIFY(again.bytes.contains(out.desk.file().statement(id)->statement.time.toUtf8()));
        }
        QCOMPARE(out.desk.payloadOf(out.desk.file().statement(out.page.done.statement)->statement.page),
                 out.page.bytes);
    }

    void aWithdrawalTakesItsPlace()
    {
        Out out;
        out.again(QStringLiteral("Helt andre ord"), correction);
        const Result<PageFile> withdrawn = out.desk.withdraws(kari, QStringLiteral("Kilden trakk seg."));
        QCOMPARE(outcome(withdrawn), QStringLiteral("done"));
        QCOMPARE(withdrawn->fileName, out.page.fileName);
        QCOMPARE(withdrawn->done.version, 2);
        QVERIFY(withdrawn->bytes.contains("Kilden trakk seg."));
        QVERIFY(!withdrawn->bytes.contains("Helt andre ord"));
        QVERIFY(!withdrawn->bytes.contains("18 kroner"));
        const Statement statement = out.desk.lastStatement();
        QCOMPARE(statement.kind, Statement::Kind::Withdraw);
        QCOMPARE(statement.page, sha256(withdrawn->bytes));
        QCOMPARE(out.shown()->bytes, withdrawn->bytes);
        QCOMPARE(out.desk.state(), QStringLiteral("quality-assured, withdrawn"));
    }

    void aWithdrawalIsAboutWhatIsOut()
    {
        Out out;
        out.desk.edits(kari, QStringLiteral("headline"), QStringLiteral("Under arbeid"));
        QCOMPARE(outcome(out.desk.withdraws(kari, QStringLiteral("Feil."))), QStringLiteral("done"));
        QCOMPARE(out.desk.lastStatement().version, QStringLiteral("1"));
        QCOMPARE(out.desk.lastStatement().content, out.desk.file().version(1)->hash);
        QCOMPARE(out.desk.state(), QStringLiteral("in-review, withdrawn"));
    }

    void whatWasWithdrawnMayComeAgain()
    {
        Out out;
        QVERIFY(out.desk.withdraws(kari, QStringLiteral("Feil.")));
        QCOMPARE(outcome(out.desk.publishes(ola, QStringLiteral("update"), note)),
                 QStringLiteral("refused: not-signed-off"));
        QCOMPARE(out.desk.signsOff(ola), QStringLiteral("done"));
        const Result<PageFile> again = out.desk.publishes(kari, QStringLiteral("update"), note);
        QCOMPARE(outcome(again), QStringLiteral("done"));
        QCOMPARE(again->fileName, out.page.fileName);
        QCOMPARE(out.shown()->bytes, again->bytes);
        QVERIFY(again->bytes.contains("18 kroner"));
        QCOMPARE(out.desk.state(), QStringLiteral("signed-off, published"));
    }

    void someThingsAreNotPublished_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("beforeIt");
        QTest::addColumn<QString>("signedOff");
        QTest::addColumn<QString>("isOut");
        const auto row = [](const char *name, const QString &kind, const QString &text, int version,
                            const char *beforeIt, const char *signedOff, const char *isOut) {
            QTest::addRow("%s", name) << kind << text << version << QString::fromLatin1(beforeIt)
                                      << QString::fromLatin1(signedOff) << QString::fromLatin1(isOut);
        };
        row("as the first", first, {}, 0, "refused: not-signed-off", "done", "refused: already-published");
        row("as the first, by its number", first, {}, 1, "refused: not-signed-off", "done",
            "refused: already-published");
        row("a version that is not there", first, {}, 2, "refused: no-version, not-signed-off", "refused: no-version",
            "refused: no-version, already-published");
        row("as a correction", correction, note, 0, "refused: not-signed-off, not-published", "refused: not-published",
            "refused: nothing-new");
        row("as a correction of nothing said", correction, QStringLiteral(" "), 0,
            "refused: not-signed-off, not-published, no-note", "refused: not-published, no-note",
            "refused: nothing-new, no-note");
        row("as something else", QStringLiteral("leak"), note, 0, "error: usage", "error: usage", "error: usage");
        row("as nothing", {}, note, 0, "error: usage", "error: usage", "error: usage");
    }
    void someThingsAreNotPublished()
    {
        QFETCH(QString, kind);
        QFETCH(QString, text);
        QFETCH(int, version);
        Newsdesk desk;
        desk.imports(cleanDraft());
        QTEST(outcome(desk.publishes(ola, kind, text, version)), "beforeIt");
        desk.approves();
        const qsizetype written = desk.written();
        const Result<PageFile> page = desk.publishes(ola, kind, text, version);
        QTEST(outcome(page), "signedOff");
        const bool isDone = outcome(page) == QLatin1String("done");
        QCOMPARE(desk.written(), written + (isDone ? 1 : 0));
        if (!isDone) {
            QVERIFY(page.value_or(PageFile {}).bytes.isEmpty());
            QCOMPARE(desk.state(), QStringLiteral("signed-off, not-published"));
            QVERIFY(desk.publishes(ola, first));
        }
        QTEST(outcome(desk.publishes(ola, kind, text, version)), "isOut");
    }

    void anEmbargoHolds()
    {
        Newsdesk desk;
        Content content = cleanDraft();
        content.embargoUntil = QStringLiteral("2026-11-23T14:00:00+01:00");
        desk.imports(content);
        desk.approves();
        QCOMPARE(desk.state(), QStringLiteral("signed-off, held"));
        QCOMPARE(outcome(desk.publishes(ola, first)), QStringLiteral("refused: held"));
        Actor later = desk.actor(ola);
        later.now = QStringLiteral("2026-11-23T13:00:00.000Z");
        const Result<PageFile> page = desk.store().ask([&](Connection &connection) {
            return publish(connection, desk.house(), desk.article(), first, {}, 0, later);
        });
        QCOMPARE(outcome(page), QStringLiteral("done"));
    }

    void someThingsAreNotWithdrawn()
    {
        Newsdesk desk;
        desk.imports(cleanDraft());
        desk.approves();
        QCOMPARE(outcome(desk.withdraws(kari, note)), QStringLiteral("refused: not-published"));
        QVERIFY(desk.publishes(ola, first));
        QCOMPARE(outcome(desk.withdraws(kari, QStringLiteral(" "))), QStringLiteral("refused: no-note"));
        QCOMPARE(outcome(desk.withdraws(QStringLiteral("Nils"), note)), QStringLiteral("refused: not-enrolled"));
        QCOMPARE(desk.state(), QStringLiteral("signed-off, published"));
        QCOMPARE(outcome(desk.withdraws(kari, note)), QStringLiteral("done"));
        QCOMPARE(outcome(desk.withdraws(kari, note)), QStringLiteral("refused: withdrawn"));
    }

    void withoutAPublicationThereIsNoPage()
    {
        Newsdesk desk;
        desk.imports(cleanDraft());
        desk.approves();
        const Result<PageFile> page =
            desk.store().ask([&](Connection &connection) { return publishedPage(connection, desk.article()); });
        QCOMPARE(outcome(page), QStringLiteral("error: gate"));
    }

    void twoArticlesOfOneHeadlineHaveTwoNames()
    {
        Out out;
        out.desk.imports(cleanDraft(QStringLiteral("ferge-2")));
        out.desk.approves();
        const Result<PageFile> other = out.desk.publishes(ola, first);
        QCOMPARE(outcome(other), QStringLiteral("done"));
        QVERIFY(other->fileName != out.page.fileName);
        QCOMPARE(other->fileName.section(QLatin1Char('-'), 0, 0), out.page.fileName.section(QLatin1Char('-'), 0, 0));
    }

    void aOnePersonNewsroomsPageSaysSo()
    {
        Newsdesk desk({}, {QStringLiteral("Avisen"), true, true, {}, {}, shortStyle()});
        desk.imports(cleanDraft());
        desk.reviews(ola);
        desk.assures(ola);
        desk.signsOff(ola);
        const Result<PageFile> page = desk.publishes(ola, first);
        QCOMPARE(outcome(page), QStringLiteral("done"));
        QVERIFY(page->bytes.contains("Ola red. alene."));
    }

    void aPageIsWrittenWhole()
    {
        const QTemporaryDir folder;
        const QString site = folder.filePath(QStringLiteral("nytt/nettsted"));
        PageFile page {{}, QStringLiteral("sak-1.html"), "<p>\xc3\xa5n</p>\n"};
        QCOMPARE(*writePage(page, site), site + QStringLiteral("/sak-1.html"));
        QCOMPARE(contentsOf(site + QStringLiteral("/sak-1.html")), page.bytes);
        page.bytes = "<p>to</p>";
        QVERIFY(writePage(page, site));
        QCOMPARE(contentsOf(site + QStringLiteral("/sak-1.html")), page.bytes);
        QCOMPARE(QDir(site).entryList(QDir::Files | QDir::Hidden), QStringList {QStringLiteral("sak-1.html")});
    }

    void aFolderThatCannotBeIsAnError()
    {
        const QTemporaryDir folder;
        const PageFile page {{}, QStringLiteral("sak-1.html"), "x"};
        const QString file = *writePage(page, folder.path());
        const Result<QString> inAFile = writePage(page, file);
        QCOMPARE(inAFile.error().kind, Error::Kind::Store);
        QCOMPARE(inAFile.error().where, file);
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("sak-2.html")));
        QCOMPARE(writePage({{}, QStringLiteral("sak-2.html"), "x"}, folder.path()).error().kind, Error::Kind::Store);
    }
};

QTEST_GUILESS_MAIN(PublishingTest)
#include "tst_publishing.moc"
