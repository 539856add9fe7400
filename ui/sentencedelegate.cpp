// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sentencedelegate.h"

#include "ui/sentencemodel.h"

#include <QPainter>
#include <QTableView>

namespace imprimatur
{

namespace
{

constexpr int side = 8;
constexpr int above = 6;
constexpr int glyphRoom = 20;

bool hasGlyph(const QModelIndex &index)
{
    return index.column() == SentenceModel::MachineColumn || index.column() == SentenceModel::PersonColumn;
}

} // namespace

SentenceDelegate::SentenceDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void SentenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto *model = qobject_cast<const SentenceModel *>(index.model());
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, tokens.selection);
    }
    QRect text = option.rect.adjusted(side, above, -side, -above);
    if (hasGlyph(index)) {
        const QRectF box(text.left(), text.top() + (option.fontMetrics.height() - 14) / 2.0, 14, 14);
        if (index.column() == SentenceModel::MachineColumn) {
            paintEvidence(*painter, box, model->state(index.row()), tokens);
        } else {
            paintVerdict(*painter, box, model->verdict(index.row()), tokens, painter->device()->devicePixelRatioF());
        }
        text.setLeft(text.left() + glyphRoom);
    }
    painter->setPen(tokens.text);
    painter->setFont(option.font);
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    painter->drawText(text, alignment | Qt::TextWordWrap, index.data().toString());
    painter->restore();
}

/// Sentences and sources take the lines they need at the width of their column; every other cell wants one line.
QSize SentenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const QFontMetrics metrics(option.font);
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const bool wraps = index.column() == SentenceModel::TextColumn || index.column() == SentenceModel::SourceColumn;
    if (!wraps || !table) {
        const int glyph = hasGlyph(index) ? glyphRoom : 0;
        return {metrics.horizontalAdvance(text) + glyph + 2 * side + 2, metrics.height() + 2 * above};
    }
    const QRect room(0, 0, table->columnWidth(index.column()) - 2 * side, 10000);
    return {120, metrics.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text).height() + 2 * above};
}

} // namespace imprimatur
