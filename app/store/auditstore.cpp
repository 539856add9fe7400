// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditstore.h"

#include "store/connection.h"
#include "store/query.h"
#include "store/seal.h"

#include <QCoreApplication>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(auditstore)
};

QString chainHash(const LogEntry &entry)
{
    return sealOf(
        QLatin1String("imprimatur-log-v1"),
        {QString::number(entry.seq), entry.time, entry.actor, entry.kind, entry.ref, entry.payload, entry.previous});
}

LogEntry entryOf(const Row &row)
{
    return {row.number(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7)};
}

QString entryName(qint64 seq)
{
    return QStringLiteral("log entry %1").arg(seq);
}

Result<std::optional<LogEntry>> newestEntry(Connection &connection)
{
    const auto found =
        row(connection,
            QStringLiteral(
                "SELECT seq, time, actor, kind, ref, payload, previous, hash FROM log ORDER BY seq DESC LIMIT 1"));
    if (!found) {
        return failure(found.error());
    }
    return *found ? std::optional(entryOf(**found)) : std::nullopt;
}

/// What is wrong with `entry` as the one after `before`; empty when nothing is.
QString faultOf(const LogEntry &entry, const LogEntry &before)
{
    if (entry.seq != before.seq + 1) {
        return Text::tr("The log has no entry %1: entry %2 comes after entry %3.")
            .arg(QString::number(before.seq + 1), QString::number(entry.seq), QString::number(before.seq));
    }
    if (entry.previous != before.hash) {
        return Text::tr("Entry %1 of the log (%2, %3) does not follow on the entry before it.")
            .arg(QString::number(entry.seq), entry.kind, entry.ref);
    }
    if (entry.hash != chainHash(entry)) {
        return Text::tr("Entry %1 of the log (%2, %3) is not what was written.")
            .arg(QString::number(entry.seq), entry.kind, entry.ref);
    }
    return {};
}

/// A range of refs in the log: from <= ref < to.
struct Refs
{
    QString from;
    QString to;
};

/// Refs of an article are its id alone or followed by "/"; '0' is the character after '/'.
Refs refsOf(const QString &article)
{
    return {article, article + QLatin1Char('0')};
}

/// The newsroom's own statements go by their ids; ';' is the character after ':'.
Refs refsOfNewsroom()
{
    return {QStringLiteral("sha256:"), QStringLiteral("sha256;")};
}

Refs allRefs()
{
    return {QString(), QStringLiteral("\U0010FFFF")};
}

/// Asks the tables of the view "filed" one by one: through the view SQLite would read the whole store for one article.
Result<void> everyEntryHasItsRecord(Connection &connection, const Refs &refs, const QString &kind)
{
    const auto missing = row(connection,
                             QStringLiteral("SELECT seq, kind, ref FROM log WHERE ref >= ? AND ref < ? AND kind GLOB ? "
                                            "AND NOT EXISTS (SELECT 1 FROM version WHERE seal = log.payload "
                                            "AND article || '/' || number = log.ref) "
                                            "AND NOT EXISTS (SELECT 1 FROM review_act WHERE seal = log.payload "
                                            "AND article = log.ref) "
                                            "AND NOT EXISTS (SELECT 1 FROM statement WHERE seal = log.payload "
                                            "AND coalesce(article || '/', '') || id = log.ref) "
                                            "ORDER BY seq LIMIT 1"),
                             {refs.from, refs.to, kind});
    if (!missing) {
        return failure(missing.error());
    }
    if (*missing) {
        const Row &entry = **missing;
        return failure(Error::Kind::Integrity,
                       Text::tr("Entry %1 of the log names %2 %3, but the store does not hold it as it was written.")
                           .arg(QString::number(entry.number(0)), entry.text(1), entry.text(2)),
                       entryName(entry.number(0)));
    }
    return {};
}

Result<void> everyRecordHasItsEntry(Connection &connection, const Refs &refs)
{
    const auto missing =
        row(connection,
            QStringLiteral("SELECT ref FROM filed WHERE ref >= ? AND ref < ? AND NOT EXISTS "
                           "(SELECT 1 FROM log WHERE log.payload = filed.seal AND log.ref = filed.ref) LIMIT 1"),
            {refs.from, refs.to});
    if (!missing) {
        return failure(missing.error());
    }
    if (*missing) {
        return failure(Error::Kind::Integrity,
                       Text::tr("The store holds %1, but the log has no entry of it.").arg((*missing)->text(0)),
                       (*missing)->text(0));
    }
    return {};
}

} // namespace

Result<LogEntry> addLogEntry(Connection &connection, const QString &time, const QString &actor, const QString &kind,
                             const QString &ref, const QString &payload)
{
    const auto newest = newestEntry(connection);
    if (!newest) {
        return failure(newest.error());
    }
    const LogEntry before = newest->value_or(LogEntry());
    if (*newest && before.hash != chainHash(before)) {
        return failure(Error::Kind::Integrity,
                       Text::tr("The newest entry of the log (%1) is not what was written; nothing is added to it.")
                           .arg(before.seq),
                       entryName(before.seq));
    }
    LogEntry entry {before.seq + 1, time, actor, kind, ref, payload, before.hash, {}};
    entry.hash = chainHash(entry);
    const auto added =
        run(connection,
            QStringLiteral("INSERT INTO log (seq, time, actor, kind, ref, payload, previous, hash) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            {entry.seq, entry.time, entry.actor, entry.kind, entry.ref, entry.payload, entry.previous, entry.hash});
    return added ? Result<LogEntry>(entry) : failure(added.error());
}

Result<LogEntry> addLogEntry(Connection &connection, const QString &time, const QString &actor, const Filed &filed)
{
    return addLogEntry(connection, time, actor, filed.kind, filed.ref, filed.seal);
}

Result<QString> logHead(Connection &connection)
{
    const auto newest = newestEntry(connection);
    if (!newest) {
        return failure(newest.error());
    }
    return newest->value_or(LogEntry()).hash;
}

Result<QList<LogEntry>> logEntries(Connection &connection)
{
    const auto found =
        rows(connection,
             QStringLiteral("SELECT seq, time, actor, kind, ref, payload, previous, hash FROM log ORDER BY seq"));
    if (!found) {
        return failure(found.error());
    }
    QList<LogEntry> entries;
    std::ranges::transform(*found, std::back_inserter(entries), entryOf);
    return entries;
}

Result<void> verifyLog(Connection &connection)
{
    const auto entries = logEntries(connection);
    if (!entries) {
        return failure(entries.error());
    }
    LogEntry before;
    for (const LogEntry &entry : *entries) {
        if (const QString fault = faultOf(entry, before); !fault.isEmpty()) {
            return failure(Error::Kind::Integrity, fault, entryName(entry.seq));
        }
        before = entry;
    }
    return {};
}

Result<void> verifyFiled(Connection &connection, const QString &article)
{
    const Refs refs = article.isEmpty() ? allRefs() : refsOf(article);
    for (const QString &kind : {QStringLiteral("version"), QStringLiteral("review/*"), QStringLiteral("statement/*")}) {
        if (auto held = everyEntryHasItsRecord(connection, refs, kind); !held) {
            return held;
        }
    }
    return everyRecordHasItsEntry(connection, refs);
}

Result<void> nothingMissing(Connection &connection, const QString &article, const QString &kind)
{
    return everyEntryHasItsRecord(connection, article.isEmpty() ? refsOfNewsroom() : refsOf(article), kind);
}

} // namespace imprimatur
