// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/dates.h"

#include "language/datewords.h"
#include "language/lexemes.h"
#include "language/numberwords.h"
#include "language/units.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <cmath>

namespace imprimatur
{

namespace
{

constexpr int noHalf = -1;

using Kind = DateWord::Kind;

/// Reads the dates of one text.
class Reader
{
public:
    Reader(const QList<Lexeme> &lexemes, const QString &language)
        : m_language(language)
        , m_lexemes(lexemes)
    {
    }

    QList<DateFact> run();

private:
    /// A fact being read: the lexemes from `first` to before `next`.
    struct Draft
    {
        DateFact fact;
        qsizetype first = 0;
        qsizetype next = 0;
    };

    const Lexeme &at(qsizetype i) const
    {
        static const Lexeme none;
        return i >= 0 && i < m_lexemes.size() ? m_lexemes[i] : none;
    }
    bool isJoined(qsizetype i) const { return i < m_lexemes.size() && !at(i).opensParagraph; }
    bool isNorwegian() const { return m_language.startsWith(u'n'); }
    bool isEnglish() const { return m_language == QLatin1String("en"); }
    std::optional<DateWord> wordAt(qsizetype i, Kind kind) const;
    std::optional<int> ordinalAt(qsizetype i) const;
    bool mayOpen(qsizetype i) const;
    bool isDay(qsizetype i) const;
    bool isYear(qsizetype i) const;

    std::optional<Draft> factAt(qsizetype i) const;
    std::optional<Draft> dayMonthAt(qsizetype i) const;
    std::optional<Draft> monthAt(qsizetype i) const;
    std::optional<Draft> numericAt(qsizetype i) const;
    std::optional<Draft> weekdayAt(qsizetype i) const;
    std::optional<Draft> yearAt(qsizetype i) const;
    std::optional<Draft> decadeAt(qsizetype i) const;
    std::optional<Draft> centuryAt(qsizetype i) const;
    std::optional<Draft> partOfYearAt(qsizetype i) const;
    std::optional<Draft> shortPartAt(qsizetype i) const;
    std::optional<Draft> clockAt(qsizetype i) const;
    std::optional<Draft> relativeAt(qsizetype i) const;
    std::optional<int> minutesAt(qsizetype i, qsizetype &next) const;
    bool namesMonth(qsizetype i, const DateWord &word) const;
    qsizetype afterDay(qsizetype i) const;
    void readYear(Draft &draft) const;
    void readSeason(Draft &draft) const;
    void readZone(Draft &draft) const;

    QString m_language;
    const QList<Lexeme> &m_lexemes;
    qsizetype m_clockEnd = -1; ///< behind the clock read last
};

/// What stands between the two ends of a run of hours.
bool joinsClocks(const QString &word)
{
    static const QSet<QString> joins {QStringLiteral("til"), QStringLiteral("to"), QStringLiteral("-"),
                                      QStringLiteral("–"),   QStringLiteral("до"), QStringLiteral("og")};
    return joins.contains(word);
}

QList<DateFact> Reader::run()
{
    QList<DateFact> facts;
    for (qsizetype i = 0; i < m_lexemes.size();) {
        auto draft = factAt(i);
        if (!draft) {
            ++i;
            continue;
        }
        draft->next = std::max(draft->next, i + 1);
        const bool endsRun = draft->fact.minutes && m_clockEnd >= 0 && m_clockEnd == draft->first - 1
            && joinsClocks(at(draft->first - 1).lower);
        if (endsRun && !facts.isEmpty() && facts.last().zone == DateFact::Zone::Unsaid) {
            facts.last().zone = draft->fact.zone; // "с 09:00 до 18:00 мск"
        }
        m_clockEnd = draft->fact.minutes ? draft->next : -1;
        draft->fact.span = {at(draft->first).span.begin, at(draft->next - 1).span.end};
        facts.append(draft->fact);
        i = draft->next;
    }
    return facts;
}

std::optional<Reader::Draft> Reader::factAt(qsizetype i) const
{
    using Rule = std::optional<Draft> (Reader::*)(qsizetype) const;
    static const QList<Rule> ofFigures {&Reader::numericAt, &Reader::dayMonthAt, &Reader::decadeAt,
                                        &Reader::centuryAt, &Reader::clockAt,    &Reader::partOfYearAt,
                                        &Reader::yearAt};
    static const QList<Rule> ofWords {&Reader::weekdayAt,    &Reader::monthAt,     &Reader::clockAt,
                                      &Reader::partOfYearAt, &Reader::shortPartAt, &Reader::centuryAt,
                                      &Reader::relativeAt};
    if (at(i).kind == Lexeme::Kind::Sign || (at(i).isWord() && !mayOpen(i))) {
        return std::nullopt;
    }
    for (const Rule rule : at(i).isFigure() ? ofFigures : ofWords) {
        if (auto draft = (this->*rule)(i)) {
            return draft;
        }
    }
    return std::nullopt;
}

/// Most words open no date; they are told here at the cost of two or three look-ups.
bool Reader::mayOpen(qsizetype i) const
{
    const QString &word = at(i).lower;
    return word.size() == 1 || dateWord(word, m_language) || opensRelativePhrase(word, m_language) || ordinalAt(i);
}

std::optional<DateWord> Reader::wordAt(qsizetype i, Kind kind) const
{
    const auto word = at(i).isWord() ? dateWord(at(i).lower, m_language) : std::nullopt;
    return word && word->kind == kind ? word : std::nullopt;
}

bool Reader::isDay(qsizetype i) const
{
    return at(i).isPlainFigure() && at(i).value >= 1 && at(i).value <= 31 && at(i).lower.size() <= 2;
}

bool Reader::isYear(qsizetype i) const
{
    return isJoined(i) && at(i).isPlainFigure() && at(i).lower.size() == 4 && at(i).value >= 1000
        && at(i).value <= 2100;
}

// ---- days and months ----

/// A year behind a date, its word and the words that point to one: "2025 года", "i fjor", ", 2005".
void Reader::readYear(Draft &draft) const
{
    qsizetype i = draft.next;
    i += at(i).isSign(u',') && isYear(i + 1);
    i += (at(i).lower == QLatin1String("i") || at(i).lower == QLatin1String("av") || at(i).lower == QLatin1String("of")
          || at(i).lower == QLatin1String("in"))
        && isYear(i + 1);
    i += at(i).lower == QLatin1String("the") && at(i + 1).lower == QLatin1String("year");
    if (isYear(i) && !unitOf(at(i + 1).lower).has_value()) {
        draft.fact.year = int(at(i).value);
        draft.next = i + 1;
        return;
    }
    if (isYear(i) && wordAt(i + 1, Kind::Year)) {
        draft.fact.year = int(at(i).value);
        draft.next = i + 2;
        draft.next += at(draft.next).isSign(u'.') && at(draft.next).isGlued && at(i + 1).lower == QStringLiteral("г");
        return;
    }
    for (const int words : {2, 1}) {
        const QString phrase = words == 2 ? at(i).lower + u' ' + at(i + 1).lower : at(i).lower;
        const auto relative = isJoined(i) ? relativePhrase(phrase, m_language) : std::nullopt;
        if (relative && relative->relative == DateFact::Relative::Year) {
            draft.fact.relative = relative->relative;
            draft.fact.steps = relative->steps;
            draft.next = i + words;
            return;
        }
    }
}

/// Past the signs and endings behind a day: "11.", "3rd", "10-го", "7 of".
qsizetype Reader::afterDay(qsizetype i) const
{
    static const QSet<QString> endings {QStringLiteral("st"), QStringLiteral("nd"), QStringLiteral("rd"),
                                        QStringLiteral("th")};
    qsizetype next = i + 1;
    next += at(next).isSign(u'.') && at(next).isGlued;
    next += at(next).isGlued && endings.contains(at(next).lower);
    if (at(next).isSign(u'-') && at(next).isGlued && at(next + 1).lower == QStringLiteral("го")) {
        next += 2;
    }
    next += isEnglish() && at(next).lower == QLatin1String("of");
    return next;
}

/// "11. oktober 2024", "22.–24. oktober", "22 и 23 октября", "7 October".
std::optional<Reader::Draft> Reader::dayMonthAt(qsizetype i) const
{
    static const QSet<QString> joins {QStringLiteral("-"),  QStringLiteral("–"),   QStringLiteral("—"),
                                      QStringLiteral("og"), QStringLiteral("til"), QStringLiteral("and"),
                                      QStringLiteral("и"),  QStringLiteral("to"),  QStringLiteral("по")};
    if (!isDay(i)) {
        return std::nullopt;
    }
    Draft draft;
    draft.first = i;
    draft.fact.day = int(at(i).value);
    qsizetype month = afterDay(i);
    if (joins.contains(at(month).lower) && isDay(month + 1) && isJoined(month + 1)) {
        draft.fact.lastDay = int(at(month + 1).value);
        month = afterDay(month + 1);
    }
    const auto word = isJoined(month) ? wordAt(month, Kind::Month) : std::nullopt;
    if (!word || (word->isLoose && !at(month).isCapital)) {
        return std::nullopt;
    }
    draft.fact.month = word->value;
    draft.next = month + 1;
    draft.next += at(draft.next).isSign(u'.') && at(draft.next).isGlued && at(month).lower.size() <= 4
        && isJoined(draft.next + 1) && !at(draft.next + 1).isCapital;
    readYear(draft);
    return draft;
}

/// "may" and "march" are months with a capital beside a figure or behind a preposition.
bool Reader::namesMonth(qsizetype i, const DateWord &word) const
{
    static const QSet<QString> before {QStringLiteral("in"),    QStringLiteral("of"),    QStringLiteral("since"),
                                       QStringLiteral("by"),    QStringLiteral("until"), QStringLiteral("from"),
                                       QStringLiteral("last"),  QStringLiteral("next"),  QStringLiteral("this"),
                                       QStringLiteral("early"), QStringLiteral("late"),  QStringLiteral("to"),
                                       QStringLiteral("and"),   QStringLiteral("on"),    QStringLiteral("mid")};
    const bool placed = at(i).isCapital && before.contains(at(i - 1).lower);
    if (!word.isLoose && (at(i).lower.size() > 3 || (isEnglish() && placed))) {
        return true;
    }
    const qsizetype figure = i + 1 + (at(i + 1).isSign(u'.') && at(i + 1).isGlued);
    const bool beside = at(figure).isPlainFigure() && isJoined(figure);
    if (!word.isLoose) { // "mai" is a month; "jan", "des", "mar" only beside a figure
        return beside || at(i).lower == QLatin1String("mai") || at(i).lower.front() >= u'а';
    }
    return placed || (beside && (at(i).isCapital || isDay(figure)));
}

/// "October 7, 2025", "oktober 2024", "в феврале".
std::optional<Reader::Draft> Reader::monthAt(qsizetype i) const
{
    const auto word = wordAt(i, Kind::Month);
    if (!word || !namesMonth(i, *word)) {
        return std::nullopt;
    }
    Draft draft;
    draft.first = i;
    draft.next = i + 1;
    draft.fact.month = word->value;
    static const QHash<QString, int> ways {{QStringLiteral("last"), -1},    {QStringLiteral("forrige"), -1},
                                           {QStringLiteral("прошлом"), -1}, {QStringLiteral("прошлого"), -1},
                                           {QStringLiteral("next"), 1},     {QStringLiteral("neste"), 1}};
    draft.fact.steps = i > 0 && isJoined(i) ? ways.value(at(i - 1).lower, 0) : 0;
    const qsizetype figure = i + 1 + (at(i + 1).isSign(u'.') && at(i + 1).isGlued && at(i).lower.size() <= 4);
    const bool genitive = at(i).lower.endsWith(u's') && at(i).lower.contains(QStringLiteral("'")); // "May's 4-1 win"
    if (isEnglish() && !genitive && isDay(figure) && isJoined(figure)) {
        draft.fact.day = int(at(figure).value);
        draft.next = afterDay(figure);
        draft.next -= at(draft.next - 1).isSign(u'.') || at(draft.next - 1).lower == QLatin1String("of");
        const bool run =
            (at(draft.next).isSign(u'-') || at(draft.next).isSign(u'–') || at(draft.next).lower == QLatin1String("and"))
            && isDay(draft.next + 1) && isJoined(draft.next + 1);
        if (run) {
            draft.fact.lastDay = int(at(draft.next + 1).value);
            draft.next += 2;
        }
    }
    readYear(draft);
    return draft;
}

/// "10.02.2026", "2026-02-10".
std::optional<Reader::Draft> Reader::numericAt(qsizetype i) const
{
    Draft draft;
    draft.first = i;
    draft.next = i + 3;
    const QStringList rest = at(i + 2).lower.split(QLatin1Char('.'));
    const bool pointed = isDay(i) && at(i + 1).isSign(u'.') && at(i + 1).isGlued && at(i + 2).isFigure()
        && at(i + 2).isGlued && rest.size() == 2 && rest[1].size() == 4 && rest[0].toInt() >= 1
        && rest[0].toInt() <= 12;
    if (pointed) {
        draft.fact.day = int(at(i).value);
        draft.fact.month = rest[0].toInt();
        draft.fact.year = rest[1].toInt();
        return draft;
    }
    const bool dashed = isYear(i) && at(i + 1).isSign(u'-') && at(i + 2).isGlued && at(i + 3).isSign(u'-')
        && at(i + 4).isGlued && isDay(i + 4) && at(i + 2).isPlainFigure() && at(i + 2).value <= 12
        && at(i + 2).value >= 1;
    if (dashed) {
        draft.fact.year = int(at(i).value);
        draft.fact.month = int(at(i + 2).value);
        draft.fact.day = int(at(i + 4).value);
        draft.next = i + 5;
        return draft;
    }
    return std::nullopt;
}

/// "tirsdag", "fredag 13. mars", "Friday, March 13".
std::optional<Reader::Draft> Reader::weekdayAt(qsizetype i) const
{
    const auto word = wordAt(i, Kind::Weekday);
    if (!word || (isEnglish() && !at(i).isCapital)) {
        return std::nullopt;
    }
    qsizetype date = i + 1;
    date += at(date).isSign(u',');
    date += isNorwegian() && at(date).lower == QLatin1String("den");
    auto dated = isJoined(date) ? (at(date).isFigure() ? dayMonthAt(date) : monthAt(date)) : std::nullopt;
    Draft draft = dated && dated->fact.day ? *dated : Draft {};
    draft.first = i;
    draft.next = std::max(draft.next, i + 1);
    draft.fact.weekday = word->value;
    draft.fact.isLoose = word->isLoose;
    return draft;
}

// ---- years and more ----

/// A year that stands alone. Four figures are one unless they count something.
std::optional<Reader::Draft> Reader::yearAt(qsizetype i) const
{
    static const QSet<QString> prepositions {
        QStringLiteral("i"),      QStringLiteral("in"),     QStringLiteral("fra"),      QStringLiteral("from"),
        QStringLiteral("siden"),  QStringLiteral("since"),  QStringLiteral("sidan"),    QStringLiteral("by"),
        QStringLiteral("until"),  QStringLiteral("innen"),  QStringLiteral("før"),      QStringLiteral("before"),
        QStringLiteral("etter"),  QStringLiteral("after"),  QStringLiteral("med"),      QStringLiteral("og"),
        QStringLiteral("and"),    QStringLiteral("til"),    QStringLiteral("to"),       QStringLiteral("of"),
        QStringLiteral("for"),    QStringLiteral("året"),   QStringLiteral("year"),     QStringLiteral("в"),
        QStringLiteral("с"),      QStringLiteral("к"),      QStringLiteral("до"),       QStringLiteral("от"),
        QStringLiteral("late"),   QStringLiteral("early"),  QStringLiteral("mid"),      QStringLiteral("sommeren"),
        QStringLiteral("høsten"), QStringLiteral("våren"),  QStringLiteral("vinteren"), QStringLiteral("gjennom"),
        QStringLiteral("during"), QStringLiteral("than"),   QStringLiteral("enn"),      QStringLiteral("mot"),
        QStringLiteral("the"),    QStringLiteral("nyttår"), QStringLiteral("on"),       QStringLiteral("об")};
    const bool possible = isYear(i) && !(at(i).isGlued && at(i - 1).kind != Lexeme::Kind::Sign);
    if (!possible || at(i).value < 1100
        || (at(i).isGlued && at(i - 1).isSign(u'-') && at(i - 2).isWord() && at(i - 1).isGlued)) {
        return std::nullopt;
    }
    const Lexeme &before = at(i - 1);
    const Lexeme &after = at(i + 1);
    const bool yearWord = wordAt(i + 1, Kind::Year).has_value() && after.lower != QStringLiteral("år");
    const auto scale = after.isWord() ? numberWord(after.lower, m_language) : std::nullopt;
    const bool counts = !yearWord && isJoined(i + 1) && after.lower != QStringLiteral("г")
        && (unitOf(after.lower) || saysWhose(after.lower) || (scale && scale->kind == NumberWord::Kind::Scale)
            || after.isSign(u'%'));
    if (counts || currencyBefore(before.lower) || before.isSign(u'№')) {
        return std::nullopt;
    }
    static const QSet<QString> partsOfYear {QStringLiteral("utgangen"),    QStringLiteral("slutten"),
                                            QStringLiteral("begynnelsen"), QStringLiteral("starten"),
                                            QStringLiteral("løpet"),       QStringLiteral("midten"),
                                            QStringLiteral("inngangen"),   QStringLiteral("slutningen")};
    const bool ofPart = before.lower == QLatin1String("av") && partsOfYear.contains(at(i - 2).lower);
    const bool placed = prepositions.contains(before.lower) || yearWord || ofPart;
    const bool noun = !isEnglish() && after.isWord() && isJoined(i + 1) && !after.isGlued && !after.isCapital
        && after.lower.size() > 3 && !placed;
    if ((at(i).value < 1900 && !placed) || noun) {
        return std::nullopt;
    }
    Draft draft;
    draft.first = i;
    draft.next = i + 1 + yearWord;
    draft.next += yearWord && after.lower == QStringLiteral("г") && at(i + 2).isSign(u'.') && isJoined(i + 3)
        && at(i + 2).isGlued;
    draft.fact.year = int(at(i).value);
    readSeason(draft);
    return draft;
}

/// "2025/26", "2025/2026".
void Reader::readSeason(Draft &draft) const
{
    const Lexeme &second = at(draft.next + 1);
    if (!at(draft.next).isSign(u'/') || !at(draft.next).isGlued || !second.isPlainFigure() || !second.isGlued) {
        return;
    }
    const int last = second.lower.size() == 2 ? *draft.fact.year / 100 * 100 + int(second.value) : int(second.value);
    if (last == *draft.fact.year + 1) {
        draft.fact.lastYear = last;
        draft.next += 2;
    }
}

/// "1990-tallet", "1990s", "90-е годы", "1800-tallet".
std::optional<Reader::Draft> Reader::decadeAt(qsizetype i) const
{
    const bool round = at(i).isPlainFigure() && std::fmod(at(i).value, 10) == 0
        && (isYear(i) || (at(i).lower.size() == 2 && at(i).value >= 10));
    const bool hyphen = at(i + 1).isSign(u'-') && at(i + 1).isGlued && at(i + 2).isGlued;
    const QString tail = hyphen ? at(i + 2).lower : at(i + 1).isGlued ? at(i + 1).lower : QString();
    const bool norwegian = hyphen
        && (tail.startsWith(QLatin1String("tal")) || tail == QStringLiteral("årene") || tail == QStringLiteral("åra"));
    const bool english = !hyphen && (tail == QLatin1String("s") || tail == QLatin1String("'s"));
    const bool russian = hyphen
        && (tail == QStringLiteral("е") || tail == QStringLiteral("х") || tail == QStringLiteral("ые"))
        && wordAt(i + 3, Kind::Year);
    const bool apostrophe = at(i + 1).isSign(u'\'') && at(i + 1).isGlued && at(i + 2).lower == QLatin1String("s");
    if (!round || !(norwegian || english || russian || apostrophe)) {
        return std::nullopt;
    }
    Draft draft;
    draft.first = i;
    draft.next = i + (russian ? 4 : hyphen || apostrophe ? 3 : 2);
    const int year = int(at(i).value);
    if (norwegian && year % 100 == 0 && year >= 1000 && year < 2000) {
        draft.fact.century = year / 100 + 1;
    } else {
        draft.fact.decade = year >= 1000 ? year : year >= 30 ? 1900 + year : 2000 + year;
    }
    return draft;
}

/// "XXI", "II": the value of a Roman numeral, 0 when it is none.
int romanValue(const QString &word)
{
    static const QHash<QString, int> values = [] {
        const QStringList list =
            QStringLiteral("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi")
                .split(QLatin1Char(' '));
        QHash<QString, int> made;
        for (qsizetype i = 0; i < list.size(); ++i) {
            made.insert(list[i], int(i) + 1);
        }
        return made;
    }();
    return values.value(word, 0);
}

/// An ordinal in figures, letters or words.
std::optional<int> Reader::ordinalAt(qsizetype i) const
{
    if (at(i).isPlainFigure() && at(i).value < 100) {
        return int(at(i).value);
    }
    const auto word = at(i).isWord() ? numberWord(at(i).lower, m_language) : std::nullopt;
    if (word && word->kind == NumberWord::Kind::Ordinal) {
        return int(word->value);
    }
    if (const int roman = at(i).isCapital ? romanValue(at(i).lower) : 0; roman > 0) {
        return roman;
    }
    static const QSet<QString> last {
        QStringLiteral("siste"),     QStringLiteral("last"),      QStringLiteral("final"),     QStringLiteral("fourth"),
        QStringLiteral("последнем"), QStringLiteral("последний"), QStringLiteral("последнего")};
    return last.contains(at(i).lower) ? std::optional(-1) : std::nullopt;
}

/// Past an ordinal's point, hyphen and ending.
qsizetype afterOrdinal(const QList<Lexeme> &lexemes, qsizetype i)
{
    const auto sign = [&](qsizetype place, QChar c) {
        return place < lexemes.size() && lexemes[place].isSign(c) && lexemes[place].isGlued;
    };
    qsizetype next = i + 1;
    if (sign(next, u'.')) {
        return next + 1;
    }
    if (sign(next, u'-') && next + 1 < lexemes.size() && lexemes[next + 1].isGlued
        && lexemes[next + 1].lower.size() <= 2) {
        return next + 2;
    }
    if (next < lexemes.size() && lexemes[i].isFigure() && lexemes[next].isGlued && lexemes[next].lower.size() == 2) {
        ++next;
    }
    if (sign(next, u'-')) {
        ++next;
    }
    return next;
}

/// "19th century", "19-м веке".
std::optional<Reader::Draft> Reader::centuryAt(qsizetype i) const
{
    const auto number = ordinalAt(i);
    qsizetype word = number ? afterOrdinal(m_lexemes, i) : i;
    word += at(word).isSign(u'-');
    if (!number || *number < 2 || !isJoined(word) || !wordAt(word, Kind::Century)
        || at(word).lower == QStringLiteral("в")) {
        return std::nullopt;
    }
    Draft draft;
    draft.first = i;
    draft.next = word + 1;
    draft.fact.century = *number;
    return draft;
}

/// "Q1 2029", "H2".
std::optional<Reader::Draft> Reader::shortPartAt(qsizetype i) const
{
    const bool quarter = at(i).lower == QLatin1String("q");
    const bool half = at(i).lower == QLatin1String("h");
    const double number = at(i + 1).isPlainFigure() && at(i + 1).isGlued ? at(i + 1).value : 0;
    if ((!quarter && !half) || number < 1 || number > (quarter ? 4 : 2)) {
        return std::nullopt;
    }
    Draft draft;
    draft.first = i;
    draft.next = i + 2;
    (quarter ? draft.fact.quarter : draft.fact.half) = int(number);
    readYear(draft);
    return draft;
}

/// "første kvartal 2029", "second half of 2027", "втором полугодии".
std::optional<Reader::Draft> Reader::partOfYearAt(qsizetype i) const
{
    const auto number = ordinalAt(i);
    const qsizetype word = number ? afterOrdinal(m_lexemes, i) : i;
    if (!number || !isJoined(word)) {
        return std::nullopt;
    }
    Draft draft;
    draft.first = i;
    draft.next = word + 1;
    const bool quarter = wordAt(word, Kind::Quarter).has_value();
    const bool half = wordAt(word, Kind::Half).has_value();
    const auto months = at(word).isWord() ? numberWord(at(word).lower, m_language)
        : at(word).isPlainFigure()        ? std::optional(NumberWord {NumberWord::Kind::Digits, at(word).value, false})
                                          : std::nullopt;
    const auto unit = months ? unitOf(at(word + 1).lower) : std::nullopt;
    const bool inMonths =
        unit && unit->name == QLatin1String("mo") && *number == 1 && (months->value == 3 || months->value == 6);
    if (inMonths) {
        (months->value == 3 ? draft.fact.quarter : draft.fact.half) = 1;
        draft.next = word + 2;
    } else if (quarter && (*number == -1 || (*number >= 1 && *number <= 4))) {
        draft.fact.quarter = *number == -1 ? 4 : *number;
    } else if (half && (*number == -1 || *number == 1 || *number == 2)) {
        draft.fact.half = *number == -1 ? 2 : *number;
    } else {
        return std::nullopt;
    }
    const qsizetype bare = draft.next;
    readYear(draft);
    const bool ofYear = at(bare).lower == QLatin1String("of") && at(bare + 1).lower == QLatin1String("the")
        && at(bare + 2).lower == QLatin1String("year");
    if (draft.fact.half && !draft.fact.year && isEnglish() && draft.fact.relative == DateFact::Relative::None
        && !ofYear) {
        return std::nullopt; // of a match, a month, a century
    }
    return draft;
}

// ---- clocks ----

/// Minutes of the day for "7:00", "11.30", "7", "730"; `next` is set behind them.
std::optional<int> Reader::minutesAt(qsizetype i, qsizetype &next) const
{
    const Lexeme &lexeme = at(i);
    if (!lexeme.isFigure() || lexeme.value >= 24.6) {
        return std::nullopt;
    }
    const bool colon = lexeme.isPlainFigure() && at(i + 1).isSign(u':') && at(i + 1).isGlued && at(i + 2).isGlued
        && at(i + 2).isPlainFigure() && at(i + 2).lower.size() == 2 && at(i + 2).value < 60;
    if (colon && lexeme.value < 24.5) {
        next = i + 3;
        return int(lexeme.value) * 60 + int(at(i + 2).value);
    }
    const int places = lexeme.lower.indexOf(u'.') >= 0 ? int(lexeme.lower.size() - lexeme.lower.indexOf(u'.') - 1) : 0;
    const int minutes = places == 2 ? lexeme.lower.right(2).toInt() : 0;
    const int hours = int(std::floor(lexeme.value));
    if ((places != 0 && places != 2) || minutes > 59 || hours > 24 || lexeme.lower.contains(u',')) {
        return std::nullopt;
    }
    next = i + 1;
    return hours * 60 + minutes;
}

/// "kl. 7.00", "11:30", "5.30pm", "7 a.m.", "в 6 часов утра".
std::optional<Reader::Draft> Reader::clockAt(qsizetype i) const
{
    Draft draft;
    draft.first = i;
    qsizetype figure = i;
    const bool called = wordAt(i, Kind::Clock).has_value();
    if (called) {
        figure += 1 + (at(i + 1).isSign(u'.') && at(i + 1).isGlued);
        static const QSet<QString> about {QStringLiteral("rundt"), QStringLiteral("ca"), QStringLiteral("cirka")};
        figure += about.contains(at(figure).lower);
    }
    const auto minutes = isJoined(figure) || figure == i ? minutesAt(figure, draft.next) : std::nullopt;
    if (!minutes) {
        return std::nullopt;
    }
    draft.fact.minutes = *minutes;
    const bool colon = draft.next == figure + 3;
    const bool point = isNorwegian() && at(figure).decimals == 2 && at(figure).lower.contains(u'.')
        && !unitOf(at(figure + 1).lower) && !currencyBefore(at(figure - 1).lower)
        && at(figure - 1).lower != QLatin1String("mot")
        && !(at(figure + 1).isWord() && numberWord(at(figure + 1).lower, m_language)) && !at(figure + 1).isSign(u'%');
    qsizetype next = draft.next;
    const bool hours = at(next).lower == QStringLiteral("часов") || at(next).lower == QStringLiteral("часа")
        || at(next).lower == QStringLiteral("час");
    next += hours;
    const std::optional<DateWord> word = isJoined(next) ? wordAt(next, Kind::DayTime) : std::nullopt;
    int half = word ? word->value : noHalf; // of the day: the hours to add, 0 or 12
    const bool dotted = isEnglish() && isJoined(next)
        && (at(next).lower == QLatin1String("a") || at(next).lower == QLatin1String("p")) && at(next + 1).isSign(u'.')
        && at(next + 2).lower == QLatin1String("m");
    if (dotted) {
        half = at(next).lower == QLatin1String("p") ? 12 : 0;
        next += 2 + (at(next + 3).isSign(u'.') && at(next + 3).isGlued);
    }
    const bool endsRun = m_clockEnd == i - 1 && joinsClocks(at(i - 1).lower) && !unitOf(at(figure + 1).lower);
    if (!called && !colon && !point && half == noHalf && !endsRun) {
        return std::nullopt;
    }
    if (half != noHalf) {
        const bool noon = *minutes / 60 == 12;
        draft.fact.minutes = (*minutes + (half == 12 && *minutes < 720 ? 720 : 0)) - (half == 0 && noon ? 720 : 0);
        draft.next = next + 1;
    }
    readZone(draft);
    return draft;
}

void Reader::readZone(Draft &draft) const
{
    qsizetype i = draft.next;
    i += at(i).isSign(u'(');
    i += at(i).lower == QStringLiteral("по");
    for (const int words : {3, 2, 1}) {
        QString phrase = at(i).lower;
        for (int k = 1; k < words; ++k) {
            phrase +=
                (at(i + k).isGlued || at(i + k - 1).isSign(u'-') ? QString() : QStringLiteral(" ")) + at(i + k).lower;
        }
        const auto zone = isJoined(i + words - 1) ? zonePhrase(phrase) : std::nullopt;
        if (zone) {
            draft.fact.zone = *zone;
            draft.next = i + words;
            return;
        }
    }
}

// ---- words that hang on when they are read ----

std::optional<Reader::Draft> Reader::relativeAt(qsizetype i) const
{
    if (!opensRelativePhrase(at(i).lower, m_language)) {
        return std::nullopt;
    }
    for (const int words : {3, 2, 1}) {
        QString phrase = at(i).lower;
        for (int k = 1; k < words; ++k) {
            phrase += u' ' + at(i + k).lower;
        }
        const auto found = isJoined(i + words - 1) || words == 1 ? relativePhrase(phrase, m_language) : std::nullopt;
        if (found) {
            Draft draft;
            draft.first = i;
            draft.next = i + words;
            draft.fact.relative = found->relative;
            draft.fact.steps = found->steps;
            draft.fact.isLoose = found->isLoose;
            return draft;
        }
    }
    return std::nullopt;
}

} // namespace

QList<DateFact> datesIn(const QString &text, const QString &language)
{
    return datesIn(lexemesOf(text, language), language);
}

QList<DateFact> datesIn(const QList<Lexeme> &lexemes, const QString &language)
{
    return Reader(lexemes, language).run();
}

} // namespace imprimatur
