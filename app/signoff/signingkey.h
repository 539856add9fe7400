// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace imprimatur
{

/// The unlocked key of a person. Memory is locked and wiped (sodium_malloc); cannot be copied, only shared by handle.
class SigningKey
{
public:
    ~SigningKey();
    QString publicKey() const; ///< "ed25519:" + 64 hex digits
    QByteArray sign(const QByteArray &message) const; ///< 64 bytes

    /// A new random key.
    static Result<std::shared_ptr<const SigningKey>> generate();
    /// The key that grows from 32 bytes; the caller wipes its own copy. For tests with known answers.
    static Result<std::shared_ptr<const SigningKey>> fromSeed(const QByteArray &seed);

private:
    friend class KeyFile;
    SigningKey() = default;
    const unsigned char *seed() const; ///< 32 bytes of the secret, for the key file to seal
    struct Secret;
    std::unique_ptr<Secret> m_secret;
};

} // namespace imprimatur
