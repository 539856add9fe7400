// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/approval.h"

#include "desk/casefile.h"
#include "desk/ledger.h"
#include "desk/reading.h"
#include "publish/page.h"
#include "store/database.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

/// A case file at the gate: what is refused before anything is rendered or signed.
struct Asked
{
    CaseFile file;
    Done done;
};

Result<Asked> ask(Connection &connection, const QString &article, const Intent &intent)
{
    const Result<CaseFile> file = readCaseFile(connection, article);
    if (!file) {
        return failure(file.error());
    }
    const int version = intent.version == 0 ? file->newest().number : intent.version;
    return Asked {*file, {refusals(file->history(), intent), file->article.id, version, {}, false}};
}

/// Runs `sign` in a transaction and reports the statement it made.
Result<Done> signedAs(Connection &connection, Done done, const std::function<Result<SignedStatement>()> &sign)
{
    const Result<void> entered = inTransaction(connection, [&]() -> Result<void> {
        const Result<SignedStatement> statement = sign();
        if (!statement) {
            return failure(statement.error());
        }
        done.statement = statement->id;
        return {};
    });
    if (!entered) {
        return failure(entered.error());
    }
    done.changed = true;
    return done;
}

Result<QHash<QString, QString>> names(Connection &connection, const CaseFile &file)
{
    return namesOf(connection, peopleOf(file.statements));
}

Approval approvalOf(const House &house, const QString &qaName, const QString &chiefName, bool countersigned)
{
    const QString text =
        countersigned ? house.style.approval.arg(qaName, chiefName) : house.style.approvalSingle.arg(qaName);
    return {text, countersigned, house.facts.sample};
}

/// The acts that only state something about the article, with a note beside it.
Result<Done> stateWithNote(Connection &connection, const House &house, const QString &article, Statement::Kind kind,
                           const QString &note, const Actor &actor)
{
    const Result<Asked> asked = ask(connection, article, {kind, actor.person, 0, {}, !note.trimmed().isEmpty()});
    if (!asked) {
        return failure(asked.error());
    }
    if (asked->done.isRefused()) {
        return asked->done;
    }
    return signedAs(connection, asked->done, [&]() -> Result<SignedStatement> {
        const Result<QString> noteHash = enterNote(connection, QStringLiteral("note"), note);
        if (!noteHash) {
            return failure(noteHash.error());
        }
        Statement statement = statementAbout(asked->file.newest(), kind);
        statement.note = *noteHash;
        return enterStatement(connection, house.facts, statement, actor);
    });
}

} // namespace

Result<Done> markQualityAssured(Connection &connection, const House &house, const QString &article, int version,
                                const Actor &actor)
{
    Result<Asked> asked = ask(connection, article, {Statement::Kind::Qa, actor.person, version});
    if (!asked) {
        return failure(asked.error());
    }
    const OpenArticle open = openArticle(asked->file, house, {});
    asked->done.refusals += open.blockers;
    if (asked->done.isRefused()) {
        return asked->done;
    }
    QList<Sentence> sentences;
    std::ranges::transform(open.report.sentences, std::back_inserter(sentences), &JudgedSentence::sentence);
    const QByteArray record =
        reviewRecord(freshSalt(), open.version.hash, sentences, open.report.findings, open.review, open.checklist);
    return signedAs(connection, asked->done, [&]() -> Result<SignedStatement> {
        const Result<QString> recordHash = enterPayload(connection, QStringLiteral("review-record"), record);
        if (!recordHash) {
            return failure(recordHash.error());
        }
        Statement statement = statementAbout(asked->file.newest(), Statement::Kind::Qa);
        statement.review = *recordHash;
        return enterStatement(connection, house.facts, statement, actor);
    });
}

Result<Done> signOff(Connection &connection, const House &house, const QString &article, int version,
                     const Actor &actor)
{
    const Result<Asked> asked = ask(connection, article, {Statement::Kind::Signoff, actor.person, version});
    if (!asked) {
        return failure(asked.error());
    }
    if (asked->done.isRefused()) {
        return asked->done;
    }
    const Result<QHash<QString, QString>> called = names(connection, asked->file);
    if (!called) {
        return failure(called.error());
    }
    const Approver qa = *qaToCountersign(asked->file.history(), actor.person);
    const Approval approval =
        approvalOf(house, called->value(qa.signer), called->value(actor.person), qa.signer != actor.person);
    const QByteArray fragment = articleFragment(asked->file.newest().content, approval);
    return signedAs(connection, asked->done, [&]() -> Result<SignedStatement> {
        const Result<QString> fragmentHash = enterPayload(connection, QStringLiteral("fragment"), fragment);
        if (!fragmentHash) {
            return failure(fragmentHash.error());
        }
        Statement statement = statementAbout(asked->file.newest(), Statement::Kind::Signoff);
        statement.fragment = *fragmentHash;
        statement.qa = qa.statement;
        return enterStatement(connection, house.facts, statement, actor);
    });
}

Result<Done> sendBack(Connection &connection, const House &house, const QString &article, const QString &note,
                      const Actor &actor)
{
    return stateWithNote(connection, house, article, Statement::Kind::Return, note, actor);
}

Result<Done> spike(Connection &connection, const House &house, const QString &article, const QString &note,
                   const Actor &actor)
{
    return stateWithNote(connection, house, article, Statement::Kind::Spike, note, actor);
}

Result<Done> unspike(Connection &connection, const House &house, const QString &article, const Actor &actor)
{
    return stateWithNote(connection, house, article, Statement::Kind::Unspike, {}, actor);
}

} // namespace imprimatur
