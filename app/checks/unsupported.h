// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QList>

namespace imprimatur
{

struct Galley;

/// Claims without a passage that carries them, with what comes closest; of an article without sources one finding in all
/// (formats.md §2).
QList<Finding> unsupportedFindings(const Galley &galley);

} // namespace imprimatur
