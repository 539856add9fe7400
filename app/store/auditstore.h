// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QString>

namespace imprimatur
{

class Connection;

/// What the log has to say of a record that was just stored. addVersion(), addReviewAct() and addStatement() return it; the
/// caller hands it to addLogEntry() in the same transaction, so that no record is without an entry and none can vanish.
struct Filed
{
    QString kind; ///< "version", "review/verify" …, "statement/qa" …
    QString ref; ///< "ARTICLE/3", "ARTICLE", "ARTICLE/STATEMENT-ID"; of the newsroom's own statements the id alone
    QString seal; ///< hash over everything the stored row holds, author and time too; becomes the entry's payload

    bool operator==(const Filed &) const = default;
};

/// One entry of this desk's log. hash = SHA-256 over "imprimatur-log-v1\n" and, for each of seq, time, actor, kind, ref,
/// payload, previous, its length (LE64) and its UTF-8 bytes; `previous` is the hash of the entry before ("" for the first).
struct LogEntry
{
    qint64 seq = 0; ///< from 1, without gaps
    QString time; ///< RFC 3339, UTC
    QString actor; ///< key of a person, or "desk"
    QString kind; ///< "import", "version", "statement/qa", "review/verify", "people" …
    QString ref; ///< what it is about: see Filed; of other kinds as the caller likes
    QString payload; ///< "sha256:…" of what was stored
    QString previous;
    QString hash;

    bool operator==(const LogEntry &) const = default;
};

/// Appends; seq, previous and hash are filled in. Refused (Integrity) when the newest entry is damaged.
Result<LogEntry> addLogEntry(Connection &connection, const QString &time, const QString &actor, const QString &kind,
                             const QString &ref, const QString &payload);
Result<LogEntry> addLogEntry(Connection &connection, const QString &time, const QString &actor, const Filed &filed);
/// Hash of the newest entry, "" while there is none.
Result<QString> logHead(Connection &connection);
Result<QList<LogEntry>> logEntries(Connection &connection); ///< oldest first
/// Recomputes the whole chain; the error names the first bad entry.
Result<void> verifyLog(Connection &connection);

/// Holds the log against what is stored about `article` ("" = all articles and the newsroom's own statements): every entry
/// of a version, review act or statement has its record with the same seal, and every record has its entry.
Result<void> verifyFiled(Connection &connection, const QString &article);
/// The first half of that, cheap enough for every read: whether all that the log names under `kind` ("version",
/// "review/*", "statement/*") is there. `article` "" = the newsroom's own.
Result<void> nothingMissing(Connection &connection, const QString &article, const QString &kind);

} // namespace imprimatur
