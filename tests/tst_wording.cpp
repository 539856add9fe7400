// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/wording.h"

#include <QTest>

using namespace imprimatur;

namespace
{

std::optional<Span> findWording(const QString &quote, const QString &text)
{
    return Wording(text).find(quote);
}

} // namespace

class WordingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The passage stands between braces in the text; they are taken out before it is read.
    void wordsStandWhereAReaderSeesThem_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char *name, const char *quote, const char *marked) {
            QTest::addRow("%s", name) << QString::fromUtf8(quote) << QString::fromUtf8(marked);
        };
        row("exactly", "very often similar", "Our views are {very often similar}, he said.");
        row("at the beginning", "Our views", "{Our views} are similar.");
        row("the whole text", "Our views", "{Our views}");
        row("twice: the first", "Putin", "{Putin} met Putin.");
        row("exactly later beats nearly earlier", "\"yes\"", "“yes” and {\"yes\"}");
        row("blanks around the quote", "  similar \n", "very {similar}.");
        row("another white space", "very often", "are {very\n\n often} similar");
        row("a no-break space", "18 per cent", "grew {18\u00a0per\u202fcent} in May");
        row("a line break in the quote", "often\nsimilar", "very {often similar}");
        row("straight for curly quotation marks", "he said \"yes\"", "and {he said “yes”} twice");
        row("guillemets for low marks", "«да»", "сказал {„да“} дважды");
        row("a straight for a curly apostrophe", "Iran's office", "says {Iran’s office} today");
        row("a hyphen for an en dash", "2020-2024", "in {2020–2024} and later");
        row("an em dash for a hyphen", "a — b", "x {a - b} y");
        row("a minus sign", "-5 degrees", "it was {−5 degrees} there");
        row("an ellipsis in one character", "well... yes", "he said: {well… yes}");
        row("three dots for one character", "well… yes", "he said: {well... yes}");
        row("a quote that ends in the dots", "well...", "he said: {well…} yes");
        row("a soft hyphen in the source", "cooperation", "more {coop\u00aderation} now");
        row("a soft hyphen in the quote", "coop\u00aderation", "more {cooperation} now");
        row("a zero width space", "trade turnover", "the {trade\u200b turnover} grew");
        row("a byte order mark", "The trade", "\ufeff{The trade} grew");
        row("composed for decomposed", "Зеленый", "{Зелены\u0438\u0306} чай");
        row("decomposed for composed", "A\u030asne", "her er {Åsne} igjen");
        row("a figure whole", "18.5", "it grew {18.5} percent");
        row("a figure at the end of a sentence", "18", "it grew {18}. Then");
        row("a figure before a comma and a space", "18", "it grew {18}, then 19");
        row("a word before a hyphen", "US", "the {US}-led force");
        row("Cyrillic", "часто очень близки", "наши позиции {часто очень близки}, сказал он");
        row("a word that its beginning overlaps", "aab", "aa {aab} b");
        row("a repeated word", "to to ti", "to to {to to ti}");
        row("whole only where it stands the second time", "art", "party {art} party");
        row("emoji", "good 😀 day", "a {good 😀 day} it was");
        row("nothing in between but format characters", "ab", "{a\u00ad\u200b\u2060b}");
    }
    void wordsStandWhereAReaderSeesThem()
    {
        QFETCH(QString, quote);
        QFETCH(QString, marked);
        const qsizetype begin = marked.indexOf(u'{');
        const qsizetype end = marked.indexOf(u'}') - 1;
        const QString text = QString(marked).remove(u'{').remove(u'}');
        const auto found = findWording(quote, text);
        QVERIFY(found);
        QCOMPARE(found->begin, begin);
        QCOMPARE(found->end, end);
    }

    void wordsThatDoNotStandAreNotFound_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *quote, const char *text) {
            QTest::addRow("%s", name) << QString::fromUtf8(quote) << QString::fromUtf8(text);
        };
        row("another word", "very similar", "very often similar");
        row("another case", "putin", "Putin");
        row("another figure", "18.6", "it grew 18.5");
        row("part of a word", "art", "a party");
        row("the beginning of a word", "part", "a party");
        row("the end of a word", "arty", "a party");
        row("part of a year", "12", "in 2012");
        row("the decimals of a figure", "5", "it grew 18.5 percent");
        row("the whole part of a figure", "18", "it grew 18,5 percent");
        row("thousands", "500", "it cost 1,500 dollars");
        row("a letter without its accent", "Asne", "her er A\u030asne");
        row("a letter before its accent", "Zelenskii", "Zelenskii\u0306 said");
        row("a dash for a space", "a b", "a-b");
        row("words joined", "tradeturnover", "trade turnover");
        row("nothing", "", "some text");
        row("only white space", " \u00a0", "some text");
        row("only signs", "...", "well...");
        row("an empty source", "words", "");
        row("longer than the source", "more than words", "words");
        row("across the source's end", "words more", "some words");
    }
    void wordsThatDoNotStandAreNotFound()
    {
        QFETCH(QString, quote);
        QFETCH(QString, text);
        QVERIFY(!findWording(quote, text));
    }

    /// Each window of whole words of a text is found, and what is found reads like it.
    void everyRunOfWordsIsFoundInADisfiguredText()
    {
        const QString text = QStringLiteral("Han «sa» – kl. 14,52 – at Åse’s \u00ad møte… var \u00a0 over.");
        const QString plain = QStringLiteral("Han \"sa\" - kl. 14,52 - at Åse's møte... var over.");
        const QStringList words = plain.split(u' ');
        for (qsizetype from = 0; from < words.size(); ++from) {
            for (qsizetype count = 1; from + count <= words.size(); ++count) {
                const QString quote = words.mid(from, count).join(u' ');
                const auto found = findWording(quote, text);
                QCOMPARE(found.has_value(), std::ranges::any_of(quote, [](QChar c) { return c.isLetterOrNumber(); }));
                QVERIFY(!found || findWording(text.mid(found->begin, found->length()), plain));
            }
        }
    }
};

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
