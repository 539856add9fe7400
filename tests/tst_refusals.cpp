// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that imprimatur-cli says no to: the exit code, the reason for scripts, the words for people, and that
// nothing was stored.
#include "support/situations.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace imprimatur::test;

class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkflow_data();
    void theWorkflow();
    void identity_data();
    void identity();
    void usage_data();
    void usage();
    void input_data();
    void input();
    void brokenPackages_data();
    void brokenPackages();

    void damageIsNamedAndNothingIsSignedOnIt_data();
    void damageIsNamedAndNothingIsSignedOnIt();

private:
    Situations m_situations;
};

void TestRefusals::theWorkflow_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *sentence, const char *situation, const char *who, const char *line,
                        const char *outcome, const char *names) {
        QTest::addRow("%s", sentence) << QString::fromUtf8(situation) << QString::fromUtf8(who)
                                      << QString::fromUtf8(line) << QString::fromUtf8(outcome)
                                      << QString::fromUtf8(names);
    };
    row("an untouched draft has everything open", "imported", "Kari", "qa liten",
        "exit 1: unverified, unverified, unverified, unverified, unticked", "Not verified: “Brød ble dyrere”");
    row("a ticked list verifies no sentence", "ticked", "Kari", "qa liten",
        "exit 1: unverified, unverified, unverified, unverified", "body/0: Not verified: “Ingen gikk sultne.”");
    row("an item of the checklist is not ticked", "verified", "Kari", "qa liten", "exit 1: unticked",
        "Not ticked: Navn og titler");
    row("a must-finding is open", "without sources", "Kari", "qa kildelos", "exit 1: open-finding", "no sources");
    row("a must-finding is open on the sentence", "cited wrongly", "Kari",
        "verify-sentence feilsitat body/0 1 --passage s1:65-99", "exit 1: open-finding", "hun var glad");
    row("nobody assures the same version twice", "assured", "Kari", "qa liten", "exit 1: already-quality-assured",
        "already");
    row("what is signed off needs no further QA", "signed", "Per", "qa liten", "exit 1: already-signed-off",
        "already signed off");

    row("nothing is signed off unassured", "reviewed", "Ola", "signoff liten", "exit 1: not-quality-assured",
        "Version 1");
    row("whoever assured it cannot sign it off", "assured by the chief editor", "Ola", "signoff liten",
        "exit 1: same-person", "Someone else");
    row("a journalist cannot sign off", "assured", "Per", "signoff liten", "exit 1: not-chief-editor", "chief editor");
    row("a journalist cannot sign off what she assured", "assured", "Kari", "signoff liten",
        "exit 1: not-chief-editor, same-person", "chief editor");
    row("an edit after QA voids it", "edited after QA", "Ola", "signoff liten", "exit 1: not-quality-assured",
        "Version 2");
    row("an edit after QA leaves its sentence to be verified", "edited after QA", "Kari", "qa liten",
        "exit 1: unverified", "Prisen på brød steg kraftig i oktober.");
    row("a version that is no longer the newest is not signed off", "assured anew", "Ola", "signoff liten --version 1",
        "exit 1: not-newest", "Version 1 is not the newest");
    row("a version that does not exist is not signed off", "assured", "Ola", "signoff liten --version 7",
        "exit 1: no-version", "version 7");
    row("a version that is no longer the newest is not assured", "edited after QA", "Per", "qa liten --version 1",
        "exit 1: not-newest, unverified", "version 2");
    row("nothing is signed off twice", "signed", "Eva", "signoff liten", "exit 1: already-signed-off",
        "already signed off");
    row("a chief editor who edited and assured cannot sign off", "edited and assured by the chief editor", "Ola",
        "signoff liten", "exit 1: same-person", "Someone else");
    row("an old text restored has no QA", "the old text restored", "Ola", "signoff liten",
        "exit 1: not-quality-assured", "Version 3");
    row("an old text restored has no sign-off", "the old text restored", "Ola", "publish liten --to www",
        "exit 1: not-signed-off", "Version 3");

    row("an edit after sign-off voids it", "edited after sign-off", "Ola", "publish liten --to www",
        "exit 1: not-signed-off", "Version 2");
    row("nothing is published without a sign-off", "assured", "Ola", "publish liten --to www", "exit 1: not-signed-off",
        "Version 1");
    row("an older version is not published in place of the newest", "edited after sign-off", "Ola",
        "publish liten --version 1 --to www", "exit 1: not-newest, not-signed-off", "version 2");
    row("nothing is published before its time", "held", "Ola", "publish holdt --to www", "exit 1: held", "2999-01-01");
    row("nothing is published twice", "published", "Ola", "publish liten --to www", "exit 1: already-published",
        "correction");
    row("a new version of what is out is a correction", "a new version signed", "Ola", "publish liten --to www",
        "exit 1: already-published", "correction");
    row("a correction without a note", "a new version signed", "Ola", "correct liten --to www", "exit 1: no-note",
        "corrected");
    row("a correction with a blank note", "a new version signed", "Ola", "correct liten --note \" \" --to www",
        "exit 1: no-note", "corrected");
    row("a correction of what was never out", "signed", "Ola", "correct liten --note Feil --to www",
        "exit 1: not-published", "nothing to correct");
    row("a correction that corrects nothing", "published", "Ola", "correct liten --note Feil --to www",
        "exit 1: nothing-new", "Version 1");
    row("what was never out is not withdrawn", "signed", "Ola", "withdraw liten --note Feil --to www",
        "exit 1: not-published", "not been published");
    row("a withdrawal without a note", "published", "Kari", "withdraw liten --to www", "exit 1: no-note", "Say why");
    row("nothing is withdrawn twice", "withdrawn", "Ola", "withdraw liten --note Feil --to www", "exit 1: withdrawn",
        "already");
    row("what was withdrawn is not put up again on its old sign-off", "withdrawn", "Ola",
        "correct liten --note Igjen --to www", "exit 1: not-signed-off", "Version 1");
    row("there is no page before the publication", "signed", "", "export liten --to ut", "exit 1 with an error",
        "not been published");

    row("a return without a reason", "assured", "Ola", "return liten", "exit 1: no-note", "Say why");
    row("a return of what nobody approved", "imported", "Ola", "return liten --note Feil", "exit 1: nothing-to-return",
        "nothing to send back");
    row("a journalist cannot send back", "assured", "Per", "return liten --note Feil", "exit 1: not-chief-editor",
        "chief editor");
    row("what was returned is not signed off", "returned", "Ola", "signoff liten", "exit 1: not-quality-assured",
        "Version 1");

    row("a spiked article is not edited", "spiked", "Kari", "edit liten lead --text-file ny.txt", "exit 1: spiked",
        "spiked");
    row("a spiked article is not verified", "spiked", "Kari", "verify-sentence liten lead 1 --no-claim",
        "exit 1: spiked", "spiked");
    row("a spiked article is not ticked", "spiked", "Kari", "tick liten navn", "exit 1: spiked", "spiked");
    row("a spiked article is not assured", "spiked", "Per", "qa liten", "exit 1: spiked", "Take it up again");
    row("a spiked article is not signed off", "spiked", "Ola", "signoff liten", "exit 1: spiked", "Take it up again");
    row("a spiked article is not published", "spiked", "Ola", "publish liten --to www",
        "exit 1: spiked, not-signed-off", "spiked");
    row("a spiked article is not spiked again", "spiked", "Kari", "spike liten", "exit 1: spiked", "spiked");
    row("what is not spiked is not taken up", "assured", "Kari", "unspike liten", "exit 1: not-spiked", "not spiked");
    row("what is out is not spiked", "published", "Ola", "spike liten", "exit 1: still-published", "Withdraw it");

    row("a must-finding does not simply stand", "cited wrongly", "Kari", "ignore feilsitat {must} --reason stands",
        "exit 1 with an error", "another source");
    row("a must-finding is not common knowledge", "cited wrongly", "Kari",
        "ignore feilsitat {must} --reason common-knowledge", "exit 1 with an error", "another source");
    row("a finding left for other reasons without a word", "cited wrongly", "Kari",
        "ignore feilsitat {must} --reason other", "exit 1 with an error", "in your own words");
}

void TestRefusals::theWorkflow()
{
    QFETCH(QString, situation);
    QFETCH(QString, who);
    QFETCH(QString, line);
    QFETCH(QString, outcome);
    QFETCH(QString, names);
    const Scene scene(m_situations.folderOf(situation));
    if (line.contains(QLatin1String("{must}"))) {
        const QJsonObject state = scene.desk.run(QStringLiteral("state feilsitat")).object();
        const QJsonValue first = state[QStringLiteral("blockers")][0];
        QCOMPARE(first[QStringLiteral("reason")].toString(), QStringLiteral("open-finding"));
        line.replace(QLatin1String("{must}"), first[QStringLiteral("subject")].toString());
    }
    const auto files = [&]() {
        return QDir(scene.desk.path(QStringLiteral("www"))).entryList(QDir::Files).size();
    };
    const auto before = files();
    holds(scene.desk, who, line, outcome, names);
    QCOMPARE(files(), before);
}

void TestRefusals::identity_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *sentence, const char *who, const char *line, const char *outcome,
                        const char *names) {
        QTest::addRow("%s", sentence) << QString::fromUtf8(who) << QString::fromUtf8(line) << QString::fromUtf8(outcome)
                                      << QString::fromUtf8(names);
    };
    row("a wrong passphrase", "Ola", "signoff liten --passphrase-file feil.pass", "exit 1 with an error", "passphrase");
    row("an empty passphrase", "Ola", "signoff liten --passphrase-file tom.pass", "exit 1 with an error",
        "passphrase is empty");
    row("someone whom nobody enrolled", "(Nils)", "signoff liten --key Ola.key --passphrase-file Ola.pass",
        "exit 1 with an error", "Enrolled: Ola, Kari, Eva, Per");
    row("someone whom nobody enrolled reviews", "(Nils)", "tick liten navn", "exit 1 with an error", "Nils");
    row("the key of another newsroom", "(Ola)", "signoff liten --key Anne.key --passphrase-file Anne.pass",
        "exit 1 with an error", "Ola");
    row("someone of another newsroom", "Anne", "signoff liten", "exit 1 with an error", "Anne");
    row("the key of another person", "(Ola)", "signoff liten --key Eva.key --passphrase-file Eva.pass",
        "exit 1 with an error", "not the one that Ola is enrolled with");
    row("the key of another person in a review", "(Kari)", "tick liten navn --key Per.key --passphrase-file Per.pass",
        "exit 1 with an error", "not the one that Kari is enrolled with");
    row("a journalist who enrols people", "Kari",
        "people add --name Nils --role journalist --new-key Nils.key --new-passphrase-file Kari.pass --witness-key "
        "Per.key "
        "--witness-passphrase-file Per.pass",
        "exit 1 with an error", "Only a chief editor");
    row("a chief editor who enrols alone", "Ola",
        "people add --name Nils --role journalist --new-key Nils.key --new-passphrase-file Kari.pass",
        "exit 1 with an error", "witness");
    row("a chief editor who is the witness as well", "Ola",
        "people add --name Nils --role journalist --new-key Nils.key --new-passphrase-file Kari.pass --witness-key "
        "Ola.key "
        "--witness-passphrase-file Ola.pass",
        "exit 1 with an error", "witness");
    row("a witness of another newsroom", "Ola",
        "people add --name Nils --role journalist --new-key Nils.key --new-passphrase-file Kari.pass --witness-key "
        "Anne.key "
        "--witness-passphrase-file Anne.pass",
        "exit 1 with an error", "witness");
    row("a name that stands already", "Ola",
        "people add --name kari --role journalist --new-key Nils.key --new-passphrase-file Kari.pass --witness-key "
        "Per.key "
        "--witness-passphrase-file Per.pass",
        "exit 1 with an error", "already enrolled");
    row("a key file that is none", "(Ola)", "signoff liten --key ingen.key --passphrase-file Ola.pass",
        "exit 3 with an error", "ingen.key");
    row("a key file that is not there", "(Ola)", "signoff liten --key borte.key --passphrase-file Ola.pass",
        "exit 3 with an error", "borte.key");
}

void TestRefusals::identity()
{
    QFETCH(QString, who);
    QFETCH(QString, line);
    QFETCH(QString, outcome);
    QFETCH(QString, names);
    const Scene scene(m_situations.folderOf(QStringLiteral("assured")));
    holds(scene.desk, who, line, outcome, names);
    QVERIFY2(!QFile::exists(scene.desk.path(QStringLiteral("Nils.key"))), "a key is left that nobody enrolled");
}

void TestRefusals::usage_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *sentence, const char *who, const char *line, const char *names) {
        QTest::addRow("%s", sentence) << QString::fromUtf8(who) << QString::fromUtf8(line) << QString::fromUtf8(names);
    };
    row("no command", "", "", "Commands:");
    row("a command that does not exist", "", "publiser liten", "publiser liten");
    row("half a command", "", "people", "people");
    row("an option that does not exist", "", "list --alt", "alt");
    row("an option of another command", "", "list --note Feil", "note");
    row("a word too few", "Kari", "edit liten --text-file ny.txt", "ARTICLE BLOCK");
    row("a word too many", "", "state liten stor", "ARTICLE");
    row("a format that does not exist", "", "list --format xml", "xml");
    row("a server that does not work yet", "", "list --newsroom postgresql://desk", "PostgreSQL");
    row("a passphrase where others can read it", "(Kari)", "qa liten --key Kari.key --passphrase hemmelig",
        "passphrase");
    row("a passphrase file that is not there", "(Kari)", "qa liten --key Kari.key --passphrase-file borte.pass",
        "borte.pass");
    row("a descriptor that is no number", "(Kari)", "qa liten --key Kari.key --passphrase-fd tre", "tre");
    row("a descriptor that is not open", "(Kari)", "qa liten --key Kari.key --passphrase-fd 77", "77");
    row("nobody acts", "", "qa liten", "--person");
    row("nobody reviews", "", "tick liten navn", "--person");
    row("nobody signs with a key", "(Kari)", "qa liten", "--key");
    row("an article that is not there", "", "show storm", "storm");
    row("a version that is not there", "", "show liten --version 9", "9");
    row("a version that is no number", "", "show liten --version siste", "siste");
    row("a version to compare that is not there", "", "diff liten 1 9", "9");
    row("QA on a version that is no number", "Per", "qa liten --version siste", "siste");
    row("QA on version 0", "Per", "qa liten --version 0", "0");
    row("a sign-off on a version that is no number", "Ola", "signoff liten --version siste", "siste");
    row("a publication of a version that is no number", "Ola", "publish liten --version siste", "siste");
    row("an export of a version that is no number", "", "export liten --to ut --as draft --version siste", "siste");
    row("an export to nowhere", "", "export liten", "--to");
    row("an export in a form that does not exist", "", "export liten --to ut --as word", "word");
    row("a correction of another kind", "Ola", "correct liten --kind omskriving --note Feil", "omskriving");
    row("a verdict without an object", "Kari", "verify-sentence liten lead 1", "--no-claim");
    row("a verdict with two objects", "Kari", "verify-sentence liten lead 1 --no-claim --passage s1:0-47",
        "--no-claim");
    row("a passage without a place", "Kari", "verify-sentence liten lead 1 --passage s1", "SOURCE:START-END");
    row("a sentence that is no number", "Kari", "verify-sentence liten lead en --no-claim", "en");
    row("an item that is not on the checklist", "Kari", "tick liten tall", "navn");
    row("a finding that is not there", "Kari", "ignore liten n-000000 --reason false-alarm", "n-000000");
    row("a finding left without a reason", "Kari", "ignore liten n-000000", "--reason");
    row("an edit without a text", "Kari", "edit liten lead", "--text-file");
    row("an import of nothing", "", "import", "file");
    row("an import of files and a folder to watch", "", "import liten.draft.json --watch desk", "either");
    row("an import of nothing, once", "", "import --once", "--watch");
    row("a check of nothing", "", "check", "FILE");
    row("a newsroom without a name", "Ola", "newsroom create --newsroom ny", "--name");
    row("a person without a role", "Ola", "people add --name Nils --new-key Nils.key --new-passphrase-file Kari.pass",
        "--role");
    row("a role that does not exist", "Ola",
        "people add --name Nils --role sjef --new-key Nils.key --new-passphrase-file Kari.pass", "--role");
}

void TestRefusals::usage()
{
    QFETCH(QString, who);
    QFETCH(QString, line);
    QFETCH(QString, names);
    const Scene scene(m_situations.folderOf(QStringLiteral("assured")));
    const QByteArray before = scene.desk.store();
    const Answer answer = caller(scene.desk, who).run(line);
    QVERIFY2(answer.exit == 2, answer.told());
    QCOMPARE(answer.fault(), QString());
    QVERIFY2(answer.said.contains(names), answer.told());
    QVERIFY2(!answer.said.contains(QStringLiteral("hemmelig")), "the passphrase is repeated");
    QVERIFY2(scene.desk.store() == before, "something was stored");
}

void TestRefusals::input_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *sentence, const char *who, const char *line, const char *names) {
        QTest::addRow("%s", sentence) << QString::fromUtf8(who) << QString::fromUtf8(line) << QString::fromUtf8(names);
    };
    row("a package that is not there", "", "import borte.draft.json", "borte.draft.json");
    row("a package to check that is not there", "", "check borte.draft.json", "borte.draft.json");
    row("a folder without packages", "", "import desk", "desk");
    row("a file that is no package", "", "import ny.txt", "ny.txt");
    row("a text file that is not there", "Kari", "edit liten lead --text-file borte.txt", "borte.txt");
    row("a text that is not UTF-8", "Kari", "edit liten lead --text-file latin1.txt", "UTF-8");
    row("a block that is not there", "Kari", "edit liten body/9 --text-file ny.txt", "headline, lead, body/0");
    row("a sentence that is not there", "Kari", "verify-sentence liten body/0 3 --no-claim", "there is no number 3");
    row("a source that is not there", "Kari", "verify-sentence liten lead 1 --passage s9:0-5", "s9");
    row("a passage beyond the source", "Kari", "verify-sentence liten lead 1 --passage s1:0-900", "900");
    row("a passage of nothing", "Kari", "verify-sentence liten lead 1 --passage s1:5-5", "5");
    row("another text under the id of a stored draft", "", "import annen.draft.json", "liten");
    row("a house style that is none", "Ola",
        "newsroom create --newsroom ny --sample --name Ny --key Ny.key --style ny.txt", "ny.txt");
    row("a house style that is not there", "Ola",
        "newsroom create --newsroom ny --sample --name Ny --key Ny.key --style borte.json", "borte.json");
    row("a newsroom of a blank name", "Ola", "newsroom create --newsroom ny --sample --name \" \" --key Ny.key",
        "A name is missing");
    row("a newsroom with an invisible character in its name", "Ola",
        "newsroom create --newsroom ny --sample --name N\u200by --key Ny.key", "cannot be seen");
    row("a house style for a check that is none", "", "check liten.draft.json --style ny.txt", "ny.txt");
    row("a backup that is not there", "Ola", "restore borte.sqlite", "borte.sqlite");
}

void TestRefusals::input()
{
    QFETCH(QString, who);
    QFETCH(QString, line);
    QFETCH(QString, names);
    const Scene scene(m_situations.folderOf(QStringLiteral("assured")));
    scene.desk.write(
        QStringLiteral("annen.draft.json"),
        package(QStringLiteral("liten"), QStringLiteral("headline"), textBlock(QStringLiteral("Noe annet"))));
    const QByteArray before = scene.desk.store();
    const Answer answer = caller(scene.desk, who).run(line);
    QVERIFY2(answer.exit == 3, answer.told());
    QCOMPARE(answer.fault(), QString());
    QVERIFY2(answer.said.contains(names), answer.told());
    QVERIFY2(scene.desk.store() == before, "something was stored");
    QVERIFY2(!QFile::exists(scene.desk.path(QStringLiteral("ny"))), "a newsroom is left that nobody founded");
    QVERIFY2(!QFile::exists(scene.desk.path(QStringLiteral("Ny.key"))), "a key is left that nobody uses");
}

void TestRefusals::brokenPackages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *sentence, const QByteArray &bytes, const char *outcome) {
        QTest::addRow("%s", sentence) << bytes << QString::fromUtf8(outcome);
    };
    const QByteArray whole = package(QStringLiteral("ny"));
    const auto with = [](const char *member, const QJsonValue &value) {
        return package(QStringLiteral("ny"), QString::fromUtf8(member), value);
    };
    const QJsonObject source {{QStringLiteral("id"), QStringLiteral("s1")},
                              {QStringLiteral("text"), QStringLiteral("Kort.")}};
    const auto cited = [](const char *from, int end) {
        QJsonObject block = textBlock(breadLead());
        block.insert(QStringLiteral("citations"),
                     QJsonArray {QJsonObject {{QStringLiteral("source"), QString::fromUtf8(from)},
                                              {QStringLiteral("quote"), breadLead()},
                                              {QStringLiteral("start"), 0},
                                              {QStringLiteral("end"), end}}});
        return block;
    };
    row("nothing", "", "exit 3 with an error");
    row("cut off", whole.chopped(20), "exit 3 at /sources/0/text");
    row("not UTF-8", QByteArray(whole).replace("\xc3\xb8", "\xf8"), "exit 3 with an error");
    row("a list", "[]", "exit 3 with an error");
    row("another format", with("format", QStringLiteral("imprimatur-draft/9")), "exit 3 at /format");
    row("a language that is a number", with("language", 7), "exit 3 at /language");
    row("a headline without a text", with("headline", QJsonObject()), "exit 3 at /headline/text");
    row("no body", with("body", QJsonArray()), "exit 3 at /body");
    row("a block of unknown type",
        with("body",
             QJsonArray {
                 QJsonObject {{QStringLiteral("type"), QStringLiteral("video")}, {QStringLiteral("text"), QString()}}}),
        "exit 3 at /body/0/type");
    row("two sources of one id", with("sources", QJsonArray {source, source}), "exit 3 at /sources/1/id");
    row("a citation of an unknown source", with("lead", cited("s9", 10)), "exit 3 at /lead/citations/0/source");
    row("a citation beyond its block", with("lead", cited("s1", 999)), "exit 3 at /lead/citations/0/end");
    row("one member twice", QByteArray(whole).replace("\"language\"", "\"id\": \"en til\", \"language\""),
        "exit 3 at /id");
}

/// What is refused leaves nothing behind, and `check` refuses it alike.
void TestRefusals::brokenPackages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, outcome);
    const Scene scene(m_situations.folderOf(QStringLiteral("imported")));
    scene.desk.write(QStringLiteral("ny.draft.json"), bytes);
    holds(scene.desk, {}, QStringLiteral("import ny.draft.json"), outcome, QStringLiteral("ny.draft.json"));
    const Answer checked = scene.desk.run(QStringLiteral("check ny.draft.json"));
    QCOMPARE(checked.outcome(), outcome);
    QCOMPARE(checked.object()[QStringLiteral("file")].toString(), QStringLiteral("ny.draft.json"));
    QCOMPARE(checked.fault(), QString());
}

void TestRefusals::damageIsNamedAndNothingIsSignedOnIt_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QByteArray>("beside"); ///< bytes in the store
    QTest::addColumn<int>("distance"); ///< of the byte that changes, from their beginning
    QTest::addColumn<QString>("acts");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *sentence, const char *situation, const char *beside, int distance, const char *acts,
                        const char *names) {
        QTest::addRow("%s", sentence) << QString::fromUtf8(situation) << QByteArray(beside) << distance
                                      << QString::fromUtf8(acts) << QString::fromUtf8(names);
    };
    const char *everything = ": list\n: show liten\n: state liten\n: history liten\n: export liten --to ut --as draft\n"
                             "Ola: edit liten headline --text-file ny.txt\nOla: qa liten\nOla: signoff liten";
    row("a version", "assured", "modell@1", 3, everything, "Version 1");
    row("a source", "assured", "dyrere. Statsr", 3, everything, "Version 1");
    row("a verdict", "assured", "on_command_line", 3, everything, "Review act");
    row("the type of a statement", "assured", "statement/qa.v1", 11, everything, "Statement");
    // "statement/qa.v1","signatures":[{"keyid":"ed25519:…64…","sig":"…
    row("a signature", "assured", "statement/qa.v1", 15 + 25 + 72 + 9 + 20, everything, "Statement");
    row("an enrolment", "assured", "statement/enrol.v1", 12, everything, "Statement");
    row("the fragment that was signed", "signed", "Slik ble saken laget", 3, "Ola: publish liten --to www", "sha256:");
    row("the page that is out", "published", "Content-Security-Policy", 3, ": export liten --to ut", "sha256:");
}

/// A bit of the store's file is another one.
void TestRefusals::damageIsNamedAndNothingIsSignedOnIt()
{
    QFETCH(QString, situation);
    QFETCH(QByteArray, beside);
    QFETCH(int, distance);
    QFETCH(QString, acts);
    QFETCH(QString, names);
    const Scene scene(m_situations.folderOf(situation));
    QVERIFY2(!QFile::exists(scene.desk.path(QStringLiteral("desk/newsroom.sqlite-wal"))),
             "the store was not closed in order");
    QByteArray store = scene.desk.store();
    const QByteArray before = store;
    // Everywhere: a page of the file may hold a copy that no longer counts.
    for (qsizetype at = store.indexOf(beside); at >= 0; at = store.indexOf(beside, at + beside.size())) {
        store[at + distance] = char(store[at + distance] ^ 1);
    }
    QVERIFY(store != before);
    scene.desk.write(QStringLiteral("desk/newsroom.sqlite"), store);

    for (const QString &act : acts.split(QLatin1Char('\n'))) {
        const Answer answer = did(scene.desk, act);
        QVERIFY2(answer.exit == 4, act.toUtf8() + '\n' + answer.told());
        QVERIFY2(QString::fromUtf8(answer.out).contains(names), answer.told());
        QVERIFY2(answer.fault().isEmpty() || act == QLatin1String(": list"), answer.told());
        QVERIFY2(scene.desk.store() == store, "something was stored");
    }
    const Answer examined = scene.desk.run(QStringLiteral("doctor"));
    QVERIFY2(examined.exit == 1, examined.told());
    QCOMPARE(examined.object()[QStringLiteral("sound")], QJsonValue(false));
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
