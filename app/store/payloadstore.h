// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace imprimatur
{

class Connection;

/// Bytes that statements and log name by hash only, so that they can be erased without breaking a chain: names, notes,
/// review records, fragments, pages. The hash is sha256() of the bytes; whoever makes bytes that could be guessed (a name,
/// a note) puts a salt into them first (saltedText). Payloads of one hash are stored once.
Result<void> addPayload(Connection &connection, const QString &kind, const QByteArray &bytes);
/// Verified against `hash`. Missing, changed and erased are told apart (Error::Kind::Integrity).
Result<QByteArray> payload(Connection &connection, const QString &hash);

/// Whether bytes of this hash were ever stored, in whatever state they are now.
Result<bool> hasPayload(Connection &connection, const QString &hash);

/// {"salt": …, "text": …} with 16 fresh random bytes, and back.
QByteArray saltedText(const QString &text);
Result<QString> textOfSalted(const QByteArray &payload);

} // namespace imprimatur
