// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"

#include <QList>
#include <QString>

namespace imprimatur
{

/// Words between quotation marks.
struct Marked
{
    Span outer; ///< with the marks
    Span words; ///< without them, trimmed

    bool operator==(const Marked &) const = default;
};

/// What stands between quotation marks in the part `line` of `text`, in order: « » “ ” „ " ‹ › ‘ ’ ' in the ways of all
/// our languages, apostrophes told apart. Marks inside marks are part of the outer words. A mark that opens and never
/// closes quotes to the end of the line when `openEnded` (a speech that the next paragraph goes on with), else nothing.
QList<Marked> markedIn(const QString &text, Span line, bool openEnded = false);

} // namespace imprimatur
