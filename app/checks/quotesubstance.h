// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/counterparts.h"
#include "domain/span.h"
#include "language/reading.h"

#include <QList>
#include <QString>

namespace imprimatur
{

/// A part of a text that was read.
struct PartOf
{
    const Reading &reading;
    Span span;
};

/// In what a rendering of someone's words differs from them.
struct Difference
{
    enum class Kind {
        Number, ///< it says a number that the original does not
        NegationLost, ///< the original denies, the rendering does not
        NegationAdded,
        DoubtLost, ///< "may", "likely" is gone
        DoubtAdded,
        Never, ///< "never" for "not"
        Always, ///< "always" out of nothing
        Amount, ///< "all" for "some", or the other way
        Turned, ///< "rise" for "fall"
        Lapsed, ///< "no longer" for "never"
        Condition, ///< "whatever happens" for "if"
        Done, ///< "have already" for what is to come
        Limit, ///< "at the latest" for "not before", or the other way
    };

    Kind kind = Kind::Number;
    Span draft; ///< the words at fault in the draft; its whole part when something is missing
    Span source; ///< the words of the source that say otherwise; its whole part when nothing does
};

/// Holds a rendering in another language against its original: numbers, negation, hedges, strength, opposites. `cover` pairs the
/// words of the two. What may be a matter of translation is left alone.
QList<Difference> differencesOf(const PartOf &draft, const PartOf &source, const Cover &cover);

} // namespace imprimatur
