// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/numbers.h"

#include "checks/company.h"
#include "checks/facts.h"
#include "checks/findinglist.h"

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
    QList<Place> rivalsOf(const Number &number) const;
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
    Company m_company;
};

Proof::Proof(const Galley &galley, qsizetype index, FindingList &findings)
    : m_galley(galley)
    , m_sentence(galley.sentences[index])
    , m_text(galley.readingAt(m_sentence.block).text)
    , m_language(galley.readingAt(m_sentence.block).language)
    , m_findings(findings)
    , m_numbers(factsIn(galley.readingAt(m_sentence.block).numbers, m_sentence.span))
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
        const QList<Number> numbers = factsIn(m_galley.source(zone.source).numbers, zone.span);
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
QList<Place> Proof::rivalsOf(const Number &number) const
{
    QList<Place> rivals;
    for (const Zone &zone : m_zones) {
        if (zone.nearness > Nearness::Neighbour || (zone.nearness == Nearness::Neighbour && !rivals.isEmpty())) {
            break;
        }
        const QList<Number> numbers = factsIn(m_galley.source(zone.source).numbers, zone.span);
        for (const Number &each : numbers) {
            const bool known = std::ranges::any_of(
                rivals, [&](const Place &rival) { return compare(rival.number, each) <= Agreement::Converted; });
            if (areRivals(number, each) && isAlike(number, each) && !known && !isTaken(each)) {
                rivals.append({zone.source, each});
            }
        }
    }
    std::ranges::stable_sort(rivals, std::greater(), [&](const Place &rival) { return claim(number, rival); });
    return rivals;
}

// ---- suggestions ----

bool writesPoint(const QString &language)
{
    return language == QLatin1String("en");
}

QString grouped(qint64 value, const QString &language)
{
    QString digits = QString::number(value);
    if (digits.size() < 5 && !(writesPoint(language) && digits.size() == 4)) {
        return digits;
    }
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, writesPoint(language) ? QChar(u',') : QChar(QChar::Nbsp));
    }
    return digits;
}

QString scaleWord(double scale, bool one, const QString &language)
{
    const bool english = writesPoint(language);
    if (scale == 1e6) {
        return english ? QStringLiteral("million") : one ? QStringLiteral("million") : QStringLiteral("millioner");
    }
    if (scale == 1e9) {
        return english ? QStringLiteral("billion") : one ? QStringLiteral("milliard") : QStringLiteral("milliarder");
    }
    return english ? QStringLiteral("trillion") : one ? QStringLiteral("billion") : QStringLiteral("billioner");
}

/// A source's value as the draft would write it; empty when that is not for us to say.
QString written(const Number &source, const Number &draft, const QString &language)
{
    const bool known = writesPoint(language) || language == QLatin1String("nb") || language == QLatin1String("nn");
    if (!known || !draft.isFigures || draft.kind == Number::Kind::Ordinal || source.unit.factor != draft.unit.factor) {
        return {};
    }
    const double scale = source.scale >= 1e6 ? source.scale : 1;
    if (scale != 1 && scale != 1e6 && scale != 1e9 && scale != 1e12) {
        return {};
    }
    const double amount = source.value / scale;
    const int decimals = source.step / scale < 0.99 ? int(std::lround(-std::log10(source.step / scale))) : 0;
    const QString figure = decimals > 0
        ? QString::number(amount, 'f', decimals).replace(u'.', writesPoint(language) ? u'.' : u',')
        : grouped(qint64(std::llround(amount)), language);
    return scale == 1 ? figure : figure + u' ' + scaleWord(scale, amount <= 1, language);
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

void Proof::judge(const Number &number, const Match &match)
{
    if (isYearInSource(number)) {
        return;
    }
    if (!match.isFound()) {
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

/// Whether the passage has a rival in clearly better company than the number found in it or beside it.
bool Proof::isOutdone(const Number &number, const Match &match) const
{
    const QList<Place> rivals = number.isFigures ? rivalsOf(number) : QList<Place> {};
    const double margin = match.nearness == Nearness::Passage ? 2 * crossingMargin : crossingMargin;
    return !rivals.isEmpty() && companyOf(number, rivals.first()) > companyOf(number, *match.place) * crossing + margin;
}

/// In the sources, but not where the sentence comes from. What is said around it decides between it and its rival.
void Proof::judgeFar(const Number &number, const Match &match)
{
    const double own = companyOf(number, *match.place);
    const QList<Place> rivals = rivalsOf(number);
    const bool typed = !number.unit.isNone() || number.kind != Number::Kind::Cardinal;
    const double other = rivals.isEmpty() ? 0 : companyOf(number, rivals.first());
    if (!rivals.isEmpty() && (typed ? other >= own : other > std::max(own, goodCompany / 2))) {
        add(number, Severity::Must, QStringLiteral("elsewhere"),
            Text::tr("Draft %1 – source %2").arg(words(number), words(rivals.first())), suggestionFrom(rivals, number),
            {rivals.first(), *match.place});
        return;
    }
    if (isWordCount(number) || own >= goodCompany) {
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

/// Words that make a figure lower or higher than the one behind them.
bool saysDown(QStringView words)
{
    static const QStringList list {
        QStringLiteral("ned fra"),      QStringLiteral("down from"),    QStringLiteral("nede fra"),
        QStringLiteral("falt fra"),     QStringLiteral("fall fra"),     QStringLiteral("sank fra"),
        QStringLiteral("gikk ned fra"), QStringLiteral("fell from"),    QStringLiteral("redusert fra"),
        QStringLiteral("nedgang fra"),  QStringLiteral("dropped from"), QStringLiteral("kuttet fra"),
        QStringLiteral("senket fra"),   QStringLiteral("declined from")};
    return std::ranges::any_of(list, [&](const QString &each) { return words.contains(each, Qt::CaseInsensitive); });
}

bool saysUp(QStringView words)
{
    static const QStringList list {
        QStringLiteral("opp fra"),     QStringLiteral("up from"),        QStringLiteral("økte fra"),
        QStringLiteral("økt fra"),     QStringLiteral("øke fra"),        QStringLiteral("steg fra"),
        QStringLiteral("vokste fra"),  QStringLiteral("rose from"),      QStringLiteral("økning fra"),
        QStringLiteral("oppgang fra"), QStringLiteral("increased from"), QStringLiteral("hevet fra"),
        QStringLiteral("grew from"),   QStringLiteral("auka frå"),       QStringLiteral("opp frå")};
    return std::ranges::any_of(list, [&](const QString &each) { return words.contains(each, Qt::CaseInsensitive); });
}

bool isSameSort(const Number &a, const Number &b)
{
    const bool units = a.unit.isNone() || b.unit.isNone() || a.unit == b.unit;
    return units && !a.isLabel && !b.isLabel && !a.isLoose && !b.isLoose && a.kind != Number::Kind::Ordinal
        && b.kind != Number::Kind::Ordinal;
}

/// "28,3 milliarder, ned fra 27,8", "falt fra 27 til 28 prosent": the figures contradict their own words.
void Proof::judgeDirections()
{
    for (qsizetype at = 1; at < m_numbers.size(); ++at) {
        const Number &first = m_numbers[at - 1];
        const Number &second = m_numbers[at];
        if (!isSameSort(first, second)) {
            continue;
        }
        const auto between = QStringView(m_text).mid(first.span.end, second.figure.begin - first.span.end);
        const qsizetype verb = std::max(m_sentence.span.begin, first.span.begin - 16);
        const auto before = QStringView(m_text).mid(verb, first.span.begin - verb);
        const bool run =
            between.trimmed().endsWith(QLatin1String("til")) || between.trimmed().endsWith(QLatin1String("to"));
        const bool wrongDown =
            saysDown(between) ? second.value <= first.value : run && saysDown(before) && second.value >= first.value;
        const bool wrongUp =
            saysUp(between) ? second.value >= first.value : run && saysUp(before) && second.value <= first.value;
        if (wrongDown || wrongUp) {
            add(first, Severity::Must, QStringLiteral("direction"),
                wrongDown ? Text::tr("%1 and %2: the words say that it fell.").arg(words(first), words(second))
                          : Text::tr("%1 and %2: the words say that it rose.").arg(words(first), words(second)),
                {}, {});
        }
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

void Proof::judgeSwap(const Number &one, const Number &two)
{
    if (!isSameSort(one, two) || one.unit != two.unit || one.value == two.value) {
        return;
    }
    const Match first = matchOf(one);
    const Match second = matchOf(two);
    const bool together = first.isFound() && second.isFound() && first.nearness == Nearness::Passage
        && second.nearness == Nearness::Passage && first.place->source == second.place->source
        && first.place->number.span != second.place->number.span;
    if (!together) {
        return;
    }
    const bool byDate = (isTiedTo(one, *second.place) && !isTiedTo(one, *first.place))
        || (isTiedTo(two, *first.place) && !isTiedTo(two, *second.place));
    const double straight = companyOf(one, *first.place) + companyOf(two, *second.place);
    const double crossed = companyOf(one, *second.place) + companyOf(two, *first.place);
    const bool byCompany = crossed > straight * crossing && crossed - straight > crossingMargin;
    if (byDate || byCompany) {
        add(one, byDate ? Severity::Must : Severity::Should, QStringLiteral("swapped"),
            Text::tr("The source ties %1 and %2 the other way round.").arg(words(one), words(two)), {},
            {*first.place, *second.place});
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
