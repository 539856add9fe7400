// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/lexicon.h"

#include "language/newslexicon.h"

#include <QTest>

#include <algorithm>

using namespace imprimatur;

Q_DECLARE_METATYPE(Tongue)

namespace
{

/// How far `lexicon` trusts that a Norwegian word is called so in the other language; 0 = not at all.
float weightOf(const Lexicon &lexicon, const QString &norwegian, const QString &foreign, Tongue language)
{
    const auto all = lexicon.translations(stemKey(norwegian, Tongue::Norwegian), language);
    const auto found = std::ranges::find(all, stemKey(foreign, language), &Translation::key);
    return found == all.end() ? 0 : found->weight;
}

} // namespace

class LexiconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourOwnTranslates_data();
    void ourOwnTranslates();
    void wordsOfPhrasesWeighLess();
    void unknownWordsHaveNone();
    void bestComesFirst();
};

void LexiconTest::ourOwnTranslates_data()
{
    QTest::addColumn<QString>("norwegian");
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<Tongue>("language");
    QTest::addRow("a word of the beat into English") << u"våpenhvile"_qs << u"ceasefire"_qs << Tongue::English;
    QTest::addRow("and into Russian") << u"våpenhvile"_qs << u"перемирие"_qs << Tongue::Russian;
    QTest::addRow("inflected on our side") << u"Våpenhvilen"_qs << u"truce"_qs << Tongue::English;
    QTest::addRow("inflected on both sides") << u"sanksjonene"_qs << u"санкций"_qs << Tongue::Russian;
}

void LexiconTest::ourOwnTranslates()
{
    QFETCH(const QString, norwegian);
    QFETCH(const QString, foreign);
    QFETCH(const Tongue, language);
    QCOMPARE(weightOf(*Lexicon::own(), norwegian, foreign, language), 1.0F);
    QVERIFY(!Lexicon::own()->hasDictionaries());
}

void LexiconTest::wordsOfPhrasesWeighLess()
{
    LexiconCollector collector;
    collector.add(u"utenriksminister"_qs, u"foreign minister"_qs, Tongue::English, 1, Road::News);
    collector.add(u"tre i kraft"_qs, u"take effect"_qs, Tongue::English, 1, Road::News);
    const Lexicon lexicon(collector.tables());
    QCOMPARE(weightOf(lexicon, u"utenriksministeren"_qs, u"foreign"_qs, Tongue::English), 1 / std::sqrt(2.0F));
    QCOMPARE(weightOf(lexicon, u"utenriksministeren"_qs, u"ministers"_qs, Tongue::English), 1 / std::sqrt(2.0F));
    QCOMPARE(weightOf(lexicon, u"kraft"_qs, u"effect"_qs, Tongue::English), 0.5F);
    QCOMPARE(weightOf(lexicon, u"i"_qs, u"effect"_qs, Tongue::English), 0.0F);
}

void LexiconTest::unknownWordsHaveNone()
{
    QVERIFY(Lexicon::own()->translations(stemKey(u"xyzzy"_qs, Tongue::Norwegian), Tongue::English).empty());
    QVERIFY(Lexicon::own()->translations(textKey(QString()), Tongue::Russian).empty());
    QVERIFY(!Lexicon::own()->knows(stemKey(u"xyzzy"_qs, Tongue::Norwegian)));
}

void LexiconTest::bestComesFirst()
{
    LexiconCollector collector;
    collector.add(u"møte"_qs, u"encounter"_qs, Tongue::English, 0.3F, Road::English);
    collector.add(u"møte"_qs, u"meeting"_qs, Tongue::English, 0.9F, Road::English);
    collector.add(u"møte"_qs, u"встреча"_qs, Tongue::Russian, 0.5F, Road::Swedish);
    collector.add(u"møte"_qs, u"встреча"_qs, Tongue::Russian, 0.5F, Road::EnglishToRussian);
    const Lexicon lexicon(collector.tables());
    const auto english = lexicon.translations(stemKey(u"møter"_qs, Tongue::Norwegian), Tongue::English);
    QCOMPARE(english.size(), size_t(2));
    QCOMPARE(english.front().key, stemKey(u"meeting"_qs, Tongue::English));
    QCOMPARE(weightOf(lexicon, u"møte"_qs, u"встречу"_qs, Tongue::Russian), 0.75F);
}

QTEST_GUILESS_MAIN(LexiconTest)
#include "tst_lexicon.moc"
