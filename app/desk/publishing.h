// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/actor.h"
#include "desk/pagefile.h"
#include "domain/result.h"

#include <QString>

namespace imprimatur
{

class Connection;

/// Publishes the signed-off version: `kind` is "first", "correction" or "update" (these two need a note), any other
/// Error::Kind::Usage. The page is stored before the statement that names its hash; writing it to a folder or a CMS comes after, and can be repeated.
Result<PageFile> publish(Connection &connection, const House &house, const QString &article, const QString &kind,
                         const QString &note, int version, const Actor &actor);

Result<PageFile> withdraw(Connection &connection, const House &house, const QString &article, const QString &note,
                          const Actor &actor);

/// The page that is out now, byte for byte as it left (after a withdrawal: the withdrawal page). Error::Kind::Gate when
/// the article has not been published.
Result<PageFile> publishedPage(Connection &connection, const QString &article);

/// A version (0 = the newest) as a draft package, with its images as an archive, named like its page and with the
/// version's number. Error::Kind::Usage when there is no such version.
Result<PageFile> draftPackage(Connection &connection, const QString &article, int number);

} // namespace imprimatur
