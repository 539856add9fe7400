// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QList>

namespace imprimatur
{

struct Galley;

/// A should-finding for the first accusation against a named person or organisation, when nowhere in the article
/// anybody replies or is said to have been asked (accusations.h; Vær Varsom 4.14).
QList<Finding> replyFindings(const Galley &galley);

} // namespace imprimatur
