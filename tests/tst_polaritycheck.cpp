// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"
#include "checks/housestyle.h"
#include "language/clauses.h"

#include "support/builders.h"

#include <QTest>

using namespace imprimatur;

namespace
{

// Invented, as all examples here.
const QString english = QStringLiteral(
    "The parliament of Norland has not approved the budget for the new port. The government has no plans to sell the "
    "airport, however, which is worth 40 million dollars. A new war would change the market.\n\n"
    "The ministry declined to comment on the agreement. Exports of gas rose by 12 percent in May. The prices of oil "
    "were unchanged. The border is open.\n\n"
    "The bank may buy the factory in the capital. Only two ships reached the harbour. The company did not only build "
    "the railway, it also paid for the bridge. The owner believes that the new oven could cut the queue in the bakery "
    "to "
    "around 12 hours. The workers opened the factory without waiting for the engineers. "
    "The contract with the old bakery in Millbrook, which runs out on March 31, will not be renewed, the owner said. A "
    "new deal is close, but the price has not been agreed.");

const QString russian = QStringLiteral(
    "Министр сообщил, что стороны не обсуждали цену газа. Экспорт зерна снизился на 30 процентов. Компания отказалась "
    "платить налог. Музей работает в Северном Норланде с 2019 года. Других выставок в Северном Норланде до конца года "
    "музей открывать не планирует.");

Content article(const QString &paragraph)
{
    return test::draft({paragraph},
                       {test::source(QStringLiteral("s1"), QStringLiteral("Bladet"), english),
                        test::source(QStringLiteral("s2"), QStringLiteral("TASS"), russian, QStringLiteral("ru"))});
}

/// "must [words] < evidence", one per line, of one check alone.
QString shown(const Content &content, const QString &check = QStringLiteral("negation"))
{
    QStringList lines;
    const Report report = imprimatur::check(content, {});
    for (const Finding &finding : report.findings) {
        if (finding.check == check) {
            const Passage &passage = finding.evidence.first();
            lines += QStringLiteral("%1 [%2] < %3")
                         .arg(toText(finding.severity), finding.text,
                              sourceAt(content, passage.source)->text.mid(passage.span.begin, passage.span.length()));
        }
    }
    return lines.join(u'\n');
}

} // namespace

class TestPolarityCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leftAlone_data();
    void leftAlone();
    void flagged_data();
    void flagged();
    void reservations_data();
    void reservations();
    void clauses_data();
    void clauses();
};

void TestPolarityCheck::leftAlone_data()
{
    QTest::addColumn<QString>("paragraph");
    const auto row = [](const char *name, const char *paragraph) {
        QTest::addRow("%s", name) << QString::fromUtf8(paragraph);
    };
    row("a denial kept", "Parlamentet i Norland har ikke vedtatt budsjettet for den nye havnen.");
    row("a denial in another word", "Budsjettet for den nye havnen er ennå uten vedtak i parlamentet.");
    row("no plans kept", "Regjeringen har ingen planer om å selge flyplassen, som er verdt 40 millioner dollar.");
    row("declined is did not", "Departementet ville ikke kommentere avtalen.");
    row("unchanged is did not change", "Prisene på olje endret seg ikke.");
    row("a rise kept", "Eksporten av gass økte med 12 prosent i mai.");
    row("only two", "Ikke flere enn to skip nådde havnen.");
    row("not only", "Selskapet bygget jernbanen, og det betalte også for broen.");
    row("from Russian", "Partene diskuterte ikke prisen på gass, sa ministeren.");
    row("refused is will not", "Selskapet vil ikke betale skatt.");
    row("a fall kept", "Eksporten av korn falt med 30 prosent.");
    row("a question", "Har parlamentet vedtatt budsjettet for den nye havnen?");
    row("a quotation is held by another check", "– Parlamentet har vedtatt budsjettet for havnen, sa han.");
    row("a limit in time kept", "Museet planlegger ikke å åpne flere utstillinger i Nord-Norland før årets slutt.");
    row("without stays without", "Arbeiderne åpnet fabrikken uten å vente på ingeniørene.");
    row("without is not yet", "Arbeiderne åpnet fabrikken før de hadde ventet på ingeniørene.");
    row("an elided subject, the denial kept",
        "Kontrakten med det gamle bakeriet i Millbrook utløper 31. mars og blir ikke fornyet.");
    row("a denied word in other words",
        "Kontrakten med det gamle bakeriet i Millbrook utløper 31. mars, og eieren nekter å fornye den.");
    row("a short clause, the denial kept", "En ny avtale er nær, men prisen er ikke avtalt.");
    row("another matter", "Presidenten reiste til hovedstaden i går.");
}

void TestPolarityCheck::leftAlone()
{
    QFETCH(QString, paragraph);
    QCOMPARE(shown(article(paragraph)), QString());
}

void TestPolarityCheck::flagged_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *paragraph, const char *expected) {
        QTest::addRow("%s", name) << QString::fromUtf8(paragraph) << QString::fromUtf8(expected);
    };
    row("a denial that is gone", "Parlamentet i Norland har vedtatt budsjettet for den nye havnen.",
        "must [Parlamentet i Norland har vedtatt budsjettet for den nye havnen] < The parliament of Norland has not "
        "approved the budget for the new port.");
    row("no plans become plans", "Regjeringen har planer om å selge flyplassen, som er verdt 40 millioner dollar.",
        "must [Regjeringen har planer om å selge flyplassen] < The government has no plans to sell the airport, "
        "however, "
        "which is worth 40 million dollars.");
    row("a denial that is gone from a clause without a subject",
        "Kontrakten med det gamle bakeriet i Millbrook utløper 31. mars og blir fornyet.",
        "must [Kontrakten med det gamle bakeriet i Millbrook utløper 31. mars og blir fornyet.] < The contract with "
        "the "
        "old bakery in Millbrook, which runs out on March 31, will not be renewed, the owner said.");
    row("a denial that is gone from a short clause", "En ny avtale er nær, og prisen er avtalt.",
        "must [og prisen er avtalt] < A new deal is close, but the price has not been agreed.");
    row("a denial that is new", "Eksporten av gass økte ikke med 12 prosent i mai.",
        "must [Eksporten av gass økte ikke med 12 prosent i mai] < Exports of gas rose by 12 percent in May.");
    row("a denial in a second clause", "Grensen er åpen, men en ny krig vil ikke endre markedet.",
        "must [men en ny krig vil ikke endre markedet] < A new war would change the market.");
    row("gone, from Russian", "Partene diskuterte prisen på gass, sa ministeren.",
        "must [Partene diskuterte prisen på gass] < Министр сообщил, что стороны не обсуждали цену газа.");
    row("plans that nobody has, before a limit in time",
        "Museet planlegger å åpne flere utstillinger i Nord-Norland før årets slutt.",
        "must [Museet planlegger å åpne flere utstillinger i Nord-Norland før årets slutt] < Других выставок в "
        "Северном "
        "Норланде до конца года музей открывать не планирует.");
    row("without becomes with", "Arbeiderne åpnet fabrikken etter at de hadde ventet på ingeniørene.",
        "must [Arbeiderne åpnet fabrikken etter at de hadde ventet på ingeniørene] < The workers opened the factory "
        "without waiting for the engineers.");
    row("a rise told as a fall", "Eksporten av gass falt med 12 prosent i mai.",
        "must [Eksporten av gass falt med 12 prosent i mai] < Exports of gas rose by 12 percent in May.");
    row("a fall told as a rise, from Russian", "Eksporten av korn økte med 30 prosent.",
        "must [Eksporten av korn økte med 30 prosent] < Экспорт зерна снизился на 30 процентов.");
}

void TestPolarityCheck::flagged()
{
    QFETCH(QString, paragraph);
    QFETCH(QString, expected);
    QCOMPARE(shown(article(paragraph)), expected);
}

void TestPolarityCheck::reservations_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *paragraph, const char *expected) {
        QTest::addRow("%s", name) << QString::fromUtf8(paragraph) << QString::fromUtf8(expected);
    };
    row("a reservation that is gone", "Banken kjøper fabrikken i hovedstaden.",
        "should [Banken kjøper fabrikken i hovedstaden] < The bank may buy the factory in the capital.");
    row("a reservation kept", "Banken kjøper kanskje fabrikken i hovedstaden.", "");
    row("a reservation in another word", "Banken kan komme til å kjøpe fabrikken i hovedstaden.", "");
    row("a reservation at another's word", "Banken kjøper fabrikken i hovedstaden, ifølge Bladet.", "");
    row("a quotation is held by another check", "– Banken kjøper fabrikken i hovedstaden, sa han.", "");
    row("a belief in what could be, told as a fact", "Den nye ovnen kutter køen i bakeriet til rundt 12 timer.",
        "should [Den nye ovnen kutter køen i bakeriet til rundt 12 timer] < The owner believes that the new oven could "
        "cut the queue in the bakery to around 12 hours.");
    row("a belief kept", "Eieren tror at den nye ovnen kutter køen i bakeriet til rundt 12 timer.", "");
    row("a possibility kept", "Den nye ovnen kan kutte køen i bakeriet til rundt 12 timer.", "");
    row("none was made", "Grensen er åpen.", "");
}

void TestPolarityCheck::reservations()
{
    QFETCH(QString, paragraph);
    QFETCH(QString, expected);
    QCOMPARE(shown(article(paragraph), QStringLiteral("modality")), expected);
}

void TestPolarityCheck::clauses_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const char *language, const char *marked) {
        QTest::addRow("%s", name) << QString::fromUtf8(language) << QString::fromUtf8(marked);
    };
    row("one clause", "nb", "Han kom i går");
    row("a comma", "nb", "Han kom sent, |og hun kom ikke");
    row("a turn without a comma", "nb", "Han kom sent |men hun kom ikke");
    row("but", "en", "He came late |but she did not");
    row("a Russian turn", "ru", "Он пришел поздно |но она не пришла");
    row("a figure with a comma", "nb", "Veksten var 18,5 prosent, |sa hun");
    row("one word stays with the next", "nb", "Nei, han kom ikke");
    row("a dash", "nb", "Han kom sent – |og det hjalp");
    row("brackets part nothing", "nb", "Unionen (EU) vokser");
    row("a language without words for it", "de", "Er kam, |aber spät aber doch");
}

void TestPolarityCheck::clauses()
{
    QFETCH(QString, language);
    QFETCH(QString, marked);
    const QString text = QString(marked).remove(u'|');
    QString found = text;
    const QList<Span> spans = clausesOf(text, tokensOf(text), language);
    for (qsizetype index = spans.size() - 1; index > 0; --index) {
        found.insert(spans[index].begin, u'|');
    }
    QCOMPARE(found, marked);
}

QTEST_GUILESS_MAIN(TestPolarityCheck)
#include "tst_polaritycheck.moc"
