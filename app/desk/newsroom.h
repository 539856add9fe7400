// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/actor.h"
#include "desk/founding.h"
#include "desk/reading.h"
#include "store/database.h"

#include <QFuture>
#include <QString>

#include <memory>

namespace imprimatur
{

/// An opened newsroom: constructs and hands out; no verbs of the workflow. Keep it on one thread; the futures it gives
/// are finished on the database thread, a page takes them home with .then(this, …).
class Newsroom
{
public:
    /// Opens the store in `folder`. Blocks for as long as that takes: not on the GUI thread.
    static Result<std::shared_ptr<Newsroom>> open(const QString &folder);

    const House &house() const { return m_house; }
    const NewsroomFacts &facts() const { return m_house.facts; }
    const HouseStyle &style() const { return m_house.style; }
    QString folder() const { return m_database->folder(); }
    Database &database() { return *m_database; }

    /// Newest change first. An article that cannot be read is listed with its damage.
    QFuture<Result<QList<ArticleSummary>>> articles();
    QFuture<Result<OpenArticle>> article(const QString &id);
    QFuture<Result<QList<NamedPerson>>> people();

private:
    Newsroom() = default;

    House m_house;
    std::unique_ptr<Database> m_database;
};

} // namespace imprimatur
