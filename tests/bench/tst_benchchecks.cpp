// SPDX-License-Identifier: GPL-3.0-or-later
// The benchmark itself on a few sentences of ours: every figure is printed, says on what, and is no nonsense.
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace
{

struct Printed
{
    int exit = -1;
    QList<QJsonObject> lines;
    QString messages;
};

Printed run(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(BENCH_CHECKS), words);
    process.waitForFinished(-1);
    Printed printed {process.exitCode(), {}, QString::fromUtf8(process.readAllStandardError())};
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty()) {
            printed.lines.append(QJsonDocument::fromJson(line).object());
        }
    }
    return printed;
}

Printed runOnSample(const QString &measures)
{
    return run({QStringLiteral("--small"), QStringLiteral("--own-lexicon"), QStringLiteral("--data"),
                QStringLiteral(TEST_DATA "/bench"), QStringLiteral("--only"), measures});
}

} // namespace

class TestBenchChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureNamesItsSplit_data();
    void everyFigureNamesItsSplit();
    void sharesAreShares();
    void editsOfTheSampleAreTried();
    void whatIsNotThereIsSaidAloud();
    void anUnknownMeasureIsRefused();
};

void TestBenchChecks::everyFigureNamesItsSplit_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QStringList>("of");
    QTest::addColumn<QString>("split");
    const QString ntrex = u"ntrex-dev, 9 sentences, 2 documents"_qs;
    QTest::addRow("alignment") << u"alignment"_qs << QStringList {u"nb→en, own lexicon"_qs, u"nb→ru, own lexicon"_qs}
                               << ntrex;
    QTest::addRow("unsupported") << u"unsupported"_qs
                                 << QStringList {u"nb→en, own lexicon"_qs, u"nb→ru, own lexicon"_qs} << ntrex;
    QTest::addRow("frank") << u"frank"_qs << QStringList {u"pooled"_qs, u"CNN/DM"_qs, u"XSum"_qs}
                           << u"frank-dev, 8 summaries, 4 faithful"_qs;
    QTest::addRow("edits") << u"edits"_qs << QStringList {u"nb→en"_qs, u"nb→ru"_qs, u"en→en"_qs} << ntrex;
    QTest::addRow("quotations") << u"quotations"_qs << QStringList {u"nb→nb as written"_qs, u"nb→nb remarks"_qs}
                                << ntrex;
    QTest::addRow("alarms") << u"alarms"_qs
                            << QStringList {u"untouched nb→en"_qs, u"untouched nb→ru"_qs, u"faithful en→en"_qs}
                            << ntrex;
}

void TestBenchChecks::everyFigureNamesItsSplit()
{
    QFETCH(QString, measure);
    QFETCH(QStringList, of);
    const Printed printed = runOnSample(measure);
    QCOMPARE(printed.exit, 0);
    QStringList found;
    for (const QJsonObject &line : printed.lines) {
        QCOMPARE(line[QLatin1String("measure")].toString(), measure);
        QVERIFY(!line[QLatin1String("split")].toString().isEmpty());
        found.append(line[QLatin1String("of")].toString());
    }
    QCOMPARE(found, of);
    QTEST(printed.lines.value(0)[QLatin1String("split")].toString(), "split");
}

void TestBenchChecks::sharesAreShares()
{
    const QSet<QString> shares {u"align@1"_qs,       u"align@3"_qs,    u"auc"_qs,
                                u"bacc two-fold"_qs, u"new number"_qs, u"caught"_qs};
    int seen = 0;
    for (const QJsonObject &line : runOnSample(u"alignment,unsupported,frank,edits,quotations"_qs).lines) {
        for (auto value = line.begin(); value != line.end(); ++value) {
            if (shares.contains(value.key())) {
                QVERIFY2(value->toDouble() >= 0 && value->toDouble() <= 1, qPrintable(value.key()));
                ++seen;
            }
        }
    }
    QCOMPARE(seen, 2 * 2 + 2 + 3 * 2 + 3 + 2);
}

void TestBenchChecks::editsOfTheSampleAreTried()
{
    const QJsonObject norwegian = runOnSample(u"edits"_qs).lines.value(0);
    for (const QString &kind : {u"new number"_qs, u"foreign name"_qs, u"number swap"_qs, u"name swap"_qs}) {
        QCOMPARE(norwegian[kind + u", n"_qs].toInt(), 2);
    }
}

void TestBenchChecks::whatIsNotThereIsSaidAloud()
{
    const QTemporaryDir empty;
    const Printed printed = run(
        {QStringLiteral("--data"), empty.path(), QStringLiteral("--only"), QStringLiteral("alignment,frank,cases")});
    QCOMPARE(printed.exit, 0);
    QVERIFY(printed.lines.isEmpty());
    for (const QString &measure : {u"alignment"_qs, u"frank"_qs, u"cases"_qs}) {
        QVERIFY2(printed.messages.contains(u"SKIPPED %1: "_qs.arg(measure)), qPrintable(printed.messages));
    }
}

void TestBenchChecks::anUnknownMeasureIsRefused()
{
    const Printed printed = run({QStringLiteral("--only"), QStringLiteral("alignment,luck")});
    QCOMPARE(printed.exit, 2);
    QVERIFY(printed.lines.isEmpty());
    QVERIFY(printed.messages.contains(u"luck"));
}

QTEST_GUILESS_MAIN(TestBenchChecks)
#include "tst_benchchecks.moc"
