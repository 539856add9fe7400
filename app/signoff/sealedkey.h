// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "signoff/keyfile.h"

#include <QByteArray>

#include <optional>

namespace imprimatur
{

class SecretBytes;

/// No key asks for more.
inline constexpr KeyCost dearestKey {2048LL * 1024 * 1024, 64};

/// A key file taken apart (its form stands at KeyFile); what is in `sealed` needs the passphrase.
struct SealedKey
{
    KeyLabel label;
    KeyCost cost;
    QByteArray salt;
    QByteArray nonce;
    QByteArray sealed = {};
    QByteArray authenticated = {}; ///< every byte of the file before `sealed`
};

/// Nothing for bytes that are no key file.
std::optional<SealedKey> parseSealedKey(const QByteArray &file);
/// The whole file, which parseSealedKey() takes.
QByteArray fileOf(const SealedKey &key);

/// Seals the 32 bytes at `seed` under the passphrase, with a new salt. Error::Kind::Store when the memory is not there.
Result<SealedKey> seal(const unsigned char *seed, const KeyLabel &label, const KeyCost &cost,
                       const QByteArray &passphrase);
/// Opens it into `seed`, which has room for 32 bytes. False for a wrong passphrase and for a changed file alike;
/// Error::Kind::Store when the memory is not there.
Result<bool> unseal(const SecretBytes &seed, const SealedKey &key, const QByteArray &passphrase);

} // namespace imprimatur
