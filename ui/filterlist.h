// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/articlemodel.h"
#include "ui/theme.h"

#include <QListView>

namespace imprimatur
{

/// The filters of the queue with how many articles each would show; those that would show none and are not the chosen
/// one stay away, so that nothing in the column leads nowhere.
class FilterModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { FilterRole = Qt::UserRole + 1, CountRole };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void setArticles(const QList<ArticleSummary> &articles, ArticleFilter chosen);
    void retranslate();
    int rowOf(ArticleFilter filter) const;
    ArticleFilter filterAt(int row) const { return m_rows[row].filter; }

private:
    struct Row
    {
        ArticleFilter filter;
        int count;
        bool operator==(const Row &) const = default;
    };
    QList<Row> m_rows;
};

QString wordFor(ArticleFilter filter);

/// The column of filters.
class FilterList : public QListView
{
    Q_OBJECT
public:
    explicit FilterList(const Theme &theme, QWidget *parent = nullptr);
};

} // namespace imprimatur
