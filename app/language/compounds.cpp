// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/compounds.h"

#include "language/stopwords.h"

#include <algorithm>
#include <array>
#include <optional>

namespace imprimatur
{

namespace
{

constexpr qsizetype shortestPart = 3;
/// Longer "words" are addresses and accidents; cutting them would cost time and give nothing.
constexpr qsizetype longestCompound = 60;

/// First parts that dictionaries do not list, since they never stand alone.
constexpr std::array<QStringView, 24> bound {u"hoved",   u"utenriks", u"innenriks", u"fler", u"vise",  u"eks",
                                             u"anti",    u"super",    u"mikro",     u"mini", u"multi", u"inter",
                                             u"sentral", u"spesial",  u"general",   u"euro", u"etter", u"nabo",
                                             u"sær",     u"enkelt",   u"mellom",    u"sam",  u"tverr", u"over"};

bool mayBegin(QStringView part, const KnownWords &known)
{
    return part.size() >= shortestPart
        && (known.isDictionaryForm(part) || std::ranges::find(bound, part) != bound.end());
}

bool mayEnd(QStringView part, const KnownWords &known)
{
    return part.size() >= shortestPart && !isStopword(part, Tongue::Norwegian) && known.isForm(part);
}

/// "leveranses" without its joint.
std::optional<QStringView> withoutJoint(QStringView part)
{
    const bool joined = part.endsWith(u's') || part.endsWith(u'e');
    return joined && part.size() > shortestPart ? std::optional(part.chopped(1)) : std::nullopt;
}

QStringList cut(QStringView word, const KnownWords &known);

/// What stands before the last part: a word, a word with a joint, or a compound of its own.
QStringList beginning(QStringView part, const KnownWords &known)
{
    const std::optional<QStringView> bare = withoutJoint(part);
    if (mayBegin(part, known)) {
        return {part.toString()};
    }
    if (bare && mayBegin(*bare, known)) {
        return {bare->toString()};
    }
    const QStringList parts = cut(part, known);
    return parts.isEmpty() && bare ? cut(*bare, known) : parts;
}

QStringList cut(QStringView word, const KnownWords &known)
{
    for (qsizetype at = shortestPart; at <= word.size() - shortestPart; ++at) {
        const QStringView last = word.sliced(at);
        if (!mayEnd(last, known)) {
            continue;
        }
        QStringList parts = beginning(word.first(at), known);
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
    const QStringList parts = cut(word, known);
    return parts.isEmpty() ? QStringList {word.toString()} : parts;
}

} // namespace

QStringList compoundParts(const QString &plainWord, const KnownWords &known)
{
    if (plainWord.size() > longestCompound) {
        return {};
    }
    if (!plainWord.contains(QLatin1Char('-'))) {
        return cut(plainWord, known);
    }
    QStringList parts;
    for (const QStringView part : QStringView(plainWord).split(u'-', Qt::SkipEmptyParts)) {
        parts += piece(part, known);
    }
    return parts.size() > 1 ? parts : QStringList();
}

} // namespace imprimatur
