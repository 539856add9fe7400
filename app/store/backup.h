// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QString>

namespace imprimatur
{

class Connection;

/// One line of doctor's report.
struct Diagnosis
{
    QString subject; ///< "integrity", "foreign-keys", "log", "versions", "statements", "payloads"
    bool sound = true;
    QString message; ///< translated; what is damaged and where

    bool operator==(const Diagnosis &) const = default;
};

/// Quick check, foreign keys, the whole log chain, every version, snapshot, review act, statement id and payload.
Result<QList<Diagnosis>> examine(Connection &connection);

/// Writes a copy of the store to `file` (which must not exist): VACUUM INTO a neighbour, examined there, fsync, rename.
Result<void> backUp(Connection &connection, const QString &file);

/// Puts `backupFile` in place of the store in `folder`, after examining it; the store that was there is kept beside it as
/// "newsroom.sqlite.before-restore-<time>". No Database may have the folder open; the lock is taken. Returns the path of
/// what was set aside ("" when there was none).
Result<QString> restore(const QString &folder, const QString &backupFile);

} // namespace imprimatur
