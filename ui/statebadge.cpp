// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statebadge.h"

#include "ui/icons.h"

#include <QPainter>

namespace imprimatur
{

StateBadge::StateBadge(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StateBadge::say(const QString &iconName, const QString &word)
{
    m_icon = iconName;
    m_word = word;
    setAccessibleName(word);
    setVisible(!word.isEmpty());
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_word) + 42, fontMetrics().height() + 9};
}

void StateBadge::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.control, tokens.border));
    painter.setBrush(tokens.paper);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.drawPixmap(10, (height() - 15) / 2, iconPixmap(m_icon, tokens.text, 15, devicePixelRatioF()));
    painter.setPen(tokens.text);
    painter.drawText(rect().adjusted(30, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, m_word);
}

} // namespace imprimatur
