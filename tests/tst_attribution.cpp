// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/ofcheck.h"

#include <QTest>

using namespace imprimatur;

namespace
{

/// A free outlet, a state's agency in Russian and a state's channel in English, each with a story of its own.
QList<Snapshot> sources()
{
    Snapshot polaris = test::source(
        QStringLiteral("s1"), QStringLiteral("Polaris"),
        QStringLiteral("The port of Torshamn will close on June 14, harbour director Ylva Brandt said. "
                       "The repairs will cost 38 million euros.\n\n"
                       "\"We have no other choice,\" Brandt told Polaris. Exports of fish fell by 12 percent in March, "
                       "according to the statistics office."));
    Snapshot tass = test::source(
        QStringLiteral("s2"), QStringLiteral("TASS"),
        QStringLiteral("МОСКВА, 4 мая. /ТАСС/. Россия увеличит поставки газа в Казахстан до 6,5 млрд кубометров, "
                       "сообщил министр энергетики Сергей Орлов. Новый газопровод построят к 2031 году.\n\n"
                       "\"Переговоры завершены\", - сказал ТАСС Орлов."),
        QStringLiteral("ru"));
    tass.stateControlled = true;
    Snapshot kremlin = test::source(
        QStringLiteral("s3"), QStringLiteral("Kremlin (Telegram)"),
        QStringLiteral(
            "Vladimir Putin met the president of Sorland, Arvid Holm, in Sochi. The two presidents discussed a "
            "railway from Sochi to the border. Putin invited Holm to visit Kazan in October."));
    kremlin.stateControlled = true;
    return {polaris, tass, kremlin};
}

} // namespace

class AttributionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOutletCreditedMustCarryIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("findings");
        const auto row = [](const char *text, const char *findings = "") {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(findings);
        };
        // must flag
        row("Havnen i Torshamn stenges 14. juni, opplyser havnedirektør Ylva Brandt, melder Tass.",
            "[Tass] -> [Polaris]");
        row("Ifølge Tass falt eksporten av fisk med 12 prosent i mars.", "[Tass] -> [Polaris]");
        row("Russland øker gassleveransene til Kasakhstan til 6,5 milliarder kubikkmeter, skriver Polaris.",
            "[Polaris] -> [Tass]");
        row("Russland øker gassleveransene til Kasakhstan til 6,5 milliarder kubikkmeter, ifølge nyhetsbyrået Polaris.",
            "[Polaris] -> [Tass]");
        row("Putin inviterte Holm til Kazan i oktober, skriver Polaris.", "[Polaris] -> [Kremls Telegram-kanal]");
        row("Havnen i Torshamn stenges 14. juni, opplyser havnedirektør Ylva Brandt, går det fram av Kremls "
            "Telegram-kanal.",
            "[Kremls Telegram-kanal] -> [Polaris]");
        row("Havnen i Torshamn stenges 14. juni, opplyser havnedirektør Ylva Brandt, ifølge Reuters.",
            "[Reuters] -> [Polaris]");
        row("Forhandlingene er slutt og gassen kommer, opplyser energiminister Sergej Orlov, skriver Polaris.",
            "[Polaris] -> [Tass]");
        row("– Vi har ikke noe annet valg, sier havnedirektør Ylva Brandt til Reuters.", "[Reuters] -> [Polaris]");
        row("– Forhandlingene er avsluttet, sier energiminister Sergej Orlov til Interfax.", "[Interfax] -> [Tass]");
        // must leave alone
        row("Havnen i Torshamn stenges 14. juni, opplyser havnedirektør Ylva Brandt, skriver Polaris.");
        row("Russland øker gassleveransene til Kasakhstan til 6,5 milliarder kubikkmeter, melder Tass.");
        row("Ifølge det russiske nyhetsbyrået Tass øker Russland gassleveransene til Kasakhstan.");
        row("Putin inviterte Holm til Kazan i oktober, ifølge Kremls Telegram-kanal.");
        row("– Vi har ikke noe annet valg, sier havnedirektør Ylva Brandt til Polaris.");
        row("– Forhandlingene er avsluttet, sier energiminister Sergej Orlov til Tass.");
        row("Havnen i Torshamn stenges 14. juni, opplyser havnedirektør Ylva Brandt.");
        row("Eksporten av fisk falt med 12 prosent i mars, viser tall fra statistikkbyrået som Polaris gjengir.");
        row("Russland øker gassleveransene, melder Tass, mens havnen i Torshamn stenges i fire uker, skriver Polaris.");
        row("Reuters-redaktøren var ikke til stede.");
        row("Ylva Brandt og energiminister Sergej Orlov møttes i Torshamn, skriver Polaris.");
        row("En helt annen sak om vær og føre, skriver Polaris.");
    }
    void theOutletCreditedMustCarryIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, findings);
        const Content content = test::draft({text}, sources());
        QString found;
        const QList<Finding> all = test::findingsOf("attribution", content);
        for (const Finding &finding : all) {
            QCOMPARE(finding.severity, Finding::Severity::Must);
            QVERIFY(!finding.evidence.isEmpty());
            found += QStringLiteral("[%1] -> [%2]").arg(finding.text, finding.suggestion);
        }
        QCOMPARE(found, findings);
    }

    /// What another outlet says it has from a third may be credited to the third.
    void aChainMayNameItsFirstLink()
    {
        QList<Snapshot> all = sources();
        const Content broken =
            test::draft({QStringLiteral("Havnen i Torshamn stenges 14. juni, ifølge Reuters.")}, all);
        QCOMPARE(test::findingsOf("attribution", broken).size(), 1);
        all[0].text += QStringLiteral(" Reuters was first to report the closure.");
        const Content whole = test::draft({QStringLiteral("Havnen i Torshamn stenges 14. juni, ifølge Reuters.")}, all);
        QVERIFY(test::findingsOf("attribution", whole).isEmpty());
    }

    void theNameIsSuggestedAsTheArticleWritesIt()
    {
        const Content content = test::draft(
            {QStringLiteral("Havnen i Torshamn stenges 14. juni, opplyser havnedirektør Ylva Brandt, melder Tass."),
             QStringLiteral("Det skriver avisen POLARIS.")},
            sources());
        QCOMPARE(test::findingsOf("attribution", content).value(0).suggestion, QStringLiteral("POLARIS"));
    }

    /// Words may be lost on the way from one language to another, figures are not.
    void figuresTellWhoseStoryItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("findings");
        const auto row = [](const char *name, const char *text, const char *findings = "") {
            QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(findings);
        };
        row("all stand in the other outlet's text",
            "Oppmøtet var 48,3 prosent, eller 1 204 000 mennesker, opplyser forsvarsdepartementet.",
            "[forsvarsdepartementet]");
        row("all stand in the text of the one credited",
            "Oppmøtet var 48,3 prosent, eller 1 204 000 mennesker, opplyser valgkommisjonen.");
        row("some stand in each", "Oppmøtet var 48,3 prosent, mot 17 800 soldater, opplyser forsvarsdepartementet.");
        row("one figure is too little", "Tallet er 48,3 prosent, opplyser forsvarsdepartementet.");
    }
    void figuresTellWhoseStoryItIs()
    {
        QFETCH(QString, text);
        QFETCH(QString, findings);
        const Content content = test::draft(
            {text},
            {test::source(QStringLiteral("s1"), QStringLiteral("Central Election Commission"),
                          QStringLiteral("Turnout was 48.3 per cent. This corresponds to 1,204,000 voters.")),
             test::source(QStringLiteral("s2"), QStringLiteral("Ministry of Defence"),
                          QStringLiteral("Some 17,800 soldiers took part in the exercise near Torshamn."))});
        QString found;
        for (const Finding &finding : test::findingsOf("attribution", content)) {
            QVERIFY(finding.suggestion.isEmpty()); // the name of an authority would have to be translated
            found += QStringLiteral("[%1]").arg(finding.text);
        }
        QCOMPARE(found, findings);
    }

    void withoutSourcesNothingIsSaid()
    {
        QVERIFY(test::findingsOf("attribution", test::draft({QStringLiteral("Det melder Tass.")})).isEmpty());
    }

    void whatOnlyAStateCarriesNeedsACredit_data()
    {
        QTest::addColumn<QStringList>(
            "paragraphs"); // "> " a quote, "# " a heading, "! " the headline, "lead: " the lead
        QTest::addColumn<QString>("findings");
        const auto row = [](const char *name, const QStringList &paragraphs, const char *findings = "") {
            QTest::addRow("%s", name) << paragraphs << QString::fromUtf8(findings);
        };
        const QString gas = u"Russland øker gassleveransene til Kasakhstan til 6,5 milliarder kubikkmeter."_qs;
        const QString gasSaid =
            u"Russland øker gassleveransene til Kasakhstan til 6,5 milliarder kubikkmeter, sa energiminister Sergej Orlov."_qs;
        const QString pipe = u"Den nye gassrørledningen skal bygges innen 2031."_qs;
        const QString visit = u"Putin inviterte Holm til Kazan i oktober."_qs;
        const QString port = u"Havnen i Torshamn stenges 14. juni, opplyser havnedirektør Ylva Brandt."_qs;
        const QString quote = u"> – Forhandlingene er avsluttet, sa energiminister Sergej Orlov."_qs;
        // must flag
        row("a claim alone", {gas}, "body/0");
        row("who speaks is not enough", {gasSaid}, "body/0");
        row("a channel's claim", {visit}, "body/0");
        row("in the lead", {u"lead: "_qs + gas}, "lead");
        row("another outlet in the paragraph is no credit", {port + u" Det skriver Polaris. "_qs + gas}, "body/0");
        row("a credit behind a heading", {u"Det melder Tass."_qs, u"# Gass"_qs, gas}, "body/2");
        row("a credit in the next paragraph", {gas, u"Ellers er det stille, melder Tass."_qs}, "body/0");
        row("two in a paragraph are one finding", {gas + u' ' + pipe}, "body/0");
        row("two paragraphs are two", {gas, port, visit}, "body/0 body/2");
        row("a quotation far from its credit", {u"Det melder Tass."_qs, port, quote}, "body/2");
        // must leave alone
        row("a credit in the sentence", {gas.chopped(1) + u", melder Tass."_qs});
        row("a credit before", {u"Det går fram av en melding fra Tass. "_qs + gas});
        row("a credit behind in the paragraph", {gas + u" Det melder det russiske nyhetsbyrået Tass."_qs});
        row("a credit runs over the paragraph", {gas.chopped(1) + u", melder Tass. "_qs + port + u' ' + visit});
        row("the agency named before", {u"Byrået skriver også om gass. "_qs + gas});
        row("the state's media", {u"Russiske statsmedier melder om gass. "_qs + gas});
        row("a credit that ends the paragraph before", {u"Det melder Tass."_qs, gas});
        row("a quotation under its paragraph", {u"Tass melder om gass. Det er nytt. Mer kommer."_qs, quote});
        row("a quotation before its credit", {quote, u"Det sa han til Tass."_qs});
        row("in the headline", {u"! "_qs + gas});
        row("what a free outlet carries", {port});
        row("what nobody carries", {u"Været er fint i dag, og fuglene synger."_qs});
    }
    void whatOnlyAStateCarriesNeedsACredit()
    {
        QFETCH(QStringList, paragraphs);
        QFETCH(QString, findings);
        Content content = test::draft({}, sources());
        content.headline.text = QStringLiteral("Havnen i Torshamn stenges");
        for (const QString &each : paragraphs) {
            if (each.startsWith(u"! "_qs)) {
                content.headline.text = each.mid(2);
            } else if (each.startsWith(u"lead: "_qs)) {
                content.lead = test::block(Block::Kind::Lead, each.mid(6));
            } else if (each.startsWith(u"> "_qs)) {
                content.body.append(test::block(Block::Kind::Quote, each.mid(2)));
            } else if (each.startsWith(u"# "_qs)) {
                content.body.append(test::block(Block::Kind::Heading, each.mid(2)));
            } else {
                content.body.append(test::block(Block::Kind::Paragraph, each));
            }
        }
        QStringList found;
        const QList<Finding> all = test::findingsOf("attribution-missing", content);
        for (const Finding &finding : all) {
            QCOMPARE(finding.severity, Finding::Severity::Must);
            QCOMPARE(finding.evidence.size(), 1);
            found += finding.block;
        }
        QCOMPARE(found.join(u' '), findings);
    }

    void theFindingReachesOverAllThatLacksTheCredit()
    {
        const QString paragraph =
            u"Russland øker gassleveransene til Kasakhstan til 6,5 milliarder kubikkmeter. Den nye gassrørledningen skal bygges innen 2031."_qs;
        const QList<Finding> all =
            test::findingsOf("attribution-missing", test::draft({paragraph + u" Det er vår."_qs}, sources()));
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().text, paragraph);
    }

    void namesThatEverySourceHasCarryNothing_data()
    {
        QTest::addColumn<QString>("free");
        QTest::addColumn<int>("findings");
        QTest::newRow("the names alone")
            << u"Vladimir Putin of Russia and the president of Sorland, Arvid Holm, met in Sochi on Monday."_qs << 1;
        QTest::newRow("the matter too")
            << u"Vladimir Putin and Arvid Holm met in Sochi. Trade between Russia and Sorland has increased this year."_qs
            << 0;
    }

    void namesThatEverySourceHasCarryNothing()
    {
        QFETCH(QString, free);
        Snapshot kremlin =
            test::source(u"s2"_qs, u"Kremlin (Telegram)"_qs,
                         u"Мы рады гостям. В этом году отмечен рост торговли между странами."_qs, u"ru"_qs);
        kremlin.stateControlled = true;
        const Content content =
            test::draft({u"I år er det registrert en økning i handelen mellom Russland og Sorland."_qs},
                        {test::source(u"s1"_qs, u"Polaris"_qs, free), kremlin});
        QTEST(int(test::findingsOf("attribution-missing", content).size()), "findings");
    }

    void whatAFreeOutletCarriesTooNeedsNone()
    {
        QList<Snapshot> all = sources();
        all[0].text += QStringLiteral(" Russia will raise gas deliveries to Kazakhstan to 6.5 billion cubic metres.");
        const Content content =
            test::draft({u"Russland øker gassleveransene til Kasakhstan til 6,5 milliarder kubikkmeter."_qs}, all);
        QVERIFY(test::findingsOf("attribution-missing", content).isEmpty());
    }
};

QTEST_GUILESS_MAIN(AttributionTest)
#include "tst_attribution.moc"
