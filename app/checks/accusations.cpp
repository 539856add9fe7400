// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/accusations.h"

#include "checks/wordlist.h"
#include "language/phrases.h"
#include "language/reading.h"
#include "language/subtag.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct AccusationWords
{
    Phrases accusing; ///< whom stands in it or behind: "anklager Holm for"
    Phrases accused; ///< whom stands before: "Holm er tiltalt"
    Phrases replying;
};

/// Bokmål and nynorsk share verbs; whoever writes one quotes the other.
Phrases phrasesOf(const QJsonValue &list, const QString &language)
{
    const bool isNynorsk = language == QLatin1String("nn");
    return Phrases(wordsAt(list, language) + (isNynorsk ? wordsAt(list, QStringLiteral("nb")) : QStringList()));
}

const AccusationWords *wordsOf(const QString &language)
{
    static const QHash<QString, AccusationWords> all = [] {
        const QJsonObject file = wordListFile(QStringLiteral("accusations"));
        QHash<QString, AccusationWords> made;
        const QStringList languages = file.value(QLatin1String("accusing")).toObject().keys();
        for (const QString &each : languages) {
            made.insert(each,
                        {phrasesOf(file.value(QLatin1String("accusing")), each),
                         phrasesOf(file.value(QLatin1String("accused")), each),
                         phrasesOf(file.value(QLatin1String("replying")), each)});
        }
        return made;
    }();
    const auto found = all.constFind(primarySubtag(language));
    return found == all.constEnd() ? nullptr : &*found;
}

/// Whether a name is that of somebody who can be asked: no country, people or town.
bool canReply(const NameFact &name)
{
    return name.kind == NameKind::Person || name.kind == NameKind::Organisation || name.kind == NameKind::Unknown;
}

bool namesSomebody(const Reading &reading, Span region)
{
    return std::ranges::any_of(reading.names,
                               [&](const NameFact &name) { return canReply(name) && name.span.overlaps(region); });
}

/// The region of `words` words around a place, on one side of it or within, in its sentence.
Span reach(const Reading &reading, Span sentence, Span place, int before, int behind)
{
    const auto [first, last] = reading.wordsIn(place);
    const auto [begin, end] = reading.wordsIn(sentence);
    const qsizetype from = std::max(begin, first - before);
    const qsizetype to = std::min(end, last + behind) - 1;
    return from > to ? place
                     : Span {reading.words[size_t(from)].token.span.begin, reading.words[size_t(to)].token.span.end};
}

/// The first place where a phrase stands with somebody's name within reach.
std::optional<Span> firstNaming(const Reading &reading, const Sentence &sentence, const Phrases &phrases, int before,
                                int behind)
{
    for (const Phrases::Place &place : phrases.findIn(sentence.text)) {
        const Span span {sentence.span.begin + place.span.begin, sentence.span.begin + place.span.end};
        if (namesSomebody(reading, reach(reading, sentence.span, span, before, behind))) {
            return span;
        }
    }
    return std::nullopt;
}

} // namespace

bool isReply(const Reading &reading, const Sentence &sentence)
{
    const AccusationWords *words = wordsOf(reading.language);
    return words && words->replying.standIn(sentence.text);
}

std::optional<Span> accusationIn(const Reading &reading, const Sentence &sentence)
{
    constexpr int wordsBehind = 3;
    constexpr int wordsBefore = 5;
    const AccusationWords *words = wordsOf(reading.language);
    if (!words) {
        return std::nullopt;
    }
    const auto place = firstNaming(reading, sentence, words->accusing, 0, wordsBehind);
    return place ? place : firstNaming(reading, sentence, words->accused, wordsBefore, 0);
}

} // namespace imprimatur
