// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/dates.h"

#include "checks/company.h"
#include "checks/facts.h"
#include "checks/findinglist.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <optional>

namespace imprimatur
{

namespace
{

using Severity = Finding::Severity;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(dates)
};

struct Place
{
    qint32 source = 0;
    DateFact date;
};

struct Match
{
    DateAgreement agreement = DateAgreement::Unrelated;
    Nearness nearness = Nearness::Elsewhere;
    std::optional<Place> place;

    bool isFound() const { return agreement <= DateAgreement::LessPrecise; }
};

/// From here on what is said around a date of a source is what the draft says around its own.
constexpr double goodCompany = 0.15;

/// So much better has the company of another date to be before it counts as the one meant.
constexpr double crossing = 1.3;
constexpr double crossingMargin = 0.12;

/// "Norsk tid" for a local time of we do not know where: the same minute of another hour.
bool mayBeConverted(const DateFact &date, const DateFact &there)
{
    const bool clocks =
        date.minutes && there.minutes && date.zone == DateFact::Zone::Norway && there.zone == DateFact::Zone::Local;
    return clocks && (*date.minutes - *there.minutes) % 30 == 0;
}

/// One sentence under the check.
class Proof
{
public:
    Proof(const Galley &galley, qsizetype index, FindingList &findings);

    void run();

private:
    double companyOf(const DateFact &date, const Place &place) const;
    DateAgreement agreementOf(const DateFact &date, qint32 source, const DateFact &there) const;
    Match matchOf(const DateFact &date) const;
    bool isDayOfSource(const DateFact &date) const;
    bool isNumberInSource(const DateFact &date) const;
    bool isDayOfSaying(const DateFact &date) const;
    bool crossesMidnight(const DateFact &date, const Place &day) const;
    bool isCountedStretch(const DateFact &date) const;
    bool isTaken(qint32 source, const DateFact &there) const;
    QList<Place> rivalsOf(const DateFact &date) const;
    bool isInOneSentence(const Place &one, const Place &other) const;
    bool isOutdone(const DateFact &date, const Match &match, const QList<Place> &rivals) const;
    void judge(const DateFact &date);
    void add(const DateFact &date, Severity severity, const QString &rule, const QString &message,
             const QList<Place> &evidence);
    QString words(const DateFact &date) const { return m_text.mid(date.span.begin, date.span.length()); }
    QString words(const Place &place) const;

    const Galley &m_galley;
    const Sentence &m_sentence;
    const QString &m_text;
    FindingList &m_findings;
    QDateTime m_appears;
    QList<Zone> m_zones;
    QList<DateFact> m_dates;
    Company m_company;
};

Proof::Proof(const Galley &galley, qsizetype index, FindingList &findings)
    : m_galley(galley)
    , m_sentence(galley.sentences[index])
    , m_text(galley.readingAt(m_sentence.block).text)
    , m_findings(findings)
    , m_appears(appearanceOf(galley.content))
    , m_dates(listOf(factsIn(galley.readingAt(m_sentence.block).dates, m_sentence.span)))
    , m_company(galley.readingAt(m_sentence.block), m_dates.isEmpty() ? Span() : m_sentence.span, galley.lexicon)
{
    if (!m_dates.isEmpty()) {
        m_zones = zonesOf(galley, index);
    }
}

QString Proof::words(const Place &place) const
{
    return m_galley.source(place.source).text.mid(place.date.span.begin, place.date.span.length());
}

void Proof::run()
{
    for (const DateFact &date : std::as_const(m_dates)) {
        if (!date.isLoose) {
            judge(date);
        }
    }
}

DateAgreement Proof::agreementOf(const DateFact &date, qint32 source, const DateFact &there) const
{
    return compare(date, m_appears, there, appearanceOf(m_galley.content.sources[source]),
                   m_galley.source(source).language);
}

double Proof::companyOf(const DateFact &date, const Place &place) const
{
    return m_company.around(date.span, m_galley.source(place.source), place.date.span);
}

Match Proof::matchOf(const DateFact &date) const
{
    Match best;
    for (const Zone &zone : m_zones) {
        if (best.isFound() && best.nearness < zone.nearness) {
            break;
        }
        const std::span<const DateFact> dates = factsIn(m_galley.source(zone.source).dates, zone.span);
        for (const DateFact &each : dates) {
            const DateAgreement agreement = agreementOf(date, zone.source, each);
            if (agreement < best.agreement) {
                best = {agreement, zone.nearness, Place {zone.source, each}};
            }
        }
    }
    return best;
}

/// A weekday or "i går" may be the day a source appeared: news seldom says its own date.
bool Proof::isDayOfSource(const DateFact &date) const
{
    if (date.minutes || (!date.weekday && !date.day && date.relative != DateFact::Relative::Day)) {
        return false;
    }
    const QList<Interval> days = readings(date, m_appears);
    const auto appeared = [&](const Snapshot &source) {
        const QDate day = appearanceOf(source).date();
        return day.isValid() && std::ranges::any_of(days, [&](const Interval &each) { return each.from == day; });
    };
    return std::ranges::any_of(m_galley.content.sources, appeared);
}

/// "sa han torsdag": the day when a source says so, which it need not tell.
bool Proof::isDayOfSaying(const DateFact &date) const
{
    static const QSet<QString> verbs = [] {
        const QStringList list =
            QStringLiteral("sa sier sagt opplyste opplyser opplyst melder meldte meldt skriver skrev kunngjorde "
                           "kunngjør kunngjort varslet varsler uttalte uttaler bekreftet bekrefter fortalte forteller "
                           "heter het meddelte meddeler understreket hevdet hevder mente said says told announced "
                           "reported wrote")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    const Reading &draft = m_galley.readingAt(m_sentence.block);
    const auto [begin, end] = draft.wordsIn(m_sentence.span);
    const auto [first, last] = draft.wordsIn(date.span);
    constexpr qsizetype reach = 4;
    for (qsizetype at = std::max(begin, first - reach); at < std::min(end, last + reach); ++at) {
        const Span word = draft.words[std::size_t(at)].token.span;
        const Span gap {std::min(word.end, date.span.end), std::max(word.begin, date.span.begin)};
        const bool isApart = QStringView(m_text).mid(gap.begin, gap.length()).contains(u',');
        if (!isApart && verbs.contains(draft.words[std::size_t(at)].token.lower)) {
            return true;
        }
    }
    return false;
}

/// The clock time close to a place that stands nearest.
const DateFact *clockBeside(const QList<DateFact> &dates, Span place)
{
    const DateFact *nearest = nullptr;
    qsizetype gap = 40;
    for (const DateFact &each : dates) {
        const qsizetype here = std::abs(each.span.begin - place.begin);
        if (each.minutes && here <= gap) {
            nearest = &each;
            gap = here;
        }
    }
    return nearest;
}

/// Whether a clock that the draft converted may fall on another day than the one beside a day of the source.
bool Proof::crossesMidnight(const DateFact &date, const Place &day) const
{
    const DateFact *own = clockBeside(m_dates, date.span);
    const DateFact *there = clockBeside(m_galley.source(day.source).dates, day.date.span);
    constexpr int halfDay = 12 * 60;
    return own && there && std::abs(*own->minutes - *there->minutes) > halfDay;
}

/// "2000" may be a year in one text and a count in the other.
bool Proof::isNumberInSource(const DateFact &date) const
{
    const auto says = [&](const Number &number) {
        return date.year && !date.month && number.value == double(*date.year);
    };
    return std::ranges::any_of(m_galley.clippings.readings(),
                               [&](const Reading &source) { return std::ranges::any_of(source.numbers, says); });
}

/// "Fra januar til mai" for the first five months: the months of a stretch that the source counts.
bool Proof::isCountedStretch(const DateFact &date) const
{
    const auto isBareMonth = [](const DateFact &each) {
        return each.month && !each.day && !each.weekday;
    };
    int last = 0;
    bool begins = false;
    for (const DateFact &each : m_dates) {
        begins = begins || (isBareMonth(each) && *each.month == 1);
        last = isBareMonth(each) ? std::max(last, *each.month) : last;
    }
    if (!isBareMonth(date) || !begins || last < 2 || (*date.month != 1 && *date.month != last)) {
        return false;
    }
    return std::ranges::any_of(m_zones, [&](const Zone &zone) {
        const std::span<const Number> numbers = factsIn(m_galley.source(zone.source).numbers, zone.span);
        return zone.nearness <= Nearness::Neighbour && std::ranges::any_of(numbers, [&](const Number &each) {
                   return each.unit.name == QLatin1String("mo") && each.value == last;
               });
    });
}

bool Proof::isTaken(qint32 source, const DateFact &there) const
{
    return std::ranges::any_of(
        m_dates, [&](const DateFact &each) { return agreementOf(each, source, there) <= DateAgreement::LessPrecise; });
}

QList<Place> Proof::rivalsOf(const DateFact &date) const
{
    QList<Place> rivals;
    for (const Zone &zone : m_zones) {
        if (zone.nearness > Nearness::Neighbour || (zone.nearness == Nearness::Neighbour && !rivals.isEmpty())) {
            break;
        }
        const std::span<const DateFact> dates = factsIn(m_galley.source(zone.source).dates, zone.span);
        for (const DateFact &each : dates) {
            if (areRivals(date, each) && !isTaken(zone.source, each)) {
                rivals.append({zone.source, each});
            }
        }
    }
    std::ranges::stable_sort(rivals, std::greater(), [&](const Place &rival) { return companyOf(date, rival); });
    return rivals;
}

void Proof::add(const DateFact &date, Severity severity, const QString &rule, const QString &message,
                const QList<Place> &evidence)
{
    QList<Passage> passages;
    for (const Place &place : evidence.mid(0, 3)) {
        passages.append({m_galley.content.sources[place.source].id, place.date.span});
    }
    const BlockAt at {m_sentence.block, blockAt(m_galley.content, m_sentence.block)};
    m_findings.add(at, date.span, {rule, severity, message, {}, passages});
}

bool Proof::isInOneSentence(const Place &one, const Place &other) const
{
    const auto holdsBoth = [&](Span sentence) {
        return sentence.overlaps(one.date.span) && sentence.overlaps(other.date.span);
    };
    return one.source == other.source && std::ranges::any_of(m_galley.source(one.source).sentences, holdsBoth);
}

/// Whether the passage has another day, month, year or time in clearly better company than the one found in it, or in better
/// than the one found elsewhere.
bool Proof::isOutdone(const DateFact &date, const Match &match, const QList<Place> &rivals) const
{
    if (rivals.isEmpty() || !(date.day || date.year || date.minutes || date.weekday || date.month)) {
        return false;
    }
    const double own = companyOf(date, *match.place);
    const double other = companyOf(date, rivals.first());
    const bool bare = !date.day && !date.year && !date.minutes && !date.month; // weekdays come and go
    if (bare && !isInOneSentence(*match.place, rivals.first())) {
        return false;
    }
    return match.nearness == Nearness::Passage ? other > own * crossing + crossingMargin
                                               : other > std::max(own, goodCompany);
}

void Proof::judge(const DateFact &date)
{
    if (contradictsItself(date, m_appears)) {
        add(date, Severity::Must, QStringLiteral("weekday"),
            Text::tr("%1: the date falls on another weekday.").arg(words(date)), {});
        return;
    }
    const Match match = matchOf(date);
    const QList<Place> rivals = rivalsOf(date);
    const bool isNear = match.isFound() && match.nearness != Nearness::Elsewhere;
    const bool displaced = !rivals.isEmpty() && companyOf(date, rivals.first()) >= goodCompany;
    if ((isNear && !isOutdone(date, match, rivals)) || (isNumberInSource(date) && !displaced)) {
        return;
    }
    if (!match.isFound() && isCountedStretch(date)) {
        return;
    }
    const bool dayOfSource = isDayOfSource(date);
    if (!match.isFound() && !dayOfSource) {
        const QString message = rivals.isEmpty()
            ? Text::tr("%1 stands in no source.").arg(words(date))
            : Text::tr("Draft %1 – source %2").arg(words(date), words(rivals.first()));
        const auto mayBe = [&](const DateFact &there) {
            return mayBeConverted(date, there);
        };
        const auto says = [&](const Reading &source) {
            return std::ranges::any_of(source.dates, mayBe);
        };
        const bool converted = rivals.isEmpty() ? std::ranges::any_of(m_galley.clippings.readings(), says)
                                                : std::ranges::any_of(rivals, mayBe, &Place::date);
        add(date, converted ? Severity::Note : Severity::Must,
            rivals.isEmpty() ? QStringLiteral("absent") : QStringLiteral("differs"), message, rivals);
        return;
    }
    const double own = match.isFound() ? companyOf(date, *match.place) : 0;
    const double other = rivals.isEmpty() ? 0 : companyOf(date, rivals.first());
    const bool clear = other > own * crossing + crossingMargin;
    const bool ofSource = dayOfSource && date.weekday;
    const bool isStray = date.day && match.isFound() && match.nearness == Nearness::Elsewhere;
    const bool doubted = ofSource
        ? clear && other >= goodCompany && !isDayOfSaying(date) && !crossesMidnight(date, rivals.first())
        : other >= own || (isStray && other >= goodCompany);
    if (!rivals.isEmpty() && doubted) {
        const bool sure = clear && !isNear && !ofSource; // what the passage says may be of this after all
        add(date, sure ? Severity::Must : Severity::Should, QStringLiteral("elsewhere"),
            Text::tr("Draft %1 – source %2").arg(words(date), words(rivals.first())), rivals);
        return;
    }
    const bool precise = date.day || date.year || date.weekday;
    if (!dayOfSource && precise && own < goodCompany) {
        add(date, Severity::Should, QStringLiteral("elsewhere"),
            Text::tr("%1 stands only in another passage of the sources.").arg(words(date)), {*match.place});
    }
}

} // namespace

QList<Finding> dateFindings(const Galley &galley, const Stretch &stretch)
{
    FindingList findings(QStringLiteral("date"), galley.sentences);
    for (qsizetype index = stretch.begin; index < stretch.end && !galley.content.sources.isEmpty(); ++index) {
        if (galley.sentences[index].claim) {
            Proof(galley, index, findings).run();
        }
    }
    return std::move(findings).take();
}

} // namespace imprimatur
