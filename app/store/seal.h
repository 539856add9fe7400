// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringList>

namespace imprimatur
{

/// "sha256:…" over `form`, a line feed and, for each field, its length in bytes (LE64) and its UTF-8 bytes: no two lists
/// of fields seal alike. Every stored row carries the seal of its columns, and the log's chain is made of such seals.
QString sealOf(QLatin1String form, const QStringList &fields);

} // namespace imprimatur
