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

Snapshot published(Snapshot source, const char *at)
{
    source.publishedAt = QString::fromLatin1(at);
    return source;
}

/// Appears on Wednesday 11 February 2026; the sources are of the Tuesday before.
Content article(const QString &sentence)
{
    const Snapshot harbour = test::source(
        QStringLiteral("s1"), QStringLiteral("Varnik Post"),
        QStringLiteral(
            "Ministers signed the harbour treaty in Varnik on February 10. The treaty replaces an agreement of "
            "2019 and enters into force in the first quarter of 2029. Grain exports fell in 2025.\n\n"
            "The ferry line to Karesund reopens on April 24. A summit of the Amber League will be held in "
            "Karesund on February 6-7, the ministry said. The sound froze over twice in the first five months of the "
            "year.\n\nThe bridge over the sound was opened in 1998. The old "
            "tunnel was "
            "closed in 2004. The ferry left the quay at 09:15. The lorry reached the border at 10:40. The deal on the "
            "sound was struck at 3am local time. On Thursday, October 9, the president opened the school. The "
            "delegation visits the factory in Tolne on February 4, and the president, after a long flight from the "
            "capital, will be back in Brem on February 5. Last "
            "November the dredger was given its licence. The debt has to be paid by the end of 2027.\n\n"
            "In October the dredger lay idle."));
    const Snapshot bank = test::source(
        QStringLiteral("s2"), QStringLiteral("Tass"),
        QStringLiteral(
            "Решение центрального банка опубликовано в 13:30 по московскому времени. Следующее заседание банка "
            "пройдет 22 апреля. Половину шлюзов планируется открыть в понедельник. Доклад выйдет 17 февраля."),
        QStringLiteral("ru"));
    Content content = test::draft(
        {sentence}, {published(harbour, "2026-02-03T17:40:00Z"), published(bank, "2026-02-10T14:00:00+03:00")});
    content.publishAt = QStringLiteral("2026-02-11T08:00:00+01:00");
    return content;
}

QString lines(const Content &content, const QString &check)
{
    QStringList all;
    const QList<Finding> findings = imprimatur::check(content, HouseStyle {}).findings;
    for (const Finding &finding : findings) {
        if (finding.check == check) {
            all.append(QStringLiteral("%1 [%2]").arg(toText(finding.severity), finding.text));
        }
    }
    return all.join(QStringLiteral("; "));
}

void addRow(const char *name, const char16_t *sentence, const char16_t *findings = u"")
{
    QTest::addRow("%s", name) << QString::fromUtf16(sentence) << QString::fromUtf16(findings);
}

void addColumns()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("findings");
}

} // namespace

class DateFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flags_data();
    void flags();
    void leavesAlone_data();
    void leavesAlone();
    void findsWhatIsOver_data();
    void findsWhatIsOver();
    void leavesTheFutureAlone_data();
    void leavesTheFutureAlone();
    void needsAReference();
};

void DateFindingsTest::flags_data()
{
    addColumns();
    addRow("another weekday", u"Ministrene undertegnet havneavtalen i Varnik torsdag.", u"must [torsdag]");
    addRow("another day", u"Ministrene undertegnet havneavtalen i Varnik 12. februar.", u"must [12. februar]");
    addRow("another year", u"Avtalen erstatter en avtale fra 2017.", u"must [2017]");
    addRow("the year of another sentence", u"Avtalen trer i kraft i første kvartal 2027.",
           u"must [første kvartal 2027]");
    addRow("a date of the other story", u"Fergelinjen til Karesund åpner igjen 22. april.", u"must [22. april]");
    addRow("the year of the next sentence", u"Broen over sundet ble åpnet i 2004.", u"should [2004]");
    addRow("the time of another", u"Fergen forlot kaien klokken 10.40 lokal tid.", u"should [klokken 10.40 lokal tid]");
    addRow("a month more than the source counts", u"Fra januar til juni frøs sundet til to ganger.",
           u"must [januar]; must [juni]");
    addRow("another minute than the local time", u"Avtalen om sundet ble inngått klokken 01.10 norsk tid.",
           u"must [klokken 01.10 norsk tid]");
    addRow("Moscow time as Norwegian time", u"Beslutningen ble offentliggjort klokken 13.30 norsk tid.",
           u"must [klokken 13.30 norsk tid]");
    addRow("the day of the source for the day of the passage", u"Presidenten åpnet skolen tirsdag.",
           u"should [tirsdag]");
    addRow("the day beside the right one", u"Torsdag besøker delegasjonen fabrikken i Tolne.", u"should [Torsdag]");
    addRow("the month beside the right one", u"Mudderskipet fikk tillatelsen sist i oktober.", u"should [oktober]");
    addRow("the year at the end of a stretch", u"Innen utgangen av 2026 må gjelden betales.", u"should [2026]");
    addRow("a weekday that its date excludes", u"Ministrene undertegnet havneavtalen mandag 10. februar.",
           u"must [mandag 10. februar]");
}

void DateFindingsTest::flags()
{
    QFETCH(QString, sentence);
    QTEST(lines(article(sentence), QStringLiteral("date")), "findings");
}

void DateFindingsTest::leavesAlone_data()
{
    addColumns();
    addRow("the weekday of the date", u"Ministrene undertegnet havneavtalen i Varnik tirsdag.");
    addRow("the date", u"Ministrene undertegnet havneavtalen i Varnik 10. februar.");
    addRow("yesterday", u"Ministrene undertegnet havneavtalen i Varnik i går.");
    addRow("less precise", u"Ministrene undertegnet havneavtalen i februar.");
    addRow("a quarter", u"Avtalen trer i kraft i første kvartal 2029.");
    addRow("last year", u"Korneksporten falt i fjor.");
    addRow("the years of two sentences", u"Broen over sundet ble åpnet i 1998, og tunnelen ble stengt i 2004.");
    addRow("the times of two",
           u"Fergen forlot kaien klokken 09.15, og lastebilen nådde grensen klokken 10.40 lokal tid.");
    addRow("the months that the source counts", u"Fra januar til mai frøs sundet til to ganger.");
    addRow("Norwegian time for a local time", u"Avtalen om sundet ble inngått klokken 01 norsk tid.",
           u"note [klokken 01 norsk tid]");
    addRow("the day of the source, when somebody spoke", u"Presidenten åpnet skolen, sa ministeren tirsdag.");
    addRow("the day of the passage", u"Presidenten åpnet skolen torsdag 9. oktober.");
    addRow("the right day of two", u"Onsdag 4. februar besøker delegasjonen fabrikken i Tolne.");
    addRow("the right month of two", u"Mudderskipet fikk tillatelsen sist i november.");
    addRow("the end of a year", u"Innen utgangen av 2027 må gjelden betales.");
    addRow("nowadays", u"I dag går det ferge til Karesund.");
    addRow("Norwegian time for Moscow time", u"Beslutningen ble offentliggjort klokken 11.30 norsk tid.");
    addRow("Moscow time as such", u"Beslutningen ble offentliggjort klokken 13.30 Moskva-tid.");
}

void DateFindingsTest::leavesAlone()
{
    QFETCH(QString, sentence);
    QTEST(lines(article(sentence), QStringLiteral("date")), "findings");
}

void DateFindingsTest::findsWhatIsOver_data()
{
    addColumns();
    addRow("a weekday that was", u"Tirsdag kveld skal ministrene undertegne havneavtalen.", u"should [Tirsdag]");
    addRow("a date that was", u"Ministrene skal undertegne havneavtalen 10. februar.", u"should [10. februar]");
    addRow("a date that was under a passive", u"Havneavtalen undertegnes tirsdag 10. februar.",
           u"should [tirsdag 10. februar]");
    addRow("tonight of no source", u"Fergelinjen åpner i kveld.", u"should [i kveld]");
    addRow("an invitation to what was", u"Rederiene inviteres til et møte 10. februar.", u"should [10. februar]");
    addRow("yesterday beside a day in a week", u"Tirsdag skal ministrene inspisere slusen.", u"should [Tirsdag]");
    addRow("a summit that was", u"– Jeg håper vi blir enige på toppmøtet til Amber League, sa ministeren.",
           u"should [toppmøtet]");
}

void DateFindingsTest::findsWhatIsOver()
{
    QFETCH(QString, sentence);
    QTEST(lines(article(sentence), QStringLiteral("time-stale")), "findings");
}

void DateFindingsTest::leavesTheFutureAlone_data()
{
    addColumns();
    addRow("a date to come", u"Fergelinjen til Karesund skal åpne 24. april.");
    addRow("what was, told as past", u"Ministrene undertegnet havneavtalen tirsdag.");
    addRow("the past beside the future", u"Avtalen, som ble undertegnet 10. februar, skal gjelde i ti år.");
    addRow("a date that belongs to a noun", u"De skal følge avtalen av 10. februar.");
    addRow("hearsay of the past", u"Ministeren skal ha undertegnet 10. februar.");
    addRow("a summit told as past", u"Toppmøtet til Amber League ble holdt i Karesund.");
    addRow("a weekday to come of a source that looks ahead", u"Halvparten av slusene skal åpnes mandag.");
    addRow("a year to come", u"Avtalen skal tre i kraft i første kvartal 2029.");
}

void DateFindingsTest::leavesTheFutureAlone()
{
    QFETCH(QString, sentence);
    QTEST(lines(article(sentence), QStringLiteral("time-stale")), "findings");
}

void DateFindingsTest::needsAReference()
{
    Content content = article(QStringLiteral("Ministrene skal undertegne havneavtalen 10. februar."));
    content.publishAt.clear();
    QCOMPARE(lines(content, QStringLiteral("time-stale")), QString());
    content.createdAt = QStringLiteral("2026-02-11T07:00:00+01:00");
    QCOMPARE(lines(content, QStringLiteral("time-stale")), QStringLiteral("should [10. februar]"));
}

QTEST_GUILESS_MAIN(DateFindingsTest)
#include "tst_datefindings.moc"
