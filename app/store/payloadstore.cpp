// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/payloadstore.h"

#include "domain/contenthash.h"
#include "store/connection.h"
#include "store/query.h"
#include "store/seal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>
#include <optional>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(payloadstore)
};

struct StoredPayload
{
    QString kind;
    QByteArray body;
    QString erasedBy; ///< statement id; empty while the bytes are there
    bool erasureStands = false; ///< the store holds that statement
    QString seal;
};

QString sealOfPayload(const QString &hash, const QString &kind)
{
    return sealOf(QLatin1String("imprimatur-payload-v1"), {hash, kind});
}

Result<std::optional<StoredPayload>> storedPayload(Connection &connection, const QString &hash)
{
    const auto found = row(connection,
                           QStringLiteral("SELECT kind, body, erased_by, EXISTS (SELECT 1 FROM statement "
                                          "WHERE statement.id = erased_by), seal FROM payload WHERE hash = ?"),
                           {hash});
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return std::nullopt;
    }
    const Row &row = **found;
    return StoredPayload {row.text(0), row.bytes(1), row.text(2), row.number(3) == 1, row.text(4)};
}

/// What is wrong with stored bytes, as the end of a sentence about them; empty when nothing is.
QString faultOf(const StoredPayload &stored, const QString &hash)
{
    if (!stored.erasedBy.isEmpty()) {
        return stored.erasureStands ? Text::tr("was erased by statement %1.").arg(stored.erasedBy)
                                    : Text::tr("is gone, and no statement orders its erasure.");
    }
    if (sha256(stored.body) != hash) {
        return Text::tr("is not what was written: its bytes have another hash.");
    }
    if (stored.seal != sealOfPayload(hash, stored.kind)) {
        return Text::tr("has a record that is not what was written.");
    }
    return {};
}

tl::unexpected<Error> damaged(const QString &hash, const QString &fault)
{
    return failure(Error::Kind::Integrity, Text::tr("The stored text %1 %2").arg(hash, fault), hash);
}

} // namespace

Result<QByteArray> payload(Connection &connection, const QString &hash)
{
    const auto found = storedPayload(connection, hash);
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return damaged(hash, Text::tr("is missing."));
    }
    const StoredPayload &stored = **found;
    if (const QString fault = faultOf(stored, hash); !fault.isEmpty()) {
        return damaged(hash, fault);
    }
    return stored.body;
}

Result<void> addPayload(Connection &connection, const QString &kind, const QByteArray &bytes)
{
    const QString hash = sha256(bytes);
    const auto found = storedPayload(connection, hash);
    if (!found) {
        return failure(found.error());
    }
    if (*found) {
        // Somebody will rely on these bytes: what is there must be as good as new.
        const auto kept = payload(connection, hash);
        return kept ? Result<void>() : failure(kept.error());
    }
    return run(connection, QStringLiteral("INSERT INTO payload (hash, kind, body, seal) VALUES (?, ?, ?, ?)"),
               {hash, kind, bytes, sealOfPayload(hash, kind)});
}

Result<bool> hasPayload(Connection &connection, const QString &hash)
{
    const auto found = storedPayload(connection, hash);
    return found ? Result<bool>(found->has_value()) : failure(found.error());
}

QByteArray saltedText(const QString &text)
{
    std::array<quint32, 4> salt {};
    QRandomGenerator::system()->fillRange(salt.data(), salt.size());
    const QByteArray bytes(reinterpret_cast<const char *>(salt.data()), sizeof salt);
    const QJsonObject object {{QStringLiteral("salt"), QString::fromLatin1(bytes.toHex())},
                              {QStringLiteral("text"), text}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QString> textOfSalted(const QByteArray &payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    if (!object[QStringLiteral("salt")].isString() || !object[QStringLiteral("text")].isString()) {
        return failure(Error::Kind::Integrity, Text::tr("A stored text is not in the form of names and notes."));
    }
    return object[QStringLiteral("text")].toString();
}

} // namespace imprimatur
