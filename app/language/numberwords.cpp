// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/numberwords.h"

#include "language/lexemes.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <unicode/rbnf.h>

namespace imprimatur
{

namespace
{

using Kind = NumberWord::Kind;

/// What ICU cannot say: rows "value word word …", one kind each. A "?" before the word makes it loose.
struct Aliases
{
    QString digits;
    QString scales;
    QString fractions;
    QString wholes;
    QString multiples;
    QString ordinals;
    QString compoundTails; ///< what may follow a number inside a word
    QString compoundHeads; ///< numbers in the form that only compounds have
};

struct Vocabulary
{
    QHash<QString, NumberWord> words;
    QHash<QString, double> heads;
    QStringList tails;
    qsizetype longestHead = 0;
    QSet<QString> headStarts; ///< their first two letters
};

const Aliases norwegian {
    QStringLiteral("0 ?null\n1 ?en ?ei ?et ?ett ?ein ?eitt ?eneste ?enkelt\n2 ?begge ?par\n7 syv\n20 tyve\n30 "
                   "tredve"),
    QStringLiteral("100 hundre\n1000 tusen\n1000000 million millioner millionen millionene millionar mill mio mln\n"
                   "1000000000 milliard milliarder milliarden milliardene milliardar mrd\n"
                   "1000000000000 billion billioner billionen billionar\n1000000000000000000 trillion trillioner\n12 "
                   "dusin\n20 snes"),
    QStringLiteral("0.5 halv halve halvt halvparten halvdelen halvpart\n0.333333333333 tredel tredelen tredeler "
                   "tredelene tredjedel tredjedelen tredjedeler tredjedelene\n"
                   "0.25 kvart fjerdedel fjerdedelen fjerdedeler firedel firedelen firedeler\n0.2 femdel femdelen "
                   "femdelene femdeler femtedel femtedelen femtedeler\n"
                   "0.166666666667 sjettedel sjettedelen sjettedeler seksdel seksdeler\n0.125 åttedel åttedelen "
                   "åttedeler åttendedel\n0.142857142857 sjudel sjudeler syvdel syvdeler sjuendedel syvendedel\n"
                   "0.111111111111 nidel nideler niendedel niendedeler\n0.1 tidel tidelen tideler tiendedel "
                   "tiendedeler\n0.01 hundredel "
                   "hundredelen hundredeler"),
    QStringLiteral("1.5 halvannen halvannet halvanna\n100000 hundretusen"),
    QStringLiteral("2 ?dobbelt ?dobbel ?doble doblet dobles doblar dobling doblingen fordoblet fordobles fordobling\n"
                   "3 ?tredobbelt tredoblet tredobles tredobling\n4 firedoblet firedobles firedobling ?firedobbelt\n5 "
                   "femdoblet femdobles femdobling\n"
                   "10 tidoblet tidobles tidobling\n0.5 halvert halvere halveres halverte halvering halveringen "
                   "?halverer"),
    QStringLiteral("1 ?første ?fyrste ?først\n2 ?andre ?annen ?annet ?anna ?nest\n7 syvende\n20 tyvende\n30 tredevte\n"
                   "20 tjuende\n50 femtiende\n60 sekstiende"),
    QStringLiteral("år måned måna dag uke veke time timar minutt mann kvinne part stat punkt parti prosent hjul rom "
                   "trinn etasj kant mål ledd del land nasjon kilometer meter sifre seter tall liter tonn kron dob "
                   "ganger gong båts banen"),
    QString()};

const Aliases english {
    QStringLiteral("0 ?zero ?nil\n1 ?one ?a ?an ?single ?once ?sole ?lone\n2 ?both ?couple ?pair ?duo ?either "
                   "?twins\n3 ?trio ?thrice"),
    QStringLiteral("100 hundred\n1000 thousand\n1000000 million mln\n1000000000 billion bln\n1000000000000 trillion "
                   "trln\n12 dozen"),
    QStringLiteral("0.5 half halves ?semi\n0.333333333333 thirds\n0.25 quarters ?quarter\n0.2 fifths\n0.166666666667 "
                   "sixths\n0.142857142857 sevenths\n0.125 eighths\n0.111111111111 ninths\n0.1 tenths"),
    QString(),
    QStringLiteral("2 ?double doubled doubling ?doubles ?twice ?twofold ?duplicate ?dual\n3 ?triple tripled tripling "
                   "?triples trebled ?treble ?threefold\n4 ?quadruple quadrupled ?fourfold\n5 ?fivefold quintupled\n10 "
                   "?tenfold\n0.5 halved halving ?halve"),
    QStringLiteral("1 ?first ?firstly\n2 ?second ?secondly"),
    QString(),
    QString()};

const Aliases russian {
    QStringLiteral("1 ?единственный ?единственная ?единого ?единой ?однажды\n2 ?оба ?обе ?обоих ?обеих ?обоим ?обеим "
                   "?обоими "
                   "?пара ?пару ?пары ?двое двоих двоим двоими ?дважды\n3 трое троих троим троими ?трижды\n4 четверо "
                   "четверых четверым\n5 пятеро пятерых пятерым\n"
                   "6 шестеро шестерых\n7 семеро семерых ?семью\n8 восьмеро восьмерых\n10 десятеро десятерых"),
    QStringLiteral(
        "10 ?десяток десятка десятков десятки десятками\n12 дюжина дюжины дюжину дюжин\n100 ?сотня ?сотни "
        "?сотню сотен\n"
        "1000 тысяча тысячи тысячу тысяче тысячей тысячью тысяч тысячам тысячами тысячах тыс т\n"
        "1000000 миллион миллиона миллиону миллионом миллионе миллионы миллионов миллионам миллионами "
        "миллионах млн\n1000000000 миллиард миллиарда миллиарду миллиардом миллиарде миллиарды миллиардов миллиардам "
        "миллиардами миллиардах млрд\n1000000000000 триллион триллиона триллиону триллионом триллионе триллионы "
        "триллионов триллионам триллионами трлн"),
    QStringLiteral("0.5 половина половины половину половине половиной наполовину ?пол\n0.333333333333 треть трети "
                   "третью третей\n0.25 четверть четверти четвертью четвертей\n0.1 десятых ?десятая"),
    QStringLiteral("1.5 полтора полторы полутора"),
    QStringLiteral("2 ?вдвое ?двойной ?двойная ?двойную ?двукратно ?двукратное ?удвоить ?удвоил ?удвоила ?удвоило "
                   "?удвоили ?удвоилась ?удвоился ?удвоилось ?удвоились ?удвоение ?удвоения ?удвоит ?удваивает\n3 "
                   "?втрое ?тройной ?утроить ?утроил ?утроилось ?утроился ?утроилась ?утроились ?трехкратное\n4 "
                   "?вчетверо\n5 ?впятеро\n10 ?десятикратное"),
    QStringLiteral("1 ?впервые ?первым"),
    QStringLiteral("лет дневн месячн недельн час минут кратн процент сторон этаж мест миллион тысяч метров километр "
                   "год балл член мил тонн"),
    QStringLiteral(
        "2 двух\n3 трех\n4 четырех\n5 пяти\n6 шести\n7 семи\n8 восьми\n9 девяти\n10 десяти\n11 одиннадцати\n12 "
        "двенадцати\n15 пятнадцати\n18 восемнадцати\n20 двадцати\n30 тридцати\n40 сорока\n50 пятидесяти\n"
        "60 шестидесяти\n100 сто\n0.5 пол")};

void addRow(Vocabulary &vocabulary, const QString &row, Kind kind)
{
    const QStringList words = row.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < words.size(); ++i) {
        const bool loose = words[i].startsWith(u'?');
        vocabulary.words.insert(words[i].mid(loose ? 1 : 0), {kind, words.first().toDouble(), loose});
    }
}

void addRows(Vocabulary &vocabulary, const QString &rows, Kind kind)
{
    const QStringList all = rows.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &row : all) {
        addRow(vocabulary, row, kind);
    }
}

void addHeads(Vocabulary &vocabulary, const QString &rows)
{
    const QStringList all = rows.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &row : all) {
        vocabulary.heads.insert(row.section(u' ', 1), row.section(u' ', 0, 0).toDouble());
    }
}

QString spelled(const icu::RuleBasedNumberFormat &format, int value, const icu::UnicodeString &ruleSet)
{
    icu::UnicodeString out;
    icu::FieldPosition position;
    UErrorCode status = U_ZERO_ERROR;
    format.format(value, ruleSet, out, position, status);
    return foldedWord(QString::fromUtf16(out.getBuffer(), out.length()));
}

/// Only Norwegian writes what lies between the tens as one word.
int nextValue(int value, bool compounds)
{
    const int step = value >= 100 ? 100 : value >= 20 && !compounds ? 10 : 1;
    return value + step;
}

/// The single words of one rule set. One and the first two ordinals mean too much else to be claims.
void generate(Vocabulary &vocabulary, const icu::RuleBasedNumberFormat &format, const icu::UnicodeString &ruleSet,
              bool ordinal, bool compounds)
{
    for (int value = 0; value <= 1000; value = nextValue(value, compounds)) {
        const QString word = spelled(format, value, ruleSet);
        if (word.contains(u' ') || word.contains(u'-') || vocabulary.words.contains(word)) {
            continue;
        }
        const bool loose = value < 2 || (ordinal && value == 2);
        const Kind kind = ordinal ? Kind::Ordinal : value >= 100 ? Kind::Hundreds : Kind::Digits;
        vocabulary.words.insert(word, {kind, double(value), loose});
    }
}

void generateAll(Vocabulary &vocabulary, const char *language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(language), status);
    for (const bool ordinal : {false, true}) {
        for (int i = 0; U_SUCCESS(status) && i < format.getNumberOfRuleSetNames(); ++i) {
            const icu::UnicodeString ruleSet = format.getRuleSetName(i);
            const bool isOrdinal = ruleSet.indexOf(icu::UnicodeString("ordinal")) >= 0;
            if (isOrdinal == ordinal && ruleSet.indexOf(icu::UnicodeString("year")) < 0) {
                generate(vocabulary, format, ruleSet, ordinal, language[0] == 'n');
            }
        }
    }
}

/// Numbers below a hundred may open Norwegian compounds.
void addOwnHeads(Vocabulary &vocabulary)
{
    for (auto it = vocabulary.words.cbegin(); it != vocabulary.words.cend(); ++it) {
        if (it->kind == Kind::Digits && it->value >= 2) {
            vocabulary.heads.insert(it.key(), it->value);
        }
    }
    vocabulary.heads.remove(QStringLiteral("par"));
    vocabulary.heads.remove(QStringLiteral("begge"));
}

Vocabulary vocabularyOf(const char *language, const Aliases &aliases)
{
    Vocabulary vocabulary;
    addRows(vocabulary, aliases.digits, Kind::Digits);
    addRows(vocabulary, aliases.scales, Kind::Scale);
    addRows(vocabulary, aliases.fractions, Kind::Fraction);
    addRows(vocabulary, aliases.wholes, Kind::Whole);
    addRows(vocabulary, aliases.multiples, Kind::Multiple);
    addRows(vocabulary, aliases.ordinals, Kind::Ordinal);
    generateAll(vocabulary, language);
    vocabulary.tails = aliases.compoundTails.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    addHeads(vocabulary, aliases.compoundHeads);
    if (aliases.compoundHeads.isEmpty() && !vocabulary.tails.isEmpty()) {
        addOwnHeads(vocabulary);
    }
    for (auto it = vocabulary.heads.cbegin(); it != vocabulary.heads.cend(); ++it) {
        vocabulary.longestHead = std::max(vocabulary.longestHead, it.key().size());
        vocabulary.headStarts.insert(it.key().left(2));
    }
    return vocabulary;
}

/// Each made when its language is first read.
const Vocabulary *vocabularyFor(const QString &language)
{
    if (language == QLatin1String("nb")) {
        static const Vocabulary bokmal = vocabularyOf("nb", norwegian);
        return &bokmal;
    }
    if (language == QLatin1String("nn")) {
        static const Vocabulary nynorsk = vocabularyOf("nn", norwegian);
        return &nynorsk;
    }
    if (language == QLatin1String("en")) {
        static const Vocabulary inEnglish = vocabularyOf("en", english);
        return &inEnglish;
    }
    if (language == QLatin1String("ru")) {
        static const Vocabulary inRussian = vocabularyOf("ru", russian);
        return &inRussian;
    }
    return nullptr;
}

/// "femhundre", "tohundreogfemti" are too rare in news for more than their first two parts: "femhundre", "tolvtusen".
std::optional<NumberWord> glued(const QString &word, const Vocabulary &vocabulary)
{
    if (!word.endsWith(QLatin1String("hundre")) && !word.endsWith(QLatin1String("tusen"))) {
        return std::nullopt;
    }
    for (const auto &[scale, value] :
         {std::pair(QStringLiteral("hundre"), 100.0), std::pair(QStringLiteral("tusen"), 1000.0)}) {
        const auto head =
            word.endsWith(scale) ? vocabulary.heads.constFind(word.chopped(scale.size())) : vocabulary.heads.constEnd();
        if (head != vocabulary.heads.constEnd()) {
            return NumberWord {Kind::Whole, *head * value, false};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<NumberWord> numberWord(const QString &word, const QString &language)
{
    const Vocabulary *vocabulary = vocabularyFor(language);
    if (!vocabulary) {
        return std::nullopt;
    }
    const auto found = vocabulary->words.constFind(word);
    if (found != vocabulary->words.constEnd()) {
        return *found;
    }
    return glued(word, *vocabulary);
}

std::optional<NumberHead> numberHead(const QString &word, const QString &language)
{
    const Vocabulary *vocabulary = vocabularyFor(language);
    if (!vocabulary || word.size() < 4 || !vocabulary->headStarts.contains(word.left(2))) {
        return std::nullopt;
    }
    for (qsizetype length = std::min(vocabulary->longestHead, word.size() - 2); length >= 2; --length) {
        const auto head = vocabulary->heads.constFind(word.left(length));
        if (head == vocabulary->heads.constEnd()) {
            continue;
        }
        const QStringView rest = QStringView(word).mid(length);
        if (std::ranges::any_of(vocabulary->tails, [&](const QString &tail) { return rest.startsWith(tail); })) {
            return NumberHead {*head, length};
        }
    }
    return std::nullopt;
}

} // namespace imprimatur
