// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/articlestore.h"

#include "domain/contenthash.h"
#include "store/connection.h"
#include "store/contentform.h"
#include "store/database.h"
#include "store/payloadstore.h"
#include "store/query.h"
#include "store/seal.h"
#include "store/snapshotstore.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(versionstore)
};

QString versionName(int number)
{
    return QStringLiteral("version %1").arg(number);
}

tl::unexpected<Error> damagedVersion(const QString &article, int number, const QString &how)
{
    return failure(Error::Kind::Integrity,
                   Text::tr("Version %1 of article %2 is not whole: %3").arg(QString::number(number), article, how),
                   versionName(number));
}

constexpr std::array causes {
    std::pair {Version::Cause::Import, "import"},   std::pair {Version::Cause::Save, "save"},
    std::pair {Version::Cause::Edit, "edit"},       std::pair {Version::Cause::Qa, "qa"},
    std::pair {Version::Cause::Rewrite, "rewrite"}, std::pair {Version::Cause::Handover, "handover"},
};

QString toText(Version::Cause cause)
{
    const auto found = std::ranges::find(causes, cause, [](const auto &each) { return each.first; });
    Q_ASSERT(found != causes.end());
    return QLatin1String(found->second);
}

std::optional<Version::Cause> causeFromText(const QString &text)
{
    const auto found =
        std::ranges::find_if(causes, [&](const auto &each) { return text == QLatin1String(each.second); });
    return found == causes.end() ? std::nullopt : std::optional(found->first);
}

QString sealOfVersion(const Version &version, const QString &cause, const QString &payload)
{
    return sealOf(QLatin1String("imprimatur-version-v1"),
                  {version.article, QString::number(version.number), version.hash, version.base, version.author,
                   version.madeAt, cause, payload});
}

/// What a row of `version` says, before its content is read.
struct StoredVersion
{
    Version version;
    QString cause;
    QString payload;
    QString seal;
};

StoredVersion storedVersion(const Row &row)
{
    StoredVersion stored;
    stored.version.article = row.text(0);
    stored.version.number = int(row.number(1));
    stored.version.hash = row.text(2);
    stored.version.base = row.text(3);
    stored.version.author = row.text(4);
    stored.version.madeAt = row.text(5);
    stored.cause = row.text(6);
    stored.payload = row.text(7);
    stored.seal = row.text(8);
    return stored;
}

Result<QList<StoredVersion>> storedVersions(Connection &connection, const QString &article)
{
    const auto found = rows(connection,
                            QStringLiteral("SELECT article, number, hash, base, author, made_at, cause, payload, seal "
                                           "FROM version WHERE article = ? ORDER BY number"),
                            {article});
    if (!found) {
        return failure(found.error());
    }
    QList<StoredVersion> versions;
    std::ranges::transform(*found, std::back_inserter(versions), storedVersion);
    return versions;
}

Result<Content> storedContent(Connection &connection, const StoredVersion &stored)
{
    const auto form = payload(connection, stored.payload);
    if (!form) {
        return failure(form.error());
    }
    return contentFromForm(*form, [&](const QString &hash) { return snapshotOfHash(connection, hash); });
}

/// The row itself: sealed as it was written.
Result<void> verifyRecord(const StoredVersion &stored)
{
    const Version &version = stored.version;
    if (stored.seal != sealOfVersion(version, stored.cause, stored.payload)) {
        return damagedVersion(version.article, version.number,
                              Text::tr("its record (author, time, cause, hashes) is not what was written."));
    }
    if (!causeFromText(stored.cause)) {
        return damagedVersion(version.article, version.number,
                              Text::tr("this program does not know its cause “%1”.").arg(stored.cause));
    }
    return {};
}

Result<Version> verifiedVersion(Connection &connection, const StoredVersion &stored)
{
    Version version = stored.version;
    if (const auto sealed = verifyRecord(stored); !sealed) {
        return failure(sealed.error());
    }
    auto content = storedContent(connection, stored);
    if (!content) {
        return damagedVersion(version.article, version.number, content.error().message);
    }
    if (contentHash(*content) != version.hash) {
        return damagedVersion(version.article, version.number,
                              Text::tr("its content has another hash than the one it goes by."));
    }
    version.cause = *causeFromText(stored.cause);
    version.content = std::move(*content);
    return version;
}

/// Rows of an article's versions, whole as a set: records sealed, numbers 1 to n, and all that the log names.
Result<QList<StoredVersion>> wholeHistory(Connection &connection, const QString &article)
{
    const auto stored = storedVersions(connection, article);
    if (!stored) {
        return stored;
    }
    for (qsizetype index = 0; index < stored->size(); ++index) {
        const Version &version = (*stored)[index].version;
        if (version.number != index + 1) {
            return damagedVersion(article, int(index + 1), Text::tr("it is missing."));
        }
        if (const auto sealed = verifyRecord((*stored)[index]); !sealed) {
            return failure(sealed.error());
        }
    }
    if (const auto whole = nothingMissing(connection, article, QStringLiteral("version")); !whole) {
        return failure(whole.error());
    }
    return stored;
}

Result<bool> isArticle(Connection &connection, const QString &id)
{
    const auto answer = row(connection, QStringLiteral("SELECT EXISTS (SELECT 1 FROM article WHERE id = ?)"), {id});
    return answer ? Result<bool>((*answer)->number(0) == 1) : failure(answer.error());
}

bool hasHash(const QList<StoredVersion> &history, const QString &hash)
{
    return std::ranges::any_of(history, [&](const StoredVersion &each) { return each.version.hash == hash; });
}

/// Whether `version` may be the next of `history`.
Result<void> continues(const Version &version, const QList<StoredVersion> &history)
{
    if (version.hash != contentHash(version.content)) {
        return failure(Error::Kind::Integrity, Text::tr("The new version's hash is not the hash of its content."),
                       versionName(version.number));
    }
    if (version.number != history.size() + 1) {
        return failure(Error::Kind::Usage,
                       Text::tr("The article has %n version(s), so the new one cannot be number %1. It was changed "
                                "elsewhere in the meantime: open it again.",
                                nullptr, int(history.size()))
                           .arg(version.number),
                       versionName(version.number));
    }
    if (version.base.isEmpty() != history.isEmpty() || (!history.isEmpty() && !hasHash(history, version.base))) {
        return failure(Error::Kind::Usage, Text::tr("The new version is not based on a version of this article."),
                       versionName(version.number));
    }
    return {};
}

/// The form must say all that the content says. It cannot when an unknown member holds what JSON has no word for (NaN).
Result<void> readsBackEqual(const Content &content, const QByteArray &form)
{
    QHash<QString, Snapshot> bySnapshotHash;
    std::ranges::for_each(content.sources,
                          [&](const Snapshot &each) { bySnapshotHash.insert(snapshotHash(each), each); });
    const auto back = contentFromForm(
        form, [&](const QString &hash) { return snapshotFromForm(snapshotForm(bySnapshotHash.value(hash))); });
    if (!back || !(*back == content)) {
        return failure(
            Error::Kind::Input,
            Text::tr(
                "The text would not come back as it is now, so it was not stored. Keep a copy of it and report this."));
    }
    return {};
}

Result<void> insertVersion(Connection &connection, const Version &version, const QByteArray &form, const QString &seal)
{
    if (auto added = addPayload(connection, QStringLiteral("content"), form); !added) {
        return added;
    }
    return run(
        connection,
        QStringLiteral("INSERT INTO version (article, number, hash, base, author, made_at, cause, payload, seal) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {version.article, version.number, version.hash, version.base, version.author, version.madeAt,
         toText(version.cause), sha256(form), seal});
}

} // namespace

Result<Filed> addVersion(Connection &connection, const Version &version)
{
    const auto known = isArticle(connection, version.article);
    if (!known || !*known) {
        return known ? noSuchArticle(version.article) : failure(known.error());
    }
    const auto history = wholeHistory(connection, version.article);
    if (!history) {
        return failure(history.error());
    }
    if (const auto next = continues(version, *history); !next) {
        return failure(next.error());
    }
    const QByteArray form = contentForm(version.content);
    if (const auto faithful = readsBackEqual(version.content, form); !faithful) {
        return failure(faithful.error());
    }
    const QString seal = sealOfVersion(version, toText(version.cause), sha256(form));
    const auto added = inTransaction(connection, [&]() -> Result<void> {
        for (const Snapshot &source : version.content.sources) {
            if (auto kept = addSnapshot(connection, source); !kept) {
                return kept;
            }
        }
        return insertVersion(connection, version, form, seal);
    });
    if (!added) {
        return failure(added.error());
    }
    return Filed {QStringLiteral("version"), QStringLiteral("%1/%2").arg(version.article).arg(version.number), seal};
}

Result<Version> version(Connection &connection, const QString &article, int number)
{
    const auto history = wholeHistory(connection, article);
    if (!history) {
        return failure(history.error());
    }
    if (history->isEmpty()) {
        return noSuchArticle(article);
    }
    const qsizetype index = number == 0 ? history->size() - 1 : number - 1;
    if (index < 0 || index >= history->size()) {
        return failure(Error::Kind::Usage,
                       Text::tr("Article %1 has no version %2.").arg(article, QString::number(number)));
    }
    return verifiedVersion(connection, (*history)[index]);
}

Result<QList<Version>> versions(Connection &connection, const QString &article)
{
    const auto history = wholeHistory(connection, article);
    if (!history) {
        return failure(history.error());
    }
    QList<Version> result;
    for (const StoredVersion &each : *history) {
        auto whole = verifiedVersion(connection, each);
        if (!whole) {
            return failure(whole.error());
        }
        result.append(std::move(*whole));
    }
    return result;
}

} // namespace imprimatur
