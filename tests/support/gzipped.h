// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace imprimatur
{

/// `plain` as a gzip file.
QByteArray gzipped(const QByteArray &plain);

} // namespace imprimatur
