// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/reading.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QSortFilterProxyModel>

namespace imprimatur
{

/// The articles of the queue, most urgent first.
class ArticleModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        StateWordRole,
        StateIconRole,
        AgeRole,
        OldRole, ///< waited longer than `oldAfterMinutes` and is still to be worked on
        MustRole,
        ShouldRole,
        OutletsRole, ///< QStringList, as on the badges: "Tass · state"
        DamageRole,
    };

    static constexpr int oldAfterMinutes = 120;

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Rows of articles that stay are kept, so that a selection survives a reload.
    void setArticles(QList<ArticleSummary> articles);
    void setNow(const QDateTime &now); ///< ages count from here
    void retranslate();

    const QList<ArticleSummary> &articles() const { return m_articles; }
    int rowOf(const QString &id) const;

private:
    QString spoken(const ArticleSummary &article) const;
    bool isOld(const ArticleSummary &article) const;

    QList<ArticleSummary> m_articles;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

/// Sent back first, then what is to be worked on, then what is done; inside each the newest change first.
QList<ArticleSummary> byUrgency(QList<ArticleSummary> articles);
QStringList outletBadges(const ArticleSummary &article);

/// The choices of the filter column.
enum class ArticleFilter { Open, AiDraft, InReview, SentBack, QualityAssured, SignedOff, Out, Spiked, Damaged, All };
bool passes(const ArticleSummary &article, ArticleFilter filter);

/// The queue under a filter and a search text (headline or outlet, case ignored).
class FilteredArticles : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setFilter(ArticleFilter filter);
    void setSearch(const QString &text);
    ArticleFilter filter() const { return m_filter; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ArticleFilter m_filter = ArticleFilter::Open;
    QString m_search;
};

} // namespace imprimatur
