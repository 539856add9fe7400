// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"
#include "checks/housestyle.h"

#include "support/builders.h"
#include "support/findinglines.h"

#include <QTest>

using namespace imprimatur;

namespace
{

HouseStyle house()
{
    HouseStyle style;
    style.language = QStringLiteral("nb");
    style.headlineMax = 40;
    style.leadMax = 60;
    style.sentenceWordsMax = 8;
    style.paragraphWordsMax = 15;
    style.quoteOpen = QStringLiteral("«");
    style.quoteClose = QStringLiteral("»");
    style.quoteDash = QStringLiteral("–");
    const auto term = [&](const char *find, const char *use, Finding::Severity severity = Finding::Severity::Should) {
        style.terms.append({QString::fromUtf8(find), QString::fromUtf8(use), severity, {}});
    };
    term("Kiev", "Kyiv");
    term("idag", "i dag");
    term("NATO", "Nato");
    term("Internett", "internett");
    term("Kina", "Folkerepublikken Kina");
    term("EU's", "EUs");
    term("per i dag", "nå", Finding::Severity::Note);
    term("terrorist", "", Finding::Severity::Must);
    return style;
}

Content contentOf(Block::Kind kind, const QString &text)
{
    Content content = test::draft({}, {test::source(QStringLiteral("s1"), QString(), QStringLiteral("Source."))});
    Block block;
    block.kind = kind;
    (kind == Block::Kind::Image ? block.caption : block.text) = text;
    if (kind == Block::Kind::Headline) {
        content.headline = block;
    } else if (kind == Block::Kind::Lead) {
        content.lead = block;
    } else {
        content.body.append(block);
    }
    return content;
}

/// Replaces the span of a finding by its suggestion.
Content applied(Content content, const Finding &finding)
{
    Block *block = blockAt(content, finding.block);
    QString &text = block->kind == Block::Kind::Image ? block->caption : block->text;
    text.replace(finding.span.begin, finding.span.length(), finding.suggestion);
    return content;
}

/// What this check has to say; the others look at these texts too.
QList<Finding> styleOf(const Content &content, const HouseStyle &style)
{
    QList<Finding> findings = check(content, style).findings;
    findings.removeIf([](const Finding &each) { return each.check != QLatin1String("style"); });
    return findings;
}

/// Every suggestion, one after another, as a journalist who accepts all.
Content corrected(Content content, const HouseStyle &style)
{
    const auto hasSuggestion = [](const Finding &finding) {
        return !finding.suggestion.isEmpty();
    };
    for (int round = 0; round < 50; ++round) {
        const QList<Finding> findings = styleOf(content, style);
        const auto next = std::ranges::find_if(findings, hasSuggestion);
        if (next == findings.end()) {
            break;
        }
        content = applied(content, *next);
    }
    return content;
}

} // namespace

Q_DECLARE_METATYPE(Block::Kind)

class StyleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHouseRulesAreHeld_data()
    {
        QTest::addColumn<Block::Kind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("findings"); ///< without "style body/0"
        QTest::addColumn<QString>("fixed"); ///< after all suggestions
        using Kind = Block::Kind;
        const auto row = [](const char *name, Kind kind, const char *text, const char *findings,
                            const char *fixed = nullptr) {
            QTest::addRow("%s", name) << kind << QString::fromUtf8(text) << QString::fromUtf8(findings)
                                      << QString::fromUtf8(fixed ? fixed : text);
        };
        const auto paragraph = Kind::Paragraph;
        row("a clean paragraph", paragraph, "Putin møtte «naboen» – som ventet – i går.", "");
        // lengths
        row("a headline at its limit", Kind::Headline, "Putin og Pezesjkian møttes i Asjkhabad n", "");
        row("a headline over its limit", Kind::Headline, "Putin og Pezesjkian møttes i Asjkhabad nå",
            "should 0-41 [Putin og Pezesjkian møttes i Asjkhabad nå]");
        row("a lead over its limit", Kind::Lead, "Putin og Pezesjkian møttes. De var enige. Nå reiser de hjem igjen.",
            "should 0-66 [Putin og Pezesjkian møttes. De var enige. Nå reiser de hjem igjen.]");
        row("a long sentence beside a short one", paragraph, "Kort. En to tre fire fem seks sju åtte – ni. Kort.",
            "note 6-44 [En to tre fire fem seks sju åtte – ni.]");
        row("a sentence at its limit", paragraph, "En to tre fire fem 18,5 sju åtte.", "");
        row("a long paragraph", paragraph, "En to tre fire fem seks. En to tre fire fem seks. En to tre fire.",
            "note 0-65 [En to tre fire fem seks. En to tre fire fem seks. En to tre fire.]");
        row("a heading may be long", Kind::Heading, "En to tre fire fem seks sju åtte ni ti elleve tolv", "");
        // terms
        row("a term", paragraph, "Han bor i Kiev.", "should 10-14 [Kiev] -> [Kyiv]", "Han bor i Kyiv.");
        row("a term in other case", paragraph, "Han bor i KIEV.", "should 10-14 [KIEV] -> [Kyiv]", "Han bor i Kyiv.");
        row("a term keeps the capital of its sentence", paragraph, "Idag kom han. – Idag, sa han.",
            "should 0-4 [Idag] -> [I dag]\nshould 16-20 [Idag] -> [I dag]", "I dag kom han. – I dag, sa han.");
        row("a term inside a word is none", paragraph, "Kievs borger i Vestkiev.", "");
        row("a term beside a hyphen", paragraph, "Et Kiev-møte.", "should 3-7 [Kiev] -> [Kyiv]", "Et Kyiv-møte.");
        row("a term that differs in case", paragraph, "Landene i NATO kom. Nato ble enige.",
            "should 10-14 [NATO] -> [Nato]", "Landene i Nato kom. Nato ble enige.");
        row("a capital inside the sentence", paragraph, "Han er på Internett. Internett er stort.",
            "should 10-19 [Internett] -> [internett]", "Han er på internett. Internett er stort.");
        row("a term inside the term wanted", paragraph, "Folkerepublikken Kina og Kina.",
            "should 25-29 [Kina] -> [Folkerepublikken Kina]", "Folkerepublikken Kina og Folkerepublikken Kina.");
        row("another apostrophe", paragraph, "Det er EU’s mål.", "should 7-11 [EU’s] -> [EUs]", "Det er EUs mål.");
        row("a phrase across a no-break space", paragraph, "Per i\u00a0dag er det slik.",
            "note 0-9 [Per i\u00a0dag] -> [Nå]", "Nå er det slik.");
        row("a term without another is never a must", paragraph, "En terrorist.", "should 3-12 [terrorist]");
        // spaces
        row("two spaces", paragraph, "Han  kom.", "should 3-5 [  ] -> [ ]", "Han kom.");
        row("three spaces, one of them no-break", paragraph, "Han \u00a0 kom.", "should 3-6 [ \u00a0 ] -> [ ]",
            "Han kom.");
        row("two spaces between sentences", paragraph, "Han kom.  Hun gikk.", "should 8-10 [  ] -> [ ]",
            "Han kom. Hun gikk.");
        row("two spaces at the end", paragraph, "Han kom.  ", "should 8-10 [  ] -> [ ]", "Han kom. ");
        row("a line break is no space", paragraph, "Han kom \n og gikk.", "");
        // quotation marks
        row("straight marks", paragraph, "Han sa \"nei\" nå.", "should 7-8 [\"] -> [«]\nshould 11-12 [\"] -> [»]",
            "Han sa «nei» nå.");
        row("curly marks", paragraph, "“Nei”, sa han (“sant”).",
            "should 0-1 [“] -> [«]\nshould 4-5 [”] -> [»]\nshould 15-16 [“] -> [«]\nshould 20-21 [”] -> [»]",
            "«Nei», sa han («sant»).");
        row("German marks", paragraph, "Han sa „nei“ nå.", "should 7-8 [„] -> [«]\nshould 11-12 [“] -> [»]",
            "Han sa «nei» nå.");
        row("a full stop inside", paragraph, "Han sa \"nei.\"", "should 7-8 [\"] -> [«]\nshould 12-13 [\"] -> [»]",
            "Han sa «nei.»");
        row("inches", paragraph, "En skjerm på 27\" er stor.", "");
        row("a figure in marks", paragraph, "Se \"1984\" nå.", "should 3-4 [\"] -> [«]\nshould 8-9 [\"] -> [»]",
            "Se «1984» nå.");
        row("an apostrophe is no mark", paragraph, "Alice' bok og ’68.", "");
        row("code keeps its signs", paragraph, "Skriv `a - \"b\"  c` der.", "");
        row("a backtick alone is no code", paragraph, "Skriv ` - der.", "should 8-9 [-] -> [–]", "Skriv ` – der.");
        // dashes
        row("a hyphen as a dash", paragraph, "Han - og hun - kom.", "should 4-5 [-] -> [–]\nshould 13-14 [-] -> [–]",
            "Han – og hun – kom.");
        row("a hyphen that opens a line", paragraph, "- Nei, sa han.", "should 0-1 [-] -> [–]", "– Nei, sa han.");
        row("hyphens in their place", paragraph, "Olje- og gassprisen i Nord-Norge.", "");
        row("a range", paragraph, "I 2020–2024 og 10-12 land.", "");
        row("an em dash between spaces", paragraph, "Han — ja han — kom.",
            "should 4-5 [—] -> [–]\nshould 13-14 [—] -> [–]", "Han – ja han – kom.");
        row("an em dash without spaces", paragraph, "Han—ja.", "should 3-4 [—] -> [ – ]", "Han – ja.");
        // quote blocks
        row("a quote with its dash", Kind::Quote, "– Vi er enige, sa han.", "");
        row("a quote without a dash", Kind::Quote, "Vi er enige, sa han.", "should 0-2 [Vi] -> [– Vi]",
            "– Vi er enige, sa han.");
        row("a quote with a hyphen", Kind::Quote, "- Vi er enige, sa han.", "should 0-2 [- ] -> [– ]",
            "– Vi er enige, sa han.");
        row("a quote with an em dash and no space", Kind::Quote, "—Vi er enige.", "should 0-1 [—] -> [– ]",
            "– Vi er enige.");
        row("a quote with its dash and no space", Kind::Quote, "–Vi er enige.", "should 0-1 [–] -> [– ]",
            "– Vi er enige.");
        row("a quote in marks is left to a person", Kind::Quote, "«Vi er enige», sa han.", "should 0-3 [«Vi]");
        row("an empty quote", Kind::Quote, "", "");
        row("one word", Kind::Quote, "Nei", "should 0-3 [Nei] -> [– Nei]", "– Nei");
    }
    void theHouseRulesAreHeld()
    {
        QFETCH(Block::Kind, kind);
        QFETCH(QString, text);
        QFETCH(QString, findings);
        QFETCH(QString, fixed);
        const Content content = contentOf(kind, text);
        QStringList lines = test::lines(styleOf(content, house()));
        lines.replaceInStrings(QRegularExpression(QStringLiteral(" style (headline|lead|body/0) ")),
                               QStringLiteral(" "));
        QCOMPARE(lines.join(u'\n'), findings);
        const Content after = corrected(content, house());
        const Block &block = kind == Block::Kind::Headline ? after.headline
            : kind == Block::Kind::Lead                    ? *after.lead
                                                           : after.body[0];
        QCOMPARE(block.text, fixed);
    }

    /// Applying one suggestion ends that finding and makes no new one.
    void eachSuggestionEndsItsFinding()
    {
        const QString text =
            QStringLiteral("Idag  møtte \"Kiev\" – og Kina - NATO—landene. “Nei”, sa EU's mann   på Internett.");
        const Content content = contentOf(Block::Kind::Paragraph, text);
        const QList<Finding> findings = styleOf(content, house());
        QCOMPARE(std::ranges::count_if(findings, [](const Finding &each) { return !each.suggestion.isEmpty(); }), 14);
        for (const Finding &finding : findings) {
            if (!finding.suggestion.isEmpty()) {
                const QList<Finding> after = styleOf(applied(content, finding), house());
                QVERIFY2(after.size() == findings.size() - 1, qPrintable(test::lines({finding}).join(u'\n')));
            }
        }
    }

    void aPictureNeedsADescriptionAndACredit()
    {
        Content content = contentOf(Block::Kind::Image, QStringLiteral("Putin i Asjkhabad"));
        QCOMPARE(test::lines(styleOf(content, house())),
                 QStringList({QStringLiteral("should style body/0/caption 0-17 [Putin i Asjkhabad]"),
                              QStringLiteral("should style body/0/caption 0-17 [Putin i Asjkhabad]")}));
        content.body[0].alt = QStringLiteral("En mann");
        content.body[0].credit = QStringLiteral("Foto: NTB");
        QVERIFY(styleOf(content, house()).isEmpty());
    }

    void aTextInAnotherLanguageIsOnlyMeasured_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("count");
        QTest::addRow("the house's") << QStringLiteral("nb") << 5;
        QTest::addRow("the house's by another tag") << QStringLiteral("no-NO") << 5;
        QTest::addRow("English") << QStringLiteral("en") << 1;
        QTest::addRow("one that nobody knows") << QStringLiteral("xx") << 1;
    }
    void aTextInAnotherLanguageIsOnlyMeasured()
    {
        QFETCH(QString, language);
        QFETCH(int, count);
        Content content = contentOf(Block::Kind::Paragraph, QStringLiteral("\"Kiev\"  - nei."));
        content.language = language;
        QCOMPARE(styleOf(content, house()).size(), count);
    }

    void anEmptyHouseStyleFindsOnlyDoubleSpaces()
    {
        HouseStyle style;
        style.language = QStringLiteral("nb");
        const Content content = contentOf(Block::Kind::Quote, QStringLiteral("\"Kiev\"  - nei — NATO."));
        QCOMPARE(test::lines(styleOf(content, style)),
                 QStringList(QStringLiteral("should style body/0 6-8 [  ] -> [ ]")));
        style.doubleSpaces = false;
        QVERIFY(styleOf(content, style).isEmpty());
    }

    void anIdOutlivesAnEditElsewhere()
    {
        const auto id = [](const char *text) {
            const QList<Finding> findings =
                styleOf(contentOf(Block::Kind::Paragraph, QString::fromUtf8(text)), house());
            return findings.isEmpty() ? QString() : findings.last().id;
        };
        const QString original = id("Han kom. Han bor i Kiev.");
        QVERIFY(!original.isEmpty());
        QCOMPARE(id("Hun gikk. Det regnet. Han bor i Kiev."), original);
        QVERIFY(id("Han kom. Hun bor i Kiev.") != original);
        QVERIFY(id("Han kom. Han bor i Kiev, Kiev.") != original);
    }

    void theMessageGivesTheReason()
    {
        HouseStyle style;
        style.language = QStringLiteral("nb");
        style.terms = {
            {QStringLiteral("Kiev"), QStringLiteral("Kyiv"), Finding::Severity::Should, QStringLiteral("Fordi.")}};
        const QList<Finding> findings = styleOf(contentOf(Block::Kind::Paragraph, QStringLiteral("Kiev")), style);
        QCOMPARE(findings.value(0).message, QStringLiteral("The house writes “Kyiv”, not “Kiev”. Fordi."));
    }
};

QTEST_GUILESS_MAIN(StyleTest)
#include "tst_style.moc"
