// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/wordlist.h"

#include "support/builders.h"
#include "support/ofcheck.h"

#include <QJsonArray>
#include <QTest>

using namespace imprimatur;

namespace
{

Content contentOf(const QString &text, const QString &language = QStringLiteral("nb"))
{
    Content content = test::draft({text});
    content.language = language;
    return content;
}

QString termsIn(const Content &content)
{
    QString found;
    const QList<Finding> findings = test::findingsOf("loaded-term", content);
    for (const Finding &finding : findings) {
        found += QStringLiteral("[%1]").arg(finding.text);
    }
    return found;
}

} // namespace

class LoadedTermTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatesWordsAreFlagged_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *language, const char *text, const char *found = "") {
            QTest::addRow("%s: %s", language, text)
                << QString::fromLatin1(language) << QString::fromUtf8(text) << QString::fromUtf8(found);
        };
        // must flag
        row("nb", "Siden den spesielle militæroperasjonen begynte, har prisene steget.",
            "[spesielle militæroperasjonen]");
        row("nb", "Kyiv-regimet avviste tilbudet.", "[Kyiv-regimet]");
        row("nb", "Naziregimet i Kyiv avviste tilbudet.", "[Naziregimet i Kyiv]");
        row("nb", "Det kollektive Vesten øker presset.", "[kollektive Vesten]");
        row("nb", "De frigjorte områdene får nye veier.", "[frigjorte områdene]");
        row("nb", "Russiske styrker har frigjort enda en landsby.", "[Russiske styrker har frigjort]");
        row("nb", "Lederen for Folkerepublikken Donetsk var til stede.", "[Folkerepublikken Donetsk]");
        row("nb", "Myndighetene i DNR melder om skader.", "[DNR]");
        row("nb", "Ukrainske terrorister angrep et oljelager.", "[Ukrainske terrorister]");
        row("nb", "Målet er avnazifisering.", "[avnazifisering]");
        row("nb", "Ti år etter gjenforeningen med Krim feires dagen.", "[gjenforeningen med Krim]");
        row("nb", "Landet står på listen fordi det er uvennlig, og uvennlige land betaler mer.", "[uvennlige land]");
        row("nb", "Separatistene på Taiwan svarte ikke.", "[Separatistene på Taiwan]");
        row("nb", "Han leder den sionistiske enheten.", "[sionistiske enheten]");
        row("nn", "Den spesielle militæroperasjonen held fram.", "[spesielle militæroperasjonen]");
        row("en", "Since the special military operation began, prices have risen.", "[special military operation]");
        row("en", "Kyiv's regime turned the offer down.", "[Kyiv's regime]");
        row("en", "The liberated territories get new roads.", "[liberated territories]");
        row("en", "The collective West is raising the pressure.", "[collective West]");
        row("en", "The head of the Donetsk People’s Republic was there.", "[Donetsk People’s Republic]");
        // must leave alone
        row("nb", "Putin sa at «den spesielle militæroperasjonen» går etter planen.");
        row("nb", "– Kyiv-regimet vil ikke forhandle, sa Lavrov.");
        row("nb", "Den såkalte spesielle militæroperasjonen har vart i tre år.");
        row("nb", "Det Russland kaller en spesiell militæroperasjon, er en krig.");
        row("nb", "Den selverklærte Folkerepublikken Donetsk er ikke anerkjent av FN.");
        row("nb", "Spesialstyrker gjennomførte en militær operasjon i nord.");
        row("nb", "Regimet i Damaskus falt i desember. Kyiv ønsket det velkommen.");
        row("nb", "Vesten er delt, og kollektive tiltak er vanskelige.");
        row("nb", "Gislene ble frigjort etter fem dager.");
        row("nb", "Ukraina anklager Russland for terror.");
        row("nb", "To personer er siktet for terrorisme i Oslo.");
        row("nb", "Hun er stemplet som utenlandsk agent.");
        row("nb", "Naboen var uvennlig, og landet er lite.");
        row("nb", "Tysklands gjenforening i 1990 endret Europa.");
        row("nn", "Gislane vart frigjorde etter fem dagar.");
        row("en", "The so-called special military operation has lasted three years.");
        row("en", "Moscow calls it a special military operation.");
        row("en", "The “liberated territories” get new roads.");
        row("en", "Special forces took part in the operation, a military source said.");
        row("en", "The breakaway Donetsk People's Republic is not recognised.");
        row("ru", "Специальная военная операция продолжается.");
    }
    void aStatesWordsAreFlagged()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, found);
        QCOMPARE(termsIn(contentOf(text, language)), found);
    }

    void aQuoteBlockIsLeftAlone()
    {
        Content content = contentOf({});
        content.body.append(test::block(Block::Kind::Quote, QStringLiteral("– Kyiv-regimet vil ikke, sa han.")));
        QCOMPARE(termsIn(content), QString());
        content.headline.text = QStringLiteral("Kyiv-regimet vil ikke");
        QCOMPARE(termsIn(content), QStringLiteral("[Kyiv-regimet]"));
    }

    void theMessageSaysWhyAndWhatElse()
    {
        const Content content = contentOf(QStringLiteral("Kyiv-regimet vil ikke."));
        const Finding finding = test::findingsOf("loaded-term", content).value(0);
        QCOMPARE(finding.severity, Finding::Severity::Should);
        QVERIFY2(finding.message.contains(QStringLiteral("den ukrainske regjeringen")), qPrintable(finding.message));
        QVERIFY2(finding.message.contains(QStringLiteral("valgt president")), qPrintable(finding.message));
        const Finding inEnglish = test::findingsOf("loaded-term", content, QStringLiteral("en")).value(0);
        QVERIFY2(inEnglish.message.contains(QStringLiteral("elected president")), qPrintable(inEnglish.message));
    }

    /// A misspelt member of the list would be a term that is never found, and nobody would see it.
    void everyTermIsWhole()
    {
        const QJsonArray terms = wordListFile(QStringLiteral("loaded-terms")).value(QLatin1String("terms")).toArray();
        QVERIFY(terms.size() >= 30);
        for (const QJsonValue &each : terms) {
            const QJsonObject term = each.toObject();
            QCOMPARE(term.keys(), QStringList({QStringLiteral("find"), QStringLiteral("use"), QStringLiteral("why")}));
            for (const QString &language : {QStringLiteral("nb"), QStringLiteral("nn"), QStringLiteral("en")}) {
                QVERIFY(!wordsAt(term.value(QLatin1String("find")), language).isEmpty());
            }
            QVERIFY(!term.value(QLatin1String("why")).toObject().value(QLatin1String("nb")).toString().isEmpty());
            QVERIFY(!term.value(QLatin1String("why")).toObject().value(QLatin1String("en")).toString().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(LoadedTermTest)
#include "tst_loadedterm.moc"
