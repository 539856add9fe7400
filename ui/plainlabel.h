// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace imprimatur
{

/// How a line of text weighs in the page; the fonts follow the frame's.
enum class TextRole { Body, Small, Strong, Title, Display };

/// A label that never reads markup, because what it shows comes from outside. Muted ones take the theme's quiet ink.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(TextRole role = TextRole::Body, QWidget *parent = nullptr);

    void setMuted(bool muted);
    /// One line, shortened at its end; the whole text stays the accessible name.
    void setElided(bool elided);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_elided = false;
};

} // namespace imprimatur
