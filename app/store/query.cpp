// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"

#include "store/connection.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace imprimatur
{

namespace
{

/// The driver binds a null string as NULL.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull()) {
        return QString(QLatin1String(""));
    }
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull()) {
        return QByteArray("");
    }
    return value;
}

Row currentRow(const QSqlQuery &query, int columns)
{
    Row row;
    for (int column = 0; column < columns; ++column) {
        row.values.append(query.value(column));
    }
    return row;
}

} // namespace

Result<QList<Row>> rows(Connection &connection, const QString &sql, const QVariantList &values)
{
    if (connection.transaction.broken) {
        return failure(*connection.transaction.broken);
    }
    QSqlQuery query(connection.handle());
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return failure(connection.refused(query.lastError()));
    }
    for (const QVariant &value : values) {
        query.addBindValue(bindable(value));
    }
    if (!query.exec()) {
        return failure(connection.refused(query.lastError()));
    }
    QList<Row> result;
    const int columns = query.record().count();
    while (query.next()) {
        result.append(currentRow(query, columns));
    }
    if (query.lastError().isValid()) {
        return failure(connection.refused(query.lastError()));
    }
    return result;
}

Result<std::optional<Row>> row(Connection &connection, const QString &sql, const QVariantList &values)
{
    const auto all = rows(connection, sql, values);
    if (!all) {
        return failure(all.error());
    }
    return all->isEmpty() ? std::optional<Row>() : std::optional<Row>(all->first());
}

Result<void> run(Connection &connection, const QString &sql, const QVariantList &values)
{
    const auto done = rows(connection, sql, values);
    return done ? Result<void>() : failure(done.error());
}

} // namespace imprimatur
