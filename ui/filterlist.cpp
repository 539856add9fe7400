// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filterlist.h"

#include "ui/wording.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace imprimatur
{

namespace
{

constexpr ArticleFilter allFilters[] = {
    ArticleFilter::Open,           ArticleFilter::AiDraft,   ArticleFilter::InReview, ArticleFilter::SentBack,
    ArticleFilter::QualityAssured, ArticleFilter::SignedOff, ArticleFilter::Out,      ArticleFilter::Spiked,
    ArticleFilter::Damaged,        ArticleFilter::All};

/// Word at the left, count at the right.
class FilterDelegate : public QStyledItemDelegate
{
public:
    FilterDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {80, qMax(32, option.fontMetrics.height() + 12)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? tokens.selection : tokens.window);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(6, 1, -6, -1), 6, 6);
        }
        QFont font = option.font;
        font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        const QRect text = option.rect.adjusted(16, 0, -16, 0);
        const QString count = QString::number(index.data(FilterModel::CountRole).toInt());
        painter->setPen(tokens.muted);
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, count);
        painter->setPen(tokens.text);
        const int room = text.width() - painter->fontMetrics().horizontalAdvance(count) - 10;
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

QString wordFor(ArticleFilter filter)
{
    switch (filter) {
    case ArticleFilter::Open:
        return FilterModel::tr("All open");
    case ArticleFilter::AiDraft:
        return wordFor(WorkState::AiDraft);
    case ArticleFilter::InReview:
        return wordFor(WorkState::InReview);
    case ArticleFilter::SentBack:
        return wordFor(WorkState::SentBack);
    case ArticleFilter::QualityAssured:
        return wordFor(WorkState::QualityAssured);
    case ArticleFilter::SignedOff:
        return wordFor(WorkState::SignedOff);
    case ArticleFilter::Out:
        return wordFor(PublicationState::Published);
    case ArticleFilter::Spiked:
        return wordFor(WorkState::Spiked);
    case ArticleFilter::Damaged:
        return FilterModel::tr("Cannot be read");
    case ArticleFilter::All:
        return FilterModel::tr("All articles");
    }
    Q_UNREACHABLE();
}

int FilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FilterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return wordFor(row.filter);
    case Qt::AccessibleTextRole:
        return tr("%1, %n articles", nullptr, row.count).arg(wordFor(row.filter));
    case FilterRole:
        return int(row.filter);
    case CountRole:
        return row.count;
    default:
        return {};
    }
}

void FilterModel::setArticles(const QList<ArticleSummary> &articles, ArticleFilter chosen)
{
    QList<Row> rows;
    for (const ArticleFilter filter : allFilters) {
        const int count = int(std::ranges::count_if(articles, [&](const auto &a) { return passes(a, filter); }));
        const bool always = filter == chosen || filter == ArticleFilter::Open || filter == ArticleFilter::All;
        if (count > 0 || always) {
            rows.append({filter, count});
        }
    }
    if (rows == m_rows) {
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void FilterModel::retranslate()
{
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int FilterModel::rowOf(ArticleFilter filter) const
{
    const auto found = std::ranges::find(m_rows, filter, &Row::filter);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

FilterList::FilterList(const Theme &theme, QWidget *parent)
    : QListView(parent)
{
    setProperty("side", true);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new FilterDelegate(theme, this));
}

} // namespace imprimatur
