// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/articlestore.h"

#include "domain/contenthash.h"
#include "store/connection.h"
#include "store/database.h"
#include "store/payloadstore.h"
#include "store/query.h"
#include "store/seal.h"

#include <QCoreApplication>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(reviewactstore)
};

tl::unexpected<Error> damagedAct(const QString &article, int number, const QString &how)
{
    return failure(Error::Kind::Integrity,
                   Text::tr("Review act %1 of article %2 is not whole: %3").arg(QString::number(number), article, how),
                   QStringLiteral("review act %1").arg(number));
}

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
