// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"

#include <QList>
#include <QString>

namespace imprimatur
{

struct Reading;

/// A word or phrase that says how far a statement goes.
struct Emphasis
{
    enum class Kind {
        All, ///< "alle", "every", «все»
        Some, ///< "mange", "most", «некоторые»
        Single, ///< "et eneste", "a single", «ни одного»: denied, nothing at all
        Lapsed, ///< "ikke lenger", "no longer", «больше не»: it was so before
        Ceased, ///< says the same without a denial: "tidligere", "stopped", «перестали»
        Regardless, ///< "uansett", "no matter", «в любом случае»
        Condition, ///< "hvis", "if", «если»
        Already, ///< "allerede", "already", «уже»: it is done
        Latest, ///< "senest", "no later than", «не позднее»
        Until, ///< may mean that: "før", "by", «до»
        Earliest, ///< "tidligst", "not before", «не раньше»
    };

    Kind kind = Kind::All;
    Span span;

    bool operator==(const Emphasis &) const = default;
};

/// Those in a part of a text, in order; a word may be listed as more than one. Nothing for a language other than nb, nn,
/// en and ru. Pure; any thread.
QList<Emphasis> emphasesIn(const Reading &reading, Span part);

} // namespace imprimatur
