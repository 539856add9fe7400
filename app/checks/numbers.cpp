// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/numbers.h"

#include "checks/facts.h"
#include "checks/findinglist.h"
#include "checks/support.h"

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
    QList<Place> rivalsOf(const Number &number) const;
    bool isTaken(const Number &inSource) const;
    void judge(const Number &number, const Match &match);
    void judgeMissing(const Number &number, const Match &match);
    void judgeFar(const Number &number, const Match &match);
    void judgeForm(const Number &number, const Match &match);
    void judgeSwaps();
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
    bool m_isCarried = false; ///< whether the passage is good enough to be held against
};

Proof::Proof(const Galley &galley, qsizetype index, FindingList &findings)
    : m_galley(galley)
    , m_sentence(galley.sentences[index])
    , m_text(galley.readingAt(m_sentence.block).text)
    , m_language(galley.readingAt(m_sentence.block).language)
    , m_findings(findings)
    , m_numbers(factsIn(galley.readingAt(m_sentence.block).numbers, m_sentence.span))
    , m_isCarried(galley.support[index] >= standardSupportModel().partly)
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
            const Agreement agreement = compare(number, each);
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
    return number.isFigures && number.scale == 1
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

bool isWordCount(const Number &number)
{
    return !number.isFigures && number.kind == Number::Kind::Cardinal && number.value <= 12;
}

/// Rivals without a unit count who knows what: then they have to be alike in size and writing.
bool isAlike(const Number &draft, const Number &source)
{
    const double ratio = draft.value / std::max(source.value, 1e-9);
    const bool typed = !draft.unit.isNone() || draft.kind != Number::Kind::Cardinal;
    return typed || (ratio > 0.2 && ratio < 5 && isWordCount(draft) == (source.value <= 12 && source.scale == 1));
}

/// What stands in the passages where the draft has `number`: nearest first, each once.
QList<Place> Proof::rivalsOf(const Number &number) const
{
    QList<Place> rivals;
    for (const Zone &zone : m_zones) {
        if (zone.nearness != Nearness::Passage) {
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
        if (!rivals.isEmpty()) {
            break;
        }
    }
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
    const QString figure = decimals > 0 ? QString::number(amount, 'f', decimals).replace(u'.', writesPoint(language) ? u'.' : u',')
                                        : grouped(qint64(std::llround(amount)), language);
    return scale == 1 ? figure : figure + u' ' + scaleWord(scale, amount <= 1, language);
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
    m_findings.add(at, number.figure, {rule, severity, message, suggestion, passages});
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
    if (rivals.isEmpty()) {
        add(number, isWordCount(number) ? Severity::Should : Severity::Must, QStringLiteral("absent"),
            Text::tr("%1 stands in no source.").arg(words(number)), {}, {});
        return;
    }
    const QString suggestion = rivals.size() == 1 ? written(rivals.first().number, number, m_language) : QString();
    add(number, Severity::Must, QStringLiteral("differs"),
        Text::tr("Draft %1 – source %2").arg(words(number), words(rivals.first())), suggestion, rivals);
}

/// In the sources, but not where the sentence comes from.
void Proof::judgeFar(const Number &number, const Match &match)
{
    const QList<Place> rivals = m_isCarried ? rivalsOf(number) : QList<Place> {};
    if (!rivals.isEmpty()) {
        const QString suggestion = rivals.size() == 1 ? written(rivals.first().number, number, m_language) : QString();
        add(number, Severity::Must, QStringLiteral("elsewhere"),
            Text::tr("Draft %1 – source %2").arg(words(number), words(rivals.first())), suggestion,
            {rivals.first(), *match.place});
        return;
    }
    if (isWordCount(number)) {
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

/// "28,3 milliarder, ned fra 27,8": the figures contradict their own direction.
void Proof::judgeDirections()
{
}

} // namespace

QList<Finding> numberFindings(const Galley &galley)
{
    FindingList findings(QStringLiteral("number"), galley.sentences);
    for (qsizetype index = 0; index < galley.sentences.size() && !galley.content.sources.isEmpty(); ++index) {
        if (galley.sentences[index].claim) {
            Proof(galley, index, findings).run();
        }
    }
    return std::move(findings).take();
}

} // namespace imprimatur
