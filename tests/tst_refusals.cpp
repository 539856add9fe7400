// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that imprimatur-cli says no to: the exit code, the reason for scripts, the words for people, and that
// nothing was stored.
#include "support/commandline.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <system_error>

using namespace imprimatur::test;

namespace
{

constexpr int patience = 30'000; ///< ms until what should happen has happened, on a busy machine

const QString lead = QStringLiteral("Prisen på brød steg med 18,5 prosent i oktober.");

QJsonObject textBlock(const QString &text)
{
    return {{QStringLiteral("text"), text}};
}

/// A short article whose every sentence stands word for word in its source.
QJsonObject draft(const QString &id)
{
    const QString said = QStringLiteral("Statsråden sa at hun var bekymret. Ingen gikk sultne.");
    QJsonObject paragraph = textBlock(said);
    paragraph.insert(QStringLiteral("type"), QStringLiteral("paragraph"));
    const QJsonObject source {{QStringLiteral("id"), QStringLiteral("s1")},
                              {QStringLiteral("outlet"), QStringLiteral("Byrået")},
                              {QStringLiteral("language"), QStringLiteral("nb")},
                              {QStringLiteral("text"), lead + QStringLiteral(" Brød ble dyrere. ") + said}};
    return {{QStringLiteral("format"), QStringLiteral("imprimatur-draft/1")},
            {QStringLiteral("id"), id},
            {QStringLiteral("language"), QStringLiteral("nb")},
            {QStringLiteral("generator"), QJsonObject {{QStringLiteral("model"), QStringLiteral("modell@1")}}},
            {QStringLiteral("headline"), textBlock(QStringLiteral("Brød ble dyrere"))},
            {QStringLiteral("lead"), textBlock(lead)},
            {QStringLiteral("body"), QJsonArray {paragraph}},
            {QStringLiteral("sources"), QJsonArray {source}}};
}

QByteArray package(const QString &id, const QString &member = {}, const QJsonValue &value = {})
{
    QJsonObject object = draft(id);
    if (!member.isEmpty()) {
        object.insert(member, value);
    }
    return QJsonDocument(object).toJson();
}

/// The model cites words that the source does not have.
QJsonArray bodyCitedWrongly()
{
    QJsonObject paragraph = textBlock(QStringLiteral("Statsråden sa at hun var bekymret."));
    paragraph.insert(QStringLiteral("type"), QStringLiteral("paragraph"));
    paragraph.insert(QStringLiteral("citations"),
                     QJsonArray {QJsonObject {{QStringLiteral("source"), QStringLiteral("s1")},
                                              {QStringLiteral("quote"), QStringLiteral("hun var glad")}}});
    return {paragraph};
}

/// The standard house style with one thing on its checklist.
QByteArray styleWithOneItem()
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/style/standard.json"));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    QJsonObject style = QJsonDocument::fromJson(file.readAll()).object();
    style.insert(QStringLiteral("checklist"),
                 QJsonArray {QJsonObject {{QStringLiteral("id"), QStringLiteral("navn")},
                                          {QStringLiteral("text"), QStringLiteral("Navn og titler")}}});
    return QJsonDocument(style).toJson();
}

/// How the desk stands when someone tries something: a former situation and what was done since.
struct Situation
{
    QString name;
    QString after;
    QStringList acts; ///< "Kari: qa liten"; nobody acts in ": import …"
};

QStringList verdictsOn(const QString &article, const QString &person = QStringLiteral("Kari"))
{
    QStringList acts;
    for (const char *sentence : {"headline 1 --passage s1:48-64", "lead 1 --passage s1:0-47",
                                 "body/0 1 --passage s1:65-99", "body/0 2 --passage s1:100-118"}) {
        acts.append(QStringLiteral("%1: verify-sentence %2 %3").arg(person, article, QLatin1String(sentence)));
    }
    return acts;
}

QList<Situation> situations()
{
    const auto acts = [](std::initializer_list<const char *> lines) {
        QStringList list;
        std::ranges::transform(lines, std::back_inserter(list),
                               [](const char *line) { return QString::fromUtf8(line); });
        return list;
    };
    const auto situation = [](const char *name, const char *after, const QStringList &done) {
        return Situation {QString::fromUtf8(name), QString::fromUtf8(after), done};
    };
    return {
        situation("imported", "", acts({": import liten.draft.json"})),
        situation("ticked", "imported", acts({"Kari: tick liten navn"})),
        situation("verified", "imported", verdictsOn(QStringLiteral("liten"))),
        situation("reviewed", "verified", acts({"Kari: tick liten navn"})),
        situation("assured", "reviewed", acts({"Kari: qa liten"})),
        situation("assured by the chief editor", "reviewed", acts({"Ola: qa liten"})),
        situation("edited after QA", "assured", acts({"Kari: edit liten lead --text-file ny.txt"})),
        situation("assured anew", "edited after QA",
                  acts({"Kari: verify-sentence liten lead 1 --passage s1:0-47", "Kari: qa liten"})),
        situation("returned", "assured", acts({"Ola: return liten --note Sjekk_tallet"})),
        situation("signed", "assured", acts({"Ola: signoff liten"})),
        situation("edited after sign-off", "signed", acts({"Ola: edit liten lead --text-file ny.txt"})),
        situation("edited and assured by the chief editor", "edited after sign-off",
                  acts({"Ola: verify-sentence liten lead 1 --passage s1:0-47", "Ola: qa liten"})),
        situation("the old text restored", "edited after sign-off",
                  acts({"Kari: edit liten lead --text-file gammel.txt"})),
        situation("published", "signed", acts({"Ola: publish liten --to www"})),
        situation(
            "a new version signed", "published",
            acts({"Kari: edit liten lead --text-file ny.txt", "Kari: verify-sentence liten lead 1 --passage s1:0-47",
                  "Kari: qa liten", "Ola: signoff liten"})),
        situation("withdrawn", "published", acts({"Ola: withdraw liten --note Feil --to www"})),
        situation("spiked", "assured", acts({"Kari: spike liten --note Uaktuell"})),
        situation("held", "",
                  acts({": import holdt.draft.json"}) + verdictsOn(QStringLiteral("holdt"))
                      + acts({"Kari: tick holdt navn", "Kari: qa holdt", "Ola: signoff holdt"})),
        situation("without sources", "",
                  acts({": import kildelos.draft.json", "Kari: verify-sentence kildelos headline 1 --no-claim",
                        "Kari: verify-sentence kildelos lead 1 --no-claim",
                        "Kari: verify-sentence kildelos body/0 1 --no-claim",
                        "Kari: verify-sentence kildelos body/0 2 --no-claim", "Kari: tick kildelos navn"})),
        situation("cited wrongly", "", acts({": import feilsitat.draft.json"})),
    };
}

/// Copies a folder with all in it. Not QFile::copy: that flushes each file to the disk, a thousand times here.
void copy(const QString &from, const QString &to)
{
    std::error_code failed;
    std::filesystem::copy(from.toStdU16String(), to.toStdU16String(), std::filesystem::copy_options::recursive, failed);
    if (failed) {
        qFatal("cannot copy %s: %s", qPrintable(from), failed.message().c_str());
    }
}

/// "Kari" acts with her key, "(Kari)" is only named, nobody is "".
CommandLine caller(const CommandLine &desk, const QString &who)
{
    if (who.isEmpty()) {
        return desk;
    }
    return who.startsWith(QLatin1Char('(')) ? desk.named(who.mid(1, who.size() - 2)) : desk.as(who);
}

/// What comes of "Kari: qa liten".
Answer did(const CommandLine &desk, const QString &act)
{
    const qsizetype colon = act.indexOf(QLatin1String(": "));
    return caller(desk, act.left(colon)).run(act.mid(colon + 2));
}

/// A copy of a situation, to do as one likes with.
struct Scene
{
    explicit Scene(const QString &situation) { copy(situation, folder.path()); }

    QTemporaryDir folder;
    CommandLine desk {folder.path()};
    CommandLine ola = desk.as(QStringLiteral("Ola"));
    CommandLine kari = desk.as(QStringLiteral("Kari"));
    CommandLine eva = desk.as(QStringLiteral("Eva"));
};

} // namespace

class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

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
    void damageIsNamedAndNothingIsSignedOnIt_data();
    void damageIsNamedAndNothingIsSignedOnIt();

private:
    QString folderOf(const QString &situation);
    /// Holds that the call ends as `outcome` says, names `names` to a person, and leaves the store as it was.
    void holds(const CommandLine &desk, const QString &who, const QString &line, const QString &outcome,
               const QString &names);

    QTemporaryDir m_folder;
    QHash<QString, QString> m_ready; ///< situation -> its folder
};

void TestRefusals::initTestCase()
{
    const CommandLine desk(m_folder.filePath(QStringLiteral("founded")));
    desk.write(QStringLiteral("stil.json"), styleWithOneItem());
    desk.write(QStringLiteral("ny.txt"), "Prisen på brød steg kraftig i oktober.\n");
    desk.write(QStringLiteral("gammel.txt"), lead.toUtf8());
    desk.write(QStringLiteral("latin1.txt"),
               "br\xf8"
               "d");
    desk.write(QStringLiteral("feil.pass"), "noe helt annet\n");
    desk.write(QStringLiteral("tom.pass"), "\n");
    desk.write(QStringLiteral("ingen.key"), "dette er ingen nøkkel");
    desk.write(QStringLiteral("liten.draft.json"), package(QStringLiteral("liten")));
    desk.write(
        QStringLiteral("holdt.draft.json"),
        package(QStringLiteral("holdt"), QStringLiteral("embargo_until"), QStringLiteral("2999-01-01T06:00:00+01:00")));
    desk.write(QStringLiteral("kildelos.draft.json"),
               package(QStringLiteral("kildelos"), QStringLiteral("sources"), QJsonArray()));
    desk.write(QStringLiteral("feilsitat.draft.json"),
               package(QStringLiteral("feilsitat"), QStringLiteral("body"), bodyCitedWrongly()));

    const Answer founded = foundSampleNewsroom(desk, QStringLiteral("--style stil.json"));
    QVERIFY2(founded.isDone(), founded.told());
    for (const QString &third : {QStringLiteral("Eva --role chief-editor"), QStringLiteral("Per --role journalist")}) {
        const QString name = third.section(QLatin1Char(' '), 0, 0);
        givePassphrase(desk, name);
        const Answer enrolled =
            desk.as(QStringLiteral("Ola"))
                .run(QStringLiteral(
                         "people add --name %1 --new-key %2.key --new-passphrase-file %2.pass --witness-key Kari.key "
                         "--witness-passphrase-file Kari.pass")
                         .arg(third, name));
        QVERIFY2(enrolled.isDone(), enrolled.told());
    }
    // Another newsroom, in which someone has the same name.
    givePassphrase(desk, QStringLiteral("Anne"));
    const Answer other = desk.in(QStringLiteral("other"))
                             .as(QStringLiteral("Anne"))
                             .run(QStringLiteral("newsroom create --sample --name Naboen"));
    QVERIFY2(other.isDone(), other.told());
    m_ready.insert(QString(), m_folder.filePath(QStringLiteral("founded")));
}

QString TestRefusals::folderOf(const QString &name)
{
    if (m_ready.contains(name)) {
        return m_ready[name];
    }
    const QList<Situation> all = situations();
    const auto situation = std::ranges::find(all, name, &Situation::name);
    Q_ASSERT(situation != all.end());
    const QString before = folderOf(situation->after);
    const QString folder = m_folder.filePath(QString::number(m_ready.size()));
    copy(before, folder);
    for (const QString &act : situation->acts) {
        const Answer answer = did(CommandLine(folder), act);
        if (!answer.isDone()) {
            qFatal("“%s” is not reached: %s\n%s", qPrintable(name), qPrintable(act), answer.told().constData());
        }
    }
    m_ready.insert(name, folder);
    return folder;
}

void TestRefusals::holds(const CommandLine &desk, const QString &who, const QString &line, const QString &outcome,
                         const QString &names)
{
    const QByteArray before = desk.store();
    const Answer answer = caller(desk, who).run(line);
    QVERIFY2(answer.outcome() == outcome, answer.outcome().toUtf8() + '\n' + answer.told());
    QCOMPARE(answer.fault(), QString());
    QVERIFY2(!names.isEmpty() && answer.said.contains(names), answer.told());
    QVERIFY2(desk.store() == before, "something was stored");
}

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
    const Scene scene(folderOf(situation));
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
    const Scene scene(folderOf(QStringLiteral("assured")));
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
    const Scene scene(folderOf(QStringLiteral("assured")));
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
    const Scene scene(folderOf(QStringLiteral("assured")));
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
        QJsonObject block = textBlock(lead);
        block.insert(QStringLiteral("citations"),
                     QJsonArray {QJsonObject {{QStringLiteral("source"), QString::fromUtf8(from)},
                                              {QStringLiteral("quote"), lead},
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
    const Scene scene(folderOf(QStringLiteral("imported")));
    scene.desk.write(QStringLiteral("ny.draft.json"), bytes);
    holds(scene.desk, {}, QStringLiteral("import ny.draft.json"), outcome, QStringLiteral("ny.draft.json"));
    const Answer checked = scene.desk.run(QStringLiteral("check ny.draft.json"));
    QCOMPARE(checked.outcome(), outcome);
    QCOMPARE(checked.object()[QStringLiteral("file")].toString(), QStringLiteral("ny.draft.json"));
    QCOMPARE(checked.fault(), QString());
}

void TestRefusals::aChiefEditorWhoEditedNeedsSomeoneElsesQa()
{
    const Scene scene(folderOf(QStringLiteral("edited and assured by the chief editor")));
    holds(scene.desk, QStringLiteral("Ola"), QStringLiteral("signoff liten"), QStringLiteral("exit 1: same-person"),
          QStringLiteral("Someone else"));
    QCOMPARE(scene.kari.run(QStringLiteral("qa liten")).outcome(), QStringLiteral("exit 0"));
    QCOMPARE(scene.ola.run(QStringLiteral("signoff liten")).outcome(), QStringLiteral("exit 0"));
    QCOMPARE(scene.ola.run(QStringLiteral("publish liten --to www")).outcome(), QStringLiteral("exit 0"));
}

void TestRefusals::aMustFindingMayBeLeftForAReasonThatCounts()
{
    const Scene scene(folderOf(QStringLiteral("without sources")));
    holds(scene.desk, QStringLiteral("Kari"), QStringLiteral("qa kildelos"), QStringLiteral("exit 1: open-finding"),
          QStringLiteral("no sources"));
    const QString finding = scene.desk.run(QStringLiteral("state kildelos"))
                                .object()[QStringLiteral("blockers")][0][QStringLiteral("subject")]
                                .toString();
    QCOMPARE(scene.kari.run(QStringLiteral("ignore kildelos %1 --reason \"jeg var der selv\"").arg(finding)).outcome(),
             QStringLiteral("exit 0"));
    QCOMPARE(scene.kari.run(QStringLiteral("qa kildelos")).outcome(), QStringLiteral("exit 0"));
}

void TestRefusals::aWithdrawnArticleComesBackOnlyThroughTwoPeople()
{
    const Scene scene(folderOf(QStringLiteral("withdrawn")));
    const QString again = QStringLiteral("correct liten --note Bekreftet --to www");
    holds(scene.desk, QStringLiteral("Ola"), again, QStringLiteral("exit 1: not-signed-off"),
          QStringLiteral("Version 1"));
    holds(scene.desk, QStringLiteral("Kari"), QStringLiteral("signoff liten"),
          QStringLiteral("exit 1: not-chief-editor, same-person"), QStringLiteral("chief editor"));
    QCOMPARE(scene.ola.run(QStringLiteral("signoff liten")).outcome(), QStringLiteral("exit 0"));
    QCOMPARE(scene.ola.run(again).outcome(), QStringLiteral("exit 0"));
}

void TestRefusals::aReturnedArticleIsAssuredAnew()
{
    const Scene scene(folderOf(QStringLiteral("returned")));
    const QJsonObject state = scene.desk.run(QStringLiteral("state liten")).object();
    QCOMPARE(state[QStringLiteral("work")].toString(), QStringLiteral("sent-back"));
    holds(scene.desk, QStringLiteral("Ola"), QStringLiteral("signoff liten"),
          QStringLiteral("exit 1: not-quality-assured"), QStringLiteral("Version 1"));
    QCOMPARE(scene.kari.run(QStringLiteral("qa liten")).outcome(), QStringLiteral("exit 0"));
    QCOMPARE(scene.ola.run(QStringLiteral("signoff liten")).outcome(), QStringLiteral("exit 0"));
}

void TestRefusals::aSpikedArticleIsTakenUpAgain()
{
    const Scene scene(folderOf(QStringLiteral("spiked")));
    QCOMPARE(scene.kari.run(QStringLiteral("unspike liten")).outcome(), QStringLiteral("exit 0"));
    const QJsonObject state = scene.desk.run(QStringLiteral("state liten")).object();
    QCOMPARE(state[QStringLiteral("work")].toString(), QStringLiteral("quality-assured"));
}

void TestRefusals::ofSeveralFilesTheBrokenOneAloneIsRefused()
{
    const Scene scene(folderOf(QString()));
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

void TestRefusals::aTextFileFromAnyEditorIsTakenAsItReads_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addRow("without a line end") << QByteArray("Brød er dyrt.");
    QTest::addRow("with a line end") << QByteArray("Brød er dyrt.\n");
    QTest::addRow("with a Windows line end") << QByteArray("Brød er dyrt.\r\n");
    QTest::addRow("with empty lines after it") << QByteArray("Brød er dyrt.\n\n");
    QTest::addRow("with a byte order mark") << QByteArray("\xef\xbb\xbf"
                                                          "Brød er dyrt.");
}

void TestRefusals::aTextFileFromAnyEditorIsTakenAsItReads()
{
    QFETCH(QByteArray, file);
    const Scene scene(folderOf(QStringLiteral("imported")));
    const Answer edited = scene.kari.run(QStringLiteral("edit liten lead --text-file -"), file);
    QVERIFY2(edited.isDone(), edited.told());
    const QJsonObject shown = scene.desk.run(QStringLiteral("show liten")).object();
    QCOMPARE(shown[QStringLiteral("draft")][QStringLiteral("lead")][QStringLiteral("text")].toString(),
             QStringLiteral("Brød er dyrt."));
}

/// The act is signed and stored by then: the page waits in the store and can be taken out again.
void TestRefusals::aPageThatCannotBeWrittenIsWrittenLater()
{
    const Scene scene(folderOf(QStringLiteral("signed")));
    const Answer published = scene.ola.run(QStringLiteral("publish liten --to ny.txt"));
    QCOMPARE(published.outcome(), QStringLiteral("exit 4 with an error"));
    QVERIFY2(published.said.contains(QStringLiteral("imprimatur-cli export")), published.told());
    const QJsonObject state = scene.desk.run(QStringLiteral("state liten")).object();
    QCOMPARE(state[QStringLiteral("publication")].toString(), QStringLiteral("published"));
    const Answer exported = scene.desk.run(QStringLiteral("export liten --to www"));
    QVERIFY2(exported.isDone(), exported.told());
    QVERIFY(scene.desk.read(exported.object()[QStringLiteral("files")][0].toString()).contains("Brød ble dyrere"));
}

void TestRefusals::aPassphraseIsReadFromADescriptor()
{
    const Scene scene(folderOf(QStringLiteral("reviewed")));
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

void TestRefusals::asTextTheReasonsStandOnStderrAlone()
{
    const Scene scene(folderOf(QStringLiteral("verified")));
    const Answer refused = scene.kari.run(QStringLiteral("qa liten --format text"));
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.out, QByteArray());
    QCOMPARE(refused.said, QStringLiteral("Refused:\n  Not ticked: Navn og titler\n"));
    const Answer unknown = scene.desk.run(QStringLiteral("show storm --format text"));
    QCOMPARE(unknown.exit, 2);
    QCOMPARE(unknown.out, QByteArray());
    QCOMPARE(unknown.said, QStringLiteral("There is no article “storm” in this newsroom.\n"));
}

void TestRefusals::aNewsroomOfOneIsNeverCountersigned()
{
    const Scene scene(folderOf(QString()));
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

void TestRefusals::aRealNewsroomTakesNoCheapKeysAndNoShortPassphrases()
{
    const Scene scene(folderOf(QString()));
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

void TestRefusals::theNewsroomIsOpenInOneProgramAtATime()
{
    const Scene scene(folderOf(QStringLiteral("signed")));
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

void TestRefusals::aNewsroomThatIsNotThereIsNotMade()
{
    const Scene scene(folderOf(QString()));
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

void TestRefusals::whatIsNoBackupIsNotRestored()
{
    const Scene scene(folderOf(QStringLiteral("assured")));
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

void TestRefusals::aNewsroomIsFoundedOnce()
{
    const Scene scene(folderOf(QStringLiteral("assured")));
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
    const Scene scene(folderOf(situation));
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
