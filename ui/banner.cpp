// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/banner.h"

#include "ui/icons.h"
#include "ui/plainlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace imprimatur
{

Banner::Banner(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new PlainLabel(TextRole::Body, this))
    , m_text(new PlainLabel(TextRole::Body, this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("banner"));
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(&theme, &Theme::changed, this, &Banner::dress);
    m_close->setText(tr("Close"));
    dress();
    hide();
}

void Banner::say(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        setAccessibleName(text);
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString Banner::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_close->setText(tr("Close"));
    }
    QFrame::changeEvent(event);
}

void Banner::dress()
{
    const Tokens &tokens = m_theme.tokens();
    m_icon->setPixmap(iconPixmap(QStringLiteral("triangle-alert"), tokens.unsupported, 20, devicePixelRatioF()));
    setStyleSheet(QStringLiteral("#banner { background: %1; border: none; border-bottom: %2px solid %3; }")
                      .arg(tokens.tintUnsupported.name())
                      .arg(tokens.border)
                      .arg(tokens.unsupported.name()));
}

} // namespace imprimatur
