// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/keyfile.h"

#include "signoff/sealedkey.h"
#include "signoff/secretbytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <sodium.h>
#include <unistd.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keyfile)
};

constexpr qint64 fileByteLimit = 16 * 1024;
constexpr int shortestPassphrase = 12;

tl::unexpected<Error> notAKeyFile(const QString &path)
{
    return failure(Error::Kind::Input,
                   Text::tr("%1 is not a key file, or it is damaged. Choose another file, or take your backup of it.")
                       .arg(QDir::toNativeSeparators(path)),
                   path);
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
    const std::optional<SealedKey> key = parseSealedKey(file.read(fileByteLimit + 1));
    if (!key) {
        return notAKeyFile(path);
    }
    return *key;
}

QString inMebibytes(qint64 bytes)
{
    return QString::number(bytes / (1024 * 1024));
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
    if (cost.bytes > dearestKey.bytes || cost.passes > dearestKey.passes) {
        return failure(Error::Kind::Input,
                       Text::tr("This key file asks for more memory or time than any key of Imprimatur does. It was "
                                "changed: take your backup of it."),
                       path);
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
    const Result<SealedKey> sealed = seal((*key)->seed(), {person, newsroom, (*key)->publicKey()}, m_floor, passphrase);
    if (!sealed) {
        return failure(sealed.error());
    }
    if (const auto written = writeNew(m_path, fileOf(*sealed)); !written) {
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
    const SecretBytes seed(crypto_sign_SEEDBYTES);
    const Result<bool> opened = unseal(seed, *file, passphrase);
    if (!opened) {
        return failure(opened.error());
    }
    if (!*opened) {
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
