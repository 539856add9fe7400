// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contenthash.h"
#include "publish/page.h"
#include "store/query.h"
#include "support/newsdesk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace imprimatur;
using namespace imprimatur::test;

namespace
{

const QString kari = QStringLiteral("Kari");
const QString per = QStringLiteral("Per");
const QString ola = QStringLiteral("Ola red.");
const QString eva = QStringLiteral("Eva red.");
const QString done = QStringLiteral("done");

Foundation onePerson()
{
    return {QStringLiteral("Avisen"), true, true, {}, {}, shortStyle()};
}

qint64 payloadsIn(TemporaryStore &store)
{
    const auto count = store.got(
        [](Connection &connection) { return row(connection, QStringLiteral("SELECT count(*) FROM payload")); });
    return count->number(0);
}

/// The record again, made from what the desk shows now, with the salt of the frozen one.
QByteArray recordNow(Newsdesk &desk, const QByteArray &frozen)
{
    const OpenArticle open = desk.open();
    QList<Sentence> sentences;
    std::ranges::transform(open.report.sentences, std::back_inserter(sentences), &JudgedSentence::sentence);
    const QByteArray salt = QByteArray::fromHex(
        QJsonDocument::fromJson(frozen).object().value(QStringLiteral("salt")).toString().toLatin1());
    return reviewRecord(salt, open.version.hash, sentences, open.report.findings, open.review, open.checklist);
}

} // namespace

class ApprovalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsOpenStandsInTheWayOfAssurance()
    {
        Newsdesk desk;
        desk.imports(cleanDraft());
        const qsizetype written = desk.written();
        QCOMPARE(desk.assures(kari),
                 QStringLiteral("refused: unverified, unverified, unverified, unverified, unticked"));
        QCOMPARE(desk.written(), written);
        desk.reviews(kari);
        QCOMPARE(desk.assures(QStringLiteral("Nils")), QStringLiteral("refused: not-enrolled"));
        QCOMPARE(desk.assures(per), done);
        QCOMPARE(desk.state(), QStringLiteral("quality-assured, not-published"));
    }

    void anOpenFindingStandsInTheWayToo()
    {
        Newsdesk desk;
        Content content = cleanDraft();
        content.body[1] = block(Block::Kind::Paragraph, QStringLiteral("[Fergen synker.|s1|The ferry sinks]"));
        desk.imports(content);
        desk.reviews(kari);
        QCOMPARE(desk.assures(kari), QStringLiteral("refused: open-finding, unverified"));
        desk.edits(kari, QStringLiteral("body/1"), QStringLiteral("Alt er i orden."));
        QCOMPARE(desk.assures(kari), QStringLiteral("refused: unverified"));
    }

    void assuranceFreezesTheReview()
    {
        Newsdesk desk;
        desk.imports(cleanDraft());
        desk.reviews(kari);
        QCOMPARE(desk.assures(kari), done);
        const Statement qa = desk.lastStatement();
        QCOMPARE(qa.kind, Statement::Kind::Qa);
        QCOMPARE(qa.content, desk.file().newest().hash);
        const QByteArray frozen = desk.payloadOf(qa.review);
        QCOMPARE(frozen, recordNow(desk, frozen));
        QVERIFY(frozen.contains(qa.content.toUtf8()));
        QVERIFY(frozen.contains("Prisen er 18 kroner."));

        // What happens afterwards is not in it.
        desk.verifies(per, QStringLiteral("body/1"), 1, std::nullopt);
        QVERIFY(frozen != recordNow(desk, frozen));
        QCOMPARE(desk.payloadOf(qa.review), frozen);
        QCOMPARE(desk.state(), QStringLiteral("quality-assured, not-published"));

        // Two records of one review are told apart by their salt: the hash betrays nothing.
        QCOMPARE(desk.assures(per), done);
        QVERIFY(desk.lastStatement().review != qa.review);
    }

    void aStatementSaysEverythingItRestsOn()
    {
        Newsdesk desk;
        desk.imports(cleanDraft());
        desk.reviews(kari);
        const QString head = desk.store().got(logHead);
        const QStringList newest = heads(desk.file().statements);
        desk.assures(kari);
        const Statement qa = desk.lastStatement();
        QCOMPARE(qa.newsroom, desk.house().facts.newsroom);
        QCOMPARE(qa.desk, desk.house().facts.desk);
        QCOMPARE(qa.article, desk.article());
        QCOMPARE(qa.version, QStringLiteral("1"));
        QCOMPARE(qa.signer, keyOf(kari)->publicKey());
        QCOMPARE(qa.time, desk.now());
        QCOMPARE(qa.logHead, head);
        QCOMPARE(qa.buildsOn, newest);
        QCOMPARE(desk.file().statements.last().signedBy, QStringList {keyOf(kari)->publicKey()});
    }

    void signOffStoresWhatIsSigned()
    {
        Newsdesk desk;
        desk.imports(cleanDraft());
        desk.reviews(kari);
        desk.assures(kari);
        const QString qa = desk.file().statements.last().id;
        QCOMPARE(desk.signsOff(ola), done);
        const Statement signoff = desk.lastStatement();
        QCOMPARE(signoff.kind, Statement::Kind::Signoff);
        QCOMPARE(signoff.qa, qa);
        const QByteArray fragment = desk.payloadOf(signoff.fragment);
        const Approval approval {QStringLiteral("Kari leste, Ola red. godkjente."), true, true};
        QCOMPARE(fragment, articleFragment(desk.file().newest().content, approval));
        QVERIFY(fragment.contains("Kari leste, Ola red. godkjente."));
        QCOMPARE(sha256(fragment), signoff.fragment);
        QCOMPARE(desk.state(), QStringLiteral("signed-off, not-published"));
    }

    void signOffTakesTwo_data()
    {
        QTest::addColumn<QStringList>("assurers");
        QTest::addColumn<QString>("chief");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QStringList &assurers, const QString &chief, const char *expected) {
            QTest::addRow("%s", name) << assurers << chief << QString::fromLatin1(expected);
        };
        row("a journalist and the chief editor", {kari}, ola, "done");
        row("two chief editors", {eva}, ola, "done");
        row("the chief editor alone", {ola}, ola, "refused: same-person");
        row("the chief editor, and a journalist as well", {ola, kari}, ola, "done");
        row("two journalists", {kari}, per, "refused: not-chief-editor");
        row("a journalist alone", {kari}, kari, "refused: not-chief-editor, same-person");
        row("nobody before", {}, ola, "refused: not-quality-assured");
        row("a stranger", {kari}, QStringLiteral("Nils"), "refused: not-enrolled");
    }
    void signOffTakesTwo()
    {
        QFETCH(QStringList, assurers);
        QFETCH(QString, chief);
        QFETCH(QString, expected);
        Newsdesk desk;
        desk.imports(cleanDraft());
        desk.reviews(kari);
        for (const QString &each : assurers) {
            QCOMPARE(desk.assures(each), done);
        }
        const qsizetype written = desk.written();
        QCOMPARE(desk.signsOff(chief), expected);
        QCOMPARE(desk.written(), written + (expected == done ? 1 : 0));
    }

    void theVersionThatWasReadIsTheOneThatIsSigned()
    {
        Newsdesk desk;
        desk.imports(cleanDraft());
        desk.edits(kari, QStringLiteral("headline"), QStringLiteral("Ny"));
        desk.reviews(kari);
        QCOMPARE(desk.assures(kari, 1), QStringLiteral("refused: not-newest"));
        QCOMPARE(desk.assures(kari, 3), QStringLiteral("refused: no-version"));
        QCOMPARE(desk.assures(kari, 2), done);
        QCOMPARE(desk.signsOff(ola, 1), QStringLiteral("refused: not-newest"));
        QCOMPARE(desk.signsOff(ola, 2), done);
    }

    void nobodySignsWithAnothersKey()
    {
        Newsdesk desk;
        desk.imports(cleanDraft());
        desk.reviews(kari);
        const qsizetype written = desk.written();
        const qint64 payloads = payloadsIn(desk.store());
        Actor impostor = desk.actor(kari);
        impostor.key = keyOf(per);
        const Result<Done> signedAs = desk.store().ask([&](Connection &connection) {
            return markQualityAssured(connection, desk.house(), desk.article(), 0, impostor);
        });
        QCOMPARE(outcome(signedAs), QStringLiteral("error: integrity"));
        QCOMPARE(desk.written(), written);
        QCOMPARE(payloadsIn(desk.store()), payloads);
        QCOMPARE(desk.state(), QStringLiteral("in-review, not-published"));
    }

    void aOnePersonNewsroomSaysSo()
    {
        Newsdesk desk({}, onePerson());
        desk.imports(cleanDraft());
        desk.reviews(ola);
        QCOMPARE(desk.assures(ola), done);
        QCOMPARE(desk.signsOff(ola), done);
        const QByteArray fragment = desk.payloadOf(desk.lastStatement().fragment);
        QVERIFY(fragment.contains("Ola red. alene."));
        QVERIFY(!fragment.contains("godkjente"));
        QVERIFY(!derive(desk.file().history()).countersigned);
    }

    void aOnePersonNewsroomThatGrewTakesTwo()
    {
        Newsdesk desk({kari}, onePerson());
        desk.imports(cleanDraft());
        desk.reviews(ola);
        QCOMPARE(desk.assures(ola), done);
        QCOMPARE(desk.signsOff(ola), QStringLiteral("refused: same-person"));
        QCOMPARE(desk.assures(kari), done);
        QCOMPARE(desk.signsOff(ola), done);
        QVERIFY(desk.payloadOf(desk.lastStatement().fragment).contains("Kari leste, Ola red. godkjente."));
    }

    void notesLieBesideTheStatement()
    {
        Newsdesk desk;
        desk.imports(cleanDraft());
        desk.reviews(kari);
        desk.assures(kari);
        const QString note = QStringLiteral("Ring rederiet – prisen er gammel.");
        QCOMPARE(desk.sendsBack(ola, note), done);
        const Statement returned = desk.lastStatement();
        QCOMPARE(*textOfSalted(desk.payloadOf(returned.note)), note);
        QVERIFY(!statementBody(returned).contains(note.toUtf8()));
        QCOMPARE(desk.state(), QStringLiteral("sent-back, not-published"));
        // The same words again have another hash: it betrays nothing.
        desk.assures(per);
        desk.sendsBack(ola, note);
        QVERIFY(desk.lastStatement().note != returned.note);
    }

    void sentBackForAReason_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("expected");
        QTest::addRow("by a chief editor") << eva << QStringLiteral("Prisen.") << done;
        QTest::addRow("without a word") << eva << QString() << QStringLiteral("refused: no-note");
        QTest::addRow("with white space for words")
            << eva << QStringLiteral(" \n") << QStringLiteral("refused: no-note");
        QTest::addRow("by a journalist") << per << QStringLiteral("Prisen.")
                                         << QStringLiteral("refused: not-chief-editor");
    }
    void sentBackForAReason()
    {
        QFETCH(QString, who);
        QFETCH(QString, note);
        QFETCH(QString, expected);
        Newsdesk desk;
        desk.imports(cleanDraft());
        desk.approves();
        QCOMPARE(desk.sendsBack(who, note), expected);
        QCOMPARE(desk.state(),
                 expected == done ? QStringLiteral("sent-back, not-published")
                                  : QStringLiteral("signed-off, not-published"));
    }

    void spikedAndTakenUp()
    {
        Newsdesk desk;
        desk.imports(cleanDraft());
        QCOMPARE(desk.takesUp(per), QStringLiteral("refused: not-spiked"));
        QCOMPARE(desk.spikes(kari), done);
        QCOMPARE(desk.lastStatement().note, QString());
        QCOMPARE(desk.state(), QStringLiteral("spiked, not-published"));
        QCOMPARE(desk.spikes(kari), QStringLiteral("refused: spiked"));
        QCOMPARE(desk.takesUp(per), done);
        QCOMPARE(desk.state(), QStringLiteral("ai-draft, not-published"));
        QCOMPARE(desk.spikes(kari, QStringLiteral("Dobbelt.")), done);
        QCOMPARE(*textOfSalted(desk.payloadOf(desk.lastStatement().note)), QStringLiteral("Dobbelt."));
    }
};

QTEST_GUILESS_MAIN(ApprovalTest)
#include "tst_approval.moc"
