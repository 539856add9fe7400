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

Snapshot english()
{
    return test::source(
        QStringLiteral("s1"), QStringLiteral("bne IntelliNews"),
        QStringLiteral(
            "Estonia and Latvia will build a bridge over the river Koiva, Estonian Prime Minister Kaarel Lepik said in "
            "Tartu on Monday. The bridge will cost 40 million euros and is being built by the Danish company Nordbro. "
            "Latvian Foreign Minister Ilze Berzina called the project a sign of friendship.\n\n"
            "The European Union will pay half of the costs, the Estonian Finance Ministry said. Last year a similar "
            "bridge was opened in Finland by the Swedish company Viadukt.\n\n"
            "The Uzbek minister Bakhtiyor Saidov and Kazakhstan's deputy minister Roman Sklyar met in Termez in May to "
            "talk about railways. Sklyar promised new rolling stock."));
}

Snapshot russian()
{
    return test::source(
        QStringLiteral("s2"), QStringLiteral("ТАСС"),
        QStringLiteral(
            "АСТАНА, 3 мая. /ТАСС/. Министр энергетики Казахстана Ерлан Аккенженов провел переговоры с главой компании "
            "«Самрук» Нурланом Жакуповым. По словам Аккенженова, новая станция в Курчатове начнет работу осенью. "
            "Соглашение подписали в Павлодарской области, сообщила пресс-секретарь ведомства Асель Щеглова."),
        QStringLiteral("ru"));
}

/// The findings of the check on one sentence, "severity [words]", and " -> [suggestion]".
QStringList found(const QString &sentence, const QList<Snapshot> &sources)
{
    HouseStyle style;
    style.language = QStringLiteral("nb");
    QStringList lines;
    const Report report = check(test::draft({sentence}, sources), style);
    for (const Finding &finding : report.findings) {
        if (finding.check == QLatin1String("name") && finding.block == QLatin1String("body/0")) {
            const QString suggestion =
                finding.suggestion.isEmpty() ? QString() : QStringLiteral(" -> [%1]").arg(finding.suggestion);
            lines += QStringLiteral("%1 [%2]%3").arg(toText(finding.severity), finding.text, suggestion);
        }
    }
    return lines;
}

} // namespace

class NameCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrongNamesAreFlagged_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("isRussian");
        const auto row = [](const char *name, const char *sentence, const char *expected, bool isRussian = false) {
            QTest::addRow("%s", name) << QString::fromUtf8(sentence) << QString::fromUtf8(expected) << isRussian;
        };
        row("an invented person", "Broen skal bygges av det danske selskapet Nordbro, sa Peeter Kallas.",
            "must [Peeter Kallas]");
        row("an invented town", "Estlands statsminister Kaarel Lepik sa i Narva at broen skal bygges.",
            "must [Narva] -> [Tartu]");
        row("an invented company", "Broen skal koste 40 millioner euro og bygges av det danske selskapet Storbro.",
            "must [Storbro]");
        row("an invented country", "Litauen og Latvia skal bygge en bro over elva Koiva.",
            "must [Litauen] -> [Estland]");
        row("a capital whose name is a word of the source's language",
            "Estlands statsminister Kaarel Lepik sa i Beijing at broen skal bygges.", "must [Beijing] -> [Tartu]");
        row("an invented body", "Det internasjonale pengefondet skal betale halvparten av kostnadene.",
            "must [Det internasjonale pengefondet] -> [EU]");
        row("a slip of the pen", "Estlands statsminister Kaarel Leplik sa at broen skal bygges.",
            "must [Kaarel Leplik]");
        row("somebody else's first name",
            "Prosjektet er et tegn på vennskap, sa Latvias utenriksminister Kaarel "
            "Berzina.",
            "must [Kaarel Berzina]");
        row("a company from another passage", "Broen skal koste 40 millioner euro og bygges av selskapet Viadukt.",
            "must [Viadukt]");
        row("a person where the passage has a place",
            "Estlands statsminister Kaarel Lepik sa i Berzina at broen skal bygges.", "should [Berzina]");
        row("a state where the passage has a person",
            "Prosjektet er et tegn på vennskap, sa Latvias utenriksminister Usbekistan.", "should [Usbekistan]");
        row("a name put for the second mention of another",
            "Usbekistans minister Bakhtijor Saidov og Roman Skljar møttes i Termez i mai, og Lepik lovet nytt "
            "materiell.",
            "should [Lepik]");
        row("two halves of two names",
            "Bakhtijor Lepik og Roman Skljar møttes i Termez i mai for å snakke om jernbaner.",
            "must [Bakhtijor Lepik]");
        row("somebody's first name and a town", "Statsminister Kaarel Termez sa at broen skal bygges i Tartu.",
            "must [Kaarel Termez]");
        row("another's title", "Estlands president Kaarel Lepik sa i Tartu at broen skal bygges.",
            "must [president] -> [statsminister]");
        row("an invented person against a Russian source",
            "Energiminister Rustam Karimov hadde samtaler med sjefen for Samruk, Nurlan Zjakupov.",
            "should [Rustam Karimov]", true);
        row("another person in the place of a Russian name",
            "Energiminister Tomas Vaher hadde samtaler med sjefen for Samruk, Nurlan Zjakupov.", "should [Tomas Vaher]",
            true);
        row("a company for a town against a Russian source",
            "Ifølge Akkenzjenov begynner den nye stasjonen i Samruk sitt arbeid til høsten.", "should [Samruk]", true);
        row("an invented town against a Russian source", "Det nye anlegget i Karaganda skal starte til høsten.",
            "should [Karaganda]", true);
    }
    void wrongNamesAreFlagged()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, expected);
        QFETCH(bool, isRussian);
        const QStringList lines = found(sentence, {isRussian ? russian() : english()});
        QVERIFY2(lines.contains(expected), qPrintable(lines.join(QStringLiteral("; "))));
        QCOMPARE(lines.size(), 1);
    }

    void rightNamesAreLeftAlone_data()
    {
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *sentence) {
            QTest::addRow("%s", name) << QString::fromUtf8(sentence);
        };
        row("the same names", "Estlands statsminister Kaarel Lepik sa i Tartu at broen skal bygges.");
        row("a surname alone", "Lepik sa at broen skal bygges.");
        row("an adjective for a country", "De estiske og latviske myndighetene skal bygge en bro over Koiva.");
        row("a country for an adjective", "Danmarks Nordbro skal bygge den.");
        row("an abbreviation", "EU skal betale halvparten av kostnadene.");
        row("a translated ministry", "Det opplyser Estlands finansdepartement, finansdepartementet i Tallinn.");
        row("a ministry in small letters", "EU betaler halvparten, opplyser finansdepartementet.");
        row("Norwegian transliteration of English", "Bakhtijor Saidov og Roman Skljar møttes i Termez i mai.");
        row("a genitive", "Skljars løfte om nytt materiell kom i mai.");
        row("the outlet", "Det skriver bne IntelliNews.");
        row("the outlet's short name", "Det skriver IntelliNews.");
        row("a compound", "Nordbro-sjefen og Koiva-broen var tema.");
        row("a closed compound", "Broen over Koivaelva skal bygges av Estland og Latvia.");
        row("our own country", "Møtet begynte klokken 12 norsk tid.");
        row("a transliterated Russian name", "Jerlan Akkenzjenov hadde samtaler med Nurlan Zjakupov.");
        row("an English spelling of a Russian name", "Yerlan Akkenzhenov hadde samtaler med Nurlan Zhakupov.");
        row("a Russian surname in a case", "Ifølge Akkenzjenov starter anlegget i Kurtsjatov til høsten.");
        row("a woman's surname", "Det sa pressetalskvinne Asel Sjtsjeglova.");
        row("a town for its adjective", "Avtalen ble undertegnet i Pavlodar.");
        row("the news agency", "Det melder det russiske nyhetsbyrået Tass.");
        row("a title that means the same", "Lederen for estisk regjering, statsminister Kaarel Lepik, var i Tartu.");
        row("the first word of a sentence", "Broen blir dyr. Samtidig øker trafikken.");
        row("a name said in the sentence before", "Prosjektet skal koste 40 millioner euro, sa Lepik mandag.");
        row("two names in the other order", "Latvia og Estland skal bygge en bro over Koiva, sa Lepik i Tartu mandag.");
        row("a person whom the passage calls by office", "Usbekistans Saidov og Skljar snakket om jernbaner i Termez.");
        row("a spelling that no rule takes to the Russian one", "Det sa pressetalskvinne Asel Chtcheglova.");
        row("a genitive before a name", "Berzinas Koiva-bro blir dyr.");
        row("our own country in a passage about others",
            "Estland og Latvia bygger en bro over Koiva med norske penger.");
        row("a role for an office", "Estlands leder Kaarel Lepik sa det i Tartu.");
        row("no names", "Det blir dyrt.");
    }
    void rightNamesAreLeftAlone()
    {
        QFETCH(QString, sentence);
        QStringList lines = found(sentence, {english(), russian()});
        lines.removeIf([](const QString &line) { return line.startsWith(QLatin1String("note")); });
        QCOMPARE(lines.join(QStringLiteral("; ")), QString());
    }

    void aNameCutShortIsNoOther()
    {
        const Snapshot source = test::source(
            QStringLiteral("s1"), QStringLiteral("Reuters"),
            QStringLiteral("Nordbrovia will open a new factory in Tartu. The owners have been looking for a site since "
                           "May, and the town council offered one.\n\nA year ago three hundred workers left. In the "
                           "spring the Danish firm Nordbro promised to hire two hundred engineers."));
        QCOMPARE(found(QStringLiteral("Det danske selskapet Nordbrovia lovet i vår å ansette to hundre ingeniører."),
                       {source}),
                 QStringList());
        QCOMPARE(
            found(QStringLiteral("Det danske selskapet Tartu lovet i vår å ansette to hundre ingeniører."), {source}),
            QStringList {QStringLiteral("should [Tartu]")});
    }

    void theFindingShowsTheNameOfThePassage()
    {
        HouseStyle style;
        style.language = QStringLiteral("nb");
        const QString sentence = QStringLiteral("Estlands statsminister Kaarel Lepik sa i Narva at broen skal bygges.");
        const Report report = check(test::draft({sentence}, {english()}), style);
        const auto finding = std::ranges::find(report.findings, QStringLiteral("name"), &Finding::check);
        QVERIFY(finding != report.findings.end());
        QCOMPARE(finding->span,
                 (Span {sentence.indexOf(QLatin1String("Narva")), sentence.indexOf(QLatin1String(" at"))}));
        QCOMPARE(finding->evidence.size(), 1);
        const Span place = finding->evidence[0].span;
        QCOMPARE(english().text.mid(place.begin, place.length()), QStringLiteral("Tartu"));
    }

    void withoutSourcesNothingIsSaidOfNames()
    {
        QCOMPARE(found(QStringLiteral("Det sa Peeter Kallas i Narva."), {}), QStringList());
    }
};

QTEST_GUILESS_MAIN(NameCheckTest)
#include "tst_namecheck.moc"
