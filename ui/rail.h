// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QAbstractButton>

namespace imprimatur
{

/// One stop of the navigation rail: icon and word, with a count as text.
class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const Theme &theme, const QString &iconName, QWidget *parent = nullptr);
    /// `meaning` says the count in words ("6 articles"), for the tool tip and the screen reader.
    void setWord(const QString &word, int count, const QString &meaning);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    int m_count = 0;
};

/// The column of pages at the left edge of the window.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(const Theme &theme, QWidget *parent = nullptr);
    RailButton *add(const QString &iconName);
    void choose(int page);
    RailButton *button(int page) const { return m_buttons[page]; }

Q_SIGNALS:
    void chosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QList<RailButton *> m_buttons;
};

} // namespace imprimatur
