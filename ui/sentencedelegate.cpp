// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sentencedelegate.h"

#include "ui/sentencemodel.h"

#include <QPainter>

namespace imprimatur
{

SentenceDelegate::SentenceDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void SentenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto *model = qobject_cast<const SentenceModel *>(index.model());
    const bool state = index.column() == SentenceModel::MachineColumn || index.column() == SentenceModel::PersonColumn;
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, tokens.selection);
    }
    QRect text = option.rect.adjusted(8, 7, -8, -5);
    if (state) {
        const QRectF box(text.left(), text.top() + (option.fontMetrics.height() - 14) / 2.0, 14, 14);
        if (index.column() == SentenceModel::MachineColumn) {
            paintEvidence(*painter, box, model->state(index.row()), tokens);
        } else {
            paintVerdict(*painter, box, model->verdict(index.row()), tokens, painter->device()->devicePixelRatioF());
        }
        text.setLeft(text.left() + 20);
    }
    painter->setPen(tokens.text);
    painter->setFont(option.font);
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    painter->drawText(text, alignment | Qt::TextWordWrap, index.data().toString());
    painter->restore();
}

} // namespace imprimatur
