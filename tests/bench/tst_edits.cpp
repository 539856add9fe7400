// SPDX-License-Identifier: GPL-3.0-or-later
// The generator of single errors: what it takes for figures and names, that an error is one, and what counts as caught.
#include "bench/drafts.h"
#include "bench/edits.h"

#include <QTest>

#include <algorithm>

using namespace imprimatur;
using namespace imprimatur::bench;

namespace
{

QStringList textsAt(const QString &text, const QList<Span> &spans)
{
    QStringList texts;
    for (const Span span : spans) {
        texts.append(text.mid(span.begin, span.length()));
    }
    return texts;
}

Story story()
{
    const QStringList paragraphs {u"Prisen steg med 18,5 prosent i mai, sier havnesjef Eva Lindgren."_qs,
                                  u"I 2019 ventet byen Tangvik 45 fartøyer og 7 prosent vekst."_qs};
    Story result {u"havn"_qs, draftOf(paragraphs, Tongue::Norwegian, u"…"_qs, Tongue::English), {}, paragraphs, {}};
    result.known = paragraphs.join(QLatin1Char('\n'));
    result.offers = result.known;
    return result;
}

QList<Edit> editsOfKind(Edit::Kind kind)
{
    QList<Edit> edits = editsOf(story(), {u"Eva Kowalska"_qs, u"Kowalski"_qs}, 100);
    edits.removeIf([&](const Edit &edit) { return edit.kind != kind; });
    return edits;
}

Report reportOf(const QList<Finding> &findings)
{
    Report report;
    report.findings = findings;
    return report;
}

Finding finding(const QString &check, Span span, Finding::Severity severity = Finding::Severity::Must)
{
    Finding result;
    result.check = check;
    result.block = u"body/0"_qs;
    result.span = span;
    result.severity = severity;
    return result;
}

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures_data();
    void figures();
    void names_data();
    void names();
    void newNumbersAreNew();
    void swappedNumbersAreOfTheSameSortAndNotFromTheSameSentence();
    void foreignNamesShareNoWordWithTheStory();
    void sameStorySameEdits();
    void limitsHoldForEachKind();
    void wordEditsStayInsideTheQuotation();
    void newFindings_data();
    void newFindings();
};

void TestEdits::figures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::addRow("a decimal comma") << u"steg 18,5 prosent"_qs << QStringList {u"18,5"_qs};
    QTest::addRow("thousands parted by a space") << u"om lag 12 500 kroner"_qs << QStringList {u"12 500"_qs};
    QTest::addRow("a year and a number after it") << u"i 2018 150 saker"_qs << QStringList {u"2018"_qs, u"150"_qs};
    QTest::addRow("a date and a clock time") << u"14. mai kl. 20.30."_qs << QStringList {u"14"_qs, u"20.30"_qs};
    QTest::addRow("an age before a hyphen") << u"a 25-year-old"_qs << QStringList {u"25"_qs};
    QTest::addRow("a score is none") << u"vant 2-1 mot"_qs << QStringList {};
    QTest::addRow("a number in a word is none") << u"F-16 og U21 og 4x4"_qs << QStringList {};
}

void TestEdits::figures()
{
    QFETCH(QString, text);
    QTEST(textsAt(text, figuresIn(text)), "found");
}

void TestEdits::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::addRow("in the middle") << u"sier Eva Lindgren i Oslo"_qs << QStringList {u"Eva Lindgren"_qs, u"Oslo"_qs};
    QTest::addRow("the first word is not taken for one") << u"Regnet kom. Elven steg."_qs << QStringList {};
    QTest::addRow("months and days are none") << u"on Monday in March"_qs << QStringList {};
    QTest::addRow("Cyrillic") << u"сказал Нильс Осен"_qs << QStringList {u"Нильс Осен"_qs};
}

void TestEdits::names()
{
    QFETCH(QString, text);
    QTEST(textsAt(text, namesIn(text)), "found");
}

void TestEdits::newNumbersAreNew()
{
    const QList<Edit> edits = editsOfKind(Edit::Kind::NewNumber);
    QCOMPARE(edits.size(), 4);
    for (const Edit &edit : edits) {
        QVERIFY2(!story().known.contains(edit.replacement), qPrintable(edit.replacement));
    }
}

void TestEdits::swappedNumbersAreOfTheSameSortAndNotFromTheSameSentence()
{
    QStringList swaps;
    for (const Edit &edit : editsOfKind(Edit::Kind::NumberSwap)) {
        const QString &text = story().content.body[edit.paragraph].text;
        swaps.append(text.mid(edit.span.begin, edit.span.length()) + QLatin1Char('>') + edit.replacement);
    }
    swaps.sort();
    QCOMPARE(swaps, (QStringList {u"18,5>7"_qs, u"7>18,5"_qs}));
}

void TestEdits::foreignNamesShareNoWordWithTheStory()
{
    const QList<Edit> edits = editsOfKind(Edit::Kind::ForeignName);
    QCOMPARE(edits.size(), 2);
    QVERIFY(std::ranges::all_of(edits, [](const Edit &edit) { return edit.replacement == u"Kowalski"_qs; }));
}

void TestEdits::sameStorySameEdits()
{
    const auto said = [](const QList<Edit> &edits) {
        QStringList lines;
        for (const Edit &edit : edits) {
            lines.append(toText(edit.kind) + QString::number(edit.span.begin) + edit.replacement);
        }
        return lines;
    };
    const QStringList names {u"Kowalski"_qs, u"Brandt"_qs, u"Okafor"_qs};
    QCOMPARE(said(editsOf(story(), names, 9)), said(editsOf(story(), names, 9)));
    QCOMPARE(diceFor(u"havn"_qs)(), std::mt19937(4006476022U)());
}

void TestEdits::limitsHoldForEachKind()
{
    QHash<Edit::Kind, int> counts;
    for (const Edit &edit : editsOf(story(), {u"Kowalski"_qs}, 1)) {
        ++counts[edit.kind];
    }
    QCOMPARE(counts.size(), 4);
    QVERIFY(std::ranges::all_of(counts, [](int count) { return count == 1; }));
}

void TestEdits::wordEditsStayInsideTheQuotation()
{
    const QString text = u"«Vi håper å åpne kaiene igjen», sa Lindgren foran rådhuset."_qs;
    Story quoting {u"sitat"_qs, draftOf({text}, Tongue::Norwegian, text, Tongue::Norwegian), {}, {}, {}};
    const Span words {1, text.indexOf(u'»')};
    const QList<Edit> edits = wordEdits(quoting, 0, words, {u"plutselig"_qs});
    QCOMPARE(edits.size(), 3);
    for (const Edit &edit : edits) {
        const QString altered = edited(quoting.content, edit).body.first().text;
        QVERIFY2(altered != text && altered.endsWith(u"», sa Lindgren foran rådhuset."), qPrintable(altered));
        QVERIFY2(!altered.contains(u"  "), qPrintable(altered));
    }
}

void TestEdits::newFindings_data()
{
    QTest::addColumn<QList<Finding>>("before");
    QTest::addColumn<QList<Finding>>("after");
    QTest::addColumn<int>("caught");
    const Finding there = finding(u"number"_qs, {10, 13}); // "18" became "250"
    QTest::addRow("a finding on the edit is a catch") << QList<Finding> {} << QList {there} << 1;
    QTest::addRow("a finding elsewhere is none") << QList<Finding> {} << QList {finding(u"number"_qs, {20, 22})} << 0;
    QTest::addRow("a note is none") << QList<Finding> {}
                                    << QList {finding(u"number"_qs, {10, 13}, Finding::Severity::Note)} << 0;
    QTest::addRow("an old alarm at the place is none") << QList {finding(u"number"_qs, {10, 12})} << QList {there} << 0;
    QTest::addRow("an old alarm of another check does not count")
        << QList {finding(u"name"_qs, {10, 12})} << QList {there} << 1;
    QTest::addRow("an old alarm on the sentence grew with it")
        << QList {finding(u"unsupported"_qs, {0, 40})} << QList {finding(u"unsupported"_qs, {0, 41})} << 0;
}

void TestEdits::newFindings()
{
    QFETCH(QList<Finding>, before);
    QFETCH(QList<Finding>, after);
    const Edit edit {Edit::Kind::NewNumber, 0, {10, 12}, u"250"_qs};
    QTEST(int(bench::newFindings(reportOf(before), reportOf(after), edit).size()), "caught");
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
