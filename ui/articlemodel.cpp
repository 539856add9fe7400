// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlemodel.h"

#include "ui/wording.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

bool isOut(const State &state)
{
    return state.publication == PublicationState::Published || state.publication == PublicationState::Corrected;
}

/// A published article is done until somebody makes a new version of it.
bool isDone(const State &state)
{
    if (state.work == WorkState::Spiked || state.publication == PublicationState::Withdrawn) {
        return true;
    }
    return isOut(state) && state.publishedVersion == state.newest.number;
}

int urgency(const ArticleSummary &article)
{
    if (!article.damage.isEmpty()) {
        return 0;
    }
    if (isDone(article.state)) {
        return 3;
    }
    return article.state.work == WorkState::SentBack ? 1 : 2;
}

bool inWork(const ArticleSummary &article, WorkState work)
{
    return article.damage.isEmpty() && !isDone(article.state) && article.state.work == work;
}

} // namespace

int ArticleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_articles.size());
}

QVariant ArticleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ArticleSummary &article = m_articles[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return article.headline.isEmpty() ? tr("Article without a headline") : article.headline.simplified();
    case Qt::AccessibleTextRole:
        return spoken(article);
    case Qt::ToolTipRole:
        return longTime(article.changedAt).toHtmlEscaped();
    case IdRole:
        return article.id;
    case StateWordRole:
        return article.damage.isEmpty() ? wordForArticle(article.state) : tr("Cannot be read");
    case StateIconRole:
        return article.damage.isEmpty() ? iconFor(article.state) : QStringLiteral("file-x");
    case AgeRole:
        return age(article.changedAt, m_now);
    case OldRole:
        return isOld(article);
    case MustRole:
        return article.mustOpen;
    case ShouldRole:
        return article.shouldOpen;
    case OutletsRole:
        return outletBadges(article);
    case DamageRole:
        return article.damage;
    default:
        return {};
    }
}

void ArticleModel::setArticles(QList<ArticleSummary> articles)
{
    articles = byUrgency(std::move(articles));
    const bool sameRows = std::ranges::equal(articles, m_articles, {}, &ArticleSummary::id, &ArticleSummary::id);
    if (sameRows) {
        m_articles = std::move(articles);
        retranslate();
        return;
    }
    beginResetModel();
    m_articles = std::move(articles);
    endResetModel();
}

void ArticleModel::setNow(const QDateTime &now)
{
    m_now = now;
    retranslate();
}

void ArticleModel::retranslate()
{
    if (!m_articles.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int ArticleModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_articles, id, &ArticleSummary::id);
    return found == m_articles.end() ? -1 : int(found - m_articles.begin());
}

QString ArticleModel::spoken(const ArticleSummary &article) const
{
    if (!article.damage.isEmpty()) {
        return tr("%1, cannot be read: %2").arg(article.headline, article.damage);
    }
    const QString findings = tr("%n must-findings", nullptr, article.mustOpen) + QStringLiteral(", ")
        + tr("%n should-findings", nullptr, article.shouldOpen);
    return QStringList {article.headline.simplified(), wordForArticle(article.state), longTime(article.changedAt),
                        findings, outletBadges(article).join(QStringLiteral(", "))}
        .join(QStringLiteral(", "));
}

bool ArticleModel::isOld(const ArticleSummary &article) const
{
    const QDateTime changed = QDateTime::fromString(article.changedAt, Qt::ISODateWithMs);
    return changed.isValid() && !isDone(article.state) && changed.secsTo(m_now) > oldAfterMinutes * 60;
}

QList<ArticleSummary> byUrgency(QList<ArticleSummary> articles)
{
    std::ranges::stable_sort(articles, [](const ArticleSummary &a, const ArticleSummary &b) {
        return urgency(a) != urgency(b) ? urgency(a) < urgency(b) : a.changedAt > b.changedAt;
    });
    return articles;
}

QStringList outletBadges(const ArticleSummary &article)
{
    QStringList badges;
    for (const QString &outlet : article.outlets) {
        badges.append(article.stateControlledOutlets.contains(outlet) ? ArticleModel::tr("%1 · state").arg(outlet)
                                                                      : outlet);
    }
    return badges;
}

bool passes(const ArticleSummary &article, ArticleFilter filter)
{
    switch (filter) {
    case ArticleFilter::Open:
        return !article.damage.isEmpty() || !isDone(article.state);
    case ArticleFilter::AiDraft:
        return inWork(article, WorkState::AiDraft);
    case ArticleFilter::InReview:
        return inWork(article, WorkState::InReview);
    case ArticleFilter::SentBack:
        return inWork(article, WorkState::SentBack);
    case ArticleFilter::QualityAssured:
        return inWork(article, WorkState::QualityAssured);
    case ArticleFilter::SignedOff:
        return inWork(article, WorkState::SignedOff);
    case ArticleFilter::Out:
        return article.damage.isEmpty() && isOut(article.state);
    case ArticleFilter::Spiked:
        return article.damage.isEmpty() && article.state.work == WorkState::Spiked;
    case ArticleFilter::Damaged:
        return !article.damage.isEmpty();
    case ArticleFilter::All:
        return true;
    }
    Q_UNREACHABLE();
}

void FilteredArticles::setFilter(ArticleFilter filter)
{
    m_filter = filter;
    invalidateRowsFilter();
}

void FilteredArticles::setSearch(const QString &text)
{
    m_search = text.trimmed();
    invalidateRowsFilter();
}

bool FilteredArticles::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *model = qobject_cast<const ArticleModel *>(sourceModel());
    const ArticleSummary &article = model->articles()[row];
    const QString searched = article.headline + QLatin1Char('\n') + article.outlets.join(QLatin1Char('\n'));
    return passes(article, m_filter) && (m_search.isEmpty() || searched.contains(m_search, Qt::CaseInsensitive));
}

} // namespace imprimatur
