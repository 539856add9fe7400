// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/support.h"

#include <QTest>

using namespace imprimatur;

namespace
{

const QByteArray model = R"({"format": "imprimatur-support/1", "bias": -1, "weights": {"coverage": 2, "likeness": 0.5},
                             "supported": 0.6, "partly": 0.3, "unsupported": 0.1})";

} // namespace

class SupportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPersonCanRecalculateIt()
    {
        const Result<SupportModel> read = readSupportModel(model);
        QVERIFY(read);
        // -1 + 2 · 0.75 + 0.5 · 0.4 = 0.7; 1 / (1 + e^-0.7) = 0.6682
        const double support = read->support(
            {{QStringLiteral("coverage"), 0.75}, {QStringLiteral("likeness"), 0.4}, {QStringLiteral("unknown"), 9}});
        QVERIFY2(qAbs(support - 0.6682) < 0.0001, qPrintable(QString::number(support)));
        QCOMPARE(read->supported, 0.6);
        QCOMPARE(read->partly, 0.3);
        QCOMPARE(read->unsupported, 0.1);
    }

    void whatIsNoModelIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        const auto without = [](const char *from, const char *to) {
            return QByteArray(model).replace(from, to);
        };
        QTest::addRow("another format") << without("support/1", "support/2") << QStringLiteral("/format");
        QTest::addRow("a weight that is a text") << without(": 2,", ": \"2\",") << QStringLiteral("/weights/coverage");
        QTest::addRow("a bias that is a text") << without("-1", "\"-1\"") << QStringLiteral("/bias");
        QTest::addRow("limits in the wrong order") << without("0.3", "0.7") << QStringLiteral("/partly");
        QTest::addRow("a member that nobody reads") << without("\"bias\"", "\"bios\"") << QStringLiteral("/bios");
    }
    void whatIsNoModelIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        const Result<SupportModel> read = readSupportModel(json);
        QVERIFY(!read);
        QCOMPARE(read.error().where, where);
    }

    void theProgramCarriesOne()
    {
        const SupportModel &standard = standardSupportModel();
        QVERIFY(!standard.weights.isEmpty());
        QVERIFY(0 < standard.unsupported && standard.unsupported <= standard.partly
                && standard.partly <= standard.supported && standard.supported < 1);
        // Every feature has a weight, and every weight a feature.
        Alignment alignment;
        alignment.best.append(Window {});
        QStringList names;
        for (const Feature &feature : featuresOf(alignment)) {
            names.append(feature.name);
        }
        QStringList weights;
        for (const Feature &weight : standard.weights) {
            weights.append(weight.name);
        }
        names.sort();
        weights.sort();
        QCOMPARE(weights, names);
    }

    void nothingCarriesWhatHasNoPassage() { QCOMPARE(featuresOf({}), QList<Feature>()); }
};

QTEST_GUILESS_MAIN(SupportTest)
#include "tst_support.moc"
