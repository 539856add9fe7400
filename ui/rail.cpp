// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rail.h"

#include "ui/icons.h"

#include <QPainter>
#include <QVBoxLayout>

namespace imprimatur
{

namespace
{

constexpr int narrowest = 72; // px (ui.md 2.0); wider when a word needs it
constexpr int railIcon = 22;

QFont wordFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.86);
    return font;
}

} // namespace

RailButton::RailButton(const Theme &theme, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(iconName)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFont(wordFont(font()));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RailButton::setWord(const QString &word, int count, const QString &meaning)
{
    m_count = count;
    setText(word);
    setAccessibleName(meaning.isEmpty() ? word : word + QStringLiteral(", ") + meaning);
    setToolTip(meaning);
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {qMax(narrowest, metrics.horizontalAdvance(text()) + 20), railIcon + 2 * metrics.height() + 24};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plate = QRectF(rect()).adjusted(5, 2, -5, -2);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? tokens.selection : tokens.panel);
        painter.drawRoundedRect(plate, 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(plate.adjusted(1, 1, -1, -1), 6, 6);
    }
    const QColor ink = isChecked() ? tokens.text : tokens.muted;
    const QFontMetrics metrics(font());
    const int top = m_count > 0 ? 11 : 11 + metrics.height() / 2;
    painter.drawPixmap((width() - railIcon) / 2, top, iconPixmap(m_icon, ink, railIcon, devicePixelRatioF()));
    painter.setPen(ink);
    QRect line(0, top + railIcon + 4, width(), metrics.height());
    painter.drawText(line, Qt::AlignCenter, text());
    if (m_count > 0) {
        painter.setPen(tokens.muted);
        painter.drawText(line.translated(0, metrics.height()), Qt::AlignCenter, QString::number(m_count));
    }
}

Rail::Rail(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("rail"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 1, 8);
    layout->setSpacing(2);
    layout->addStretch(1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

RailButton *Rail::add(const QString &iconName)
{
    auto *button = new RailButton(m_theme, iconName, this);
    const int page = int(m_buttons.size());
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(page, button);
    m_buttons.append(button);
    connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
    return button;
}

void Rail::choose(int page)
{
    m_buttons[page]->setChecked(true);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(width() - 1, 0, 1, height()), m_theme.tokens().divider);
}

} // namespace imprimatur
