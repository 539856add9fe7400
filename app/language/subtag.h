// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imprimatur
{

/// The primary subtag of a BCP 47 tag, which alone decides (formats.md §1): "nb-NO" is nb, and so is "no".
QString primarySubtag(const QString &language);

} // namespace imprimatur
