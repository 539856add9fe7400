// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/subtag.h"

namespace imprimatur
{

QString primarySubtag(const QString &language)
{
    const QString primary = language.section(QLatin1Char('-'), 0, 0).toLower();
    return primary == QLatin1String("no") ? QStringLiteral("nb") : primary;
}

} // namespace imprimatur
