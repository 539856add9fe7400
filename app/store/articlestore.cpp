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
#include <utility>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(articlestore)
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

tl::unexpected<Error> damagedAct(const QString &article, int number, const QString &how)
{
    return failure(Error::Kind::Integrity,
                   Text::tr("Review act %1 of article %2 is not whole: %3").arg(QString::number(number), article, how),
                   QStringLiteral("review act %1").arg(number));
}

tl::unexpected<Error> noSuchArticle(const QString &text)
{
    return failure(Error::Kind::Usage, Text::tr("There is no article “%1” in this newsroom.").arg(text));
}

// Articles

QString sealOfArticle(qint64 seq, const ArticleRow &article)
{
    return sealOf(QLatin1String("imprimatur-article-v1"),
                  {QString::number(seq), article.id, article.externalId, article.createdAt});
}

ArticleRow articleOf(const Row &row)
{
    ArticleRow article {row.text(1), row.text(2), row.text(3)};
    if (row.text(4) != sealOfArticle(row.number(0), article)) {
        article.damage = Text::tr("Article %1 (number %2) is not whole: its record is not what was written.")
                             .arg(article.id, QString::number(row.number(0)));
    }
    return article;
}

Result<QList<ArticleRow>> articleRows(const Result<QList<Row>> &found)
{
    if (!found) {
        return failure(found.error());
    }
    QList<ArticleRow> result;
    std::ranges::transform(*found, std::back_inserter(result), articleOf);
    return result;
}

Result<ArticleRow> undamaged(const ArticleRow &article)
{
    return article.damage.isEmpty() ? Result<ArticleRow>(article)
                                    : failure(Error::Kind::Integrity, article.damage, article.id);
}

Result<qint64> nextArticleNumber(Connection &connection)
{
    const auto answer = row(connection, QStringLiteral("SELECT coalesce(max(seq), 0) + 1 FROM article"));
    return answer ? Result<qint64>((*answer)->number(0)) : failure(answer.error());
}

Result<QList<ArticleRow>> articlesNamed(Connection &connection, const QString &name)
{
    return articleRows(rows(connection,
                            QStringLiteral("SELECT seq, id, external_id, created_at, seal FROM article "
                                           "WHERE id = ? OR (external_id = ? AND external_id <> '') "
                                           "ORDER BY id = ? DESC LIMIT 1"),
                            {name.toLower(), name, name.toLower()}));
}

Result<QList<ArticleRow>> articlesThatBeginWith(Connection &connection, const QString &beginning)
{
    return articleRows(rows(connection,
                            QStringLiteral("SELECT seq, id, external_id, created_at, seal FROM article "
                                           "WHERE substr(id, 1, ?) = ? ORDER BY seq"),
                            {beginning.size(), beginning.toLower()}));
}

Result<ArticleRow> theOnly(const QList<ArticleRow> &candidates, const QString &text)
{
    if (candidates.isEmpty()) {
        return noSuchArticle(text);
    }
    if (candidates.size() > 1) {
        return failure(Error::Kind::Usage,
                       Text::tr("“%1” is the beginning of %n articles, %2 and %3 among them. Give more of the id.",
                                nullptr, int(candidates.size()))
                           .arg(text, candidates[0].id, candidates[1].id));
    }
    return undamaged(candidates.first());
}

// Versions

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

// Review acts

QString sealOfAct(const QString &article, int number, const QString &payload)
{
    return sealOf(QLatin1String("imprimatur-review-act-v1"), {article, QString::number(number), payload});
}

Result<int> nextActNumber(Connection &connection, const QString &article)
{
    const auto answer = row(
        connection, QStringLiteral("SELECT coalesce(max(number), 0) + 1 FROM review_act WHERE article = ?"), {article});
    return answer ? Result<int>(int((*answer)->number(0))) : failure(answer.error());
}

Result<ReviewAct> actFromPayload(const QByteArray &payload)
{
    const auto text = textOfSalted(payload);
    return text ? parseReviewAct(text->toUtf8()) : failure(text.error());
}

/// `row` is number, payload, seal; `expected` the number it must have.
Result<ReviewAct> verifiedAct(Connection &connection, const QString &article, const Row &row, int expected)
{
    if (row.number(0) != expected) {
        return damagedAct(article, expected, Text::tr("it is missing."));
    }
    if (row.text(2) != sealOfAct(article, expected, row.text(1))) {
        return damagedAct(article, expected, Text::tr("its record is not what was written."));
    }
    const auto stored = payload(connection, row.text(1));
    if (!stored) {
        return damagedAct(article, expected, stored.error().message);
    }
    const auto act = actFromPayload(*stored);
    if (!act) {
        return damagedAct(article, expected, act.error().message);
    }
    return act;
}

} // namespace

Result<void> addArticle(Connection &connection, const ArticleRow &article)
{
    const auto seq = nextArticleNumber(connection);
    if (!seq) {
        return failure(seq.error());
    }
    return run(connection,
               QStringLiteral("INSERT INTO article (seq, id, external_id, created_at, seal) VALUES (?, ?, ?, ?, ?)"),
               {*seq, article.id, article.externalId, article.createdAt, sealOfArticle(*seq, article)});
}

Result<QList<ArticleRow>> articles(Connection &connection)
{
    return articleRows(
        rows(connection, QStringLiteral("SELECT seq, id, external_id, created_at, seal FROM article ORDER BY seq")));
}

Result<std::optional<ArticleRow>> articleByExternalId(Connection &connection, const QString &externalId)
{
    const auto found = articleRows(rows(connection,
                                        QStringLiteral("SELECT seq, id, external_id, created_at, seal FROM article "
                                                       "WHERE external_id = ? AND external_id <> ''"),
                                        {externalId}));
    if (!found) {
        return failure(found.error());
    }
    if (found->isEmpty()) {
        return std::nullopt;
    }
    const auto whole = undamaged(found->first());
    return whole ? Result<std::optional<ArticleRow>>(*whole) : failure(whole.error());
}

Result<ArticleRow> findArticle(Connection &connection, const QString &text)
{
    const auto named = text.isEmpty() ? QList<ArticleRow>() : articlesNamed(connection, text);
    if (!named || !named->isEmpty()) {
        return named ? undamaged(named->first()) : failure(named.error());
    }
    if (text.size() < 4) {
        return failure(Error::Kind::Usage,
                       Text::tr("“%1” is too short: give at least 4 characters of an article's id.").arg(text));
    }
    const auto candidates = articlesThatBeginWith(connection, text);
    return candidates ? theOnly(*candidates, text) : failure(candidates.error());
}

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

Result<Filed> addReviewAct(Connection &connection, const QString &article, const ReviewAct &act)
{
    const auto number = nextActNumber(connection, article);
    if (!number) {
        return failure(number.error());
    }
    // Salted, because a note beside the log must not be guessable from its hash.
    const QByteArray bytes = saltedText(QString::fromUtf8(toJson(act)));
    const QString seal = sealOfAct(article, *number, sha256(bytes));
    const auto added = inTransaction(connection, [&]() -> Result<void> {
        if (auto kept = addPayload(connection, QStringLiteral("review-act"), bytes); !kept) {
            return kept;
        }
        return run(connection,
                   QStringLiteral("INSERT INTO review_act (article, number, payload, seal) VALUES (?, ?, ?, ?)"),
                   {article, *number, sha256(bytes), seal});
    });
    if (!added) {
        return failure(added.error());
    }
    return Filed {QStringLiteral("review/") + toText(act.kind), article, seal};
}

Result<QList<ReviewAct>> reviewActs(Connection &connection, const QString &article)
{
    const auto found = rows(
        connection, QStringLiteral("SELECT number, payload, seal FROM review_act WHERE article = ? ORDER BY number"),
        {article});
    if (!found) {
        return failure(found.error());
    }
    QList<ReviewAct> acts;
    for (const Row &each : *found) {
        const auto act = verifiedAct(connection, article, each, int(acts.size()) + 1);
        if (!act) {
            return failure(act.error());
        }
        acts.append(*act);
    }
    if (const auto whole = nothingMissing(connection, article, QStringLiteral("review/*")); !whole) {
        return failure(whole.error());
    }
    return acts;
}

} // namespace imprimatur
