// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/quotepairs.h"

namespace imprimatur
{

/// A quotation of the draft that renders a remark once more.
struct Repeat
{
    qsizetype later = 0; ///< index in QuotePairs::quotations
    Candidate first; ///< where the earlier one has it from
    Candidate second; ///< where the later one has it from: the same place, or another source's rendering
};

/// The quotations that repeat an earlier one, each once.
QList<Repeat> repeatsIn(const Galley &galley, const QuotePairs &pairs);

} // namespace imprimatur
