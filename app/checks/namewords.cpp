// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/namewords.h"

#include "checks/wordlist.h"

#include <QSet>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct NameWords
{
    QSet<QString> translated;
    QSet<QString> surnames;
    QSet<QString> measures;
};

QSet<QString> setOf(const QStringList &list)
{
    return {list.begin(), list.end()};
}

const NameWords &nameWords()
{
    static const NameWords words = [] {
        const QJsonObject file = wordListFile(QStringLiteral("names"));
        return NameWords {setOf(wordsOfAll(file.value(u"translated"))), setOf(wordsOfAll(file.value(u"surnames-too"))),
                          setOf(wordsOfAll(file.value(u"measures")))};
    }();
    return words;
}

} // namespace

bool isTranslatedWord(const QString &lower)
{
    return nameWords().translated.contains(lower);
}

bool isHeadNoun(const QString &lower)
{
    return isTranslatedWord(lower) && !nameWords().surnames.contains(lower);
}

bool isMeasure(const QString &words)
{
    return nameWords().measures.contains(words);
}

bool isAcronym(const QString &word)
{
    return word.size() >= 2 && word.size() <= 6
        && std::ranges::all_of(word, [](QChar c) { return c.isUpper() || c.isDigit(); });
}

bool isShortFor(const QString &letters, const QString &words)
{
    if (!isAcronym(letters)) {
        return false;
    }
    qsizetype at = 0;
    for (const QChar c : words.toUpper()) {
        at += at < letters.size() && letters[at] == c ? 1 : 0;
    }
    return at == letters.size() && words.toUpper().startsWith(letters[0]);
}

bool counts(const NamePart &part)
{
    return !part.isInitial && !part.isDoubtful && part.forms.constFirst().size() > 1;
}

bool isPlaceLike(NameKind kind)
{
    return kind == NameKind::City || kind == NameKind::Region;
}

bool isState(NameKind kind)
{
    return kind == NameKind::Country || kind == NameKind::People;
}

bool isBody(NameKind kind)
{
    return kind == NameKind::Organisation || kind == NameKind::Outlet;
}

bool mayStandFor(const NameFact &a, const NameFact &b)
{
    const auto isPlace = [](const NameFact &name) {
        return isState(name.kind) || isPlaceLike(name.kind);
    };
    const auto isOf = [](const NameFact &part, const NameFact &whole) {
        return std::ranges::any_of(part.ids, [&](const QString &id) {
            const QSet<QString> owners = Gazetteer::standard().ownersOf(id);
            return Gazetteer::standard().isCapital(id) && std::ranges::any_of(whole.ids, [&](const QString &each) { return owners.contains(each); });
        });
    };
    return isPlace(a) && isPlace(b) && (isOf(a, b) || isOf(b, a));
}

bool isOfOneSort(const NameFact &a, const NameFact &b)
{
    if (a.ids.isEmpty() && b.ids.isEmpty()) {
        return true;
    }
    return (isState(a.kind) && isState(b.kind)) || (isPlaceLike(a.kind) && isPlaceLike(b.kind))
        || (isBody(a.kind) && isBody(b.kind));
}

} // namespace imprimatur
