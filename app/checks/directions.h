// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/numbers.h"

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

} // namespace imprimatur
