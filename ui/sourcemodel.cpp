// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sourcemodel.h"

#include "ui/passages.h"
#include "ui/wording.h"

#include <QUrl>

#include <algorithm>

namespace imprimatur
{

namespace
{

QString webAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return web && url.isValid() && !url.host().isEmpty() ? url.toString(QUrl::FullyEncoded) : QString();
}

QString meta(const Snapshot &source)
{
    QStringList parts;
    if (!source.publishedAt.isEmpty()) {
        parts.append(shortTime(source.publishedAt));
    }
    if (!source.fetchedAt.isEmpty()) {
        parts.append(SourceModel::tr("fetched %1").arg(timeAfter(source.fetchedAt, source.publishedAt)));
    }
    if (!source.language.isEmpty()) {
        parts.append(languageName(source.language));
    }
    if (source.stateControlled) {
        parts.append(SourceModel::tr("state-controlled"));
    }
    return parts.join(QStringLiteral(" · "));
}

int citing(const OpenArticle &article, const QString &source)
{
    int sentences = 0;
    for (int i = 0; i < article.report.sentences.size(); ++i) {
        const QList<ShownPassage> passages = passagesFor(article, i, -1);
        sentences += std::ranges::any_of(passages, [&](const ShownPassage &p) { return p.passage.source == source; });
    }
    return sentences;
}

} // namespace

int SourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sources.size());
}

QVariant SourceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Snapshot &source = m_sources[index.row()];
    switch (role) {
    case Qt::DisplayRole: {
        const QString outlet = source.outlet.isEmpty() ? tr("Unnamed source") : source.outlet;
        return source.stateControlled ? tr("%1 · state").arg(outlet) : outlet;
    }
    case Qt::AccessibleTextRole:
        return tr("Source %1, %2").arg(index.row() + 1).arg(data(index).toString());
    case IdRole:
        return source.id;
    case MetaRole:
        return meta(source);
    case TextRole:
        return source.text;
    case UrlRole:
        return webAddress(source.url);
    case CitedRole:
        return m_cited[index.row()];
    default:
        return {};
    }
}

void SourceModel::setArticle(const OpenArticle &article)
{
    beginResetModel();
    m_sources = article.version.content.sources;
    m_cited.clear();
    for (const Snapshot &source : m_sources) {
        m_cited.append(citing(article, source.id));
    }
    endResetModel();
}

void SourceModel::retranslate()
{
    if (!m_sources.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int SourceModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_sources, id, &Snapshot::id);
    return found == m_sources.end() ? -1 : int(found - m_sources.begin());
}

} // namespace imprimatur
