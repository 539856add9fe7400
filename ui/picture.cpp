// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture.h"

#include "ui/mainwindow.h"
#include "ui/options.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPixmap>
#include <QTextStream>

namespace imprimatur
{

namespace
{

constexpr int storeFailure = 4; // exit code, formats.md §2

} // namespace

Picture::Picture(MainWindow &window, const Options &options)
    : QObject(&window)
    , m_window(window)
    , m_file(options.picture)
    , m_article(options.article)
{
    connect(&window, &MainWindow::failed, this, &Picture::giveUp);
    connect(&window, &MainWindow::articleOpened, this, &Picture::wait);
    connect(&window, &MainWindow::newsroomOpened, this, [this] {
        if (m_article.isEmpty()) {
            wait();
            return;
        }
        // First: choosing the article in the list announces its preview, which is not what the picture waits for.
        disconnect(&m_window, &MainWindow::newsroomOpened, this, nullptr);
        m_window.openArticle(m_article);
    });
    if (options.newsroom.isEmpty()) {
        wait();
    }
}

void Picture::wait()
{
    m_loaded = true;
    m_window.installEventFilter(this);
    m_window.update();
}

bool Picture::eventFilter(QObject *watched, QEvent *event)
{
    if (m_loaded && event->type() == QEvent::Paint) {
        m_loaded = false;
        m_window.removeEventFilter(this);
        // After this paint, and not inside it.
        QMetaObject::invokeMethod(this, &Picture::take, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Picture::take()
{
    if (!m_window.grab().save(m_file, "PNG")) {
        giveUp(tr("The picture cannot be written to %1. Check the folder and its permissions.").arg(m_file));
        return;
    }
    QCoreApplication::exit(0);
}

void Picture::giveUp(const QString &message)
{
    QTextStream(stderr) << "imprimatur: " << message << Qt::endl;
    QCoreApplication::exit(storeFailure);
}

} // namespace imprimatur
