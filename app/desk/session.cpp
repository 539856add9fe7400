// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/session.h"

namespace imprimatur
{

namespace
{

constexpr qint64 msPerMinute = 60 * 1000;

} // namespace

void Session::switchTo(const QString &person)
{
    lock();
    m_person = person;
}

void Session::lock()
{
    m_key.reset();
    m_unlockedAt = 0;
}

void Session::unlocked(std::shared_ptr<const SigningKey> key, qint64 now)
{
    if (m_shared || !key || key->publicKey() != m_person) {
        return;
    }
    m_key = std::move(key);
    m_unlockedAt = now;
}

std::shared_ptr<const SigningKey> Session::keyFor(Act act, qint64 now) const
{
    // A clock that was set back gives no more time than there was.
    const bool fresh = now >= m_unlockedAt && now - m_unlockedAt < qaMinutes * msPerMinute;
    return act == Act::QualityAssurance && fresh ? m_key : nullptr;
}

} // namespace imprimatur
