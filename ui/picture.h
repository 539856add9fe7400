// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace imprimatur
{

class MainWindow;
struct Options;

/// Paints the window into a file as soon as what was asked for has been loaded and painted once, then ends the
/// application: 0, or 4 with a message on the error stream.
class Picture : public QObject
{
    Q_OBJECT
public:
    Picture(MainWindow &window, const Options &options);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wait();
    void take();
    void giveUp(const QString &message);

    MainWindow &m_window;
    QString m_file;
    QString m_article;
    bool m_loaded = false;
};

} // namespace imprimatur
