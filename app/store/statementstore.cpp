// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statementstore.h"

#include "domain/contenthash.h"
#include "store/connection.h"
#include "store/query.h"
#include "store/seal.h"

#include <QCoreApplication>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(statementstore)
};

struct StoredStatement
{
    qint64 seq = 0;
    QString id;
    QString article; ///< empty: the newsroom's own
    QByteArray envelope;
    QString seal;
};

QString sealOfStatement(const StoredStatement &stored)
{
    return sealOf(QLatin1String("imprimatur-statement-v1"),
                  {QString::number(stored.seq), stored.id, stored.article, sha256(stored.envelope)});
}

StoredStatement storedOf(const Row &row)
{
    return {row.number(0), row.text(1), row.text(2), row.bytes(3), row.text(4)};
}

tl::unexpected<Error> damaged(const StoredStatement &stored, const QString &how)
{
    const QString whose = stored.article.isEmpty() ? Text::tr("of the newsroom") : Text::tr("about article %1").arg(stored.article);
    return failure(Error::Kind::Integrity, Text::tr("Statement %1 (%2) %3 is not whole: %4").arg(QString::number(stored.seq), stored.id, whose, how),
                   QStringLiteral("statement %1").arg(stored.id));
}

Result<Envelope> verifiedEnvelope(const StoredStatement &stored)
{
    if (stored.seal != sealOfStatement(stored)) {
        return damaged(stored, Text::tr("its record is not what was written."));
    }
    const auto envelope = parseEnvelope(stored.envelope);
    if (!envelope) {
        return damaged(stored, envelope.error().message);
    }
    if (envelope->id() != stored.id) {
        return damaged(stored, Text::tr("its bytes have another id, %1.").arg(envelope->id()));
    }
    return envelope;
}

/// "statement/qa" from "imprimatur:statement/qa.v1".
QString logKind(const QString &type)
{
    return QStringLiteral("statement/") + type.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0);
}

Result<qint64> nextNumber(Connection &connection)
{
    const auto answer = row(connection, QStringLiteral("SELECT coalesce(max(seq), 0) + 1 FROM statement"));
    return answer ? Result<qint64>((*answer)->number(0)) : failure(answer.error());
}

Result<bool> isKept(Connection &connection, const QString &id)
{
    const auto answer = row(connection, QStringLiteral("SELECT EXISTS (SELECT 1 FROM statement WHERE id = ?)"), {id});
    return answer ? Result<bool>((*answer)->number(0) == 1) : failure(answer.error());
}

} // namespace

Result<Filed> addStatement(Connection &connection, const QString &article, const Envelope &envelope)
{
    const auto kept = isKept(connection, envelope.id());
    if (!kept) {
        return failure(kept.error());
    }
    if (*kept) {
        return failure(Error::Kind::Usage, Text::tr("Statement %1 is in the store already.").arg(envelope.id()), envelope.id());
    }
    const auto number = nextNumber(connection);
    if (!number) {
        return failure(number.error());
    }
    StoredStatement stored {*number, envelope.id(), article, toJson(envelope), {}};
    stored.seal = sealOfStatement(stored);
    const auto added = run(connection, QStringLiteral("INSERT INTO statement (seq, id, article, envelope, seal) VALUES (?, ?, ?, ?, ?)"),
                           {stored.seq, stored.id, article.isEmpty() ? QVariant() : QVariant(article), stored.envelope, stored.seal});
    if (!added) {
        return failure(added.error());
    }
    return Filed {logKind(envelope.type), article.isEmpty() ? stored.id : article + QLatin1Char('/') + stored.id, stored.seal};
}

Result<QList<Envelope>> statements(Connection &connection, const QString &article)
{
    const auto found = rows(connection,
                            QStringLiteral("SELECT seq, id, article, envelope, seal FROM statement "
                                           "WHERE article IS NULL OR article = ? ORDER BY seq"),
                            {article});
    if (!found) {
        return failure(found.error());
    }
    QList<Envelope> envelopes;
    for (const Row &each : *found) {
        auto envelope = verifiedEnvelope(storedOf(each));
        if (!envelope) {
            return failure(envelope.error());
        }
        envelopes.append(std::move(*envelope));
    }
    for (const QString &scope : {QString(), article}) {
        if (const auto whole = nothingMissing(connection, scope, QStringLiteral("statement/*")); !whole) {
            return failure(whole.error());
        }
    }
    return envelopes;
}

} // namespace imprimatur
