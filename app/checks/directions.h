// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/numbers.h"
#include "language/reading.h"

#include <QList>

namespace imprimatur
{

/// Whether two numbers count or measure the same sort of thing, as far as their units tell.
bool isSameSort(const Number &a, const Number &b);

/// Two figures that contradict the words between them: "28,3 milliarder, ned fra 28,9".
struct WrongDirection
{
    Number first;
    Number second;
    bool fell = false; ///< what the words say; else that it rose
};

/// Among the numbers of one sentence.
QList<WrongDirection> wrongDirectionsIn(const QString &text, Span sentence, const QList<Number> &numbers);

/// Whether a number is said as what was before: "mot 90 i dag", "up from 90", "с 90 до 60".
bool isWhatWas(const Reading &text, const Number &number);

} // namespace imprimatur
