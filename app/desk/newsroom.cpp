// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/newsroom.h"

#include "desk/casefile.h"
#include "desk/wordbooks.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

Result<OpenArticle> readArticle(Connection &connection, const QString &id, const House &house)
{
    const Result<CaseFile> file = readCaseFile(connection, id);
    if (!file) {
        return failure(file.error());
    }
    const Result<QHash<QString, QString>> names = namesOf(connection, peopleOf(file->statements));
    if (!names) {
        return failure(names.error());
    }
    return openArticle(*file, house, *names);
}

ArticleSummary summaryOf(Connection &connection, const ArticleRow &row, const House &house)
{
    const Result<OpenArticle> article = readArticle(connection, row.id, house);
    if (article) {
        return article->summary;
    }
    ArticleSummary damaged;
    damaged.id = row.id;
    damaged.headline = row.externalId.isEmpty() ? row.id : row.externalId;
    damaged.changedAt = row.createdAt;
    damaged.damage = article.error().message;
    return damaged;
}

Result<QList<ArticleSummary>> readArticles(Connection &connection, const House &house)
{
    const Result<QList<ArticleRow>> rows = articles(connection);
    if (!rows) {
        return failure(rows.error());
    }
    QList<ArticleSummary> summaries;
    std::ranges::transform(*rows, std::back_inserter(summaries),
                           [&](const ArticleRow &row) { return summaryOf(connection, row, house); });
    std::ranges::stable_sort(summaries, std::ranges::greater(), &ArticleSummary::changedAt);
    return summaries;
}

} // namespace

Result<std::shared_ptr<Newsroom>> Newsroom::open(const QString &folder)
{
    Result<std::unique_ptr<Database>> database = Database::open(folder, Database::Opening::Existing);
    if (!database) {
        return failure(database.error());
    }
    const Result<House> house = (*database)->post(readHouse).result();
    if (!house) {
        return failure(house.error());
    }
    std::shared_ptr<Newsroom> newsroom(new Newsroom);
    newsroom->m_house = *house;
    newsroom->m_house.lexicon = installedLexicon();
    newsroom->m_database = std::move(*database);
    return newsroom;
}

QFuture<Result<QList<ArticleSummary>>> Newsroom::articles()
{
    return m_database->post([house = m_house](Connection &connection) { return readArticles(connection, house); });
}

QFuture<Result<OpenArticle>> Newsroom::article(const QString &id)
{
    return m_database->post(
        [id, house = m_house](Connection &connection) { return readArticle(connection, id, house); });
}

QFuture<Result<QList<NamedPerson>>> Newsroom::people()
{
    return m_database->post(readPeople);
}

} // namespace imprimatur
