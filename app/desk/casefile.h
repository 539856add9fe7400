// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/people.h"
#include "domain/result.h"
#include "domain/review.h"
#include "domain/statement.h"
#include "domain/workflow.h"
#include "store/articlestore.h"

#include <QHash>
#include <QList>
#include <QString>

namespace imprimatur
{

class Connection;

/// All that the store holds of one article, every hash and signature of it verified.
struct CaseFile
{
    ArticleRow article;
    QList<Version> versions; ///< by number, never empty
    QList<SignedStatement> statements; ///< the newsroom's own and the article's, in the order they were stored
    QList<ReviewAct> reviewActs;

    History history() const;
    const Version *version(int number) const; ///< nullptr when there is none
    const Version &newest() const { return versions.last(); }
    const SignedStatement *statement(const QString &id) const; ///< nullptr when there is none
};

/// `article` as findArticle() takes it. Database thread.
Result<CaseFile> readCaseFile(Connection &connection, const QString &article);

/// The newsroom's own statements, verified. Database thread.
Result<QList<SignedStatement>> newsroomStatements(Connection &connection);

/// Names by key. Database thread.
Result<QHash<QString, QString>> namesOf(Connection &connection, const People &people);

} // namespace imprimatur
