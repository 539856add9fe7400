// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace imprimatur
{

struct Lexeme;

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
    std::optional<int> lastYear; ///< of a run of years: "2025/26"
    std::optional<int> minutes; ///< of the day, as the clock shows them
    Zone zone = Zone::Unsaid;
    Relative relative = Relative::None;
    int steps = 0; ///< from the present one: −1 = last, 1 = next; also of a month without `relative`: "last July"
    /// It may mean something else ("i dag" for nowadays, "mai"): evidence in a source, no claim in a draft.
    bool isLoose = false;

    bool operator==(const DateFact &) const = default;
};

/// A run of days, both ends included.
struct Interval
{
    QDate from;
    QDate to;

    bool contains(const Interval &other) const { return from <= other.from && other.to <= to; }
    bool operator==(const Interval &) const = default;
};

/// How a date of a draft stands to one of a source.
enum class DateAgreement {
    Same, ///< the same days, or the same moment
    LessPrecise, ///< the draft's days hold the source's: "i oktober" for 7 October; or one day of a run of days
    MorePrecise, ///< the source's days hold the draft's: what the draft adds the source does not say
    Contradicts, ///< other days, years, hours
    Unrelated, ///< a clock and a date
};

/// All dates and times in order, for nb, nn, en and ru; for other languages dates and times in figures. Durations are
/// numbers, not dates.
QList<DateFact> datesIn(const QString &text, const QString &language);
/// The same of a text whose lexemes (lexemes.h) are there already.
QList<DateFact> datesIn(const QList<Lexeme> &lexemes, const QString &language);

/// The days that a fact may mean for who reads it at `reference`, likeliest first: "tirsdag" is the last one or the
/// next. A date without a year is the nearest one. Empty for clock times, for what needs an absent reference, and for
/// dates that no calendar has.
QList<Interval> readings(const DateFact &fact, const QDateTime &reference);

/// `draft` read at `draftTime` against `source` read at `sourceTime` (publish_at, published_at; may be null). A clock
/// without a zone is taken as the zone of the other, as that of `sourceTime`'s offset, or, of a source in Russian, as
/// Moscow's.
DateAgreement compare(const DateFact &draft, const QDateTime &draftTime, const DateFact &source,
                      const QDateTime &sourceTime, const QString &sourceLanguage);

/// Whether weekday and date of one fact exclude each other: "onsdag 13. mars 2026".
bool contradictsItself(const DateFact &fact, const QDateTime &reference);

/// Whether two dates could stand for one another in a sentence: both clocks, both years, both days …
bool areRivals(const DateFact &draft, const DateFact &source);

} // namespace imprimatur
