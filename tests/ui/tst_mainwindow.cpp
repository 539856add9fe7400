// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "ui/banner.h"
#include "ui/draftview.h"
#include "ui/findingspane.h"
#include "ui/mainwindow.h"
#include "ui/options.h"
#include "ui/queuepage.h"
#include "ui/reviewpage.h"
#include "ui/sourcelist.h"
#include "ui/sourcespane.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace imprimatur;
using namespace imprimatur::test;

namespace
{

/// The whole window over the fixture newsroom, shown and loaded.
struct Stage
{
    Theme theme;
    Language language;
    MainWindow window;
    bool answered = true; ///< what was asked for came, in time

    explicit Stage(const QString &folder = QStringLiteral("/fixture"), const WindowSettings &settings = {})
        : window({theme, language, &openFixture, &openFixture}, started(settings))
    {
        window.show();
        QApplication::setActiveWindow(&window);
        if (!folder.isEmpty()) {
            QSignalSpy opened(&window, &MainWindow::newsroomOpened);
            QSignalSpy failed(&window, &MainWindow::failed);
            window.openNewsroom(folder);
            answered = QTest::qWaitFor([&] { return !opened.isEmpty() || !failed.isEmpty(); });
        }
    }
    WindowSettings started(WindowSettings settings)
    {
        language.choose(LanguageChoice::English);
        theme.choose(ThemeChoice::Light);
        settings.reducedMotion = true;
        return settings;
    }
    template<typename T>
    T *find(const char *name = nullptr)
    {
        return name ? window.findChild<T *>(QString::fromLatin1(name)) : window.findChild<T *>();
    }
    void key(const QKeySequence &keys)
    {
        QTest::keySequence(QApplication::focusWidget() ? QApplication::focusWidget() : &window, keys);
    }
    void openArticle()
    {
        QSignalSpy opened(&window, &MainWindow::articleOpened);
        window.openArticle(QStringLiteral("a-1"));
        answered = QTest::qWaitFor([&] { return !opened.isEmpty(); });
    }
    QAction *action(const char *id) { return window.findChild<QAction *>(QString::fromLatin1(id)); }
};

/// Everything that can take the keyboard or be pressed, in a tree of accessible things.
void collectNameless(QAccessibleInterface *at, QStringList &nameless)
{
    if (!at || at->state().invisible) {
        return;
    }
    const auto *widget = qobject_cast<QWidget *>(at->object());
    if (widget && widget->focusPolicy() != Qt::NoFocus && at->text(QAccessible::Name).isEmpty()) {
        nameless.append(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                        + widget->objectName());
    }
    for (int i = 0; i < at->childCount(); ++i) {
        collectNameless(at->child(i), nameless);
    }
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstRunOffersWaysIn();
    void aMissingNewsroomIsSaidInABanner();
    void queueOpensWithTheKeyboardInTheList();
    void enterStartsTheReviewAtTheFirstFinding();
    void damagedArticlesDoNotOpen();
    void keys_data();
    void keys();
    void sourceTabsByKey();
    void panesGoRound();
    void tabReachesEveryPaneAndReturns();
    void everythingThatTakesTheKeyboardHasAName();
    void everyCommandIsInTheMenuOnce();
    void noShortcutIsUsedTwiceOrForbidden();
    void personIsSwitched();
    void languageSwitchesAtRunTime();
    void searchAndClear();
    void settingsSurvive();
    void theArticleOfLastTimeIsChosen();
    void nonsenseInSettingsIsDefault();
    void options_data();
    void options();
};

void MainWindowTest::firstRunOffersWaysIn()
{
    Stage stage {QString()};
    auto *first = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(first);
    QCOMPARE(first->text(), QStringLiteral("Try the sample newsroom"));
    QVERIFY(!stage.action("go.review")->isEnabled());
    QCOMPARE(stage.window.windowTitle(), QStringLiteral("Imprimatur"));
}

void MainWindowTest::aMissingNewsroomIsSaidInABanner()
{
    Stage stage {QStringLiteral("/missing")};
    bool said = false;
    for (const Banner *banner : stage.window.findChildren<Banner *>()) {
        said =
            said || (banner->isVisible() && banner->text() == QStringLiteral("Det er ingen redaksjon i denne mappa."));
    }
    QVERIFY(said);
}

void MainWindowTest::queueOpensWithTheKeyboardInTheList()
{
    Stage stage;
    QVERIFY(stage.answered);
    auto *list = stage.find<QListView>("articles");
    QCOMPARE(QApplication::focusWidget(), list);
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(stage.window.windowTitle(), QStringLiteral("Øyredaksjonen – Imprimatur"));
}

void MainWindowTest::enterStartsTheReviewAtTheFirstFinding()
{
    Stage stage;
    stage.key(Qt::Key_End);
    QCOMPARE(stage.find<QueuePage>()->chosen(), QStringLiteral("a-1"));
    QSignalSpy opened(&stage.window, &MainWindow::articleOpened);
    stage.key(Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(stage.find<ReviewPage>()->isVisible());
    QCOMPARE(stage.find<DraftView>()->currentSentence(), 6);
    QVERIFY(stage.find<SourceView>()->passage());
}

void MainWindowTest::damagedArticlesDoNotOpen()
{
    Stage stage;
    stage.key(Qt::Key_Home);
    QCOMPARE(stage.find<QueuePage>()->chosen(), QStringLiteral("a-3"));
    stage.key(Qt::Key_Return);
    QVERIFY(!stage.find<ReviewPage>()->article());
    QVERIFY(stage.find<QueuePage>()->isVisible());
}

void MainWindowTest::keys_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<int>("sentence");
    QTest::addRow("Alt+Down goes to the next sentence") << QKeySequence(Qt::ALT | Qt::Key_Down) << 7;
    QTest::addRow("Alt+Up goes to the previous sentence") << QKeySequence(Qt::ALT | Qt::Key_Up) << 5;
    QTest::addRow("F8 goes to the next finding") << QKeySequence(Qt::Key_F8) << 7;
    QTest::addRow("Shift+F8 goes to the previous finding") << QKeySequence(Qt::SHIFT | Qt::Key_F8) << 0;
    QTest::addRow("F4 keeps the sentence") << QKeySequence(Qt::Key_F4) << 6;
}

void MainWindowTest::keys()
{
    QFETCH(QKeySequence, keys);
    QFETCH(int, sentence);
    Stage stage;
    stage.openArticle();
    stage.find<DraftView>()->setFocus();
    stage.key(keys);
    QCOMPARE(stage.find<DraftView>()->currentSentence(), sentence);
    // The same key from the queue brings the review back.
    stage.key(Qt::CTRL | Qt::Key_1);
    QVERIFY(stage.find<QueuePage>()->isVisible());
    stage.key(keys);
    QVERIFY(stage.find<ReviewPage>()->isVisible());
}

void MainWindowTest::sourceTabsByKey()
{
    Stage stage;
    stage.openArticle();
    auto *list = stage.find<SourceList>();
    stage.key(Qt::ALT | Qt::Key_2);
    QCOMPARE(list->chosen(), 1);
    stage.key(Qt::ALT | Qt::Key_1);
    QCOMPARE(list->chosen(), 0);
    QVERIFY(!stage.action("review.source-4")->isVisible());
    stage.key(Qt::CTRL | Qt::Key_T);
    QVERIFY(stage.find<QTableView>("sentences")->isVisible());
    stage.key(Qt::Key_Down);
    QCOMPARE(stage.find<DraftView>()->currentSentence(), 7);
}

void MainWindowTest::panesGoRound()
{
    Stage stage;
    stage.openArticle();
    QList<QWidget *> visited;
    stage.find<DraftView>()->setFocus();
    for (int i = 0; i < 5; ++i) {
        visited.append(QApplication::focusWidget());
        stage.key(Qt::Key_F6);
    }
    QCOMPARE(QApplication::focusWidget(), stage.find<DraftView>());
    QVERIFY(visited.contains(stage.find<SourceView>()));
    QVERIFY(visited.contains(stage.find<QListView>("findings")));
    QCOMPARE(QSet<QWidget *>(visited.begin(), visited.end()).size(), 5);
    stage.key(Qt::SHIFT | Qt::Key_F6);
    QVERIFY(QApplication::focusWidget() != stage.find<DraftView>());
}

void MainWindowTest::tabReachesEveryPaneAndReturns()
{
    Stage stage;
    stage.openArticle();
    auto *start = stage.find<DraftView>();
    start->setFocus();
    QSet<QWidget *> visited;
    int stops = 0;
    do {
        visited.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        ++stops;
    } while (QApplication::focusWidget() != start && stops < 60);
    QVERIFY2(stops < 60, "the keyboard never came back to the draft");
    for (QWidget *pane : QList<QWidget *> {stage.find<SourceView>(), stage.find<QListView>("findings"),
                                           stage.find<SourceList>(), stage.find<QToolButton>("person")}) {
        QVERIFY2(visited.contains(pane), qPrintable(pane->objectName()));
    }
}

void MainWindowTest::everythingThatTakesTheKeyboardHasAName()
{
    QAccessible::setActive(true);
    Stage firstRun {QString()};
    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(&firstRun.window), nameless);
    Stage stage;
    collectNameless(QAccessible::queryAccessibleInterface(&stage.window), nameless);
    stage.openArticle();
    collectNameless(QAccessible::queryAccessibleInterface(&stage.window), nameless);
    stage.key(Qt::CTRL | Qt::Key_T);
    collectNameless(QAccessible::queryAccessibleInterface(&stage.window), nameless);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
}

void MainWindowTest::everyCommandIsInTheMenuOnce()
{
    Stage stage;
    stage.openArticle();
    QStringList seen;
    const std::function<void(const QList<QAction *> &)> walk = [&](const QList<QAction *> &actions) {
        for (const QAction *action : actions) {
            if (action->menu()) {
                QVERIFY(!action->menu()->isEmpty());
                walk(action->menu()->actions());
            } else if (!action->isSeparator()) {
                QVERIFY2(!action->text().isEmpty() || !action->isVisible(), qPrintable(action->objectName()));
                seen.append(action->objectName());
            }
        }
    };
    walk(stage.window.menuBar()->actions());
    QCOMPARE(seen.removeDuplicates(), 0);
    QVERIFY(seen.size() > 25);
    for (const char *id : {"review.next-finding", "file.quit", "theme.dark", "language.nb", "go.queue"}) {
        QVERIFY2(seen.contains(QString::fromLatin1(id)), id);
    }
}

void MainWindowTest::noShortcutIsUsedTwiceOrForbidden()
{
    Stage stage;
    QStringList used;
    for (const QAction *action : stage.window.findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            const QString text = key.toString(QKeySequence::PortableText);
            QVERIFY2(!text.contains(QStringLiteral("Ctrl+Alt")) && !text.contains(QStringLiteral("Alt+Ctrl")),
                     qPrintable(text));
            QVERIFY2(!used.contains(text), qPrintable(text + QStringLiteral(" on ") + action->objectName()));
            used.append(text);
        }
    }
    QVERIFY(used.size() > 20);
}

void MainWindowTest::personIsSwitched()
{
    WindowSettings settings;
    settings.person = QStringLiteral("ed25519:ola");
    Stage stage(QStringLiteral("/fixture"), settings);
    auto *button = stage.find<QToolButton>("person");
    QTRY_VERIFY(button->text().contains(QStringLiteral("Ola Hansen")));
    QCOMPARE(button->menu()->actions().size(), 2);
    button->menu()->actions().last()->trigger();
    QVERIFY2(button->text().startsWith(QStringLiteral("Kari && Nordmann")), qPrintable(button->text()));
    QCOMPARE(stage.window.settings().person, QStringLiteral("ed25519:kari"));
}

void MainWindowTest::languageSwitchesAtRunTime()
{
    Stage stage;
    stage.openArticle();
    QCOMPARE(stage.action("file.quit")->text(), QStringLiteral("&Quit"));
    stage.action("language.nb")->trigger();
    QTRY_COMPARE(stage.action("file.quit")->text(), QStringLiteral("&Avslutt"));
    QTRY_COMPARE(stage.find<DraftView>()->accessibleName(), QStringLiteral("Utkast"));
    QCOMPARE(stage.find<DraftView>()->currentSentence(), 6);
    QCOMPARE(stage.window.settings().language, LanguageChoice::Bokmal);
    stage.action("language.en")->trigger();
    QTRY_COMPARE(stage.action("file.quit")->text(), QStringLiteral("&Quit"));
}

void MainWindowTest::searchAndClear()
{
    Stage stage;
    stage.key(Qt::CTRL | Qt::Key_F);
    QCOMPARE(QApplication::focusWidget(), stage.find<QLineEdit>("search"));
    auto *list = stage.find<QListView>("articles");
    for (const QChar c : QStringLiteral("øyb")) {
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(!list->isVisible());
    stage.key(Qt::Key_Escape);
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(QApplication::focusWidget(), list);
}

void MainWindowTest::settingsSurvive()
{
    QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    {
        Stage stage;
        stage.openArticle();
        stage.action("theme.dark")->trigger();
        stage.action("view.larger")->trigger();
        stage.action("view.larger")->trigger();
        writeWindowSettings(store, stage.window.settings());
    }
    const WindowSettings read = readWindowSettings(store);
    QCOMPARE(read.theme, ThemeChoice::Dark);
    QCOMPARE(read.textSize, normalText + 2);
    QCOMPARE(read.newsroom, QStringLiteral("/fixture"));
    QCOMPARE(read.article, QStringLiteral("a-1"));
    QVERIFY(!read.geometry.isEmpty() && !read.reviewSplitter.isEmpty());
}

void MainWindowTest::theArticleOfLastTimeIsChosen()
{
    WindowSettings settings;
    settings.article = QStringLiteral("a-2");
    Stage stage(QStringLiteral("/fixture"), settings);
    QCOMPARE(stage.find<QListView>("articles")->currentIndex().data().toString(),
             QStringLiteral("Ny bru får grønt lys"));
}

void MainWindowTest::nonsenseInSettingsIsDefault()
{
    QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    store.setValue(QStringLiteral("window/theme"), QStringLiteral("plaid"));
    store.setValue(QStringLiteral("window/text-size"), 900);
    store.setValue(QStringLiteral("window/language"), 12);
    const WindowSettings read = readWindowSettings(store);
    QCOMPARE(read.theme, ThemeChoice::System);
    QCOMPARE(read.textSize, largestText);
    QCOMPARE(read.language, LanguageChoice::System);
}

void MainWindowTest::options_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("accepted");
    QTest::addRow("nothing") << QString() << true;
    QTest::addRow("a newsroom and a picture")
        << QStringLiteral("--newsroom /n --picture a.png --size 1100x680 --scale 2") << true;
    QTest::addRow("language and theme") << QStringLiteral("--language nb --theme high-contrast") << true;
    QTest::addRow("the main job without a display") << QStringLiteral("--demonstrate /d --language nb") << true;
    QTest::addRow("an unknown language") << QStringLiteral("--language klingon") << false;
    QTest::addRow("an unknown theme") << QStringLiteral("--theme plaid") << false;
    QTest::addRow("a size without height") << QStringLiteral("--size 1440") << false;
    QTest::addRow("a size too small to show anything") << QStringLiteral("--size 10x10") << false;
    QTest::addRow("a scale of nothing") << QStringLiteral("--scale 0") << false;
    QTest::addRow("an unknown option") << QStringLiteral("--sign-everything") << false;
    QTest::addRow("a stray word") << QStringLiteral("newsroom") << false;
}

void MainWindowTest::options()
{
    QFETCH(QString, line);
    QFETCH(bool, accepted);
    const auto read =
        readOptions(QStringList {QStringLiteral("imprimatur")} + line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(read.has_value(), accepted);
    QVERIFY(accepted || (read.error().kind == Error::Kind::Usage && !read.error().message.isEmpty()));
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
