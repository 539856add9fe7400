// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QList>

namespace imprimatur
{

struct Galley;
struct Stretch;

/// Of an article without sources one must-finding in all (formats.md §2).
QList<Finding> sourcelessFindings(const Galley &galley);

/// Claims without a passage that carries them, with what comes closest; a text too long to be checked (galley.cpp).
QList<Finding> unsupportedFindings(const Galley &galley, const Stretch &stretch);

} // namespace imprimatur
