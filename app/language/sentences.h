// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/span.h"
#include "domain/verification.h"

#include <QList>
#include <QString>

namespace imprimatur
{

/// The sentences of a text: trimmed of white space, an opening dash included, never empty, in order, UTF-16 offsets.
/// ICU's rules for `language` (BCP 47) with our abbreviations (formats.md §2, checks.md); a line break ends a sentence.
QList<Span> sentencesOf(const QString &text, const QString &language);

/// All sentences of an article in reading order, with the address of their block.
QList<Sentence> sentencesOf(const Content &content);

} // namespace imprimatur
