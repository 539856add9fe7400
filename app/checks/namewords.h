// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/names.h"

#include <QString>

namespace imprimatur
{

/// Words of English names that a Russian text translates, and the article. In small letters.
bool isTranslatedWord(const QString &lower);

/// What English names of bodies end in, and persons do not.
bool isHeadNoun(const QString &lower);

/// Currencies and clocks, which the checks of numbers and dates look after, and abbreviations that name nobody.
bool isMeasure(const QString &words);

bool isAcronym(const QString &word);

/// "AZ" and "JE" may stand for Arizona and Johnny English.
bool isShortFor(const QString &letters, const QString &words);

/// Whether the word can be looked up: no initial, and no capital that only opens a sentence.
bool counts(const NamePart &part);

bool isPlaceLike(NameKind kind);

bool isState(NameKind kind);

bool isBody(NameKind kind);

/// Whether one is the capital of the other, or its people: writers put Moscow for Russia and Russia for Moscow.
bool mayStandFor(const NameFact &a, const NameFact &b);

/// Whether one name may have been put in the place of the other.
bool isOfOneSort(const NameFact &a, const NameFact &b);

} // namespace imprimatur
