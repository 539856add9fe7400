// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/phrases.h"

#include <QTest>

using namespace imprimatur;

class PhrasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPatternStandsOrDoesNot_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const char *pattern, const char *text, const char *found) {
            QTest::addRow("%s", name) << QString::fromUtf8(pattern) << QString::fromUtf8(text)
                                      << QString::fromUtf8(found);
        };
        row("a word", "regimet", "Her er regimet.", "[regimet]");
        row("not a part of a word", "regime", "Her er regimet.", "");
        row("in any case", "kollektive vesten", "Det kollektive Vesten", "[kollektive Vesten]");
        row("any ending", "regime*", "regimer og regimets", "[regimer][regimets]");
        row("any beginning", "*operasjon", "En militæroperasjon", "[militæroperasjon]");
        row("anywhere in a word", "*opera*", "En militæroperasjon", "[militæroperasjon]");
        row("across a hyphen", "kyiv regime*", "Kyiv-regimet", "[Kyiv-regimet]");
        row("across an apostrophe", "people s republic", "the People’s Republic", "[People’s Republic]");
        row("not across a sentence", "kyiv regimet", "I Kyiv. Regimet sa", "");
        row("not across a line", "kyiv regimet", "I Kyiv\nRegimet sa", "");
        row("across a comma", "ignorer alt", "ignorer, alt", "[ignorer, alt]");
        row("one of several", "tass|ria* melder", "Tass melder, Rianytt melder", "[Tass melder][Rianytt melder]");
        row("none of several", "tass|ria melder", "NTB melder", "");
        row("optional and there", "ignore the? rules", "ignore the rules", "[ignore the rules]");
        row("optional and not there", "ignore the? rules", "ignore rules", "[ignore rules]");
        row("optional at the end", "say that?", "say so", "[say]");
        row("a gap of three", "a ~ b", "a x y z b", "[a x y z b]");
        row("a gap of none", "a ~ b", "a b", "[a b]");
        row("a gap of four is too wide", "a ~ b", "a w x y z b", "");
        row("a gap not across a sentence", "a ~ b", "a x. y b", "");
        row("ё is е", "еще", "Ещё раз", "[Ещё]");
        row("a dotless text", "a", "", "");
        row("a pattern longer than the text", "a b c", "a b", "");
    }
    void aPatternStandsOrDoesNot()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(QString, found);
        QString places;
        for (const Phrases::Place &place : Phrases({pattern}).findIn(text)) {
            places += QStringLiteral("[%1]").arg(text.mid(place.span.begin, place.span.length()));
        }
        QCOMPARE(places, found);
    }

    void eachPlaceNamesItsPattern()
    {
        const Phrases phrases({QStringLiteral("to"), QStringLiteral("en|ei"), QStringLiteral("*re")});
        QStringList found;
        for (const Phrases::Place &place : phrases.findIn(QStringLiteral("ei, to, flere, en"))) {
            found += QStringLiteral("%1:%2").arg(place.pattern).arg(place.firstWord);
        }
        QCOMPARE(found.join(u' '), QStringLiteral("1:0 0:1 2:2 1:3"));
    }
};

QTEST_GUILESS_MAIN(PhrasesTest)
#include "tst_phrases.moc"
