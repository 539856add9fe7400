// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signoff/keyfile.h"

#include <QString>

#include <memory>

namespace imprimatur
{

/// Who sits at this desk, and how long the passphrase that person gave still counts (trust.md §2): at quality assurance
/// ten minutes on this desk, at every other act not at all. Never on a machine marked shared. A value without a clock:
/// `now` is milliseconds since 1970, UTC. The key leaves memory with the last handle, so whoever signs keeps none.
class Session
{
public:
    /// Whether an act asks for the passphrase again.
    enum class Act { QualityAssurance, Other };

    static constexpr qint64 qaMinutes = 10;

    explicit Session(bool sharedMachine = false)
        : m_shared(sharedMachine)
    {
    }

    const QString &person() const { return m_person; } ///< public key; empty when nobody has been chosen

    /// Seats another person and locks at once; choosing the one who sits there already locks too.
    void switchTo(const QString &person);
    void lock();

    /// The passphrase was given just now. A key of anyone but the person who sits here is not kept.
    void unlocked(std::shared_ptr<const SigningKey> key, qint64 now);
    /// The key to sign with, or nullptr: ask for the passphrase.
    std::shared_ptr<const SigningKey> keyFor(Act act, qint64 now) const;

private:
    bool m_shared = false;
    QString m_person;
    std::shared_ptr<const SigningKey> m_key;
    qint64 m_unlockedAt = 0;
};

} // namespace imprimatur
