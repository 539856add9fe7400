// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/numbers.h"

#include <QString>

namespace imprimatur
{

/// A source's value as the draft of a language would write it in the place of its own; empty when that is not for us to
/// say.
QString written(const Number &source, const Number &draft, const QString &language);

} // namespace imprimatur
