// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"
#include "checks/housestyle.h"

#include "support/builders.h"
#include "support/findinglines.h"

#include <QTest>

#include <algorithm>

using namespace imprimatur;

namespace
{

/// Two stories of one week, so that figures of the one can stray into the other.
const QString &harbourInEnglish()
{
    static const QString text = QStringLiteral(
        "The port of Varnik shipped 12.5mn tonnes of grain in 2025, down from 14.1mn tonnes a year earlier, the "
        "harbour "
        "authority said. Investment in the new terminal reached $640mn. The share of Turkish ships rose to 18.0% from "
        "16.4%, an increase of 1.6 percentage points. The terminal will employ 2,300 people.\n\n"
        "It was the eighth strike at the port since the spring. The cranes can lift 64 miles of cable a day.\n\n"
        "Robert Lind, 52, led the race around the town. His son Erik, who is 14, came last.\n\n"
        "Some 20,000 pupils answered the survey of the ministry. It was made at 11 schools. Help is to be had on 116 "
        "123. "
        "The lake lost 3 inches of water.\n\n"
        "The granary holds 45,000 tonnes of wheat. It is being filled until there are 52,000 tonnes of wheat in the "
        "granary, "
        "enough for six weeks.\n\n"
        "The quay is 340 metres long, 60 metres longer than it was. The cold store took 300 crates on Monday, 90 from "
        "abroad. Charges were cut from 75 to 50 dollars in May. The mill and 26 other plants stand idle. The poll "
        "gave the mayor 44% and the rival 31%. Of the fishermen, 57% have a licence. The chandlers sold 4,000 "
        "ropes, up from 1,900.\n\n"
        "The dues of the harbour are 3mn kroner, or $280,000, a year.\n\nThe fire in the granary was in 2004.\n\nThe "
        "inspectors counted 19 leaks in the dock.\n\n"
        "The club has not won since February's 4-1 match. The rate of interest fell to 6.6%. Since then it has come "
        "down by "
        "seven percentage points.");
    return text;
}

const QString &railwayInRussian()
{
    static const QString text = QStringLiteral(
        "Железная дорога Кареслав перевезла за год 7,2 млн тонн угля, сообщил "
        "министр транспорта. В ремонт путей вложено "
        "около 950 млн рублей. Инспекторы насчитали в доке 21 течь. На стройке работают 5,5 тыс. человек.");
    return text;
}

Content article(const QString &sentence)
{
    Content content = test::draft(
        {sentence},
        {test::source(QStringLiteral("s1"), QStringLiteral("Varnik Post"), harbourInEnglish()),
         test::source(QStringLiteral("s2"), QStringLiteral("Tass"), railwayInRussian(), QStringLiteral("ru"))});
    content.publishAt = QStringLiteral("2026-02-11T08:00:00+01:00");
    return content;
}

QList<Finding> findingsFor(const QString &sentence)
{
    QList<Finding> findings = check(article(sentence), HouseStyle {}).findings;
    findings.removeIf([](const Finding &finding) { return finding.check != QLatin1String("number"); });
    return findings;
}

/// "must [18,5] -> [18,0]", one after another.
QString lines(const QList<Finding> &findings)
{
    QStringList all;
    for (const Finding &finding : findings) {
        const QString suggestion =
            finding.suggestion.isEmpty() ? QString() : QStringLiteral(" -> [%1]").arg(finding.suggestion);
        all.append(QStringLiteral("%1 [%2]%3").arg(toText(finding.severity), finding.text, suggestion));
    }
    return all.join(QStringLiteral("; "));
}

} // namespace

class NumberFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flags_data();
    void flags();
    void leavesAlone_data();
    void leavesAlone();
    void showsBothSides();
    void saysNothingWithoutSources();
};

void NumberFindingsTest::flags_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("findings");
    const auto row = [](const char *name, const char16_t *sentence, const char16_t *findings) {
        QTest::addRow("%s", name) << QString::fromUtf16(sentence) << QString::fromUtf16(findings);
    };
    row("another figure", u"Andelen tyrkiske skip steg til 18,5 prosent.", u"must [18,5] -> [18,0]");
    row("million for billion", u"Investeringen i den nye terminalen nådde 640 milliarder dollar.",
        u"must [640 milliarder] -> [640 millioner]");
    row("tonnes by the billion", u"Havnen i Varnik skipet ut 12,5 milliarder tonn korn i 2025.",
        u"must [12,5 milliarder] -> [12,5 millioner]");
    row("per cent for percentage points", u"Andelen tyrkiske skip steg med 1,6 prosent.", u"must [1,6]");
    row("another currency", u"Investeringen i den nye terminalen nådde 640 millioner euro.", u"must [640 millioner]");
    row("another ordinal", u"Det var den sjuende streiken i havnen siden i vår.", u"must [sjuende]");
    row("a figure of the other story", u"Den nye terminalen i havnen skal sysselsette 5500 mennesker.",
        u"must [5500] -> [2300]");
    row("a fall that rises", u"Havnen i Varnik skipet ut 14,1 millioner tonn korn, ned fra 12,5 millioner tonn.",
        u"must [14,1 millioner]");
    row("a figure rounded to another place", u"Andelen tyrkiske skip steg til 18 prosent fra 16,9 prosent.",
        u"must [16,9] -> [16,4]");
    row("a wrong conversion", u"Kranene kan løfte 130 kilometer kabel om dagen.", u"must [130]");
    row("a figure of the next sentence, of another size", u"Undersøkelsen til departementet fikk svar fra 11 elever.",
        u"should [11] -> [20\u00a0000]");
    row("the age of another", u"Robert Lind på 14 år ledet løpet rundt byen.", u"should [14]");
    row("per cent for points, near a per cent that rounds to it", u"Siden har renten falt med sju prosent.",
        u"must [sju]");
    row("a result that nobody won by", u"Klubben har ikke vunnet siden kampen som endte 9–1 i februar.", u"must [9]");
    row("another telephone number", u"Hjelp er å få på 116 132.", u"must [116 132]");
    row("a Christmas day too many", u"Den 68. juledag vant Robert Lind løpet.", u"must [68]");
    row("months that no weeks make", u"Hveten i kornlageret er nok til omtrent tre måneder.", u"must [tre]");
    row("what was as what is", u"Avgiftene er nå 75 dollar, mot 50 før.", u"must [75]");
    row("the figures of two outlets",
        u"Inspektørene fant 21 lekkasjer i dokken, skriver Varnik Post, mens Tass skriver 19.", u"must [21]");
    row("two shares in the other order", u"Målingen ga ordføreren 31 prosent og rivalen 44 prosent.", u"should [31]");
    row("points as per cent", u"Målingen viste at ordføreren leder over rivalen med 13 prosent.", u"should [13]");
    row("one more than the mill and the others", u"Bruket er blant 28 fabrikker som står stille.",
        u"must [28] -> [26]");
    row("kroner at no rate",
        u"Investeringen i den nye terminalen nådde 640 millioner dollar, rundt 2,5 milliarder kroner.",
        u"must [2,5 milliarder]");
    row("years since another year", u"Brannen i kornlageret ligger nå 24 år tilbake.", u"must [24]");
    row("other kroner than the source has", u"Avgiftene til havnen er 2,9 millioner kroner i året.",
        u"must [2,9 millioner] -> [3 millioner]");
    row("a figure out of the air", u"Havnen har kjøpt 37 nye kraner.", u"must [37]");
}

void NumberFindingsTest::flags()
{
    QFETCH(QString, sentence);
    QTEST(lines(findingsFor(sentence)), "findings");
}

void NumberFindingsTest::leavesAlone_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("findings");
    const auto row = [](const char *name, const char16_t *sentence, const char16_t *findings = u"") {
        QTest::addRow("%s", name) << QString::fromUtf16(sentence) << QString::fromUtf16(findings);
    };
    row("the figures as they are",
        u"Havnen i Varnik skipet ut 12,5 millioner tonn korn i 2025, ned fra 14,1 millioner tonn året før.");
    row("a share", u"Andelen tyrkiske skip steg til 18 prosent.");
    row("percentage points", u"Andelen tyrkiske skip steg med 1,6 prosentpoeng.");
    row("money", u"Investeringen i den nye terminalen nådde 640 millioner dollar.");
    row("roughly", u"Den nye terminalen skal sysselsette rundt 2200 mennesker.");
    row("over", u"Den nye terminalen skal sysselsette over 2000 mennesker.");
    row("rounded, which is noted", u"Havnen i Varnik skipet ut 14 millioner tonn korn året før.",
        u"note [14 millioner tonn]");
    row("converted, which is noted", u"Kranene kan løfte 103 kilometer kabel om dagen.", u"note [103 kilometer]");
    row("an ordinal in figures", u"Det var den 8. streiken i havnen siden i vår.");
    row("out of Russian", u"Jernbanen Kareslav fraktet 7,2 millioner tonn kull i fjor.");
    row("Russian thousands", u"5500 mennesker arbeider på anlegget.");
    row("an article and others", u"En streik i havnen rammet andre skip for første gang.");
    row("figures of two sentences in one", u"Undersøkelsen ved 11 skoler fikk svar fra 20 000 elever.");
    row("a figure of the next sentence that goes on with the matter",
        u"Kornlageret skal fylles til 52 000 tonn hvete.");
    row("weeks as months", u"Hveten i kornlageret er nok til omtrent halvannen måned.", u"note [halvannen måned]");
    row("an age", u"Robert Lind på 52 år ledet løpet rundt byen, og sønnen Erik på 14 ble sist.");
    row("percentage points in words", u"Siden har renten falt med sju prosentpoeng.");
    row("a result with its month", u"Klubben har ikke vunnet siden kampen som endte 4–1 i februar.");
    row("a telephone number", u"Hjelp er å få på 116 123.");
    row("a small measure converted and cut", u"Innsjøen mistet 7 cm vann.", u"note [7 cm]");
    row("a feast day", u"Den 1. juledag vant Robert Lind løpet.");
    row("what is and what was", u"Avgiftene er nå 50 dollar, mot 75 før.");
    row("each outlet's figure", u"Inspektørene fant 19 lekkasjer i dokken, skriver Varnik Post, mens Tass skriver 21.");
    row("the difference in points", u"Målingen ga ordføreren 44 prosent, 13 prosentpoeng mer enn rivalen.");
    row("the mill and the others together", u"Bruket er blant 27 fabrikker som står stille.");
    row("the share of the rest", u"Drøyt to femdeler av fiskerne mangler lisens.");
    row("dollars as kroner",
        u"Investeringen i den nye terminalen nådde 640 millioner dollar, rundt 6,5 milliarder kroner.",
        u"note [6,5 milliarder kroner]");
    row("years since then", u"Brannen i kornlageret ligger nå 22 år tilbake.");
    row("a multiple", u"Handlerne mer enn doblet salget, fra 1900 tau til 4000.");
    row("a name with figures", u"Havnen i Varnik tok imot en Su-57 i kassen.");
}

void NumberFindingsTest::leavesAlone()
{
    QFETCH(QString, sentence);
    QTEST(lines(findingsFor(sentence)), "findings");
}

void NumberFindingsTest::showsBothSides()
{
    const QList<Finding> findings = findingsFor(QStringLiteral("Andelen tyrkiske skip steg til 18,5 prosent."));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().message, QStringLiteral("Draft 18,5 prosent – source 18.0%"));
    QCOMPARE(findings.first().evidence.size(), 1);
    const Passage &passage = findings.first().evidence.first();
    QCOMPARE(passage.source, QStringLiteral("s1"));
    QCOMPARE(harbourInEnglish().mid(passage.span.begin, passage.span.length()), QStringLiteral("18.0%"));
}

void NumberFindingsTest::saysNothingWithoutSources()
{
    Content content = article(QStringLiteral("Det koster 17 millioner kroner."));
    content.sources.clear();
    const QList<Finding> findings = check(content, HouseStyle {}).findings;
    QVERIFY(std::ranges::none_of(findings, [](const Finding &each) { return each.check == QLatin1String("number"); }));
}

QTEST_GUILESS_MAIN(NumberFindingsTest)
#include "tst_numberfindings.moc"
