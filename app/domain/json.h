// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace imprimatur
{

/// Reads JSON strictly: UTF-8 only, no duplicate keys, no lone surrogates, no integer beyond ±2^53, no nesting deeper
/// than `depthLimit`, nothing after the value. Errors are Error::Kind::Input with the JSON pointer reached in `where`.
Result<QJsonValue> readJson(const QByteArray &bytes, int depthLimit = 64);

} // namespace imprimatur
