// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace imprimatur
{

/// A row of the queue in two lines of 56 px: headline and age; state, open findings, outlets.
class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ArticleDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFirstLine(QPainter &painter, const QRect &line, const QModelIndex &index) const;
    void paintSecondLine(QPainter &painter, const QRect &line, const QModelIndex &index) const;
    int paintCount(QPainter &painter, int left, const QRect &line, Finding::Severity severity, int count) const;
    int paintBadges(QPainter &painter, int left, const QRect &line, const QStringList &outlets) const;
    void paintBadge(QPainter &painter, const QRect &rect, const QString &text) const;

    const Theme &m_theme;
};

} // namespace imprimatur
