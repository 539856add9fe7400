// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/page.h"
#include "support/printed.h"

#include <QTest>

using namespace imprimatur;
using namespace imprimatur::test;

namespace
{

const QString withdrawnAt = QStringLiteral("2026-11-25T10:00:00Z");

QByteArray withdrawn(const PageFacts &facts, const QString &note)
{
    return withdrawalPage(ferryArticle(), facts, withdrawnAt, note);
}

/// What could be repeated: the article's page, also without its tags, since marks part words, and what is not printed.
QString allOfTheArticle()
{
    const QString page = QString::fromUtf8(articlePage(ferryArticle(), ferryFragment(), correctedFacts()));
    return page + QString(page).remove(QRegularExpression(QStringLiteral("<[^>]*>"))) + ferryArticle().slugline;
}

} // namespace

class WithdrawalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhenAndWhy()
    {
        const QByteArray page = withdrawn(correctedFacts(), QStringLiteral("Kilden trakk opplysningen."));
        QVERIFY(page.contains("<h1>Saken er trukket</h1>"));
        QVERIFY(page.contains("<time datetime=\"2026-11-25T10:00:00Z\">25. november 2026 kl. 11.00</time>"));
        QVERIFY(page.contains(
            "Først publisert <time datetime=\"2026-11-23T13:52:00Z\">23. november 2026 kl. 14.52</time>."));
        QVERIFY(page.contains("<h2>Begrunnelse</h2>\n<p>Kilden trakk opplysningen.</p>"));
        QVERIFY(page.contains("<meta name=\"robots\" content=\"noindex\">"));
        QVERIFY(page.contains("Content-Security-Policy"));
    }

    void repeatsNothingOfTheArticle_data()
    {
        QTest::addColumn<QString>("text");
        const Content content = ferryArticle();
        QTest::addRow("headline") << content.headline.text;
        QTest::addRow("lead") << content.lead->text;
        for (const Block &block : content.body) {
            QTest::addRow("%s", qPrintable(block.statedText().left(20))) << block.statedText();
        }
        QTest::addRow("speaker") << QStringLiteral("Brandt");
        QTest::addRow("photographer") << QStringLiteral("Anne Li");
        QTest::addRow("label") << content.label;
        QTest::addRow("a source's title") << content.sourceList[0].title;
        QTest::addRow("a source's address") << QStringLiteral("intellinews.example");
        QTest::addRow("an outlet") << QStringLiteral("TASS");
        QTest::addRow("place") << content.place;
        QTest::addRow("a keyword") << content.keywords[1];
        QTest::addRow("slugline") << content.slugline;
        QTest::addRow("who quality-assured it") << QStringLiteral("Nordmann");
        QTest::addRow("who signed it off") << QStringLiteral("Hansen");
        QTest::addRow("what was corrected") << QStringLiteral("180");
        QTest::addRow("its image") << QStringLiteral("media/");
        QTest::addRow("its JSON-LD") << QStringLiteral("ld+json");
    }
    void repeatsNothingOfTheArticle()
    {
        QFETCH(QString, text);
        const QByteArray page = withdrawn(correctedFacts(), QStringLiteral("Kilden trakk opplysningen."));
        QVERIFY(!text.isEmpty());
        QVERIFY2(!page.contains(text.toUtf8()), page.constData());
        QVERIFY2(allOfTheArticle().contains(text), "the row tests nothing: the article does not have this text");
    }

    void aNoteIsText()
    {
        const QStringList harmless = skeleton(withdrawn(correctedFacts(), QStringLiteral("x")));
        const QByteArray hostile =
            withdrawn(correctedFacts(), QStringLiteral("</p><script>alert(1)</script>\" & <!--"));
        QCOMPARE(skeleton(hostile), harmless);
        QVERIFY(hostile.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    }

    void withoutANoteThereIsNoReason()
    {
        QVERIFY(!withdrawn(correctedFacts(), QStringLiteral(" ")).contains("Begrunnelse"));
    }

    void aSampleSaysSo()
    {
        PageFacts facts = correctedFacts();
        QVERIFY(!withdrawn(facts, QString()).contains("Eksempel"));
        facts.sample = true;
        QVERIFY(withdrawn(facts, QString()).contains("<p class=\"band\" role=\"note\">Eksempel."));
    }

    void speaksTheLanguageOfTheArticle()
    {
        Content content = ferryArticle();
        content.language = QStringLiteral("en");
        const QByteArray page = withdrawalPage(content, ferryFacts(), withdrawnAt, QStringLiteral("x"));
        QVERIFY(page.contains("<html lang=\"en\">"));
        QVERIFY(page.contains(
            "withdrew this story on <time datetime=\"2026-11-25T10:00:00Z\">25 November 2026 at 11:00</time>."));
    }
};

QTEST_GUILESS_MAIN(WithdrawalTest)
#include "tst_withdrawal.moc"
