// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/signingkey.h"

#include "signoff/secretbytes.h"

#include <sodium.h>

namespace imprimatur
{

struct SigningKey::Secret
{
    SecretBytes bytes {crypto_sign_SECRETKEYBYTES}; ///< seed and public key, as libsodium keeps them
};

SigningKey::~SigningKey() = default;

Result<std::shared_ptr<const SigningKey>> SigningKey::fromSeed(const QByteArray &seed)
{
    Q_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
    const std::shared_ptr<SigningKey> key(new SigningKey);
    key->m_secret = std::make_unique<Secret>();
    unsigned char *secret = key->m_secret->bytes.data();
    if (!secret) {
        return noSecureMemory();
    }
    unsigned char publicHalf[crypto_sign_PUBLICKEYBYTES];
    crypto_sign_seed_keypair(publicHalf, secret, bytesOf(seed));
    sodium_mprotect_readonly(secret);
    return std::shared_ptr<const SigningKey>(key);
}

Result<std::shared_ptr<const SigningKey>> SigningKey::generate()
{
    const SecretBytes seed(crypto_sign_SEEDBYTES);
    if (!seed.data()) {
        return noSecureMemory();
    }
    randombytes_buf(seed.data(), crypto_sign_SEEDBYTES);
    return fromSeed(QByteArray::fromRawData(reinterpret_cast<const char *>(seed.data()), crypto_sign_SEEDBYTES));
}

QString SigningKey::publicKey() const
{
    const auto *publicHalf = reinterpret_cast<const char *>(m_secret->bytes.data()) + crypto_sign_SEEDBYTES;
    return QLatin1String("ed25519:")
        + QString::fromLatin1(QByteArray::fromRawData(publicHalf, crypto_sign_PUBLICKEYBYTES).toHex());
}

QByteArray SigningKey::sign(const QByteArray &message) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message), static_cast<size_t>(message.size()),
                         m_secret->bytes.data());
    return signature;
}

const unsigned char *SigningKey::seed() const
{
    return m_secret->bytes.data();
}

} // namespace imprimatur
