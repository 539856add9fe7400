// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/housestyle.h"
#include "desk/reading.h"
#include "store/database.h"
#include "store/newsroomstore.h"

#include <QFuture>
#include <QString>

#include <memory>

namespace imprimatur
{

/// A person as a page or the command line shows them.
struct NamedPerson
{
    Person person;
    QString name;
};

/// The opened newsroom: constructs and hands out; no verbs of the workflow (those are in desk/acts.h).
class Newsroom
{
public:
    /// Blocks while the store opens; call it off the GUI thread.
    static Result<std::shared_ptr<Newsroom>> open(const QString &folder);

    const NewsroomFacts &facts() const { return m_facts; }
    const HouseStyle &style() const { return m_style; }
    Database &database() { return *m_database; }

    QFuture<Result<QList<ArticleSummary>>> articles(); ///< newest change first; a damaged one is listed as such
    QFuture<Result<OpenArticle>> article(const QString &id);
    QFuture<Result<QList<NamedPerson>>> people();

private:
    NewsroomFacts m_facts;
    HouseStyle m_style;
    std::unique_ptr<Database> m_database;
};

} // namespace imprimatur
