// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshotstore.h"

#include "domain/contenthash.h"
#include "store/connection.h"
#include "store/contentform.h"
#include "store/payloadstore.h"
#include "store/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(snapshotstore)
};

tl::unexpected<Error> damaged(const QString &hash, const QString &how)
{
    return failure(Error::Kind::Integrity, Text::tr("Source text %1 is not whole: %2").arg(hash, how), hash);
}

Result<bool> isKept(Connection &connection, const QString &hash)
{
    const auto answer = row(connection, QStringLiteral("SELECT EXISTS (SELECT 1 FROM snapshot WHERE hash = ?)"), {hash});
    return answer ? Result<bool>((*answer)->number(0) == 1) : failure(answer.error());
}

} // namespace

Result<void> addSnapshot(Connection &connection, const Snapshot &snapshot)
{
    const QString hash = snapshotHash(snapshot);
    const auto kept = isKept(connection, hash);
    if (!kept) {
        return failure(kept.error());
    }
    if (*kept) {
        const auto same = snapshotOfHash(connection, hash);
        return same ? Result<void>() : failure(same.error());
    }
    const QByteArray form = snapshotForm(snapshot);
    if (auto added = addPayload(connection, QStringLiteral("snapshot"), form); !added) {
        return added;
    }
    return run(connection, QStringLiteral("INSERT INTO snapshot (hash, payload) VALUES (?, ?)"), {hash, sha256(form)});
}

Result<Snapshot> snapshotOfHash(Connection &connection, const QString &hash)
{
    const auto found = row(connection, QStringLiteral("SELECT payload FROM snapshot WHERE hash = ?"), {hash});
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return damaged(hash, Text::tr("it is missing."));
    }
    const auto form = payload(connection, (*found)->text(0));
    if (!form) {
        return damaged(hash, form.error().message);
    }
    const auto snapshot = snapshotFromForm(*form);
    if (!snapshot) {
        return damaged(hash, snapshot.error().message);
    }
    if (snapshotHash(*snapshot) != hash) {
        return damaged(hash, Text::tr("what is stored under its name is another text."));
    }
    return snapshot;
}

Result<QStringList> snapshotHashes(Connection &connection)
{
    const auto found = rows(connection, QStringLiteral("SELECT hash FROM snapshot ORDER BY hash"));
    if (!found) {
        return failure(found.error());
    }
    QStringList hashes;
    std::ranges::transform(*found, std::back_inserter(hashes), [](const Row &each) { return each.text(0); });
    return hashes;
}

} // namespace imprimatur
