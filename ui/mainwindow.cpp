// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/aboutdialog.h"
#include "ui/banner.h"
#include "ui/commands.h"
#include "ui/firstrunpage.h"
#include "ui/icons.h"
#include "ui/queuepage.h"
#include "ui/rail.h"
#include "ui/reviewpage.h"
#include "ui/shortcutsheet.h"
#include "ui/statusline.h"
#include "ui/viewcommands.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextEdit>

namespace imprimatur
{

MainWindow::MainWindow(const Surroundings &around, const WindowSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_around(around)
    , m_settings(settings)
    , m_commands(new Commands(this))
    , m_rail(new Rail(around.theme))
    , m_stack(new QStackedWidget)
    , m_status(new StatusLine(around.theme))
{
    setWindowIcon(applicationIcon());
    setMinimumSize(1000, 620);
    resize(1440, 900);
    addFrameCommands();
    m_view = new ViewCommands(*m_commands, around.theme, around.language, settings, this);
    m_queue = new QueuePage(around.theme, *m_commands);
    m_review = new ReviewPage(around.theme, *m_commands);
    m_firstRun = new FirstRunPage(around.theme, bool(around.openSample));
    for (QWidget *each : QList<QWidget *> {m_queue, m_review, m_firstRun}) {
        m_stack->addWidget(each);
    }
    m_rail->add(QStringLiteral("inbox"));
    m_rail->add(QStringLiteral("scan-text"));

    auto *content = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    setCentralWidget(content);
    m_commands->fill(menuBar());
    connectPages();

    restoreGeometry(settings.geometry);
    m_queue->splitter()->restoreState(settings.queueSplitter);
    m_review->splitter()->restoreState(settings.reviewSplitter);
    m_review->side()->restoreState(settings.sideSplitter);
    m_review->setReducedMotion(settings.reducedMotion);
    m_review->setTextSize(settings.textSize);
    turnTo(FirstRun);
    retranslate();
}

void MainWindow::connectPages()
{
    connect(m_rail, &Rail::chosen, this, [this](int index) { turnTo(PageIndex(index)); });
    connect(m_queue, &Page::wanted, this, [this] { turnTo(Queue); });
    connect(m_review, &Page::wanted, this, [this] { turnTo(Review); });
    connect(m_review, &ReviewPage::queueWanted, this, [this] { turnTo(Queue); });
    connect(m_queue, &QueuePage::opened, this, &MainWindow::openArticle);
    connect(m_queue, &QueuePage::loaded, this, [this] {
        m_queue->choose(std::exchange(m_wanted, {}));
        writeCounts();
    });
    connect(m_queue, &QueuePage::previewed, this, &MainWindow::newsroomOpened);
    connect(m_view, &ViewCommands::textSizeChanged, m_review, &ReviewPage::setTextSize);
    connect(m_view, &ViewCommands::reducedMotionChanged, m_review, &ReviewPage::setReducedMotion);
    connect(m_status, &StatusLine::personChosen, this, [this](const QString &key) {
        m_session.switchTo(key);
        m_settings.person = key;
    });
    connect(m_firstRun, &FirstRunPage::openWanted, this, &MainWindow::chooseFolder);
    connect(m_firstRun, &FirstRunPage::sampleWanted, this, [this] { take(m_around.openSample({}), {}); });
    connect(m_firstRun, &FirstRunPage::languageChosen, this,
            [this](const QString &language) { m_commands->action(QStringLiteral("language.") + language)->trigger(); });
}

void MainWindow::addFrameCommands()
{
    const auto add = [this](const char *id, MenuName menu, std::function<QString()> text,
                            const QList<QKeySequence> &keys, const std::function<void()> &what,
                            bool separator = false) {
        return m_commands->add(this, {QString::fromLatin1(id), menu, std::move(text), keys, false, separator},
                               [what](bool) { what(); });
    };
    add(
        "file.open", MenuName::File, [] { return tr("&Open a newsroom…"); }, {Qt::CTRL | Qt::SHIFT | Qt::Key_O},
        [this] { chooseFolder(); });
    if (m_around.openSample) {
        add(
            "file.sample", MenuName::File, [] { return tr("Try the &sample newsroom"); }, {},
            [this] { take(m_around.openSample({}), {}); });
    }
    add(
        "file.person", MenuName::File, [] { return tr("S&witch person…"); }, {Qt::CTRL | Qt::SHIFT | Qt::Key_B},
        [this] { m_status->choosePerson(); }, true);
    add(
        "file.quit", MenuName::File, [] { return tr("&Quit"); }, {Qt::CTRL | Qt::Key_Q}, [this] { close(); }, true);
    add(
        "edit.copy", MenuName::Edit, [] { return tr("&Copy"); }, {Qt::CTRL | Qt::Key_C},
        [] {
            if (auto *text = qobject_cast<QTextEdit *>(QApplication::focusWidget())) {
                text->copy();
            }
        });
    add(
        "edit.all", MenuName::Edit, [] { return tr("Select &all"); }, {Qt::CTRL | Qt::Key_A},
        [] {
            if (auto *text = qobject_cast<QTextEdit *>(QApplication::focusWidget())) {
                text->selectAll();
            }
        });
    add(
        "go.queue", MenuName::Go, [] { return tr("&Queue"); }, {Qt::CTRL | Qt::Key_1}, [this] { turnTo(Queue); });
    add(
        "go.review", MenuName::Go, [] { return tr("&Review"); }, {Qt::CTRL | Qt::Key_2}, [this] { turnTo(Review); });
    add(
        "go.next-pane", MenuName::Go, [] { return tr("Next p&ane"); }, {Qt::Key_F6}, [this] { stepPane(1); }, true);
    add(
        "go.previous-pane", MenuName::Go, [] { return tr("Previous pan&e"); }, {Qt::SHIFT | Qt::Key_F6},
        [this] { stepPane(-1); });
    add(
        "help.keys", MenuName::Help, [] { return tr("&Keyboard shortcuts"); }, {Qt::Key_F1},
        [this] { (new ShortcutSheet(*m_commands, this))->open(); });
    add(
        "help.about", MenuName::Help, [] { return tr("&About Imprimatur"); }, {},
        [this] { (new AboutDialog(this))->open(); });
}

void MainWindow::openNewsroom(const QString &folder)
{
    take(m_around.open(folder), folder);
}

void MainWindow::take(QFuture<OpenedNewsroom> opening, const QString &folder)
{
    m_firstRun->setBusy(true);
    opening.then(this, [this, folder](const OpenedNewsroom &newsroom) {
        m_firstRun->setBusy(false);
        if (!newsroom) {
            fail(newsroom.error().message);
            return;
        }
        m_settings.newsroom = folder.isEmpty() ? m_settings.newsroom : folder;
        adopt(*newsroom);
    });
}

void MainWindow::adopt(std::shared_ptr<NewsroomSource> newsroom)
{
    m_newsroom = std::move(newsroom);
    m_firstRun->banner()->say({});
    m_review->clear();
    m_wanted = m_settings.article;
    m_queue->setNewsroom(m_newsroom);
    m_status->setNewsroom(m_newsroom->facts());
    m_newsroom->people().then(this, [this](const Result<QList<NamedPerson>> &people) {
        if (!people) {
            m_queue->banner()->say(people.error().message);
        }
        m_status->setPeople(people.value_or(QList<NamedPerson>()), m_settings.person);
        m_session.switchTo(m_status->person());
    });
    turnTo(Queue);
    writeTitle();
}

void MainWindow::openArticle(const QString &id)
{
    m_queue->choose(id);
    m_newsroom->article(id).then(this, [this, id](const Result<OpenArticle> &article) {
        if (!article) {
            m_review->fail(article.error().message);
            Q_EMIT failed(article.error().message);
        } else {
            m_settings.article = id;
            m_review->setArticle(*article);
        }
        turnTo(Review);
        writeCounts();
        if (article) {
            Q_EMIT articleOpened();
        }
    });
}

void MainWindow::fail(const QString &message)
{
    (m_newsroom ? m_queue->banner() : m_firstRun->banner())->say(message);
    turnTo(m_newsroom ? Queue : FirstRun);
    Q_EMIT failed(message);
}

void MainWindow::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Open a newsroom"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openNewsroom);
    dialog->open();
}

void MainWindow::turnTo(PageIndex index)
{
    const PageIndex shown = m_newsroom ? index : FirstRun;
    const bool already = m_stack->currentIndex() == shown;
    m_stack->setCurrentIndex(shown);
    m_rail->setVisible(shown != FirstRun);
    m_commands->action(QStringLiteral("go.queue"))->setEnabled(shown != FirstRun);
    m_commands->action(QStringLiteral("go.review"))->setEnabled(shown != FirstRun);
    m_commands->action(QStringLiteral("file.person"))->setEnabled(shown != FirstRun);
    m_commands->action(QStringLiteral("queue.search"))->setEnabled(shown != FirstRun);
    if (shown != FirstRun) {
        m_rail->choose(shown);
    }
    const QList<Pane> panes = page()->panes();
    if (!already && !panes.isEmpty()) {
        // On the queue the list gets the keyboard, not the filters.
        (shown == Queue && panes.size() > 1 ? panes[1] : panes.first()).focus->setFocus(Qt::OtherFocusReason);
    }
}

Page *MainWindow::page() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::stepPane(int step)
{
    QList<Pane> panes = page()->panes();
    if (m_rail->isVisible()) {
        panes.prepend(Pane {m_rail, m_rail->button(qMin(m_stack->currentIndex(), int(Review)))});
    }
    panes.append(Pane {m_status, m_status->text()});
    imprimatur::stepPane(panes, step);
}

WindowSettings MainWindow::settings() const
{
    WindowSettings now = m_settings;
    m_view->storeIn(now);
    now.geometry = saveGeometry();
    now.queueSplitter = m_queue->splitter()->saveState();
    now.reviewSplitter = m_review->splitter()->saveState();
    now.sideSplitter = m_review->side()->saveState();
    return now;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_commands->retranslate();
    m_firstRun->setSpoken(spokenUnder(m_around.language.choice(), QLocale::system().bcp47Name()));
    writeTitle();
    writeCounts();
}

void MainWindow::writeTitle()
{
    if (!m_newsroom) {
        setWindowTitle(QStringLiteral("Imprimatur"));
        return;
    }
    const NewsroomFacts facts = m_newsroom->facts();
    const QString name = facts.sample ? tr("Sample: %1").arg(facts.name) : facts.name;
    setWindowTitle(QStringLiteral("%1 – Imprimatur").arg(name));
}

void MainWindow::writeCounts()
{
    const int articles = m_newsroom ? m_queue->articles().rowCount() : -1;
    m_rail->button(Queue)->setWord(tr("Queue"), qMax(0, articles),
                                   articles > 0 ? tr("%n articles", nullptr, articles) : QString());
    const int open = m_review->openFindings();
    m_rail->button(Review)->setWord(tr("Review"), open, open > 0 ? tr("%n open findings", nullptr, open) : QString());
    m_status->setArticles(articles);
    const auto &article = m_review->article();
    m_status->setArticle(article ? std::optional(article->summary) : std::nullopt, open);
}

} // namespace imprimatur
