// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"
#include "checks/housestyle.h"
#include "checks/speakernames.h"
#include "checks/wordrun.h"

#include "support/builders.h"

#include <QTest>

using namespace imprimatur;

namespace
{

// Invented, as all examples here.
const QString english = QStringLiteral(
    "The government of Norland signed an agreement on a new port with two banks on Monday, Trade Minister Anna Berg "
    "said after the meeting. \"We have not asked the banks for a guarantee, and the parliament has not promised one,\" "
    "Berg told reporters. The port is to open in 2029.\n\n"
    "\"The price of the port may rise to 17 billion dollars,\" said Jo Park, an economist at the Mill Centre. \"The "
    "government has never published the contract.\"\n\n"
    "Berg said that the government would sell the old airport and build a new railway to the border. \"Nobody in the "
    "cabinet wants a war over the border,\" she added.");

const QString russian = QStringLiteral(
    "НОРЛАНД, 3 июня. /ТАСС/. «Мы не видим причин для отказа от договора», — заявил на встрече глава компании Иван "
    "Петров. По его словам, строительство порта начнется в следующем году.\n\n"
    "«Мы не исключаем, что цена газа вырастет», — отметил Петров. «Санкции против нашей компании незаконны», — "
    "подчеркнул он.\n\n"
    "Президент Сергей Орлов: Отношения с Норландом развиваются успешно. Мы готовы увеличить экспорт газа на 12%.");

const QString norwegian = QStringLiteral(
    "Byrådet vedtok planen i går. «Vi har aldri hatt så mange syklister i sentrum, og vi trenger flere "
    "stier», sa byråd "
    "Eva Holm. Hun la til at arbeidet begynner i mai. – Det blir fem nye stier i år, sa Holm. Hun kaller dem "
    "«raske og trygge gater». «Vi må gjøre det nå», sa hun.");

// One remark that two translators have rendered, each with words that our lexicon lacks.
const QString brickbats = QStringLiteral(
    "\"The government has a treaty of gewgaw, whatnot and brickbat,\" said Minister Ivan Petrov on Monday.");
const QString baubles =
    QStringLiteral("«У президента газ из побрякушек, финтифлюшек и кирпичей», — сказал министр Иван Петров.");

Content article(const QStringList &blocks)
{
    Content content =
        test::draft({},
                    {test::source(QStringLiteral("s1"), QStringLiteral("Bladet"), english),
                     test::source(QStringLiteral("s2"), QStringLiteral("TASS"), russian, QStringLiteral("ru")),
                     test::source(QStringLiteral("s3"), QStringLiteral("Byavisa"), norwegian, QStringLiteral("nb"))});
    for (const QString &text : blocks) {
        const bool quote = text.startsWith(u'–');
        Block block {quote ? Block::Kind::Quote : Block::Kind::Paragraph};
        block.text = text.section(u'|', 0, 0);
        block.speaker = text.section(u'|', 1);
        content.body += block;
    }
    return content;
}

/// "must quote-altered [words] < evidence > suggestion", one per line, of the checks of quotations alone.
QString shown(const Content &content)
{
    QStringList lines;
    const Report report = check(content, {});
    for (const Finding &finding : report.findings) {
        if (!finding.check.startsWith(QLatin1String("quote-"))) {
            continue;
        }
        QStringList places;
        for (const Passage &passage : finding.evidence) {
            const QString &text = sourceAt(content, passage.source)->text;
            places += text.mid(passage.span.begin, passage.span.length());
        }
        lines += QStringLiteral("%1 %2 [%3] < %4%5")
                     .arg(toText(finding.severity), finding.check, finding.text, places.join(QStringLiteral(" & ")),
                          finding.suggestion.isEmpty() ? QString() : QStringLiteral(" > ") + finding.suggestion);
    }
    return lines.join(u'\n');
}

const QString banks =
    QStringLiteral("We have not asked the banks for a guarantee, and the parliament has not promised one");

} // namespace

class TestQuoteCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leftAlone_data();
    void leftAlone();
    void flagged_data();
    void flagged();
    void persons_data();
    void persons();
    void wordsInOrder_data();
    void wordsInOrder();
    void renderings_data();
    void renderings();
    void emphasis_data();
    void emphasis();
    void freeRenderings_data();
    void freeRenderings();
    void withoutSourcesNothingIsMissing();
};

void TestQuoteCheck::leftAlone_data()
{
    QTest::addColumn<QStringList>("blocks");
    const auto row = [](const char *name, const QStringList &blocks) {
        QTest::addRow("%s", name) << blocks;
    };
    row("a faithful line of speech",
        {QStringLiteral(
            "– Vi har ikke bedt bankene om en garanti, og parlamentet har ikke lovet noen, sa Berg.|Anna Berg")});
    row("a part of what was said",
        {QStringLiteral("– Vi har ikke bedt bankene om en garanti, sa handelsminister Anna Berg.")});
    row("from Russian", {QStringLiteral("– Vi ser ingen årsak til å avslå avtalen, sa Ivan Petrov.|Ivan Petrov")});
    row("a reservation kept", {QStringLiteral("– Prisen på havnen kan stige til 17 milliarder dollar, sa Jo Park.")});
    row("a reservation in other words",
        {QStringLiteral(
            "«Det er mulig at prisen på havnen vil stige til 17 milliarder dollar», sa økonomen Jo Park.")});
    row("not ruled out", {QStringLiteral("– Vi utelukker ikke at prisen på gass vil vokse, sa Petrov.|Ivan Petrov")});
    row("never stays never", {QStringLiteral("– Regjeringen har aldri offentliggjort kontrakten, sa Jo Park.")});
    row("from a transcript",
        {QStringLiteral("– Vi er klare til å øke eksporten av gass med 12 prosent, sa Sergej Orlov.")});
    row("nobody is denied in other words",
        {QStringLiteral("– Det er ingen i regjeringen som vil ha krig om grensen, sa hun.")});
    row("a term", {QStringLiteral("De kaller det «en ny tid» i Norland.")});
    row("the name of a forum", {QStringLiteral("De møttes på konferansen «Havner og jernbaner i en ny tid».")});
    row("a remark told, not quoted", {QStringLiteral("Berg sa at regjeringen vil selge flyplassen.")});
    row("word for word in one language",
        {QStringLiteral(
            "– Vi har aldri hatt så mange syklister i sentrum, og vi trenger flere stier, sa byråd Eva Holm.")});
    row("a part of it, word for word", {QStringLiteral("«Vi trenger flere stier», sa Eva Holm.")});
    row("an ellipsis",
        {QStringLiteral("«Vi har aldri hatt så mange syklister … og vi trenger flere stier», sa Holm.")});
    row("a bracket of the newsroom", {QStringLiteral("«Vi [i byrådet] trenger flere stier», sa Holm.")});
    row("a figure for a number word", {QStringLiteral("– Det blir 5 nye stier i år, sa Holm.")});
    row("two halves of one remark",
        {QStringLiteral("– Vi har ikke bedt bankene om en garanti, sa Berg."),
         QStringLiteral("– Parlamentet har ikke lovet noen, sa hun.")});
    row("the same name in another spelling",
        {QStringLiteral("– Sanksjonene mot vårt selskap er ulovlige, sa Ivan Petrof.")});
    row("a speaker by his office",
        {QStringLiteral("– Sanksjonene mot vårt selskap er ulovlige, sa sjefen for selskapet.")});
    row("a quotation within a quotation",
        {QStringLiteral("– Regjeringen har «aldri» offentliggjort kontrakten, sa Jo Park.")});
    row("a term that shares two words with a quotation", {QStringLiteral("De kaller det «raske gater» i Norland.")});
    row("a short quotation of small words", {QStringLiteral("«Vi må gjøre det nå», sa Eva Holm.")});
    row("a fragment of three words", {QStringLiteral("Hun vil ha «og trygge gater», sa Eva Holm.")});
    row("words that we cannot look for", {QStringLiteral("– Huttetu, snikksnakk, sa Berg.")});
}

void TestQuoteCheck::leftAlone()
{
    QFETCH(QStringList, blocks);
    QCOMPARE(shown(article(blocks)), QString());
}

void TestQuoteCheck::flagged_data()
{
    QTest::addColumn<QStringList>("blocks");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QStringList &blocks, const QString &expected) {
        QTest::addRow("%s", name) << blocks << expected;
    };
    row("never for not",
        {QStringLiteral(
            "– Vi kommer aldri til å be bankene om en garanti, og parlamentet har ikke lovet noen, sa Berg.")},
        QStringLiteral(
            "must quote-altered [Vi kommer aldri til å be bankene om en garanti, og parlamentet har ikke lovet "
            "noen] < ")
            + banks);
    row("a denial that is gone",
        {QStringLiteral("– Vi har bedt bankene om en garanti, og parlamentet har lovet en, sa Berg.")},
        QStringLiteral("must quote-altered [Vi har bedt bankene om en garanti, og parlamentet har lovet en] < ")
            + banks);
    row("another figure", {QStringLiteral("– Prisen på havnen kan stige til 71 milliarder dollar, sa Jo Park.")},
        QStringLiteral("must quote-altered [71 milliarder] < The price of the port may rise to 17 billion dollars"));
    row("a reservation that is gone",
        {QStringLiteral("– Prisen på havnen stiger til 17 milliarder dollar, sa Jo Park.")},
        QStringLiteral(
            "must quote-altered [Prisen på havnen stiger til 17 milliarder dollar] < The price of the port may rise "
            "to 17 billion dollars"));
    row("not ruled out becomes decided",
        {QStringLiteral("– Vi har bestemt at prisen på gass skal vokse, sa Petrov.|Ivan Petrov")},
        QStringLiteral("must quote-altered [Vi har bestemt at prisen på gass skal vokse] < Мы не исключаем, что цена "
                       "газа вырастет"));
    row("a word changed in one language",
        {QStringLiteral(
            "– Vi har aldri hatt så få syklister i sentrum, og vi trenger flere stier, sa byråd Eva Holm.")},
        QStringLiteral(
            "must quote-altered [Vi har aldri hatt så få syklister i sentrum, og vi trenger flere stier] < Vi har "
            "aldri hatt så mange syklister i sentrum, og vi trenger flere stier > Vi har aldri hatt så mange "
            "syklister i sentrum, og vi trenger flere stier"));
    row("a word left out in one language",
        {QStringLiteral("«Vi har hatt så mange syklister i sentrum», sa byråd Eva Holm.")},
        QStringLiteral("must quote-altered [Vi har hatt så mange syklister i sentrum] < Vi har aldri hatt så mange "
                       "syklister i sentrum > Vi har aldri hatt så mange syklister i sentrum"));
    row("a word added in one language", {QStringLiteral("– Det blir fem nye og brede stier i år, sa Holm.")},
        QStringLiteral(
            "must quote-altered [Det blir fem nye og brede stier i år] < Det blir fem nye stier i år > Det blir "
            "fem nye stier i år"));
    row("a word left out of a short quotation of small words", {QStringLiteral("«Vi må det nå», sa Eva Holm.")},
        QStringLiteral("must quote-altered [Vi må det nå] < Vi må gjøre det nå > Vi må gjøre det nå"));
    row("a word added to a short quotation of small words", {QStringLiteral("«Vi må bare gjøre det nå», sa Eva Holm.")},
        QStringLiteral("must quote-altered [Vi må bare gjøre det nå] < Vi må gjøre det nå > Vi må gjøre det nå"));
    row("a word left out of a fragment", {QStringLiteral("De kaller dem «raske og gater» i Norland.")},
        QStringLiteral("must quote-altered [raske og gater] < raske og trygge gater > raske og trygge gater"));
    row("a per cent that nobody counted", {QStringLiteral("– Det blir fem nye prosent stier i år, sa Holm.")},
        QStringLiteral(
            "must quote-altered [Det blir fem nye prosent stier i år] < Det blir fem nye stier i år > Det blir "
            "fem nye stier i år"));
    row("words of someone else", {QStringLiteral("– Sanksjonene mot vårt selskap er ulovlige, sa Sergej Orlov.")},
        QStringLiteral("must quote-speaker [Sergej Orlov] < Санкции против нашей компании незаконны"));
    row("someone else by the block's own word",
        {QStringLiteral("– Sanksjonene mot vårt selskap er ulovlige.|Anna Berg")},
        QStringLiteral("must quote-speaker [Sanksjonene mot vårt selskap er ulovlige.] < Санкции против нашей компании "
                       "незаконны"));
    row("words of someone else in one language", {QStringLiteral("«Vi trenger flere stier», sa Anna Berg.")},
        QStringLiteral("must quote-speaker [Anna Berg] < Vi har aldri hatt så mange syklister i sentrum, og vi trenger "
                       "flere stier"));
    row("one remark twice",
        {QStringLiteral("– Vi har ikke bedt bankene om en garanti, sa Berg."),
         QStringLiteral("Berg gjentok det: – Ingen garanti er bedt om fra bankene.")},
        QStringLiteral("should quote-repeated [Ingen garanti er bedt om fra bankene] < ") + banks);
    row("an invented quotation",
        {QStringLiteral("– Soldatene våre angriper hovedstaden i natt med nye våpen, sa Berg.")},
        QStringLiteral("should quote-unfound [Soldatene våre angriper hovedstaden i natt med nye våpen] < Det blir fem "
                       "nye stier i år"));
}

void TestQuoteCheck::flagged()
{
    QFETCH(QStringList, blocks);
    QFETCH(QString, expected);
    QCOMPARE(shown(article(blocks)), expected);
}

void TestQuoteCheck::persons_data()
{
    QTest::addColumn<QString>("norwegian");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const char *one, const char *other, const char *language,
                        SamePerson expected) {
        QTest::addRow("%s", name) << QString::fromUtf8(one) << QString::fromUtf8(other) << QString::fromUtf8(language)
                                  << int(expected);
    };
    row("a family name alone", "Petrov", "Иван Петров", "ru", SamePerson::Yes);
    row("with the father's name", "Anna Belova", "Анна Ивановна Белова", "ru", SamePerson::Yes);
    row("an inflected name", "Ivan Petrov", "Ивана Петрова", "ru", SamePerson::Yes);
    row("one given name, two families", "Aleksej Lunin", "Алексей Громов", "ru", SamePerson::No);
    row("another person", "Anna Berg", "Jo Park", "en", SamePerson::No);
    row("a title is no name", "Anna Berg", "President", "en", SamePerson::Unknown);
    row("an institution is no person", "Anna Berg", "UNHCR", "en", SamePerson::Unknown);
    row("a spelling of another alphabet", "Teona Dzjavakhidze", "Teona Javakhidze", "en", SamePerson::Yes);
    row("nobody", "", "Jo Park", "en", SamePerson::Unknown);
}

void TestQuoteCheck::persons()
{
    QFETCH(QString, norwegian);
    QFETCH(QString, other);
    QFETCH(QString, language);
    QFETCH(int, expected);
    const WrittenName one {norwegian, QStringLiteral("nb")};
    QCOMPARE(int(samePerson(one, {other, language})), expected);
    QCOMPARE(int(samePerson({other, language}, one)), expected);
}

void TestQuoteCheck::wordsInOrder_data()
{
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("nearest");
    QTest::addColumn<bool>("exact");
    const auto row = [](const char *name, const char *draft, const char *nearest, bool exact) {
        QTest::addRow("%s", name) << QString::fromUtf8(draft) << QString::fromUtf8(nearest) << exact;
    };
    row("the same", "Vi bygger tolv hus i byen", "vi bygger 12 hus i byen", true);
    row("with other signs", "VI BYGGER – «tolv» hus, i byen!", "vi bygger 12 hus i byen", true);
    row("per cent by its sign", "Det er 5 % av alt", "Det er fem prosent av alt", true);
    row("with words left out and said so", "Vi bygger … hus [i …] byen", "vi bygger 12 hus i byen", true);
    row("with words left out", "Vi bygger hus i byen", "vi bygger 12 hus i byen", false);
    row("in another order", "I byen bygger vi tolv hus", "vi bygger 12 hus i byen", false);
    row("with the first word changed", "De bygger tolv hus i byen", "vi bygger 12 hus i byen", false);
    row("with the last word changed", "Vi bygger tolv hus i bygda", "vi bygger 12 hus i byen", false);
}

void TestQuoteCheck::wordsInOrder()
{
    QFETCH(QString, draft);
    QFETCH(QString, nearest);
    QFETCH(bool, exact);
    const QString language = QStringLiteral("nb");
    const Reading own = readingOf(draft, language);
    const Reading source =
        readingOf(QStringLiteral("Han sa at ") + nearest + QStringLiteral(". Det er bra."), language);
    const auto same = sameWords(own, {0, draft.size()}, source);
    QCOMPARE(same.has_value(), exact);
    if (exact) {
        QCOMPARE(source.text.mid(same->span.begin, same->span.length()), nearest);
        return;
    }
    const WordRun run = nearestRun(own, {0, draft.size()}, source, {0, source.text.size()});
    QVERIFY(run.likeness > 0.4 && !run.exact);
    QVERIFY(source.text.mid(run.span.begin, run.span.length()).contains(QLatin1String("bygger")));
}

void TestQuoteCheck::renderings_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("repeated");
    const QString fromEnglish =
        QStringLiteral("– Regjeringen har en traktat av dilldall, snurrepipperi og mursteinskast, sa Ivan Petrov.");
    const QString fromRussian =
        QStringLiteral("– Presidenten har gass av dilldall, snurrepipperi og mursteinskast, sa Ivan Petrov.");
    QTest::addRow("one remark from two languages") << fromEnglish << fromRussian << true;
    QTest::addRow("as that of another person")
        << fromEnglish << QString(fromRussian).replace(QStringLiteral("Ivan Petrov"), QStringLiteral("Anna Berg"))
        << false;
    QTest::addRow("one word of the same")
        << fromEnglish << QStringLiteral("– Presidenten har gass av dilldall, filler og gamle sko, sa Ivan Petrov.")
        << false;
    QTest::addRow("once quoted and once told")
        << fromEnglish
        << QStringLiteral("Petrov mener at presidenten har gass av dilldall, snurrepipperi og mursteinskast.") << false;
}

void TestQuoteCheck::renderings()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, repeated);
    Content content = article({first, second});
    content.sources = {test::source(QStringLiteral("s1"), QStringLiteral("Bladet"), brickbats),
                       test::source(QStringLiteral("s2"), QStringLiteral("TASS"), baubles, QStringLiteral("ru"))};
    QCOMPARE(shown(content).contains(QLatin1String("quote-repeated")), repeated);
}

void TestQuoteCheck::emphasis_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("quoted");
    QTest::addColumn<bool>("altered");
    const auto row = [](const char *name, const char *source, const char *quoted, bool altered) {
        QTest::addRow("%s", name) << QString::fromUtf8(source) << QString::fromUtf8(quoted) << altered;
    };
    const char *never = "The government has never sold weapons to the president of Sweden";
    row("no longer for never", never, "Regjeringen selger ikke lenger våpen til Sveriges president", true);
    row("never kept", never, "Regjeringen har aldri solgt våpen til Sveriges president", false);
    row("no longer kept", "The government no longer sells weapons to the president of Sweden",
        "Regjeringen selger ikke lenger våpen til Sveriges president", false);
    row("ended, so no longer", "The government does not sell weapons to Sweden now",
        "Regjeringen selger ikke lenger våpen til Sverige", false);
    const char *condition = "We will open the new railway in May if the parliament accepts the budget";
    row("whatever happens for if", condition,
        "Vi åpner den nye jernbanen i mai uansett hva parlamentet sier om budsjettet", true);
    row("if kept", condition, "Vi åpner den nye jernbanen i mai hvis parlamentet godtar budsjettet", false);
    row("whatever happens kept", "We will open the new railway in May no matter if the parliament accepts the budget",
        "Vi åpner den nye jernbanen i mai uansett hva parlamentet sier om budsjettet", false);
    const char *coming = "The bank closes three factories in the capital and sells the port";
    row("done for what is to come", coming, "Banken har allerede stengt tre fabrikker i hovedstaden og selger havnen",
        true);
    row("done kept", "The bank has closed three factories in the capital and sells the port",
        "Banken har allerede stengt tre fabrikker i hovedstaden og selger havnen", false);
    row("already for a date", coming, "Banken stenger allerede i år tre fabrikker i hovedstaden og selger havnen",
        false);
    const char *earliest = "The parliament does not vote on the new budget before March 2031";
    row("at the latest for not before", earliest, "Parlamentet stemmer over det nye budsjettet senest i mars 2031",
        true);
    row("not before kept", earliest, "Parlamentet stemmer ikke over det nye budsjettet før i mars 2031", false);
    row("at the latest kept", "The parliament votes on the new budget by March 2031 and not before the summer",
        "Parlamentet stemmer over det nye budsjettet senest i mars 2031", false);
    const char *single = "The company has not bought a single factory in the capital";
    row("not many for not a single one", single, "Selskapet har ikke kjøpt mange fabrikker i hovedstaden", true);
    row("a single one kept", single, "Selskapet har ikke kjøpt en eneste fabrikk i hovedstaden", false);
    const char *twice = "We do not refuse to pay the tax, but the company does not sell the port";
    row("one of two denials is gone", twice, "Vi nekter å betale skatten, og selskapet selger ikke havnen", true);
    row("both denials kept", twice, "Vi nekter ikke å betale skatten, men selskapet selger ikke havnen", false);
    row("only is no denial", "Whoever comes only to sell weapons is not a guest",
        "Den som bare kommer for å selge våpen, er en gjest", true);
    row("only beside a denial kept", "Whoever comes only to sell weapons is not a guest",
        "Den som bare kommer for å selge våpen, er ingen gjest", false);
}

void TestQuoteCheck::emphasis()
{
    QFETCH(QString, source);
    QFETCH(QString, quoted);
    QFETCH(bool, altered);
    Content content = article({QStringLiteral("– %1, sa Jo Park.").arg(quoted)});
    content.sources = {test::source(QStringLiteral("s1"), QStringLiteral("Bladet"),
                                    QStringLiteral("\"%1,\" said Jo Park, a lawyer.").arg(source))};
    QCOMPARE(shown(content).contains(QLatin1String("quote-altered")), altered);
}

void TestQuoteCheck::freeRenderings_data()
{
    QTest::addColumn<QStringList>("blocks");
    QTest::addColumn<QString>("surplus"); ///< the words of the quotation that is one too many
    const QString clear = QStringLiteral("– Regjeringen har aldri offentliggjort kontrakten, sa Jo Park.");
    const QString freely = QStringLiteral("– Kontrakten er gjemt i en skuff, sa Park.");
    const QString words = QStringLiteral("Kontrakten er gjemt i en skuff");
    QTest::addRow("in words of the draft's own") << QStringList {clear, freely} << words;
    QTest::addRow("the free rendering comes first") << QStringList {freely, clear} << words;
    QTest::addRow("as those of another person")
        << QStringList {clear, QString(freely).replace(QStringLiteral("Park"), QStringLiteral("Berg"))} << QString();
    QTest::addRow("nothing in common but the speaker")
        << QStringList {clear, QStringLiteral("– Dette er sirkus for sjøløver og sjonglører, sa Park.")} << QString();
    QTest::addRow("said once") << QStringList {freely} << QString();
}

void TestQuoteCheck::freeRenderings()
{
    QFETCH(QStringList, blocks);
    QFETCH(QString, surplus);
    QStringList repeated;
    const Report report = check(article(blocks), {});
    for (const Finding &finding : report.findings) {
        if (finding.check == QLatin1String("quote-repeated")) {
            repeated += finding.text;
        }
    }
    QCOMPARE(repeated.join(u'|'), surplus);
}

void TestQuoteCheck::withoutSourcesNothingIsMissing()
{
    Content content = article({QStringLiteral("– Soldatene angriper hovedstaden i natt, sa Berg.")});
    content.sources.clear();
    QCOMPARE(shown(content), QString());
}

QTEST_GUILESS_MAIN(TestQuoteCheck)
#include "tst_quotecheck.moc"
