// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/signature.h"

#include "signoff/signingkey.h"

#include <QCoreApplication>

#include <sodium.h>

#include <algorithm>
#include <optional>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(signature)
};

/// The 32 bytes of "ed25519:" and 64 lower-case hex digits; no other spelling, because keys are compared as text.
std::optional<QByteArray> publicKeyBytes(const QString &key)
{
    const QLatin1String scheme("ed25519:");
    const QByteArray digits = key.mid(scheme.size()).toLatin1();
    const QByteArray bytes = QByteArray::fromHex(digits);
    if (!key.startsWith(scheme) || bytes.size() != crypto_sign_PUBLICKEYBYTES || bytes.toHex() != digits) {
        return std::nullopt;
    }
    return bytes;
}

bool holds(const Envelope::Signature &signature, const QByteArray &message)
{
    const std::optional<QByteArray> key = publicKeyBytes(signature.key);
    if (!key || signature.bytes.size() != crypto_sign_BYTES || sodium_init() < 0) {
        return false;
    }
    return crypto_sign_verify_detached(reinterpret_cast<const unsigned char *>(signature.bytes.constData()),
                                       reinterpret_cast<const unsigned char *>(message.constData()),
                                       static_cast<unsigned long long>(message.size()),
                                       reinterpret_cast<const unsigned char *>(key->constData()))
        == 0;
}

tl::unexpected<Error> refused(const Envelope &envelope, const QString &reason)
{
    return failure(Error::Kind::Integrity, reason, envelope.id());
}

/// Whose signatures the statement itself says that it has.
QStringList namedSigners(const Statement &statement)
{
    QStringList keys {statement.signer};
    if (statement.kind == Statement::Kind::Found || statement.kind == Statement::Kind::Enrol) {
        keys += statement.key;
    }
    if (!statement.witness.isEmpty()) {
        keys += statement.witness;
    }
    return keys;
}

QStringList signersOf(const Envelope &envelope)
{
    QStringList keys;
    for (const Envelope::Signature &signature : envelope.signatures) {
        keys += signature.key;
    }
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

Result<void> verifySignatures(const Envelope &envelope)
{
    if (envelope.signatures.isEmpty()) {
        return refused(envelope, Text::tr("The statement is not signed by anyone."));
    }
    const QByteArray message = preAuthenticationEncoding(envelope.type, envelope.body);
    const auto wrong = std::ranges::find_if_not(
        envelope.signatures, [&](const Envelope::Signature &signature) { return holds(signature, message); });
    if (wrong != envelope.signatures.end()) {
        return refused(
            envelope,
            Text::tr("The signature by %1 is wrong: the statement or the signature was changed after signing.")
                .arg(wrong->key));
    }
    return {};
}

} // namespace

Envelope sign(const Statement &statement, const QList<std::shared_ptr<const SigningKey>> &keys)
{
    Envelope envelope {payloadType(statement.kind), statementBody(statement), {}};
    for (const auto &key : keys) {
        addSignature(envelope, *key);
    }
    return envelope;
}

void addSignature(Envelope &envelope, const SigningKey &key)
{
    if (signersOf(envelope).contains(key.publicKey())) {
        return;
    }
    envelope.signatures.append({key.publicKey(), key.sign(preAuthenticationEncoding(envelope.type, envelope.body))});
}

Result<SignedStatement> verified(const Envelope &envelope)
{
    if (const auto held = verifySignatures(envelope); !held) {
        return failure(held.error());
    }
    const Result<Statement> statement = parseStatement(envelope.type, envelope.body);
    if (!statement) {
        return failure(statement.error());
    }
    const QStringList signers = signersOf(envelope);
    const QStringList named = namedSigners(*statement);
    const auto missing = std::ranges::find_if_not(named, [&](const QString &key) { return signers.contains(key); });
    if (missing != named.end()) {
        return refused(
            envelope,
            Text::tr("The statement says that %1 signed it, but it carries no such signature.").arg(*missing));
    }
    return SignedStatement {envelope.id(), *statement, signers};
}

Result<QList<SignedStatement>> verified(const QList<Envelope> &envelopes)
{
    QList<SignedStatement> statements;
    for (const Envelope &envelope : envelopes) {
        const Result<SignedStatement> statement = verified(envelope);
        if (!statement) {
            return failure(statement.error());
        }
        statements += *statement;
    }
    return statements;
}

} // namespace imprimatur
