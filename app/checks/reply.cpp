// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/reply.h"

#include "checks/findinglist.h"
#include "checks/galley.h"
#include "checks/wordlist.h"
#include "language/phrases.h"
#include "language/subtag.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(reply)
};

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
            const QStringList more = each == QLatin1String("nn") ? wordsAt(accusing, QStringLiteral("nb")) : QStringList();
            const QStringList answers =
                each == QLatin1String("nn") ? wordsAt(replying, QStringLiteral("nb")) : QStringList();
            made.insert(each, {Phrases(wordsAt(accusing, each) + more), Phrases(wordsAt(replying, each) + answers)});
        }
        return made;
    }();
    const auto found = all.constFind(language);
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

bool standsAnywhere(const Phrases &phrases, const Galley &galley)
{
    return std::ranges::any_of(galley.sentences, [&](const Sentence &sentence) { return phrases.standIn(sentence.text); });
}

/// Where somebody named is accused in a sentence, in its block's text.
std::optional<Span> accusationIn(const Galley &galley, const Sentence &sentence, const Phrases &accusing)
{
    for (const Phrases::Place &place : accusing.findIn(sentence.text)) {
        const Span span {sentence.span.begin + place.span.begin, sentence.span.begin + place.span.end};
        if (namesSomebody(galley.readingAt(sentence.block), span)) {
            return span;
        }
    }
    return std::nullopt;
}

} // namespace

QList<Finding> replyFindings(const Galley &galley)
{
    FindingList findings(QStringLiteral("reply"), galley.sentences);
    const AccusationWords *words = wordsOf(primarySubtag(galley.content.language));
    if (!words || standsAnywhere(words->replying, galley)) {
        return {};
    }
    for (const Sentence &sentence : galley.sentences) {
        const auto place = sentence.claim ? accusationIn(galley, sentence, words->accusing) : std::nullopt;
        if (place) {
            findings.add({sentence.block, blockAt(galley.content, sentence.block)}, *place,
                         {QStringLiteral("accusation"), Finding::Severity::Should,
                          Text::tr("Somebody is accused here, and the article has no reply and does not say that one was "
                                   "sought.")});
            break;
        }
    }
    return std::move(findings).take();
}

} // namespace imprimatur
