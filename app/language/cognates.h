// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imprimatur
{

/// How a Swedish word would be spelt if Norwegian had the same: "nation" → "nasjon", "kräva" → "kreve", "ukrainare" →
/// "ukrainer". A guess by rules of spelling, often right for words of news. Plain words; `kind` as dictionaries have it.
QString norwegianSpelling(const QString &swedish, const QString &kind);

} // namespace imprimatur
