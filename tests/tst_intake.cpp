// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contenthash.h"
#include "support/newsdesk.h"

#include <QTest>

#include <functional>

using namespace imprimatur;
using namespace imprimatur::test;

namespace
{

using Change = std::function<void(Content &)>;

struct Again
{
    const char *name;
    Change change;
    const char *expected;
};

const QList<Again> secondImports {
    {"the same draft", [](Content &) {}, "unchanged"},
    {"with another salt", [](Content &c) { c.salt = QByteArray(16, 'x'); }, "unchanged"},
    {"with the byline that the house gave it", [](Content &c) { c.byline = QStringLiteral("Huset"); }, "unchanged"},
    {"with the label that the house gave it",
     [](Content &c) { c.label = QStringLiteral("Modellen skrev etter Byrået."); }, "unchanged"},
    {"under another id", [](Content &c) { c.externalId = QStringLiteral("ferge-2"); }, "done"},
    {"under an id in capitals", [](Content &c) { c.externalId = QStringLiteral("FERGE-1"); }, "done"},
    {"with another headline", [](Content &c) { c.headline.text += QLatin1Char('!'); }, "error: input"},
    {"with another paragraph", [](Content &c) { c.body[1].text.clear(); }, "error: input"},
    {"with another source text", [](Content &c) { c.sources[0].text += QLatin1Char(' '); }, "error: input"},
    {"with another byline", [](Content &c) { c.byline = QStringLiteral("En annen"); }, "error: input"},
    {"with another embargo", [](Content &c) { c.embargoUntil = QStringLiteral("2026-11-24T06:00:00Z"); },
     "error: input"},
    {"with one citation less", [](Content &c) { c.body[0].citations.removeLast(); }, "error: input"},
};

Snapshot from(const QString &outlet, const QString &title = {})
{
    Snapshot snapshot = source(QStringLiteral("s"), outlet, QStringLiteral("Text."));
    snapshot.title = title;
    return snapshot;
}

Content byModel(const QList<Snapshot> &sources)
{
    Content content = draft({QStringLiteral("Tekst.")}, sources);
    content.generator.model = QStringLiteral("modell@1");
    return content;
}

HouseStyle style(const QByteArray &json = shortStyle())
{
    return readHouseStyle(json).value();
}

} // namespace

class IntakeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDraftBecomesVersionOne()
    {
        Newsdesk desk;
        QCOMPARE(desk.imports(cleanDraft()), QStringLiteral("done"));
        const CaseFile file = desk.file();
        QCOMPARE(file.article.externalId, QStringLiteral("ferge-1"));
        QCOMPARE(file.versions.size(), 1);
        QCOMPARE(file.newest().number, 1);
        QCOMPARE(file.newest().base, QString());
        QCOMPARE(file.newest().cause, Version::Cause::Import);
        QCOMPARE(file.newest().madeAt, desk.now());
        QCOMPARE(file.newest().author, keyOf(QStringLiteral("Kari"))->publicKey());
        QCOMPARE(file.newest().content.salt.size(), 16);
        QVERIFY(saysTheSame(file.newest().content, asPrinted(cleanDraft(), desk.house().style)));
        QCOMPARE(desk.state(), QStringLiteral("ai-draft, not-published"));
    }

    void aDraftOfNoModelIsWorkFromTheFirst()
    {
        Newsdesk desk;
        Content content = cleanDraft();
        content.generator = {};
        desk.imports(content);
        QCOMPARE(desk.state(), QStringLiteral("in-review, not-published"));
        QCOMPARE(desk.file().newest().content.label, QString());
    }

    void importedAgain_data()
    {
        QTest::addColumn<int>("index");
        for (int index = 0; index < secondImports.size(); ++index) {
            QTest::addRow("%s", secondImports[index].name) << index;
        }
    }
    void importedAgain()
    {
        QFETCH(int, index);
        const QString expected = QString::fromLatin1(secondImports[index].expected);
        Newsdesk desk;
        desk.imports(cleanDraft());
        const QString first = desk.article();
        desk.edits(QStringLiteral("Kari"), QStringLiteral("body/1"), QStringLiteral("Ikke alle er glade."));
        const qsizetype written = desk.written();
        Content again = cleanDraft();
        secondImports[index].change(again);
        QCOMPARE(desk.imports(again), expected);
        const bool isNew = expected == QLatin1String("done");
        QCOMPARE(desk.article() != first, isNew);
        QCOMPARE(desk.written(), written + (isNew ? 1 : 0));
    }

    void whatHasNoIdIsAlwaysNew()
    {
        Newsdesk desk;
        desk.imports(cleanDraft(QString()));
        const QString first = desk.article();
        QCOMPARE(desk.imports(cleanDraft(QString())), QStringLiteral("done"));
        QVERIFY(desk.article() != first);
        QVERIFY(desk.file().newest().content.salt != QByteArray());
    }

    void theRefusalSaysWhichArticle()
    {
        Newsdesk desk;
        desk.imports(cleanDraft());
        Content other = cleanDraft();
        other.headline.text = QStringLiteral("En annen");
        const Result<Done> done = desk.asked(QStringLiteral("Kari"), [&](Connection &connection, const Actor &by) {
            return importDraft(connection, desk.house(), {other, {}}, by);
        });
        QVERIFY(!done);
        QCOMPARE(done.error().where, QStringLiteral("/id"));
        QVERIFY(done.error().message.contains(desk.article()));
        QVERIFY(done.error().message.contains(QStringLiteral("ferge-1")));
    }

    void imagesAreKept()
    {
        Newsdesk desk;
        const QByteArray bytes("\x89PNG...", 7);
        Content content = cleanDraft();
        Block image = block(Block::Kind::Image, QStringLiteral("Fergen."));
        image.file = sha256(bytes);
        content.body.append(image);
        QCOMPARE(desk.imports(DraftFile {content, {{sha256(bytes), bytes}}}), QStringLiteral("done"));
        QCOMPARE(desk.payloadOf(sha256(bytes)), bytes);
    }

    void theHouseAddsItsLabel_data()
    {
        QTest::addColumn<QList<Snapshot>>("sources");
        QTest::addColumn<QString>("label");
        const auto row = [](const char *name, const QList<Snapshot> &sources, const char *label) {
            QTest::addRow("%s", name) << sources << QString::fromUtf8(label);
        };
        const Snapshot bne = from(QStringLiteral("bne"));
        const Snapshot tass = from(QStringLiteral("Tass"));
        const Snapshot kreml = from(QStringLiteral("Kreml"));
        row("no source", {}, "Modellen skrev.");
        row("one outlet", {bne}, "Modellen skrev etter bne.");
        row("two outlets", {bne, tass}, "Modellen skrev etter bne og Tass.");
        row("three outlets", {bne, tass, kreml}, "Modellen skrev etter bne, Tass og Kreml.");
        row("an outlet named once, however many of its items", {tass, bne, tass}, "Modellen skrev etter Tass og bne.");
        row("no outlet but a title", {from({}, QStringLiteral("Brev fra havna"))},
            "Modellen skrev etter Brev fra havna.");
        row("neither outlet nor title", {from({})}, "Modellen skrev.");
        row("an outlet whose name looks like a place to fill in", {from(QStringLiteral("%1 Nyheter"))},
            "Modellen skrev etter %1 Nyheter.");
    }
    void theHouseAddsItsLabel()
    {
        QFETCH(QList<Snapshot>, sources);
        QTEST(asPrinted(byModel(sources), style()).label, "label");
    }

    void inAnEnglishHouseTheListIsEnglish()
    {
        const HouseStyle english = style(QByteArray(shortStyle()).replace("\"nb\"", "\"en\""));
        QCOMPARE(asPrinted(byModel({from(QStringLiteral("bne")), from(QStringLiteral("Tass"))}), english).label,
                 QStringLiteral("Modellen skrev etter bne and Tass."));
    }

    void theHouseAddsTheSourceList()
    {
        Snapshot tass = from(QStringLiteral("Tass"), QStringLiteral("Ferry"));
        tass.url = QStringLiteral("https://tass.example/1");
        tass.publishedAt = QStringLiteral("2026-11-23T06:00:00Z");
        tass.stateControlled = true;
        const QList<SourceLine> expected {{QStringLiteral("bne"), {}, {}, {}, false},
                                          {tass.outlet, tass.title, tass.url, tass.publishedAt, true}};
        QCOMPARE(asPrinted(byModel({from(QStringLiteral("bne")), tass}), style()).sourceList, expected);
    }

    void whatTheDraftBringsStays()
    {
        Content content = byModel({from(QStringLiteral("bne"))});
        content.salt = QByteArray(16, 's');
        content.byline = QStringLiteral("Kari Nordmann");
        content.label = QStringLiteral("Skrevet av en modell.");
        content.sourceList = {{QStringLiteral("Egen"), {}, {}, {}, false}};
        QCOMPARE(asPrinted(content, style()), content);
    }
};

QTEST_GUILESS_MAIN(IntakeTest)
#include "tst_intake.moc"
