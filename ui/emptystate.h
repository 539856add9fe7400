// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace imprimatur
{

class PlainLabel;

/// What stands where a list or text would be: what is the case, and at most one way on.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void say(const QString &title, const QString &detail, const QString &button = {});
    QPushButton *button() const { return m_button; }

private:
    PlainLabel *m_title;
    PlainLabel *m_detail;
    QPushButton *m_button;
};

} // namespace imprimatur
