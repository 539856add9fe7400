// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace imprimatur
{

/// What a text says of a time at one place: as much of it as stands there, nothing made up.
struct DateFact
{
    /// Words whose meaning hangs on when they are read.
    enum class Relative { None, Day, Week, Month, Quarter, Half, Year, Decade };
    /// In which zone a clock is read; Unsaid: where the text comes from.
    enum class Zone { Unsaid, Norway, Moscow, Utc, Local };

    Span span;
    std::optional<int> year;
    std::optional<int> month; ///< 1–12
    std::optional<int> day; ///< 1–31
    std::optional<int> weekday; ///< 1 = Monday
    std::optional<int> quarter; ///< 1–4
    std::optional<int> half; ///< 1–2
    std::optional<int> decade; ///< first year: 1990
    std::optional<int> century; ///< 20 = 1900–1999
    std::optional<int> lastDay; ///< of a run of days: "22–24 October"
    std::optional<int> minutes; ///< of the day, as the clock shows them
    Zone zone = Zone::Unsaid;
    Relative relative = Relative::None;
    int steps = 0; ///< from the present one: −1 = last, 1 = next
    /// It may mean something else ("i dag" for nowadays, "mai"): evidence in a source, no claim in a draft.
    bool isLoose = false;

    bool operator==(const DateFact &) const = default;
};

/// All dates and times in order, for nb, nn, en and ru; for other languages dates and times in figures. Durations are
/// numbers, not dates.
QList<DateFact> datesIn(const QString &text, const QString &language);

} // namespace imprimatur
