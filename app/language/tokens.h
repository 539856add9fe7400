// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"

#include <QList>
#include <QString>

namespace imprimatur
{

/// A word or a figure of a text.
struct Token
{
    Span span; ///< in the text
    QString lower; ///< in lower case, composed (NFC), without soft hyphens and zero-width characters
    bool isFigure = false; ///< begins with a digit
    bool isCapital = false; ///< begins with an upper-case letter

    bool operator==(const Token &) const = default;
};

/// The words and figures of a text in order; white space and punctuation lie between them. An apostrophe between letters
/// belongs to its word ("don't"), a hyphen parts two ("Lombok-jordskjelvet"), and so does the border between figures and
/// letters ("10mn"). A sign between two digits belongs to the figure: "18,5", "1.000", "10:30".
QList<Token> tokensOf(const QString &text);

} // namespace imprimatur
