// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace imprimatur
{

/// The bytes packed in a gzip file (dictzip's *.dz is one). Refuses what is no gzip, is cut off, fails its checksum, or
/// would unpack to more than `most` bytes.
Result<QByteArray> gunzip(const QByteArray &packed, qsizetype most);

} // namespace imprimatur
