// SPDX-License-Identifier: GPL-3.0-or-later
// How imprimatur-cli behaves where one call does not show it: what goes on after a refusal, and who else is at the desk.
#include "support/situations.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace imprimatur::test;

namespace
{

constexpr int patience = 30'000; ///< ms until what should happen has happened, on a busy machine

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChiefEditorWhoEditedNeedsSomeoneElsesQa();
    void aMustFindingMayBeLeftForAReasonThatCounts();
    void aWithdrawnArticleComesBackOnlyThroughTwoPeople();
    void aReturnedArticleIsAssuredAnew();
    void aSpikedArticleIsTakenUpAgain();
    void ofSeveralFilesTheBrokenOneAloneIsRefused();
    void aTextFileFromAnyEditorIsTakenAsItReads_data();
    void aTextFileFromAnyEditorIsTakenAsItReads();
    void aPageThatCannotBeWrittenIsWrittenLater();
    void aPassphraseIsReadFromADescriptor();
    void asTextTheReasonsStandOnStderrAlone();
    void aNewsroomOfOneIsNeverCountersigned();
    void aRealNewsroomTakesNoCheapKeysAndNoShortPassphrases();
    void theNewsroomIsOpenInOneProgramAtATime();
    void aNewsroomThatIsNotThereIsNotMade();
    void whatIsNoBackupIsNotRestored();
    void aNewsroomIsFoundedOnce();

private:
    Situations m_situations;
};

void TestCommandLine::aChiefEditorWhoEditedNeedsSomeoneElsesQa()
{
    const Scene scene(m_situations.folderOf(QStringLiteral("edited and assured by the chief editor")));
    holds(scene.desk, QStringLiteral("Ola"), QStringLiteral("signoff liten"), QStringLiteral("exit 1: same-person"),
          QStringLiteral("Someone else"));
    QCOMPARE(scene.kari.run(QStringLiteral("qa liten")).outcome(), QStringLiteral("exit 0"));
    QCOMPARE(scene.ola.run(QStringLiteral("signoff liten")).outcome(), QStringLiteral("exit 0"));
    QCOMPARE(scene.ola.run(QStringLiteral("publish liten --to www")).outcome(), QStringLiteral("exit 0"));
}

void TestCommandLine::aMustFindingMayBeLeftForAReasonThatCounts()
{
    const Scene scene(m_situations.folderOf(QStringLiteral("without sources")));
    holds(scene.desk, QStringLiteral("Kari"), QStringLiteral("qa kildelos"), QStringLiteral("exit 1: open-finding"),
          QStringLiteral("no sources"));
    const QString finding = scene.desk.run(QStringLiteral("state kildelos"))
                                .object()[QStringLiteral("blockers")][0][QStringLiteral("subject")]
                                .toString();
    QCOMPARE(scene.kari.run(QStringLiteral("ignore kildelos %1 --reason \"jeg var der selv\"").arg(finding)).outcome(),
             QStringLiteral("exit 0"));
    QCOMPARE(scene.kari.run(QStringLiteral("qa kildelos")).outcome(), QStringLiteral("exit 0"));
}

void TestCommandLine::aWithdrawnArticleComesBackOnlyThroughTwoPeople()
{
    const Scene scene(m_situations.folderOf(QStringLiteral("withdrawn")));
    const QString again = QStringLiteral("correct liten --note Bekreftet --to www");
    holds(scene.desk, QStringLiteral("Ola"), again, QStringLiteral("exit 1: not-signed-off"),
          QStringLiteral("Version 1"));
    holds(scene.desk, QStringLiteral("Kari"), QStringLiteral("signoff liten"),
          QStringLiteral("exit 1: not-chief-editor, same-person"), QStringLiteral("chief editor"));
    QCOMPARE(scene.ola.run(QStringLiteral("signoff liten")).outcome(), QStringLiteral("exit 0"));
    QCOMPARE(scene.ola.run(again).outcome(), QStringLiteral("exit 0"));
}

void TestCommandLine::aReturnedArticleIsAssuredAnew()
{
    const Scene scene(m_situations.folderOf(QStringLiteral("returned")));
    const QJsonObject state = scene.desk.run(QStringLiteral("state liten")).object();
    QCOMPARE(state[QStringLiteral("work")].toString(), QStringLiteral("sent-back"));
    holds(scene.desk, QStringLiteral("Ola"), QStringLiteral("signoff liten"),
          QStringLiteral("exit 1: not-quality-assured"), QStringLiteral("Version 1"));
    QCOMPARE(scene.kari.run(QStringLiteral("qa liten")).outcome(), QStringLiteral("exit 0"));
    QCOMPARE(scene.ola.run(QStringLiteral("signoff liten")).outcome(), QStringLiteral("exit 0"));
}

void TestCommandLine::aSpikedArticleIsTakenUpAgain()
{
    const Scene scene(m_situations.folderOf(QStringLiteral("spiked")));
    QCOMPARE(scene.kari.run(QStringLiteral("unspike liten")).outcome(), QStringLiteral("exit 0"));
    const QJsonObject state = scene.desk.run(QStringLiteral("state liten")).object();
    QCOMPARE(state[QStringLiteral("work")].toString(), QStringLiteral("quality-assured"));
}

void TestCommandLine::ofSeveralFilesTheBrokenOneAloneIsRefused()
{
    const Scene scene(m_situations.folderOf(QString()));
    scene.desk.write(QStringLiteral("inn/1.draft.json"), package(QStringLiteral("sak-1")));
    scene.desk.write(QStringLiteral("inn/2.draft.json"),
                     package(QStringLiteral("sak-2"), QStringLiteral("language"), QStringLiteral("")));
    scene.desk.write(QStringLiteral("inn/3.draft.json"), package(QStringLiteral("sak-3")));
    for (const QString &command : {QStringLiteral("check inn"), QStringLiteral("import inn")}) {
        const Answer answer = scene.desk.run(command);
        QVERIFY2(answer.exit == 3 && answer.objects.size() == 3, answer.told());
        QCOMPARE(answer.objects[1][QStringLiteral("error")][QStringLiteral("pointer")].toString(),
                 QStringLiteral("/language"));
        for (int index = 0; index < 3; ++index) {
            QCOMPARE(answer.objects[index][QStringLiteral("file")].toString(),
                     QStringLiteral("inn/%1.draft.json").arg(index + 1));
            QCOMPARE(answer.objects[index].contains(QStringLiteral("error")), index == 1);
        }
    }
    QCOMPARE(scene.desk.run(QStringLiteral("list")).object()[QStringLiteral("articles")].toArray().size(), 2);
}

void TestCommandLine::aTextFileFromAnyEditorIsTakenAsItReads_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addRow("without a line end") << QByteArray("Brød er dyrt.");
    QTest::addRow("with a line end") << QByteArray("Brød er dyrt.\n");
    QTest::addRow("with a Windows line end") << QByteArray("Brød er dyrt.\r\n");
    QTest::addRow("with empty lines after it") << QByteArray("Brød er dyrt.\n\n");
    QTest::addRow("with a byte order mark") << QByteArray("\xef\xbb\xbf"
                                                          "Brød er dyrt.");
}

void TestCommandLine::aTextFileFromAnyEditorIsTakenAsItReads()
{
    QFETCH(QByteArray, file);
    const Scene scene(m_situations.folderOf(QStringLiteral("imported")));
    const Answer edited = scene.kari.run(QStringLiteral("edit liten lead --text-file -"), file);
    QVERIFY2(edited.isDone(), edited.told());
    const QJsonObject shown = scene.desk.run(QStringLiteral("show liten")).object();
    QCOMPARE(shown[QStringLiteral("draft")][QStringLiteral("lead")][QStringLiteral("text")].toString(),
             QStringLiteral("Brød er dyrt."));
}

/// The act is signed and stored by then: the page waits in the store and can be taken out again.
void TestCommandLine::aPageThatCannotBeWrittenIsWrittenLater()
{
    const Scene scene(m_situations.folderOf(QStringLiteral("signed")));
    const Answer published = scene.ola.run(QStringLiteral("publish liten --to ny.txt"));
    QCOMPARE(published.outcome(), QStringLiteral("exit 4 with an error"));
    QVERIFY2(published.said.contains(QStringLiteral("imprimatur-cli export")), published.told());
    const QJsonObject state = scene.desk.run(QStringLiteral("state liten")).object();
    QCOMPARE(state[QStringLiteral("publication")].toString(), QStringLiteral("published"));
    const Answer exported = scene.desk.run(QStringLiteral("export liten --to www"));
    QVERIFY2(exported.isDone(), exported.told());
    QVERIFY(scene.desk.read(exported.object()[QStringLiteral("files")][0].toString()).contains("Brød ble dyrere"));
}

void TestCommandLine::aPassphraseIsReadFromADescriptor()
{
    const Scene scene(m_situations.folderOf(QStringLiteral("reviewed")));
    const CommandLine kari = scene.desk.named(QStringLiteral("Kari"));
    const QString qa = QStringLiteral("qa liten --key Kari.key --passphrase-fd 0");
    const Answer wrong = kari.run(qa, "noe helt annet\n");
    QCOMPARE(wrong.outcome(), QStringLiteral("exit 1 with an error"));
    const Answer empty = kari.run(qa, "");
    QCOMPARE(empty.outcome(), QStringLiteral("exit 1 with an error"));
    const Answer right =
        kari.run(qa, scene.desk.read(QStringLiteral("Kari.pass")) + "what comes after the first line\n");
    QVERIFY2(right.isDone(), right.told());
}

void TestCommandLine::asTextTheReasonsStandOnStderrAlone()
{
    const Scene scene(m_situations.folderOf(QStringLiteral("verified")));
    const Answer refused = scene.kari.run(QStringLiteral("qa liten --format text"));
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.out, QByteArray());
    QCOMPARE(refused.said, QStringLiteral("Refused:\n  Not ticked: Navn og titler\n"));
    const Answer unknown = scene.desk.run(QStringLiteral("show storm --format text"));
    QCOMPARE(unknown.exit, 2);
    QCOMPARE(unknown.out, QByteArray());
    QCOMPARE(unknown.said, QStringLiteral("There is no article “storm” in this newsroom.\n"));
}

void TestCommandLine::aNewsroomOfOneIsNeverCountersigned()
{
    const Scene scene(m_situations.folderOf(QString()));
    const CommandLine alone = scene.ola.in(QStringLiteral("alone"));
    const Answer founded =
        alone.run(QStringLiteral("newsroom create --sample --one-person --name Enmannsavisa --key Alene.key"));
    QVERIFY2(founded.isDone(), founded.told());
    QVERIFY2(founded.said.contains(QStringLiteral("not countersigned")), founded.told());

    QStringList acts {QStringLiteral("Ola: import liten.draft.json")};
    acts += verdictsOn(QStringLiteral("liten"), QStringLiteral("Ola"));
    for (const char *item :
         {"sitater", "tall-og-datoer", "navn-og-titler", "kilder", "tittel", "imotegaelse", "hensyn"}) {
        acts.append(QStringLiteral("Ola: tick liten ") + QLatin1String(item));
    }
    acts += {QStringLiteral("Ola: qa liten"), QStringLiteral("Ola: signoff liten"),
             QStringLiteral("Ola: publish liten --to www")};
    for (const QString &act : acts) {
        const Answer answer = alone.run(act.mid(5) + QStringLiteral(" --key Alene.key"));
        QVERIFY2(answer.isDone(), answer.told());
    }
    const Answer state = scene.desk.in(QStringLiteral("alone")).run(QStringLiteral("state liten"));
    QCOMPARE(state.object()[QStringLiteral("countersigned")], QJsonValue(false));
    const QDir www(alone.path(QStringLiteral("www")));
    const QByteArray page = alone.read(www.filePath(www.entryList(QDir::Files).value(0)));
    QVERIFY2(page.toLower().contains("ikke kontrasignert"), page);
}

void TestCommandLine::aRealNewsroomTakesNoCheapKeysAndNoShortPassphrases()
{
    const Scene scene(m_situations.folderOf(QString()));
    const CommandLine real = scene.desk.in(QStringLiteral("real"));
    scene.desk.write(QStringLiteral("kort.pass"), "kort\n");
    const QString create =
        QStringLiteral("newsroom create --name Virkelig --person Ola --key real.key --passphrase-file ");
    const Answer brief = real.run(create + QStringLiteral("kort.pass"));
    QCOMPARE(brief.outcome(), QStringLiteral("exit 2 with an error"));
    QVERIFY2(brief.said.contains(QStringLiteral("12")), brief.told());
    QVERIFY(!QFile::exists(scene.desk.path(QStringLiteral("real"))));

    const Answer founded = real.run(create + QStringLiteral("Ola.pass"));
    QVERIFY2(founded.isDone(), founded.told());
    QCOMPARE(founded.object()[QStringLiteral("sample")], QJsonValue(false));
    const QString enrol = QStringLiteral(
        "people add --person Ola --name Kari --role journalist --new-key real2.key --new-passphrase-file Kari.pass "
        "--passphrase-file Ola.pass --key ");
    const Answer cheap = real.run(enrol + QStringLiteral("Ola.key"));
    QCOMPARE(cheap.outcome(), QStringLiteral("exit 3 with an error"));
    QVERIFY2(cheap.said.contains(QStringLiteral("sample")), cheap.told());
    QVERIFY(!QFile::exists(scene.desk.path(QStringLiteral("real2.key"))));
    const Answer enrolled = real.run(enrol + QStringLiteral("real.key"));
    QVERIFY2(enrolled.isDone(), enrolled.told());
    QCOMPARE(real.run(QStringLiteral("people list")).object()[QStringLiteral("people")].toArray().size(), 2);
}

void TestCommandLine::theNewsroomIsOpenInOneProgramAtATime()
{
    const Scene scene(m_situations.folderOf(QStringLiteral("signed")));
    scene.desk.write(QStringLiteral("inn/to.draft.json"), package(QStringLiteral("sak-to")));
    const auto watch = scene.desk.start(QStringLiteral("import --watch inn"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(scene.desk.path(QStringLiteral("inn/imported/to.draft.json"))), patience);
    for (const char *act : {": list", ": show liten", ": doctor", ": backup --to kopi.sqlite",
                            "Ola: publish liten --to www", "Kari: edit liten lead --text-file ny.txt"}) {
        const Answer answer = did(scene.desk, QLatin1String(act));
        QVERIFY2(answer.outcome() == QStringLiteral("exit 4 with an error"), answer.told());
        QCOMPARE(answer.fault(), QString());
        QVERIFY2(answer.said.contains(QStringLiteral("open in"))
                     && answer.said.contains(QString::number(watch->processId())),
                 answer.told());
    }
    watch->terminate();
    QVERIFY(watch->waitForFinished(patience));
    QCOMPARE(scene.ola.run(QStringLiteral("publish liten --to www")).outcome(), QStringLiteral("exit 0"));
}

void TestCommandLine::aNewsroomThatIsNotThereIsNotMade()
{
    const Scene scene(m_situations.folderOf(QString()));
    scene.desk.write(QStringLiteral("fremmed/newsroom.sqlite"), "this is no database, but long enough to look at");
    QVERIFY(QDir().mkpath(scene.desk.path(QStringLiteral("tom"))));
    for (const QString &newsroom : {QStringLiteral("borte"), QStringLiteral("tom"), QStringLiteral("fremmed")}) {
        for (const char *line : {"list", "import liten.draft.json", "doctor", "backup"}) {
            const Answer answer = scene.desk.in(newsroom).run(QLatin1String(line));
            QVERIFY2(answer.outcome() == QStringLiteral("exit 4 with an error"), answer.told());
            QCOMPARE(answer.fault(), QString());
            QVERIFY2(answer.said.contains(newsroom), answer.told());
        }
    }
    QVERIFY(!QFile::exists(scene.desk.path(QStringLiteral("borte"))));
    QVERIFY(!QFile::exists(scene.desk.path(QStringLiteral("tom/newsroom.sqlite"))));
    QCOMPARE(scene.desk.read(QStringLiteral("fremmed/newsroom.sqlite")).left(7), QByteArray("this is"));
}

void TestCommandLine::whatIsNoBackupIsNotRestored()
{
    const Scene scene(m_situations.folderOf(QStringLiteral("assured")));
    holds(scene.desk, QStringLiteral("Ola"), QStringLiteral("restore ny.txt"), QStringLiteral("exit 4 with an error"),
          QStringLiteral("ny.txt is not a newsroom"));
    const QStringList aside =
        QDir(scene.desk.path(QStringLiteral("desk"))).entryList({QStringLiteral("*before-restore*")});
    QCOMPARE(aside, QStringList());
    // A backup in which the person who would restore it is not enrolled.
    QCOMPARE(scene.desk.in(QStringLiteral("other")).run(QStringLiteral("backup --to other.sqlite")).outcome(),
             QStringLiteral("exit 0"));
    holds(scene.desk, QStringLiteral("Ola"), QStringLiteral("restore other.sqlite"),
          QStringLiteral("exit 1 with an error"), QStringLiteral("Enrolled: Anne"));
}

void TestCommandLine::aNewsroomIsFoundedOnce()
{
    const Scene scene(m_situations.folderOf(QStringLiteral("assured")));
    holds(scene.desk, QStringLiteral("Ola"), QStringLiteral("newsroom create --sample --name Kapring --key Kapret.key"),
          QStringLiteral("exit 4 with an error"), QStringLiteral("already"));
    QVERIFY(!QFile::exists(scene.desk.path(QStringLiteral("Kapret.key"))));
    holds(scene.desk, QString(), QStringLiteral("newsroom create --sample"), QStringLiteral("exit 4 with an error"),
          QStringLiteral("already"));
    const QByteArray key = scene.desk.read(QStringLiteral("Ola.key"));
    const Answer again =
        scene.ola.in(QStringLiteral("nytt")).run(QStringLiteral("newsroom create --sample --name Nytt"));
    QVERIFY2(again.exit > 0 && again.said.contains(QStringLiteral("Ola.key")), again.told());
    QCOMPARE(scene.desk.read(QStringLiteral("Ola.key")), key);
    QVERIFY(!QFile::exists(scene.desk.path(QStringLiteral("nytt"))));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
