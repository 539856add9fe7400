// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/newsdesk.h"

#include <QTest>

using namespace imprimatur;
using namespace imprimatur::test;

namespace
{

const QString kari = QStringLiteral("Kari");
const QString ola = QStringLiteral("Ola red.");

/// "cited words|cited words" of a block.
QString citedWords(const Block &block)
{
    QStringList words;
    for (const Citation &citation : block.citations) {
        words.append(block.statedText().mid(citation.span->begin, citation.span->length()));
    }
    return words.join(QLatin1Char('|'));
}

Content withEverything()
{
    Content content = cleanDraft();
    content.lead = block(Block::Kind::Lead, QStringLiteral("Ingress."));
    content.body.append(block(Block::Kind::Image, QStringLiteral("[Fergen|s1|ferry] ved kai.")));
    content.body[2].alt = QStringLiteral("En ferge");
    return content;
}

QString saves(Newsdesk &desk, const Content &content, int base)
{
    return outcome(desk.asked(kari, [&](Connection &connection, const Actor &by) {
        return saveVersion(connection, desk.article(), content, base, Version::Cause::Save, by);
    }));
}

QString nothing(Newsdesk &)
{
    return {};
}

using Before = QString (*)(Newsdesk &desk);

} // namespace

Q_DECLARE_METATYPE(Before)

class EditingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void citationsFollowTheirWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("cited");
        const auto row = [](const char *name, const char *text, const char *outcome, const char *cited) {
            QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(outcome)
                                      << QString::fromUtf8(cited);
        };
        row("the same text", "Fergen går igjen. Prisen er 18 kroner.", "unchanged", "Fergen går igjen.|18 kroner.");
        row("a sentence before them", "Endelig! Fergen går igjen. Prisen er 18 kroner.", "done",
            "Fergen går igjen.|18 kroner.");
        row("a sentence between them", "Fergen går igjen. Alle vil med. Prisen er 18 kroner.", "done",
            "Fergen går igjen.|18 kroner.");
        row("a word changed inside one", "Fergen seiler igjen. Prisen er 18 kroner.", "done",
            "Fergen seiler igjen.|18 kroner.");
        row("the words of one gone", "Prisen er 18 kroner.", "done", "18 kroner.");
        row("another text altogether", "Noe helt annet!", "done", "");
        row("nothing", "", "done", "");
    }
    void citationsFollowTheirWords()
    {
        QFETCH(QString, text);
        Newsdesk desk;
        desk.imports(cleanDraft());
        QTEST(desk.edits(kari, QStringLiteral("body/0"), text), "outcome");
        const Content content = desk.file().newest().content;
        QCOMPARE(content.body[0].text, text);
        QTEST(citedWords(content.body[0]), "cited");
        QCOMPARE(content.body[1], desk.file().version(1)->content.body[1]);
        QCOMPARE(content.headline, desk.file().version(1)->content.headline);
    }

    void marksFollowTheirWords()
    {
        Block before = block(Block::Kind::Paragraph, QStringLiteral("Les mer hos Byrået i dag."));
        before.marks = {{Mark::Kind::Link, {12, 18}, QStringLiteral("https://a.example/"), {}},
                        {Mark::Kind::Emphasis, {19, 24}, {}, {}}};
        const Block after = withText(before, QStringLiteral("Du kan lese mer hos Byrået."));
        QCOMPARE(after.marks.size(), 1);
        QCOMPARE(after.text.mid(after.marks[0].span.begin, after.marks[0].span.length()), QStringLiteral("Byrået"));
        QCOMPARE(after.marks[0].url, QStringLiteral("https://a.example/"));
    }

    void everyPlaceOfAnArticleCanBeEdited_data()
    {
        QTest::addColumn<QString>("block");
        QTest::addColumn<QString>("expected");
        for (const char *address : {"headline", "lead", "body/0", "body/1", "body/2", "body/2/caption"}) {
            QTest::addRow("%s", address) << QString::fromLatin1(address) << QStringLiteral("done");
        }
        for (const char *address :
             {"", "body", "body/3", "body/-1", "body/01", "body/0/caption", "Headline", "byline", "body/x"}) {
            QTest::addRow("“%s” is no place", address)
                << QString::fromLatin1(address) << QStringLiteral("error: input");
        }
    }
    void everyPlaceOfAnArticleCanBeEdited()
    {
        QFETCH(QString, block);
        QFETCH(QString, expected);
        Newsdesk desk;
        desk.imports(withEverything());
        QCOMPARE(desk.edits(kari, block, QStringLiteral("Nytt.")), expected);
        const CaseFile file = desk.file();
        const bool done = expected == QLatin1String("done");
        QCOMPARE(file.versions.size(), done ? 2 : 1);
        if (done) {
            QCOMPARE(blockAt(file.newest().content, block)->statedText(), QStringLiteral("Nytt."));
        }
    }

    void anArticleThatIsNotThereIsAnError()
    {
        Newsdesk desk;
        QVERIFY(desk.edits(kari, QStringLiteral("headline"), QStringLiteral("x")).startsWith(QLatin1String("error")));
        QVERIFY(desk.assures(kari).startsWith(QLatin1String("error")));
        QVERIFY(desk.signsOff(ola).startsWith(QLatin1String("error")));
        QVERIFY(outcome(desk.publishes(ola, QStringLiteral("first"))).startsWith(QLatin1String("error")));
        QVERIFY(outcome(desk.withdraws(ola, QStringLiteral("x"))).startsWith(QLatin1String("error")));
    }

    void aVersionKnowsWhereItCameFrom()
    {
        Newsdesk desk;
        desk.imports(cleanDraft());
        desk.edits(kari, QStringLiteral("headline"), QStringLiteral("Ny overskrift"));
        const CaseFile file = desk.file();
        const Version &made = file.newest();
        QCOMPARE(made.number, 2);
        QCOMPARE(made.base, file.version(1)->hash);
        QCOMPARE(made.author, keyOf(kari)->publicKey());
        QCOMPARE(made.madeAt, desk.now());
        QCOMPARE(made.cause, Version::Cause::Edit);
        QVERIFY(made.content.salt != file.version(1)->content.salt);
    }

    void aSaveThatChangesNothingMakesNoVersion()
    {
        Newsdesk desk;
        desk.imports(cleanDraft());
        Content content = desk.file().newest().content;
        const qsizetype written = desk.written();
        QCOMPARE(saves(desk, content, 1), QStringLiteral("unchanged"));
        content.salt = QByteArray(16, 'x');
        QCOMPARE(saves(desk, content, 0), QStringLiteral("unchanged"));
        QCOMPARE(desk.written(), written);
        content.slugline = QStringLiteral("ny-slugline");
        QCOMPARE(saves(desk, content, 1), QStringLiteral("done"));
        QCOMPARE(desk.file().newest().cause, Version::Cause::Save);
    }

    void nothingIsOverwritten()
    {
        Newsdesk desk;
        desk.imports(cleanDraft());
        Content mine = desk.file().newest().content;
        mine.headline.text = QStringLiteral("Min");
        desk.edits(QStringLiteral("Per"), QStringLiteral("headline"), QStringLiteral("Pers"));
        QCOMPARE(saves(desk, mine, 1), QStringLiteral("refused: not-newest"));
        QCOMPARE(saves(desk, mine, 7), QStringLiteral("refused: not-newest"));
        QCOMPARE(desk.file().newest().content.headline.text, QStringLiteral("Pers"));
        QCOMPARE(saves(desk, mine, 2), QStringLiteral("done"));
        QCOMPARE(desk.file().versions.size(), 3);
    }

    void someMayNotEdit_data()
    {
        QTest::addColumn<Before>("before");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, Before before, const QString &who, const char *expected) {
            QTest::addRow("%s", name) << before << who << QString::fromLatin1(expected);
        };
        row("a journalist", nothing, kari, "done");
        row("the chief editor", nothing, ola, "done");
        row("a stranger", nothing, QStringLiteral("Nils"), "refused: not-enrolled");
        row(
            "what is spiked", [](Newsdesk &desk) { return desk.spikes(kari); }, ola, "refused: spiked");
        row(
            "what is taken up again",
            [](Newsdesk &desk) {
                desk.spikes(kari);
                return desk.takesUp(ola);
            },
            ola, "done");
        row(
            "what is signed off",
            [](Newsdesk &desk) {
                desk.approves();
                return desk.state();
            },
            kari, "done");
    }
    void someMayNotEdit()
    {
        QFETCH(Before, before);
        QFETCH(QString, who);
        QFETCH(QString, expected);
        Newsdesk desk;
        desk.imports(cleanDraft());
        before(desk);
        QCOMPARE(desk.edits(who, QStringLiteral("headline"), QStringLiteral("Ny")), expected);
        QCOMPARE(desk.file().versions.size(), expected == QLatin1String("done") ? 2 : 1);
    }

    void approvalsStayWithTheVersionTheyWereGiven()
    {
        Newsdesk desk;
        desk.imports(cleanDraft());
        desk.approves();
        QCOMPARE(desk.state(), QStringLiteral("signed-off, not-published"));
        const QString text = desk.file().newest().content.headline.text;
        desk.edits(kari, QStringLiteral("headline"), QStringLiteral("Ny"));
        QCOMPARE(desk.state(), QStringLiteral("in-review, not-published"));
        // The old words again are a new version all the same.
        desk.edits(kari, QStringLiteral("headline"), text);
        QCOMPARE(desk.file().newest().number, 3);
        QCOMPARE(desk.state(), QStringLiteral("in-review, not-published"));
        QCOMPARE(outcome(desk.publishes(ola, QStringLiteral("first"))), QStringLiteral("refused: not-signed-off"));
    }

    void theReviewStaysWithTheWords()
    {
        Newsdesk desk;
        desk.imports(cleanDraft());
        desk.reviews(kari);
        QVERIFY(desk.open().blockers.isEmpty());
        desk.edits(kari, QStringLiteral("body/0"), QStringLiteral("Fergen går igjen. Prisen er 19 kroner."));
        QList<Refusal> blockers = desk.open().blockers;
        // The source says 18 kroner, which is a finding of its own.
        blockers.removeIf([](const Refusal &each) { return each.reason == Refusal::Reason::OpenFinding; });
        QCOMPARE(blockers.size(), 1);
        QVERIFY(blockers[0].message.contains(QStringLiteral("Prisen er 19 kroner.")));
        desk.edits(kari, QStringLiteral("body/0"), QStringLiteral("Prisen er 18 kroner. Fergen går igjen."));
        QVERIFY(desk.open().blockers.isEmpty());
    }
};

QTEST_GUILESS_MAIN(EditingTest)
#include "tst_editing.moc"
