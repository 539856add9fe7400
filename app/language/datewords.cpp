// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/datewords.h"

#include "language/lexemes.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <unicode/dtfmtsym.h>

namespace imprimatur
{

namespace
{

using Kind = DateWord::Kind;
using Relative = DateFact::Relative;

/// What ICU does not say: rows "kind value word word …"; "?" makes a word loose.
const QString norwegianWords = QStringLiteral(
    "month 9 sept\n"
    "quarter 0 kvartal kvartalet kvartals kvartalets\nhalf 0 halvår halvåret halvårs halvårets\n"
    "year 0 året år\ncentury 0 århundre århundret århundrets hundreåret\nclock 0 kl klokken klokka klokkå");
const QString englishWords = QStringLiteral(
    "month 9 sept\nmonth 5 ?may\nmonth 3 ?march ?mar\nweekday 1 ?mondays\nweekday 2 ?tuesdays\nweekday 3 ?wednesdays\n"
    "weekday 4 ?thursdays\nweekday 5 ?fridays\nweekday 6 ?saturdays\nweekday 7 ?sundays\n"
    "quarter 0 quarter\nhalf 0 half\nyear 0 year\ncentury 0 century centuries\n"
    "daytime 0 am\ndaytime 12 pm");
const QString russianWords = QStringLiteral(
    "month 1 январе январю январем\nmonth 2 феврале февралю февралем\nmonth 3 марте марту мартом\n"
    "month 4 апреле апрелю апрелем\nmonth 5 мае маю маем\nmonth 6 июне июню июнем\nmonth 7 июле июлю июлем\n"
    "month 8 августе августу августом\nmonth 9 сентябре сентябрю сентябрем\nmonth 10 октябре октябрю октябрем\n"
    "month 11 ноябре ноябрю ноябрем\nmonth 12 декабре декабрю декабрем\n"
    "weekday 1 понедельника понедельнику\nweekday 2 вторника вторнику\nweekday 3 среду среды среде\n"
    "weekday 4 четверга четвергу\nweekday 5 пятницу пятницы пятнице\nweekday 6 субботу субботы субботе\n"
    "weekday 7 воскресенья воскресенью\n"
    "quarter 0 квартале квартал квартала кварталу\nhalf 0 полугодии полугодие полугодия\n"
    "year 0 г год года году годом гг годах годы годов\ncentury 0 века век веке веку вв в\n"
    "daytime 0 утра ночи\ndaytime 12 дня вечера");

const QString russianAdjectives = QStringLiteral(
    "month 1 январск\nmonth 2 февральск\nmonth 3 мартовск\nmonth 4 апрельск\nmonth 5 майск\nmonth 6 июньск\nmonth 7 "
    "июльск\nmonth 8 августовск\nmonth 9 сентябрьск\nmonth 10 октябрьск\nmonth 11 ноябрьск\nmonth 12 декабрьск\n"
    "weekday 5 пятничн\nweekday 6 субботн\nweekday 7 воскресн");

/// Rows "relative steps phrase|phrase"; "?" makes a phrase loose.
const QString relativeRows = QStringLiteral(
    "nb|day|0|?i dag|?i kveld|?i natt|?i ettermiddag|?i formiddag|?i morges|?i dagens\nnb|day|-1|i går|i gårsdagens|"
    "gårsdagens\nnb|day|1|i morgen|i morgon\nnb|day|-2|i forgårs\n"
    "nb|week|0|?denne uken|?denne uka|?denne veka\nnb|week|-1|forrige uke|førre veke|sist uke|?siste "
    "uke\nnb|week|1|neste "
    "uke|neste veke|kommende uke\n"
    "nb|month|0|?denne måneden|?denne månaden\nnb|month|-1|forrige måned|førre månad\nnb|month|1|neste måned|neste "
    "månad\n"
    "nb|year|0|?i år|?årets|?dette året|?inneværende år\nnb|year|-1|i fjor|forrige "
    "år|fjoråret|fjorårets\nnb|year|1|neste "
    "år|neste års|til neste år\n"
    "en|day|0|?today|?tonight|?today's\nen|day|-1|yesterday|yesterday's\nen|day|1|tomorrow|tomorrow's\nen|week|0|?this "
    "week\nen|week|-1|last week|last week's\nen|week|1|next week|next week's\n"
    "en|month|0|?this month\nen|month|-1|last month|last month's\nen|month|1|next month|next month's\nen|year|0|?this "
    "year|?this year's\nen|year|-1|last year|last year's|?last spring|?last summer|?last autumn|?last fall|?last "
    "winter\nen|year|1|next year|next year's\n"
    "ru|day|0|?сегодня\nru|day|-1|вчера\nru|day|1|завтра\nru|day|-2|позавчера\nru|week|0|?этой неделе|?текущей "
    "неделе\nru|week|-1|прошлой неделе|прошлой недели\nru|week|1|следующей неделе|следующей недели|будущей неделе\n"
    "ru|month|0|?этом месяце|?текущем месяце\nru|month|-1|прошлом месяце|прошлого месяца\nru|month|1|следующем "
    "месяце|следующего месяца\n"
    "ru|year|0|?этом году|?этого года|?текущем году|?текущего года|?нынешнем году|?нынешнего года\n"
    "ru|year|-1|прошлом году|прошлого года|прошлый год|прошлому году|минувшем году|?прошлой весной|?прошлой "
    "осенью|?прошлой зимой|?прошлым летом\nru|year|1|следующем году|следующего "
    "года|следующий год|будущем году|будущего года");

const QString zoneRows = QStringLiteral(
    "norway|norsk tid|norwegian time|oslo-tid|cet|cest|sentraleuropeisk tid|central european|по осло|norsk "
    "sommertid|norsk vintertid|norge tid\n"
    "moscow|moskva-tid|moskva tid|moscow time|московскому времени|мск|msk|московское время|moskovitisk tid|moskvatid\n"
    "utc|gmt|utc|гринвичу\n"
    "local|lokal tid|local time|местному времени|bst|et|edt|est|pt|pdt|eastern time");

struct Vocabulary
{
    QHash<QString, DateWord> words;
    QHash<QString, RelativePhrase> phrases;
    QSet<QString> openings;
};

Kind kindOf(const QString &name)
{
    static const QHash<QString, Kind> kinds {
        {QStringLiteral("month"), Kind::Month},     {QStringLiteral("weekday"), Kind::Weekday},
        {QStringLiteral("quarter"), Kind::Quarter}, {QStringLiteral("half"), Kind::Half},
        {QStringLiteral("year"), Kind::Year},       {QStringLiteral("century"), Kind::Century},
        {QStringLiteral("clock"), Kind::Clock},     {QStringLiteral("daytime"), Kind::DayTime}};
    return kinds.value(name);
}

Relative relativeOf(const QString &name)
{
    static const QHash<QString, Relative> kinds {{QStringLiteral("day"), Relative::Day},
                                                 {QStringLiteral("week"), Relative::Week},
                                                 {QStringLiteral("month"), Relative::Month},
                                                 {QStringLiteral("year"), Relative::Year}};
    return kinds.value(name);
}

void addRows(Vocabulary &vocabulary, const QString &rows)
{
    const QStringList all = rows.split(QLatin1Char('\n'));
    for (const QString &row : all) {
        const QStringList cells = row.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (qsizetype i = 2; i < cells.size(); ++i) {
            const bool loose = cells[i].startsWith(u'?');
            vocabulary.words.insert(cells[i].mid(loose ? 1 : 0), {kindOf(cells[0]), cells[1].toInt(), loose});
        }
    }
}

/// "июньская", "пятничные": the stems of rows "kind value stem" with the endings of adjectives.
void addAdjectives(Vocabulary &vocabulary, const QString &rows)
{
    static const QStringList endings =
        QStringLiteral("ий ый ая ое ие ые ого его ой ей ом ем ому ему ую юю их ых им ым ими "
                       "ыми яя ее")
            .split(QLatin1Char(' '));
    const QStringList all = rows.split(QLatin1Char('\n'));
    for (const QString &row : all) {
        const QStringList cells = row.split(QLatin1Char(' '));
        for (const QString &ending : endings) {
            vocabulary.words.insert(cells[2] + ending, {kindOf(cells[0]), cells[1].toInt(), false});
        }
    }
}

void addPhrases(Vocabulary &vocabulary, const QString &language)
{
    const QStringList all = relativeRows.split(QLatin1Char('\n'));
    for (const QString &row : all) {
        const QStringList cells = row.split(QLatin1Char('|'));
        for (qsizetype i = 3; cells[0] == language && i < cells.size(); ++i) {
            const bool loose = cells[i].startsWith(u'?');
            const QString phrase = cells[i].mid(loose ? 1 : 0);
            vocabulary.phrases.insert(phrase, {relativeOf(cells[1]), cells[2].toInt(), loose});
            vocabulary.openings.insert(phrase.section(u' ', 0, 0));
        }
    }
}

/// Names of months or days with the endings that the language hangs on them.
void addNames(Vocabulary &vocabulary, const icu::UnicodeString *names, int from, int count, Kind kind)
{
    for (int i = from; i < count; ++i) {
        const QString name = foldedWord(QString::fromUtf16(names[i].getBuffer(), names[i].length())).remove(u'.');
        const int value = kind == Kind::Month ? i + 1 : i == 1 ? 7 : i - 1;
        const QString genitive = name + u's';
        for (const QString &word :
             {name, genitive, name + QStringLiteral("'s"), name + QStringLiteral("en"), name + QStringLiteral("ens")}) {
            const bool wanted = name.size() > 2 && !vocabulary.words.contains(word);
            if (wanted) {
                vocabulary.words.insert(word, {kind, value, false});
            }
        }
    }
}

void addIcu(Vocabulary &vocabulary, const char *language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(icu::Locale(language), status);
    using Symbols = icu::DateFormatSymbols;
    for (const auto context : {Symbols::FORMAT, Symbols::STANDALONE}) {
        for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED}) {
            int count = 0;
            const icu::UnicodeString *months = symbols.getMonths(count, context, width);
            addNames(vocabulary, months, 0, count, Kind::Month);
            if (width == Symbols::WIDE) { // "Sun" and "Sat" are too much else
                const icu::UnicodeString *days = symbols.getWeekdays(count, context, width);
                addNames(vocabulary, days, 1, count, Kind::Weekday);
            }
        }
    }
}

Vocabulary vocabularyOf(const char *locale, const QString &words, const QString &language)
{
    Vocabulary vocabulary;
    addRows(vocabulary, words);
    if (language == QLatin1String("ru")) {
        addAdjectives(vocabulary, russianAdjectives);
    }
    addIcu(vocabulary, locale);
    addPhrases(vocabulary, language);
    return vocabulary;
}

/// Each made when its language is first read.
const Vocabulary *vocabularyFor(const QString &language)
{
    if (language == QLatin1String("nb")) {
        static const Vocabulary bokmal = vocabularyOf("nb", norwegianWords, QStringLiteral("nb"));
        return &bokmal;
    }
    if (language == QLatin1String("nn")) {
        static const Vocabulary nynorsk = vocabularyOf("nn", norwegianWords, QStringLiteral("nb"));
        return &nynorsk;
    }
    if (language == QLatin1String("en")) {
        static const Vocabulary english = vocabularyOf("en", englishWords, QStringLiteral("en"));
        return &english;
    }
    if (language == QLatin1String("ru")) {
        static const Vocabulary russian = vocabularyOf("ru", russianWords, QStringLiteral("ru"));
        return &russian;
    }
    return nullptr;
}

DateFact::Zone zoneNamed(const QString &name)
{
    return name == QLatin1String("norway") ? DateFact::Zone::Norway
        : name == QLatin1String("moscow")  ? DateFact::Zone::Moscow
        : name == QLatin1String("utc")     ? DateFact::Zone::Utc
                                           : DateFact::Zone::Local;
}

} // namespace

std::optional<DateWord> dateWord(const QString &word, const QString &language)
{
    const Vocabulary *vocabulary = vocabularyFor(language);
    if (!vocabulary) {
        return std::nullopt;
    }
    const auto found = vocabulary->words.constFind(word);
    return found == vocabulary->words.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<RelativePhrase> relativePhrase(const QString &words, const QString &language)
{
    const Vocabulary *vocabulary = vocabularyFor(language);
    if (!vocabulary) {
        return std::nullopt;
    }
    const auto found = vocabulary->phrases.constFind(words);
    return found == vocabulary->phrases.constEnd() ? std::nullopt : std::optional(*found);
}

bool opensRelativePhrase(const QString &word, const QString &language)
{
    const Vocabulary *vocabulary = vocabularyFor(language);
    return vocabulary && vocabulary->openings.contains(word);
}

std::optional<DateFact::Zone> zonePhrase(const QString &words)
{
    static const QHash<QString, DateFact::Zone> zones = [] {
        QHash<QString, DateFact::Zone> made;
        const QStringList rows = zoneRows.split(QLatin1Char('\n'));
        for (const QString &row : rows) {
            const QStringList cells = row.split(QLatin1Char('|'));
            for (qsizetype i = 1; i < cells.size(); ++i) {
                made.insert(cells[i], zoneNamed(cells.first()));
            }
        }
        return made;
    }();
    const auto found = zones.constFind(words);
    return found == zones.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace imprimatur
