// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/stems.h"

#include "language/lemmas.h"
#include "language/subtag.h"

#include <libstemmer.h>

#include <algorithm>
#include <array>
#include <memory>

namespace imprimatur
{

namespace
{

/// Longer than any word of the languages; what is longer is not stemmed, so that hostile texts cost no more.
constexpr qsizetype longestWord = 64;

using Stemmer = std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)>;

Stemmer newStemmer(const char *algorithm)
{
    return {sb_stemmer_new(algorithm, "UTF_8"), &sb_stemmer_delete};
}

/// A stemmer works in a buffer of its own: one per thread.
sb_stemmer *stemmerFor(Tongue tongue)
{
    thread_local const Stemmer norwegian = newStemmer("norwegian");
    thread_local const Stemmer english = newStemmer("english");
    thread_local const Stemmer russian = newStemmer("russian");
    switch (tongue) {
    case Tongue::Norwegian:
        return norwegian.get();
    case Tongue::English:
        return english.get();
    case Tongue::Russian:
        return russian.get();
    }
    Q_UNREACHABLE();
}

QString snowballStem(const QString &plain, Tongue tongue)
{
    sb_stemmer *stemmer = stemmerFor(tongue);
    if (stemmer == nullptr || plain.size() > longestWord) {
        return plain;
    }
    const QByteArray bytes = plain.toUtf8();
    const auto *symbols = reinterpret_cast<const sb_symbol *>(bytes.constData());
    const sb_symbol *stem = sb_stemmer_stem(stemmer, symbols, static_cast<int>(bytes.size()));
    return stem == nullptr ? plain
                           : QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(stemmer));
}

struct Ending
{
    QStringView ending;
    qsizetype least = 0; ///< letters that must be left
    QStringView instead = {};
};

/// Takes off the first ending of the table that fits.
template<size_t size>
void dropEnding(QString &stem, const std::array<Ending, size> &endings)
{
    const auto found = std::ranges::find_if(endings, [&](const Ending &one) {
        return stem.size() >= one.ending.size() + one.least && stem.back() == one.ending.back()
            && stem.endsWith(one.ending);
    });
    if (found != endings.end()) {
        stem.chop(found->ending.size());
        stem.append(found->instead);
    }
}

/// Snowball takes one ending: "minister" loses -er, "ministeren" only -en, "universitetet" only the last -et, and
/// degrees keep theirs ("alvorligste").
constexpr std::array<Ending, 9> norwegianRest {{{u"eligst", 3},
                                                {u"eliger", 3},
                                                {u"ligst", 3},
                                                {u"liger", 3},
                                                {u"igst", 3},
                                                {u"iger", 3},
                                                {u"ern", 4},
                                                {u"er", 4},
                                                {u"itet", 3, u"it"}}};

/// An m is written once at the end of a word and twice within: "medlem", "medlemmer".
constexpr std::array<Ending, 1> norwegianDoubled {{{u"mm", 2, u"m"}}};

/// Snowball leaves the imperfective and the noun apart: "подписать", "подписывать", "подписание" should meet.
constexpr std::array<Ending, 8> russianSuffixes {
    {{u"ирован", 3}, {u"ирова", 3}, {u"ован", 3}, {u"ова", 3}, {u"ыва", 3}, {u"ива", 3}, {u"ен", 3}, {u"ан", 4}}};
constexpr std::array<Ending, 2> russianVowels {{{u"а", 4}, {u"я", 4}}};
constexpr std::array<Ending, 4> russianSoft {{{u"вл", 2, u"в"}, {u"пл", 2, u"п"}, {u"бл", 2, u"б"}, {u"мл", 2, u"м"}}};

QString familyStem(const QString &plain, Tongue tongue)
{
    QString stem = snowballStem(plain, tongue);
    if (plain.size() > longestWord) {
        return stem;
    }
    if (tongue == Tongue::Norwegian) {
        dropEnding(stem, norwegianRest);
        dropEnding(stem, norwegianDoubled);
    } else if (tongue == Tongue::Russian) {
        dropEnding(stem, russianSuffixes);
        dropEnding(stem, russianVowels);
        dropEnding(stem, russianSoft);
    }
    return stem;
}

bool isCombining(QChar c)
{
    return c >= QChar(0x300) && c < QChar(0x370);
}

bool isCommonForm(QChar c)
{
    return c < QChar(0x1e00) && !isCombining(c);
}

bool isUnseen(QChar c)
{
    return c == QChar::SoftHyphen || c == QChar(0x301) || c == QChar(0x200b) || c == QChar(0x2060);
}

QChar plainLetter(QChar c)
{
    if (c == QChar(0x2019) || c == QChar(0x02bc)) {
        return QLatin1Char('\'');
    }
    return c == u'ё' ? QChar(u'е') : c;
}

} // namespace

std::optional<Tongue> tongueOf(const QString &tag)
{
    const QString subtag = primarySubtag(tag);
    if (subtag == QLatin1String("nb") || subtag == QLatin1String("nn")) {
        return Tongue::Norwegian;
    }
    if (subtag == QLatin1String("en")) {
        return Tongue::English;
    }
    return subtag == QLatin1String("ru") ? std::optional(Tongue::Russian) : std::nullopt;
}

QString plainWord(QStringView word)
{
    QString plain = word.toString().toLower();
    if (!std::ranges::all_of(word, isCommonForm)) {
        plain = plain.normalized(QString::NormalizationForm_C);
    }
    plain.removeIf(isUnseen);
    std::ranges::transform(plain, plain.begin(), plainLetter);
    return plain;
}

QString stem(QStringView word, Tongue tongue)
{
    const QString plain = plainWord(word);
    return familyStem(irregularLemma(plain, tongue).value_or(plain), tongue);
}

quint64 stemKey(QStringView word, Tongue tongue)
{
    return textKey(stem(word, tongue));
}

namespace
{

quint64 rulesOf(Tongue tongue)
{
    quint64 sum = 0;
    for (const QString &form : irregularForms(tongue)) {
        sum += textKey(form + QLatin1Char(' ') + stem(form, tongue));
    }
    return sum;
}

} // namespace

quint64 stemRules()
{
    static const quint64 rules = rulesOf(Tongue::Norwegian) + rulesOf(Tongue::English) + rulesOf(Tongue::Russian);
    return rules;
}

// FNV-1a over UTF-16 code units, then the finaliser of SplitMix64, so that the high bits depend on all letters.
quint64 textKey(QStringView text)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const QChar c : text) {
        hash = (hash ^ c.unicode()) * 0x100000001b3;
    }
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111eb;
    return hash ^ (hash >> 31);
}

} // namespace imprimatur
