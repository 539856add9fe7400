// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articleheader.h"

#include "ui/plainlabel.h"
#include "ui/statebadge.h"
#include "ui/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace imprimatur
{

namespace
{

QString nameOf(const OpenArticle &article, const Approver &approver)
{
    return article.names.value(approver.signer, ArticleHeader::tr("an unknown person"));
}

} // namespace

ArticleHeader::ArticleHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_headline(new PlainLabel(TextRole::Title, this))
    , m_badge(new StateBadge(theme, this))
    , m_meta(new PlainLabel(TextRole::Body, this))
    , m_tools(new QHBoxLayout)
{
    m_headline->setElided(true);
    m_headline->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_meta->setElided(true);
    m_meta->setMuted(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 7, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(m_headline, 0);
    layout->addWidget(m_badge);
    layout->addWidget(m_meta, 1);
    layout->addLayout(m_tools);
    setMinimumHeight(44);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ArticleHeader::setArticle(const OpenArticle &article)
{
    m_article = article;
    retranslate();
}

void ArticleHeader::add(QWidget *tool)
{
    m_tools->addWidget(tool);
}

void ArticleHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ArticleHeader::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), m_theme.tokens().divider);
}

void ArticleHeader::retranslate()
{
    if (!m_article) {
        return;
    }
    m_headline->setText(m_article->version.content.headline.text.simplified());
    m_badge->say(iconFor(m_article->summary.state), wordForArticle(m_article->summary.state));
    m_meta->setText(signedBy(*m_article));
    m_meta->setToolTip(signedBy(*m_article).toHtmlEscaped());
}

QString signedBy(const OpenArticle &article)
{
    const State &state = article.summary.state;
    QStringList parts {ArticleHeader::tr("Version %1").arg(article.version.number)};
    for (const Approver &qa : state.qas) {
        parts.append(ArticleHeader::tr("quality-assured by %1").arg(nameOf(article, qa)));
    }
    if (state.signoff) {
        parts.append(ArticleHeader::tr("signed off by %1").arg(nameOf(article, *state.signoff)));
    }
    if (!state.countersigned) {
        parts.append(ArticleHeader::tr("not countersigned"));
    }
    if (state.publication == PublicationState::Held && !state.heldUntil.isEmpty()) {
        parts.append(ArticleHeader::tr("held until %1").arg(longTime(state.heldUntil)));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace imprimatur
