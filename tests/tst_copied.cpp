// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/ofcheck.h"

#include <QTest>

using namespace imprimatur;

namespace
{

const QString original =
    QStringLiteral("Havnesjefen i Torshamn opplyser at kaien må stenges i fire uker fra mandag, fordi pælene under den "
                   "eldste delen har begynt å gi etter. Rutebåtene flyttes så lenge til Sørvik.");

Content contentOf(const QString &text, const QString &sourceLanguage = QStringLiteral("nb"))
{
    return test::draft({text},
                       {test::source(QStringLiteral("s1"), QStringLiteral("Kystposten"), original, sourceLanguage)});
}

} // namespace

class CopiedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongRunIsFlagged_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("copied");
        const auto row = [](const char *name, const char *text, const char *copied) {
            QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(copied);
        };
        // must flag
        row("a whole sentence", qPrintable(original),
            "[Havnesjefen i Torshamn opplyser at kaien må stenges i fire uker fra mandag, fordi pælene under den "
            "eldste "
            "delen har begynt å gi etter. Rutebåtene flyttes så lenge til Sørvik]");
        row("twelve words within other words",
            "Nå er det klart: kaien må stenges i fire uker fra mandag, fordi pælene under den gamle bryggen svikter.",
            "[kaien må stenges i fire uker fra mandag, fordi pælene under den]");
        row("in other case and punctuation",
            "KAIEN må stenges – i fire uker fra mandag – fordi pælene under den svikter.",
            "[KAIEN må stenges – i fire uker fra mandag – fordi pælene under den]");
        row("twice",
            "Kaien må stenges i fire uker fra mandag, fordi pælene under den svikter. Igjen: kaien må stenges i "
            "fire uker fra mandag, fordi pælene under den svikter.",
            "[Kaien må stenges i fire uker fra mandag, fordi pælene under den][kaien må stenges i fire uker fra "
            "mandag, "
            "fordi pælene under den]");
        row("a run between two quotations",
            "«Ja», sa hun, kaien må stenges i fire uker fra mandag, fordi pælene under den «svikter».",
            "[kaien må stenges i fire uker fra mandag, fordi pælene under den]");
        // must leave alone
        row("eleven words", "Nå må kaien må stenges i fire uker fra mandag, fordi pælene under svikter.", "");
        row("a quotation",
            "«Kaien må stenges i fire uker fra mandag, fordi pælene under den eldste delen har begynt å "
            "gi etter», sier havnesjefen.",
            "");
        row("a line of speech",
            "– Kaien må stenges i fire uker fra mandag, fordi pælene under den eldste delen gir etter.", "");
        row("twelve words with a quotation among them",
            "Kaien må stenges i fire uker «fra mandag», fordi pælene under den eldste svikter.", "");
        row("the same in other words",
            "Kaien stenges mandag og blir stengt i fire uker, for pælene under den eldste delen svikter.", "");
        row("the same words in another order",
            "Fra mandag må kaien i fire uker stenges, fordi under den eldste delen har pælene begynt å gi etter.", "");
        row("nothing", "", "");
    }
    void aLongRunIsFlagged()
    {
        QFETCH(QString, text);
        QFETCH(QString, copied);
        QString found;
        const QList<Finding> findings = test::findingsOf("copied", contentOf(text));
        for (const Finding &finding : findings) {
            QCOMPARE(finding.severity, Finding::Severity::Should);
            found += QStringLiteral("[%1]").arg(finding.text);
        }
        QCOMPARE(found, copied);
    }

    void theRunInTheSourceIsShown()
    {
        const Content content = contentOf(QStringLiteral(
            "Nå er det klart: kaien må stenges i fire uker fra mandag, fordi pælene under den gamle bryggen svikter."));
        const QList<Finding> findings = test::findingsOf("copied", content);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(test::evidenceOf(findings[0], content),
                 QStringLiteral("[kaien må stenges i fire uker fra mandag, fordi pælene under den]"));
        QVERIFY2(findings[0].message.contains(QStringLiteral("Kystposten")), qPrintable(findings[0].message));
    }

    void onlySourcesInTheDraftsLanguageCount()
    {
        QVERIFY(test::findingsOf("copied", contentOf(original, QStringLiteral("da"))).isEmpty());
        QCOMPARE(test::findingsOf("copied", contentOf(original, QStringLiteral("no-NO"))).size(), 1);
    }

    void aRelatedHeadingIsNotOurs()
    {
        Content content = contentOf({});
        content.body.append(test::block(Block::Kind::Related, original));
        QVERIFY(test::findingsOf("copied", content).isEmpty());
        content.body.append(test::block(Block::Kind::Image, original));
        QCOMPARE(test::findingsOf("copied", content).size(), 1);
    }

    /// A text of one word repeated gives every row the same hash: no quadratic work, one finding.
    void aRepetitiveTextIsReadInOneGo()
    {
        const QString words = QStringLiteral("nei ").repeated(1000);
        const Content content =
            test::draft({words}, {test::source(QStringLiteral("s1"), {}, words, QStringLiteral("nb"))});
        QCOMPARE(test::findingsOf("copied", content).size(), 1);
    }
};

QTEST_GUILESS_MAIN(CopiedTest)
#include "tst_copied.moc"
