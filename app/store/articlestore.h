// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/result.h"
#include "domain/review.h"
#include "store/auditstore.h"

#include <QList>
#include <QString>

#include <optional>

namespace imprimatur
{

class Connection;

/// An article as listed, without its text.
struct ArticleRow
{
    QString id; ///< UUID without braces
    QString externalId; ///< the generator's id; may be empty
    QString createdAt; ///< RFC 3339, UTC
    QString damage = {}; ///< in a list: why the row is not what was written; empty when it is

    bool operator==(const ArticleRow &) const = default;
};

/// All functions run on the database thread. What they read is verified first: a stored record whose bytes are not what
/// was stored is Error::Kind::Integrity and names the article, the version and what is wrong.

Result<void> addArticle(Connection &connection, const ArticleRow &article);
/// In order of creation. A damaged row is listed with its damage, so that it does not hide the others; the functions that
/// read one article refuse it.
Result<QList<ArticleRow>> articles(Connection &connection);
Result<std::optional<ArticleRow>> articleByExternalId(Connection &connection, const QString &externalId);
/// The article whose id is or begins with `text` (at least 4 characters), or whose external id is `text`.
Result<ArticleRow> findArticle(Connection &connection, const QString &text);
/// What every function here says when there is no such article; `text` is what it was asked for by. Error::Kind::Usage.
tl::unexpected<Error> noSuchArticle(const QString &text);

/// Stores a version with its snapshots. `version.hash` must be the content hash of `version.content`, its number one more
/// than the newest (1 for the first), its base a version of the same article. Append-only. The caller logs what is returned.
Result<Filed> addVersion(Connection &connection, const Version &version);
/// `number` 0 = the newest.
Result<Version> version(Connection &connection, const QString &article, int number = 0);
Result<QList<Version>> versions(Connection &connection, const QString &article); ///< by number

/// The caller logs what is returned.
Result<Filed> addReviewAct(Connection &connection, const QString &article, const ReviewAct &act);
Result<QList<ReviewAct>> reviewActs(Connection &connection, const QString &article); ///< in order

} // namespace imprimatur
