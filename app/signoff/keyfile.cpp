// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/keyfile.h"

#include "domain/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

#include <sodium.h>
#include <unistd.h>

#include <algorithm>
#include <optional>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keyfile)
};

constexpr qint64 mebibyte = 1024 * 1024;
constexpr KeyCost ceiling {2048 * mebibyte, 64};
constexpr qint64 fileByteLimit = 16 * 1024;
constexpr int shortestPassphrase = 12;
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype sealedSize = crypto_sign_SEEDBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES;

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

/// Memory that is locked, fenced and wiped when it goes. `data()` is null when there was none.
class SecretBytes
{
public:
    explicit SecretBytes(size_t size)
        : m_data(sodiumReady() ? static_cast<unsigned char *>(sodium_malloc(size)) : nullptr)
    {
    }
    ~SecretBytes()
    {
        sodium_free(m_data);
    }
    Q_DISABLE_COPY_MOVE(SecretBytes)

    unsigned char *data() const
    {
        return m_data;
    }

private:
    unsigned char *m_data;
};

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

tl::unexpected<Error> noSecureMemory()
{
    return failure(Error::Kind::Store,
                   Text::tr("There is not enough memory to hold a key safely. Close other programs and try again."));
}

} // namespace

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

namespace
{

/// A key file taken apart; what is in `sealed` needs the passphrase.
struct SealedKey
{
    KeyLabel label;
    KeyCost cost;
    QByteArray salt;
    QByteArray nonce;
    QByteArray sealed = {};
    QByteArray authenticated = {}; ///< every byte of the file before `sealed`
};

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

tl::unexpected<Error> notAKeyFile(const QString &path)
{
    return failure(Error::Kind::Input,
                   Text::tr("%1 is not a key file, or it is damaged. Choose another file, or take your backup of it.")
                       .arg(QDir::toNativeSeparators(path)),
                   path);
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

std::optional<SealedKey> parse(const QByteArray &file)
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
    const KeyCost cost {count(object[u"bytes"]), int(std::min<qint64>(count(object[u"passes"]), ceiling.passes + 1))};
    return SealedKey {label, cost, *salt, *nonce, *sealed, file.left(begin)};
}

Result<SealedKey> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            Error::Kind::Input,
            Text::tr("The key file %1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()),
            path);
    }
    const std::optional<SealedKey> key = parse(file.read(fileByteLimit + 1));
    if (!key) {
        return notAKeyFile(path);
    }
    return *key;
}

QString inMebibytes(qint64 bytes)
{
    return QString::number(bytes / mebibyte);
}

Result<void> refuseCost(const KeyCost &cost, const KeyCost &floor, const QString &path)
{
    if (cost.bytes < floor.bytes || cost.passes < floor.passes) {
        return failure(
            Error::Kind::Input,
            Text::tr("This key file is protected too weakly (%1 MiB, passes: %2) for this newsroom, which "
                     "asks for %3 MiB, passes: %4. Keys of a sample newsroom count only there: make a new key.")
                .arg(inMebibytes(cost.bytes), QString::number(cost.passes), inMebibytes(floor.bytes),
                     QString::number(floor.passes)),
            path);
    }
    if (cost.bytes > ceiling.bytes || cost.passes > ceiling.passes) {
        return failure(Error::Kind::Input,
                       Text::tr("This key file asks for more memory or time than any key of Imprimatur does. It was "
                                "changed: take your backup of it."),
                       path);
    }
    return {};
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
                           .arg(inMebibytes(file.cost.bytes)));
    }
    return {};
}

/// Code points of UTF-8, counted without a copy of the secret.
qsizetype charactersOf(const QByteArray &utf8)
{
    return std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

Result<void> refusePassphrase(const QByteArray &passphrase, const KeyCost &floor)
{
    if (passphrase.isEmpty()) {
        return failure(Error::Kind::Usage, Text::tr("A key needs a passphrase."));
    }
    if (floor != KeyCost::sample() && charactersOf(passphrase) < shortestPassphrase) {
        return failure(
            Error::Kind::Usage,
            Text::tr("The passphrase is too short: it needs at least %1 characters. Three or four words that "
                     "do not belong together are good.")
                .arg(shortestPassphrase));
    }
    return {};
}

Result<void> refuseLabel(const KeyLabel &label)
{
    if (label.person.trimmed().isEmpty() || label.newsroom.isEmpty()) {
        return failure(Error::Kind::Usage, Text::tr("A key needs the name of its person and a newsroom."));
    }
    return {};
}

Result<void> refusePlace(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink()) {
        return failure(Error::Kind::Store,
                       Text::tr("%1 exists already and is not overwritten. Choose another name for the new key.")
                           .arg(QDir::toNativeSeparators(path)),
                       path);
    }
    if (!file.dir().exists()) {
        return failure(Error::Kind::Store,
                       Text::tr("There is no folder %1 for the new key. Make it first, or choose another one.")
                           .arg(QDir::toNativeSeparators(file.absolutePath())),
                       path);
    }
    return {};
}

/// A temporary file is born with 0600, and its rename never replaces a file: QSaveFile's does.
Result<void> writeNew(const QString &path, const QByteArray &bytes)
{
    QTemporaryFile file(QFileInfo(path).absolutePath() + QStringLiteral("/.key-XXXXXX"));
    const bool written =
        file.open() && file.write(bytes) == bytes.size() && file.flush() && ::fsync(file.handle()) == 0;
    if (!written || !file.rename(path)) {
        return failure(Error::Kind::Store,
                       Text::tr("The key could not be written to %1: %2. Choose another folder.")
                           .arg(QDir::toNativeSeparators(path), file.errorString()),
                       path);
    }
    file.setAutoRemove(false);
    return {};
}

/// The seed of `key` under the passphrase, as the file's last member.
Result<QByteArray> seal(const unsigned char *seed, const SealedKey &file, const QByteArray &passphrase)
{
    const SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (const auto derived = derive(key, passphrase, file); !derived) {
        return failure(derived.error());
    }
    QByteArray sealed(sealedSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(sealed), nullptr, seed, crypto_sign_SEEDBYTES, bytesOf(file.authenticated),
        static_cast<unsigned long long>(file.authenticated.size()), nullptr, bytesOf(file.nonce), key.data());
    return sealed;
}

/// False for a wrong passphrase and for a changed file alike.
bool unseal(const SecretBytes &seed, const SealedKey &file, const SecretBytes &key)
{
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               seed.data(), nullptr, nullptr, bytesOf(file.sealed), static_cast<unsigned long long>(file.sealed.size()),
               bytesOf(file.authenticated), static_cast<unsigned long long>(file.authenticated.size()),
               bytesOf(file.nonce), key.data())
        == 0;
}

tl::unexpected<Error> wrongPassphrase(const QString &path)
{
    return failure(
        Error::Kind::Identity,
        Text::tr("The passphrase does not open this key. Check Caps Lock and the keyboard layout; if it still "
                 "fails, the file was changed: take your backup of it."),
        path);
}

} // namespace

KeyFile::KeyFile(QString path, KeyCost floor)
    : m_path(std::move(path))
    , m_floor {std::max(floor.bytes, KeyCost::sample().bytes), std::max(floor.passes, KeyCost::sample().passes)}
{
}

Result<KeyLabel> KeyFile::label() const
{
    const Result<SealedKey> file = read(m_path);
    if (!file) {
        return failure(file.error());
    }
    return file->label;
}

Result<void> KeyFile::refuseCreation(const KeyLabel &label, const QByteArray &passphrase) const
{
    if (const auto allowed = refusePassphrase(passphrase, m_floor); !allowed) {
        return allowed;
    }
    if (const auto allowed = refuseLabel(label); !allowed) {
        return allowed;
    }
    return refusePlace(m_path);
}

Result<std::shared_ptr<const SigningKey>> KeyFile::create(const QString &person, const QString &newsroom,
                                                          const QByteArray &passphrase) const
{
    if (const auto allowed = refuseCreation({person, newsroom, {}}, passphrase); !allowed) {
        return failure(allowed.error());
    }
    auto key = SigningKey::generate();
    if (!key) {
        return key;
    }
    SealedKey file {{person, newsroom, (*key)->publicKey()}, m_floor, randomBytes(saltSize), randomBytes(nonceSize)};
    file.authenticated = headOf(file);
    const Result<QByteArray> sealed = seal((*key)->m_secret->bytes.data(), file, passphrase);
    if (!sealed) {
        return failure(sealed.error());
    }
    if (const auto written = writeNew(m_path, file.authenticated + sealed->toBase64() + fileEnd); !written) {
        return failure(written.error());
    }
    return key;
}

Result<std::shared_ptr<const SigningKey>> KeyFile::unlock(const QByteArray &passphrase) const
{
    const Result<SealedKey> file = read(m_path);
    if (!file) {
        return failure(file.error());
    }
    if (const auto allowed = refuseCost(file->cost, m_floor, m_path); !allowed) {
        return failure(allowed.error());
    }
    const SecretBytes wrapping(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (const auto derived = derive(wrapping, passphrase, *file); !derived) {
        return failure(derived.error());
    }
    const SecretBytes seed(crypto_sign_SEEDBYTES);
    if (!seed.data() || !unseal(seed, *file, wrapping)) {
        return wrongPassphrase(m_path);
    }
    auto key = SigningKey::fromSeed(
        QByteArray::fromRawData(reinterpret_cast<const char *>(seed.data()), crypto_sign_SEEDBYTES));
    if (key && (*key)->publicKey() != file->label.publicKey) {
        return wrongPassphrase(m_path);
    }
    return key;
}

} // namespace imprimatur
