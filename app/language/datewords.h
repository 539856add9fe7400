// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/dates.h"

#include <QString>

#include <optional>

namespace imprimatur
{

/// What one word says of a date.
struct DateWord
{
    enum class Kind { Month, Weekday, Quarter, Half, Year, Century, Clock, DayTime };

    Kind kind = Kind::Month;
    int value = 0; ///< month, weekday (1 = Monday); of DayTime the hours to add to a clock before noon
    bool isLoose = false; ///< "may", "march", "mondays"
};

/// The date word that a folded word (lexemes.h) is; ICU's names of months and days, and a table of ours for the rest.
std::optional<DateWord> dateWord(const QString &word, const QString &language);

/// "i fjor", "next week", "в прошлом году": of one to three folded words with single spaces.
struct RelativePhrase
{
    DateFact::Relative relative = DateFact::Relative::None;
    int steps = 0;
    bool isLoose = false; ///< "i dag" also says nowadays
};
std::optional<RelativePhrase> relativePhrase(const QString &words, const QString &language);
/// Whether a relative phrase may begin with the word: saves looking up every pair.
bool opensRelativePhrase(const QString &word, const QString &language);

/// "norsk tid", "московскому времени", "GMT": of one or two folded words.
std::optional<DateFact::Zone> zonePhrase(const QString &words);

} // namespace imprimatur
