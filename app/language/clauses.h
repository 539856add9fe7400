// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/tokens.h"

#include <QList>
#include <QString>

namespace imprimatur
{

/// The parts of a sentence that commas, colons, free-standing dashes and words like "men", "but", «но» set
/// apart: rough, but a negation seldom reaches past one. A piece of one word stays with the part before it. A comma
/// between digits parts nothing. `language` is a primary subtag; another language is parted by punctuation alone.
QList<Span> clausesOf(const QString &text, const QList<Token> &sentence, const QString &language);

} // namespace imprimatur
