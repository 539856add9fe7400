// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"
#include "checks/citations.h"
#include "checks/housestyle.h"

#include "support/builders.h"
#include "support/findinglines.h"

#include <QTest>

using namespace imprimatur;

namespace
{

const QString iran =
    QStringLiteral("Our views are very often similar. Trade grew 18.5 percent in 2024. We will sign a treaty.");

/// With the findings of this check alone.
Report checked(const Content &content)
{
    Report report = check(content, {});
    report.findings.removeIf([](const Finding &each) { return each.check != QLatin1String("citation"); });
    return report;
}

Report checked(const QStringList &paragraphs)
{
    return checked(
        test::draft(paragraphs, {test::source(QStringLiteral("s1"), QStringLiteral("bne IntelliNews"), iran)}));
}

/// "body/0 0-12: s1 14-32 model" for each piece of evidence.
QStringList evidenceLines(const Report &report)
{
    QStringList lines;
    for (const JudgedSentence &each : report.sentences) {
        for (const Evidence &evidence : each.evidence) {
            lines += QStringLiteral("%1 %2-%3: %4 %5-%6 %7")
                         .arg(each.sentence.block, QString::number(each.sentence.span.begin),
                              QString::number(each.sentence.span.end), evidence.passage.source,
                              QString::number(evidence.passage.span.begin), QString::number(evidence.passage.span.end),
                              evidence.fromModel ? QStringLiteral("model") : QStringLiteral("other"));
        }
    }
    return lines;
}

} // namespace

class CitationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quotedWordsMustStandInTheSource_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<QString>("findings");
        const auto row = [](const char *name, const char *paragraph, const char *findings) {
            QTest::addRow("%s", name) << QString::fromUtf8(paragraph) << QString::fromUtf8(findings);
        };
        row("words that stand there", "De er [ofte like|s1|very often similar], sa han.", "");
        row("words that differ only in their signs", "[Handelen økte|s1|Trade  grew 18.5\u00a0percent].", "");
        row("words that were strengthened", "De er [identiske|s1|views are identical], sa han.",
            "must citation body/0 6-15 [identiske]");
        row("part of a figure", "Den økte [5 prosent|s1|5 percent].", "must citation body/0 9-18 [5 prosent]");
        row("no words at all", "De er [like|s1| ], sa han.", "must citation body/0 6-10 [like]");
        row("a source that is not there", "De er [like|s9|very often similar].", "must citation body/0 6-10 [like]");
        row("one finding for each citation", "[Like|s1|x] og [ulike|s1|y].",
            "must citation body/0 0-4 [Like]\nmust citation body/0 8-13 [ulike]");
        row("two citations on the same words", "De er [like|s1|x][|s1|y].",
            "must citation body/0 6-10 [like]\nmust citation body/0 10-10 []");
    }
    void quotedWordsMustStandInTheSource()
    {
        QFETCH(QString, paragraph);
        QFETCH(QString, findings);
        QCOMPARE(test::lines(checked({paragraph}).findings).join(u'\n'), findings);
    }

    void theMessageNamesTheSourceAndTheWords_data()
    {
        QTest::addColumn<QStringList>("outlets");
        QTest::addColumn<QString>("named");
        QTest::addRow("by its outlet") << QStringList {u"Kyiv Post"_qs, u"TASS"_qs} << u"Kyiv Post"_qs;
        QTest::addRow("with its id where the outlet has two")
            << QStringList {u"TASS"_qs, u"TASS"_qs} << u"TASS (s1)"_qs;
        QTest::addRow("by its id where it has none") << QStringList {QString(), QString()} << u"s1"_qs;
    }
    void theMessageNamesTheSourceAndTheWords()
    {
        QFETCH(QStringList, outlets);
        QFETCH(QString, named);
        const Report report = checked(test::draft({QStringLiteral("De er [like|s1|views are\n identical].")},
                                                  {test::source(QStringLiteral("s1"), outlets[0], iran),
                                                   test::source(QStringLiteral("s2"), outlets[1], iran)}));
        QCOMPARE(report.findings.size(), 1);
        QCOMPARE(report.findings[0].message,
                 QStringLiteral("The quoted words do not stand in %1: “views are identical”").arg(named));
    }

    void aCitationWithoutASpanStandsOnItsWholeBlock()
    {
        Content content = test::draft({QStringLiteral("Første setning. Andre setning.")},
                                      {test::source(QStringLiteral("s1"), QString(), iran)});
        content.body[0].citations = {{QStringLiteral("s1"), QStringLiteral("no such words"), std::nullopt}};
        QCOMPARE(test::lines(checked(content).findings),
                 QStringList(QStringLiteral("must citation body/0 0-30 [Første setning. Andre setning.]")));
        content.body[0].citations = {{QStringLiteral("s1"), QStringLiteral("We will sign a treaty."), std::nullopt}};
        QCOMPARE(evidenceLines(checked(content)),
                 QStringList(
                     {QStringLiteral("body/0 0-15: s1 67-89 model"), QStringLiteral("body/0 16-30: s1 67-89 model")}));
    }

    void headlineAndCaptionHaveCitationsToo()
    {
        Content content = test::draft({}, {test::source(QStringLiteral("s1"), QString(), iran)});
        content.headline = test::block(Block::Kind::Headline, QStringLiteral("De er [like|s1|identical]"));
        content.body.append(test::block(Block::Kind::Image, QStringLiteral("Her [signerer|s1|have signed] de")));
        content.body[0].alt = content.body[0].credit = QStringLiteral("x");
        QCOMPARE(test::lines(checked(content).findings),
                 QStringList({QStringLiteral("must citation headline 6-10 [like]"),
                              QStringLiteral("must citation body/0/caption 4-12 [signerer]")}));
    }

    void whoeverDrewTheCitationItsWordsMustStand()
    {
        Content content = test::draft({QStringLiteral("De er [like|s1|very often similar].")},
                                      {test::source(QStringLiteral("s1"), QString(), iran)});
        content.body[0].citations[0].origin = Citation::Origin::Person;
        QCOMPARE(evidenceLines(checked(content)), QStringList(QStringLiteral("body/0 0-11: s1 14-32 other")));
        content.body[0].citations[0].quote = QStringLiteral("identical");
        QCOMPARE(checked(content).findings.size(), 1);
    }

    void confirmedCitationsAreEvidenceOfTheSentencesTheyTouch()
    {
        const Report report = checked({QStringLiteral("De er [ofte like|s1|very often similar]. Handelen økte. "
                                                      "[De skal signere. Snart.|s1|We will sign a treaty.]")});
        QCOMPARE(evidenceLines(report),
                 QStringList({QStringLiteral("body/0 0-16: s1 14-32 model"),
                              QStringLiteral("body/0 17-31: s1 34-66 other"), // nobody cited it; it was matched
                              QStringLiteral("body/0 32-48: s1 67-89 model"),
                              QStringLiteral("body/0 49-55: s1 67-89 model")}));
    }

    void threeCitationsCountAndAPassageOnce()
    {
        Content content = test::draft({QStringLiteral("En lang setning om mangt.")},
                                      {test::source(QStringLiteral("s1"), QString(), iran)});
        const auto cite = [&](const char *quote, Span span) {
            content.body[0].citations.append({QStringLiteral("s1"), QString::fromLatin1(quote), span});
        };
        cite("Our views", {0, 2});
        cite("similar", {0, 20});
        cite("similar", {0, 25});
        cite("Trade grew", {0, 10});
        cite("treaty", {0, 10});
        // Nothing speaks for any of them: they come in the order in which they were drawn.
        QCOMPARE(
            evidenceLines(checked(content)),
            QStringList({QStringLiteral("body/0 0-25: s1 0-9 model"), QStringLiteral("body/0 0-25: s1 25-32 model"),
                         QStringLiteral("body/0 0-25: s1 34-44 model")}));
    }

    void whatIsMatchedComesBeforeACitationOfSomethingElse()
    {
        const Report report = checked({QStringLiteral("[Handelen økte med 18,5 prosent.|s1|We will sign a treaty.]")});
        QCOMPARE(evidenceLines(report),
                 QStringList(
                     {QStringLiteral("body/0 0-31: s1 34-66 other"), QStringLiteral("body/0 0-31: s1 67-89 model")}));
    }

    void aCitationOfSomethingElseIsAFinding()
    {
        const Report report =
            check(test::draft({QStringLiteral("[Handelen økte med 18,5 prosent.|s1|We will sign a treaty.]")},
                              {test::source(QStringLiteral("s1"), QStringLiteral("bne IntelliNews"), iran)}),
                  {});
        QList<Finding> findings = report.findings;
        findings.removeIf([](const Finding &each) { return each.check != QLatin1String("citation"); });
        QCOMPARE(test::lines(findings),
                 QStringList(QStringLiteral("must citation body/0 0-31 [Handelen økte med 18,5 prosent.]")));
        QCOMPARE(findings[0].evidence.size(), 2);
        QCOMPARE(findings[0].evidence[1].span, (Span {34, 66}));
    }

    void aConfirmedCitationMakesASentenceSupported()
    {
        const Report report = checked({QStringLiteral("[De er ofte like.|s1|Our views are very often similar.]")});
        QCOMPARE(report.sentences.last().evidence.size(), 1);
        QVERIFY(report.sentences.last().evidence[0].fromModel);
        QCOMPARE(report.sentences.last().state, EvidenceState::Supported);
    }

    void anIdHangsOnTheSentenceTheSourceAndTheQuote()
    {
        const auto id = [](const char *paragraph) {
            return checked({QString::fromUtf8(paragraph)}).findings.value(0).id;
        };
        const QString original = id("Her. De er [like|s1|identical]. Slutt.");
        QCOMPARE(id("Et helt annet sted. De er [like|s1|identical]. Ferdig."), original);
        QVERIFY(id("Her. De er [like|s1|the same]. Slutt.") != original);
        QVERIFY(id("Her. De var [like|s1|identical]. Slutt.") != original);
        QVERIFY(!original.isEmpty());
    }

    void equalFindingsHaveDifferentIds()
    {
        const QString paragraph = QStringLiteral("De er [like|s1|identical].");
        const Report report = checked({paragraph, paragraph});
        QCOMPARE(report.findings.size(), 2);
        QVERIFY(report.findings[0].id != report.findings[1].id);
    }
};

QTEST_GUILESS_MAIN(CitationsTest)
#include "tst_citations.moc"
