// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/measures.h"

namespace imprimatur::bench
{

/// One line of JSON: measure, of, split, then every value under its name; shares to four places.
QString asJson(const Figures &figures);
/// A heading and a line for each value.
QString asText(const Figures &figures);

} // namespace imprimatur::bench
