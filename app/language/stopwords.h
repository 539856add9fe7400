// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/stems.h"

namespace imprimatur
{

/// Whether a word says next to nothing about what a sentence is about: articles, pronouns, prepositions, auxiliaries.
/// `lowerWord` is as plainWord() gives it. Verbs of saying, negations and numbers are no stopwords.
bool isStopword(QStringView lowerWord, Tongue tongue);

} // namespace imprimatur
