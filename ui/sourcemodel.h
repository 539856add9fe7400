// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/reading.h"

#include <QAbstractListModel>

namespace imprimatur
{

/// The frozen sources of the open article, in its own order.
class SourceModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        MetaRole, ///< "23 Nov 2026 09.12 · fetched 23 Nov 2026 09.20 · English · state-controlled"
        TextRole,
        UrlRole, ///< only when it is http or https
        CitedRole, ///< how many sentences rest on it
    };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setArticle(const OpenArticle &article);
    void retranslate();
    const Snapshot &source(int row) const { return m_sources[row]; }
    int rowOf(const QString &id) const;

private:
    QList<Snapshot> m_sources;
    QList<int> m_cited;
};

} // namespace imprimatur
