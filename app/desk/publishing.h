// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/actor.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace imprimatur
{

class Connection;

/// A page that left, as bytes and the name it has in a folder. An article keeps its first page's name for good.
struct Page
{
    Done done;
    QString fileName; ///< "iran-russland-4f2a9c01.html"
    QByteArray bytes;
};

/// Publishes the signed-off version: `kind` is "first", "correction" or "update" (these two need a note). The page is
/// stored before the statement that names its hash; writing it to a folder or a CMS comes after, and can be repeated.
Result<Page> publish(Connection &connection, const House &house, const QString &article, const QString &kind,
                     const QString &note, int version, const Actor &actor);

Result<Page> withdraw(Connection &connection, const House &house, const QString &article, const QString &note,
                      const Actor &actor);

/// The page that is out now, byte for byte as it left (after a withdrawal: the withdrawal page). Error::Kind::Gate when
/// the article has not been published.
Result<Page> publishedPage(Connection &connection, const QString &article);

/// Writes a page into `folder`, whole or not at all. Returns the file's path. Not on the GUI thread.
Result<QString> writePage(const Page &page, const QString &folder);

} // namespace imprimatur
