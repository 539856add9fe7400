// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/numbers.h"

#include "language/dates.h"
#include "language/lexemes.h"
#include "language/numberwords.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace imprimatur
{

namespace
{

using Kind = Number::Kind;
using Word = NumberWord::Kind;

/// Reads the numbers of one text.
class Reader
{
public:
    Reader(const QList<Lexeme> &lexemes, const QString &language, const QList<DateFact> &dates)
        : m_language(language)
        , m_lexemes(lexemes)
        , m_dates(dates)
    {
    }

    QList<Number> run();

private:
    /// A number being read: the lexemes from `first` to before `next`.
    struct Draft
    {
        Number number;
        qsizetype first = 0;
        qsizetype next = 0;
        bool isArticle = false; ///< nothing but "en", "a", "один"
    };

    const Lexeme &at(qsizetype i) const
    {
        static const Lexeme none;
        return i >= 0 && i < m_lexemes.size() ? m_lexemes[i] : none;
    }
    bool isJoined(qsizetype i) const { return i < m_lexemes.size() && !at(i).opensParagraph; }
    std::optional<NumberWord> wordAt(qsizetype i) const;
    bool isVague(qsizetype i) const;
    bool isInDate(qsizetype i);
    bool isConnector(qsizetype i) const;
    bool skipAddress(qsizetype &i) const;

    std::optional<Draft> numberAt(qsizetype i) const;
    std::optional<Draft> figureAt(qsizetype i) const;
    std::optional<Draft> wordsAt(qsizetype i) const;
    std::optional<Draft> compoundAt(qsizetype i) const;
    void readGroup(Draft &draft) const;
    void readScales(Draft &draft) const;
    void readMore(Draft &draft) const;
    void readFraction(Draft &draft) const;
    std::optional<NumberWord> shareAt(const Draft &draft, qsizetype i) const;
    void readPart(Draft &draft) const;
    void readEvery(Draft &draft) const;
    void readHalf(Draft &draft) const;
    void readOrdinalEnding(Draft &draft) const;
    void readUnit(Draft &draft) const;
    void readCurrencyBefore(Draft &draft) const;
    void readSign(Draft &draft) const;
    void readAbout(Draft &draft) const;
    void markLabel(Draft &draft) const;
    std::optional<std::pair<Unit, qsizetype>> unitAt(qsizetype i, bool mayBeMillion) const;
    bool isPerHour(qsizetype i) const;
    bool isAmountTail(qsizetype i) const;
    void setUnit(Number &number, const Unit &unit) const;
    void finish(Draft &draft) const;
    void shareUnits(QList<Draft> &drafts) const;
    void shareCurrencies(QList<Draft> &drafts) const;
    bool opensRange(const Draft &draft) const;
    void readShares(QList<Draft> &drafts) const;

    QString m_language;
    const QList<Lexeme> &m_lexemes;
    const QList<DateFact> &m_dates;
    qsizetype m_date = 0;
};

// ---- where numbers are looked for ----

QList<Number> Reader::run()
{
    QList<Draft> drafts;
    for (qsizetype i = 0; i < m_lexemes.size();) {
        if (isInDate(i) || skipAddress(i)) {
            ++i;
            continue;
        }
        if (auto draft = numberAt(i)) {
            finish(*draft);
            i = std::max(draft->next, i + 1);
            drafts.append(*draft);
            continue;
        }
        ++i;
    }
    shareUnits(drafts);
    shareCurrencies(drafts);
    readShares(drafts);
    QList<Number> numbers;
    for (const Draft &draft : drafts) {
        numbers.append(draft.number);
    }
    return numbers;
}

bool Reader::isInDate(qsizetype i)
{
    while (m_date < m_dates.size() && m_dates[m_date].span.end <= at(i).span.begin) {
        ++m_date;
    }
    return m_date < m_dates.size() && m_dates[m_date].span.overlaps(at(i).span);
}

/// Web addresses, mail addresses and hashtags: to their last glued lexeme.
bool Reader::skipAddress(qsizetype &i) const
{
    const bool link = at(i).isWord()
        && ((at(i + 1).isSign(u':') && at(i + 2).isSign(u'/') && at(i + 2).isGlued)
            || at(i).lower == QLatin1String("www"));
    if (!link && !(at(i).isSign(u'@') && at(i + 1).isGlued) && !(at(i).isSign(u'#') && at(i + 1).isWord())) {
        return false;
    }
    while (i + 1 < m_lexemes.size() && at(i + 1).isGlued) {
        ++i;
    }
    return true;
}

std::optional<NumberWord> Reader::wordAt(qsizetype i) const
{
    if (!at(i).isWord()) {
        return std::nullopt;
    }
    const QString &word = at(i).lower;
    const auto found = numberWord(word, m_language);
    if (found || !word.endsWith(u's') || !m_language.startsWith(u'n')) {
        return found;
    }
    const auto stem = numberWord(word.chopped(1), m_language); // "2,8 millioners marked", "to tredjedels flertall"
    return stem && (stem->kind == Word::Scale || stem->kind == Word::Fraction) ? stem : std::nullopt;
}

/// "flere tusen", "many hundred": no number is said.
bool Reader::isVague(qsizetype i) const
{
    static const QSet<QString> words {QStringLiteral("flere"), QStringLiteral("mange"),   QStringLiteral("noen"),
                                      QStringLiteral("få"),    QStringLiteral("fleire"),  QStringLiteral("several"),
                                      QStringLiteral("many"),  QStringLiteral("few"),     QStringLiteral("несколько"),
                                      QStringLiteral("par"),   QStringLiteral("titalls"), QStringLiteral("some"),
                                      QStringLiteral("nokre")};
    return words.contains(at(i - 1).lower);
}

std::optional<Reader::Draft> Reader::numberAt(qsizetype i) const
{
    if (at(i).isFigure()) {
        return figureAt(i);
    }
    if (!at(i).isWord()) {
        return std::nullopt;
    }
    if (auto words = wordsAt(i)) {
        return words;
    }
    return compoundAt(i);
}

// ---- figures ----

std::optional<Reader::Draft> Reader::figureAt(qsizetype i) const
{
    Draft draft;
    const Lexeme &lexeme = at(i);
    draft.first = i;
    draft.next = i + 1;
    draft.number.figure = lexeme.span;
    draft.number.isFigures = true;
    draft.number.value = lexeme.value;
    draft.number.otherValue = lexeme.otherValue;
    draft.number.step = std::pow(10.0, -lexeme.decimals);
    markLabel(draft);
    if (draft.number.isLabel) {
        return draft;
    }
    readScales(draft);
    readMore(draft);
    readFraction(draft);
    readHalf(draft);
    readOrdinalEnding(draft);
    readCurrencyBefore(draft);
    readSign(draft);
    readUnit(draft);
    return draft;
}

bool isCode(const Lexeme &lexeme)
{
    return lexeme.isWord() && (currencyBefore(lexeme.lower) || (lexeme.isUpper && currencyOfCode(lexeme.lower)));
}

/// Suffixes that only stand glued to English figures.
double gluedScale(const QString &suffix, bool isMoney)
{
    static const QHash<QString, double> scales {{QStringLiteral("mn"), 1e6},  {QStringLiteral("bn"), 1e9},
                                                {QStringLiteral("tn"), 1e12}, {QStringLiteral("k"), 1e3},
                                                {QStringLiteral("mln"), 1e6}, {QStringLiteral("bln"), 1e9}};
    static const QHash<QString, double> ofMoney {
        {QStringLiteral("m"), 1e6}, {QStringLiteral("b"), 1e9}, {QStringLiteral("t"), 1e12}};
    return scales.value(suffix, isMoney ? ofMoney.value(suffix) : 0);
}

/// "350mn" before "-450mn": letters behind a figure that scale or measure it.
bool Reader::isAmountTail(qsizetype i) const
{
    const bool behindFigure = at(i).isWord() && at(i).isGlued && at(i - 1).isFigure();
    return behindFigure
        && (gluedScale(at(i).lower, true) > 0 || numberWord(at(i).lower, m_language) || unitOf(at(i).lower));
}

/// "Su-57", "G20", "200N", "1.2.3", "0800 555", "+47 22".
void Reader::markLabel(Draft &draft) const
{
    const qsizetype i = draft.first;
    const Lexeme &before = at(i - 1);
    const Lexeme &after = at(i + 1);
    const bool gluedWord = at(i).isGlued && before.isWord() && !isCode(before);
    const bool hyphened = at(i).isGlued && before.isSign(u'-') && before.isGlued && at(i - 2).isWord();
    const bool version = after.isSign(u'.') && after.isGlued && at(i + 2).isFigure() && at(i + 2).isGlued;
    const bool inVersion = at(i).isGlued && before.isSign(u'.') && before.isGlued && at(i - 2).isFigure();
    const bool letter = after.isWord() && after.isGlued && !numberWord(after.lower, m_language) && !unitOf(after.lower)
        && after.lower.size() <= 2
        && !QStringLiteral(" m mn bn tn b k st nd rd th s x е я й ").contains(u' ' + after.lower + u' ');
    draft.number.isLabel =
        gluedWord || (hyphened && !isCode(at(i - 2)) && !isAmountTail(i - 2)) || version || inVersion || letter;
    const bool opensCall = at(i).lower.size() >= 3 && at(i).lower.startsWith(u'0') && at(i).decimals == 0;
    if (opensCall || (at(i).isGlued && before.isSign(u'+') && after.isFigure())) {
        draft.number.isLabel = true;
        while (at(draft.next).isFigure() && isJoined(draft.next)) {
            ++draft.next;
        }
        draft.number.figure.end = at(draft.next - 1).span.end;
    }
}

bool isCurrencyMark(const Lexeme &lexeme)
{
    return isCode(lexeme) || (lexeme.kind == Lexeme::Kind::Sign && currencyBefore(lexeme.lower));
}

/// Scale words behind a coefficient, their full stops and hyphens too: "mill.", "тыс.", "5-million".
void Reader::readScales(Draft &draft) const
{
    for (;;) {
        qsizetype i = draft.next;
        if (at(i).isSign(u'-') && at(i).isGlued && at(i + 1).isGlued && at(i + 1).isWord()) {
            ++i;
        }
        if (!isJoined(i) || !at(i).isWord()) {
            return;
        }
        const bool money = isCurrencyMark(at(draft.first - 1));
        const double suffix = at(i).isGlued ? gluedScale(at(i).lower, money) : 0;
        const auto word = suffix > 0 ? std::optional(NumberWord {Word::Scale, suffix, false}) : wordAt(i);
        const bool abbreviatesTonnes = word && at(i).lower == QStringLiteral("т") && !at(i + 1).isSign(u'.');
        const bool adjective = word && word->kind == Word::Ordinal && word->value >= 1000; // "25-тысячный"
        if (!word || (word->kind != Word::Scale && !adjective) || abbreviatesTonnes) {
            return;
        }
        draft.number.value *= word->value;
        draft.number.scale *= word->value;
        draft.number.step *= word->value;
        draft.number.otherValue.reset();
        draft.isArticle = false;
        draft.number.isLoose &= word->isLoose || draft.number.value == 0;
        draft.number.figure.end = at(i).span.end;
        draft.next = i + 1;
        const bool abbreviation = at(i).lower.size() <= 4 && at(draft.next).isSign(u'.') && at(draft.next).isGlued
            && isJoined(draft.next + 1) && !at(draft.next + 1).isCapital;
        draft.next += abbreviation;
    }
}

/// "1 миллион 300 тысяч", "to tusen fem hundre".
void Reader::readMore(Draft &draft) const
{
    if (draft.number.scale < 1000 || !isJoined(draft.next)) {
        return;
    }
    const qsizetype i = draft.next;
    const bool figure = at(i).isFigure() && at(i).value < 1000 && !at(i).isGlued;
    Draft more;
    more.first = i;
    more.next = i + 1;
    if (figure) {
        more.number.value = at(i).value;
        more.number.step = std::pow(10.0, -at(i).decimals);
    } else if (const auto word = wordAt(i);
               word && !word->isLoose && (word->kind == Word::Digits || word->kind == Word::Hundreds)) {
        more.next = i;
        readGroup(more);
    } else {
        return;
    }
    more.number.figure = at(more.next - 1).span;
    readScales(more);
    const bool fits = more.number.value < draft.number.scale
        && (more.number.scale > 1 || (!figure && more.number.value >= 100)) && more.number.value > 0
        && more.number.scale < draft.number.scale;
    if (fits) {
        draft.number.value += more.number.value;
        draft.number.step = more.number.step;
        draft.number.figure.end = more.number.figure.end;
        draft.next = more.next;
    }
}

/// A share behind its count: "to tredeler", "3/4", "two-thirds".
void Reader::readFraction(Draft &draft) const
{
    const qsizetype i = draft.next;
    const bool slash = at(i).isSign(u'/') && at(i).isGlued && at(i + 1).isPlainFigure() && at(i + 1).isGlued;
    if (slash && draft.number.isFigures && draft.number.value < at(i + 1).value && at(i + 1).value <= 20) {
        draft.number.value /= at(i + 1).value;
        draft.number.kind = Kind::Fraction;
        draft.number.step = 0.01;
        draft.number.figure.end = at(i + 1).span.end;
        draft.next = i + 2;
        return;
    }
    const qsizetype place = at(i).isSign(u'-') && at(i).isGlued ? i + 1 : i;
    const auto word = isJoined(place) ? shareAt(draft, place) : std::nullopt;
    if (draft.number.scale == 1 && word && word->kind == Word::Fraction && draft.number.value < 10
        && !(word->value == 0.5 && draft.number.value > 1)) {
        draft.number.value *= word->value;
        draft.number.kind = Kind::Fraction;
        draft.number.step = 0.01;
        draft.number.isLoose = word->isLoose;
        draft.number.figure.end = at(place).span.end;
        draft.isArticle = false;
        draft.next = place + 1;
        readScales(draft);
    }
}

/// Whether an English ordinal behind "a" is a share: "a third of", "a fifth more", "by a tenth".
bool isShareByContext(const Lexeme &before, const Lexeme &after)
{
    static const QSet<QString> behind {
        QStringLiteral("of"),     QStringLiteral("more"),    QStringLiteral("less"),   QStringLiteral("fewer"),
        QStringLiteral("lower"),  QStringLiteral("higher"),  QStringLiteral("up"),     QStringLiteral("down"),
        QStringLiteral("above"),  QStringLiteral("below"),   QStringLiteral("larger"), QStringLiteral("smaller"),
        QStringLiteral("bigger"), QStringLiteral("greater"), QStringLiteral("longer"), QStringLiteral("shorter"),
        QStringLiteral("dearer"), QStringLiteral("cheaper"), QStringLiteral("faster"), QStringLiteral("slower")};
    return before.lower == QLatin1String("by") || behind.contains(after.lower);
}

/// A share's name; after "one" an English ordinal is one, after "a" only in some company: "one third", "a third of".
/// After a count or "одна" a Russian ordinal in its ending: "две пятых", "одна шестая".
std::optional<NumberWord> Reader::shareAt(const Draft &draft, qsizetype i) const
{
    const auto word = wordAt(i);
    if (!word || word->kind != Word::Ordinal || word->value <= 2) {
        return word;
    }
    const bool one = draft.isArticle
        && (at(draft.first).lower == QLatin1String("one") || isShareByContext(at(draft.first - 1), at(i + 1)));
    const auto ends = [&](const char16_t *ending) {
        return at(i).lower.endsWith(QString::fromUtf16(ending));
    };
    const bool plural = draft.number.value >= 2 && draft.number.value < word->value && (ends(u"ых") || ends(u"ьих"));
    const bool single = draft.number.value == 1 && !draft.number.isFigures && (ends(u"ая") || ends(u"ую"));
    const bool share = (one && m_language == QLatin1String("en"))
        || ((plural || single) && m_language == QLatin1String("ru") && draft.number.kind == Kind::Cardinal);
    return share ? NumberWord {Word::Fraction, 1 / word->value, false} : word;
}

/// "шестая часть", "пятую долю": an ordinal that cuts something up.
void Reader::readPart(Draft &draft) const
{
    static const QSet<QString> parts {QStringLiteral("часть"),  QStringLiteral("части"), QStringLiteral("частью"),
                                      QStringLiteral("частей"), QStringLiteral("доля"),  QStringLiteral("доли"),
                                      QStringLiteral("долю"),   QStringLiteral("долей")};
    Number &number = draft.number;
    const qsizetype i = draft.next;
    if (number.kind != Kind::Ordinal || number.value <= 2 || !isJoined(i) || !parts.contains(at(i).lower)) {
        return;
    }
    number.value = 1 / number.value;
    number.kind = Kind::Fraction;
    number.step = 0.01;
    number.isLoose = false;
    number.figure.end = at(i).span.end;
    draft.next = i + 1;
}

/// "hver fjerde", "every third", "каждый пятый": a share of all.
void Reader::readEvery(Draft &draft) const
{
    static const QSet<QString> words {QStringLiteral("hver"),   QStringLiteral("hvert"),   QStringLiteral("kvar"),
                                      QStringLiteral("every"),  QStringLiteral("каждый"),  QStringLiteral("каждая"),
                                      QStringLiteral("каждое"), QStringLiteral("каждого"), QStringLiteral("каждой"),
                                      QStringLiteral("каждую"), QStringLiteral("каждому"), QStringLiteral("каждым")};
    Number &number = draft.number;
    if (number.kind == Kind::Ordinal && number.value >= 2 && number.value <= 100
        && words.contains(at(draft.first - 1).lower)) {
        number.share = 1 / number.value;
        number.isLoose = false;
    }
}

/// "to og en halv", "two and a half", "два с половиной".
void Reader::readHalf(Draft &draft) const
{
    static const QList<QStringList> forms {{QStringLiteral("og"), QStringLiteral("en"), QStringLiteral("halv")},
                                           {QStringLiteral("og"), QStringLiteral("et"), QStringLiteral("halvt")},
                                           {QStringLiteral("and"), QStringLiteral("a"), QStringLiteral("half")},
                                           {QStringLiteral("с"), QStringLiteral("половиной")}};
    for (const QStringList &form : forms) {
        qsizetype i = draft.next;
        const auto stands = [&](const QString &word) {
            i += at(i).isSign(u'-') && at(i).isGlued;
            return isJoined(i) && at(i++).lower == word;
        };
        if (!draft.isArticle && std::ranges::all_of(form, stands)) {
            draft.number.value += 0.5 * draft.number.scale;
            draft.number.step = 0.1 * draft.number.scale;
            draft.number.figure.end = at(i - 1).span.end;
            draft.next = i;
            readScales(draft);
            return;
        }
    }
}

/// "2. verdenskrig", "1. juledag".
bool namesSomething(const QString &word)
{
    return word.startsWith(QLatin1String("verdenskrig")) || word.startsWith(QLatin1String("juledag"))
        || word.startsWith(QStringLiteral("påskedag")) || word.startsWith(QLatin1String("pinsedag"));
}

/// "3. plass", "3rd", "3-й", "No. 3".
void Reader::readOrdinalEnding(Draft &draft) const
{
    static const QSet<QString> english {QStringLiteral("st"), QStringLiteral("nd"), QStringLiteral("rd"),
                                        QStringLiteral("th")};
    static const QSet<QString> russian {
        QStringLiteral("й"),  QStringLiteral("го"), QStringLiteral("я"),  QStringLiteral("е"),  QStringLiteral("му"),
        QStringLiteral("х"),  QStringLiteral("м"),  QStringLiteral("ю"),  QStringLiteral("ое"), QStringLiteral("ой"),
        QStringLiteral("ый"), QStringLiteral("ти"), QStringLiteral("ми"), QStringLiteral("и")};
    static const QSet<QString> numero {QStringLiteral("nr"), QStringLiteral("nummer"), QStringLiteral("no"),
                                       QStringLiteral("№"), QStringLiteral("number")};
    const qsizetype i = draft.next;
    if (draft.number.scale != 1) {
        return;
    }
    const bool stopped = at(i).isSign(u'.') && at(i).isGlued && !at(i + 1).isGlued && isJoined(i + 1)
        && at(i + 1).isWord() && !at(i + 1).isCapital && draft.number.value < 1000 && m_language.startsWith(u'n');
    const bool hyphened = at(i).isSign(u'-') && at(i).isGlued && at(i + 1).isGlued && russian.contains(at(i + 1).lower);
    const bool glued = at(i).isGlued && english.contains(at(i).lower);
    const bool called = numero.contains(at(draft.first - 1).lower)
        || (at(draft.first - 1).isSign(u'.') && numero.contains(at(draft.first - 2).lower));
    if (stopped || hyphened || glued || called) {
        draft.number.kind = Kind::Ordinal;
        draft.next = i + (hyphened ? 2 : stopped || glued ? 1 : 0);
        draft.number.isLoose = draft.number.value <= 2 && namesSomething(at(draft.next).lower);
    }
}

// ---- number words ----

bool Reader::isConnector(qsizetype i) const
{
    return at(i).lower == QLatin1String("og") || at(i).lower == QLatin1String("and");
}

/// Words up to a thousand from `draft.next` on: "two hundred and fifty", "триста пятьдесят", "twenty-one".
void Reader::readGroup(Draft &draft) const
{
    Number &number = draft.number;
    for (qsizetype i = draft.next; isJoined(i) || i == draft.first;) {
        qsizetype place = i;
        const bool hyphen = i > draft.first && at(i).isSign(u'-') && at(i).isGlued && at(i + 1).isGlued;
        const bool rounds = number.value >= 100 && std::fmod(number.value, 100) == 0;
        place += hyphen || (rounds && isConnector(i));
        const auto word = wordAt(place);
        if (!word || (place > i && !hyphen && word->isLoose)) {
            return;
        }
        const double units = std::fmod(number.value, 100);
        const bool tens = units >= 20 && std::fmod(units, 10) == 0 && word->value < 10;
        const bool small = word->kind == Word::Digits || (word->kind == Word::Ordinal && word->value < 100);
        if (small && (number.value == 0 || tens || rounds) && !(word->isLoose && word->value < 1 && i > draft.first)) {
            number.value += word->value;
            number.isLoose = word->isLoose && number.value < 3;
            draft.isArticle = word->isLoose && number.value == 1 && word->kind == Word::Digits;
        } else if (word->kind == Word::Hundreds && number.value == 0) {
            number.value = word->value;
        } else if (word->kind == Word::Scale && word->value == 100 && number.value < 20) {
            number.value = std::max(number.value, 1.0) * 100;
            number.isLoose = draft.isArticle = false;
        } else if (word->kind == Word::Ordinal && number.value == 0) {
            number.value = word->value;
        } else {
            return;
        }
        draft.next = i = place + 1;
        number.figure.end = at(place).span.end;
        if (word->kind == Word::Ordinal) {
            number.kind = Kind::Ordinal;
            return;
        }
    }
}

double stepOf(double value)
{
    double step = 1;
    while (value >= 10 && std::fmod(value, step * 10) == 0 && step < 1e15) {
        step *= 10;
    }
    return step;
}

/// Whether a scale word may stand for itself: "tusen", "миллион", but not "millioner".
bool standsAlone(const QString &word)
{
    static const QSet<QString> words {QStringLiteral("hundre"),   QStringLiteral("tusen"),   QStringLiteral("тысяча"),
                                      QStringLiteral("тысячу"),   QStringLiteral("миллион"), QStringLiteral("миллиард"),
                                      QStringLiteral("миллиона"), QStringLiteral("триллион")};
    return words.contains(word);
}

std::optional<Reader::Draft> Reader::wordsAt(qsizetype i) const
{
    const auto word = wordAt(i);
    if (!word || (word->kind == Word::Scale && isVague(i))) {
        return std::nullopt;
    }
    Draft draft;
    Number &number = draft.number;
    draft.first = draft.next = i;
    number.figure = at(i).span;
    if (word->kind == Word::Fraction || word->kind == Word::Whole || word->kind == Word::Multiple) {
        number.value = word->value;
        number.isLoose = word->isLoose;
        number.kind = word->kind == Word::Fraction ? Kind::Fraction
            : word->kind == Word::Multiple         ? Kind::Multiple
                                                   : Kind::Cardinal;
        number.isLoose |= word->kind == Word::Fraction && at(i - 1).isWord()
            && (at(i - 1).lower.startsWith(QLatin1String("sist"))
                || at(i - 1).lower.startsWith(QStringLiteral("først")));
        number.step = word->value == std::floor(word->value) ? stepOf(word->value) : 0.1;
        draft.next = i + 1;
        const bool article = at(draft.next).lower == QLatin1String("a") || at(draft.next).lower == QLatin1String("an");
        draft.next += article && wordAt(draft.next + 1) && wordAt(draft.next + 1)->kind == Word::Scale;
        readScales(draft);
        number.kind = number.scale > 1 ? Kind::Cardinal : number.kind;
    } else {
        if (word->kind == Word::Scale && word->value >= 1000) {
            if (!standsAlone(at(i).lower)) {
                return std::nullopt;
            }
            number.value = 1;
            number.isLoose = true;
        } else {
            readGroup(draft);
        }
        if (number.value == 0 && draft.next == i) {
            return std::nullopt;
        }
        number.step = stepOf(number.value);
        readScales(draft);
        readMore(draft);
        readFraction(draft);
        readHalf(draft);
        readPart(draft);
        readEvery(draft);
    }
    draft.next = std::max(draft.next, i + 1);
    readUnit(draft);
    static const QSet<QString> definite {QStringLiteral("de"),    QStringLiteral("dei"), QStringLiteral("disse"),
                                         QStringLiteral("desse"), QStringLiteral("the"), QStringLiteral("these")};
    const bool known = definite.contains(at(i - 1).lower) && number.value <= 4 && number.kind == Kind::Cardinal
        && number.scale == 1; // "de to presidentene": the reader can count them
    number.isLoose |= known;
    const bool isRate = number.kind == Kind::Money && number.value == 1; // "580 tenge for en dollar"
    const bool counts =
        number.kind == Kind::Percent || number.kind == Kind::Points || (number.kind == Kind::Money && !isRate);
    number.isLoose &= !(draft.isArticle && counts);
    return draft;
}

/// "femårsplan", "трёхлетний", "полмиллиона": a number at the head of a word.
std::optional<Reader::Draft> Reader::compoundAt(qsizetype i) const
{
    const auto head = numberHead(at(i).lower, m_language);
    if (!head) {
        return std::nullopt;
    }
    Draft draft;
    Number &number = draft.number;
    draft.first = i;
    draft.next = i + 1;
    number.figure = at(i).span;
    number.value = head->value;
    number.step = stepOf(head->value);
    number.isLoose = true;
    const QString rest = at(i).lower.mid(head->length);
    if (const auto scale = numberWord(rest, m_language); scale && scale->kind == Word::Scale) {
        number.value *= scale->value;
        number.scale = scale->value;
        number.step = scale->value / 10;
        number.isLoose = false;
        readUnit(draft);
        return draft;
    }
    for (qsizetype length = rest.size(); length >= 2; --length) {
        if (const auto unit = unitOf(rest.left(length))) {
            setUnit(number, *unit);
            break;
        }
    }
    return draft;
}

// ---- what stands around ----

void Reader::setUnit(Number &number, const Unit &unit) const
{
    number.unit = unit;
    if (unit.name == QLatin1String("m3") && unit.factor > 1) { // bcm
        number.value *= unit.factor;
        number.scale *= unit.factor;
        number.step *= unit.factor;
        number.unit.factor = 1;
    }
    switch (unit.dimension) {
    case Unit::Dimension::None:
    case Unit::Dimension::People:
        return;
    case Unit::Dimension::Percent:
        number.kind = Kind::Percent;
        return;
    case Unit::Dimension::Points:
        number.kind = Kind::Points;
        return;
    case Unit::Dimension::Money:
        number.kind = Kind::Money;
        return;
    case Unit::Dimension::Times:
        number.kind = Kind::Multiple;
        return;
    default:
        number.kind = Kind::Measure;
    }
}

bool Reader::isPerHour(qsizetype i) const
{
    static const QSet<QString> words {QStringLiteral("per hour"), QStringLiteral("an hour"), QStringLiteral("i timen"),
                                      QStringLiteral("per time"), QStringLiteral("в час")};
    return isJoined(i + 1) && words.contains(at(i).lower + u' ' + at(i + 1).lower);
}

/// The unit at a lexeme and where it ends. Letters glued to a figure are units only with a second reading.
std::optional<std::pair<Unit, qsizetype>> Reader::unitAt(qsizetype i, bool mayBeMillion) const
{
    if (!isJoined(i)) {
        return std::nullopt;
    }
    const QString &word = at(i).lower;
    if (word == QLatin1String("som") && m_language.startsWith(u'n')) { // nearly always "which"
        return std::nullopt;
    }
    if (word == QLatin1String("time") && m_language == QLatin1String("en")) { // "three-time champion"
        return std::pair(*unitOf(QStringLiteral("times")), i + 1);
    }
    qsizetype second = i + 1 + (at(i + 1).isSign(u'.') && at(i + 1).isGlued && word.size() <= 5);
    const bool slash = at(i + 1).isSign(u'/') && at(i + 1).isGlued && at(i + 2).isGlued;
    if (slash) {
        if (const auto unit = unitOf(word + u'/' + at(i + 2).lower)) {
            return std::pair(*unit, i + 3);
        }
    }
    if (isJoined(second) && (at(second).isWord() || word == QStringLiteral("°"))) {
        second += at(second).isSign(u'-');
        for (const qsizetype place : {second, i + 2}) {
            const QString both = word == QStringLiteral("°") ? word + at(place).lower : word + u' ' + at(place).lower;
            if (const auto unit = unitOf(both)) {
                return std::pair(*unit, place + 1);
            }
        }
    }
    if (mayBeMillion && word == QLatin1String("m")) {
        return std::nullopt;
    }
    const bool hidden = word.size() == 1 && at(i).isWord() && at(i).isCapital;
    if (auto unit = hidden ? std::nullopt : unitOf(word)) {
        const bool speed = unit->dimension == Unit::Dimension::Length && unit->factor >= 1000 && isPerHour(i + 1);
        return std::pair(speed ? Unit {Unit::Dimension::Speed, QStringLiteral("km/h"), unit->factor / 1000, 0} : *unit,
                         i + (speed ? 3 : 1));
    }
    if (saysWhose(word)) {
        if (const auto unit = unitOf(at(i + 1).lower); unit && unit->dimension == Unit::Dimension::Money) {
            return std::pair(*unit, i + 2);
        }
    }
    return std::nullopt;
}

void Reader::readUnit(Draft &draft) const
{
    if (!draft.number.unit.isNone()) {
        return;
    }
    qsizetype i = draft.next;
    const bool hyphen = (at(i).isSign(u'-') || at(i).isSign(u'–')) && at(i).isGlued && at(i + 1).isGlued;
    i += hyphen && at(i + 1).isWord();
    const bool article = draft.number.kind == Kind::Fraction
        && (at(i).lower == QLatin1String("an") || at(i).lower == QLatin1String("a"));
    i += article && isJoined(i + 1);
    const bool isGluedM = at(i).isGlued && !hyphen && draft.number.isFigures && m_language == QLatin1String("en");
    if (const auto unit = unitAt(i, isGluedM)) {
        setUnit(draft.number, unit->first);
        draft.number.span.end = at(unit->second - 1).span.end;
        draft.next = unit->second;
        return;
    }
    if (isGluedM && at(i).lower == QLatin1String("m")) {
        draft.number.otherValue = draft.number.value;
        draft.number.value *= 1e6;
        draft.number.scale = 1e6;
        draft.number.step *= 1e6;
        draft.number.figure.end = at(i).span.end;
        draft.next = i + 1;
        return;
    }
}

void Reader::readCurrencyBefore(Draft &draft) const
{
    const qsizetype before = draft.first - 1;
    if (before < 0 || at(draft.first).opensParagraph || !isCurrencyMark(at(before))) {
        return;
    }
    const bool word = at(before).isWord() && !at(draft.first).isGlued && !at(before).isCapital;
    if (word && at(before).lower != QLatin1String("kr")) {
        return;
    }
    const auto currency = currencyBefore(at(before).lower);
    setUnit(draft.number, currency ? *currency : *currencyOfCode(at(before).lower));
    draft.number.span.begin = at(before).span.begin;
    draft.first = before;
}

/// "-5", "minus 5", "5 minusgrader", "5 below zero".
void Reader::readSign(Draft &draft) const
{
    const Lexeme &before = at(draft.first - 1);
    const bool dash = (before.isSign(u'-') || before.isSign(u'−') || before.isSign(u'–')) && at(draft.first).isGlued
        && !before.isGlued && !at(draft.first).opensParagraph;
    const bool word = before.lower == QLatin1String("minus") || before.lower == QStringLiteral("минус");
    if (dash || word) {
        draft.number.span.begin = before.span.begin;
    }
}

struct AboutWord
{
    Number::About about;
    const char16_t *words;
};

const AboutWord aboutWords[] = {
    {Number::About::Roughly,
     u"om lag|rundt|omtrent|omkring|cirka|circa|ca|omlag|kring|en|drøyt|about|around|roughly|approximately|some|"
     u"an "
     u"estimated|estimated|approx|около|примерно|порядка|приблизительно|anslagsvis|nesten|nær|nærmere|bortimot|knapt|"
     u"nearly|almost|close to|почти|opp mot|i underkant av|just under|just over|i overkant av|drøye|knappe|drøyt"},
    {Number::About::Over,
     u"over|mer enn|flere enn|minst|godt over|meir enn|fleire enn|more than|at least|above|exceeding|exceeded|более|"
     u"больше|свыше|не менее|passert|fra|upwards of|превысил|превысила|превысили|превысило|превышает"},
    {Number::About::Under,
     u"under|mindre enn|færre enn|høyst|maks|maksimalt|inntil|opptil|opp til|less than|fewer than|below|up to|at most|"
     u"no more than|менее|меньше|до|не более|менее чем"},
};

std::optional<Number::About> aboutOf(const QString &words)
{
    static const QHash<QString, Number::About> table = [] {
        QHash<QString, Number::About> made;
        for (const AboutWord &row : aboutWords) {
            const QStringList list = QString::fromUtf16(row.words).split(QLatin1Char('|'));
            for (const QString &word : list) {
                made.insert(word, row.about);
            }
        }
        made.remove(QStringLiteral("en"));
        made.remove(QStringLiteral("fra"));
        made.remove(QStringLiteral("до"));
        return made;
    }();
    const auto found = table.constFind(words);
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

void Reader::readAbout(Draft &draft) const
{
    qsizetype i = draft.first - 1;
    i -= at(i).isSign(u'.') && at(i).isGlued;
    if (i < 0 || !at(i).isWord() || at(draft.first).opensParagraph) {
        return;
    }
    if (const auto two = aboutOf(at(i - 1).lower + u' ' + at(i).lower)) {
        draft.number.about = *two;
    } else if (const auto three = aboutOf(at(i - 2).lower + u' ' + at(i - 1).lower + u' ' + at(i).lower)) {
        draft.number.about = *three;
    } else if (const auto one = aboutOf(at(i).lower)) {
        draft.number.about = *one;
    }
}

void Reader::finish(Draft &draft) const
{
    Number &number = draft.number;
    if (number.isFigures && number.step >= number.scale) {
        number.step = stepOf(std::round(number.value / number.scale)) * number.scale;
    }
    const qsizetype begin = number.span.end > number.span.begin || number.span.begin > 0
        ? std::min(number.span.begin, number.figure.begin)
        : number.figure.begin;
    const qsizetype spanBegin =
        number.span.begin == 0 && number.figure.begin > 0 && draft.first > 0 ? number.figure.begin : begin;
    number.span = {spanBegin, std::max({number.span.end, number.figure.end, at(draft.next - 1).span.end})};
    readAbout(draft);
}

/// "to av tre", "one in five", "один из восьми".
void Reader::readShares(QList<Draft> &drafts) const
{
    static const QSet<QString> joins {QStringLiteral("av"),    QStringLiteral("of"),   QStringLiteral("in"),
                                      QStringLiteral("из"),    QStringLiteral("out"),  QStringLiteral("hver"),
                                      QStringLiteral("every"), QStringLiteral("each"), QStringLiteral("каждых")};
    for (qsizetype k = 1; k < drafts.size(); ++k) {
        Number &part = drafts[k - 1].number;
        Number &whole = drafts[k].number;
        const qsizetype from = drafts[k - 1].next;
        const qsizetype gap = drafts[k].first - from;
        bool joined = gap >= 1 && gap <= 3 && part.unit.isNone() && part.scale == 1 && whole.scale == 1;
        for (qsizetype i = from; joined && i < drafts[k].first; ++i) {
            joined = isJoined(i) && joins.contains(at(i).lower);
        }
        if (joined && part.value >= 1 && part.value < whole.value && whole.value <= 100) {
            part.share = whole.share = part.value / whole.value;
        }
    }
}

/// "4,5 og 5 prosent", "7–8 millioner", "fra 6 til 8 tonn": the first has the unit of the second, and perhaps its scale.
void Reader::shareUnits(QList<Draft> &drafts) const
{
    static const QSet<QString> joins {QStringLiteral("og"),  QStringLiteral("til"), QStringLiteral("eller"),
                                      QStringLiteral("and"), QStringLiteral("to"),  QStringLiteral("or"),
                                      QStringLiteral("и"),   QStringLiteral("до"),  QStringLiteral("или"),
                                      QStringLiteral("-"),   QStringLiteral("–"),   QStringLiteral("—"),
                                      QStringLiteral("mot")};
    for (qsizetype k = drafts.size() - 1; k > 0; --k) {
        Draft &first = drafts[k - 1];
        const Draft &second = drafts[k];
        const bool joined = second.first == first.next + 1 && joins.contains(at(first.next).lower)
            && first.number.unit.isNone() && !first.number.isLabel && first.number.kind == Kind::Cardinal;
        if (!joined) {
            continue;
        }
        setUnit(first.number, second.number.unit);
        const double coefficient = second.number.value / second.number.scale;
        const double reach = opensRange(first) ? 10 : 1.5;
        if (second.number.scale > 1 && first.number.scale == 1 && first.number.value <= coefficient * reach
            && first.number.value < 1000) {
            first.number.otherValue = first.number.value * second.number.scale;
        }
    }
}

/// "fra 3,1 til 1,9 millioner": what is compared may be larger.
bool Reader::opensRange(const Draft &draft) const
{
    static const QSet<QString> words {QStringLiteral("fra"),    QStringLiteral("frå"), QStringLiteral("mellom"),
                                      QStringLiteral("from"),   QStringLiteral("от"),  QStringLiteral("с"),
                                      QStringLiteral("between")};
    return words.contains(at(draft.first - 1).lower);
}

/// "$350mn-450mn", "€5–7bn": the second has the currency of the first, the first perhaps the scale of the second.
void Reader::shareCurrencies(QList<Draft> &drafts) const
{
    static const QSet<QString> joins {QStringLiteral("-"),  QStringLiteral("–"),   QStringLiteral("—"),
                                      QStringLiteral("to"), QStringLiteral("til"), QStringLiteral("до")};
    for (qsizetype k = 1; k < drafts.size(); ++k) {
        Number &first = drafts[k - 1].number;
        Number &second = drafts[k].number;
        const bool joined = drafts[k].first == drafts[k - 1].next + 1 && joins.contains(at(drafts[k - 1].next).lower)
            && isJoined(drafts[k].first) && first.kind == Kind::Money && first.figure.begin > first.span.begin
            && !second.isLabel && (second.kind == Kind::Cardinal || second.kind == Kind::Money);
        if (!joined || (!second.unit.isNone() && second.unit != first.unit)) {
            continue;
        }
        setUnit(second, first.unit);
        if (second.scale > 1 && first.scale == 1 && first.value <= second.value / second.scale * 1.5) {
            first.otherValue = first.value * second.scale;
        }
    }
}

} // namespace

QList<Number> numbersIn(const QList<Lexeme> &lexemes, const QString &language, const QList<DateFact> &dates)
{
    return Reader(lexemes, language, dates).run();
}

QList<Number> numbersIn(const QString &text, const QString &language)
{
    const QList<Lexeme> lexemes = lexemesOf(text, language);
    return numbersIn(lexemes, language, datesIn(lexemes, language));
}

} // namespace imprimatur
