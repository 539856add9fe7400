// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/quotemarks.h"

#include <QTest>

using namespace imprimatur;

class QuoteMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksPair_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("quoted");
        const auto row = [](const char *name, const char *text, const char *quoted) {
            QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(quoted);
        };
        row("guillemets", "Han sa «nei» og «ja».", "[«nei»][«ja»]");
        row("English marks", "He said “no” twice.", "[“no”]");
        row("German and Russian marks", "Er sagte „nein“.", "[„nein“]");
        row("straight marks", "He said \"no\" and \"yes\".", "[\"no\"][\"yes\"]");
        row("a quotation within one", "«Han sa «nei» til meg», sa hun.", "[«Han sa «nei» til meg»]");
        row("two kinds within each other", "«Han sa \"nei\" til meg», sa hun.", "[«Han sa \"nei\" til meg»]");
        row("never closed", "«Han sa nei.", "");
        row("never opened", "Han sa nei».", "");
        row("one never closed within another", "«Han sa \"nei», sa hun.", "[«Han sa \"nei»]");
        row("not over a line", "«Han sa\nnei» og", "");
        row("inches", "En skjerm på 24\" og en på 27\".", "");
        row("nothing", "", "");
    }
    void marksPair()
    {
        QFETCH(QString, text);
        QFETCH(QString, quoted);
        QString found;
        for (const Span &span : markedQuotations(text)) {
            found += QStringLiteral("[%1]").arg(text.mid(span.begin, span.length()));
        }
        QCOMPARE(found, quoted);
    }

    void aDashBeginsSpeech_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("speaks");
        QTest::addRow("an en dash") << QStringLiteral("– Nei, sa han.") << true;
        QTest::addRow("a hyphen") << QStringLiteral("- Nei, sa han.") << true;
        QTest::addRow("an em dash and white space before") << QStringLiteral(" — Нет, — сказал он.") << true;
        QTest::addRow("a minus before a figure") << QStringLiteral("–5 grader") << false;
        QTest::addRow("a dash later") << QStringLiteral("Nei – sa han") << false;
        QTest::addRow("a dash alone") << QStringLiteral("–") << false;
    }
    void aDashBeginsSpeech()
    {
        QFETCH(QString, text);
        QFETCH(bool, speaks);
        QCOMPARE(beginsWithSpeechDash(text), speaks);
    }
};

QTEST_GUILESS_MAIN(QuoteMarksTest)
#include "tst_quotemarks.moc"
