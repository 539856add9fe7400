// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/articlestore.h"
#include "store/auditstore.h"
#include "store/connection.h"
#include "store/migrations.h"
#include "store/newsroomstore.h"
#include "store/payloadstore.h"
#include "store/query.h"
#include "store/snapshotstore.h"
#include "store/statementstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(examination)
};

/// Gathers what is wrong with one subject.
class Findings
{
public:
    void take(const Error &error)
    {
        if (!m_faults.contains(error.message)) {
            m_faults.append(error.message);
        }
    }
    template<typename T>
    void take(const Result<T> &result)
    {
        if (!result) {
            take(result.error());
        }
    }
    Diagnosis diagnosis(const char *subject, const QString &sound) const
    {
        const QString text = m_faults.isEmpty() ? sound : shortened();
        return {QLatin1String(subject), m_faults.isEmpty(), text};
    }

private:
    /// A badly damaged file has a fault for every record; a person reads the first few.
    QString shortened() const
    {
        constexpr qsizetype shown = 20;
        QStringList lines = m_faults.mid(0, shown);
        if (m_faults.size() > shown) {
            lines.append(Text::tr("… and %n more.", nullptr, int(m_faults.size() - shown)));
        }
        return lines.join(QLatin1Char('\n'));
    }

    QStringList m_faults;
};

Error fault(const QString &message)
{
    return {Error::Kind::Integrity, message};
}

/// The first column of an answer; what refuses to be read is a fault.
QStringList texts(Connection &connection, const QString &sql, Findings &findings)
{
    const auto found = rows(connection, sql);
    findings.take(found);
    QStringList result;
    if (found) {
        std::ranges::transform(*found, std::back_inserter(result), [](const Row &each) { return each.text(0); });
    }
    return result;
}

void checkGuards(Connection &connection, int schema, const QList<Migration> &migrations, Findings &findings)
{
    const auto is = schemaText(connection);
    const auto shouldBe = schemaTextAfter(migrations.mid(0, schema));
    findings.take(is);
    findings.take(shouldBe);
    if (is && shouldBe && *is != *shouldBe) {
        findings.take(fault(Text::tr("Tables or guards of the store were changed by another program.")));
    }
}

Diagnosis integrity(Connection &connection, int schema, const QList<Migration> &migrations)
{
    Findings findings;
    const QStringList answers = texts(connection, QStringLiteral("PRAGMA quick_check(20)"), findings);
    if (answers != QStringList(QStringLiteral("ok"))) {
        std::ranges::for_each(answers, [&](const QString &each) { findings.take(fault(each)); });
    }
    checkGuards(connection, schema, migrations, findings);
    return findings.diagnosis("integrity", Text::tr("The file is whole and its guards are in place."));
}

Diagnosis foreignKeys(Connection &connection)
{
    Findings findings;
    const auto broken = rows(connection, QStringLiteral("PRAGMA foreign_key_check"));
    findings.take(broken);
    if (broken) {
        std::ranges::for_each(*broken, [&](const Row &each) {
            findings.take(fault(Text::tr("Row %1 of “%2” refers to a row of “%3” that is not there.")
                                    .arg(each.text(1), each.text(0), each.text(2))));
        });
    }
    return findings.diagnosis("foreign-keys", Text::tr("Everything that is referred to is there."));
}

Diagnosis logChain(Connection &connection)
{
    Findings findings;
    findings.take(verifyLog(connection));
    findings.take(verifyFiled(connection, {}));
    const auto head = logHead(connection);
    findings.take(head);
    return findings.diagnosis("log", Text::tr("The chain is unbroken and names all that is stored; its head is %1.").arg(head.value_or(QString())));
}

/// Articles by every name the store has for them: a damaged row must not hide its versions.
QStringList everyArticle(Connection &connection, Findings &findings)
{
    return texts(connection,
                 QStringLiteral("SELECT id FROM article UNION SELECT article FROM version UNION SELECT article FROM review_act "
                                "UNION SELECT article FROM statement WHERE article IS NOT NULL ORDER BY 1"),
                 findings);
}

void checkNumbers(Connection &connection, Findings &findings)
{
    const QStringList gaps = texts(connection,
                                   QStringLiteral("SELECT seq FROM (SELECT seq, row_number() OVER (ORDER BY seq) AS place "
                                                  "FROM article) WHERE seq <> place LIMIT 1"),
                                   findings);
    if (!gaps.isEmpty()) {
        findings.take(fault(Text::tr("An article before number %1 is missing.").arg(gaps.first())));
    }
}

Diagnosis versionsAndSources(Connection &connection)
{
    Findings findings;
    findings.take(articles(connection));
    checkNumbers(connection, findings);
    qsizetype count = 0;
    const QStringList ids = everyArticle(connection, findings);
    for (const QString &id : ids) {
        const auto all = versions(connection, id);
        findings.take(all);
        count += all ? all->size() : 0;
    }
    const auto hashes = snapshotHashes(connection);
    findings.take(hashes);
    const QStringList snapshots = hashes.value_or(QStringList());
    std::ranges::for_each(snapshots, [&](const QString &hash) { findings.take(snapshotOfHash(connection, hash)); });
    return findings.diagnosis("versions", Text::tr("%n version(s) and their sources are what was written.", nullptr, int(count)));
}

Diagnosis reviews(Connection &connection)
{
    Findings findings;
    qsizetype count = 0;
    const QStringList ids = everyArticle(connection, findings);
    for (const QString &id : ids) {
        const auto acts = reviewActs(connection, id);
        findings.take(acts);
        count += acts ? acts->size() : 0;
    }
    return findings.diagnosis("reviews", Text::tr("%n review act(s) are what was written.", nullptr, int(count)));
}

void checkStatementNumbers(Connection &connection, Findings &findings)
{
    const QStringList gaps = texts(connection,
                                   QStringLiteral("SELECT seq FROM (SELECT seq, row_number() OVER (ORDER BY seq) AS place "
                                                  "FROM statement) WHERE seq <> place LIMIT 1"),
                                   findings);
    if (!gaps.isEmpty()) {
        findings.take(fault(Text::tr("A statement before number %1 is missing.").arg(gaps.first())));
    }
}

Diagnosis statementsOfAll(Connection &connection)
{
    Findings findings;
    checkStatementNumbers(connection, findings);
    QStringList scopes = everyArticle(connection, findings);
    scopes.prepend(QString());
    std::ranges::for_each(scopes, [&](const QString &article) { findings.take(statements(connection, article)); });
    const QStringList all = texts(connection, QStringLiteral("SELECT id FROM statement"), findings);
    return findings.diagnosis("statements", Text::tr("%n statement(s) are what was signed.", nullptr, int(all.size())));
}

Diagnosis payloads(Connection &connection)
{
    Findings findings;
    const QStringList kept = texts(connection, QStringLiteral("SELECT hash FROM payload WHERE erased_by IS NULL"), findings);
    std::ranges::for_each(kept, [&](const QString &hash) { findings.take(payload(connection, hash)); });
    const QStringList erased = texts(connection,
                                     QStringLiteral("SELECT hash FROM payload WHERE erased_by IS NOT NULL AND NOT EXISTS "
                                                    "(SELECT 1 FROM statement WHERE statement.id = erased_by)"),
                                     findings);
    std::ranges::for_each(erased, [&](const QString &hash) { findings.take(payload(connection, hash)); });
    return findings.diagnosis("payloads", Text::tr("%n stored text(s) are what was written.", nullptr, int(kept.size())));
}

} // namespace

Result<QList<Diagnosis>> examine(Connection &connection)
{
    const auto migrations = builtInMigrations();
    if (!migrations) {
        return failure(migrations.error());
    }
    const auto schema = schemaNumber(connection);
    if (!schema) {
        return failure(schema.error());
    }
    if (*schema < 1 || *schema > migrations->size()) {
        return failure(Error::Kind::Store,
                       Text::tr("%1 is not a newsroom of this Imprimatur (schema %2).").arg(connection.file()).arg(*schema),
                       connection.file());
    }
    QList<Diagnosis> report {integrity(connection, *schema, *migrations), foreignKeys(connection), logChain(connection)};
    if (*schema == migrations->size()) {
        report += {versionsAndSources(connection), reviews(connection), statementsOfAll(connection), payloads(connection)};
    }
    return report;
}

Result<void> allSound(const QList<Diagnosis> &report)
{
    QStringList faults;
    for (const Diagnosis &each : report) {
        if (!each.sound) {
            faults.append(each.message);
        }
    }
    return faults.isEmpty() ? Result<void>() : failure(fault(faults.join(QLatin1Char('\n'))));
}

} // namespace imprimatur
