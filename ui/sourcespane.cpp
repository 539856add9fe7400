// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sourcespane.h"

#include "ui/emptystate.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/sourcelist.h"
#include "ui/sourcemodel.h"
#include "ui/wording.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace imprimatur
{

SourcesPane::SourcesPane(const Theme &theme, SourceModel &sources, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sources(sources)
    , m_title(new PlainLabel(TextRole::Strong, this))
    , m_list(new SourceList(theme, this))
    , m_meta(new PlainLabel(TextRole::Small, this))
    , m_original(new QToolButton(this))
    , m_state(new PlainLabel(TextRole::Body, this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_view(new SourceView(theme, this))
    , m_none(new EmptyState(this))
{
    m_list->setModel(&sources);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_none, 1);
    connect(m_list, &SourceList::sourceChosen, this, &SourcesPane::showSource);
    connect(m_previous, &QToolButton::clicked, this, [this] { cycle(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { cycle(1); });
    connect(m_original, &QToolButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(currentAddress())); });
    connect(&theme, &Theme::changed, this, &SourcesPane::retranslate);
    retranslate();
}

QWidget *SourcesPane::makeHead()
{
    auto *head = new QWidget(this);
    m_meta->setMuted(true);
    m_meta->setWordWrap(true);
    m_state->setElided(true);
    for (QToolButton *button : {m_original, m_previous, m_next}) {
        button->setIconSize(QSize(16, 16));
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto *metaLine = new QHBoxLayout;
    metaLine->setContentsMargins(16, 0, 8, 0);
    metaLine->addWidget(m_meta, 1);
    metaLine->addWidget(m_original);
    auto *stateLine = new QHBoxLayout;
    stateLine->setContentsMargins(16, 0, 8, 6);
    stateLine->setSpacing(2);
    stateLine->addWidget(m_state, 1);
    stateLine->addWidget(m_previous);
    stateLine->addWidget(m_next);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(2);
    m_title->setContentsMargins(16, 0, 16, 4);
    column->addWidget(m_title);
    auto *tabLine = new QHBoxLayout;
    tabLine->setContentsMargins(4, 0, 8, 0);
    tabLine->addWidget(m_list, 1);
    column->addLayout(tabLine);
    column->addLayout(metaLine);
    column->addLayout(stateLine);
    return head;
}

void SourcesPane::setArticle(const OpenArticle &article)
{
    m_article = article;
    m_passages.clear();
    m_asked = false;
    const bool any = m_sources.rowCount() > 0;
    for (QWidget *part : QList<QWidget *> {m_list, m_meta, m_view}) {
        part->setVisible(any);
    }
    m_none->setVisible(!any);
    if (any) {
        m_list->choose(0);
    } else {
        showSource(-1);
    }
}

void SourcesPane::setPassages(const QList<ShownPassage> &passages, bool claim)
{
    m_passages = passages;
    m_claim = claim;
    m_asked = true;
    m_current = 0;
    if (passages.isEmpty()) {
        m_view->clearPassage();
        writeState();
        return;
    }
    show(passages.first(), SourceView::Scroll::WhenHidden);
}

void SourcesPane::cycle(int step)
{
    if (m_passages.isEmpty()) {
        return;
    }
    const int count = int(m_passages.size());
    const bool there = m_view->passage() == m_passages[m_current].passage.span;
    m_current = there ? (m_current + step + count) % count : m_current;
    show(m_passages[m_current], SourceView::Scroll::Always);
}

void SourcesPane::forgetPassages()
{
    setPassages({}, true);
    m_asked = false;
    writeState();
}

void SourcesPane::show(const ShownPassage &passage, SourceView::Scroll scroll)
{
    const int row = m_sources.rowOf(passage.passage.source);
    if (row < 0) {
        return;
    }
    const bool another = row != m_list->chosen();
    m_list->choose(row);
    m_view->showPassage(passage.passage.span, another ? SourceView::Scroll::Always : scroll);
    writeState();
}

void SourcesPane::chooseSource(int row)
{
    if (row >= 0 && row < m_sources.rowCount()) {
        m_list->choose(row);
        m_view->setFocus(Qt::ShortcutFocusReason);
    }
}

void SourcesPane::showSource(int row)
{
    if (row < 0 || row >= m_sources.rowCount()) {
        writeState();
        return;
    }
    const Snapshot &source = m_sources.source(row);
    m_view->setSource(source);
    m_view->setCited(citedSpans(m_article, source.id));
    m_view->setAccessibleName(tr("Source text: %1").arg(m_sources.index(row).data().toString()));
    const bool ours = m_current < m_passages.size() && m_passages[m_current].passage.source == source.id;
    if (ours) {
        m_view->showPassage(m_passages[m_current].passage.span, SourceView::Scroll::Always);
    }
    const QString meta = m_sources.index(row).data(SourceModel::MetaRole).toString();
    m_meta->setText(meta);
    m_meta->setAccessibleName(meta);
    m_original->setVisible(!currentAddress().isEmpty());
    writeState();
}

QString SourcesPane::currentAddress() const
{
    const int row = m_list->chosen();
    return row < 0 ? QString() : m_sources.index(row).data(SourceModel::UrlRole).toString();
}

void SourcesPane::writeState()
{
    const int count = int(m_passages.size());
    m_previous->setVisible(count > 1);
    m_next->setVisible(count > 1);
    m_state->setMuted(count == 0);
    if (count > 0) {
        const QString by = m_passages[m_current].fromModel ? tr("cited by the model") : tr("found by the checks");
        m_state->setText(tr("Passage %1 of %2 · %3").arg(m_current + 1).arg(count).arg(by));
    } else if (!m_asked) {
        m_state->setText(tr("Choose a sentence to see its passage."));
    } else if (!m_claim) {
        m_state->setText(tr("This line claims nothing and needs no source."));
    } else {
        m_state->setText(tr("No passage found in %n sources.", nullptr, m_sources.rowCount()));
    }
}

void SourcesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void SourcesPane::retranslate()
{
    const QColor ink = m_theme.tokens().text;
    m_title->setText(tr("Sources"));
    m_list->setAccessibleName(tr("Sources"));
    m_previous->setIcon(icon(QStringLiteral("chevron-left"), ink));
    m_previous->setToolTip(tr("Previous passage (Shift+F4)"));
    m_previous->setAccessibleName(tr("Previous passage"));
    m_next->setIcon(icon(QStringLiteral("chevron-right"), ink));
    m_next->setToolTip(tr("Next passage (F4)"));
    m_next->setAccessibleName(tr("Next passage"));
    m_original->setIcon(icon(QStringLiteral("external-link"), ink));
    m_original->setToolTip(tr("Open the original on the web"));
    m_original->setAccessibleName(tr("Open the original on the web"));
    m_none->say(tr("No sources came with this draft."), tr("Nothing in it can be checked against a text."));
    const int row = m_list->chosen();
    if (row >= 0 && row < m_sources.rowCount()) {
        m_meta->setText(m_sources.index(row).data(SourceModel::MetaRole).toString());
        m_view->setAccessibleName(tr("Source text: %1").arg(m_sources.index(row).data().toString()));
    }
    m_original->setVisible(!currentAddress().isEmpty());
    writeState();
}

} // namespace imprimatur
