// SPDX-License-Identifier: GPL-3.0-or-later
// The scorers against answers worked out by hand.
#include "bench/scores.h"

#include <QTest>

using namespace imprimatur;
using namespace imprimatur::bench;

namespace
{

/// "+.9 -.4 …": positives and negatives with their scores.
QList<Labelled> labelled(const QString &notation)
{
    QList<Labelled> all;
    for (const QString &each : notation.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        all.append({each.mid(1).toDouble(), each.startsWith(QLatin1Char('+'))});
    }
    return all;
}

} // namespace

class TestScores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areaUnderCurve_data();
    void areaUnderCurve();
    void balancedAccuracy_data();
    void balancedAccuracy();
    void bestThreshold_data();
    void bestThreshold();
    void twoFoldAccuracyJudgesEachHalfByTheOther();
    void rightPassage_data();
    void rightPassage();
    void median_data();
    void median();
    void quantile_data();
    void quantile();
    void shareOfNothingIsNothing();
};

void TestScores::areaUnderCurve_data()
{
    QTest::addColumn<QString>("all");
    QTest::addColumn<double>("area");
    QTest::addRow("every positive above every negative") << u"+.9 +.8 -.3 -.1"_qs << 1.;
    QTest::addRow("every positive below every negative") << u"+.1 -.2 -.9"_qs << 0.;
    QTest::addRow("one of four pairs is the wrong way round") << u"+.9 +.4 -.6 -.1"_qs << .75;
    QTest::addRow("a tie counts half") << u"+.5 -.5"_qs << .5;
    QTest::addRow("ties among others count half each") << u"+.5 +.5 -.5 -.1"_qs << .75;
    QTest::addRow("the order given does not matter") << u"-.6 +.4 -.1 +.9"_qs << .75;
    QTest::addRow("one class alone says nothing") << u"+.9 +.1"_qs << .5;
    QTest::addRow("nothing says nothing") << QString() << .5;
}

void TestScores::areaUnderCurve()
{
    QFETCH(QString, all);
    QTEST(bench::areaUnderCurve(labelled(all)), "area");
}

void TestScores::balancedAccuracy_data()
{
    QTest::addColumn<QString>("all");
    QTest::addColumn<double>("threshold");
    QTest::addColumn<double>("accuracy");
    QTest::addRow("all right") << u"+.9 -.1"_qs << .5 << 1.;
    QTest::addRow("a score at the threshold is positive") << u"+.5 -.1"_qs << .5 << 1.;
    QTest::addRow("the small class weighs as much as the large") << u"+.9 +.9 +.9 +.1 -.1"_qs << .5 << .875;
    QTest::addRow("everything called positive") << u"+.9 -.8 -.7"_qs << .1 << .5;
    QTest::addRow("one class alone says nothing") << u"-.1 -.2"_qs << .5 << .5;
}

void TestScores::balancedAccuracy()
{
    QFETCH(QString, all);
    QFETCH(double, threshold);
    QTEST(bench::balancedAccuracy(labelled(all), threshold), "accuracy");
}

void TestScores::bestThreshold_data()
{
    QTest::addColumn<QString>("all");
    QTest::addColumn<double>("threshold");
    QTest::addRow("between the classes") << u"+.8 -.4"_qs << .6;
    QTest::addRow("the lowest of equally good ones") << u"+.75 -.25 +.25 -.75"_qs << .25;
    QTest::addRow("where most is right") << u"+.9 +.8 -.6 -.4 +.2"_qs << .7;
    QTest::addRow("never between two equal scores") << u"-.5 -.5 +.5 -.1"_qs << .3;
}

void TestScores::bestThreshold()
{
    QFETCH(QString, all);
    QFETCH(double, threshold);
    const double found = bench::bestThreshold(labelled(all));
    QVERIFY2(qAbs(found - threshold) < 1e-9, qPrintable(QString::number(found)));
}

void TestScores::twoFoldAccuracyJudgesEachHalfByTheOther()
{
    // The first half suggests .75, which misses the second's positive; the second suggests .35, an alarm in the first.
    QCOMPARE(twoFoldAccuracy(labelled(u"+.9 -.6"_qs), labelled(u"+.5 -.2"_qs)), .5);
    QCOMPARE(twoFoldAccuracy(labelled(u"+.9 -.1"_qs), labelled(u"+.8 -.2"_qs)), 1.);
}

void TestScores::rightPassage_data()
{
    QTest::addColumn<Span>("found");
    QTest::addColumn<Span>("right");
    QTest::addColumn<bool>("isRight");
    QTest::addRow("the passage itself") << Span {10, 30} << Span {10, 30} << true;
    QTest::addRow("more than half of it") << Span {0, 21} << Span {10, 30} << true;
    QTest::addRow("just half of it") << Span {0, 20} << Span {10, 30} << false;
    QTest::addRow("a sentence inside a long passage") << Span {12, 18} << Span {10, 60} << true;
    QTest::addRow("three times as long") << Span {0, 60} << Span {20, 40} << true;
    QTest::addRow("a haystack") << Span {0, 61} << Span {20, 40} << false;
    QTest::addRow("the neighbour") << Span {30, 50} << Span {10, 30} << false;
    QTest::addRow("nothing") << Span {10, 10} << Span {10, 30} << false;
}

void TestScores::rightPassage()
{
    QFETCH(Span, found);
    QFETCH(Span, right);
    QTEST(isRightPassage(found, right), "isRight");
}

void TestScores::median_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("middle");
    QTest::addRow("of three the second") << QList<double> {9, 1, 4} << 4.;
    QTest::addRow("of four the mean of two") << QList<double> {9, 1, 4, 6} << 5.;
    QTest::addRow("of none nothing") << QList<double> {} << 0.;
}

void TestScores::median()
{
    QFETCH(QList<double>, values);
    QTEST(bench::median(values), "middle");
}

void TestScores::quantile_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("part");
    QTest::addColumn<double>("value");
    const QList<double> ten {.9, .1, .2, .3, .4, .5, .6, .7, .8, 1};
    QTest::addRow("a tenth lies below") << ten << .1 << .2;
    QTest::addRow("half lies below") << ten << .5 << .6;
    QTest::addRow("all is the greatest") << ten << 1. << 1.;
    QTest::addRow("of none nothing") << QList<double> {} << .5 << 0.;
}

void TestScores::quantile()
{
    QFETCH(QList<double>, values);
    QFETCH(double, part);
    QTEST(bench::quantile(values, part), "value");
}

void TestScores::shareOfNothingIsNothing()
{
    QCOMPARE(share(1, 4), .25);
    QCOMPARE(share(0, 0), 0.);
}

QTEST_GUILESS_MAIN(TestScores)
#include "tst_scores.moc"
