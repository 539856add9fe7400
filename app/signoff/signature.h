// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/statement.h"

#include <QList>

#include <memory>

namespace imprimatur
{

class SigningKey;

/// The statement as an envelope signed by each of `keys`.
Envelope sign(const Statement &statement, const QList<std::shared_ptr<const SigningKey>> &keys);

/// Adds one more signature over the same bytes; a second one by the same key changes nothing.
void addSignature(Envelope &envelope, const SigningKey &key);

/// Verifies every signature over the bytes first, then parses those bytes. Error::Kind::Integrity when one signature is
/// wrong or there is none, or when someone whom the statement names as signing it (signer; of found and enrol the new
/// key; of enrol the witness, if any) is not among them. `where` is the id. The list stops at the first refused one.
Result<SignedStatement> verified(const Envelope &envelope);
Result<QList<SignedStatement>> verified(const QList<Envelope> &envelopes);

} // namespace imprimatur
