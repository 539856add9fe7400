// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ledger.h"

#include "desk/casefile.h"
#include "domain/contenthash.h"
#include "domain/people.h"
#include "signoff/signature.h"
#include "store/articlestore.h"
#include "store/auditstore.h"
#include "store/payloadstore.h"
#include "store/statementstore.h"

#include <QRandomGenerator>

namespace imprimatur
{

namespace
{

/// What was filed goes into the desk's log, under the name and the seal that the store gave it.
Result<void> log(Connection &connection, const QString &time, const QString &actor, const Result<Filed> &filed)
{
    if (!filed) {
        return failure(filed.error());
    }
    const QString who = actor.isEmpty() ? QStringLiteral("desk") : actor;
    const Result<LogEntry> entry = addLogEntry(connection, time, who, *filed);
    if (!entry) {
        return failure(entry.error());
    }
    return {};
}

/// The statements that a new one of this article has to build on.
Result<QStringList> known(Connection &connection, const QString &article)
{
    const Result<QList<Envelope>> envelopes = statements(connection, article);
    if (!envelopes) {
        return failure(envelopes.error());
    }
    const Result<QList<SignedStatement>> signedActs = verified(*envelopes);
    if (!signedActs) {
        return failure(signedActs.error());
    }
    return heads(*signedActs);
}

} // namespace

QByteArray freshSalt()
{
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(salt.data()), 4);
    return salt;
}

Statement statementAbout(const Version &version, Statement::Kind kind)
{
    Statement statement;
    statement.kind = kind;
    statement.article = version.article;
    statement.version = QString::number(version.number);
    statement.content = version.hash;
    return statement;
}

Result<void> enterVersion(Connection &connection, const Version &version)
{
    return log(connection, version.madeAt, version.author, addVersion(connection, version));
}

Result<void> enterReviewAct(Connection &connection, const QString &article, const ReviewAct &act)
{
    return log(connection, act.at, act.person, addReviewAct(connection, article, act));
}

Result<QString> enterPayload(Connection &connection, const QString &kind, const QByteArray &bytes)
{
    if (const Result<void> added = addPayload(connection, kind, bytes); !added) {
        return failure(added.error());
    }
    return sha256(bytes);
}

Result<QString> enterNote(Connection &connection, const QString &kind, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return QString();
    }
    return enterPayload(connection, kind, saltedText(text));
}

Result<SignedStatement> enterStatement(Connection &connection, const NewsroomFacts &facts, Statement statement,
                                       const Actor &actor, const QList<std::shared_ptr<const SigningKey>> &alongside)
{
    const Result<QStringList> buildsOn = known(connection, statement.article);
    if (!buildsOn) {
        return failure(buildsOn.error());
    }
    const Result<QString> head = logHead(connection);
    if (!head) {
        return failure(head.error());
    }
    statement.newsroom = facts.newsroom;
    statement.desk = facts.desk;
    statement.logHead = *head;
    statement.buildsOn = *buildsOn;
    statement.time = actor.now;
    statement.signer = actor.person;

    const Envelope envelope = sign(statement, QList {actor.key} + alongside);
    // What was just signed is read back as a stranger would read it, before it is kept.
    const Result<SignedStatement> entered = verified(envelope);
    if (!entered) {
        return entered;
    }
    const Result<Filed> filed = addStatement(connection, statement.article, envelope);
    if (const Result<void> logged = log(connection, actor.now, actor.person, filed); !logged) {
        return failure(logged.error());
    }
    return entered;
}

} // namespace imprimatur
