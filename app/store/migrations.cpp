// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/connection.h"
#include "store/database.h"
#include "store/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migrations)
};

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

/// Where the piece of SQL that begins at `at` ends: a comment, a quoted text or name, a word, or one character.
qsizetype endOfPiece(const QString &script, qsizetype at)
{
    const auto after = [&](const QString &closing, qsizetype from) {
        const qsizetype found = script.indexOf(closing, from);
        return found < 0 ? script.size() : found + closing.size();
    };
    const QChar first = script[at];
    if (first == QLatin1Char('-') && script.mid(at, 2) == QLatin1String("--")) {
        return after(QStringLiteral("\n"), at);
    }
    if (first == QLatin1Char('/') && script.mid(at, 2) == QLatin1String("/*")) {
        return after(QStringLiteral("*/"), at + 2);
    }
    if (QStringLiteral("'\"`").contains(first)) {
        return after(first, at + 1);
    }
    if (first == QLatin1Char('[')) {
        return after(QStringLiteral("]"), at + 1);
    }
    qsizetype end = at + 1;
    while (isWordCharacter(first) && end < script.size() && isWordCharacter(script[end])) {
        ++end;
    }
    return end;
}

bool isComment(QStringView piece)
{
    return piece.startsWith(QLatin1String("--")) || piece.startsWith(QLatin1String("/*"));
}

/// Collects the words of one statement and knows when it is over.
struct ScriptStatement
{
    QString text;
    QStringList words; ///< in capitals; other pieces as they are, white space and comments left out

    bool isTrigger() const
    {
        const QStringList start = words.mid(0, 3);
        return start.value(0) == QLatin1String("CREATE") && start.contains(QLatin1String("TRIGGER"));
    }
    /// A trigger's own statements end in semicolons too; it is over only after "; END ;".
    bool isOver() const
    {
        if (words.isEmpty() || words.last() != QLatin1String(";")) {
            return false;
        }
        return !isTrigger() || words.mid(words.size() - 3) == QStringList {QStringLiteral(";"), QStringLiteral("END"), QStringLiteral(";")};
    }
    void add(const QString &piece)
    {
        if (isComment(piece) || (words.isEmpty() && piece.trimmed().isEmpty())) {
            return;
        }
        text += piece;
        if (!piece.trimmed().isEmpty()) {
            words.append(piece.toUpper());
        }
    }
};

Result<void> setNumber(Connection &connection, int number)
{
    const auto marked = run(connection, QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    return marked ? run(connection, QStringLiteral("PRAGMA user_version = %1").arg(number)) : marked;
}

Result<void> checkReferences(Connection &connection, int number)
{
    const auto broken = row(connection, QStringLiteral("PRAGMA foreign_key_check"));
    if (!broken) {
        return failure(broken.error());
    }
    if (*broken) {
        return failure(Error::Kind::Integrity,
                       Text::tr("Step %1 of the store's schema left a row of “%2” without what it refers to; it was undone.")
                           .arg(QString::number(number), (*broken)->text(0)),
                       connection.file());
    }
    return {};
}

Result<void> take(Connection &connection, const Migration &migration)
{
    return inTransaction(connection, [&]() -> Result<void> {
        const QStringList statements = statementsOf(migration.sql);
        for (const QString &statement : statements) {
            if (auto done = run(connection, statement); !done) {
                return done;
            }
        }
        if (auto whole = checkReferences(connection, migration.number); !whole) {
            return whole;
        }
        return setNumber(connection, migration.number);
    });
}

} // namespace

QStringList statementsOf(const QString &script)
{
    QStringList result;
    ScriptStatement statement;
    for (qsizetype at = 0; at < script.size();) {
        const qsizetype end = endOfPiece(script, at);
        statement.add(script.mid(at, end - at));
        at = end;
        if (statement.isOver()) {
            result.append(statement.text);
            statement = {};
        }
    }
    if (!statement.words.isEmpty()) {
        result.append(statement.text.trimmed());
    }
    return result;
}

Result<QList<Migration>> migrationsIn(const QString &folder)
{
    QList<Migration> migrations;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder + QLatin1Char('/') + name);
        const int number = name.left(3).toInt();
        if (number != migrations.size() + 1 || !file.open(QIODevice::ReadOnly)) {
            return failure(Error::Kind::Store, Text::tr("The schema step %1 is missing or cannot be read.").arg(migrations.size() + 1), name);
        }
        migrations.append({number, QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

Result<QList<Migration>> builtInMigrations()
{
    const auto migrations = migrationsIn(QStringLiteral(":/sql/newsroom"));
    if (migrations && migrations->isEmpty()) {
        return failure(Error::Kind::Store, Text::tr("This program was built without the store's schema. Install it again."));
    }
    return migrations;
}

Result<int> schemaNumber(Connection &connection)
{
    const auto answer = row(connection, QStringLiteral("PRAGMA user_version"));
    return answer ? Result<int>(int((*answer)->number(0))) : failure(answer.error());
}

Result<QString> schemaText(Connection &connection)
{
    const auto objects = rows(connection,
                              QStringLiteral("SELECT type || ' ' || name || char(10) || coalesce(sql, '') FROM sqlite_schema "
                                             "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name"));
    if (!objects) {
        return failure(objects.error());
    }
    QStringList texts;
    std::ranges::transform(*objects, std::back_inserter(texts), [](const Row &each) {
        return each.text(0);
    });
    return texts.join(QStringLiteral("\n\n"));
}

Result<QString> schemaTextAfter(const QList<Migration> &migrations)
{
    const auto scratch = Connection::open(QStringLiteral(":memory:"), Connection::Access::ReadWrite);
    if (!scratch) {
        return failure(scratch.error());
    }
    const auto nothing = [] {
        return Result<void>();
    };
    if (const auto done = migrate(**scratch, migrations, nothing); !done) {
        return failure(done.error());
    }
    return schemaText(**scratch);
}

Result<void> migrate(Connection &connection, const QList<Migration> &migrations,
                     const std::function<Result<void>()> &backUpFirst)
{
    const auto number = schemaNumber(connection);
    if (!number) {
        return failure(number.error());
    }
    if (*number > migrations.size()) {
        return failure(Error::Kind::Store,
                       Text::tr("%1 was written by a newer Imprimatur (schema %2; this program knows %3). Install the newer one to open it.")
                           .arg(connection.file(), QString::number(*number), QString::number(migrations.size())),
                       connection.file());
    }
    const QList<Migration> due = migrations.mid(*number);
    if (*number > 0 && !due.isEmpty()) {
        if (auto kept = backUpFirst(); !kept) {
            return kept;
        }
    }
    for (const Migration &migration : due) {
        if (auto taken = take(connection, migration); !taken) {
            return taken;
        }
    }
    return {};
}

} // namespace imprimatur
