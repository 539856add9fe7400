// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace imprimatur
{

/// The state of an article as icon and word in a quiet pill.
class StateBadge : public QWidget
{
    Q_OBJECT
public:
    explicit StateBadge(const Theme &theme, QWidget *parent = nullptr);
    void say(const QString &iconName, const QString &word);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    QString m_word;
};

} // namespace imprimatur
