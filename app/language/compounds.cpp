// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/compounds.h"

#include "language/stopwords.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace imprimatur
{

namespace
{

constexpr qsizetype shortestPart = 3;
/// Longer "words" are addresses and accidents; cutting them would cost time and give nothing.
constexpr qsizetype longestCompound = 60;

/// First parts that dictionaries do not list, since they never stand alone.
constexpr QStringView bound[] {u"hoved",   u"utenriks", u"innenriks", u"fler", u"vise",  u"eks",
                               u"anti",    u"super",    u"mikro",     u"mini", u"multi", u"inter",
                               u"sentral", u"spesial",  u"general",   u"euro", u"etter", u"nabo",
                               u"sær",     u"enkelt",   u"mellom",    u"sam",  u"tverr", u"over"};

/// Endings and inflections that look like words.
constexpr QStringView noParts[] {u"ade",   u"ane",  u"len",  u"ter",   u"ader", u"ende", u"ene",   u"ere",  u"eren",
                                 u"ering", u"ert",  u"erte", u"est",   u"este", u"ete",  u"ette",  u"gen",  u"gene",
                                 u"gens",  u"het",  u"hets", u"ikk",   u"ine",  u"ing",  u"ingen", u"ings", u"inger",
                                 u"isk",   u"iske", u"ist",  u"ister", u"jon",  u"lig",  u"lige",  u"mene", u"ren",
                                 u"rings", u"rene", u"sen",  u"ste",   u"ster"};

bool isNoPart(QStringView part)
{
    return part.size() < shortestPart || std::ranges::find(noParts, part) != std::end(noParts);
}

bool mayBegin(QStringView part, const KnownWords &known)
{
    const bool isBound = std::ranges::find(bound, part) != std::end(bound);
    const bool isWord = known.isDictionaryForm(part) && !isStopword(part, Tongue::Norwegian);
    return !isNoPart(part) && (isBound || isWord);
}

/// A short last part must be a dictionary form: a stem of few letters fits too much.
bool mayEnd(QStringView part, const KnownWords &known)
{
    constexpr qsizetype longEnough = 5;
    const bool isWord = known.isDictionaryForm(part) || (part.size() >= longEnough && known.isForm(part));
    return !isNoPart(part) && isWord && !isStopword(part, Tongue::Norwegian);
}

/// Whether an -s- behind `part` is rather a joint than the beginning of the next word: "idrett-s-leder", not
/// "idrett-sleder", but "bil-skatt".
bool takesJoint(QStringView part)
{
    static constexpr QStringView endings[] {
        u"angrep",   u"arbeid", u"dag",    u"dom",       u"drap",    u"else",   u"fall", u"forsvar", u"fred",
        u"handel",   u"het",    u"idrett", u"ing",       u"kjøp",    u"krig",   u"land", u"liv",     u"ment",
        u"minister", u"mord",   u"nad",    u"president", u"rett",    u"råd",    u"salg", u"sjon",    u"skap",
        u"stat",     u"tet",    u"tid",    u"um",        u"utslipp", u"verden", u"år"};
    return std::ranges::any_of(endings, [part](QStringView ending) { return part.endsWith(ending); });
}

/// "leveranses" without its joint.
std::optional<QStringView> withoutJoint(QStringView part)
{
    const bool joined = part.endsWith(u's') || part.endsWith(u'e');
    return joined && part.size() > shortestPart ? std::optional(part.chopped(1)) : std::nullopt;
}

/// More are no compound that anyone reads; the bound also keeps the time that a hostile word can cost small.
constexpr int mostParts = 4;

QStringList cut(QStringView word, const KnownWords &known, int most);

/// What stands before the last part: a word, a word with a joint, or a compound of its own.
QStringList beginning(QStringView part, const KnownWords &known, int most)
{
    const std::optional<QStringView> bare = withoutJoint(part);
    if (mayBegin(part, known)) {
        return {part.toString()};
    }
    if (bare && mayBegin(*bare, known)) {
        return {bare->toString()};
    }
    const QStringList parts = cut(part, known, most);
    return parts.isEmpty() && bare ? cut(*bare, known, most) : parts;
}

QStringList cut(QStringView word, const KnownWords &known, int most)
{
    if (most < 2) {
        return {};
    }
    for (qsizetype at = shortestPart; at <= word.size() - shortestPart; ++at) {
        const QStringView last = word.sliced(at);
        const bool isJoint = last.startsWith(u's') && takesJoint(word.first(at)) && mayEnd(last.sliced(1), known);
        if (isJoint || !mayEnd(last, known)) {
            continue;
        }
        QStringList parts = beginning(word.first(at), known, most - 1);
        if (!parts.isEmpty()) {
            return parts << last.toString();
        }
    }
    return {};
}

/// A piece between hyphens: its parts, or itself.
QStringList piece(QStringView word, const KnownWords &known)
{
    if (word.size() > longestCompound || known.isForm(word)) {
        return {word.toString()};
    }
    const QStringList parts = cut(word, known, mostParts);
    return parts.isEmpty() ? QStringList {word.toString()} : parts;
}

} // namespace

QStringList compoundParts(const QString &plainWord, const KnownWords &known)
{
    if (plainWord.size() > longestCompound) {
        return {};
    }
    if (!plainWord.contains(QLatin1Char('-'))) {
        return cut(plainWord, known, mostParts);
    }
    QStringList parts;
    for (const QStringView part : QStringView(plainWord).split(u'-', Qt::SkipEmptyParts)) {
        parts += piece(part, known);
    }
    return parts.size() > 1 ? parts : QStringList();
}

} // namespace imprimatur
