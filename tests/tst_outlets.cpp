// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/outlets.h"

#include "support/builders.h"

#include <QTest>

using namespace imprimatur;

class OutletsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreKnownInThreeLanguages_data()
    {
        QTest::addColumn<QString>("outlet");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFromIt");
        const auto row = [](const char *outlet, const char *text, bool isFromIt) {
            QTest::addRow("%s: %s", outlet, text) << QString::fromUtf8(outlet) << QString::fromUtf8(text) << isFromIt;
        };
        row("TASS", "Det melder Tass.", true);
        row("TASS", "Det melder nyhetsbyrået TASS.", true);
        row("TASS", "Об этом сообщает ТАСС.", true);
        row("ТАСС", "Tass' korrespondent var der.", true);
        row("bne IntelliNews", "Det skriver IntelliNews.", true);
        row("IntelliNews", "The minister told bne IntelliNews.", true);
        row("Kremlin (Telegram)", "Det går fram av Kremls Telegram-kanal.", true);
        row("Кремль", "Ifølge Kremls nettsted ble de enige.", true);
        row("news_kremlin", "Kreml opplyser at møtet er over.", true);
        row("Банк России", "Det opplyser sentralbanken.", true);
        row("Central Election Commission of Bulgaria", "Tallet er fra valgkommisjonen.", true);
        row("Министерство обороны РФ", "Det russiske forsvarsdepartementet opplyser det.", true);
        row("Polaris", "Det skriver Polaris.", true);
        row("Kystposten (papir)", "Kystpostens reporter var der.", true);
        row("The Harbour Times", "The Harbour Times has seen it.", true);
        // another's
        row("TASS", "Det skriver Reuters.", false);
        row("TASS", "Han tok en tass kaffe.", false);
        row("AP", "Ap gikk tilbake i valget.", false);
        row("Kremlin (Telegram)", "I Kreml tok Putin imot gjester.", false);
        row("Kremlin (Telegram)", "Kanalen på Telegram er stengt.", false);
        row("Polaris", "De seilte etter polarisen.", false);
        row("Interfax", "Interfax-Ukraina melder om skader.", false);
        row("The Times", "These were hard times.", false);
        row("Банк России", "Finansdepartementet opplyser det.", false);
    }
    void namesAreKnownInThreeLanguages()
    {
        QFETCH(QString, outlet);
        QFETCH(QString, text);
        QFETCH(bool, isFromIt);
        const Outlets outlets({test::source(QStringLiteral("s1"), outlet, {})});
        const QList<OutletMention> mentions = outlets.mentionsIn(text);
        QCOMPARE(
            std::ranges::any_of(mentions, [&](const OutletMention &each) { return outlets.isFrom(0, each.outlet); }),
            isFromIt);
    }

    void aGenericWordStandsForOneNamedElsewhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("generic");
        QTest::addRow("the agency") << QStringLiteral("Byrået skriver at det er over.") << 1;
        QTest::addRow("the post") << QStringLiteral("Det går fram av innlegget.") << 1;
        QTest::addRow("state media") << QStringLiteral("Russiske medier melder om uro.") << 1;
        QTest::addRow("in apposition to a name") << QStringLiteral("Ifølge nyhetsbyrået Polaris er det over.") << 0;
        QTest::addRow("none") << QStringLiteral("Han sa at det er over.") << 0;
    }
    void aGenericWordStandsForOneNamedElsewhere()
    {
        QFETCH(QString, text);
        QFETCH(int, generic);
        const Outlets outlets({test::source(QStringLiteral("s1"), QStringLiteral("Polaris"), {})});
        const QList<OutletMention> mentions = outlets.mentionsIn(text);
        QCOMPARE(int(std::ranges::count(mentions, OutletMention::Kind::Generic, &OutletMention::kind)), generic);
    }

    void namesArePrintedAsNewspapersDo()
    {
        const Outlets outlets({test::source(QStringLiteral("s1"), QStringLiteral("ТАСС"), {}),
                               test::source(QStringLiteral("s2"), QStringLiteral("Kystposten (papir)"), {})});
        QCOMPARE(outlets.printedName(0), QStringLiteral("Tass"));
        QCOMPARE(outlets.printedName(1), QStringLiteral("Kystposten"));
        QVERIFY(outlets.hasSourceFrom(QStringLiteral("tass")));
        QVERIFY(!outlets.hasSourceFrom(QStringLiteral("reuters")));
    }
};

QTEST_GUILESS_MAIN(OutletsTest)
#include "tst_outlets.moc"
