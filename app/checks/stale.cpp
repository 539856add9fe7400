// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/stale.h"

#include "checks/company.h"
#include "checks/facts.h"
#include "checks/findinglist.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(stale)
};

QSet<QString> wordSet(const QString &words)
{
    const QStringList list = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

/// Verbs that put what they say into the future.
bool isModal(const QString &word)
{
    static const QSet<QString> words = wordSet(
        QStringLiteral("skal vil planlegger forventes ventes kommer akter will plans shall expects kjem håper"));
    return words.contains(word);
}

/// Verbs whose present tense announces: "åpnes", "møtes", "stenger".
bool announces(const QString &word)
{
    static const QSet<QString> words = wordSet(QStringLiteral(
        "offentliggjøres publiseres kunngjøres avholdes holdes arrangeres åpnes innvies møtes undertegnes signeres "
        "avgjøres gjennomføres stenges lanseres presenteres legges overleveres innføres iverksettes starter "
        "begynner åpner stenger møter reiser ankommer besøker signerer undertegner samles offentliggjør kunngjør "
        "lanserer "
        "inviteres innkalles inviterer innkaller drøftes behandles markeres feires velges overføres utplasseres tas "
        "innvier arrangerer presenterer innleder opnar møtest startar opnast haldast meets opens closes begins starts "
        "arrives travels signs visits"));
    return words.contains(word);
}

/// Words by which a clause speaks of what has been.
bool saysPast(const QString &word)
{
    static const QSet<QString> words = wordSet(QStringLiteral(
        "ble var hadde har vart fikk kom gikk sto vant tok ga møttes åpnet startet begynte undertegnet signerte holdt "
        "blei vart was were had has did fikk lå"));
    return words.contains(word);
}

/// Gatherings that have a date.
bool isEvent(const QString &word)
{
    static const QStringList stems =
        QStringLiteral("toppmøte konferanse forum seremoni parade utstilling festival folkeavstemning "
                       "parlamentsvalg presidentvalg statsbesøk rentemøte summit conference ceremony "
                       "referendum")
            .split(QLatin1Char(' '));
    return std::ranges::any_of(stems, [&](const QString &stem) { return word.startsWith(stem); });
}

/// Hope and coming: an event spoken of so has not been yet.
bool looksAhead(const QString &word)
{
    static const QSet<QString> words = wordSet(QStringLiteral(
        "skal vil håper planlegger kommende neste forestående ventes forventes kommer will hopes hope plans "
        "upcoming next shall komande"));
    return words.contains(word);
}

/// Words of a source by which a sentence speaks of what is to come.
bool saysFuture(const QString &word)
{
    static const QSet<QString> words = wordSet(QStringLiteral(
        "will shall plans planned planning due scheduled expected expects set next upcoming hopes aims intends skal "
        "vil planlegger ventes будет будут планируется планируют планирует планировать запланирован запланирована "
        "запланировано запланированы намерен намерена намерены состоится состоятся пройдет пройдёт пройдут "
        "ожидается ожидаются предстоит отправится отправятся прибудет прибудут откроется начнется начнётся"));
    return words.contains(word);
}

/// One sentence under the check.
class Proof
{
public:
    Proof(const Galley &galley, qsizetype index, FindingList &findings);

    void run();

private:
    struct Clause
    {
        bool isFuture = false;
        bool isAnnouncement = false;
        bool isPast = false;
    };

    Clause clauseAround(Span span) const;
    bool endsClause(qsizetype word) const;
    bool isSaidInSources(const QDate &day) const;
    bool isDayOfSource(const QDate &day) const;
    QList<Interval> daysSaid(const DateFact &date, qsizetype source) const;
    bool isOver(const DateFact &date) const;
    bool isAttribute(const DateFact &date) const;
    void judgeDate(const DateFact &date);
    void judgeEvents();
    bool judgeEvent(const Word &event, const Reading &source, qint32 index, qsizetype sentence);
    bool sharesName(const Reading &source, Span stretch) const;
    void add(Span span, const QString &rule, const QString &message, const QList<Passage> &evidence);

    const Galley &m_galley;
    const Sentence &m_sentence;
    const Reading &m_reading;
    FindingList &m_findings;
    QDateTime m_appears;
    qsizetype m_begin = 0; ///< words of the sentence
    qsizetype m_end = 0;
};

Proof::Proof(const Galley &galley, qsizetype index, FindingList &findings)
    : m_galley(galley)
    , m_sentence(galley.sentences[index])
    , m_reading(galley.readingAt(m_sentence.block))
    , m_findings(findings)
    , m_appears(appearanceOf(galley.content))
{
    std::tie(m_begin, m_end) = m_reading.wordsIn(m_sentence.span);
}

void Proof::run()
{
    const std::span<const DateFact> dates = factsIn(m_reading.dates, m_sentence.span);
    for (const DateFact &date : dates) {
        judgeDate(date);
    }
    judgeEvents();
}

void Proof::add(Span span, const QString &rule, const QString &message, const QList<Passage> &evidence)
{
    const BlockAt at {m_sentence.block, blockAt(m_galley.content, m_sentence.block)};
    m_findings.add(at, span, {rule, Finding::Severity::Should, message, {}, evidence});
}

// ---- dates ----

/// Whether a clause ends before a word: at a comma, a dash, or "som", "mens".
bool Proof::endsClause(qsizetype word) const
{
    static const QSet<QString> openers = wordSet(QStringLiteral("som mens which that while"));
    const Span span = m_reading.words[std::size_t(word)].token.span;
    const qsizetype from =
        word > m_begin ? m_reading.words[std::size_t(word - 1)].token.span.end : m_sentence.span.begin;
    const auto gap = QStringView(m_reading.text).mid(from, span.begin - from);
    const bool sign = std::ranges::any_of(gap, [](QChar c) { return QStringView(u",;:–—").contains(c); });
    return sign || openers.contains(m_reading.words[std::size_t(word)].token.lower);
}

Proof::Clause Proof::clauseAround(Span span) const
{
    qsizetype first = m_begin;
    qsizetype last = m_end;
    for (qsizetype at = m_begin + 1; at < m_end; ++at) {
        const Span word = m_reading.words[std::size_t(at)].token.span;
        if (endsClause(at) && word.begin <= span.begin) {
            first = at;
        } else if (endsClause(at) && word.begin >= span.end) {
            last = at;
            break;
        }
    }
    Clause clause;
    for (qsizetype at = first; at < last; ++at) {
        const QString &word = m_reading.words[std::size_t(at)].token.lower;
        const QString next = at + 1 < last ? m_reading.words[std::size_t(at + 1)].token.lower : QString();
        clause.isFuture |= isModal(word) && next != QLatin1String("ha") && next != QLatin1String("have")
            && (word != QLatin1String("kommer") || next == QLatin1String("til"));
        clause.isAnnouncement |= announces(word);
        clause.isPast |= saysPast(word);
    }
    return clause;
}

/// The day that a date of a source means: of a weekday the one to come where its sentence looks ahead.
QList<Interval> Proof::daysSaid(const DateFact &date, qsizetype source) const
{
    const QDateTime appeared = appearanceOf(m_galley.content.sources[source]);
    const QList<Interval> days = date.day || date.weekday || date.relative == DateFact::Relative::Day
        ? readings(date, appeared)
        : QList<Interval> {};
    if (!date.weekday || date.day || days.size() < 2 || days.first().from == appeared.date()) {
        return days.mid(0, 1);
    }
    const Reading &reading = m_galley.source(qint32(source));
    const auto holds = [&](Span sentence) {
        return sentence.end > date.span.begin;
    };
    const auto sentence = std::ranges::find_if(reading.sentences, holds);
    const auto [begin, end] =
        sentence == reading.sentences.end() ? std::pair<qsizetype, qsizetype>() : reading.wordsIn(*sentence);
    for (qsizetype at = begin; at < end; ++at) {
        if (saysFuture(reading.words[std::size_t(at)].token.lower)) {
            return days.mid(1, 1);
        }
    }
    return days.mid(0, 1);
}

bool Proof::isDayOfSource(const QDate &day) const
{
    return std::ranges::any_of(m_galley.content.sources,
                               [&](const Snapshot &source) { return appearanceOf(source).date() == day; });
}

/// A day on which a source appeared or of which one speaks.
bool Proof::isSaidInSources(const QDate &day) const
{
    for (qsizetype index = 0; index < m_galley.content.sources.size(); ++index) {
        const auto says = [&](const DateFact &date) {
            const QList<Interval> days = daysSaid(date, index);
            return !days.isEmpty() && days.first().from <= day && day <= days.first().to;
        };
        if (std::ranges::any_of(m_galley.source(qint32(index)).dates, says)) {
            return true;
        }
    }
    return isDayOfSource(day);
}

/// "avtalen av 7. oktober": the date belongs to a noun.
bool Proof::isAttribute(const DateFact &date) const
{
    static const QSet<QString> words = wordSet(QStringLiteral("av siden etter sidan since after of"));
    const auto [first, last] = m_reading.wordsIn(date.span);
    return first > m_begin && words.contains(m_reading.words[std::size_t(first - 1)].token.lower);
}

bool Proof::isOver(const DateFact &date) const
{
    const QDate today = m_appears.date();
    const QList<Interval> days = readings(date, m_appears);
    if (days.isEmpty()) {
        return false;
    }
    if (date.weekday && !date.day) { // the last one or the next: the sources tell
        const bool wasYesterday = days[0].to == today.addDays(-1) && isDayOfSource(days[0].from); // not in six days
        return days.size() > 1 && days[0].to < today && isSaidInSources(days[0].from)
            && (wasYesterday || !isSaidInSources(days[1].from));
    }
    return days.first().to < today;
}

void Proof::judgeDate(const DateFact &date)
{
    const Clause clause = clauseAround(date.span);
    const bool ahead = clause.isFuture || (clause.isAnnouncement && !clause.isPast);
    if (!ahead || date.minutes || isAttribute(date)) {
        return;
    }
    const QString words = m_reading.text.mid(date.span.begin, date.span.length());
    if (date.relative == DateFact::Relative::Day && date.steps >= 0) {
        const QDate day = m_appears.date().addDays(date.steps);
        if (!isSaidInSources(day)) {
            add(date.span, QStringLiteral("undefined"),
                Text::tr("“%1” is not the day that the sources speak of when the article appears.").arg(words), {});
        }
        return;
    }
    if (isOver(date)) {
        add(date.span, QStringLiteral("over"),
            Text::tr("%1 is over when the article appears, but the text speaks of it as coming.").arg(words), {});
    }
}

// ---- events ----

void Proof::judgeEvents()
{
    const auto ahead = [&](qsizetype at) {
        return looksAhead(m_reading.words[std::size_t(at)].token.lower);
    };
    bool looks = false;
    for (qsizetype at = m_begin; at < m_end; ++at) {
        looks |= ahead(at);
    }
    for (qsizetype at = m_begin; looks && at < m_end; ++at) {
        const Word &word = m_reading.words[std::size_t(at)];
        if (!isEvent(word.token.lower)) {
            continue;
        }
        for (qsizetype source = 0; source < m_galley.content.sources.size(); ++source) {
            const Reading &reading = m_galley.source(qint32(source));
            for (qsizetype sentence = 0; sentence < reading.sentences.size(); ++sentence) {
                if (judgeEvent(word, reading, qint32(source), sentence)) {
                    return;
                }
            }
        }
    }
}

/// A name of the draft's sentence that stands in a stretch of a source.
bool Proof::sharesName(const Reading &source, Span stretch) const
{
    const auto [begin, end] = source.wordsIn(stretch);
    for (qsizetype own = m_begin + 1; own < m_end; ++own) {
        const Word &name = m_reading.words[std::size_t(own)];
        const auto same = [&](qsizetype at) {
            const Word &there = source.words[std::size_t(at)];
            return there.token.isCapital && there.fold == name.fold;
        };
        for (qsizetype at = begin; name.token.isCapital && !name.isStop && at < end; ++at) {
            if (same(at)) {
                return true;
            }
        }
    }
    return false;
}

/// Whether a sentence of a source dates the event to before the article appears; then it is remarked.
bool Proof::judgeEvent(const Word &event, const Reading &source, qint32 index, qsizetype sentence)
{
    const Span span = source.sentences[sentence];
    const QDateTime appeared = appearanceOf(m_galley.content.sources[index]);
    const std::span<const DateFact> dates = factsIn(source.dates, span);
    const auto passed = [&](const DateFact &date) {
        const QList<Interval> days = date.day ? readings(date, appeared) : QList<Interval> {};
        return !days.isEmpty() && days.first().to < m_appears.date()
            && (!appeared.isValid() || days.first().from > appeared.date());
    };
    const auto date = std::ranges::find_if(dates, passed);
    if (date == dates.end()) {
        return false;
    }
    const Span around {source.sentences[std::max<qsizetype>(sentence - 1, 0)].begin, span.end};
    const Company company(m_reading, event.token.span, m_galley.lexicon);
    if (company.around({-1, -1}, source, date->span) <= 0 || !sharesName(source, around)) {
        return false;
    }
    const QString words = m_reading.text.mid(event.token.span.begin, event.token.span.length());
    add(event.token.span, QStringLiteral("event"),
        Text::tr("“%1” is over when the article appears: the source dates it to %2.")
            .arg(words, source.text.mid(date->span.begin, date->span.length())),
        {{m_galley.content.sources[index].id, span}});
    return true;
}

} // namespace

QList<Finding> staleFindings(const Galley &galley, const Stretch &stretch)
{
    FindingList findings(QStringLiteral("time-stale"), galley.sentences);
    const bool dated = appearanceOf(galley.content).isValid();
    for (qsizetype index = stretch.begin; dated && index < stretch.end && !galley.content.sources.isEmpty(); ++index) {
        if (galley.sentences[index].claim) {
            Proof(galley, index, findings).run();
        }
    }
    return std::move(findings).take();
}

} // namespace imprimatur
