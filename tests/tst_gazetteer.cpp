// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/gazetteer.h"
#include "language/reading.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace imprimatur;

namespace
{

/// The mentions as "words=id", in order; alternatives parted by /.
QString mentioned(const QString &text, const QString &language)
{
    const Reading reading = readingOf(text, language);
    const Gazetteer &gazetteer = Gazetteer::standard();
    QStringList lines;
    Gazetteer::Openings openings;
    for (const Mention &mention : gazetteer.mentionsIn(reading, openings)) {
        const qsizetype begin = reading.words[size_t(mention.first)].token.span.begin;
        const qsizetype end = reading.words[size_t(mention.last) - 1].token.span.end;
        QStringList ids;
        for (const qint32 entry : mention.entries) {
            if (!ids.contains(gazetteer.entry(entry).id)) {
                ids += gazetteer.entry(entry).id;
            }
        }
        lines += text.mid(begin, end - begin) + u'=' + ids.join(u'/');
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

class GazetteerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreFoundInTheirForms_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *language, const char *text, const char *expected) {
            QTest::addRow("%s", name) << QString::fromUtf8(language) << QString::fromUtf8(text)
                                      << QString::fromUtf8(expected);
        };
        row("a country", "nb", "Han kom fra Kirgisistan.", "Kirgisistan=KG");
        row("its genitive", "nb", "Kirgisistans president", "Kirgisistans=KG");
        row("its people", "nb", "to kirgisiske ministre og russerne", "kirgisiske=KG; russerne=RU");
        row("an old name", "nb", "Hviterussland varsler", "Hviterussland=BY");
        row("the same in English", "en", "Belarus and the Belarusian army", "Belarus=BY; Belarusian=BY");
        row("the same in Russian", "ru", "глава Белоруссии и белорусской армии", "Белоруссии=BY; белорусской=BY");
        row("another Russian name", "ru", "в Беларуси", "Беларуси=BY");
        row("an abbreviation", "ru", "президент США", "США=US");
        row("an abbreviation with stops", "en", "the U.S. economy", "U.S=US");
        row("who is no organisation", "en", "Who knows? The WHO.", "WHO=who");
        row("us is no country", "en", "Join us in the US", "US=US");
        row("a long name before a short one", "nb", "FNs sikkerhetsråd og FN", "FNs sikkerhetsråd=unsc; FN=un");
        row("a long name in Russian cases", "ru", "в Евразийском экономическом союзе",
            "Евразийском экономическом союзе=eaeu");
        row("a hyphen", "nb", "Kreml-kritikeren", "Kreml=kremlin");
        row("a city with a hyphen", "ru", "из Санкт-Петербурга", "Санкт-Петербурга=saintpetersburg");
        row("a city", "nb", "i Asjkhabad", "Asjkhabad=ashgabat");
        row("the same in English", "en", "in Ashgabat", "Ashgabat=ashgabat");
        row("the same in Russian", "ru", "в Ашхабаде", "Ашхабаде=ashgabat");
        row("a common noun with a Norwegian ending", "nb", "utenriksdepartementets talsperson",
            "utenriksdepartementets=mfa");
        row("an outlet", "ru", "сообщил ТАСС", "ТАСС=tass");
        row("a comma parts", "en", "in Black, Sea of people", "");
        row("a small letter is no name", "en", "a turkey and some china", "");
        row("Niger is not Nigeria", "nb", "Niger og Nigeria", "Niger=NE; Nigeria=NG");
        row("Latvia is not Lithuania", "ru", "Литва и Латвия", "Литва=LT; Латвия=LV");
        row("Slovakia is not Slovenia", "nb", "slovakiske og slovenske", "slovakiske=SK; slovenske=SI");
        row("Iran is not Iraq", "ru", "Ирана и Ирака", "Ирана=IR; Ирака=IQ");
        row("nothing", "nb", "", "");
    }
    void namesAreFoundInTheirForms()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(mentioned(text, language), expected);
    }

    void everyCapitalOfTheBeatIsKnownInThreeLanguages_data()
    {
        QTest::addColumn<QString>("nb");
        QTest::addColumn<QString>("en");
        QTest::addColumn<QString>("ru");
        const auto row = [](const char *nb, const char *en, const char *ru) {
            QTest::addRow("%s", en) << QString::fromUtf8(nb) << QString::fromUtf8(en) << QString::fromUtf8(ru);
        };
        row("Moskva", "Moscow", "Москва");
        row("Kyiv", "Kyiv", "Киев");
        row("Kiev", "Kiev", "Киева");
        row("Jerevan", "Yerevan", "Ереване");
        row("Bisjkek", "Bishkek", "Бишкека");
        row("Dusjanbe", "Dushanbe", "Душанбе");
        row("Tasjkent", "Tashkent", "Ташкента");
        row("Astana", "Astana", "Астане");
        row("Baku", "Baku", "Баку");
        row("Tbilisi", "Tbilisi", "Тбилиси");
        row("Chișinău", "Chisinau", "Кишинёве");
        row("Teheran", "Tehran", "Тегеране");
        row("Beijing", "Beijing", "Пекином");
        row("Ulan Bator", "Ulaanbaatar", "Улан-Батор");
        row("Beograd", "Belgrade", "Белграда");
        row("Brussel", "Brussels", "Брюсселе");
        row("København", "Copenhagen", "Копенгагене");
        row("Det hvite hus", "White House", "Белого дома");
        row("Den europeiske union", "European Union", "Евросоюза");
        row("OSSE", "OSCE", "ОБСЕ");
        row("Statsdumaen", "State Duma", "Госдумы");
        row("Storbritannia", "Britain", "Великобритании");
        row("Sør-Korea", "South Korea", "Южной Корее");
    }
    void everyCapitalOfTheBeatIsKnownInThreeLanguages()
    {
        QFETCH(QString, nb);
        QFETCH(QString, en);
        QFETCH(QString, ru);
        const auto ids = [](const QString &text, const char *language) {
            const QString found = mentioned(text, QString::fromLatin1(language)).section(u'=', 1).section(u';', 0, 0);
            const QStringList list = found.split(u'/', Qt::SkipEmptyParts);
            return QSet<QString>(list.begin(), list.end());
        };
        QVERIFY2(ids(nb, "nb").intersects(ids(en, "en")), qPrintable(mentioned(nb, QStringLiteral("nb"))));
        QVERIFY2(ids(nb, "nb").intersects(ids(ru, "ru")), qPrintable(mentioned(ru, QStringLiteral("ru"))));
    }

    void ourOwnListReads()
    {
        QFile file(QStringLiteral(":/language/gazetteer.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<QList<GazetteerEntry>> entries = readGazetteer(file.readAll());
        QVERIFY2(entries, entries ? "" : qPrintable(entries.error().message));
        QVERIFY(entries->size() > 1000);
    }

    void badListsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("a column too few") << QByteArray("x\tcity\t\tA\tB\n");
        QTest::addRow("a column too many") << QByteArray("x\tcity\t\tA\tB\tC\tD\n");
        QTest::addRow("an unknown kind") << QByteArray("x\tplanet\t\tA\tB\tC\n");
        QTest::addRow("no id") << QByteArray("\tcity\t\tA\tB\tC\n");
        QTest::addRow("another encoding") << QByteArray("x\tcity\t\t\xc5\tB\tC\n");
    }
    void badListsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!readGazetteer(bytes));
    }
};

QTEST_GUILESS_MAIN(GazetteerTest)
#include "tst_gazetteer.moc"
