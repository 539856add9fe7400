// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QString>

namespace imprimatur
{

class Connection;

/// One entry of this desk's log. hash = SHA-256 over "imprimatur-log-v1\n" and, for each of seq, time, actor, kind, ref,
/// payload, previous, its length (LE64) and its UTF-8 bytes; `previous` is the hash of the entry before ("" for the first).
struct LogEntry
{
    qint64 seq = 0; ///< from 1, without gaps
    QString time; ///< RFC 3339, UTC
    QString actor; ///< key of a person, or "desk"
    QString kind; ///< "import", "version", "statement/qa", "review/verify", "people" …
    QString ref; ///< what it is about: article id, "article/3", statement id
    QString payload; ///< "sha256:…" of what was stored
    QString previous;
    QString hash;

    bool operator==(const LogEntry &) const = default;
};

/// Appends; seq, previous and hash are filled in.
Result<LogEntry> addLogEntry(Connection &connection, const QString &time, const QString &actor, const QString &kind,
                             const QString &ref, const QString &payload);
/// Hash of the newest entry, "" while there is none.
Result<QString> logHead(Connection &connection);
Result<QList<LogEntry>> logEntries(Connection &connection); ///< oldest first
/// Recomputes the whole chain and holds it against the guards; the error names the first bad entry.
Result<void> verifyLog(Connection &connection);

} // namespace imprimatur
