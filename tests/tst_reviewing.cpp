// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contenthash.h"
#include "support/newsdesk.h"

#include <QTest>

using namespace imprimatur;
using namespace imprimatur::test;

namespace
{

const QString kari = QStringLiteral("Kari");
const QString stranger = QStringLiteral("Nils");

std::optional<Passage> passage(const QString &source, qsizetype begin, qsizetype end)
{
    return Passage {source, {begin, end}};
}

/// The clean draft with a sentence whose citation stands in no source: one must-finding, on the first sentence of body/1.
Content faultyDraft(const QString &id = QStringLiteral("ferge-1"))
{
    Content content = cleanDraft(id);
    content.body[1] =
        block(Block::Kind::Paragraph, QStringLiteral("[Fergen synker.|s1|The ferry sinks] Alle er glade."));
    return content;
}

QString openFinding(Newsdesk &desk)
{
    const OpenArticle open = desk.open();
    for (const Finding &finding : open.report.findings) {
        if (finding.severity == Finding::Severity::Must && !open.review.ignored.contains(finding.id)) {
            return finding.id;
        }
    }
    return QStringLiteral("none");
}

} // namespace

Q_DECLARE_METATYPE(std::optional<Passage>)

class ReviewingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aVerdictNamesASentenceAndAPassage_data()
    {
        QTest::addColumn<QString>("block");
        QTest::addColumn<int>("number");
        QTest::addColumn<std::optional<Passage>>("passage");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *block, int number, const std::optional<Passage> &passage,
                            const char *expected) {
            QTest::addRow("%s", name) << QString::fromLatin1(block) << number << passage
                                      << QString::fromLatin1(expected);
        };
        const QString s1 = QStringLiteral("s1");
        const qsizetype end = cleanDraft().sources[0].text.size();
        row("the first sentence", "body/0", 1, passage(s1, 0, 21), "done");
        row("the second sentence", "body/0", 2, passage(s1, 22, end), "done");
        row("the headline", "headline", 1, passage(s1, 0, 21), "done");
        row("a sentence that makes no claim", "body/1", 1, std::nullopt, "done");
        row("the whole source", "body/1", 1, passage(s1, 0, end), "done");
        row("a single letter", "body/1", 1, passage(s1, end - 1, end), "done");
        row("sentence 0", "body/0", 0, passage(s1, 0, 21), "error: input");
        row("a negative sentence", "body/0", -1, std::nullopt, "error: input");
        row("a sentence that is not there", "body/0", 3, passage(s1, 0, 21), "error: input");
        row("a block that is not there", "body/2", 1, passage(s1, 0, 21), "error: input");
        row("a lead that is not there", "lead", 1, std::nullopt, "error: input");
        row("a source that is not there", "body/0", 1, passage(QStringLiteral("s2"), 0, 21), "error: input");
        row("no source", "body/0", 1, passage(QString(), 0, 21), "error: input");
        row("an empty passage", "body/0", 1, passage(s1, 5, 5), "error: input");
        row("a passage from right to left", "body/0", 1, passage(s1, 9, 3), "error: input");
        row("a passage that begins before the source", "body/0", 1, passage(s1, -1, 9), "error: input");
        row("a passage that ends behind the source", "body/0", 1, passage(s1, 0, end + 1), "error: input");
    }
    void aVerdictNamesASentenceAndAPassage()
    {
        QFETCH(QString, block);
        QFETCH(int, number);
        QFETCH(std::optional<Passage>, passage);
        QFETCH(QString, expected);
        Newsdesk desk;
        desk.imports(cleanDraft());
        const qsizetype written = desk.written();
        QCOMPARE(desk.verifies(kari, block, number, passage), expected);
        const bool isDone = expected == QLatin1String("done");
        QCOMPARE(desk.open().summary.verified, isDone ? 1 : 0);
        QCOMPARE(desk.written(), written + (isDone ? 1 : 0));
    }

    void aVerdictSaysWhatWasOnScreen()
    {
        Newsdesk desk;
        desk.imports(cleanDraft());
        Actor actor = desk.actor(kari);
        actor.onCommandLine = true;
        const Result<Done> done = desk.store().ask([&](Connection &connection) {
            return verifySentence(connection, desk.house(), desk.article(), QStringLiteral("body/0"), 2,
                                  passage(QStringLiteral("s1"), 22, 42), actor);
        });
        QCOMPARE(outcome(done), QStringLiteral("done"));
        const OpenArticle open = desk.open();
        const Verification expected {sentenceKey(QStringLiteral("Prisen er 18 kroner."), 0),
                                     actor.person,
                                     actor.now,
                                     false,
                                     snapshotHash(open.version.content.sources[0]),
                                     {QStringLiteral("s1"), {22, 42}},
                                     true};
        QCOMPARE(open.review.verified.value(expected.sentence), expected);
        QCOMPARE(desk.state(), QStringLiteral("in-review, not-published"));
    }

    void noClaimHasNoPassage()
    {
        Newsdesk desk;
        desk.imports(cleanDraft());
        desk.verifies(kari, QStringLiteral("body/1"), 1, std::nullopt);
        const Verification found = desk.open().review.verified.value(sentenceKey(QStringLiteral("Alle er glade."), 0));
        QVERIFY(found.noClaim);
        QVERIFY(!found.onCommandLine);
        QCOMPARE(found.snapshot, QString());
        QCOMPARE(found.passage, Passage());
    }

    void equalSentencesAreVerifiedOneByOne()
    {
        Newsdesk desk;
        Content content = cleanDraft();
        content.body.append(block(Block::Kind::Paragraph, QStringLiteral("Alle er glade.")));
        desk.imports(content);
        desk.verifies(kari, QStringLiteral("body/2"), 1, std::nullopt);
        QStringList open;
        for (const Refusal &each : desk.open().blockers) {
            if (each.message.contains(QStringLiteral("Alle er glade."))) {
                open.append(each.block);
            }
        }
        QCOMPARE(open, QStringList {QStringLiteral("body/1")});
    }

    void anOpenFindingKeepsItsSentenceFromAVerdict()
    {
        Newsdesk desk;
        desk.imports(faultyDraft());
        const QString refused = QStringLiteral("refused: open-finding");
        const auto whole = passage(QStringLiteral("s1"), 0, 9);
        QCOMPARE(desk.verifies(kari, QStringLiteral("body/1"), 1, whole), refused);
        QCOMPARE(desk.verifies(kari, QStringLiteral("body/1"), 1, std::nullopt), refused);
        QCOMPARE(desk.verifies(kari, QStringLiteral("body/1"), 2, whole), QStringLiteral("done"));
        QCOMPARE(desk.verifies(kari, QStringLiteral("body/0"), 1, whole), QStringLiteral("done"));
        QCOMPARE(desk.ignores(kari, openFinding(desk), QStringLiteral("other-source")), QStringLiteral("done"));
        QCOMPARE(desk.verifies(kari, QStringLiteral("body/1"), 1, whole), QStringLiteral("done"));
    }

    void aFindingIsLeftForAReason_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *reason, const char *note, const char *expected) {
            QTest::addRow("%s", name) << QString::fromLatin1(reason) << QString::fromLatin1(note)
                                      << QString::fromLatin1(expected);
        };
        row("another source", "other-source", "", "done");
        row("a reason in own words", "other", "Ringte rederiet.", "done");
        row("own words that are missing", "other", " ", "error: gate");
        row("a reason that closes no must-finding", "stands", "Slik er det.", "error: gate");
        row("a reason that does not exist", "because", "", "error: usage");
        row("no reason", "", "", "error: usage");
    }
    void aFindingIsLeftForAReason()
    {
        QFETCH(QString, reason);
        QFETCH(QString, note);
        QFETCH(QString, expected);
        Newsdesk desk;
        desk.imports(faultyDraft());
        const QString finding = openFinding(desk);
        QCOMPARE(desk.ignores(kari, finding, reason, note), expected);
        const bool isDone = expected == QLatin1String("done");
        QCOMPARE(desk.open().summary.mustOpen, isDone ? 0 : 1);
        const ReviewAct left = desk.open().review.ignored.value(finding);
        QCOMPARE(left.reason, isDone ? reason : QString());
        QCOMPARE(left.note, isDone ? note : QString());
        QCOMPARE(left.person, isDone ? keyOf(kari)->publicKey() : QString());
    }

    void aFindingThatIsNotThereIsAnError()
    {
        Newsdesk desk;
        desk.imports(cleanDraft());
        QCOMPARE(desk.ignores(kari, QStringLiteral("n-000"), QStringLiteral("false-alarm")),
                 QStringLiteral("error: usage"));
        desk.imports(faultyDraft(QStringLiteral("ferge-2")));
        const QString finding = openFinding(desk);
        desk.edits(kari, QStringLiteral("body/1"), QStringLiteral("Alle er glade."));
        QCOMPARE(desk.ignores(kari, finding, QStringLiteral("false-alarm")), QStringLiteral("error: usage"));
    }

    void whatWasLeftStaysLeftWhileItsSentenceStands()
    {
        Newsdesk desk;
        desk.imports(faultyDraft());
        desk.ignores(kari, openFinding(desk), QStringLiteral("false-alarm"));
        desk.edits(kari, QStringLiteral("body/0"), QStringLiteral("Helt ny tekst."));
        QCOMPARE(openFinding(desk), QStringLiteral("none"));
        desk.edits(kari, QStringLiteral("body/1"), QStringLiteral("Fergen synker nok. Alle er glade."));
        QVERIFY(openFinding(desk) != QStringLiteral("none"));
    }

    void anItemIsTickedByItsId_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("expected");
        QTest::addRow("an item of the house") << QStringLiteral("sitater") << QStringLiteral("done");
        QTest::addRow("an item of another house") << QStringLiteral("tall") << QStringLiteral("error: usage");
        QTest::addRow("its words") << QStringLiteral("Sitater mot kilde") << QStringLiteral("error: usage");
        QTest::addRow("nothing") << QString() << QStringLiteral("error: usage");
    }
    void anItemIsTickedByItsId()
    {
        QFETCH(QString, item);
        QFETCH(QString, expected);
        Newsdesk desk;
        desk.imports(cleanDraft());
        QCOMPARE(desk.ticks(kari, item), expected);
        QCOMPARE(desk.open().review.ticked.size(), expected == QLatin1String("done") ? 1 : 0);
    }

    void aTickStaysOverVersions()
    {
        Newsdesk desk;
        desk.imports(cleanDraft());
        desk.ticks(kari, QStringLiteral("sitater"));
        desk.edits(kari, QStringLiteral("headline"), QStringLiteral("Ny"));
        QVERIFY(desk.open().review.ticked.contains(QStringLiteral("sitater")));
    }

    void whoMayNotEditMayNotReview_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<bool>("isSpiked");
        QTest::addColumn<QString>("expected");
        QTest::addRow("a journalist") << kari << false << QStringLiteral("done");
        QTest::addRow("the chief editor") << QStringLiteral("Ola red.") << false << QStringLiteral("done");
        QTest::addRow("a stranger") << stranger << false << QStringLiteral("refused: not-enrolled");
        QTest::addRow("what is spiked") << kari << true << QStringLiteral("refused: spiked");
        QTest::addRow("a stranger what is spiked")
            << stranger << true << QStringLiteral("refused: not-enrolled, spiked");
    }
    void whoMayNotEditMayNotReview()
    {
        QFETCH(QString, who);
        QFETCH(bool, isSpiked);
        QFETCH(QString, expected);
        Newsdesk desk;
        desk.imports(faultyDraft());
        if (isSpiked) {
            desk.spikes(kari);
        }
        const QString state = desk.state();
        QCOMPARE(desk.verifies(who, QStringLiteral("body/0"), 1, std::nullopt), expected);
        QCOMPARE(desk.ignores(who, openFinding(desk), QStringLiteral("false-alarm")), expected);
        QCOMPARE(desk.ticks(who, QStringLiteral("sitater")), expected);
        QCOMPARE(desk.file().reviewActs.size(), expected == QLatin1String("done") ? 3 : 0);
        QCOMPARE(desk.state() == state, expected != QLatin1String("done"));
    }
};

QTEST_GUILESS_MAIN(ReviewingTest)
#include "tst_reviewing.moc"
