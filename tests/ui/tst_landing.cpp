// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "ui/commands.h"
#include "ui/draftview.h"
#include "ui/findingspane.h"
#include "ui/reviewpage.h"
#include "ui/sourcelist.h"
#include "ui/sourcespane.h"

#include <QListView>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace imprimatur;
using namespace imprimatur::test;

namespace
{

const QString cyrillic = QStringLiteral("«Ёлка» выйдет в рейс третьего марта");
const QString emoji = QStringLiteral("slippes på mandag 🎟️ fra Øya");
const QString norwegian = QStringLiteral("85 kroner for små og store på Ærøya");

/// Three sources that begin with emoji, Cyrillic and æøå; the passage stands at their top, in the middle or on the last
/// line, which has no line feed.
Snapshot placed(const QString &id, const QString &passage, const QString &place)
{
    const auto filling = [](int paragraphs) {
        QString text;
        for (int i = 0; i < paragraphs; ++i) {
            text +=
                QStringLiteral(
                    "🚢⚓ Avsnitt %1 på øya. Ёмкости у причала проверены 👩‍🚀.\n\n")
                    .arg(i);
        }
        return text;
    };
    const int before = place == QLatin1String("top") ? 0 : 150;
    const int after = place == QLatin1String("last line") ? 0 : 150;
    QString text = filling(before) + QStringLiteral("🛳️ Ære: ") + passage;
    if (after > 0) {
        text += QStringLiteral(" 🚀 slutt.\n\n") + filling(after);
    }
    return source(id, QStringLiteral("Øyposten"), text, QStringLiteral("nb"));
}

/// The ferry article, whose sentences rest on nothing and whose first finding rests on `passage`.
OpenArticle articleOn(const QString &passage, const QString &place)
{
    OpenArticle article = ferryArticle();
    Content &content = article.version.content;
    content.sources[0] = placed(QStringLiteral("s1"), QStringLiteral("noe annet"), QStringLiteral("top"));
    content.sources[1] = placed(QStringLiteral("s2"), passage, place);
    for (Block &block : content.body) {
        block.citations.clear();
    }
    content.lead->citations.clear();
    const qsizetype begin = content.sources[1].text.indexOf(passage);
    const Span span {begin, begin + passage.size()};
    article.report.findings[0].evidence = {{QStringLiteral("s2"), span}};
    article.report.sentences[5].evidence = {{{QStringLiteral("s2"), span}, 0.9, false}};
    // What the checks found for the sentence of the finding is another passage than the finding's own.
    article.report.sentences[6].evidence = {{{QStringLiteral("s1"), {0, 4}}, 0.9, false}};
    return article;
}

/// A shown review page with its theme and commands.
struct Stage
{
    Theme theme;
    Commands commands;
    ReviewPage page {theme, commands};

    explicit Stage(const OpenArticle &article)
    {
        theme.choose(ThemeChoice::Light);
        page.setReducedMotion(true);
        page.resize(1300, 800);
        page.show();
        page.setArticle(article);
    }
    SourceView &source() { return *page.sources()->view(); }
    /// The words under the mark as the reader sees them; empty when no passage is marked.
    QString marked()
    {
        const auto selections = source().extraSelections();
        if (!source().passage() || selections.isEmpty()) {
            return {};
        }
        return selections.constLast().cursor.selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    }
    /// Every line of the mark lies within what is seen of the source.
    bool inSight()
    {
        const QTextCursor mark = source().extraSelections().constLast().cursor;
        QTextCursor first(source().document());
        first.setPosition(mark.selectionStart());
        QTextCursor last(source().document());
        last.setPosition(mark.selectionEnd() - 1);
        return source().isVisible() && source().cursorRect(first).top() >= 0
            && source().cursorRect(last).bottom() < source().viewport()->height();
    }
};

} // namespace

class LandingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPassageIsLandedOn_data();
    void aPassageIsLandedOn();
    void theTableLandsToo();
    void ownPassageThenTheSentences();
    void findingsOfTheWholeArticleMarkNothing();
    void everyPlaceInASourceIsCycled();
    void anotherTextSizeKeepsThePassage();
};

void LandingTest::aPassageIsLandedOn_data()
{
    QTest::addColumn<QString>("passage");
    QTest::addColumn<QString>("place");
    for (const char *place : {"top", "middle", "last line"}) {
        QTest::addRow("Cyrillic, %s", place) << cyrillic << QString::fromLatin1(place);
        QTest::addRow("emoji inside, %s", place) << emoji << QString::fromLatin1(place);
        QTest::addRow("æøå, %s", place) << norwegian << QString::fromLatin1(place);
    }
}

void LandingTest::aPassageIsLandedOn()
{
    QFETCH(QString, passage);
    QFETCH(QString, place);
    Stage stage(articleOn(passage, place));
    // The first finding is chosen when the article is opened.
    QCOMPARE(stage.marked(), passage);
    QVERIFY(stage.inSight());

    stage.page.goToSentence(0);
    QCOMPARE(stage.marked(), QString());
    stage.page.goToSentence(5);
    QCOMPARE(stage.marked(), passage);
    QVERIFY(stage.inSight());

    stage.page.sources()->chooseSource(0);
    stage.page.stepFinding(1);
    stage.page.stepFinding(-1);
    QCOMPARE(stage.page.sources()->list()->chosen(), 1);
    QCOMPARE(stage.marked(), passage);
    QVERIFY(stage.inSight());
}

void LandingTest::theTableLandsToo()
{
    Stage stage(articleOn(cyrillic, QStringLiteral("last line")));
    stage.commands.action(QStringLiteral("review.table"))->trigger();
    stage.page.stepFinding(1);
    stage.page.stepFinding(-1);
    QCOMPARE(stage.marked(), cyrillic);
    QCOMPARE(stage.page.draft()->caretPlace()->offset, 47);
    auto *table = stage.page.findChild<QTableView *>(QStringLiteral("sentences"));
    QCOMPARE(table->currentIndex().row(), 6);
    table->selectRow(5);
    QCOMPARE(stage.marked(), cyrillic);
    QCOMPARE(stage.page.draft()->currentSentence(), 5);
}

void LandingTest::ownPassageThenTheSentences()
{
    const OpenArticle article = articleOn(emoji, QStringLiteral("middle"));
    Stage stage(article);
    QCOMPARE(stage.marked(), emoji);
    stage.page.sources()->cycle(1);
    QCOMPARE(stage.page.sources()->list()->chosen(), 0);
    QCOMPARE(stage.marked(), article.version.content.sources[0].text.left(4));
    stage.page.sources()->cycle(1);
    QCOMPARE(stage.marked(), emoji);
}

void LandingTest::findingsOfTheWholeArticleMarkNothing()
{
    OpenArticle article = articleOn(cyrillic, QStringLiteral("top"));
    article.review.ignored.clear();
    Stage stage(article);
    stage.page.stepFinding(-1); // the last note: the article rests on one source
    QVERIFY2(stage.marked().isEmpty(), "another sentence's passage would be taken for the proof of this");
    QCOMPARE(stage.page.draft()->currentSentence(), -1);
    stage.page.stepSentence(1);
    QCOMPARE(stage.page.draft()->currentSentence(), 7);
}

void LandingTest::everyPlaceInASourceIsCycled()
{
    OpenArticle article = articleOn(cyrillic, QStringLiteral("last line"));
    Finding suspect = finding(QStringLiteral("n-0"), QStringLiteral("source-suspect"), Finding::Severity::Should, {},
                              {}, QStringLiteral("Usynlige tegn"));
    suspect.evidence = {{QStringLiteral("s1"), {0, 2}}, article.report.findings[0].evidence.first()};
    article.report.findings = {suspect};
    Stage stage(article);
    QCOMPARE(stage.marked(), QStringLiteral("🛳").left(2));
    stage.page.sources()->cycle(1);
    QCOMPARE(stage.marked(), cyrillic);
    QVERIFY(stage.inSight());
}

void LandingTest::anotherTextSizeKeepsThePassage()
{
    Stage stage(articleOn(norwegian, QStringLiteral("last line")));
    stage.page.setTextSize(26);
    QCOMPARE(stage.marked(), norwegian);
    QVERIFY(stage.inSight());
}

QTEST_MAIN(LandingTest)
#include "tst_landing.moc"
