// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/connection.h"
#include "store/storefolder.h"

#include <QString>

#include <memory>

namespace imprimatur
{

/// A store folder that is ours for as long as this lives. The connection closes before the lock opens.
struct OpenStore
{
    std::unique_ptr<FolderLock> lock;
    std::unique_ptr<Connection> connection;
};

/// Error::Kind::Store: no such folder, no store in it, not writable, not our file, newer schema, open elsewhere.
Result<OpenStore> openStore(const QString &folder);
/// The same, for a folder that has no store yet. Leaves nothing behind when it fails.
Result<OpenStore> createStore(const QString &folder);

/// Sets what trust.md §1 (5) asks of every connection that writes, and reads each of it back.
Result<void> setPragmas(Connection &connection);

} // namespace imprimatur
