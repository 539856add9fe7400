// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/tokens.h"

#include <QTest>

using namespace imprimatur;

class TokensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextHasItsWordsAndFigures_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const char *expected) {
            QTest::addRow("%s", name) << text << QString::fromUtf8(expected);
        };
        row("words are lower case, signs lie between them", u"Ja, «Øya» brant!"_qs, "ja|øya|brant");
        row("Cyrillic words are words", u"Встреча в Омске."_qs, "встреча|в|омске");
        row("a figure keeps the sign between its digits", u"18,5 og 1.000 kl. 10:30."_qs, "18,5|og|1.000|kl|10:30");
        row("a sign after a figure is not of it", u"I 2025, sa han."_qs, "i|2025|sa|han");
        row("figures and letters part", u"420mn og G20"_qs, "420|mn|og|g|20");
        row("a hyphen parts two words", u"Rosatom-sjefen"_qs, "rosatom|sjefen");
        row("an apostrophe inside belongs to its word", u"don’t say 'no'"_qs, "don’t|say|no");
        row("a soft hyphen is not there", QString(u"atom\u00adkraft"_qs), "atomkraft");
        row("a letter and its accent are one", QString(u"Cafe\u0301"_qs), "café");
        row("an emoji is no word", u"bra 😀 dag"_qs, "bra|dag");
        row("nothing has no words", u" – … "_qs, "");
    }
    void aTextHasItsWordsAndFigures()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QStringList words;
        for (const Token &token : tokensOf(text)) {
            words.append(token.lower);
        }
        QCOMPARE(words.join(u'|'), expected);
    }

    void aTokenKnowsItsPlaceAndKind()
    {
        const QList<Token> tokens = tokensOf(u"😀 Den 12. mai"_qs);
        const QList<Token> expected {
            {{3, 6}, u"den"_qs, false, true}, {{7, 9}, u"12"_qs, true, false}, {{11, 14}, u"mai"_qs, false, false}};
        QCOMPARE(tokens, expected);
    }
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
