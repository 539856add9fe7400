// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/session.h"
#include "desk/spokenlanguage.h"
#include "ui/newsroomsource.h"
#include "ui/windowsettings.h"

#include <QMainWindow>

class QStackedWidget;

namespace imprimatur
{

class Commands;
class FirstRunPage;
class Page;
class QueuePage;
class Rail;
class ReviewPage;
class StatusLine;
class ViewCommands;

/// What the window borrows from main; all of it outlives the window.
struct Surroundings
{
    Theme &theme;
    Language &language;
    NewsroomOpener open;
    NewsroomOpener openSample; ///< makes the sample newsroom when there is none, and opens it; may be empty
};

/// The frame: menu bar, rail, a stack of pages, the status line. Pages own their commands and their work.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const Surroundings &around, const WindowSettings &settings, QWidget *parent = nullptr);

    void openNewsroom(const QString &folder);
    void openArticle(const QString &id);
    /// What to remember; asked when the window closes.
    WindowSettings settings() const;

Q_SIGNALS:
    void newsroomOpened(); ///< list and preview are complete
    void articleOpened(); ///< the review page shows it
    void failed(const QString &message); ///< the newsroom or the article cannot be opened; a banner says so
    void closing();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    enum PageIndex { Queue, Review, FirstRun };

    void addFrameCommands();
    void connectPages();
    void retranslate();
    void turnTo(PageIndex page);
    Page *page() const;
    void stepPane(int step);
    void take(QFuture<OpenedNewsroom> opening, const QString &folder);
    void adopt(std::shared_ptr<NewsroomSource> newsroom);
    void chooseFolder();
    void writeTitle();
    void writeCounts();
    void fail(const QString &message);

    Surroundings m_around;
    WindowSettings m_settings;
    std::shared_ptr<NewsroomSource> m_newsroom;
    QString m_wanted; ///< article to choose when the list comes
    Session m_session; ///< who sits here
    Commands *m_commands;
    ViewCommands *m_view;
    Rail *m_rail;
    QStackedWidget *m_stack;
    QueuePage *m_queue;
    ReviewPage *m_review;
    FirstRunPage *m_firstRun;
    StatusLine *m_status;
};

} // namespace imprimatur
