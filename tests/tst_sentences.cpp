// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/sentences.h"

#include "support/builders.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace imprimatur;

namespace
{

/// A row is a text with ¦ where a sentence ends and another follows; the mark is taken out before it is read.
struct Row
{
    const char *name;
    const char *text;
};

constexpr Row norwegian[] {
    {"two sentences", "Presidenten kom i går.¦ Han reiser i morgen."},
    {"a headline without a full stop", "Putin møtte Pezesjkian i Asjkhabad"},
    {"a dash quote is one with its cue", "– Vi er enige om det meste, sa han."},
    {"a question in a dash quote is one with its cue", "– Er dere enige? spurte han."},
    {"an exclamation in quotation marks too", "«Nå er det nok!» ropte hun fra salen."},
    {"two sentences in a dash quote", "– Vi er enige.¦ Det er bra, sa han."},
    {"a cue that opens with a dash", "– Kommer du? – spurte hun."},
    {"a date with its month", "Møtet er 11. oktober i Asjkhabad.¦ Det blir kort."},
    {"a date with its month and year at the end", "De møttes 11. oktober 2024.¦ Siden var det stille."},
    {"a clock time", "Flyet landet kl. 14.52 lokal tid.¦ Ingen ble skadd."},
    {"a capital clock time", "Kl. 14.52 landet flyet."},
    {"for example", "Flere land, f.eks. Iran og Russland, var der."},
    {"among others", "Bl.a. Russland stemte imot."},
    {"a doctor", "I går kom Dr. Hansen til byen.¦ Han ble lenge."},
    {"a small doctor", "Der sto dr. Hansen."},
    {"a word that ends as an abbreviation does", "De så på hus.¦ Putin kom til slutt."},
    {"another", "Han tok en sykl.¦ Putin gikk."},
    {"a page", "Se s. 12 i rapporten."},
    {"a number abbreviated", "Vedtaket er nr. 5 i rekken."},
    {"about", "Det koster ca. 200 kroner."},
    {"millions", "Prisen er 18 mill. kroner.¦ Det er mye."},
    {"millions at the end", "Prisen er 18 mill.¦ Regjeringen betaler."},
    {"and so on at the end", "De snakket om olje, gass osv.¦ Presidenten var fornøyd."},
    {"and so on before lower case", "Olje, gass osv. ble nevnt."},
    {"initials", "Lederen V. Putin kom.¦ J. D. Vance kom ikke."},
    {"double initials", "Filosofen J.-P. Sartre ble sitert."},
    {"an initial before a word that opens sentences", "De valgte plan B.¦ Det gikk bra."},
    {"a country in capitals with stops", "Han reiste til U.S.¦ Det var en glede."},
    {"a sentence that begins with a figure", "Angrepet var kraftig.¦ 12 personer ble drept."},
    {"a year before a figure", "Det skjedde i 2024.¦ 12 land var med."},
    {"a year at the end", "Avtalen er fra 2015.¦ Iran brøt den aldri."},
    {"a decimal comma and a percentage", "Veksten var 18,5 prosent.¦ Året før var den 3,2."},
    {"an article of a law", "Etter art. 5 er dette et angrep."},
    {"after Christ", "Byen ble grunnlagt i 400 f.Kr. av grekere."},
    {"a quotation that ends inside its marks", "«Vi er svært like.»¦ Putin smilte."},
    {"a quotation that ends outside its marks", "Han kalte det «svært likt».¦ Putin smilte."},
    {"a straight quotation", "Han sa \"Vi kommer.\"¦ Så gikk han."},
    {"a bracket that ends inside", "Det er klart.¦ (Det sa han også.)¦ Putin smilte."},
    {"an ellipsis of three dots", "Han tenkte seg om...¦ Så svarte han."},
    {"an ellipsis in one character", "Han tenkte seg om…¦ Så svarte han."},
    {"an ellipsis before lower case", "Han … nølte litt… før han svarte."},
    {"an ellipsis in front", "... Og så gikk han."},
    {"question and exclamation", "Hva nå?!¦ Ingen vet."},
    {"a colon goes on", "Han svarte: Vi kommer."},
    {"a line break ends a sentence", "Første linje\n¦Andre linje"},
    {"an empty line too", "Første avsnitt.\n\n¦Andre avsnitt."},
    {"a line break of Windows", "Første linje\r\n¦andre linje"},
    {"a line separator", "Første linje\u2028¦andre linje"},
    {"a list with figures", "1. Oslo sier ja.\n¦2. Bergen sier nei."},
    {"an emoji at the end stays with its sentence", "Det gikk bra! 😀"},
    {"an emoji between sentences opens the next", "Det gikk bra!¦ 😀 Neste sak er stor."},
    {"an emoji in front", "✅ Presidenten kom.¦ ✅ Han reiste."},
    {"no-break spaces around", "\u00a0Han kom.¦\u00a0 Hun gikk.\u00a0"},
    {"an address on the net", "Les mer på kremlin.ru/events i dag.¦ Det er gratis."},
    {"a name in lower case with a dash", "Han møtte al-Assad.¦ De var enige."},
    {"a version with dots", "De brukte versjon 3.2.1 av programmet."},
    {"a date in figures", "Avtalen ble signert 11.10.2024.¦ Den gjelder i ti år."},
    {"a pronoun that looks like an abbreviation", "Boka er min.¦ Han tok den."},
    {"nothing but white space", " \n\u00a0\t "},
    {"nothing", ""},
    {"one dot", "."},
};

constexpr Row nynorsk[] {
    {"two sentences", "Presidenten kom i går.¦ Han reiser i morgon."},
    {"a clock time", "Flyet landa kl. 14.52.¦ Ingen vart skadde."},
    {"a date", "Møtet er 11. oktober.¦ Det vert kort."},
    {"for example", "Fleire land, t.d. Iran, var der."},
};

constexpr Row english[] {
    {"two sentences", "The president arrived.¦ He left at noon."},
    {"a title", "On Monday Mr. Trump met Gen. Smith.¦ They spoke."},
    {"a saint", "He lives in St. Petersburg.¦ She does not."},
    {"a street", "He lives on Main St.¦ The house is red."},
    {"two titles", "They asked Sens. Kennedy and Graham."},
    {"the United States before a name", "The U.S. Treasury said so."},
    {"the United States at the end", "He left the U.S.¦ The visit was short."},
    {"the United States in lower case company", "He left the U.S. in May."},
    {"a middle initial", "President George W. Bush came.¦ Joe Biden did not."},
    {"a company", "Apple Inc. Chief Tim Cook came."},
    {"a company at the end", "He works for Apple Inc.¦ He likes it."},
    {"half past", "It began at 5 p.m. Moscow time."},
    {"half past at the end", "It began at 5 p.m.¦ The end came at six."},
    {"a month before its day", "The summit is on Oct. 22.¦ It will be short."},
    {"number five", "He lives at No. 10 Downing Street."},
    {"no is no number", "He said no.¦ Ten people left."},
    {"a quotation and its cue", "\"Are you sure?\" he asked."},
    {"a quotation that ends", "\"We agree.\"¦ Putin smiled."},
    {"curly quotation marks", "“We agree.”¦ Putin smiled."},
    {"decimals", "Growth was 18.52 percent.¦ Last year it was 3."},
    {"for example", "Some states, e.g. Iran, agreed."},
    {"versus", "It was Norway vs. Sweden again."},
    {"a figure opens a sentence", "It was a strong blast.¦ 12 people died."},
    {"a stop that stands alone", "the ferry sank near the pier .¦ nobody was hurt ."},
    {"a question that stands alone", "who will pay ?¦ the town cannot ."},
    {"dots that stand alone", "he paused . . . and went on."},
    {"a capital glued to a stop", "The pier was closed.¦Police are at the site."},
    {"a capital glued to a year", "It opened in 2014.¦The mayor was there."},
    {"a capital glued to a question", "Who will pay?¦The town cannot."},
    {"a site's name", "He writes for Gazeta.Ru and Example.Com every day."},
    {"an initial glued to a name", "The novel by J.K.Rowling and Mr.Smith sold well."},
};

constexpr Row russian[] {
    {"two sentences", "Президент прибыл утром.¦ Он уедет завтра."},
    {"a year before lower case", "Это случилось в 2024 г. в Москве."},
    {"a year before a figure", "К 1 января 2024 г. 15 стран согласились."},
    {"a year at the end", "Это случилось в 2024 г.¦ Путин согласился."},
    {"an initial without a space", "В Ашхабаде был В.Путин.¦ Он уехал."},
    {"initials without a space before a colon", "М.Пезешкиан: Мы согласны во многом."},
    {"initials with spaces", "Договор подписал А. С. Петров.¦ Он молчал."},
    {"an initial and a word that opens sentences", "Это витамин Д.¦ Он нужен всем."},
    {"that is", "Стороны, т.е. Россия и Иран, согласны."},
    {"and so on", "Обсуждали нефть, газ и т.д.¦ Путин был доволен."},
    {"a street", "Дом стоит на ул. Ленина."},
    {"named after", "Завод им. Ленина закрыт."},
    {"billions", "Оборот вырос до 5 млрд. долларов.¦ Это много."},
    {"a quotation and its cue", "— Вы согласны? — спросил он."},
    {"a quotation in marks that ends", "«Мы согласны.»¦ Путин улыбнулся."},
    {"straight marks and lower case", "Он спросил: \"Как дела?\" и ушел."},
    {"a question", "Что дальше?¦ Никто не знает."},
    {"dollars of the United States", "Он обещал 37 млрд. долл. США на помощь."},
    {"the United States at the end", "Он летит в США.¦ Путин летит в Иран."},
    {"a foreign title", "Среди них были Revlon и Dr. PawPaw."},
};

constexpr Row unknown[] {
    {"root rules split", "Jeden.¦ Dwa?¦ Trzy.¦ Cztery."},
    {"no abbreviations of ours", "Das ist Dr.¦ Meier."},
    {"initials are known to all", "Ein Herr J. Meier kam."},
    {"Arabic", "هل هذا صحيح؟¦ نعم."},
};

QString annotated(const QString &text, const QList<Span> &sentences)
{
    QString result = text;
    for (qsizetype index = sentences.size() - 2; index >= 0; --index) {
        const QString gap = text.mid(sentences[index].end, sentences[index + 1].begin - sentences[index].end);
        const qsizetype lineBreak = std::max(gap.lastIndexOf(u'\n'), gap.lastIndexOf(QChar(0x2028)));
        result.insert(sentences[index].end + lineBreak + 1, u'¦');
    }
    return result;
}

template<size_t count>
void addRows(const char *language, const Row (&rows)[count])
{
    for (const Row &row : rows) {
        QTest::addRow("%s: %s", language, row.name) << QString::fromLatin1(language) << QString::fromUtf8(row.text);
    }
}

/// Spans in order that leave out nothing but white space, and begin and end with something else.
bool coversAllWords(const QString &text, const QList<Span> &sentences)
{
    qsizetype at = 0;
    const auto isSpace = [](QChar c) {
        return c.isSpace();
    };
    for (const Span &span : sentences) {
        const QString gap = text.mid(at, span.begin - at);
        const bool whole = !span.isEmpty() && span.begin >= at && span.end <= text.size();
        if (!whole || !std::ranges::all_of(gap, isSpace) || text[span.begin].isSpace()
            || text[span.end - 1].isSpace()) {
            return false;
        }
        at = span.end;
    }
    return std::ranges::all_of(text.mid(at), isSpace);
}

/// Pieces that sentences are made of and break on, in random order.
QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces {
        QStringLiteral("Han"),    QStringLiteral("kom"),  QStringLiteral("."),  QStringLiteral(" "),
        QStringLiteral("…"),      QStringLiteral("?"),    QStringLiteral("«"),  QStringLiteral("»"),
        QStringLiteral("\n"),     QStringLiteral("– "),   QStringLiteral("12"), QStringLiteral("kl."),
        QStringLiteral("В."),     QStringLiteral("г."),   QStringLiteral("😀"),  QStringLiteral("U.S."),
        QStringLiteral("\u00a0"), QStringLiteral("\r\n"), QStringLiteral(")"),  QString(QChar(0xd83d))};
    QString text;
    for (int count = random.bounded(20); count >= 0; --count) {
        text += pieces[random.bounded(int(pieces.size()))];
    }
    return text;
}

} // namespace

class SentencesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentencesEndWhereAReaderEndsThem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        addRows("nb", norwegian);
        addRows("nn", nynorsk);
        addRows("en", english);
        addRows("ru", russian);
        addRows("pl", unknown);
    }
    void sentencesEndWhereAReaderEndsThem()
    {
        QFETCH(QString, language);
        QFETCH(QString, expected);
        QString text = expected;
        text.remove(u'¦');
        const QList<Span> sentences = sentencesOf(text, language);
        QCOMPARE(annotated(text, sentences), expected);
        QVERIFY(coversAllWords(text, sentences));
        QCOMPARE(sentences.isEmpty(), text.trimmed().isEmpty());
    }

    void thePrimarySubtagDecides_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("count");
        QTest::addRow("Bokmål") << QStringLiteral("nb") << 1;
        QTest::addRow("Bokmål of Norway") << QStringLiteral("nb-NO") << 1;
        QTest::addRow("Norwegian") << QStringLiteral("no") << 1;
        QTest::addRow("in capitals") << QStringLiteral("NB") << 1;
        QTest::addRow("none said") << QString() << 2;
        QTest::addRow("another language") << QStringLiteral("fi") << 2;
    }
    void thePrimarySubtagDecides()
    {
        QFETCH(QString, language);
        QFETCH(int, count);
        QCOMPARE(sentencesOf(QStringLiteral("Der sto dir. Hansen."), language).size(), count);
    }

    void everyWordIsInASentence()
    {
        QRandomGenerator random(20241012);
        for (int round = 0; round < 5000; ++round) {
            const QString text = randomText(random);
            for (const char *language : {"nb", "en", "ru", ""}) {
                const QList<Span> sentences = sentencesOf(text, QString::fromLatin1(language));
                QVERIFY2(coversAllWords(text, sentences), qPrintable(text));
            }
        }
    }

    void anArticleIsReadBlockByBlock()
    {
        Content content = test::draft({QStringLiteral("Første. Andre."), QString()});
        content.lead = test::block(Block::Kind::Lead, QStringLiteral("Ingress"));
        content.body.append(test::block(Block::Kind::Heading, QStringLiteral("Mellomtittel")));
        content.body.append(test::block(Block::Kind::Related, QStringLiteral("Les også: Noe annet")));
        content.body.append(test::block(Block::Kind::Image, QStringLiteral("Et bilde. Tatt i går.")));
        QStringList lines;
        const QList<Sentence> sentences = sentencesOf(content);
        for (const Sentence &each : sentences) {
            lines += QStringLiteral("%1 %2-%3 %4: %5")
                         .arg(each.block, QString::number(each.span.begin), QString::number(each.span.end),
                              each.claim ? QStringLiteral("claim") : QStringLiteral("none"), each.text);
        }
        QCOMPARE(
            lines,
            QStringList({QStringLiteral("headline 0-10 claim: Overskrift"), QStringLiteral("lead 0-7 claim: Ingress"),
                         QStringLiteral("body/0 0-7 claim: Første."), QStringLiteral("body/0 8-14 claim: Andre."),
                         QStringLiteral("body/2 0-12 none: Mellomtittel"),
                         QStringLiteral("body/3 0-19 none: Les også: Noe annet"),
                         QStringLiteral("body/4/caption 0-9 claim: Et bilde."),
                         QStringLiteral("body/4/caption 10-21 claim: Tatt i går.")}));
    }

    /// One line of the development data is one sentence (or rarely two): how many become several is printed and held.
    void newsSentencesAreRarelySplit()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/../shared/data/ntrex-dev.tsv"));
        if (!file.open(QIODevice::ReadOnly)) {
            QSKIP("no development data: ../shared/data/ntrex-dev.tsv is not there");
        }
        const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        const QStringList languages {QStringLiteral("nb"), QStringLiteral("en"), QStringLiteral("ru")};
        for (qsizetype column = 0; column < languages.size(); ++column) {
            int split = 0;
            for (const QString &row : rows) {
                const QList<Span> sentences =
                    sentencesOf(row.section(u'\t', column + 1, column + 1), languages[column]);
                split += sentences.size() > 1;
            }
            qInfo("%s: %d of %d lines are split", qPrintable(languages[column]), split, int(rows.size()));
            QVERIFY(split * 20 < rows.size());
        }
    }
};

QTEST_GUILESS_MAIN(SentencesTest)
#include "tst_sentences.moc"
