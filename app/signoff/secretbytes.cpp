// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/secretbytes.h"

#include <QCoreApplication>

#include <sodium.h>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(secretbytes)
};

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

} // namespace

SecretBytes::SecretBytes(std::size_t size)
    : m_data(sodiumReady() ? static_cast<unsigned char *>(sodium_malloc(size)) : nullptr)
{
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data);
}

tl::unexpected<Error> noSecureMemory()
{
    return failure(Error::Kind::Store,
                   Text::tr("There is not enough memory to hold a key safely. Close other programs and try again."));
}

} // namespace imprimatur
