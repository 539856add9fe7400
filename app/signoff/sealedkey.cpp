// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/sealedkey.h"

#include "domain/json.h"
#include "signoff/secretbytes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sealedkey)
};

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype sealedSize = crypto_sign_SEEDBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr char sealedBegin[] = "\"sealed\": \"";
constexpr char fileEnd[] = "\"\n}\n";

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray line(const char *name, const QByteArray &value)
{
    return QByteArrayLiteral("  \"") + name + "\": " + value + ",\n";
}

QByteArray line(const char *name, const QString &value)
{
    return line(name, quoted(value));
}

/// The file up to the sealed seed.
QByteArray headOf(const SealedKey &key)
{
    return QByteArrayLiteral("{\n") + line("format", QStringLiteral("imprimatur-key/1"))
        + line("person", key.label.person) + line("newsroom", key.label.newsroom)
        + line("public_key", key.label.publicKey) + line("passes", QByteArray::number(key.cost.passes))
        + line("bytes", QByteArray::number(key.cost.bytes)) + line("salt", QString::fromLatin1(key.salt.toBase64()))
        + line("nonce", QString::fromLatin1(key.nonce.toBase64())) + "  " + sealedBegin;
}

/// A member of exactly `size` bytes in Base64; nothing else is taken for one.
std::optional<QByteArray> binary(const QJsonValue &value, qsizetype size)
{
    const QByteArray text = value.toString().toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != size) {
        return std::nullopt;
    }
    return *decoded;
}

/// A positive whole number up to 2^53, or 0.
qint64 count(const QJsonValue &value)
{
    return std::max<qint64>(value.toInteger(), 0);
}

bool holdsAllMembers(const QJsonObject &object)
{
    static const QStringList names {QStringLiteral("bytes"),      QStringLiteral("format"), QStringLiteral("newsroom"),
                                    QStringLiteral("nonce"),      QStringLiteral("passes"), QStringLiteral("person"),
                                    QStringLiteral("public_key"), QStringLiteral("salt"),   QStringLiteral("sealed")};
    return object.keys() == names && object[u"format"] == QLatin1String("imprimatur-key/1");
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

/// Argon2id of the passphrase into `key`, which has room for a key of the cipher.
Result<void> derive(const SecretBytes &key, const QByteArray &passphrase, const SealedKey &file)
{
    if (!key.data()) {
        return noSecureMemory();
    }
    const int failed = crypto_pwhash(key.data(), crypto_aead_xchacha20poly1305_ietf_KEYBYTES, passphrase.constData(),
                                     static_cast<unsigned long long>(passphrase.size()), bytesOf(file.salt),
                                     static_cast<unsigned long long>(file.cost.passes),
                                     static_cast<size_t>(file.cost.bytes), crypto_pwhash_ALG_ARGON2ID13);
    if (failed) {
        return failure(Error::Kind::Store,
                       Text::tr("The key needs %1 MiB of free memory for a moment, and this machine does not have it. "
                                "Close other programs and try again.")
                           .arg(QString::number(file.cost.bytes / mebibyte)));
    }
    return {};
}

} // namespace

std::optional<SealedKey> parseSealedKey(const QByteArray &file)
{
    const Result<QJsonValue> json = readJson(file, 2);
    const qsizetype end = file.size() - qsizetype(sizeof(fileEnd) - 1);
    const qsizetype begin = file.lastIndexOf(sealedBegin) + qsizetype(sizeof(sealedBegin) - 1);
    if (!json || !holdsAllMembers(json->toObject()) || !file.endsWith(fileEnd) || begin >= end) {
        return std::nullopt;
    }
    const QJsonObject object = json->toObject();
    const auto salt = binary(object[u"salt"], saltSize);
    const auto nonce = binary(object[u"nonce"], nonceSize);
    const auto sealed = binary(QString::fromLatin1(file.mid(begin, end - begin)), sealedSize);
    if (!salt || !nonce || !sealed) {
        return std::nullopt;
    }
    const KeyLabel label {object[u"person"].toString(), object[u"newsroom"].toString(),
                          object[u"public_key"].toString()};
    const KeyCost cost {count(object[u"bytes"]),
                        int(std::min<qint64>(count(object[u"passes"]), dearestKey.passes + 1))};
    return SealedKey {label, cost, *salt, *nonce, *sealed, file.left(begin)};
}

QByteArray fileOf(const SealedKey &key)
{
    return key.authenticated + key.sealed.toBase64() + fileEnd;
}

Result<SealedKey> seal(const unsigned char *seed, const KeyLabel &label, const KeyCost &cost,
                       const QByteArray &passphrase)
{
    const SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    SealedKey file {label, cost, randomBytes(saltSize), randomBytes(nonceSize)};
    file.authenticated = headOf(file);
    if (const auto derived = derive(key, passphrase, file); !derived) {
        return failure(derived.error());
    }
    file.sealed.resize(sealedSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(file.sealed), nullptr, seed, crypto_sign_SEEDBYTES, bytesOf(file.authenticated),
        static_cast<unsigned long long>(file.authenticated.size()), nullptr, bytesOf(file.nonce), key.data());
    return file;
}

Result<bool> unseal(const SecretBytes &seed, const SealedKey &file, const QByteArray &passphrase)
{
    if (!seed.data()) {
        return noSecureMemory();
    }
    const SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (const auto derived = derive(key, passphrase, file); !derived) {
        return failure(derived.error());
    }
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               seed.data(), nullptr, nullptr, bytesOf(file.sealed), static_cast<unsigned long long>(file.sealed.size()),
               bytesOf(file.authenticated), static_cast<unsigned long long>(file.authenticated.size()),
               bytesOf(file.nonce), key.data())
        == 0;
}

} // namespace imprimatur
