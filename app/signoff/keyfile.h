// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "signoff/signingkey.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace imprimatur
{

/// What Argon2id costs. trust.md §2: 256 MiB and 3 passes; only sample newsrooms may use 8 MiB.
struct KeyCost
{
    qint64 bytes = 256LL * 1024 * 1024;
    int passes = 3;

    static KeyCost full() { return {}; }
    static KeyCost sample() { return {8LL * 1024 * 1024, 1}; }
    bool operator==(const KeyCost &) const = default;
};

/// What a key file says of itself to anyone who can read it. Vouched for by nothing until the file was unlocked.
struct KeyLabel
{
    QString person;
    QString newsroom; ///< UUID
    QString publicKey; ///< "ed25519:…"

    bool operator==(const KeyLabel &) const = default;
};

/// A person's sealed key: JSON file, 0600, never in the shared store. Ed25519 seed sealed with XChaCha20-Poly1305 under
/// Argon2id(passphrase). The form "imprimatur-key/1" has the members format, person, newsroom, public_key, passes,
/// bytes (the cost), salt, nonce and last sealed; every byte of the file before the sealed seed is authenticated with
/// it and nothing may follow it, so that a changed byte anywhere makes the file fail.
///
/// Permissions are set when the file is made and not asked for when it is read: the seed is sealed, and a key on a USB
/// stick (whose file system has no owners) must not lock its person out.
class KeyFile
{
public:
    /// `floor`: what the newsroom asks for at least; never under KeyCost::sample(). A cheaper file is refused, and a
    /// new one costs exactly this.
    explicit KeyFile(QString path, KeyCost floor = KeyCost::full());

    /// Whose key it is, without the passphrase ("this key belongs to …").
    Result<KeyLabel> label() const;

    /// Makes a new key and seals it. Refused: file exists, empty or short passphrase (under 12 characters, unless the
    /// floor is the sample one), folder missing or not writable, no person or newsroom. The file gets its name when it
    /// is whole.
    Result<std::shared_ptr<const SigningKey>> create(const QString &person, const QString &newsroom,
                                                     const QByteArray &passphrase) const;
    /// Error::Kind::Identity for a wrong passphrase or a changed file (both fail alike), Input for a file that is none,
    /// is below the floor or asks for more than 2 GiB or 64 passes. Takes about a second with the full cost: not on the
    /// GUI thread.
    Result<std::shared_ptr<const SigningKey>> unlock(const QByteArray &passphrase) const;

private:
    Result<void> refuseCreation(const KeyLabel &label, const QByteArray &passphrase) const;

    QString m_path;
    KeyCost m_floor;
};

} // namespace imprimatur
