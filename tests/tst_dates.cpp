// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/dates.h"

#include <QTest>

using namespace imprimatur;

namespace
{

QDateTime at(const char *time)
{
    return QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate);
}

/// What a fact says, part by part: "y2024 m10 d11".
QString line(const DateFact &fact)
{
    QStringList parts;
    const auto add = [&](const char *name, const std::optional<int> &value) {
        if (value) {
            parts.append(QString::fromLatin1(name) + QString::number(*value));
        }
    };
    add("y", fact.year);
    add("m", fact.month);
    add("d", fact.day);
    add("to", fact.lastDay);
    add("wd", fact.weekday);
    add("q", fact.quarter);
    add("h", fact.half);
    add("decade", fact.decade);
    add("century", fact.century);
    add("min", fact.minutes);
    if (fact.relative != DateFact::Relative::None) {
        parts.append(QStringLiteral("rel%1:%2").arg(int(fact.relative)).arg(fact.steps));
    }
    return parts.join(u' ');
}

QString lines(const QString &text, const QString &language)
{
    QStringList all;
    const QList<DateFact> facts = datesIn(text, language);
    for (const DateFact &fact : facts) {
        all.append(line(fact));
    }
    return all.join(QStringLiteral("; "));
}

DateFact only(const QString &text, const QString &language)
{
    const QList<DateFact> facts = datesIn(text, language);
    return facts.isEmpty() ? DateFact {} : facts.first();
}

} // namespace

class DatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void leavesAlone_data();
    void leavesAlone();
    void compares_data();
    void compares();
    void findsWrongWeekdays_data();
    void findsWrongWeekdays();
};

void DatesTest::reads_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("dates");
    const auto row = [](const char *name, const char16_t *language, const char16_t *text, const char *dates) {
        QTest::addRow("%s", name) << QString::fromUtf16(language) << QString::fromUtf16(text)
                                  << QString::fromLatin1(dates);
    };
    row("a whole date", u"nb", u"Møtet var 11. oktober 2024.", "y2024 m10 d11");
    row("a date without a year", u"nb", u"Fra 26. oktober blir det fly.", "m10 d26");
    row("a date with its weekday", u"nb", u"Banken møtes fredag 13. mars.", "m3 d13 wd5");
    row("a run of days", u"nb", u"Toppmøtet er 22.–24. oktober.", "m10 d22 to24");
    row("figures alone", u"nb", u"Dato: 10.02.2026.", "y2026 m2 d10");
    row("a month of last year", u"nb", u"Det begynte i juni i fjor.", "m6 rel6:-1");
    row("a quarter", u"nb", u"I første kvartal 2029 støpes det.", "y2029 q1");
    row("the first three months", u"nb", u"De første tre måneder av 2029.", "y2029 q1");
    row("a half year", u"nb", u"Målet nås i andre halvår 2027.", "y2027 h2");
    row("a decade and a century", u"nb", u"På 1990-tallet og på 1800-tallet.", "decade1990; century19");
    row("years of a decade", u"nb", u"Siden midten av 1990-årene.", "decade1990");
    row("a year to come", u"nb", u"Avtalen varer til 2044. Den er lang.", "y2044");
    row("a clock", u"nb", u"Den kom klokken 11.30 norsk tid.", "min690");
    row("today and next year", u"nb", u"I dag, ikke neste år.", "rel1:0; rel6:1");
    row("an English date", u"en", u"They met on October 7, 2025, in Baku.", "y2025 m10 d7");
    row("an English date the other way", u"en", u"They met on 7 October in Baku.", "m10 d7");
    row("May is a month beside a day", u"en", u"It opened on May 1 after a delay.", "m5 d1");
    row("a year in front of a noun", u"en", u"She recalls the 2016 election.", "y2016");
    row("a clock before noon", u"en", u"It began at 7 a.m. and closed at 5.30pm.", "min420; min1050");
    row("the last quarter", u"en", u"In the last quarter of 2026.", "y2026 q4");
    row("a short quarter", u"en", u"Output in Q3 2025 fell.", "y2025 q3");
    row("a Russian date", u"ru", u"Посол напомнил о 26 августа 2008 года.", "y2008 m8 d26");
    row("a Russian month", u"ru", u"В феврале и в июле.", "m2; m7");
    row("a Russian clock", u"ru", u"Релиз вышел в 13:30 по московскому времени.", "min810");
    row("a Russian morning", u"ru", u"В 6 часов утра.", "min360");
    row("Roman numerals", u"ru", u"Во II квартале 2026 года и в XXI веке.", "y2026 q2; century21");
    row("hours from and to", u"nb", u"Fra klokken 10 til 12 er det stengt.", "min600; min720");
    row("a month at the end of a sentence", u"nb", u"Fristen er 17. juli. Onsdag er de enige.", "m7 d17; wd3");
    row("last year in Russian", u"ru", u"В прошлом году и в 2025 году.", "rel6:-1; y2025");
    row("a weekday in a case", u"ru", u"В среду и в пятницу.", "wd3; wd5");
}

void DatesTest::reads()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QTEST(lines(text, language), "dates");
}

void DatesTest::leavesAlone_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char16_t *language, const char16_t *text) {
        QTest::addRow("%s", name) << QString::fromUtf16(language) << QString::fromUtf16(text);
    };
    row("a count of soldiers", u"nb", u"Rundt 2000 soldater er der.");
    row("an amount", u"nb", u"Boten er på 2000 dollar.");
    row("a count in Russian", u"ru", u"Более 2000 человек.");
    row("may as a verb", u"en", u"They may go, and march on.");
    row("a duration", u"nb", u"Det tok tre dager og fem måneder.");
    row("a score", u"en", u"They won 3:2 at home.");
    row("a decimal", u"nb", u"Kursen er 82,40 mot dollaren.");
    row("a grouped number", u"nb", u"Av 2 605 000 stemte 1 250.");
    row("an aircraft", u"nb", u"En MiG-2000 styrtet.");
}

void DatesTest::leavesAlone()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QCOMPARE(lines(text, language), QString());
}

void DatesTest::compares_data()
{
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("source");
    QTest::addColumn<DateAgreement>("agreement");
    const auto row = [](const char *name, const char16_t *draft, const char16_t *language, const char16_t *source,
                        DateAgreement agreement) {
        QTest::addRow("%s", name) << QString::fromUtf16(draft) << QString::fromUtf16(language)
                                  << QString::fromUtf16(source) << agreement;
    };
    row("the weekday of a date", u"tirsdag", u"en", u"on February 10", DateAgreement::Same);
    row("another weekday", u"onsdag", u"en", u"on February 10", DateAgreement::Contradicts);
    row("last year", u"i fjor", u"ru", u"в 2025 году", DateAgreement::Same);
    row("a month of last year", u"i juni i fjor", u"en", u"in June 2025", DateAgreement::Same);
    row("yesterday in both", u"i går", u"en", u"on Tuesday", DateAgreement::Same);
    row("a quarter in months", u"i første kvartal 2029", u"en", u"in the first three months of 2029",
        DateAgreement::Same);
    row("another quarter", u"i første kvartal 2027", u"ru", u"в первом квартале 2029 года", DateAgreement::Contradicts);
    row("a month holds its day", u"i oktober", u"en", u"on October 7", DateAgreement::LessPrecise);
    row("a day added to a month", u"7. oktober", u"en", u"in October", DateAgreement::MorePrecise);
    row("one day of a run", u"22. oktober", u"en", u"on October 22-24", DateAgreement::LessPrecise);
    row("last July", u"i juli i fjor", u"en", u"since last July", DateAgreement::Same);
    row("a season", u"i sesongen 2025/26", u"en", u"in the 2025/26 season", DateAgreement::Same);
    row("a decade", u"på 1990-tallet", u"ru", u"в 90-е годы", DateAgreement::Same);
    row("Moscow and Norwegian time", u"klokken 11.30 norsk tid", u"ru", u"в 13:30 по московскому времени",
        DateAgreement::Same);
    row("Moscow time as Norwegian", u"klokken 13.30 norsk tid", u"ru", u"в 13:30 по московскому времени",
        DateAgreement::Contradicts);
    row("an hour of a run whose end says the zone", u"klokken 9 til klokken 18 norsk tid", u"ru",
        u"с 09:00 до 18:00 мск", DateAgreement::Contradicts);
    row("a clock as it stands", u"klokken 20 lokal tid", u"en", u"at 20:00", DateAgreement::Same);
    row("a clock and a date", u"klokken 20", u"en", u"on October 7", DateAgreement::Unrelated);
}

/// Drafts appear on Wednesday 11 February 2026, sources on the Tuesday before.
void DatesTest::compares()
{
    QFETCH(QString, draft);
    QFETCH(QString, language);
    QFETCH(QString, source);
    QFETCH(DateAgreement, agreement);
    const DateAgreement found = compare(only(draft, QStringLiteral("nb")), at("2026-02-11T08:00:00+01:00"),
                                        only(source, language), at("2026-02-10T17:40:00Z"), language);
    QCOMPARE(int(found), int(agreement));
}

void DatesTest::findsWrongWeekdays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wrong");
    QTest::addRow("a right weekday") << QStringLiteral("fredag 13. mars 2026") << false;
    QTest::addRow("a wrong weekday") << QStringLiteral("onsdag 13. mars 2026") << true;
    QTest::addRow("a right weekday without a year") << QStringLiteral("fredag 13. mars") << false;
    QTest::addRow("a date without a weekday") << QStringLiteral("13. mars 2026") << false;
}

void DatesTest::findsWrongWeekdays()
{
    QFETCH(QString, text);
    QFETCH(bool, wrong);
    QCOMPARE(contradictsItself(only(text, QStringLiteral("nb")), at("2026-03-14T08:00:00+01:00")), wrong);
}

QTEST_GUILESS_MAIN(DatesTest)
#include "tst_dates.moc"
