// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/quotepairs.h"

namespace imprimatur
{

/// A quotation of the draft that renders a remark once more.
struct Repeat
{
    qsizetype surplus = 0; ///< index in QuotePairs::quotations: the later one, or the one further from what was said
    Candidate first; ///< where the other one has it from
    Candidate second; ///< where this one has it from: the same place, or another source's rendering
};

/// The quotations that repeat another one, each once.
QList<Repeat> repeatsIn(const Galley &galley, const QuotePairs &pairs);

} // namespace imprimatur
