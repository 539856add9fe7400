// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plainlabel.h"

#include <QPainter>

namespace imprimatur
{

namespace
{

QFont fontFor(TextRole role, QFont font)
{
    const qreal size = font.pointSizeF();
    switch (role) {
    case TextRole::Body:
        break;
    case TextRole::Small:
        font.setPointSizeF(size * 0.92);
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Title:
        font.setPointSizeF(size * 1.24);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Display:
        font.setPointSizeF(size * 2.3);
        font.setWeight(QFont::Bold);
        break;
    }
    return font;
}

} // namespace

PlainLabel::PlainLabel(TextRole role, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(fontFor(role, font()));
}

void PlainLabel::setMuted(bool muted)
{
    setForegroundRole(muted ? QPalette::PlaceholderText : QPalette::WindowText);
}

void PlainLabel::setElided(bool elided)
{
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize PlainLabel::minimumSizeHint() const
{
    return m_elided ? QSize(40, fontMetrics().height()) : QLabel::minimumSizeHint();
}

QSize PlainLabel::sizeHint() const
{
    return m_elided ? QSize(fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height()) : QLabel::sizeHint();
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), int(alignment()), fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

} // namespace imprimatur
