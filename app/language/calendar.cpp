// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/dates.h"

#include <QTimeZone>

#include <algorithm>

namespace imprimatur
{

namespace
{

using Relative = DateFact::Relative;
using Zone = DateFact::Zone;

Interval monthsOf(int year, int month, int count)
{
    const QDate from(year, month, 1);
    return {from, from.addMonths(count).addDays(-1)};
}

/// The year a fact says, or the one it points to.
std::optional<int> saidYear(const DateFact &fact, const QDate &today)
{
    if (fact.year) {
        return fact.year;
    }
    return fact.relative == Relative::Year && today.isValid() ? std::optional(today.year() + fact.steps) : std::nullopt;
}

Interval inYear(const DateFact &fact, int year)
{
    if (fact.quarter) {
        return monthsOf(year, *fact.quarter * 3 - 2, 3);
    }
    if (fact.half) {
        return monthsOf(year, *fact.half * 6 - 5, 6);
    }
    if (!fact.month) {
        return {QDate(year, 1, 1), QDate(fact.lastYear.value_or(year), 12, 31)};
    }
    if (!fact.day) {
        return monthsOf(year, *fact.month, 1);
    }
    const QDate day(year, *fact.month, *fact.day);
    return {day, fact.lastDay ? QDate(year, *fact.month, *fact.lastDay) : day};
}

bool isSound(const Interval &interval)
{
    return interval.from.isValid() && interval.to.isValid() && interval.from <= interval.to;
}

/// A date without a year: the nearest two, or the one that "last" and "next" point to.
QList<Interval> nearest(const DateFact &fact, const QDate &today)
{
    if (!today.isValid()) {
        return {};
    }
    QList<Interval> years;
    for (const int year : {today.year() - 1, today.year(), today.year() + 1}) {
        const Interval interval = inYear(fact, year);
        if (isSound(interval)) {
            years.append(interval);
        }
    }
    std::ranges::sort(years, {}, [&](const Interval &interval) { return std::abs(interval.from.daysTo(today)); });
    if (fact.steps != 0) {
        years.removeIf([&](const Interval &interval) { return (interval.from > today) != (fact.steps > 0); });
        return years.mid(0, 1);
    }
    return years.mid(0, 2);
}

QList<Interval> weekdays(int weekday, const QDate &today)
{
    if (!today.isValid()) {
        return {};
    }
    const QDate last = today.addDays(-((today.dayOfWeek() - weekday + 7) % 7));
    return {{last, last}, {last.addDays(7), last.addDays(7)}, {last.addDays(-7), last.addDays(-7)}};
}

QList<Interval> relatives(const DateFact &fact, const QDate &today)
{
    if (!today.isValid()) {
        return {};
    }
    switch (fact.relative) {
    case Relative::None:
        return {};
    case Relative::Day:
        return {{today.addDays(fact.steps), today.addDays(fact.steps)}};
    case Relative::Week: {
        const QDate monday = today.addDays(1 - today.dayOfWeek() + 7 * fact.steps);
        return {{monday, monday.addDays(6)}};
    }
    case Relative::Month: {
        const QDate month = QDate(today.year(), today.month(), 1).addMonths(fact.steps);
        return {monthsOf(month.year(), month.month(), 1)};
    }
    case Relative::Quarter:
    case Relative::Half:
    case Relative::Decade:
        return {};
    case Relative::Year:
        return {monthsOf(today.year() + fact.steps, 1, 12)};
    }
    return {};
}

bool saysPartOfYear(const DateFact &fact)
{
    return fact.month || fact.quarter || fact.half;
}

// ---- clocks ----

/// Seconds east of Greenwich for clocks that say where they hang.
std::optional<int> offsetOf(Zone zone, const QDateTime &when)
{
    const QDateTime moment = when.isValid() ? when : QDateTime(QDate(2000, 1, 1), QTime(12, 0), Qt::UTC);
    static const QTimeZone oslo("Europe/Oslo");
    static const QTimeZone moscow("Europe/Moscow");
    switch (zone) {
    case Zone::Norway:
        return oslo.offsetFromUtc(moment);
    case Zone::Moscow:
        return moscow.offsetFromUtc(moment);
    case Zone::Utc:
        return 0;
    case Zone::Unsaid:
    case Zone::Local:
        return std::nullopt;
    }
    return std::nullopt;
}

bool sameMinute(int minutes, int offset, int otherMinutes, int otherOffset)
{
    const int difference = (minutes - offset / 60) - (otherMinutes - otherOffset / 60);
    return difference % (24 * 60) == 0;
}

DateAgreement compareClocks(const DateFact &draft, const DateFact &source, const QDateTime &sourceTime,
                            const QString &sourceLanguage)
{
    const auto own = offsetOf(draft.zone, sourceTime);
    const auto there = offsetOf(source.zone, sourceTime);
    const bool half = *draft.minutes % 720 == *source.minutes % 720 && (*draft.minutes < 720 || *source.minutes < 720)
        && *draft.minutes % 720 == *draft.minutes && source.zone == draft.zone;
    const bool faces = *draft.minutes == *source.minutes || half;
    if (faces && (!own || !there)) {
        return own && !there ? DateAgreement::LessPrecise : DateAgreement::Same;
    }
    QList<int> offsets;
    if (there) {
        offsets = {*there};
    } else {
        if (sourceTime.isValid() && sourceTime.timeSpec() == Qt::OffsetFromUTC) {
            offsets.append(sourceTime.offsetFromUtc());
        }
        if (sourceLanguage == QLatin1String("ru")) {
            offsets.append(*offsetOf(Zone::Moscow, sourceTime));
        }
    }
    const int ownOffset = own.value_or(*offsetOf(Zone::Norway, sourceTime)); // a Norwegian reader's clock
    const bool same = std::ranges::any_of(
        offsets, [&](int offset) { return sameMinute(*draft.minutes, ownOffset, *source.minutes, offset); });
    return same ? DateAgreement::Same : DateAgreement::Contradicts;
}

DateAgreement compareDays(const QList<Interval> &draft, const QList<Interval> &source, bool sourceIsRun)
{
    DateAgreement best = DateAgreement::Contradicts;
    for (const Interval &own : draft) {
        for (const Interval &there : source) {
            const DateAgreement found = own == there ? DateAgreement::Same
                : own.contains(there)                ? DateAgreement::LessPrecise
                : there.contains(own) ? (sourceIsRun ? DateAgreement::LessPrecise : DateAgreement::MorePrecise)
                                      : DateAgreement::Contradicts;
            best = std::min(best, found);
        }
    }
    return best;
}

/// Without a reference only what both say can be compared.
DateAgreement compareParts(const DateFact &draft, const DateFact &source)
{
    bool shared = false;
    bool added = false;
    for (const auto part : {&DateFact::year, &DateFact::month, &DateFact::day, &DateFact::weekday, &DateFact::quarter,
                            &DateFact::half, &DateFact::decade, &DateFact::century}) {
        if (draft.*part && source.*part && draft.*part != source.*part) {
            return DateAgreement::Contradicts;
        }
        shared |= (draft.*part).has_value() && (source.*part).has_value();
        const bool follows = part == &DateFact::weekday && draft.day && source.day; // a date has its weekday
        added |= (draft.*part).has_value() && !(source.*part).has_value() && !follows;
    }
    if (draft.relative != Relative::None && draft.relative == source.relative && draft.steps == source.steps) {
        return DateAgreement::Same;
    }
    return !shared ? DateAgreement::Unrelated : added ? DateAgreement::MorePrecise : DateAgreement::Same;
}

} // namespace

QList<Interval> readings(const DateFact &fact, const QDateTime &reference)
{
    const QDate today = reference.isValid() ? reference.date() : QDate();
    if (fact.minutes) {
        return {};
    }
    if (fact.decade) {
        return {{QDate(*fact.decade, 1, 1), QDate(*fact.decade + 9, 12, 31)}};
    }
    if (fact.century) {
        return {{QDate(*fact.century * 100 - 100, 1, 1), QDate(*fact.century * 100 - 1, 12, 31)}};
    }
    const auto year = saidYear(fact, today);
    if (year) {
        const Interval interval = inYear(fact, *year);
        return isSound(interval) ? QList<Interval> {interval} : QList<Interval> {};
    }
    if (saysPartOfYear(fact)) {
        return nearest(fact, today);
    }
    return fact.weekday ? weekdays(*fact.weekday, today) : relatives(fact, today);
}

DateAgreement compare(const DateFact &draft, const QDateTime &draftTime, const DateFact &source,
                      const QDateTime &sourceTime, const QString &sourceLanguage)
{
    if (draft.minutes || source.minutes) {
        return draft.minutes && source.minutes ? compareClocks(draft, source, sourceTime, sourceLanguage)
                                               : DateAgreement::Unrelated;
    }
    const QList<Interval> own = readings(draft, draftTime);
    const QList<Interval> there = readings(source, sourceTime);
    if (own.isEmpty() || there.isEmpty()) {
        return compareParts(draft, source);
    }
    const DateAgreement days = compareDays(own, there, source.lastDay.has_value());
    const bool guessedYear = !saidYear(draft, draftTime.date()) || !saidYear(source, sourceTime.date());
    const bool sameParts = days == DateAgreement::Contradicts && guessedYear && draft.relative == Relative::None
        && compareParts(draft, source) == DateAgreement::Same;
    return sameParts ? DateAgreement::LessPrecise : days;
}

bool contradictsItself(const DateFact &fact, const QDateTime &reference)
{
    const QList<Interval> days = fact.weekday && fact.day ? readings(fact, reference) : QList<Interval> {};
    return !days.isEmpty() && days.first().from.dayOfWeek() != *fact.weekday;
}

bool areRivals(const DateFact &draft, const DateFact &source)
{
    const auto shape = [](const DateFact &fact) {
        return fact.minutes                                              ? 0
            : fact.day || fact.weekday || fact.relative == Relative::Day ? 1
            : fact.month                                                 ? 2
            : fact.quarter || fact.half                                  ? 3
            : fact.decade || fact.century                                ? 4
                                                                         : 5;
    };
    return shape(draft) == shape(source) && !source.isLoose;
}

} // namespace imprimatur
