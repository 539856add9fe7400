// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFrame>

class QPushButton;

namespace imprimatur
{

class PlainLabel;

/// An error inside the page concerned: what happened, what to do, one way to close it. Hidden while there is none.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(const Theme &theme, QWidget *parent = nullptr);
    void say(const QString &text);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    const Theme &m_theme;
    PlainLabel *m_icon;
    PlainLabel *m_text;
    QPushButton *m_close;
};

} // namespace imprimatur
