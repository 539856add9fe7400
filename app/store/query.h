// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariantList>

#include <optional>

namespace imprimatur
{

class Connection;

/// One row of an answer; columns are counted from 0.
struct Row
{
    QVariantList values;

    QString text(int column) const
    {
        return values[column].toString();
    }
    qint64 number(int column) const
    {
        return values[column].toLongLong();
    }
    QByteArray bytes(int column) const
    {
        return values[column].toByteArray();
    }
    bool isNull(int column) const
    {
        return values[column].isNull();
    }
};

/// One SQL statement, its values bound in order. A QString or QByteArray is never NULL (a null one is empty); an invalid
/// QVariant is. After a refusal inside a transaction every further call is refused with the same error.
Result<void> run(Connection &connection, const QString &sql, const QVariantList &values = {});
Result<QList<Row>> rows(Connection &connection, const QString &sql, const QVariantList &values = {});
/// The first row, if there is one.
Result<std::optional<Row>> row(Connection &connection, const QString &sql, const QVariantList &values = {});

} // namespace imprimatur
