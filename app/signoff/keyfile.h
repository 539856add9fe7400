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

    /// For tests and key creation.
    static Result<std::shared_ptr<const SigningKey>> generate();

private:
    friend class KeyFile;
    SigningKey() = default;
    struct Secret;
    std::unique_ptr<Secret> m_secret;
};

/// What Argon2id costs. trust.md §2: 256 MiB and 3 passes; only sample newsrooms may use 8 MiB.
struct KeyCost
{
    qint64 bytes = 256LL * 1024 * 1024;
    int passes = 3;

    static KeyCost full() { return {}; }
    static KeyCost sample() { return {8LL * 1024 * 1024, 1}; }
    bool operator==(const KeyCost &) const = default;
};

/// A person's sealed key: JSON file, 0600, never in the shared store. Ed25519 seed sealed with XChaCha20-Poly1305 under
/// Argon2id(passphrase); parameters, person's name and newsroom are in the file and authenticated with it.
class KeyFile
{
public:
    /// `floor`: what the newsroom asks for at least. A cheaper file is refused, and creating one too.
    explicit KeyFile(QString path, KeyCost floor = KeyCost::full());

    /// Makes a new key and seals it. Refused: file exists, empty or short passphrase (under 12 characters, unless the floor
    /// is the sample one), folder missing or not writable.
    Result<std::shared_ptr<const SigningKey>> create(const QString &person, const QString &newsroom,
                                                     const QByteArray &passphrase) const;
    /// Error::Kind::Identity for a wrong passphrase or a changed file (both fail alike), Input for a file that is none or
    /// is below the floor. Takes about a second with the full cost: not on the GUI thread.
    Result<std::shared_ptr<const SigningKey>> unlock(const QByteArray &passphrase) const;

private:
    QString m_path;
    KeyCost m_floor;
};

} // namespace imprimatur
