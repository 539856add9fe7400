// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/newsroomstore.h"

#include "store/connection.h"
#include "store/query.h"
#include "store/seal.h"

#include <QCoreApplication>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(newsroomstore)
};

QString sealOfFacts(const NewsroomFacts &facts)
{
    return sealOf(QLatin1String("imprimatur-newsroom-v1"),
                  {facts.newsroom, facts.desk, facts.name, facts.sample ? QStringLiteral("yes") : QString(), facts.createdAt});
}

} // namespace

Result<void> setNewsroomFacts(Connection &connection, const NewsroomFacts &facts)
{
    return run(connection,
               QStringLiteral("INSERT INTO newsroom (only_row, newsroom, desk, name, sample, created_at, seal) "
                              "VALUES (1, ?, ?, ?, ?, ?, ?)"),
               {facts.newsroom, facts.desk, facts.name, int(facts.sample), facts.createdAt, sealOfFacts(facts)});
}

Result<NewsroomFacts> newsroomFacts(Connection &connection)
{
    const auto found = row(connection, QStringLiteral("SELECT newsroom, desk, name, sample, created_at, seal FROM newsroom"));
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return failure(Error::Kind::Store, Text::tr("Nobody has founded a newsroom in %1 yet.").arg(connection.file()),
                       connection.file());
    }
    const Row &row = **found;
    const NewsroomFacts facts {row.text(0), row.text(1), row.text(2), row.number(3) == 1, row.text(4)};
    if (row.text(5) != sealOfFacts(facts)) {
        return failure(Error::Kind::Integrity, Text::tr("What the store says of its newsroom is not what was written."),
                       QStringLiteral("newsroom"));
    }
    return facts;
}

Result<void> setSetting(Connection &connection, const QString &name, const QString &value)
{
    return run(connection,
               QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?) "
                              "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
               {name, value});
}

Result<QString> setting(Connection &connection, const QString &name)
{
    const auto found = row(connection, QStringLiteral("SELECT value FROM setting WHERE name = ?"), {name});
    if (!found) {
        return failure(found.error());
    }
    return *found ? (*found)->text(0) : QString();
}

} // namespace imprimatur
