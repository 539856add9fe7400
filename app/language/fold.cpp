// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/fold.h"

#include <QHash>

#include <unicode/translit.h>

#include <algorithm>
#include <array>
#include <memory>

namespace imprimatur
{

namespace
{

bool isCyrillic(QChar c)
{
    return c.unicode() >= 0x400 && c.unicode() < 0x530;
}

/// Letters that Unicode does not decompose, or whose sound their base letter does not tell.
const QHash<QChar, QString> &specialLetters()
{
    static const QHash<QChar, QString> letters {
        {u'š', QStringLiteral("sh")},
        {u'ş', QStringLiteral("sh")},
        {u'ș', QStringLiteral("sh")},
        {u'ś', QStringLiteral("sh")},
        {u'č', QStringLiteral("ch")},
        {u'ć', QStringLiteral("ch")},
        {u'ç', QStringLiteral("ch")},
        {u'ž', QStringLiteral("zh")},
        {u'ż', QStringLiteral("zh")},
        {u'ð', QStringLiteral("d")},
        {u'đ', QStringLiteral("d")},
        {u'þ', QStringLiteral("t")},
        {u'ł', QStringLiteral("l")},
        {u'ø', QStringLiteral("o")},
        {u'œ', QStringLiteral("e")},
        {u'æ', QStringLiteral("ae")},
        {u'ß', QStringLiteral("s")},
        {u'ı', QStringLiteral("i")},
        {u'ə', QStringLiteral("a")},
        {u'ё', QStringLiteral("yo")},
        {u'ў', QStringLiteral("u")},
        {u'ь', QString()},
        {u'ъ', QString()},
        {u'щ', QStringLiteral("shch")},
    };
    return letters;
}

/// ICU's own transliteration of one letter, small and without marks; after a consonant, where е is not "ye".
QString transliterated(icu::Transliterator &transliterator, QChar letter)
{
    icu::UnicodeString text;
    text.append(char16_t(letter.unicode() < 0x530 ? u'т' : letter.unicode()));
    if (letter.unicode() < 0x530) {
        text.append(char16_t(letter.unicode()));
    }
    transliterator.transliterate(text);
    const QString latin(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
    return letter.unicode() < 0x530 ? latin.mid(1) : latin;
}

using Letters = QHash<QChar, QString>;

/// The letters from `first` to `last` as the ICU rule set `rules` writes them. Unknown rules: an empty table.
Letters tableOf(const char *rules, char16_t first, char16_t last)
{
    const QString chain =
        QLatin1String(rules) + QLatin1String("; NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII; Lower");
    UErrorCode status = U_ZERO_ERROR;
    UParseError where;
    const icu::UnicodeString id(chain.utf16(), int32_t(chain.size()));
    const std::unique_ptr<icu::Transliterator> transliterator(
        icu::Transliterator::createInstance(id, UTRANS_FORWARD, where, status));
    Letters letters;
    for (char16_t c = first; transliterator && U_SUCCESS(status) && c <= last; ++c) {
        if (QChar(c).isLetter() && !QChar(c).isUpper()) {
            letters.insert(QChar(c), transliterated(*transliterator, QChar(c)));
        }
    }
    return letters;
}

Letters cyrillic(const char *rules)
{
    Letters letters = tableOf(rules, u'а', 0x52f);
    for (const QChar special : QStringLiteral("ёўьъщ")) {
        letters.insert(special, specialLetters().value(special));
    }
    return letters;
}

/// Letters of other scripts, each as its language's rules write it.
const Letters &lettersFor(const QString &language)
{
    static const Letters russian = cyrillic("Russian-Latin/BGN; Cyrillic-Latin");
    static const QHash<QString, Letters> others {
        {QStringLiteral("uk"), cyrillic("Ukrainian-Latin/BGN; Cyrillic-Latin")},
        {QStringLiteral("be"), cyrillic("Belarusian-Latin/BGN; Cyrillic-Latin")},
        {QStringLiteral("kk"), cyrillic("Kazakh-Latin/BGN; Cyrillic-Latin")},
        {QStringLiteral("ky"), cyrillic("Kirghiz-Latin/BGN; Cyrillic-Latin")},
        {QStringLiteral("mn"), cyrillic("Mongolian-Latin/BGN; Cyrillic-Latin")},
        {QStringLiteral("bg"), cyrillic("Bulgarian-Latin/BGN; Cyrillic-Latin")},
        {QStringLiteral("mk"), cyrillic("Macedonian-Latin/BGN; Cyrillic-Latin")},
        {QStringLiteral("sr"), cyrillic("Serbian-Latin/BGN; Cyrillic-Latin")},
        {QStringLiteral("fa"), tableOf("Persian-Latin/BGN; Arabic-Latin", 0x621, 0x6d3)},
        {QStringLiteral("ps"), tableOf("Pashto-Latin/BGN; Arabic-Latin", 0x621, 0x6d3)},
        {QStringLiteral("ar"), tableOf("Arabic-Latin/BGN; Arabic-Latin", 0x621, 0x6d3)},
        {QStringLiteral("he"), tableOf("Hebrew-Latin/BGN; Hebrew-Latin", 0x5d0, 0x5ea)},
        {QStringLiteral("el"), tableOf("Greek-Latin/BGN; Greek-Latin", 0x3ac, 0x3ce)},
        {QStringLiteral("hy"), tableOf("Armenian-Latin/BGN; Armenian-Latin", 0x561, 0x587)},
        {QStringLiteral("ka"), tableOf("Georgian-Latin/BGN; Georgian-Latin", 0x10d0, 0x10f0)},
    };
    const auto found = others.constFind(language);
    return found == others.constEnd() ? russian : *found;
}

/// The Latin letter without its accent, or the letters that a sign stands for.
QString unaccented(QChar c)
{
    const auto special = specialLetters().constFind(c);
    if (special != specialLetters().constEnd()) {
        return *special;
    }
    const QChar base = c.decompositionTag() == QChar::Canonical ? c.decomposition().at(0) : c;
    return base != c ? unaccented(base) : base.unicode() < 0x80 && base.isLetterOrNumber() ? QString(base) : QString();
}

/// The word in lower case in a–z and 0–9, still with its digraphs.
QString latinOf(QStringView word, const QString &language)
{
    const Letters &letters = lettersFor(language);
    QString latin;
    latin.reserve(word.size() + 4);
    for (const QChar any : word) {
        const QChar c = any.toLower();
        if (c.unicode() < 0x80) {
            if (c.isLetterOrNumber()) {
                latin += c;
            }
            continue;
        }
        const auto found = letters.constFind(c);
        for (const QChar plain : found != letters.constEnd() ? *found : unaccented(c)) {
            if (plain.unicode() < 0x80 && plain.isLetterOrNumber()) {
                latin += plain;
            }
        }
    }
    return latin;
}

/// In a key x stands for sh, c for ch, j for zh and dzh, s for all other sibilants, h for kh, i for y and j.
struct Digraph
{
    QLatin1String letters;
    QLatin1String key;
};

/// Longer before shorter where one begins with the other.
constexpr std::array digraphs {
    Digraph {QLatin1String("shch"), QLatin1String("x")}, Digraph {QLatin1String("sjtsj"), QLatin1String("x")},
    Digraph {QLatin1String("sjtj"), QLatin1String("x")}, Digraph {QLatin1String("tsch"), QLatin1String("c")},
    Digraph {QLatin1String("tsj"), QLatin1String("c")},  Digraph {QLatin1String("tsh"), QLatin1String("c")},
    Digraph {QLatin1String("tch"), QLatin1String("c")},  Digraph {QLatin1String("cz"), QLatin1String("c")},
    Digraph {QLatin1String("ch"), QLatin1String("c")},   Digraph {QLatin1String("sch"), QLatin1String("x")},
    Digraph {QLatin1String("skj"), QLatin1String("x")},  Digraph {QLatin1String("sh"), QLatin1String("x")},
    Digraph {QLatin1String("sj"), QLatin1String("x")},   Digraph {QLatin1String("dzh"), QLatin1String("j")},
    Digraph {QLatin1String("dzj"), QLatin1String("j")},  Digraph {QLatin1String("dsj"), QLatin1String("j")},
    Digraph {QLatin1String("dge"), QLatin1String("je")}, Digraph {QLatin1String("zh"), QLatin1String("j")},
    Digraph {QLatin1String("zj"), QLatin1String("j")},   Digraph {QLatin1String("kh"), QLatin1String("h")},
    Digraph {QLatin1String("gh"), QLatin1String("g")},   Digraph {QLatin1String("ph"), QLatin1String("f")},
    Digraph {QLatin1String("th"), QLatin1String("t")},   Digraph {QLatin1String("rh"), QLatin1String("r")},
    Digraph {QLatin1String("wh"), QLatin1String("v")},   Digraph {QLatin1String("ck"), QLatin1String("k")},
    Digraph {QLatin1String("qu"), QLatin1String("kv")},  Digraph {QLatin1String("ts"), QLatin1String("s")},
    Digraph {QLatin1String("tz"), QLatin1String("s")},   Digraph {QLatin1String("sce"), QLatin1String("se")},
    Digraph {QLatin1String("sci"), QLatin1String("si")}, Digraph {QLatin1String("ce"), QLatin1String("se")},
    Digraph {QLatin1String("ci"), QLatin1String("si")},  Digraph {QLatin1String("cy"), QLatin1String("si")},
    Digraph {QLatin1String("dt"), QLatin1String("t")},   Digraph {QLatin1String("eau"), QLatin1String("o")},
    Digraph {QLatin1String("ou"), QLatin1String("u")},   Digraph {QLatin1String("oo"), QLatin1String("u")},
    Digraph {QLatin1String("je"), QLatin1String("e")},   Digraph {QLatin1String("ye"), QLatin1String("e")},
    Digraph {QLatin1String("c"), QLatin1String("k")},    Digraph {QLatin1String("q"), QLatin1String("k")},
    Digraph {QLatin1String("w"), QLatin1String("v")},    Digraph {QLatin1String("x"), QLatin1String("ks")},
    Digraph {QLatin1String("y"), QLatin1String("i")},    Digraph {QLatin1String("j"), QLatin1String("i")},
    Digraph {QLatin1String("z"), QLatin1String("s")},
};

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

/// The digraph that stands at `at`. Behind the q of Yoqubova the u is a vowel of its own.
const Digraph *digraphAt(QStringView latin, qsizetype at)
{
    static const auto byFirst = [] {
        std::array<QList<const Digraph *>, 128> lists;
        for (const Digraph &each : digraphs) {
            lists[size_t(each.letters[0].toLatin1())] += &each;
        }
        return lists;
    }();
    const QStringView rest = latin.mid(at);
    for (const Digraph *each : byFirst[latin[at].unicode() & 127]) {
        const bool isUzbek = each->key == QLatin1String("kv") && !(rest.size() > 2 && isVowel(rest[2]));
        if (rest.startsWith(each->letters) && !isUzbek) {
            return each;
        }
    }
    return nullptr;
}

bool endsInSibilant(const QString &key)
{
    return !key.isEmpty() && QStringView(u"xcj").contains(key.back());
}

/// Adds a letter: doubled ones once; io and ie after a consonant are e, as the Russian ё is (Fyodor, Fedor), and so is
/// o after sh, ch and zh (Gorbatsjov, Gorbachev).
void add(QString &key, QChar letter)
{
    const bool afterConsonant = key.size() > 1 && key.back() == u'i' && !isVowel(key[key.size() - 2]);
    if (afterConsonant && (letter == u'o' || letter == u'e')) {
        key.back() = u'e';
        return;
    }
    const QChar next = letter == u'o' && endsInSibilant(key) ? QChar(u'e') : letter;
    if (key.isEmpty() || key.back() != next || next.isDigit()) {
        key += next;
    }
}

/// Where a word begins in another way than it goes on: Djokovic, Xi; and how it ends: Charlie.
QString respelled(const QString &latin)
{
    if (latin.startsWith(u'x')) {
        return u's' + latin.mid(1);
    }
    if (latin.startsWith(QLatin1String("dj"))) {
        return QStringLiteral("zh") + latin.mid(2);
    }
    return latin.size() > 4 && latin.endsWith(QLatin1String("ie")) ? latin.chopped(1) : latin;
}

QString keyOf(QStringView word, const QString &language)
{
    const QString latin = respelled(latinOf(word, language));
    QString key;
    key.reserve(latin.size());
    for (qsizetype at = 0; at < latin.size();) {
        const Digraph *digraph = digraphAt(latin, at);
        if (!digraph) {
            add(key, latin[at++]);
            continue;
        }
        for (const char letter : digraph->key) {
            add(key, QLatin1Char(letter));
        }
        at += digraph->letters.size();
    }
    return key;
}

/// A Russian case ending and what the nominative has in its place; `least` letters have to stand before it.
struct Ending
{
    QStringView ending;
    QStringView nominative;
    QStringView other; ///< a second nominative, where there is one
    int least = 3;
};

/// Longer before shorter. -ей and -и are left alone where they end nominatives (Сергей, Саакашвили).
constexpr std::array endings {
    Ending {u"скими", u"ский", {}, 1},
    Ending {u"ского", u"ский", {}, 1},
    Ending {u"скому", u"ский", {}, 1},
    Ending {u"цкого", u"цкий", {}, 1},
    Ending {u"цкому", u"цкий", {}, 1},
    Ending {u"ским", u"ский", {}, 1},
    Ending {u"ском", u"ский", u"ск", 1},
    Ending {u"ских", u"ский", {}, 1},
    Ending {u"ской", u"ская", u"ский", 1},
    Ending {u"скую", u"ская", u"ский", 1},
    Ending {u"цким", u"цкий", {}, 1},
    Ending {u"цком", u"цкий", {}, 1},
    Ending {u"цкой", u"цкая", u"цкий", 1},
    Ending {u"овым", u"ов", {}, 1},
    Ending {u"евым", u"ев", {}, 1},
    Ending {u"ёвым", u"ёв", {}, 1},
    Ending {u"иным", u"ин", {}, 1},
    Ending {u"ыным", u"ын", {}, 1},
    Ending {u"овой", u"ов", u"ова", 1},
    Ending {u"евой", u"ев", u"ева", 1},
    Ending {u"иной", u"ин", u"ина", 1},
    Ending {u"ову", u"ов", u"ова", 1},
    Ending {u"еву", u"ев", u"ева", 1},
    Ending {u"ину", u"ин", u"ина", 1},
    Ending {u"ами", {}, u"ы"},
    Ending {u"ями", {}, u"и"},
    Ending {u"ией", u"ия", {}, 2},
    Ending {u"ием", u"ий", {}, 2},
    Ending {u"ого", u"ий", u"ой", 2},
    Ending {u"ому", u"ий", u"ой", 2},
    Ending {u"ии", u"ия", u"ий", 2},
    Ending {u"ию", u"ия", u"ий", 2},
    Ending {u"ея", u"ей", u"ея", 2},
    Ending {u"ею", u"ей", u"ея", 2},
    Ending {u"еем", u"ей", {}, 2},
    Ending {u"ая", u"ай", u"ая", 2},
    Ending {u"аю", u"ай", u"ая", 2},
    Ending {u"аем", u"ай", {}, 2},
    Ending {u"ой", {}, u"а"},
    Ending {u"ом", {}, {}},
    Ending {u"ем", {}, {}},
    Ending {u"ём", {}, {}},
    Ending {u"ым", {}, {}},
    Ending {u"ам", {}, u"ы"},
    Ending {u"ях", {}, u"и"},
    Ending {u"ах", {}, u"ы"},
    Ending {u"ия", u"ия", u"ий", 2},
    Ending {u"а", {}, u"а", 3},
    Ending {u"я", {}, u"я", 3},
    Ending {u"у", {}, u"а", 3},
    Ending {u"ю", {}, u"я", 3},
    Ending {u"е", {}, u"а", 3},
    Ending {u"ы", {}, u"а", 3},
};

const Ending *endingOf(QStringView lower)
{
    const auto ends = [&](const Ending &each) {
        return lower.size() >= each.ending.size() + each.least && lower.endsWith(each.ending);
    };
    const auto found = std::ranges::find_if(endings, ends);
    return found == endings.end() ? nullptr : &*found;
}

void addKey(QStringList &keys, const QString &key)
{
    if (!key.isEmpty() && !keys.contains(key)) {
        keys += key;
    }
}

QStringList cyrillicForms(QStringView word, const QString &language)
{
    const QString lower = word.toString().toLower();
    QStringList keys;
    if (const Ending *ending = endingOf(lower)) {
        const QString stem = lower.chopped(ending->ending.size());
        addKey(keys, keyOf(stem + ending->nominative.toString(), language));
        addKey(keys, ending->other.isEmpty() ? QString() : keyOf(stem + ending->other.toString(), language));
    }
    addKey(keys, keyOf(lower, language));
    if (lower.size() > 4 && lower.endsWith(u'и')) {
        addKey(keys, keyOf(lower.chopped(1), language));
        addKey(keys, keyOf(QString(lower.chopped(1) + u'а'), language));
    }
    return keys;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ';
}

/// The word without 's, s' or ’.
QStringView withoutApostrophe(QStringView word)
{
    if (word.size() > 2 && isApostrophe(word[word.size() - 2]) && word.back() == u's') {
        return word.chopped(2);
    }
    return word.size() > 1 && isApostrophe(word.back()) ? word.chopped(1) : word;
}

/// The name in a Norwegian compound: Balkhasjsjøen is the lake of Balkhash. Empty when the word is none.
QStringView namePartOf(QStringView word)
{
    static constexpr std::array<QStringView, 28> nouns {
        u"halvøya",   u"halvøyen",   u"provinsen", u"fjellene", u"regionen", u"stredet", u"ørkenen",
        u"kanalen",   u"distriktet", u"sletta",    u"sletten",  u"fylket",   u"øyene",   u"sjøen",
        u"havet",     u"elven",      u"elva",      u"dalen",    u"bukta",    u"ligaen",  u"feltet",
        u"traktaten", u"avtalen",    u"passet",    u"palasset", u"broen",    u"broa",    u"korset"};
    for (const QStringView noun : nouns) {
        if (word.size() >= noun.size() + 4 && word.endsWith(noun, Qt::CaseInsensitive)) {
            return word.chopped(noun.size());
        }
    }
    return {};
}

/// The key of "Terzjan" as Armenians write it, Terzyan: what looks like one sound is two. Empty where nothing does.
QString yotFormOf(QStringView word, const QString &language)
{
    QString split = word.toString();
    for (qsizetype at = 2; at + 1 < split.size(); ++at) {
        const QChar before = split[at - 1].toLower();
        if (split[at] == u'j' && (before == u's' || before == u'z') && isVowel(split[at + 1])) {
            split[at] = u'i';
        }
    }
    return split == word ? QString() : keyOf(split, language);
}

QStringList latinForms(QStringView word, const QString &language)
{
    const QStringView bare = withoutApostrophe(word);
    QStringList keys;
    addKey(keys, keyOf(bare, language));
    if (language == QLatin1String("nb") || language == QLatin1String("nn")) {
        addKey(keys, keyOf(namePartOf(bare), language));
        addKey(keys, yotFormOf(bare, language));
    }
    if (bare.size() == word.size() && bare.size() > 3 && bare.back() == u's') {
        addKey(keys, keyOf(bare.chopped(1), language));
    }
    return keys;
}

bool isConsonantPair(QChar a, QChar b)
{
    static constexpr std::array<QStringView, 9> pairs {u"gh", u"dt", u"vf", u"sx", u"kh", u"kc", u"jx", u"ij", u"gj"};
    return std::ranges::any_of(
        pairs, [&](QStringView pair) { return (pair[0] == a && pair[1] == b) || (pair[0] == b && pair[1] == a); });
}

/// One letter for another at `at`.
bool substitutes(QStringView a, QStringView b, qsizetype at)
{
    const bool vowels = isVowel(a[at]) && isVowel(b[at]);
    const bool inside = at > 0 && at + 1 < a.size();
    const bool yot = (a[at] == u'i' && b[at] == u'j') || (a[at] == u'j' && b[at] == u'i');
    return vowels ? inside : (at > 0 || yot) && isConsonantPair(a[at], b[at]);
}

/// `longer` has one letter more, at `at`.
bool inserts(QStringView longer, qsizetype at)
{
    const QChar letter = longer[at];
    const bool byVowel = (at > 0 && isVowel(longer[at - 1])) || (at + 1 < longer.size() && isVowel(longer[at + 1]));
    if (at == 0) {
        return false;
    }
    if (at + 1 == longer.size()) {
        return letter == u'h' || (letter == u'i' && isVowel(longer[at - 1]));
    }
    return letter == u'h' || letter == u'i' || (isVowel(letter) && byVowel);
}

} // namespace

QString folded(QStringView word, const QString &language)
{
    if (!word.isEmpty() && std::ranges::any_of(word, isCyrillic)) {
        const QString lower = word.toString().toLower();
        const Ending *ending = endingOf(lower);
        const QString bare = ending ? lower.chopped(ending->ending.size()) + ending->nominative.toString() : lower;
        return keyOf(bare, language);
    }
    return keyOf(withoutApostrophe(word), language);
}

QStringList foldedForms(QStringView word, const QString &language)
{
    const bool cyrillic = std::ranges::any_of(word, isCyrillic);
    return cyrillic ? cyrillicForms(word, language) : latinForms(word, language);
}

bool foldsAgree(QStringView a, QStringView b)
{
    if (a == b) {
        return true;
    }
    const QStringView longer = a.size() < b.size() ? b : a;
    const QStringView shorter = a.size() < b.size() ? a : b;
    if (shorter.size() < 5 || longer.size() - shorter.size() > 1) {
        return false;
    }
    const auto [left, right] = std::ranges::mismatch(longer, shorter);
    const qsizetype at = left - longer.begin();
    if (longer.size() == shorter.size()) {
        return longer.mid(at + 1) == shorter.mid(at + 1) && substitutes(longer, shorter, at);
    }
    return longer.mid(at + 1) == shorter.mid(at) && inserts(longer, at);
}

} // namespace imprimatur
