// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sourcelist.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace imprimatur
{

namespace
{

constexpr int widestName = 200; // px

/// "2 TASS · state" over a line when it is the chosen one. The number is the one of Alt+number.
class SourceDelegate : public QStyledItemDelegate
{
public:
    SourceDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(font);
        return {metrics.horizontalAdvance(name(metrics, index)) + 20, metrics.height() + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        QFont font = option.font;
        font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        const bool hovered = option.state & QStyle::State_MouseOver;
        painter->setPen(chosen || hovered ? tokens.text : tokens.muted);
        painter->drawText(option.rect.adjusted(0, 0, 0, -2), Qt::AlignCenter, name(painter->fontMetrics(), index));
        if (chosen) {
            painter->fillRect(QRect(option.rect.left() + 6, option.rect.bottom() - 3, option.rect.width() - 12, 3),
                              tokens.accent);
        }
        painter->restore();
    }

private:
    static QString name(const QFontMetrics &metrics, const QModelIndex &index)
    {
        const QString outlet = metrics.elidedText(index.data().toString(), Qt::ElideMiddle, widestName);
        return QStringLiteral("%1  %2").arg(index.row() + 1).arg(outlet);
    }

    const Theme &m_theme;
};

} // namespace

SourceList::SourceList(const Theme &theme, QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("sourceList"));
    setProperty("bare", true);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new SourceDelegate(theme, this));
}

void SourceList::choose(int row)
{
    setCurrentIndex(model()->index(row, 0));
}

int SourceList::chosen() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

int SourceList::heightForWidth(int width) const
{
    const int room = width - 2 * frameWidth();
    int rows = 1;
    int used = 0;
    int rowHeight = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QSize name = sizeHintForIndex(model()->index(row, 0));
        rowHeight = name.height();
        if (used > 0 && used + name.width() > room) {
            ++rows;
            used = 0;
        }
        used += name.width();
    }
    return rows * rowHeight + 2 * frameWidth();
}

QSize SourceList::sizeHint() const
{
    return {240, heightForWidth(240)};
}

QSize SourceList::minimumSizeHint() const
{
    return {120, 20};
}

void SourceList::reset()
{
    QListView::reset();
    updateGeometry();
}

void SourceList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    doItemsLayout();
}

void SourceList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid()) {
        Q_EMIT sourceChosen(current.row());
    }
}

} // namespace imprimatur
