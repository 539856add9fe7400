// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/newsroom.h"
#include "domain/contenthash.h"
#include "support/newsdesk.h"

#include <QTest>

#include <algorithm>

using namespace imprimatur;
using namespace imprimatur::test;

namespace
{

const QString kari = QStringLiteral("Kari");
const QString noon = QStringLiteral("2026-11-23T12:00:00.000Z");

Version versionOf(const Content &content, int number = 1)
{
    return {QStringLiteral("a"), number, contentHash(content), {}, {}, noon, Version::Cause::Import, content};
}

CaseFile fileOf(const Content &content)
{
    return {{QStringLiteral("a"), {}, noon}, {versionOf(content)}, {}, {}};
}

OpenArticle opened(const Content &content)
{
    return openArticle(fileOf(content), House {{}, readHouseStyle(shortStyle()).value(), {}, {}, Lexicon::own()}, {});
}

} // namespace

class ReadingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAreCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        const auto row = [](const char *name, const char *text, int words) {
            QTest::addRow("%s", name) << QString::fromUtf8(text) << words;
        };
        row("nothing", "", 0);
        row("words", "Fergen går igjen.", 3);
        row("a dash is no word", "– Ja, sa hun.", 3);
        row("a hyphen is part of one", "Sør-Varanger og EU-landene", 3);
        row("a figure is one", "18 kroner", 2);
        row("a letter made of two", "A\xcc\x8ase går", 2);
        row("another alphabet", "Цена выросла", 2);
        row("marks alone", "… – ! «»", 0);
        row("line breaks part words", "en\nto\ttre", 3);
    }
    void wordsAreCounted()
    {
        QFETCH(QString, text);
        Content content = draft({text});
        content.headline.text.clear();
        QTEST(opened(content).summary.words, "words");
    }

    void allThatIsPrintedCounts()
    {
        Content content = draft({QStringLiteral("To ord.")});
        content.lead = block(Block::Kind::Lead, QStringLiteral("Ett."));
        content.body.append(block(Block::Kind::Image, QStringLiteral("Tre ord til.")));
        content.body.last().alt = QStringLiteral("Ikke med her");
        QCOMPARE(opened(content).summary.words, 1 + 1 + 2 + 3);
    }

    void outletsAreNamedOnce()
    {
        Content content = draft({QStringLiteral("Tekst.")});
        for (const char *outlet : {"Tass", "bne", "", "Tass"}) {
            content.sources.append(
                source(QString::number(content.sources.size()), QString::fromLatin1(outlet), QStringLiteral("x")));
        }
        content.sources[3].stateControlled = true;
        const ArticleSummary summary = opened(content).summary;
        QCOMPARE(summary.outlets, (QStringList {QStringLiteral("Tass"), QStringLiteral("bne")}));
        QCOMPARE(summary.stateControlledOutlets, QStringList {QStringLiteral("Tass")});
    }

    void claimsAndVerdictsAreCounted()
    {
        Newsdesk desk;
        Content content = cleanDraft();
        content.body.append(block(Block::Kind::Heading, QStringLiteral("Ingen påstand her")));
        desk.imports(content);
        QCOMPARE(desk.open().summary.claims, 4);
        QCOMPARE(desk.open().summary.verified, 0);
        desk.verifies(kari, QStringLiteral("body/1"), 1, std::nullopt);
        desk.verifies(kari, QStringLiteral("body/2"), 1, std::nullopt);
        QCOMPARE(desk.open().summary.verified, 1);
        desk.edits(kari, QStringLiteral("body/1"), QStringLiteral("Alle er sure."));
        QCOMPARE(desk.open().summary.claims, 4);
        QCOMPARE(desk.open().summary.verified, 0);
    }

    void openFindingsAreCounted()
    {
        Newsdesk desk;
        Content content = cleanDraft();
        content.body[1] = block(Block::Kind::Paragraph, QStringLiteral("[Fergen  synker.|s1|The ferry sinks]"));
        desk.imports(content);
        OpenArticle open = desk.open();
        const auto count = [&](Finding::Severity severity) {
            return int(std::ranges::count(open.report.findings, severity, &Finding::severity));
        };
        QVERIFY(open.summary.mustOpen > 0 && open.summary.shouldOpen > 0);
        QCOMPARE(open.summary.mustOpen, count(Finding::Severity::Must));
        QCOMPARE(open.summary.shouldOpen, count(Finding::Severity::Should));
        for (const Finding &finding : std::as_const(open.report.findings)) {
            QCOMPARE(desk.ignores(kari, finding.id, QStringLiteral("false-alarm")), QStringLiteral("done"));
        }
        open = desk.open();
        QCOMPARE(open.summary.mustOpen, 0);
        QCOMPARE(open.summary.shouldOpen, 0);
    }

    void theNewestChangeIsTheLastThingDone()
    {
        Newsdesk desk;
        desk.imports(cleanDraft());
        QCOMPARE(desk.open().summary.changedAt, desk.now());
        QCOMPARE(desk.ticks(kari, QStringLiteral("sitater")), QStringLiteral("done"));
        QCOMPARE(desk.open().summary.changedAt, desk.now());
        QCOMPARE(desk.edits(kari, QStringLiteral("headline"), QStringLiteral("Ny")), QStringLiteral("done"));
        QCOMPARE(desk.open().summary.changedAt, desk.now());
        QCOMPARE(desk.spikes(kari), QStringLiteral("done"));
        QCOMPARE(desk.open().summary.changedAt, desk.now());
        // What happens in the newsroom is no change of the article.
        const QString spiked = desk.now();
        QCOMPARE(desk.enrols(QStringLiteral("Ola red."), QStringLiteral("Nils"), kari), QStringLiteral("done"));
        QCOMPARE(desk.open().summary.changedAt, spiked);
    }

    void articlesAreListedByTheirNewestChange()
    {
        Newsdesk desk;
        desk.imports(cleanDraft(QStringLiteral("a")));
        const QString a = desk.article();
        desk.imports(cleanDraft(QStringLiteral("b")));
        const QString b = desk.article();
        QCOMPARE(listed(desk), (QStringList {b, a}));
        desk.imports(cleanDraft(QStringLiteral("a")));
        QCOMPARE(desk.edits(kari, QStringLiteral("headline"), QStringLiteral("Ny")), QStringLiteral("done"));
        QCOMPARE(desk.article(), a);
        QCOMPARE(listed(desk), (QStringList {a, b}));
    }

    void aFolderWithoutANewsroomIsAnError()
    {
        TemporaryStore store;
        store.close();
        const auto newsroom = Newsroom::open(store.folder());
        QVERIFY(!newsroom);
        QVERIFY(newsroom.error().message.contains(store.folder()));
        QVERIFY(!Newsroom::open(store.beside(QStringLiteral("nowhere"))));
    }

private:
    static QStringList listed(Newsdesk &desk)
    {
        desk.store().close();
        QStringList ids;
        {
            const auto newsroom = Newsroom::open(desk.store().folder());
            const QList<ArticleSummary> summaries = (*newsroom)->articles().result().value();
            for (const ArticleSummary &each : summaries) {
                ids.append(each.id);
            }
        }
        desk.store().open();
        return ids;
    }
};

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"
