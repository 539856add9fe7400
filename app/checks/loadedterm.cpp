// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/loadedterm.h"

#include "checks/findinglist.h"
#include "checks/galley.h"
#include "checks/housestyle.h"
#include "checks/quoted.h"
#include "checks/wordlist.h"
#include "language/phrases.h"
#include "language/subtag.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(loadedterm)
};

/// A term as data, with its reason in the languages of the list.
struct LoadedTerm
{
    QJsonObject why;
    QString use; ///< in the list's language; may be empty
};

/// The terms of one language.
struct TermList
{
    QList<LoadedTerm> terms; ///< by pattern
    Phrases patterns;
    Phrases distance; ///< words that say: this is what others call it
};

TermList termListOf(const QJsonObject &file, const QString &language)
{
    TermList list;
    QStringList patterns;
    const QJsonArray terms = file.value(QLatin1String("terms")).toArray();
    for (const QJsonValue &each : terms) {
        const QJsonObject term = each.toObject();
        const QStringList finds = wordsAt(term.value(QLatin1String("find")), language);
        for (const QString &find : finds) {
            patterns.append(find);
            list.terms.append({term.value(QLatin1String("why")).toObject(),
                               term.value(QLatin1String("use")).toObject().value(language).toString()});
        }
    }
    list.patterns = Phrases(patterns);
    list.distance = Phrases(wordsAt(file.value(QLatin1String("distance")), language));
    return list;
}

const TermList *termsIn(const QString &language)
{
    static const QHash<QString, TermList> lists = [] {
        const QJsonObject file = wordListFile(QStringLiteral("loaded-terms"));
        QHash<QString, TermList> made;
        for (const QString &each : {QStringLiteral("nb"), QStringLiteral("nn"), QStringLiteral("en")}) {
            made.insert(each, termListOf(file, each));
        }
        return made;
    }();
    const auto found = lists.constFind(language);
    return found == lists.constEnd() ? nullptr : &*found;
}

/// Whether one of the three words before the place takes distance from it.
bool isHeldAtDistance(const Phrases::Place &place, const QList<Phrases::Place> &distances)
{
    constexpr int reach = 3;
    return std::ranges::any_of(distances, [&](const Phrases::Place &each) {
        return each.firstWord <= place.lastWord && each.lastWord + reach >= place.firstWord;
    });
}

QString reasonFor(const LoadedTerm &term, const QString &houseLanguage)
{
    const bool english = primarySubtag(houseLanguage) == QLatin1String("en");
    return term.why.value(english ? QLatin1String("en") : QLatin1String("nb")).toString();
}

QString messageFor(const LoadedTerm &term, const QString &words, const QString &houseLanguage)
{
    const QString rule = term.use.isEmpty()
        ? Text::tr("“%1” is one side's word, outside quotation marks.").arg(words)
        : Text::tr("“%1” is one side's word, outside quotation marks. Neutral: “%2”.").arg(words, term.use);
    const QString reason = reasonFor(term, houseLanguage);
    return reason.isEmpty() ? rule : rule + QLatin1Char(' ') + reason;
}

void checkBlock(const Galley &galley, const BlockAt &at, const TermList &list, FindingList &findings)
{
    const QList<PhraseWord> words = phraseWordsOf(at.block->statedText());
    const QList<Phrases::Place> places = list.patterns.findIn(words);
    const QList<Phrases::Place> distances = places.isEmpty() ? places : list.distance.findIn(words);
    const QList<Span> quoted = places.isEmpty() ? QList<Span>() : quotedSpans(galley, at);
    qsizetype after = 0;
    for (const Phrases::Place &place : places) {
        if (place.span.begin < after || overlapsAny(place.span, quoted) || isHeldAtDistance(place, distances)) {
            continue;
        }
        const LoadedTerm &term = list.terms[place.pattern];
        const QString found = at.block->statedText().mid(place.span.begin, place.span.length());
        findings.add(
            at, place.span,
            {QStringLiteral("term"), Finding::Severity::Should, messageFor(term, found, galley.style.language)});
        after = place.span.end;
    }
}

} // namespace

QList<Finding> loadedTermFindings(const Galley &galley, const Stretch &stretch)
{
    FindingList findings(QStringLiteral("loaded-term"), galley.sentences);
    const TermList *list = termsIn(primarySubtag(galley.content.language));
    if (list) {
        checkBlock(galley, stretch.at(), *list, findings);
    }
    return std::move(findings).take();
}

} // namespace imprimatur
