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
    QString subject; ///< "integrity", "foreign-keys", "log", "versions", "reviews", "statements", "payloads"
    bool sound = true;
    QString message; ///< translated; what is damaged and where

    bool operator==(const Diagnosis &) const = default;
};

/// One diagnosis per subject, in that order: the file and its guards (quick check, schema), foreign keys, the log's chain
/// and whether it and the records name each other, every version with its sources, review act, statement id and payload.
/// Of a store with an older schema the first three.
Result<QList<Diagnosis>> examine(Connection &connection);

/// The lines of a report that are not sound, as one error; nothing when all are.
Result<void> allSound(const QList<Diagnosis> &report);

/// Writes a copy of the store to `file` (which must not exist): VACUUM INTO a neighbour, examined there, fsync, rename.
/// When it fails (Error::Kind::Store, or Integrity of an unsound copy) nothing is left behind and the store is as it was.
/// Not inside a transaction.
Result<void> backUp(Connection &connection, const QString &file);

/// Puts `backupFile` in place of the store in `folder`, after examining it; the store that was there is kept beside it as
/// "newsroom.sqlite.before-restore-<time>". No Database may have the folder open; the lock is taken. Returns the path of
/// what was set aside ("" when there was none).
Result<QString> restore(const QString &folder, const QString &backupFile);

} // namespace imprimatur
