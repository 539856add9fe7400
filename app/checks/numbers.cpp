// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/numbers.h"

#include "checks/company.h"
#include "checks/directions.h"
#include "checks/facts.h"
#include "checks/findinglist.h"
#include "checks/reckoning.h"
#include "checks/writtennumber.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

namespace imprimatur
{

namespace
{

using Severity = Finding::Severity;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(numbers)
};

/// A number of a source and where it stands.
struct Place
{
    qint32 source = 0;
    Number number;
};

/// The best counterpart of a number of the draft.
struct Match
{
    Agreement agreement = Agreement::Different;
    Nearness nearness = Nearness::Elsewhere;
    std::optional<Place> place;

    bool isFound() const { return agreement <= Agreement::Converted; }
};

/// From here on what is said around a figure of a source is what the draft says around its own.
constexpr double goodCompany = 0.2;

/// So much better has the company to be crosswise before two figures count as swapped.
constexpr double crossing = 1.3;
constexpr double crossingMargin = 0.08;

/// A likely slip counts as much as this much company.
constexpr double slipWeight = 0.3;

/// One sentence under the check.
class Proof
{
public:
    Proof(const Galley &galley, qsizetype index, FindingList &findings);

    void run();

private:
    const QString &sourceText(qint32 source) const { return m_galley.source(source).text; }
    Passage passage(const Place &place) const;
    Match matchOf(const Number &number) const;
    bool isYearInSource(const Number &number) const;
    bool isOutdone(const Number &number, const Match &match) const;
    enum class Size { Alike, Any };
    QList<Place> rivalsOf(const Number &number, Size size = Size::Alike) const;
    bool isInOneSentence(const Place &one, const Place &other) const;
    bool isSpelledOut(const Number &number) const;
    std::optional<Place> otherKindOf(const Number &number) const;
    bool isDisplacedYear(const Number &number) const;
    double claim(const Number &number, const Place &place) const;
    bool isClear(const Number &number, const QList<Place> &rivals) const;
    double companyOf(const Number &number, const Place &place) const;
    QString suggestionFrom(const QList<Place> &rivals, const Number &number) const;
    bool isTaken(const Number &inSource) const;
    void judge(const Number &number, const Match &match);
    void judgeMissing(const Number &number, const Match &match);
    void judgeFar(const Number &number, const Match &match);
    void judgeForm(const Number &number, const Match &match);
    void judgeSwaps();
    void judgeSwap(const Number &one, const Number &two);
    std::optional<std::pair<Place, Place>> placesTogether(const Number &one, const Number &two) const;
    bool isTurned(const Number &one, const Number &two, const Place &first, const Place &second) const;
    bool isInOtherOrder(const Number &one, const Number &two, const Place &first, const Place &second) const;
    std::optional<QString> outletOf(const Number &number, const Number &other) const;
    bool isCarriedBy(const QString &outlet, const Number &number) const;
    bool isOfOtherOutlet(const Number &one, const Number &two) const;
    void addSwap(const Number &one, const Number &two, Severity severity, const QList<Place> &evidence);
    Reckoning reckoning() const;
    bool isTiedTo(const Number &number, const Place &place) const;
    void judgeDirections();
    void add(const Number &number, Severity severity, const QString &rule, const QString &message,
             const QString &suggestion, const QList<Place> &evidence);
    QString words(const Number &number) const { return m_text.mid(number.span.begin, number.span.length()); }
    QString words(const Place &place) const;

    const Galley &m_galley;
    const Sentence &m_sentence;
    const QString &m_text;
    QString m_language;
    FindingList &m_findings;
    QList<Zone> m_zones;
    QList<Number> m_numbers;
    QList<OutletMention> m_mentions;
    Company m_company;
};

Proof::Proof(const Galley &galley, qsizetype index, FindingList &findings)
    : m_galley(galley)
    , m_sentence(galley.sentences[index])
    , m_text(galley.readingAt(m_sentence.block).text)
    , m_language(galley.readingAt(m_sentence.block).language)
    , m_findings(findings)
    , m_numbers(listOf(factsIn(galley.readingAt(m_sentence.block).numbers, m_sentence.span)))
    , m_mentions(galley.mentions[index])
    , m_company(galley.readingAt(m_sentence.block), m_numbers.isEmpty() ? Span() : m_sentence.span, galley.lexicon)
{
    if (!m_numbers.isEmpty()) {
        m_zones = zonesOf(galley, index);
    }
}

Passage Proof::passage(const Place &place) const
{
    return {m_galley.content.sources[place.source].id, place.number.span};
}

QString Proof::words(const Place &place) const
{
    return sourceText(place.source).mid(place.number.span.begin, place.number.span.length());
}

void Proof::run()
{
    for (const Number &number : std::as_const(m_numbers)) {
        if (!number.isLoose && !number.isLabel) {
            judge(number, matchOf(number));
        }
    }
    judgeDirections();
    judgeSwaps();
}

// ---- what the sources have ----

Match Proof::matchOf(const Number &number) const
{
    Match best;
    for (const Zone &zone : m_zones) {
        if (best.isFound() && best.nearness < zone.nearness) {
            break;
        }
        const std::span<const Number> numbers = factsIn(m_galley.source(zone.source).numbers, zone.span);
        for (const Number &each : numbers) {
            const bool counts = zone.nearness != Nearness::Elsewhere
                || (number.kind == Number::Kind::Ordinal) == (each.kind == Number::Kind::Ordinal);
            const Agreement found = counts ? compare(number, each) : Agreement::Different;
            const bool byChance =
                zone.nearness == Nearness::Elsewhere && (found == Agreement::Rounded || found == Agreement::Converted);
            const Agreement agreement = byChance ? Agreement::Different : found;
            if (agreement < best.agreement) {
                best = {agreement, zone.nearness, Place {zone.source, each}};
            }
        }
    }
    return best;
}

/// "2000" may be read as a year in one text and counted in the other.
bool Proof::isYearInSource(const Number &number) const
{
    const auto says = [&](const DateFact &date) {
        return date.year && double(*date.year) == number.value;
    };
    return number.isFigures && number.scale == 1 && number.unit.isNone()
        && std::ranges::any_of(m_galley.clippings.readings(),
                               [&](const Reading &source) { return std::ranges::any_of(source.dates, says); });
}

/// Whether the passage counts what the draft counts by a figure that is a year elsewhere: "2011 soldater" for 2,000.
bool Proof::isDisplacedYear(const Number &number) const
{
    const QList<Place> rivals = rivalsOf(number);
    return !rivals.isEmpty() && rivals.first().number.isFigures && companyOf(number, rivals.first()) >= goodCompany;
}

/// Whether figures in groups stand in a source just as they are: a telephone number is no amount.
bool Proof::isSpelledOut(const Number &number) const
{
    const QString figures = words(number).simplified();
    return number.isFigures && figures.contains(u' ') && figures.front().isDigit() && figures.back().isDigit()
        && std::ranges::any_of(m_galley.clippings.readings(),
                               [&](const Reading &source) { return source.text.contains(figures); });
}

/// What the draft may have rounded in thought while a source near by has just its value of another kind: "sju prosent"
/// for seven percentage points.
std::optional<Place> Proof::otherKindOf(const Number &number) const
{
    for (const Zone &zone : m_zones) {
        if (zone.nearness == Nearness::Elsewhere) {
            break;
        }
        const std::span<const Number> numbers = factsIn(m_galley.source(zone.source).numbers, zone.span);
        const auto found = std::ranges::find_if(
            numbers, [&](const Number &each) { return compare(number, each) == Agreement::OtherKind; });
        if (found != numbers.end() && !isTaken(*found)) {
            return Place {zone.source, *found};
        }
    }
    return std::nullopt;
}

/// Whether a number of the source has its counterpart in the sentence already.
bool Proof::isTaken(const Number &inSource) const
{
    return std::ranges::any_of(m_numbers, [&](const Number &each) {
        return !each.isLabel && compare(each, inSource) <= Agreement::Converted;
    });
}

/// Small counts and times in words are often the writer's own: "to land", "for fire år siden".
bool isWordCount(const Number &number)
{
    const bool counts = number.kind == Number::Kind::Cardinal || number.unit.dimension == Unit::Dimension::Time;
    return !number.isFigures && counts && number.value <= 12;
}

/// Rivals without a unit count who knows what: then they have to be alike in size and writing.
bool isAlike(const Number &draft, const Number &source)
{
    const double ratio = draft.value / std::max(source.value, 1e-9);
    const bool typed = !draft.unit.isNone() || draft.kind != Number::Kind::Cardinal;
    return typed || (ratio > 0.2 && ratio < 5 && isWordCount(draft) == (source.value <= 12 && source.scale == 1));
}

/// "40 år" and "Robert, 40,": people's years are also said without the word.
bool mayBeAges(const Number &draft, const Number &source)
{
    const auto isBare = [](const Number &number) {
        return number.unit.isNone() && number.kind == Number::Kind::Cardinal && number.isFigures && number.scale == 1
            && !number.isLabel && !number.isLoose && number.value < 120;
    };
    const auto isYears = [](const Number &number) {
        return number.unit.dimension == Unit::Dimension::Time && number.isFigures && number.value < 120;
    };
    return (isBare(draft) && isYears(source)) || (isYears(draft) && isBare(source));
}

double Proof::companyOf(const Number &number, const Place &place) const
{
    return m_company.around(number.span, m_galley.source(place.source), place.number.span);
}

/// Whether one is the other misread: nearly the same value, or the same figures under another scale word.
bool isSlip(const Number &a, const Number &b)
{
    const double close = std::abs(a.value - b.value) / std::max(std::abs(b.value), 1e-9);
    const double mantissas = std::abs(a.value / a.scale - b.value / b.scale);
    return close < 0.1 || (a.scale != b.scale && mantissas < 1e-9);
}

/// How much speaks for a number of the source being the one meant.
double Proof::claim(const Number &number, const Place &place) const
{
    return companyOf(number, place) + (isSlip(number, place.number) ? slipWeight : 0);
}

bool Proof::isClear(const Number &number, const QList<Place> &rivals) const
{
    return rivals.size() == 1 || claim(number, rivals[0]) - claim(number, rivals[1]) >= slipWeight / 2;
}

/// What stands in the passages where the draft has `number`, best company first, each value once.
QList<Place> Proof::rivalsOf(const Number &number, Size size) const
{
    QList<Place> rivals;
    for (const Zone &zone : m_zones) {
        if (zone.nearness > Nearness::Neighbour || (zone.nearness == Nearness::Neighbour && !rivals.isEmpty())) {
            break;
        }
        const std::span<const Number> numbers = factsIn(m_galley.source(zone.source).numbers, zone.span);
        for (const Number &each : numbers) {
            const bool known = std::ranges::any_of(
                rivals, [&](const Place &rival) { return compare(rival.number, each) <= Agreement::Converted; });
            const bool fits = isAlike(number, each) || (size == Size::Any && number.isFigures && each.isFigures);
            if ((areRivals(number, each) || mayBeAges(number, each)) && fits && !known && !isTaken(each)) {
                rivals.append({zone.source, each});
            }
        }
    }
    std::ranges::stable_sort(rivals, std::greater(), [&](const Place &rival) { return claim(number, rival); });
    return rivals;
}

/// The one right answer: the only rival, or one with much better company than the next.
QString Proof::suggestionFrom(const QList<Place> &rivals, const Number &number) const
{
    return isClear(number, rivals) ? written(rivals.first().number, number, m_language) : QString();
}

// ---- verdicts ----

void Proof::add(const Number &number, Severity severity, const QString &rule, const QString &message,
                const QString &suggestion, const QList<Place> &evidence)
{
    QList<Passage> passages;
    for (const Place &place : evidence.mid(0, 3)) {
        passages.append(passage(place));
    }
    const BlockAt at {m_sentence.block, blockAt(m_galley.content, m_sentence.block)};
    const Span place = severity == Severity::Note ? number.span : number.figure; // a note is about figure and unit
    m_findings.add(at, place, {rule, severity, message, suggestion, passages});
}

Reckoning Proof::reckoning() const
{
    const QDate appears = appearanceOf(m_galley.content).date();
    Reckoning reckoning(m_galley.readingAt(m_sentence.block), m_sentence.span, appears.isValid() ? appears.year() : 0);
    for (const Zone &zone : m_zones) {
        if (zone.nearness <= Nearness::Neighbour) {
            reckoning.addPassage(m_galley.source(zone.source), zone.span);
        }
    }
    return reckoning;
}

void Proof::judge(const Number &number, const Match &match)
{
    if ((isYearInSource(number) && !isDisplacedYear(number)) || (!match.isFound() && isSpelledOut(number))) {
        return;
    }
    const bool isNear = match.isFound() && match.nearness <= Nearness::Neighbour;
    if (!isNear && reckoning().explains(number)) {
        return;
    }
    if (!match.isFound() && reckoning().isExchanged(number)) {
        add(number, Severity::Note, QStringLiteral("form"),
            Text::tr("%1: no source has kroner; converted at a possible rate.").arg(words(number)), {}, {});
        return;
    }
    const bool asSaid = match.agreement == Agreement::OtherKind || (isNear && match.place->number.kind == number.kind);
    if (const auto apart = asSaid ? std::nullopt : reckoning().pointsApart(number)) {
        add(number, Severity::Should, QStringLiteral("unit"),
            Text::tr("%1: two figures of the passage are so many percentage points apart.").arg(words(number)), {}, {});
        return;
    }
    const bool rounded = match.agreement == Agreement::Rounded && number.about == Number::About::Exact;
    if (const auto other = rounded ? otherKindOf(number) : std::nullopt) {
        judgeMissing(number, {Agreement::OtherKind, Nearness::Passage, other});
    } else if (!match.isFound()) {
        judgeMissing(number, match);
    } else if (match.nearness == Nearness::Elsewhere) {
        judgeFar(number, match);
    } else if (isOutdone(number, match)) {
        judgeFar(number, match);
    } else if (match.agreement != Agreement::Same) {
        judgeForm(number, match);
    }
}

/// In no source. A small count in words may be the writer's own counting.
void Proof::judgeMissing(const Number &number, const Match &match)
{
    if (match.agreement == Agreement::OtherKind && match.nearness != Nearness::Elsewhere) {
        add(number, Severity::Must, QStringLiteral("unit"),
            Text::tr("Draft %1 – source %2").arg(words(number), words(*match.place)), {}, {*match.place});
        return;
    }
    const QList<Place> rivals = rivalsOf(number);
    const bool counted = number.unit.isNone() && number.kind == Number::Kind::Cardinal; // nobody knows what
    if (rivals.isEmpty() || (counted && claim(number, rivals.first()) < goodCompany / 2)) {
        add(number, isWordCount(number) ? Severity::Should : Severity::Must, QStringLiteral("absent"),
            Text::tr("%1 stands in no source.").arg(words(number)), {}, {});
        return;
    }
    const bool doubtful = isWordCount(number) && companyOf(number, rivals.first()) < goodCompany;
    add(number, doubtful ? Severity::Should : Severity::Must, QStringLiteral("differs"),
        Text::tr("Draft %1 – source %2").arg(words(number), words(rivals.first())), suggestionFrom(rivals, number),
        isClear(number, rivals) ? rivals.mid(0, 1) : rivals);
}

/// Figures of one sentence share most of their company: the halves of a whole, two results side by side.
bool Proof::isInOneSentence(const Place &one, const Place &other) const
{
    const auto holdsBoth = [&](Span sentence) {
        return sentence.overlaps(one.number.span) && sentence.overlaps(other.number.span);
    };
    return one.source == other.source && std::ranges::any_of(m_galley.source(one.source).sentences, holdsBoth);
}

/// Whether the passage has a rival in clearly better company than the number found in it, or in better than the number
/// found elsewhere.
bool Proof::isOutdone(const Number &number, const Match &match) const
{
    const bool otherForm = number.kind == Number::Kind::Cardinal && match.place->number.kind == Number::Kind::Ordinal;
    const QList<Place> rivals = number.isFigures || otherForm ? rivalsOf(number, Size::Any) : QList<Place> {};
    if (rivals.isEmpty()) {
        return false;
    }
    const double own = companyOf(number, *match.place);
    const double other = companyOf(number, rivals.first());
    if (otherForm && other >= own) { // "a third lender" beside "two banks"
        return other >= goodCompany;
    }
    if (match.nearness == Nearness::Passage) {
        const double margin = isInOneSentence(*match.place, rivals.first()) ? 2 * crossingMargin : crossingMargin;
        return other > own * crossing + margin;
    }
    const bool near = match.nearness < Nearness::Elsewhere; // the next sentence may go on with the same matter
    return other > std::max(near ? own * crossing : own, goodCompany / 2);
}

/// In the sources, but not where the sentence comes from. What is said around it decides between it and its rival.
void Proof::judgeFar(const Number &number, const Match &match)
{
    const double own = companyOf(number, *match.place);
    const QList<Place> rivals = rivalsOf(number, Size::Any);
    const bool typed = !number.unit.isNone() || number.kind != Number::Kind::Cardinal;
    const double other = rivals.isEmpty() ? 0 : companyOf(number, rivals.first());
    if (!rivals.isEmpty() && (typed ? other >= own : other > std::max(own, goodCompany / 2))) {
        const bool near = match.nearness <= Nearness::Neighbour; // the passage says it, of this or something beside it
        add(number, near ? Severity::Should : Severity::Must, QStringLiteral("elsewhere"),
            Text::tr("Draft %1 – source %2").arg(words(number), words(rivals.first())), suggestionFrom(rivals, number),
            {rivals.first(), *match.place});
        return;
    }
    const bool credited = std::ranges::any_of(m_mentions, [&](const OutletMention &mention) {
        return m_galley.material.outlets.isFrom(match.place->source, mention.outlet);
    });
    if (isWordCount(number) || own >= goodCompany || credited) {
        return;
    }
    add(number, Severity::Should, QStringLiteral("elsewhere"),
        Text::tr("%1 stands only in another passage of the sources.").arg(words(number)), {}, {*match.place});
}

void Proof::judgeForm(const Number &number, const Match &match)
{
    const bool said = number.about != Number::About::Exact && match.agreement == Agreement::Rounded;
    const QString message = match.agreement == Agreement::Converted ? Text::tr("Converted: draft %1 – source %2")
                                                                    : Text::tr("Rounded: draft %1 – source %2");
    if (!said) {
        add(number, Severity::Note, QStringLiteral("form"), message.arg(words(number), words(*match.place)), {},
            {*match.place});
    }
}

void Proof::judgeDirections()
{
    const QList<WrongDirection> wrong = wrongDirectionsIn(m_text, m_sentence.span, m_numbers);
    for (const WrongDirection &each : wrong) {
        add(each.first, Severity::Must, QStringLiteral("direction"),
            each.fell ? Text::tr("%1 and %2: the words say that it fell.").arg(words(each.first), words(each.second))
                      : Text::tr("%1 and %2: the words say that it rose.").arg(words(each.first), words(each.second)),
            {}, {});
    }
}

/// Two figures of a sentence that its passage ties the other way round: by the dates behind them, or by all that is
/// said around them.
void Proof::judgeSwaps()
{
    for (qsizetype at = 0; at < m_numbers.size(); ++at) {
        for (qsizetype other = at + 1; other < m_numbers.size(); ++other) {
            judgeSwap(m_numbers[at], m_numbers[other]);
        }
    }
}

/// The date that a number is said of: the next one, close behind it, without a number between.
std::optional<DateFact> dateBehind(const Reading &reading, const Number &number)
{
    const auto date = std::ranges::lower_bound(reading.dates, number.span.end, {},
                                               [](const DateFact &each) { return each.span.begin; });
    const auto next = std::ranges::lower_bound(reading.numbers, number.span.end, {},
                                               [](const Number &each) { return each.span.begin; });
    const bool close = date != reading.dates.end() && date->span.begin - number.span.end <= 5
        && (next == reading.numbers.end() || next->span.begin > date->span.begin);
    return close ? std::optional(*date) : std::nullopt;
}

bool Proof::isTiedTo(const Number &number, const Place &place) const
{
    const auto own = dateBehind(m_galley.readingAt(m_sentence.block), number);
    const auto there = dateBehind(m_galley.source(place.source), place.number);
    return own && there
        && compare(*own, appearanceOf(m_galley.content), *there, appearanceOf(m_galley.content.sources[place.source]),
                   m_galley.source(place.source).language)
        == DateAgreement::Same;
}

/// Where one sentence of the passages, or beside them, has both numbers.
std::optional<std::pair<Place, Place>> Proof::placesTogether(const Number &one, const Number &two) const
{
    const auto isHere = [](const Number &number, const Number &there) {
        return !there.isLabel && compare(number, there) <= Agreement::Converted;
    };
    for (const Zone &zone : m_zones) {
        if (zone.nearness > Nearness::Neighbour) {
            break;
        }
        const Reading &source = m_galley.source(zone.source);
        for (const Span &sentence : source.sentences) {
            const std::span<const Number> numbers =
                sentence.overlaps(zone.span) ? factsIn(source.numbers, sentence) : std::span<const Number> {};
            const auto first = std::ranges::find_if(numbers, [&](const Number &each) { return isHere(one, each); });
            const auto second = std::ranges::find_if(numbers, [&](const Number &each) { return isHere(two, each); });
            if (first != numbers.end() && second != numbers.end() && first != second) {
                return std::pair(Place {zone.source, *first}, Place {zone.source, *second});
            }
        }
    }
    return std::nullopt;
}

/// Whether of two figures the draft makes the one what was before, and the source the other.
bool Proof::isTurned(const Number &one, const Number &two, const Place &first, const Place &second) const
{
    const Reading &draft = m_galley.readingAt(m_sentence.block);
    const Reading &source = m_galley.source(first.source);
    const bool oneBefore = isWhatWas(draft, one);
    const bool firstBefore = isWhatWas(source, first.number);
    return oneBefore != isWhatWas(draft, two) && firstBefore != isWhatWas(source, second.number)
        && oneBefore != firstBefore;
}

/// Two figures side by side in both, the other way round, without a word of before and after, and what is said around
/// them does not speak for it: "52 ja og 27 nei" for 27 and 52.
bool Proof::isInOtherOrder(const Number &one, const Number &two, const Place &first, const Place &second) const
{
    const Reading &draft = m_galley.readingAt(m_sentence.block);
    const Reading &source = m_galley.source(first.source);
    const auto isBeside = [](const QList<Number> &numbers, const Number &a, const Number &b) {
        const auto between = [&](const Number &each) {
            return each.span.begin > std::min(a.span.begin, b.span.begin)
                && each.span.begin < std::max(a.span.begin, b.span.begin) && isSameSort(a, each);
        };
        constexpr qsizetype reach = 60;
        return std::abs(a.span.begin - b.span.begin) <= reach && std::ranges::none_of(numbers, between);
    };
    const bool turned = (one.span.begin < two.span.begin) != (first.number.span.begin < second.number.span.begin);
    const bool says = isWhatWas(draft, one) || isWhatWas(draft, two) || isWhatWas(source, first.number)
        || isWhatWas(source, second.number) || one.share || two.share;
    const bool mayBeScore = one.unit.isNone() && (one.value < 10 || two.value < 10); // "vant 4–1"
    if (!turned || says || mayBeScore || !isBeside(draft.numbers, one, two)
        || !isBeside(source.numbers, first.number, second.number) || first.number.unit != second.number.unit) {
        return false;
    }
    const double straight = companyOf(one, first) + companyOf(two, second);
    const double crossed = companyOf(one, second) + companyOf(two, first);
    return crossed >= straight;
}

/// The outlet that the draft credits with one of two figures: the only one named in its part of the sentence.
std::optional<QString> Proof::outletOf(const Number &number, const Number &other) const
{
    const QStringView between = QStringView(m_text).mid(std::min(number.span.end, other.span.end),
                                                        std::max(number.span.begin, other.span.begin)
                                                            - std::min(number.span.end, other.span.end));
    static const QStringList joints {QStringLiteral(" mens "), QStringLiteral(" men "), QStringLiteral(" while "),
                                     QStringLiteral(" but "), QStringLiteral(", ")};
    qsizetype joint = -1;
    for (const QString &each : joints) {
        joint = joint < 0 ? between.indexOf(each) : joint;
    }
    if (joint < 0) {
        return std::nullopt;
    }
    const qsizetype cut = std::min(number.span.end, other.span.end) + joint;
    const bool isFirst = number.span.begin < other.span.begin;
    const Span part = isFirst ? Span {m_sentence.span.begin, cut} : Span {cut, m_sentence.span.end};
    std::optional<QString> outlet;
    for (const OutletMention &mention : m_mentions) {
        const Span place {mention.span.begin + m_sentence.span.begin, mention.span.end + m_sentence.span.begin};
        if (!place.overlaps(part) || !m_galley.material.outlets.hasSourceFrom(mention.outlet)) {
            continue;
        }
        if (outlet && *outlet != mention.outlet) {
            return std::nullopt;
        }
        outlet = mention.outlet;
    }
    return outlet;
}

bool Proof::isCarriedBy(const QString &outlet, const Number &number) const
{
    for (qsizetype source = 0; source < m_galley.content.sources.size(); ++source) {
        const QList<Number> &numbers = m_galley.source(qint32(source)).numbers;
        if (m_galley.material.outlets.isFrom(qint32(source), outlet)
            && std::ranges::any_of(numbers,
                                   [&](const Number &each) { return compare(number, each) <= Agreement::Converted; })) {
            return true;
        }
    }
    return false;
}

/// "IntelliNews skriver 18, Tass 19" where IntelliNews has 19 alone: of two figures the one credited to an outlet stands
/// in others only, and the other one stands there.
bool Proof::isOfOtherOutlet(const Number &one, const Number &two) const
{
    const auto outlet = outletOf(one, two);
    return outlet && !isCarriedBy(*outlet, one) && isCarriedBy(*outlet, two);
}

void Proof::addSwap(const Number &one, const Number &two, Severity severity, const QList<Place> &evidence)
{
    add(one, severity, QStringLiteral("swapped"),
        Text::tr("The source ties %1 and %2 the other way round.").arg(words(one), words(two)), {}, evidence);
}

void Proof::judgeSwap(const Number &one, const Number &two)
{
    const QList<WrongDirection> wrong = wrongDirectionsIn(m_text, m_sentence.span, m_numbers);
    const bool told =
        std::ranges::any_of(wrong, [&](const WrongDirection &each) { return each.first == one && each.second == two; });
    if (told || !isSameSort(one, two) || one.value == two.value) {
        return;
    }
    const auto together = placesTogether(one, two);
    if (together && isTurned(one, two, together->first, together->second)) {
        addSwap(one, two, Severity::Must, {together->first, together->second});
        return;
    }
    if (one.unit != two.unit && !one.unit.isNone() && !two.unit.isNone()) {
        return;
    }
    const Match first = matchOf(one);
    const Match second = matchOf(two);
    const bool found = first.isFound() && second.isFound();
    const bool alike = one.kind == two.kind
        || ((one.unit.isNone() || two.unit.isNone()) && one.kind != Number::Kind::Fraction
            && two.kind != Number::Kind::Fraction);
    if (found && alike && (isOfOtherOutlet(one, two) || isOfOtherOutlet(two, one))) {
        addSwap(one, two, Severity::Must, {*first.place, *second.place});
        return;
    }
    if (one.unit != two.unit) {
        return;
    }
    const bool apart =
        found && (first.place->source != second.place->source || first.place->number.span != second.place->number.span);
    if (!apart || first.nearness > Nearness::Neighbour || second.nearness > Nearness::Neighbour) {
        return;
    }
    const bool byDate = (isTiedTo(one, *second.place) && !isTiedTo(one, *first.place))
        || (isTiedTo(two, *first.place) && !isTiedTo(two, *second.place));
    const double straight = companyOf(one, *first.place) + companyOf(two, *second.place);
    const double crossed = companyOf(one, *second.place) + companyOf(two, *first.place);
    const bool byCompany = crossed > straight * crossing && crossed - straight > crossingMargin;
    const bool byOrder = together && isInOtherOrder(one, two, together->first, together->second);
    if (byDate || byCompany || byOrder) {
        addSwap(one, two, byDate ? Severity::Must : Severity::Should, {*first.place, *second.place});
    }
}

} // namespace

QList<Finding> numberFindings(const Galley &galley, const Stretch &stretch)
{
    FindingList findings(QStringLiteral("number"), galley.sentences);
    for (qsizetype index = stretch.begin; index < stretch.end && !galley.content.sources.isEmpty(); ++index) {
        if (galley.sentences[index].claim) {
            Proof(galley, index, findings).run();
        }
    }
    return std::move(findings).take();
}

} // namespace imprimatur
