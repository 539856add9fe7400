// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"

#include <QList>
#include <QString>

namespace imprimatur
{

/// What stands between quotation marks (« », “ ”, „ “, " "), marks included, the outermost pair of several. Marks pair
/// within one line; one that is never closed quotes nothing. A straight mark behind a figure (inches) is none.
QList<Span> markedQuotations(const QString &text);

/// Whether the text begins with a dash and a space: somebody speaks.
bool beginsWithSpeechDash(QStringView text);

} // namespace imprimatur
