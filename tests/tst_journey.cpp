// SPDX-License-Identifier: GPL-3.0-or-later
// One article's way on the command line, from draft package to withdrawn page: the slots are its steps, in order.
#include "desk/casefile.h"
#include "domain/contenthash.h"
#include "store/database.h"
#include "support/commandline.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace imprimatur;
using namespace imprimatur::test;

namespace
{

/// What the steps hand on to each other.
struct Way
{
    QTemporaryDir folder;
    CommandLine desk {folder.path()};
    CommandLine ola = desk.as(QStringLiteral("Ola"));
    CommandLine kari = desk.as(QStringLiteral("Kari"));
    QString article;
    QStringList acts {}; ///< "Kari review/tick", as the log is to tell them
    QStringList pages {}; ///< kept copies of every page that went out
    QHash<QString, QString> changed {}; ///< the text that a block was given
    bool isBlocked = false; ///< a step failed; those after it would only repeat that
};

QHash<QString, std::shared_ptr<Way>> ways; ///< one for each package
std::shared_ptr<Way> way; ///< of the package under test

/// A sentence as `check` reports it, with its number in its block.
struct Claim
{
    QString block;
    int number = 0;
    QString text;
    QJsonArray evidence;
};

QJsonArray blockers()
{
    return way->desk.run(QStringLiteral("state ") + way->article).object()[QStringLiteral("blockers")].toArray();
}

QStringList blocking(const QString &reason, const QString &member)
{
    QStringList values;
    for (const QJsonValue blocker : blockers()) {
        if (blocker[QStringLiteral("reason")] == reason) {
            values.append(blocker[member].toString());
        }
    }
    return values;
}

QString stateNow()
{
    const QJsonObject state = way->desk.run(QStringLiteral("state ") + way->article).object();
    return QStringLiteral("v%1 %2, %3")
        .arg(state[QStringLiteral("version")].toInt())
        .arg(state[QStringLiteral("work")].toString(), state[QStringLiteral("publication")].toString());
}

QJsonObject draftNow(const CommandLine &desk = way->desk)
{
    return desk.run(QStringLiteral("show ") + way->article).object()[QStringLiteral("draft")].toObject();
}

QJsonArray reported(const QString &member)
{
    const QByteArray draft = QJsonDocument(draftNow()).toJson();
    return way->desk.run(QStringLiteral("check -"), draft).object()[member].toArray();
}

QList<Claim> claimsNow()
{
    QList<Claim> claims;
    QHash<QString, int> numbers;
    for (const QJsonValue sentence : reported(QStringLiteral("sentences"))) {
        const QString block = sentence[QStringLiteral("block")].toString();
        ++numbers[block];
        if (sentence[QStringLiteral("claim")].toBool()) {
            claims.append({block, numbers[block], sentence[QStringLiteral("text")].toString(),
                           sentence[QStringLiteral("evidence")].toArray()});
        }
    }
    return claims;
}

/// Without members that hold nothing: absent, null and empty say the same.
QJsonValue said(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue each : value.toArray()) {
            array.append(said(each));
        }
        return array;
    }
    QJsonObject object = value.toObject();
    for (const QString &member : object.keys()) {
        const QJsonValue each = said(object[member]);
        const bool holdsNothing = each.isNull() || each == QJsonValue(QString()) || each == QJsonValue(QJsonArray());
        holdsNothing ? object.remove(member) : void(object[member] = each);
    }
    return value.isObject() ? QJsonValue(object) : value;
}

/// Runs an act on the article (%1) that must be done and remembers it for the log. After a failure nothing is run.
Answer act(const CommandLine &who, const QString &person, const QString &line, const QString &kind)
{
    if (QTest::currentTestFailed()) {
        return {};
    }
    const Answer answer = who.run(line.arg(way->article));
    if (!answer.isDone()) {
        QTest::qFail(answer.told().constData(), __FILE__, __LINE__);
    } else if (answer.object()[QStringLiteral("changed")].toBool()) {
        way->acts.append(person + QLatin1Char(' ') + kind);
    }
    return answer;
}

Answer byKari(const QString &line, const QString &kind)
{
    return act(way->kari, QStringLiteral("Kari"), line, kind);
}

Answer byOla(const QString &line, const QString &kind)
{
    return act(way->ola, QStringLiteral("Ola"), line, kind);
}

/// The passage that the model cited, else the beginning of the first source.
QString passageFor(const Claim &claim)
{
    if (!claim.evidence.isEmpty()) {
        const QJsonObject best = claim.evidence.first().toObject();
        return QStringLiteral("%1:%2-%3")
            .arg(best[QStringLiteral("source")].toString())
            .arg(best[QStringLiteral("start")].toInt())
            .arg(best[QStringLiteral("end")].toInt());
    }
    const QJsonValue source = draftNow()[QStringLiteral("sources")][0];
    const qsizetype end = source[QStringLiteral("text")].toString().indexOf(QStringLiteral("\n\n"));
    return QStringLiteral("%1:0-%2").arg(source[QStringLiteral("id")].toString()).arg(end);
}

void verify(const Claim &claim)
{
    const QString sentence =
        QStringLiteral("verify-sentence %1 ") + claim.block + QLatin1Char(' ') + QString::number(claim.number);
    // What only leads up to a quotation claims nothing of its own.
    const bool leadsUp = claim.evidence.isEmpty() && claim.text.endsWith(QLatin1Char(':'));
    const QString verdict = leadsUp ? QStringLiteral(" --no-claim") : QStringLiteral(" --passage ") + passageFor(claim);
    byKari(sentence + verdict, QStringLiteral("review/verify"));
}

/// Gives every sentence without a verdict one and returns their texts.
QStringList verifyWhatIsOpen()
{
    QStringList texts;
    const QStringList messages = blocking(QStringLiteral("unverified"), QStringLiteral("message"));
    for (const Claim &claim : claimsNow()) {
        if (messages.contains(QStringLiteral("Not verified: “%1”").arg(claim.text))) {
            verify(claim);
            texts.append(claim.text);
        }
    }
    return texts;
}

void ignoreWhatMustBeResolved()
{
    for (const QString &finding : blocking(QStringLiteral("open-finding"), QStringLiteral("subject"))) {
        byKari(QStringLiteral("ignore %1 ") + finding
                   + QStringLiteral(" --reason other-source --note \"Ringt og bekreftet.\""),
               QStringLiteral("review/ignore"));
    }
}

QJsonValue blockNamed(const QJsonObject &draft, const QString &address)
{
    const QString number = address.section(QLatin1Char('/'), 1);
    return number.isEmpty() ? draft[address] : draft[QStringLiteral("body")][number.toInt()];
}

/// Kari gives a block another last sentence; the text goes through a file, as an editor's would.
void edit(const QString &block, const QString &ending)
{
    QString text = blockNamed(draftNow(), block)[QStringLiteral("text")].toString();
    text.chop(1);
    text += ending;
    way->desk.write(QStringLiteral("ny tekst.txt"), text.toUtf8() + '\n');
    byKari(QStringLiteral("edit %1 ") + block + QStringLiteral(" --text-file \"ny tekst.txt\""),
           QStringLiteral("version"));
    way->changed.insert(block, text);
}

CaseFile caseFile()
{
    const auto database = Database::open(way->desk.path(QStringLiteral("desk")), Database::Opening::Existing);
    Q_ASSERT(database);
    return *(*database)->post([](Connection &connection) { return readCaseFile(connection, way->article); }).result();
}

Statement lastStatement(Statement::Kind kind)
{
    const QList<SignedStatement> statements = caseFile().statements;
    const auto found = std::find_if(statements.crbegin(), statements.crend(),
                                    [&](const SignedStatement &each) { return each.statement.kind == kind; });
    return found == statements.crend() ? Statement {} : found->statement;
}

/// The article element with its line end, cut out of a page as a stranger would.
QByteArray fragmentOf(const QByteArray &page)
{
    const QByteArray end = "</article>\n";
    const qsizetype begin = page.indexOf("<article");
    return page.mid(begin, page.indexOf(end, begin) + end.size() - begin);
}

/// The page that an act wrote, kept apart because the next one replaces it.
QByteArray pageOf(const Answer &answer)
{
    const QByteArray bytes = way->desk.read(answer.object()[QStringLiteral("file")].toString());
    const QString copy = QStringLiteral("pages/%1.html").arg(way->pages.size());
    way->desk.write(copy, bytes);
    way->pages.append(copy);
    return bytes;
}

QByteArray stamp(const Statement &statement)
{
    return "datetime=\"" + statement.time.toUtf8() + '"';
}

/// The first publication's time: it stands on every page that follows.
QByteArray firstStamp()
{
    const QList<SignedStatement> statements = caseFile().statements;
    const auto first = std::ranges::find_if(
        statements, [](const SignedStatement &each) { return each.statement.kind == Statement::Kind::Publish; });
    return stamp(first->statement);
}

QByteArray between(const QByteArray &bytes, const QByteArray &begin, const QByteArray &end)
{
    const qsizetype from = bytes.indexOf(begin);
    return from < 0 ? QByteArray() : bytes.mid(from, bytes.indexOf(end, from) - from);
}

/// "Kari review/tick" for every entry of the article's history.
QStringList historyNow()
{
    const QJsonObject answer = way->desk.run(QStringLiteral("history ") + way->article).object();
    QStringList lines;
    for (const QJsonValue entry : answer[QStringLiteral("history")].toArray()) {
        lines.append(entry[QStringLiteral("actor")].toString() + QLatin1Char(' ')
                     + entry[QStringLiteral("kind")].toString());
    }
    return lines;
}

} // namespace

class TestJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void cleanupTestCase();

    void aDraftIsImportedUntouched();
    void anEditMakesAVersionThatTheDiffShows();
    void everySentenceItemAndMustFindingBlocks();
    void aJournalistReviewsAndAssures();
    void theChiefEditorSignsOff();
    void thePageCarriesWhatWasSigned();
    void aCorrectionNeedsVerdictsOnlyForWhatChanged();
    void anUpdateIsAddedOnTop();
    void theExportedDraftIsImportedElsewhereAsItWas();
    void aWithdrawalPutsAPageInItsPlace();
    void theHistoryTellsEveryActInOrder();
    void theStoreIsSound();
    void everyPageIsValidHtml();

private:
    static void publishAnew(const QString &kind, const QString &note);
};

void TestJourney::initTestCase_data()
{
    QTest::addColumn<QString>("package");
    QTest::newRow("a page that a newsroom published")
        << QStringLiteral(SOURCE_DIR "/../shared/data/ashgabat.draft.json");
    QTest::newRow("our sample article with planted flaws")
        << QStringLiteral(SOURCE_DIR "/resources/sample/gasslager.draft.json");
}

void TestJourney::init()
{
    QFETCH_GLOBAL(QString, package);
    way.reset();
    if (!QFile::exists(package)) {
        QSKIP(qPrintable(package + QStringLiteral(" is not on this machine.")));
    }
    if (!ways.contains(package)) {
        ways.insert(package, std::make_shared<Way>());
        const Answer founded = foundSampleNewsroom(ways[package]->desk);
        QVERIFY2(founded.isDone(), founded.told());
    }
    way = ways[package];
    QVERIFY2(!way->isBlocked, "an earlier step failed");
}

void TestJourney::cleanup()
{
    if (way) {
        way->isBlocked = QTest::currentTestFailed();
    }
}

void TestJourney::cleanupTestCase()
{
    way.reset();
    ways.clear();
}

void TestJourney::aDraftIsImportedUntouched()
{
    QFETCH_GLOBAL(QString, package);
    const Answer imported = way->desk.run(QStringLiteral("import \"%1\"").arg(package));
    QVERIFY2(imported.isDone(), imported.told());
    way->article = imported.object()[QStringLiteral("article")].toString();
    way->acts.append(QStringLiteral("desk version"));

    QFile file(package);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject given = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject stored = draftNow();
    for (const QString &member : {QStringLiteral("id"), QStringLiteral("language"), QStringLiteral("headline"),
                                  QStringLiteral("lead"), QStringLiteral("body"), QStringLiteral("sources")}) {
        QCOMPARE(said(stored[member]), said(given[member]));
    }
    QCOMPARE(stateNow(), QStringLiteral("v1 ai-draft, not-published"));
    const QJsonValue listed = way->desk.run(QStringLiteral("list")).object()[QStringLiteral("articles")][0];
    QCOMPARE(listed[QStringLiteral("article")].toString(), way->article);
    QCOMPARE(listed[QStringLiteral("headline")], given[QStringLiteral("headline")][QStringLiteral("text")]);

    const Answer again = way->desk.run(QStringLiteral("import \"%1\"").arg(package));
    QVERIFY2(again.isDone(), again.told());
    QCOMPARE(again.object()[QStringLiteral("changed")], QJsonValue(false));
}

void TestJourney::anEditMakesAVersionThatTheDiffShows()
{
    edit(QStringLiteral("body/0"), QStringLiteral(", heter det i meldingen."));
    QCOMPARE(stateNow(), QStringLiteral("v2 in-review, not-published"));
    QCOMPARE(blockNamed(draftNow(), QStringLiteral("body/0"))[QStringLiteral("text")].toString(),
             way->changed[QStringLiteral("body/0")]);

    const QJsonObject diff = way->desk.run(QStringLiteral("diff ") + way->article).object();
    const QJsonArray changes = diff[QStringLiteral("changes")].toArray();
    QCOMPARE(diff[QStringLiteral("from")].toInt(), 1);
    QCOMPARE(diff[QStringLiteral("to")].toInt(), 2);
    QCOMPARE(changes.size(), 1);
    QVERIFY2(changes[0][QStringLiteral("marked")].toString().contains(QStringLiteral("{+, heter det i meldingen")),
             QJsonDocument(changes).toJson());
}

void TestJourney::everySentenceItemAndMustFindingBlocks()
{
    QStringList claims;
    for (const Claim &claim : claimsNow()) {
        claims.append(QStringLiteral("Not verified: “%1”").arg(claim.text));
    }
    QStringList musts;
    for (const QJsonValue finding : reported(QStringLiteral("findings"))) {
        if (finding[QStringLiteral("severity")] == QLatin1String("must")) {
            musts.append(finding[QStringLiteral("id")].toString());
        }
    }
    QVERIFY(claims.size() > 15);
    QCOMPARE(blocking(QStringLiteral("unverified"), QStringLiteral("message")), claims);
    QCOMPARE(blocking(QStringLiteral("open-finding"), QStringLiteral("subject")), musts);
    QCOMPARE(blocking(QStringLiteral("unticked"), QStringLiteral("subject")).size(), 7);

    const Answer early = way->kari.run(QStringLiteral("qa ") + way->article);
    QCOMPARE(early.exit, 1);
    QCOMPARE(early.object()[QStringLiteral("refusals")].toArray().size(), claims.size() + musts.size() + 7);
}

void TestJourney::aJournalistReviewsAndAssures()
{
    ignoreWhatMustBeResolved();
    const qsizetype claims = claimsNow().size();
    QCOMPARE(verifyWhatIsOpen().size(), claims);
    for (const QString &item : blocking(QStringLiteral("unticked"), QStringLiteral("subject"))) {
        byKari(QStringLiteral("tick %1 ") + item, QStringLiteral("review/tick"));
    }
    QCOMPARE(blockers(), QJsonArray());
    byKari(QStringLiteral("qa %1 --version 2"), QStringLiteral("statement/qa"));
    QCOMPARE(stateNow(), QStringLiteral("v2 quality-assured, not-published"));
}

void TestJourney::theChiefEditorSignsOff()
{
    byOla(QStringLiteral("signoff %1 --version 2"), QStringLiteral("statement/signoff"));
    QCOMPARE(stateNow(), QStringLiteral("v2 signed-off, not-published"));
    const QJsonObject state = way->desk.run(QStringLiteral("state ") + way->article).object();
    QCOMPARE(state[QStringLiteral("qa")][QStringLiteral("person")].toString(), QStringLiteral("Kari"));
    QCOMPARE(state[QStringLiteral("signoff")][QStringLiteral("person")].toString(), QStringLiteral("Ola"));
    QCOMPARE(state[QStringLiteral("countersigned")], QJsonValue(true));
}

void TestJourney::thePageCarriesWhatWasSigned()
{
    const QByteArray page = pageOf(byOla(QStringLiteral("publish %1 --to www"), QStringLiteral("statement/publish")));
    QCOMPARE(stateNow(), QStringLiteral("v2 signed-off, published"));
    QVERIFY(page.contains(way->changed[QStringLiteral("body/0")].section(QLatin1Char(' '), -3).toUtf8()));
    QCOMPARE(sha256(fragmentOf(page)), lastStatement(Statement::Kind::Signoff).fragment);
    QCOMPARE(sha256(page), lastStatement(Statement::Kind::Publish).page);
    QVERIFY(page.contains(stamp(lastStatement(Statement::Kind::Publish))));
    QVERIFY(!page.contains("class=\"change "));

    const Answer exported = way->desk.run(QStringLiteral("export %1 --to out --as html").arg(way->article));
    QVERIFY2(exported.isDone(), exported.told());
    QCOMPARE(way->desk.read(exported.object()[QStringLiteral("files")][0].toString()), page);
}

/// A published article is edited, assured, signed off and sent again with a note.
void TestJourney::publishAnew(const QString &kind, const QString &note)
{
    byKari(QStringLiteral("qa %1"), QStringLiteral("statement/qa"));
    byOla(QStringLiteral("signoff %1"), QStringLiteral("statement/signoff"));
    const QByteArray before = fragmentOf(way->desk.read(way->pages.last()));
    const QByteArray page =
        pageOf(byOla(QStringLiteral("correct %1 --to www --kind ") + kind + QStringLiteral(" --note \"%1\"").arg(note),
                     QStringLiteral("statement/publish")));
    const QByteArray boxes = between(page, "<section class=\"changes\"", "</section>");
    const QByteArray newest = between(boxes, "<p class=\"change " + kind.toUtf8(), "</p>");
    QVERIFY2(newest.contains(note.toUtf8()), page);
    QVERIFY2(newest.contains(stamp(lastStatement(Statement::Kind::Publish))), newest);
    QVERIFY2(newest.contains(firstStamp()), newest);
    QVERIFY(stamp(lastStatement(Statement::Kind::Publish)) != firstStamp());
    QCOMPARE(sha256(fragmentOf(page)), lastStatement(Statement::Kind::Signoff).fragment);
    QVERIFY(fragmentOf(page) != before);
}

void TestJourney::aCorrectionNeedsVerdictsOnlyForWhatChanged()
{
    edit(QStringLiteral("lead"), QStringLiteral(", ifølge kildene."));
    QCOMPARE(stateNow(), QStringLiteral("v3 in-review, published"));
    ignoreWhatMustBeResolved();
    const QStringList verified = verifyWhatIsOpen();
    QCOMPARE(verified.size(), 1);
    QVERIFY(way->changed[QStringLiteral("lead")].endsWith(verified.first()));
    QCOMPARE(blockers(), QJsonArray());

    publishAnew(QStringLiteral("correction"), QStringLiteral("Ingressen sa ikke hvem som sto bak opplysningene"));
    QCOMPARE(stateNow(), QStringLiteral("v3 signed-off, corrected"));
}

void TestJourney::anUpdateIsAddedOnTop()
{
    edit(QStringLiteral("body/1"), QStringLiteral(", opplyses det."));
    // A finding that was left standing on the old wording is open on the new one.
    ignoreWhatMustBeResolved();
    QCOMPARE(verifyWhatIsOpen().size(), 1);
    publishAnew(QStringLiteral("update"), QStringLiteral("Nye opplysninger i andre avsnitt"));
    QCOMPARE(stateNow(), QStringLiteral("v4 signed-off, published"));

    const QByteArray page = way->desk.read(way->pages.last());
    const qsizetype update = page.indexOf("class=\"change update\"");
    QVERIFY(update > 0);
    QVERIFY(page.indexOf("class=\"change correction\"") > update);
}

void TestJourney::theExportedDraftIsImportedElsewhereAsItWas()
{
    const Answer exported = way->desk.run(QStringLiteral("export %1 --to out --as html,draft").arg(way->article));
    QVERIFY2(exported.isDone(), exported.told());
    const QJsonArray files = exported.object()[QStringLiteral("files")].toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(way->desk.read(files[0].toString()), way->desk.read(way->pages.last()));

    const CommandLine elsewhere = way->desk.in(QStringLiteral("elsewhere"));
    const Answer founded = elsewhere.run(QStringLiteral(
        "newsroom create --sample --name Andre --person Anne --key Anne.key --passphrase-file Kari.pass"));
    QVERIFY2(founded.isDone(), founded.told());
    const Answer imported = elsewhere.run(QStringLiteral("import ") + files[1].toString());
    QVERIFY2(imported.isDone(), imported.told());
    const QString there = imported.object()[QStringLiteral("article")].toString();
    QVERIFY(there != way->article);
    QCOMPARE(elsewhere.run(QStringLiteral("show ") + there).object()[QStringLiteral("draft")].toObject(), draftNow());
}

void TestJourney::aWithdrawalPutsAPageInItsPlace()
{
    const QByteArray page =
        pageOf(byOla(QStringLiteral("withdraw %1 --to www --note \"Hovedkilden har trukket saken.\""),
                     QStringLiteral("statement/withdraw")));
    QCOMPARE(QDir(way->desk.path(QStringLiteral("www"))).entryList(QDir::Files).size(), 1);
    QCOMPARE(stateNow(), QStringLiteral("v4 quality-assured, withdrawn"));
    QCOMPARE(sha256(page), lastStatement(Statement::Kind::Withdraw).page);
    QVERIFY(page.contains("Saken er trukket"));
    QVERIFY(page.contains("Hovedkilden har trukket saken."));
    QVERIFY(page.contains(stamp(lastStatement(Statement::Kind::Withdraw))));
    QVERIFY(page.contains(firstStamp()));
    const QString headline = draftNow()[QStringLiteral("headline")][QStringLiteral("text")].toString();
    QVERIFY(!headline.isEmpty());
    QVERIFY(!page.contains(headline.toUtf8()));
}

void TestJourney::theHistoryTellsEveryActInOrder()
{
    QCOMPARE(historyNow().join(QLatin1Char('\n')), way->acts.join(QLatin1Char('\n')));
    QVERIFY(way->acts.size() > 30);
}

void TestJourney::theStoreIsSound()
{
    const Answer examined = way->desk.run(QStringLiteral("doctor"));
    QVERIFY2(examined.isDone(), examined.told());
    QCOMPARE(examined.object()[QStringLiteral("sound")], QJsonValue(true));
}

void TestJourney::everyPageIsValidHtml()
{
    const QString tidy = QStandardPaths::findExecutable(QStringLiteral("tidy"));
    if (tidy.isEmpty()) {
        QSKIP("tidy is not installed; the pages' HTML is not validated.");
    }
    QCOMPARE(way->pages.size(), 4);
    for (const QString &page : std::as_const(way->pages)) {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(tidy,
                      {QStringLiteral("-e"), QStringLiteral("-q"), QStringLiteral("-utf8"), way->desk.path(page)});
        QVERIFY(process.waitForFinished());
        QCOMPARE(QString::fromUtf8(process.readAll()), QString());
        QCOMPARE(process.exitCode(), 0);
    }
}

QTEST_GUILESS_MAIN(TestJourney)
#include "tst_journey.moc"
