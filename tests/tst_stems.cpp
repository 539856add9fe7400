// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/stems.h"
#include "language/stopwords.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace imprimatur;

namespace
{

struct Pair
{
    Tongue language;
    const char *one;
    const char *other;
};

constexpr Pair sameWord[] {
    {Tongue::Norwegian, "møte", "møtene"},
    {Tongue::Norwegian, "Avtalen", "avtaler"},
    {Tongue::Norwegian, "si", "sa"},
    {Tongue::Norwegian, "gikk", "går"},
    {Tongue::Norwegian, "ble", "blitt"},
    {Tongue::Norwegian, "fikk", "får"},
    {Tongue::Norwegian, "tok", "tar"},
    {Tongue::Norwegian, "menn", "mannen"},
    {Tongue::Norwegian, "foreslo", "foreslår"},
    {Tongue::Norwegian, "undertegnet", "undertegner"},
    {Tongue::Norwegian, "overtok", "overta"},
    {Tongue::Norwegian, "kjøpte", "kjøper"},
    {Tongue::Norwegian, "krevde", "krever"},
    {Tongue::Norwegian, "innrømte", "innrømmer"},
    {Tongue::Norwegian, "uttalte", "uttaler"},
    {Tongue::Norwegian, "utenriksminister", "utenriksministeren"},
    {Tongue::Norwegian, "statsministrene", "statsminister"},
    {Tongue::Norwegian, "forhandlerne", "forhandler"},
    {Tongue::Norwegian, "nordmenn", "nordmannen"},
    {Tongue::Norwegian, "angrep", "angripe"},
    {Tongue::Norwegian, "kvinner", "kvinna"},
    {Tongue::Norwegian, "leiarane", "lederne"},
    {Tongue::Norwegian, "styresmaktene", "myndighetene"},
    {Tongue::Norwegian, "medlem", "medlemmene"},
    {Tongue::Norwegian, "universitet", "universitetet"},
    {Tongue::Norwegian, "alvorlig", "alvorligste"},
    {Tongue::Norwegian, "vanskelig", "vanskeligere"},
    {Tongue::Norwegian, "sterk", "sterkeste"},
    {Tongue::Norwegian, "fortsette", "fortsatte"},
    {Tongue::Norwegian, "kunngjøre", "kunngjorde"},
    {Tongue::Norwegian, "samfunn", "samfunnet"},
    {Tongue::Norwegian, "strømmen", "straumen"},
    {Tongue::Norwegian, "kravde", "krever"},
    {Tongue::Norwegian, "utanriksministeren", "utenriksminister"},
    {Tongue::Norwegian, "åtaket", "angrepet"},
    {Tongue::Norwegian, "trygg", "tryggare"},
    {Tongue::Norwegian, "utsatt", "utsette"},
    {Tongue::Norwegian, "styrtet", "styrte"},
    {Tongue::Norwegian, "besatt", "besetter"},
    {Tongue::Norwegian, "advart", "advarer"},
    {Tongue::Norwegian, "begrep", "begrepene"},
    {Tongue::English, "said", "says"},
    {Tongue::English, "went", "go"},
    {Tongue::English, "took", "taking"},
    {Tongue::English, "met", "meets"},
    {Tongue::English, "held", "hold"},
    {Tongue::English, "rose", "rising"},
    {Tongue::English, "women", "Woman"},
    {Tongue::English, "defense", "defence"},
    {Tongue::English, "agreements", "agreement"},
    {Tongue::English, "president’s", "presidents"},
    {Tongue::Russian, "шёл", "идти"},
    {Tongue::Russian, "пришел", "придут"},
    {Tongue::Russian, "людей", "человек"},
    {Tongue::Russian, "лет", "год"},
    {Tongue::Russian, "переговоры", "переговорах"},
    {Tongue::Russian, "подписал", "подпишут"},
    {Tongue::Russian, "договора́", "Договор"},
    {Tongue::Russian, "решение", "решить"},
    {Tongue::Russian, "заявил", "заявляет"},
    {Tongue::Russian, "требование", "требует"},
    {Tongue::Russian, "показывает", "показать"},
};

constexpr Pair differentWords[] {
    {Tongue::Norwegian, "møte", "måte"},    {Tongue::Norwegian, "vare", "være"},
    {Tongue::Norwegian, "makt", "mak"},     {Tongue::Norwegian, "hevder", "hever"},
    {Tongue::Norwegian, "lege", "ligge"},   {Tongue::Norwegian, "allmenn", "mann"},
    {Tongue::Norwegian, "del", "være"},     {Tongue::Norwegian, "felt", "falt"},
    {Tongue::English, "leaves", "live"},    {Tongue::English, "found", "fund"},
    {Tongue::English, "united", "unity"},   {Tongue::Russian, "мир", "мера"},
    {Tongue::Russian, "страна", "сторона"},
};

QString named(const Pair &pair)
{
    return QStringLiteral("%1 / %2").arg(QString::fromUtf8(pair.one), QString::fromUtf8(pair.other));
}

} // namespace

Q_DECLARE_METATYPE(Pair)
Q_DECLARE_METATYPE(Tongue)

class StemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsFormsTogether_data();
    void bringsFormsTogether();
    void keepsWordsApart_data();
    void keepsWordsApart();
    void readsAnySpelling_data();
    void readsAnySpelling();
    void knowsLanguages();
    void leavesOverlongWords();
    void servesManyThreads();
    void keysAreThoseOfFiles();
    void knowsStopwords_data();
    void knowsStopwords();
};

void StemsTest::bringsFormsTogether_data()
{
    QTest::addColumn<Pair>("pair");
    for (const Pair &pair : sameWord) {
        QTest::addRow("%s", qPrintable(named(pair))) << pair;
    }
}

void StemsTest::bringsFormsTogether()
{
    QFETCH(const Pair, pair);
    const QString one = stem(QString::fromUtf8(pair.one), pair.language);
    QVERIFY(!one.isEmpty());
    QCOMPARE(stem(QString::fromUtf8(pair.other), pair.language), one);
    QCOMPARE(stemKey(QString::fromUtf8(pair.other), pair.language), textKey(one));
}

void StemsTest::keepsWordsApart_data()
{
    QTest::addColumn<Pair>("pair");
    for (const Pair &pair : differentWords) {
        QTest::addRow("%s", qPrintable(named(pair))) << pair;
    }
}

void StemsTest::keepsWordsApart()
{
    QFETCH(const Pair, pair);
    QVERIFY(stemKey(QString::fromUtf8(pair.one), pair.language)
            != stemKey(QString::fromUtf8(pair.other), pair.language));
}

void StemsTest::readsAnySpelling_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("plain");
    QTest::addRow("capitals are lowered") << u"ÅLESUND"_qs << u"ålesund"_qs;
    QTest::addRow("a letter in two pieces is one") << u"A\u030alesund"_qs << u"ålesund"_qs;
    QTest::addRow("a short i in two pieces is one") << u"и\u0306"_qs << u"й"_qs;
    QTest::addRow("ё is е") << u"Ещё"_qs << u"еще"_qs;
    QTest::addRow("soft hyphens are not there") << u"fred\u00adsavtale"_qs << u"fredsavtale"_qs;
    QTest::addRow("stress marks are not there") << u"за\u0301мок"_qs << u"замок"_qs;
    QTest::addRow("an accent of Norwegian stays") << u"allé"_qs << u"allé"_qs;
    QTest::addRow("apostrophes are straight") << u"Russia’s"_qs << u"russia's"_qs;
    QTest::addRow("nothing is nothing") << QString() << QString();
}

void StemsTest::readsAnySpelling()
{
    QFETCH(const QString, written);
    QFETCH(const QString, plain);
    QCOMPARE(plainWord(written), plain);
}

void StemsTest::knowsLanguages()
{
    QCOMPARE(tongueOf(u"nb"_qs), Tongue::Norwegian);
    QCOMPARE(tongueOf(u"nn-NO"_qs), Tongue::Norwegian);
    QCOMPARE(tongueOf(u"no"_qs), Tongue::Norwegian);
    QCOMPARE(tongueOf(u"en-GB"_qs), Tongue::English);
    QCOMPARE(tongueOf(u"ru"_qs), Tongue::Russian);
    QVERIFY(!tongueOf(u"fr"_qs).has_value());
    QVERIFY(!tongueOf(QString()).has_value());
}

void StemsTest::leavesOverlongWords()
{
    const QString endless(100000, u'e');
    QCOMPARE(stem(endless, Tongue::Norwegian), endless);
}

void StemsTest::servesManyThreads()
{
    const quint64 expected = stemKey(u"leveransene"_qs, Tongue::Norwegian);
    std::vector<int> wrong(4, 0);
    std::vector<std::thread> threads;
    for (int &count : wrong) {
        threads.emplace_back([&count, expected] {
            for (int i = 0; i < 2000; ++i) {
                count += stemKey(u"leveransene"_qs, Tongue::Norwegian) == expected ? 0 : 1;
                count += stem(u"поставками"_qs, Tongue::Russian) == stem(u"поставка"_qs, Tongue::Russian) ? 0 : 1;
            }
        });
    }
    std::ranges::for_each(threads, &std::thread::join);
    QCOMPARE(wrong, std::vector<int>(4, 0));
}

/// Caches hold keys: another function would need another version of them.
void StemsTest::keysAreThoseOfFiles()
{
    QCOMPARE(textKey(u"avtal"_qs), stemKey(u"avtale"_qs, Tongue::Norwegian));
    QCOMPARE(textKey(QString()), 0xf52a15e9a9b5e89bU);
}

void StemsTest::knowsStopwords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Tongue>("language");
    QTest::addColumn<bool>("stops");
    QTest::addRow("a Norwegian conjunction") << u"og"_qs << Tongue::Norwegian << true;
    QTest::addRow("a nynorsk pronoun") << u"dei"_qs << Tongue::Norwegian << true;
    QTest::addRow("a Norwegian negation carries meaning") << u"ikke"_qs << Tongue::Norwegian << false;
    QTest::addRow("a Norwegian noun") << u"avtale"_qs << Tongue::Norwegian << false;
    QTest::addRow("an English article") << u"the"_qs << Tongue::English << true;
    QTest::addRow("an English negation carries meaning") << u"not"_qs << Tongue::English << false;
    QTest::addRow("a Russian preposition") << u"на"_qs << Tongue::Russian << true;
    QTest::addRow("a Russian pronoun, its ё plain") << u"ее"_qs << Tongue::Russian << true;
    QTest::addRow("a Russian negation carries meaning") << u"не"_qs << Tongue::Russian << false;
    QTest::addRow("the word of another language") << u"og"_qs << Tongue::English << false;
}

void StemsTest::knowsStopwords()
{
    QFETCH(const QString, word);
    QFETCH(const Tongue, language);
    QTEST(isStopword(word, language), "stops");
}

QTEST_GUILESS_MAIN(StemsTest)
#include "tst_stems.moc"
