// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace imprimatur
{

/// A part of the window that F6 stops at: `focus` gets the keyboard, `area` tells whether it is already there.
struct Pane
{
    QWidget *area;
    QWidget *focus;
};

/// Gives the keyboard to the pane `step` away from the one that has it, going round.
void stepPane(const QList<Pane> &panes, int step);

/// One page of the window's stack. Owns its commands, its models and its dialogs.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Left to right; only those that can take the keyboard now.
    virtual QList<Pane> panes() const = 0;

Q_SIGNALS:
    void wanted(); ///< one of its commands was chosen while another page was shown
};

} // namespace imprimatur
