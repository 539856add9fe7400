// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/articlestore.h"

#include "store/connection.h"
#include "store/query.h"
#include "store/seal.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(articlestore)
};

QString sealOfArticle(qint64 seq, const ArticleRow &article)
{
    return sealOf(QLatin1String("imprimatur-article-v1"),
                  {QString::number(seq), article.id, article.externalId, article.createdAt});
}

ArticleRow articleOf(const Row &row)
{
    ArticleRow article {row.text(1), row.text(2), row.text(3)};
    if (row.text(4) != sealOfArticle(row.number(0), article)) {
        article.damage = Text::tr("Article %1 (number %2) is not whole: its record is not what was written.")
                             .arg(article.id, QString::number(row.number(0)));
    }
    return article;
}

Result<QList<ArticleRow>> articleRows(const Result<QList<Row>> &found)
{
    if (!found) {
        return failure(found.error());
    }
    QList<ArticleRow> result;
    std::ranges::transform(*found, std::back_inserter(result), articleOf);
    return result;
}

Result<ArticleRow> undamaged(const ArticleRow &article)
{
    return article.damage.isEmpty() ? Result<ArticleRow>(article)
                                    : failure(Error::Kind::Integrity, article.damage, article.id);
}

Result<qint64> nextArticleNumber(Connection &connection)
{
    const auto answer = row(connection, QStringLiteral("SELECT coalesce(max(seq), 0) + 1 FROM article"));
    return answer ? Result<qint64>((*answer)->number(0)) : failure(answer.error());
}

Result<QList<ArticleRow>> articlesNamed(Connection &connection, const QString &name)
{
    return articleRows(rows(connection,
                            QStringLiteral("SELECT seq, id, external_id, created_at, seal FROM article "
                                           "WHERE id = ? OR (external_id = ? AND external_id <> '') "
                                           "ORDER BY id = ? DESC LIMIT 1"),
                            {name.toLower(), name, name.toLower()}));
}

Result<QList<ArticleRow>> articlesThatBeginWith(Connection &connection, const QString &beginning)
{
    return articleRows(rows(connection,
                            QStringLiteral("SELECT seq, id, external_id, created_at, seal FROM article "
                                           "WHERE substr(id, 1, ?) = ? ORDER BY seq"),
                            {beginning.size(), beginning.toLower()}));
}

Result<ArticleRow> theOnly(const QList<ArticleRow> &candidates, const QString &text)
{
    if (candidates.isEmpty()) {
        return noSuchArticle(text);
    }
    if (candidates.size() > 1) {
        return failure(Error::Kind::Usage,
                       Text::tr("“%1” is the beginning of %n articles, %2 and %3 among them. Give more of the id.",
                                nullptr, int(candidates.size()))
                           .arg(text, candidates[0].id, candidates[1].id));
    }
    return undamaged(candidates.first());
}

} // namespace

tl::unexpected<Error> noSuchArticle(const QString &text)
{
    return failure(Error::Kind::Usage, Text::tr("There is no article “%1” in this newsroom.").arg(text));
}

Result<void> addArticle(Connection &connection, const ArticleRow &article)
{
    const auto seq = nextArticleNumber(connection);
    if (!seq) {
        return failure(seq.error());
    }
    return run(connection,
               QStringLiteral("INSERT INTO article (seq, id, external_id, created_at, seal) VALUES (?, ?, ?, ?, ?)"),
               {*seq, article.id, article.externalId, article.createdAt, sealOfArticle(*seq, article)});
}

Result<QList<ArticleRow>> articles(Connection &connection)
{
    return articleRows(
        rows(connection, QStringLiteral("SELECT seq, id, external_id, created_at, seal FROM article ORDER BY seq")));
}

Result<std::optional<ArticleRow>> articleByExternalId(Connection &connection, const QString &externalId)
{
    const auto found = articleRows(rows(connection,
                                        QStringLiteral("SELECT seq, id, external_id, created_at, seal FROM article "
                                                       "WHERE external_id = ? AND external_id <> ''"),
                                        {externalId}));
    if (!found) {
        return failure(found.error());
    }
    if (found->isEmpty()) {
        return std::nullopt;
    }
    const auto whole = undamaged(found->first());
    return whole ? Result<std::optional<ArticleRow>>(*whole) : failure(whole.error());
}

Result<ArticleRow> findArticle(Connection &connection, const QString &text)
{
    const auto named = text.isEmpty() ? QList<ArticleRow>() : articlesNamed(connection, text);
    if (!named || !named->isEmpty()) {
        return named ? undamaged(named->first()) : failure(named.error());
    }
    if (text.size() < 4) {
        return failure(Error::Kind::Usage,
                       Text::tr("“%1” is too short: give at least 4 characters of an article's id.").arg(text));
    }
    const auto candidates = articlesThatBeginWith(connection, text);
    return candidates ? theOnly(*candidates, text) : failure(candidates.error());
}

} // namespace imprimatur
