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
#include <QTest>
#include <QTextBlock>

using namespace imprimatur;
using namespace imprimatur::test;

namespace
{

/// A shown review page with its theme and commands.
struct Stage
{
    Theme theme;
    Commands commands;
    ReviewPage page {theme, commands};

    explicit Stage(const OpenArticle &article = ferryArticle(), QSize size = {1300, 800})
    {
        theme.choose(ThemeChoice::Light);
        page.setReducedMotion(true);
        page.resize(size);
        page.show();
        page.setArticle(article);
    }
    SourceView &source() { return *page.sources()->view(); }
    QString marked()
    {
        const auto passage = source().passage();
        return passage ? source().toPlainText().mid(passage->begin, passage->length()) : QString();
    }
};

int sentenceWith(const OpenArticle &article, const QString &words)
{
    for (int i = 0; i < article.report.sentences.size(); ++i) {
        if (article.report.sentences[i].sentence.text.contains(words)) {
            return i;
        }
    }
    return -1;
}

QString textUnder(const QTextEdit::ExtraSelection &selection)
{
    return selection.cursor.selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

} // namespace

class ReviewPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void landsExactly_data();
    void landsExactly();
    void documentPositionsAreOffsets();
    void draftTextKeepsItsOffsets();
    void sourceNeverMovesTheDraft();
    void caretChoosesTheSentence();
    void workBeginsAtTheFirstFinding();
    void findingsLandOnTheirSpan();
    void aFindingAboutASourceShowsItsPassage();
    void passagesAreCycled();
    void oldMarksGoWhenThereIsNoPassage();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void anUnreadableArticleIsNamed();
    void narrowWindowsPutFindingsBelow();
    void textSizeKeepsThePassageInSight();
    void aDraftWithoutSourcesOpens();
};

void ReviewPageTest::landsExactly_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("passage");
    QTest::addRow("English with a comma") << QStringLiteral("Havna åpner") << QStringLiteral("s1") << englishPassage;
    QTest::addRow("Cyrillic with ё") << QStringLiteral("«Ёлка»") << QStringLiteral("s2") << russianPassage;
    QTest::addRow("emoji and æøå at the top") << QStringLiteral("klokka sju") << QStringLiteral("s3") << emojiPassage;
    QTest::addRow("the last line of a forty-page source")
        << QStringLiteral("58 kroner") << QStringLiteral("s3") << lastPassage;
}

void ReviewPageTest::landsExactly()
{
    QFETCH(QString, words);
    QFETCH(QString, source);
    QFETCH(QString, passage);
    Stage stage;
    const OpenArticle article = ferryArticle();
    stage.page.goToSentence(sentenceWith(article, words));

    const Snapshot *snapshot = sourceAt(article.version.content, source);
    const qsizetype begin = snapshot->text.indexOf(passage);
    QCOMPARE(stage.source().passage(), (Span {begin, begin + passage.size()}));
    QCOMPARE(textUnder(stage.source().extraSelections().constLast()), passage);
    const QRect rect = stage.source().passageRect();
    QVERIFY2(
        rect.top() >= 0 && rect.bottom() < stage.source().viewport()->height(),
        qPrintable(
            QStringLiteral("%1–%2 of %3").arg(rect.top()).arg(rect.bottom()).arg(stage.source().viewport()->height())));
}

void ReviewPageTest::documentPositionsAreOffsets()
{
    Stage stage;
    for (int tab = 0; tab < 3; ++tab) {
        stage.page.sources()->chooseSource(tab);
        QString document = stage.source().document()->toRawText();
        document.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
        QCOMPARE(document, ferryContent().sources[tab].text);
    }
}

void ReviewPageTest::draftTextKeepsItsOffsets()
{
    OpenArticle article = ferryArticle();
    article.version.content.body[3].text = QStringLiteral("æ\r\nø\u2028å 🚢 \u202Eслово\nslutt");
    Stage stage(article);
    const QString raw = stage.page.draft()->document()->toRawText();
    for (const BlockAt &at : blocksOf(article.version.content)) {
        const QString &text = at.block->statedText();
        const Span range = stage.page.draft()->rangeOf(at.address, {0, text.size()});
        QCOMPARE(range.length(), text.size());
        const QString laidOut = raw.mid(range.begin, range.length());
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i].isLetter() || text[i].isSurrogate()) {
                QCOMPARE(laidOut[i], text[i]);
            }
        }
    }
}

void ReviewPageTest::sourceNeverMovesTheDraft()
{
    Stage stage(ferryArticle(), {1300, 420});
    QScrollBar *draft = stage.page.draft()->verticalScrollBar();
    QVERIFY2(draft->maximum() > 0, "the draft must be longer than its pane for this to mean anything");
    stage.page.goToSentence(6);
    const int before = draft->value();
    stage.page.sources()->cycle(1);
    stage.page.sources()->chooseSource(0);
    stage.page.sources()->chooseSource(2);
    stage.page.sources()->cycle(1);
    QCOMPARE(draft->value(), before);
}

void ReviewPageTest::caretChoosesTheSentence()
{
    Stage stage;
    DraftView *draft = stage.page.draft();
    QTextCursor cursor = draft->textCursor();
    cursor.setPosition(int(draft->rangeOf(QStringLiteral("body/0"), {4, 5}).begin));
    draft->setTextCursor(cursor);
    QTRY_COMPARE(draft->currentSentence(), 2);
    QCOMPARE(stage.marked(), russianPassage);
    QTest::keyClick(draft, Qt::Key_Up);
    QTRY_COMPARE(draft->currentSentence(), 1);
    QCOMPARE(stage.marked(), englishPassage);
    QVERIFY(draft->accessibleDescription().contains(QLatin1Char('9')));
}

void ReviewPageTest::workBeginsAtTheFirstFinding()
{
    Stage stage;
    QCOMPARE(stage.page.draft()->currentSentence(), 6);
    QCOMPARE(stage.marked(), lastPassage);
    QCOMPARE(stage.page.findings()->chosen(), 1);
}

void ReviewPageTest::findingsLandOnTheirSpan()
{
    Stage stage;
    stage.page.stepFinding(1);
    const auto place = stage.page.draft()->caretPlace();
    QVERIFY(place);
    QCOMPARE(place->block, QStringLiteral("body/3"));
    QCOMPARE(place->offset, 83);
    QCOMPARE(stage.page.draft()->currentSentence(), 7);
    stage.page.stepFinding(1);
    QCOMPARE(stage.page.draft()->caretPlace()->block, QStringLiteral("headline"));
    stage.page.stepFinding(1);
    QCOMPARE(stage.page.draft()->currentSentence(), 6);
    stage.page.stepFinding(-1);
    QCOMPARE(stage.page.draft()->caretPlace()->block, QStringLiteral("headline"));
}

void ReviewPageTest::aFindingAboutASourceShowsItsPassage()
{
    OpenArticle article = ferryArticle();
    Finding suspect = finding(QStringLiteral("n-0"), QStringLiteral("source-suspect"), Finding::Severity::Should, {},
                              {}, QStringLiteral("Usynlige tegn"));
    suspect.evidence = {{QStringLiteral("s2"), {0, 6}}};
    article.report.findings = {suspect};
    Stage stage(article);
    QCOMPARE(stage.marked(), QStringLiteral("Работы"));
    QCOMPARE(stage.page.sources()->list()->chosen(), 1);
}

void ReviewPageTest::passagesAreCycled()
{
    OpenArticle article = ferryArticle();
    article.report.sentences[6].evidence = {{{QStringLiteral("s3"), {0, 4}}, 0.4, false}};
    Stage stage(article);
    stage.page.goToSentence(6);
    QCOMPARE(stage.source().passage(), (Span {0, 4}));
    stage.page.sources()->cycle(1);
    QCOMPARE(stage.marked(), lastPassage);
    stage.page.sources()->cycle(1);
    QCOMPARE(stage.source().passage(), (Span {0, 4}));
    stage.page.sources()->cycle(-1);
    QCOMPARE(stage.marked(), lastPassage);
    // Wandered off to another source: the first press comes back to the same passage.
    stage.page.sources()->chooseSource(0);
    QVERIFY(stage.marked() != lastPassage);
    stage.page.sources()->cycle(1);
    QCOMPARE(stage.marked(), lastPassage);
}

void ReviewPageTest::oldMarksGoWhenThereIsNoPassage()
{
    Stage stage;
    stage.page.goToSentence(6);
    QVERIFY(stage.source().passage());
    stage.page.goToSentence(7);
    QVERIFY2(!stage.source().passage(), "a passage of another sentence must not stay marked");
}

void ReviewPageTest::hostileTextStaysText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("markup") << QStringLiteral("<b>fet</b><img src='/dev/zero'>");
    QTest::addRow("a right-to-left override") << QStringLiteral("konto \u202E321\u202C");
    QTest::addRow("zero-width inside a word") << QStringLiteral("mini\u200Bster");
    QTest::addRow("a joiner inside a Cyrillic word") << QStringLiteral("прави\u200Dтель");
    QTest::addRow("tag characters") << QStringLiteral("a\U000E0041\U000E0042b");
    QTest::addRow("object and separators") << QStringLiteral("a\uFFFCb\u2029c\u0001d");
}

void ReviewPageTest::hostileTextStaysText()
{
    QFETCH(QString, text);
    const QString safe = shown(text);
    QCOMPARE(safe.size(), text.size());
    for (const QChar c : safe) {
        QVERIFY(c.category() != QChar::Other_Format && c.unicode() != 0xFFFC && c.unicode() != 0x2029);
    }
    OpenArticle article = ferryArticle();
    article.version.content.sources[0].text = text;
    article.version.content.headline.text = text;
    article.report.findings.clear();
    Stage stage(article);
    stage.page.sources()->chooseSource(0);
    QCOMPARE(stage.source().toPlainText().size(), text.size());
    QCOMPARE(shown(QStringLiteral("👩\u200D🚀")), QStringLiteral("👩\u200D🚀")); // joiners of emoji stay
}

void ReviewPageTest::anUnreadableArticleIsNamed()
{
    Stage stage;
    stage.page.fail(QStringLiteral("Saken kan ikke leses."));
    QVERIFY(!stage.page.article());
    QVERIFY(!stage.commands.action(QStringLiteral("review.next-finding"))->isEnabled());
    stage.page.stepSentence(1);
    stage.page.goToSentence(3);
    QVERIFY(!stage.page.panes().isEmpty());
}

void ReviewPageTest::narrowWindowsPutFindingsBelow()
{
    Stage stage;
    const auto top = [&](QWidget *w) {
        return w->mapTo(&stage.page, QPoint(0, 0)).y();
    };
    QCOMPARE(top(stage.page.findings()), top(stage.page.sources()));
    stage.page.resize(1010, 640);
    QTRY_VERIFY(top(stage.page.findings()) > top(stage.page.sources()));
    QVERIFY(stage.page.findings()->visibleRegion().boundingRect().height() > 60);
}

void ReviewPageTest::textSizeKeepsThePassageInSight()
{
    Stage stage;
    stage.page.goToSentence(6);
    stage.page.setTextSize(28);
    QCOMPARE(stage.marked(), lastPassage);
    const QRect rect = stage.source().passageRect();
    QVERIFY(rect.top() >= 0 && rect.bottom() < stage.source().viewport()->height());
}

void ReviewPageTest::aDraftWithoutSourcesOpens()
{
    OpenArticle article = ferryArticle();
    article.version.content.sources.clear();
    article.report.findings.clear();
    Stage stage(article);
    stage.page.goToSentence(1);
    stage.page.sources()->cycle(1);
    QCOMPARE(stage.page.panes().size(), 1);
}

QTEST_MAIN(ReviewPageTest)
#include "tst_reviewpage.moc"
