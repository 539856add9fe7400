// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/quotepairs.h"
#include "checks/wordrun.h"

namespace imprimatur
{

struct Galley;

/// How a part of a quotation stands in the sources of its own language.
struct Verbatim
{
    enum class Kind {
        Absent, ///< no source of the language comes near it
        Same, ///< word for word
        Altered, ///< as one remark in other words
    };

    Kind kind = Kind::Absent;
    qint32 source = 0; ///< of what is altered
    WordRun run = {}; ///< likewise: the words there
};

/// Looks for the words of `part`. A quotation that is not held to its substance, a term or a short fragment, counts as
/// altered only against a whole quotation of a source.
Verbatim verbatimOf(const Galley &galley, const DraftQuotation &draft, Span part);

} // namespace imprimatur
