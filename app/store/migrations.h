// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace imprimatur
{

class Connection;

/// One step of the schema. The store's schema number is the number of the last step it has taken.
struct Migration
{
    int number = 0; ///< from 1, without gaps
    QString sql; ///< a script of many statements
};

/// "impr" in ASCII: what makes an SQLite file a newsroom's.
inline constexpr int applicationId = 0x696d7072;

/// The files NNN_*.sql of a folder, by number.
Result<QList<Migration>> migrationsIn(const QString &folder);
/// The steps this program was built with.
Result<QList<Migration>> builtInMigrations();

/// The statements of a script, without comments around them; a trigger is one statement.
QStringList statementsOf(const QString &script);

Result<int> schemaNumber(Connection &connection);
/// Every object of the schema as it was written, sorted: two stores of one schema give the same text.
Result<QString> schemaText(Connection &connection);
/// What schemaText() says of a store that has taken exactly these steps.
Result<QString> schemaTextAfter(const QList<Migration> &migrations);

/// Takes the steps that are still due, each in a transaction of its own. `backUpFirst` is called once, before the first of
/// them, unless the store is empty; when it fails nothing is changed. A newer schema than the last step is refused.
Result<void> migrate(Connection &connection, const QList<Migration> &migrations,
                     const std::function<Result<void>()> &backUpFirst);

} // namespace imprimatur
