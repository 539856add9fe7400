// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/source.h"

#include <QString>
#include <QStringList>

namespace imprimatur
{

class Connection;

/// Keeps a source text under its snapshot hash, once however often it is used. One that is kept already is verified.
Result<void> addSnapshot(Connection &connection, const Snapshot &snapshot);
/// Verified; without an id, which belongs to the article that uses it.
Result<Snapshot> snapshotOfHash(Connection &connection, const QString &hash);
Result<QStringList> snapshotHashes(Connection &connection);

} // namespace imprimatur
