// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findingspane.h"

#include "ui/emptystate.h"
#include "ui/findingdelegate.h"
#include "ui/findingsmodel.h"
#include "ui/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace imprimatur
{

FindingsPane::FindingsPane(const Theme &theme, FindingsModel &findings, QWidget *parent)
    : QWidget(parent)
    , m_findings(findings)
    , m_title(new PlainLabel(TextRole::Strong, this))
    , m_count(new PlainLabel(TextRole::Body, this))
    , m_list(new QListView(this))
    , m_none(new EmptyState(this))
{
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setProperty("side", true);
    m_list->setModel(&findings);
    m_list->setItemDelegate(new FindingDelegate(theme, m_list));
    m_list->viewport()->installEventFilter(this);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_count->setMuted(true);
    setBackgroundRole(QPalette::Button);
    setAutoFillBackground(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 2);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid()) {
            Q_EMIT findingChosen(now.row());
        }
    });
    // A second click on the chosen card lands on its span again.
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT findingChosen(index.row()); });
    connect(&findings, &QAbstractItemModel::modelReset, this, &FindingsPane::retranslate);
    retranslate();
}

void FindingsPane::setUnverified(int unverified)
{
    m_unverified = unverified;
    retranslate();
}

void FindingsPane::choose(int row)
{
    m_list->setCurrentIndex(m_findings.index(row));
    showChosen();
}

/// The heading of its group first, so that it is seen when there is room.
void FindingsPane::showChosen()
{
    const int row = chosen();
    if (row > 0) {
        m_list->scrollTo(m_findings.index(row - 1));
        m_list->scrollTo(m_findings.index(row));
    }
}

int FindingsPane::chosen() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

/// The height of a card depends on the width of the list: lay it out again at once, not a moment later.
bool FindingsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        m_list->doItemsLayout();
        showChosen();
    }
    return QWidget::eventFilter(watched, event);
}

void FindingsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_findings.retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void FindingsPane::retranslate()
{
    m_title->setText(tr("Findings"));
    m_count->setText(tr("%n open", nullptr, m_findings.open()));
    m_list->setAccessibleName(tr("Findings"));
    m_none->say(tr("No open findings."),
                m_unverified == 0 ? tr("Every sentence is verified.")
                                  : tr("%n sentences are not verified.", nullptr, m_unverified));
    m_list->setVisible(m_findings.rowCount() > 0);
    m_none->setVisible(m_findings.rowCount() == 0);
}

} // namespace imprimatur
