// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/ofcheck.h"

#include <QTest>

using namespace imprimatur;

class SingleSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArticleOnOneOutletIsNoted_data()
    {
        QTest::addColumn<QStringList>("outlets");
        QTest::addColumn<bool>("noted");
        const auto row = [](const char *name, const QStringList &outlets, bool noted) {
            QTest::addRow("%s", name) << outlets << noted;
        };
        const QString tass = QStringLiteral("TASS");
        row("one source", {tass}, true);
        row("two of one outlet", {tass, tass}, true);
        row("two of one outlet, written otherwise", {tass, QStringLiteral(" Tass ")}, true);
        row("two outlets", {tass, QStringLiteral("Polaris")}, false);
        row("three sources of two outlets", {tass, tass, QStringLiteral("Polaris")}, false);
        row("a source that does not say whose it is", {QString()}, false);
        row("no source", {}, false);
    }
    void anArticleOnOneOutletIsNoted()
    {
        QFETCH(QStringList, outlets);
        QFETCH(bool, noted);
        Content content = test::draft({QStringLiteral("Et utkast.")});
        for (const QString &outlet : outlets) {
            content.sources.append(
                test::source(QStringLiteral("s%1").arg(content.sources.size() + 1), outlet, QStringLiteral("Text.")));
        }
        QCOMPARE(test::linesOf("single-source", content),
                 noted ? QStringLiteral("note single-source article") : QString());
    }
};

QTEST_GUILESS_MAIN(SingleSourceTest)
#include "tst_singlesource.moc"
