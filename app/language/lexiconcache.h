// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/lexicontables.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace imprimatur
{

/// Tables as bytes of a file: a fixed head (mark, version of the form, fingerprint of what the tables were made from,
/// counts, checksum), then the three arrays as they lie in memory. For this machine only.
QByteArray cacheBytes(const LexiconTables &tables, quint64 fingerprint);

/// The tables in `bytes`; nullopt when they are damaged, of another version, or made from something else.
std::optional<LexiconTables> cachedTables(QByteArrayView bytes, quint64 fingerprint);

} // namespace imprimatur
