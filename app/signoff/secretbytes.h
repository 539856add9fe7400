// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <cstddef>

namespace imprimatur
{

/// Memory that is locked, fenced and wiped when it goes (sodium_malloc).
class SecretBytes
{
public:
    explicit SecretBytes(std::size_t size);
    ~SecretBytes();
    Q_DISABLE_COPY_MOVE(SecretBytes)

    /// Null when there was no such memory: then noSecureMemory() is what to say.
    unsigned char *data() const { return m_data; }

private:
    unsigned char *m_data;
};

tl::unexpected<Error> noSecureMemory();

/// Bytes as libsodium takes them.
inline const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

inline unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace imprimatur
