// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/actor.h"
#include "domain/article.h"
#include "domain/result.h"
#include "domain/review.h"
#include "domain/statement.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace imprimatur
{

class Connection;

/// 16 random bytes, so that a hash betrays nothing of what it covers.
QByteArray freshSalt();

/// A statement about one version; the ledger fills in the rest.
Statement statementAbout(const Version &version, Statement::Kind kind);

/// Writing things down: each function stores one thing and its entry in the desk's log. Call them inside inTransaction()
/// on the database thread.

Result<void> enterVersion(Connection &connection, const Version &version);
Result<void> enterReviewAct(Connection &connection, const QString &article, const ReviewAct &act);

/// Stores erasable bytes and returns their hash.
Result<QString> enterPayload(Connection &connection, const QString &kind, const QByteArray &bytes);
/// The same for words that could be guessed: salted first. An empty text is not stored and has an empty hash.
Result<QString> enterNote(Connection &connection, const QString &kind, const QString &text);

/// Completes `statement` (newsroom, desk, log head, what it builds on, time, signer), has `actor` and `alongside` sign it
/// and stores it.
Result<SignedStatement> enterStatement(Connection &connection, const NewsroomFacts &facts, Statement statement,
                                       const Actor &actor,
                                       const QList<std::shared_ptr<const SigningKey>> &alongside = {});

} // namespace imprimatur
