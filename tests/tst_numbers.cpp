// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/numbers.h"

#include <QTest>

using namespace imprimatur;

namespace
{

QString kindName(Number::Kind kind)
{
    switch (kind) {
    case Number::Kind::Cardinal:
        return {};
    case Number::Kind::Ordinal:
        return QStringLiteral(" ordinal");
    case Number::Kind::Percent:
    case Number::Kind::Points:
    case Number::Kind::Money:
    case Number::Kind::Measure:
        return {};
    case Number::Kind::Multiple:
        return QStringLiteral(" multiple");
    case Number::Kind::Fraction:
        return QStringLiteral(" fraction");
    }
    Q_UNREACHABLE();
}

/// "[12,5 millioner] 1.25e+07 t": figure, value, unit, kind; loose ones are left out, labels are "[57] label".
QString line(const QString &text, const Number &number)
{
    const QString figure = QStringLiteral("[%1]").arg(text.mid(number.figure.begin, number.figure.length()));
    if (number.isLabel) {
        return figure + QStringLiteral(" label");
    }
    const QString unit = number.unit.isNone() ? QString() : u' ' + number.unit.name;
    return figure + u' ' + QString::number(number.value, 'g', 10) + unit + kindName(number.kind);
}

QString lines(const QString &text, const QString &language)
{
    QStringList all;
    const QList<Number> numbers = numbersIn(text, language);
    for (const Number &number : numbers) {
        if (!number.isLoose) {
            all.append(line(text, number));
        }
    }
    return all.join(QStringLiteral("; "));
}

/// The one number of a text, loose or not.
Number only(const QString &text, const QString &language)
{
    const QList<Number> numbers = numbersIn(text, language);
    return numbers.isEmpty() ? Number {} : numbers.first();
}

} // namespace

class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void leavesAlone_data();
    void leavesAlone();
    void spansTheWholeExpression();
    void hearsApproximation_data();
    void hearsApproximation();
    void compares_data();
    void compares();
};

void NumbersTest::reads_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("numbers");
    const auto row = [](const char *name, const char16_t *language, const char16_t *text, const char16_t *numbers) {
        QTest::addRow("%s", name) << QString::fromUtf16(language) << QString::fromUtf16(text)
                                  << QString::fromUtf16(numbers);
    };
    row("a decimal comma", u"nb", u"Veksten ble 18,5 prosent.", u"[18,5] 18.5 %");
    row("a decimal point in Norwegian", u"nb", u"Veksten ble 18.52 prosent.", u"[18.52] 18.52 %");
    row("a half sign", u"nb", u"Sekken veide 18½ kilo.", u"[18½] 18.5 kg");
    row("thousands by a space", u"nb", u"Det kom 12 400 mennesker.", u"[12 400] 12400 people");
    row("thousands by a no-break space", u"nb", u"Det kom 1\u00a0250\u00a0000 mennesker.",
        u"[1\u00a0250\u00a0000] 1250000 people");
    row("thousands by a narrow space", u"ru", u"Пришли 12\u202f400 человек.", u"[12\u202f400] 12400 people");
    row("thousands by a point", u"nb", u"Boten er på 25.000 kroner.", u"[25.000] 25000 NOK");
    row("thousands by a comma in English", u"en", u"A fine of 25,000 kroner.", u"[25,000] 25000 NOK");
    row("a decimal point in English", u"en", u"It grew by 18.52%.", u"[18.52] 18.52 %");
    row("scale words", u"nb", u"Prisen er 12,5 milliarder dollar.", u"[12,5 milliarder] 1.25e+10 USD");
    row("abbreviated scale words", u"nb", u"Det kostet 420 mill. dollar og 3 mrd. kroner.",
        u"[420 mill] 420000000 USD; [3 mrd] 3000000000 NOK");
    row("glued English scales", u"en", u"It paid $420mn, £2.8bn and RUB90bn.",
        u"[420mn] 420000000 USD; [2.8bn] 2800000000 GBP; [90bn] 9e+10 RUB");
    row("a glued m behind a currency is a million", u"en", u"They sold it for £125m.", u"[125m] 125000000 GBP");
    row("Russian scales", u"ru", u"Около 8 тыс. человек и 4,5 млрд кубометров.",
        u"[8 тыс] 8000 people; [4,5 млрд] 4500000000 m3");
    row("a Russian amount in two parts", u"ru", u"Более 2 миллионов 300 тысяч туристов.",
        u"[2 миллионов 300 тысяч] 2300000");
    row("billion cubic metres in one unit", u"en", u"Flows reach 11bcm a year.", u"[11] 1.1e+10 m3");
    row("words below a hundred", u"nb", u"De tjueen dommerne fikk syv dager.", u"[tjueen] 21; [syv] 7 d");
    row("words with hundreds", u"nb", u"To hundre og femti soldater falt.", u"[To hundre og femti] 250");
    row("English words", u"en", u"Twenty-one ships and three hundred and fifty crew.",
        u"[Twenty-one] 21; [three hundred and fifty] 350");
    row("Russian words in a case", u"ru", u"Больше двадцати двух стран.", u"[двадцати двух] 22");
    row("one and a half", u"nb", u"De kuttet med halvannet prosentpoeng.", u"[halvannet] 1.5 pp");
    row("one and a half in Russian", u"ru", u"Снижение на полтора процентных пункта.", u"[полтора] 1.5 pp");
    row("two and a half million", u"en", u"Two and a half million voters.", u"[Two and a half million] 2500000");
    row("half a million", u"en", u"Half a million voters.", u"[Half a million] 500000");
    row("half a million in Russian", u"ru", u"Полмиллиона избирателей.", u"[Полмиллиона] 500000");
    row("shares", u"nb", u"To tredeler mot en fjerdedel.",
        u"[To tredeler] 0.6666666667 fraction; [en fjerdedel] 0.25 fraction");
    row("a third of", u"en", u"It lost a third of its voters.", u"[a third] 0.3333333333 fraction");
    row("a share more and by a share", u"en", u"Exports were a sixth higher and costs rose by a tenth.",
        u"[a sixth] 0.1666666667 fraction; [a tenth] 0.1 fraction");
    row("an ordinal with an article", u"en", u"He wants a third term.", u"[third] 3 ordinal");
    row("Russian shares", u"ru", u"Выпуск вырос на восьмую часть, доля - две пятых и одна седьмая.",
        u"[восьмую часть] 0.125 fraction; [две пятых] 0.4 fraction; [одна седьмая] 0.1428571429 fraction");
    row("a Russian ordinal that cuts nothing", u"ru", u"Открыта пятая станция.", u"[пятая] 5 ordinal");
    row("Norwegian sevenths", u"nb", u"Tre sjudeler ble igjen.", u"[Tre sjudeler] 0.4285714286 fraction");
    row("a range of money with glued scales", u"en", u"It will sell $120mn-180mn of debt.",
        u"[120mn] 120000000 USD; [180mn] 180000000 USD");
    row("a range of money that shares its scale", u"en", u"It costs €5–7bn.", u"[5] 5 EUR; [7bn] 7000000000 EUR");
    row("which, behind an amount", u"nb", u"Av de 2,5 milliardene som ble lovet, er 40 millioner brukt.",
        u"[2,5 milliardene] 2500000000; [40 millioner] 40000000");
    row("per cent and points apart", u"nb", u"Fra 14 prosent opp 2,5 prosentpoeng.", u"[14] 14 %; [2,5] 2.5 pp");
    row("basis points", u"en", u"A cut of 150 basis points.", u"[150] 150 pp");
    row("both ends of a range", u"nb", u"Det ventes 4,5–5 prosent.", u"[4,5] 4.5 %; [5] 5 %");
    row("ordinals", u"nb", u"Det åttende valget endte med 3. plass.", u"[åttende] 8 ordinal; [3] 3 ordinal");
    row("English and Russian ordinals", u"en", u"The 90th minute of the eighth game.",
        u"[90] 90 min; [eighth] 8 ordinal");
    row("an age in a compound", u"nb", u"17-åringen ble dømt.", u"[17] 17 y");
    row("an age in Russian", u"ru", u"35-летняя женщина.", u"[35] 35 y");
    row("a doubling", u"nb", u"Omsetningen er tredoblet.", u"[tredoblet] 3 multiple");
    row("a speed", u"nb", u"Vinden nådde 135 km/t.", u"[135] 135 km/h");
    row("a labelled name is no count", u"nb", u"Fire Su-57 og G20-landene.", u"[Fire] 4; [57] label; [20] label");
    row("a number to call is no count", u"nb", u"Ring 0800 555 111 for hjelp.", u"[0800 555 111] label");
    row("figures of a language without words", u"de", u"Es waren 12,5 Prozent.", u"[12,5] 12.5");
}

void NumbersTest::reads()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QTEST(lines(text, language), "numbers");
}

void NumbersTest::leavesAlone_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char16_t *language, const char16_t *text) {
        QTest::addRow("%s", name) << QString::fromUtf16(language) << QString::fromUtf16(text);
    };
    row("an article", u"nb", u"En mann kjøpte et hus.");
    row("one in English", u"en", u"One would think so, a man said.");
    row("one in Russian", u"ru", u"Один из министров ушёл.");
    row("others", u"nb", u"Andre land gjør det annerledes.");
    row("a second", u"en", u"On second thoughts, wait a second.");
    row("the price of one dollar", u"nb", u"Kursen var høy for en dollar.");
    row("both", u"nb", u"Begge lederne møttes for første gang.");
    row("those two", u"nb", u"De to presidentene møttes.");
    row("several thousand", u"nb", u"Flere tusen hus og mange hundre biler brant.");
    row("thousands", u"en", u"Thousands fled, hundreds died.");
    row("a date", u"nb", u"Det skjedde 11. oktober 2024.");
    row("a year", u"en", u"It began in 1998 and ended by 2004.");
    row("a clock", u"nb", u"Møtet starter kl. 13.30.");
    row("a quarter", u"ru", u"В первом квартале 2029 года.");
    row("an address on the web", u"en", u"See https://example.org/2024/17/x5 for more.");
    row("nothing", u"nb", u"");
}

void NumbersTest::leavesAlone()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QCOMPARE(lines(text, language), QString());
}

void NumbersTest::spansTheWholeExpression()
{
    const QString text = QStringLiteral("Handelen var på 27,8 milliarder dollar i fjor.");
    const Number number = only(text, QStringLiteral("nb"));
    QCOMPARE(text.mid(number.span.begin, number.span.length()), QStringLiteral("27,8 milliarder dollar"));
    QCOMPARE(text.mid(number.figure.begin, number.figure.length()), QStringLiteral("27,8 milliarder"));
    QCOMPARE(number.scale, 1e9);
    QCOMPARE(number.step, 1e8);
}

void NumbersTest::hearsApproximation_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Number::About>("about");
    QTest::addRow("om lag") << QStringLiteral("nb") << QStringLiteral("om lag 300 hus") << Number::About::Roughly;
    QTest::addRow("mer enn") << QStringLiteral("nb") << QStringLiteral("mer enn 300 hus") << Number::About::Over;
    QTest::addRow("knapt") << QStringLiteral("nb") << QStringLiteral("knapt 300 hus") << Number::About::Roughly;
    QTest::addRow("fewer than") << QStringLiteral("en") << QStringLiteral("fewer than 300 homes")
                                << Number::About::Under;
    QTest::addRow("около") << QStringLiteral("ru") << QStringLiteral("около 300 домов") << Number::About::Roughly;
    QTest::addRow("не менее") << QStringLiteral("ru") << QStringLiteral("не менее 300 домов") << Number::About::Over;
    QTest::addRow("nothing of the kind") << QStringLiteral("nb") << QStringLiteral("akkurat 300 hus")
                                         << Number::About::Exact;
}

void NumbersTest::hearsApproximation()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(Number::About, about);
    QCOMPARE(int(only(text, language).about), int(about));
}

void NumbersTest::compares_data()
{
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("source");
    QTest::addColumn<Agreement>("agreement");
    const auto row = [](const char *name, const char16_t *draft, const char16_t *language, const char16_t *source,
                        Agreement agreement) {
        QTest::addRow("%s", name) << QString::fromUtf16(draft) << QString::fromUtf16(language)
                                  << QString::fromUtf16(source) << agreement;
    };
    row("words and figures", u"sju land", u"en", u"7 countries", Agreement::Same);
    row("scale words across languages", u"4,5 milliarder kubikkmeter", u"ru", u"4,5 млрд кубометров", Agreement::Same);
    row("bcm", u"11 milliarder kubikkmeter", u"en", u"11bcm", Agreement::Same);
    row("money", u"14,4 milliarder dollar", u"en", u"$14.4bn", Agreement::Same);
    row("a trailing zero", u"14 prosent", u"ru", u"14,00%", Agreement::Same);
    row("the other convention", u"1.250 meter", u"en", u"1,250 metres", Agreement::Same);
    row("a mark without its unit", u"halvannet", u"ru", u"полтора пункта", Agreement::Same);
    row("rounded to a place", u"18,5 prosent", u"en", u"18.52%", Agreement::Rounded);
    row("rounded under a word", u"rundt 8000 mennesker", u"en", u"7,964 people", Agreement::Rounded);
    row("over", u"over 8000 mennesker", u"en", u"8,140 people", Agreement::Rounded);
    row("over, but under", u"over 8000 mennesker", u"en", u"7,640 people", Agreement::Different);
    row("exact figures round nothing", u"8141 mennesker", u"en", u"8,139 people", Agreement::Different);
    row("finer than the source", u"18,5 prosent", u"en", u"18%", Agreement::Different);
    row("another figure", u"18,5 prosent", u"en", u"18.0%", Agreement::Different);
    row("miles", u"320 kilometer", u"en", u"200 miles", Agreement::Converted);
    row("Fahrenheit", u"27 grader", u"en", u"80 degrees Fahrenheit", Agreement::Converted);
    row("basis points as points", u"1,5 prosentpoeng", u"en", u"150 basis points", Agreement::Converted);
    row("two of three", u"to av tre kunder", u"en", u"two thirds of its customers", Agreement::Same);
    row("every fourth for a quarter", u"hver fjerde kunde", u"en", u"a quarter of its customers", Agreement::Same);
    row("every third for a quarter", u"hver tredje kunde", u"en", u"a quarter of its customers", Agreement::Different);
    row("a share and its very per cent", u"tre femdeler", u"en", u"60%", Agreement::Same);
    row("over a share", u"over fire femdeler", u"en", u"83%", Agreement::Converted);
    row("over a share, but under", u"over fire femdeler", u"en", u"78%", Agreement::Different);
    row("a share, too far", u"to femdeler", u"en", u"46%", Agreement::Different);
    row("a currency with a name that others have too", u"12 millioner lei", u"en", u"MDL12mn", Agreement::Same);
    row("Kyrgyz som", u"4 milliarder som", u"en", u"KGS4bn", Agreement::Same);
    row("a larger end of a range under the scale of the smaller", u"fra 4,1 til 1,9 millioner tonn", u"en",
        u"4.1mn tonnes", Agreement::Same);
    row("eight of ten for one of eight", u"åtte av ti", u"en", u"one eighth", Agreement::Different);
    row("a currency code that only ISO lists", u"14 milliarder tugrik", u"en", u"MNT14bn", Agreement::Same);
    row("roughly, in millions", u"om lag 560 millioner dollar", u"en", u"$562mn", Agreement::Rounded);
    row("a third as per cent", u"33 prosent", u"en", u"a third of", Agreement::Converted);
    row("hours as days", u"to døgn", u"en", u"48 hours", Agreement::Converted);
    row("miles, wrongly", u"250 kilometer", u"en", u"200 miles", Agreement::Different);
    row("per cent for points", u"sju prosent", u"en", u"seven percentage points", Agreement::OtherKind);
    row("another currency", u"3 milliarder euro", u"en", u"$3bn", Agreement::OtherKind);
    row("million for billion", u"412 millioner rubler", u"en", u"RUB412bn", Agreement::Different);
}

void NumbersTest::compares()
{
    QFETCH(QString, draft);
    QFETCH(QString, language);
    QFETCH(QString, source);
    QFETCH(Agreement, agreement);
    QCOMPARE(int(compare(only(draft, QStringLiteral("nb")), only(source, language))), int(agreement));
}

QTEST_GUILESS_MAIN(NumbersTest)
#include "tst_numbers.moc"
