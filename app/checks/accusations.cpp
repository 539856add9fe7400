// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/accusations.h"

#include "checks/galley.h"
#include "checks/wordlist.h"
#include "language/phrases.h"
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
    Phrases accusing;
    Phrases replying;
};

const AccusationWords *wordsOf(const QString &language)
{
    static const QHash<QString, AccusationWords> all = [] {
        const QJsonObject file = wordListFile(QStringLiteral("accusations"));
        const QJsonValue accusing = file.value(QLatin1String("accusing"));
        const QJsonValue replying = file.value(QLatin1String("replying"));
        QHash<QString, AccusationWords> made;
        const QStringList languages = accusing.toObject().keys();
        for (const QString &each : languages) {
            // Bokmål and nynorsk share verbs; whoever writes one quotes the other.
            const QStringList more =
                each == QLatin1String("nn") ? wordsAt(accusing, QStringLiteral("nb")) : QStringList();
            const QStringList answers =
                each == QLatin1String("nn") ? wordsAt(replying, QStringLiteral("nb")) : QStringList();
            made.insert(each, {Phrases(wordsAt(accusing, each) + more), Phrases(wordsAt(replying, each) + answers)});
        }
        return made;
    }();
    const auto found = all.constFind(primarySubtag(language));
    return found == all.constEnd() ? nullptr : &*found;
}

/// Whether a name stands in the accusation or within a few words behind it: somebody is accused who can be asked.
bool namesSomebody(const Reading &reading, Span accusation)
{
    constexpr qsizetype reach = 6; // words
    const auto [first, last] = reading.wordsIn(accusation);
    const qsizetype end = std::min(last + reach, qsizetype(reading.words.size()));
    for (qsizetype index = first + 1; index < end; ++index) {
        const Word &word = reading.words[size_t(index)];
        const bool sameSentence = word.sentence == reading.words[size_t(first)].sentence;
        if (sameSentence && word.token.isCapital) {
            return true;
        }
    }
    return false;
}

} // namespace

bool hasReply(const Galley &galley)
{
    const AccusationWords *words = wordsOf(galley.content.language);
    return words && std::ranges::any_of(galley.sentences, [&](const Sentence &sentence) {
               return words->replying.standIn(sentence.text);
           });
}

std::optional<Span> accusationIn(const Galley &galley, const Sentence &sentence)
{
    const AccusationWords *words = wordsOf(galley.content.language);
    const QList<Phrases::Place> places = words ? words->accusing.findIn(sentence.text) : QList<Phrases::Place>();
    for (const Phrases::Place &place : places) {
        const Span span {sentence.span.begin + place.span.begin, sentence.span.begin + place.span.end};
        if (namesSomebody(galley.readingAt(sentence.block), span)) {
            return span;
        }
    }
    return std::nullopt;
}

} // namespace imprimatur
