// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QList>

namespace imprimatur
{

struct Galley;
struct Stretch;

/// One should-finding for each place where the newsroom writes a state's vocabulary in its own words. The terms are
/// data: resources/checks/loaded-terms.json, in the notation of language/phrases.h. Quotations are left alone, and so
/// are words that keep their distance ("den såkalte spesialoperasjonen", "the self-proclaimed republic").
QList<Finding> loadedTermFindings(const Galley &galley, const Stretch &stretch);

} // namespace imprimatur
