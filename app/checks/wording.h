// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"

#include <QString>

#include <optional>

namespace imprimatur
{

/// Where the words of `quote` stand in `text`, as whole words, in UTF-16 units of `text` as it is: the first place where
/// they stand exactly, else the first where they differ in nothing but white space, the form of quotation marks, dashes
/// and ellipses, invisible format characters (soft hyphen, zero width) and Unicode composition. Case counts, and so does
/// a figure whole: "5" does not stand in "18.5". A quote without a letter or figure stands nowhere.
std::optional<Span> findWording(const QString &quote, const QString &text);

} // namespace imprimatur
