// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/casefile.h"

#include "signoff/signature.h"
#include "store/payloadstore.h"
#include "store/statementstore.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

VersionFact factOf(const Version &version)
{
    const bool byModel = version.number == 1 && !version.content.generator.isEmpty();
    return {version.number, version.hash, version.base, version.content.embargoUntil, byModel};
}

Result<QList<SignedStatement>> verifiedStatements(Connection &connection, const QString &article)
{
    const Result<QList<Envelope>> envelopes = statements(connection, article);
    if (!envelopes) {
        return failure(envelopes.error());
    }
    return verified(*envelopes);
}

} // namespace

History CaseFile::history() const
{
    History history;
    std::ranges::transform(versions, std::back_inserter(history.versions), factOf);
    history.statements = statements;
    history.reviewBegun = !reviewActs.isEmpty();
    return history;
}

const Version *CaseFile::version(int number) const
{
    const auto found = std::ranges::find(versions, number, &Version::number);
    return found == versions.end() ? nullptr : &*found;
}

const SignedStatement *CaseFile::statement(const QString &id) const
{
    const auto found = std::ranges::find(statements, id, &SignedStatement::id);
    return found == statements.end() ? nullptr : &*found;
}

Result<CaseFile> readCaseFile(Connection &connection, const QString &article)
{
    const Result<ArticleRow> row = findArticle(connection, article);
    if (!row) {
        return failure(row.error());
    }
    const Result<QList<Version>> texts = versions(connection, row->id);
    if (!texts) {
        return failure(texts.error());
    }
    const Result<QList<SignedStatement>> signedActs = verifiedStatements(connection, row->id);
    if (!signedActs) {
        return failure(signedActs.error());
    }
    const Result<QList<ReviewAct>> acts = reviewActs(connection, row->id);
    if (!acts) {
        return failure(acts.error());
    }
    return CaseFile {*row, *texts, *signedActs, *acts};
}

Result<QList<SignedStatement>> newsroomStatements(Connection &connection)
{
    return verifiedStatements(connection, {});
}

Result<QHash<QString, QString>> namesOf(Connection &connection, const People &people)
{
    QHash<QString, QString> names;
    for (const Person &person : people.enrolled) {
        const Result<QByteArray> bytes = payload(connection, person.nameHash);
        if (!bytes) {
            return failure(bytes.error());
        }
        const Result<QString> name = textOfSalted(*bytes);
        if (!name) {
            return failure(name.error());
        }
        names.insert(person.key, *name);
    }
    return names;
}

} // namespace imprimatur
