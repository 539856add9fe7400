// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/stems.h"

#include "language/lemmas.h"
#include "language/subtag.h"

#include <libstemmer.h>

#include <algorithm>
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

/// Snowball takes one ending: "minister" loses -er, "ministeren" only -en. A second -er or -ern goes too where enough
/// of the word is left.
void dropAgentEnding(QString &stem)
{
    constexpr qsizetype shortest = 6;
    if (stem.size() > shortest && stem.endsWith(QLatin1String("ern"))) {
        stem.chop(3);
    } else if (stem.size() >= shortest && stem.endsWith(QLatin1String("er"))) {
        stem.chop(2);
    }
}

QString familyStem(const QString &plain, Tongue tongue)
{
    QString stem = snowballStem(plain, tongue);
    if (tongue == Tongue::Norwegian && plain.size() <= longestWord) {
        dropAgentEnding(stem);
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
