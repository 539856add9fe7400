// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace imprimatur
{

/// Cells of the table of sentences: glyph and word in the two state columns, wrapped text in the others.
class SentenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit SentenceDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace imprimatur
