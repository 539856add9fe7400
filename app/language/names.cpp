// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/names.h"

#include "language/abbreviations.h"
#include "language/fold.h"
#include "language/reading.h"
#include "language/wordbook.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

namespace imprimatur
{

namespace
{

/// Small words inside names of persons; only between two capitals.
bool isParticle(const QString &lower)
{
    static const QSet<QString> particles {
        QStringLiteral("von"), QStringLiteral("van"), QStringLiteral("der"), QStringLiteral("den"),
        QStringLiteral("de"),  QStringLiteral("del"), QStringLiteral("da"),  QStringLiteral("di"),
        QStringLiteral("du"),  QStringLiteral("la"),  QStringLiteral("le"),  QStringLiteral("al"),
        QStringLiteral("el"),  QStringLiteral("bin"), QStringLiteral("ibn"), QStringLiteral("ben"),
        QStringLiteral("dos"), QStringLiteral("ter"), QStringLiteral("фон"), QStringLiteral("ван"),
        QStringLiteral("дер"), QStringLiteral("де"),  QStringLiteral("аль"), QStringLiteral("бен"),
        QStringLiteral("бин"), QStringLiteral("ибн"), QStringLiteral("эль"), QStringLiteral("ль")};
    return particles.contains(lower);
}

/// Capitals that name nothing: English days, months and the pronoun.
bool isCalendarWord(const QString &lower)
{
    static const QSet<QString> words = [] {
        const QString list = QStringLiteral(
            "i i'm i've i'd i’m i’ve monday tuesday wednesday thursday friday saturday sunday january february march "
            "april may june july august september october november december mr mrs ms dr sir");
        const QStringList parts = list.split(u' ');
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return words.contains(lower);
}

QStringView between(const Reading &reading, size_t first, size_t second)
{
    const qsizetype end = reading.words[first].token.span.end;
    return QStringView(reading.text).mid(end, reading.words[second].token.span.begin - end);
}

bool isHyphen(QStringView gap)
{
    return gap == u"-" || gap == u"‑" || gap == u"–";
}

/// What a text's words are for names: made once for a reading.
struct Markings
{
    std::vector<qint32> mention; ///< by word: index in `mentions`, -1 = none
    std::vector<qint32> title; ///< by word: index in `titles`, -1 = none
    std::vector<bool> opens; ///< by word: it opens a sentence, a quotation or a list
    QList<Mention> mentions;
    QList<Mention> titles;
    QSet<QString> small; ///< words that stand in small letters somewhere
};

std::vector<qint32> marked(const QList<Mention> &mentions, size_t size)
{
    std::vector<qint32> marks(size, -1);
    for (qint32 index = 0; index < mentions.size(); ++index) {
        std::fill(marks.begin() + mentions[index].first, marks.begin() + mentions[index].last, index);
    }
    return marks;
}

bool opensAfter(QStringView gap)
{
    return std::ranges::any_of(gap, [](QChar c) {
        return c == u':' || c == u'\n' || c == u'•' || c.category() == QChar::Punctuation_InitialQuote || c == u'"'
            || c == u'“' || c == u'„' || c == u'—' || c.isSurrogate() || c.category() == QChar::Symbol_Other;
    });
}

Markings markingsOf(const Reading &reading, WordBook &book)
{
    const auto &words = reading.words;
    Markings marks;
    marks.mentions = Gazetteer::standard().mentionsIn(reading, book.names);
    marks.titles = Gazetteer::titles().mentionsIn(reading, book.titles);
    marks.mention = marked(marks.mentions, words.size());
    marks.title = marked(marks.titles, words.size());
    marks.opens.resize(words.size());
    for (size_t at = 0; at < words.size(); ++at) {
        marks.opens[at] =
            at == 0 || words[at].sentence != words[at - 1].sentence || opensAfter(between(reading, at - 1, at));
        if (!words[at].token.isCapital) {
            marks.small.insert(words[at].token.lower);
        }
    }
    return marks;
}

/// Whether the capital at `at` is only that of a sentence's first word.
bool isOrdinaryOpening(const Reading &reading, const Markings &marks, size_t at)
{
    const Word &word = reading.words[at];
    const QStringView written = QStringView(reading.text).mid(word.token.span.begin, word.token.span.length());
    return word.isStop || opensSentences(written, reading.language) || marks.small.contains(word.token.lower);
}

/// Months that are surnames too.
bool isMonthOrSurname(const QString &lower)
{
    static const QSet<QString> words {QStringLiteral("may"), QStringLiteral("march"), QStringLiteral("april"),
                                      QStringLiteral("june"), QStringLiteral("august")};
    return words.contains(lower);
}

/// "Theresa May", "Mrs May" and "Prime Minister May", but not "Monday May 5".
bool isSurnameOfMonth(const Reading &reading, const Markings &marks, size_t at)
{
    static const QSet<QString> address {QStringLiteral("mr"), QStringLiteral("mrs"), QStringLiteral("ms"),
                                        QStringLiteral("dr"), QStringLiteral("sir")};
    const auto &words = reading.words;
    if (at == 0 || !isMonthOrSurname(words[at].token.lower)
        || (at + 1 < words.size() && words[at + 1].token.isFigure)) {
        return false;
    }
    const Word &before = words[at - 1];
    const QStringView gap = between(reading, at - 1, at);
    if (address.contains(before.token.lower)) {
        return gap == u" " || gap == u". ";
    }
    const bool isFirstName = before.token.isCapital && !before.isStop && !isCalendarWord(before.token.lower)
        && marks.mention[at - 1] < 0 && !isOrdinaryOpening(reading, marks, at - 1);
    return gap == u" " && (isFirstName || marks.title[at - 1] >= 0);
}

bool isNameWord(const Reading &reading, const Markings &marks, size_t at)
{
    const Word &word = reading.words[at];
    if (!word.token.isCapital || marks.title[at] >= 0) {
        return false;
    }
    if (isCalendarWord(word.token.lower)) {
        return isSurnameOfMonth(reading, marks, at);
    }
    return !marks.opens[at] || marks.mention[at] >= 0 || !isOrdinaryOpening(reading, marks, at);
}

bool isInitialWord(const Reading &reading, size_t at)
{
    const Span span = reading.words[at].token.span;
    return span.length() == 1 && span.end < reading.text.size() && reading.text[span.end] == u'.';
}

/// Whether the words at `at` and `next` may belong to one name.
bool runsOn(const Reading &reading, size_t at, size_t next)
{
    const QStringView gap = between(reading, at, next);
    if (isHyphen(gap) || gap == u" " || gap == u"\u00a0" || gap == u"'" || gap == u"’") {
        return true;
    }
    return (gap == u". " || gap == u"." || gap == u".-") && isInitialWord(reading, at);
}

bool isPeople(const Markings &marks, size_t at)
{
    return marks.mention[at] >= 0
        && Gazetteer::standard().entry(marks.mentions[marks.mention[at]].entries.constFirst()).kind == NameKind::People;
}

/// Past the last word of the run of capitals that begins at `first`.
size_t endOfRun(const Reading &reading, const Markings &marks, size_t first)
{
    const size_t size = reading.words.size();
    size_t end = first + 1;
    while (end < size && runsOn(reading, end - 1, end)) {
        size_t next = end;
        while (next < size && isParticle(reading.words[next].token.lower) && next < end + 3 && next + 1 < size
               && runsOn(reading, next, next + 1) && !reading.words[next].token.isCapital) {
            ++next;
        }
        if (next >= size || !isNameWord(reading, marks, next) || (marks.opens[next] && next == end)
            || isPeople(marks, next)) {
            break;
        }
        end = next + 1;
    }
    return end;
}

/// "Vårt" of the party "Vårt hjem": an English or Russian source has another word for it.
bool isPronounInName(const Reading &reading, size_t at)
{
    static const QSet<QString> pronouns {QStringLiteral("vår"),   QStringLiteral("vårt"),  QStringLiteral("våre"),
                                         QStringLiteral("min"),   QStringLiteral("mitt"),  QStringLiteral("mine"),
                                         QStringLiteral("din"),   QStringLiteral("ditt"),  QStringLiteral("dine"),
                                         QStringLiteral("deres"), QStringLiteral("denne"), QStringLiteral("dette")};
    const bool isNorwegian = reading.language == QLatin1String("nb") || reading.language == QLatin1String("nn");
    return isNorwegian && pronouns.contains(reading.words[at].token.lower);
}

NamePart partOf(const Reading &reading, const Markings &marks, size_t at)
{
    const Word &word = reading.words[at];
    const QStringView written = QStringView(reading.text).mid(word.token.span.begin, word.token.span.length());
    const bool saysNothing = isPronounInName(reading, at);
    return {word.token.span, foldedForms(written, reading.language), isInitialWord(reading, at),
            marks.opens[at] || saysNothing};
}

NameFact factOf(const Reading &reading, const Markings &marks, size_t first, size_t last)
{
    NameFact fact;
    fact.span = {reading.words[first].token.span.begin, reading.words[last - 1].token.span.end};
    for (size_t at = first; at < last; ++at) {
        const NamePart part = partOf(reading, marks, at);
        if (!part.forms.isEmpty() && (reading.words[at].token.isCapital || last - first == 1)) {
            fact.parts += part;
        }
    }
    return fact;
}

NameFact mentionFact(const Reading &reading, const Markings &marks, const Mention &mention)
{
    NameFact fact = factOf(reading, marks, size_t(mention.first), size_t(mention.last));
    for (const qint32 index : mention.entries) {
        const GazetteerEntry &entry = Gazetteer::standard().entry(index);
        if (!fact.ids.contains(entry.id)) {
            fact.ids += entry.id;
        }
        fact.kind = fact.ids.size() == 1 ? entry.kind : fact.kind;
    }
    for (NamePart &part : fact.parts) {
        part.isDoubtful = false;
    }
    return fact;
}

bool isWhole(const Mention &mention, size_t first, size_t last)
{
    return size_t(mention.first) <= first && last <= size_t(mention.last);
}

/// A place at the end of a run is a surname (Michael Jordan), but in Russian, where it is a genitive, and behind a hyphen.
bool isSurname(const Reading &reading, const Markings &marks, size_t first, size_t last)
{
    const bool stands = marks.mention[last - 1] >= 0 && marks.mention[first] < 0 && last - first > 1;
    return stands && reading.language != QLatin1String("ru") && !isHyphen(between(reading, last - 2, last - 1))
        && marks.mentions[marks.mention[last - 1]].last - marks.mentions[marks.mention[last - 1]].first == 1;
}

/// Adds the names of the run [first, last): what the gazetteer knows by itself, the rest as names of their own.
void addRun(QList<NameFact> &facts, const Reading &reading, const Markings &marks, size_t first, size_t last)
{
    size_t known = 0;
    for (size_t at = first; at < last; ++at) {
        known += marks.mention[at] >= 0 ? 1 : 0;
    }
    if (known == 0 || (known == 1 && isSurname(reading, marks, first, last))) {
        NameFact fact = factOf(reading, marks, first, last);
        if (!fact.parts.isEmpty()) {
            fact.isCertain = last - first > 1 || !marks.opens[first];
            facts += fact;
        }
        return;
    }
    for (size_t at = first; at < last;) {
        const qint32 index = marks.mention[at];
        size_t end = at + 1;
        if (index >= 0) {
            end = std::max(end, size_t(marks.mentions[index].last));
            facts += mentionFact(reading, marks, marks.mentions[index]);
        } else {
            while (end < last && marks.mention[end] < 0) {
                ++end;
            }
            NameFact fact = factOf(reading, marks, at, end);
            if (!fact.parts.isEmpty()) {
                fact.isCertain = !marks.opens[at];
                facts += fact;
            }
        }
        at = end;
    }
}

/// Words that may stand between a title and the name that it belongs to: president i Kasakhstan, президент РФ.
bool isBridge(const Reading &reading, const Markings &marks, size_t at)
{
    static const QSet<QString> small {QStringLiteral("i"),  QStringLiteral("for"), QStringLiteral("of"),
                                      QStringLiteral("в"),  QStringLiteral("the"), QStringLiteral("av"),
                                      QStringLiteral("по"), QStringLiteral("на"),  QStringLiteral("ved")};
    return marks.mention[at] >= 0 || small.contains(reading.words[at].token.lower);
}

const Mention *titleBefore(const Reading &reading, const Markings &marks, size_t first)
{
    for (size_t at = first, steps = 0; at > 0 && steps < 5; ++steps) {
        --at;
        const QStringView gap = between(reading, at, at + 1);
        if (gap.contains(u'.') || gap.contains(u'\n') || gap.contains(u';') || gap.contains(u':')) {
            return nullptr;
        }
        if (marks.title[at] >= 0) {
            return &marks.titles[marks.title[at]];
        }
        if (!isBridge(reading, marks, at)) {
            return nullptr;
        }
    }
    return nullptr;
}

/// "Sergej Lavrov, Russlands utenriksminister": behind a comma, at most three known words away.
const Mention *titleAfter(const Reading &reading, const Markings &marks, size_t last)
{
    const auto &words = reading.words;
    if (last >= words.size() || !between(reading, last - 1, last).startsWith(u',')) {
        return nullptr;
    }
    for (size_t at = last; at < std::min(last + 4, words.size()); ++at) {
        if (marks.title[at] >= 0) {
            return &marks.titles[marks.title[at]];
        }
        if (!isBridge(reading, marks, at)) {
            return nullptr;
        }
    }
    return nullptr;
}

void addTitle(NameFact &fact, const Reading &reading, const Markings &marks, size_t first, size_t last)
{
    const Mention *title = titleBefore(reading, marks, first);
    title = title ? title : titleAfter(reading, marks, last);
    if (!title) {
        return;
    }
    const auto &words = reading.words;
    fact.title = Gazetteer::titles().entry(title->entries.constFirst()).id;
    fact.titleSpan = {words[size_t(title->first)].token.span.begin, words[size_t(title->last) - 1].token.span.end};
    fact.kind = NameKind::Person;
}

/// A surname or a word that opened a sentence is a name after all when it is one elsewhere in the text.
void settle(QList<NameFact> &facts)
{
    QSet<QString> known;
    for (const NameFact &fact : std::as_const(facts)) {
        for (const NamePart &part : fact.parts) {
            if (!part.isDoubtful && fact.ids.isEmpty()) {
                known.insert(part.forms.constFirst());
            }
        }
    }
    for (NameFact &fact : facts) {
        for (NamePart &part : fact.parts) {
            const bool isKnown =
                std::ranges::any_of(part.forms, [&](const QString &form) { return known.contains(form); });
            part.isDoubtful = part.isDoubtful && !isKnown;
            fact.isCertain = fact.isCertain || isKnown;
        }
    }
}

} // namespace

QList<NameFact> namesIn(const Reading &reading, WordBook &book)
{
    const Markings marks = markingsOf(reading, book);
    QList<NameFact> facts;
    for (size_t at = 0; at < reading.words.size();) {
        if (marks.mention[at] >= 0 && !isNameWord(reading, marks, at)) {
            const Mention &mention = marks.mentions[marks.mention[at]];
            facts += mentionFact(reading, marks, mention);
            at = size_t(mention.last);
            continue;
        }
        if (!isNameWord(reading, marks, at)) {
            ++at;
            continue;
        }
        if (marks.mention[at] >= 0 && isPeople(marks, at)) {
            const Mention &mention = marks.mentions[marks.mention[at]];
            facts += mentionFact(reading, marks, mention);
            at = size_t(mention.last);
            continue;
        }
        size_t end = endOfRun(reading, marks, at);
        if (marks.mention[at] >= 0 && isWhole(marks.mentions[marks.mention[at]], at, end)) {
            end = size_t(marks.mentions[marks.mention[at]].last);
        }
        const qsizetype before = facts.size();
        addRun(facts, reading, marks, at, end);
        for (qsizetype each = before; each < facts.size(); ++each) {
            if (facts[each].ids.isEmpty()) {
                addTitle(facts[each], reading, marks, at, end);
            }
        }
        at = end;
    }
    settle(facts);
    return facts;
}

bool partsAgree(const NamePart &a, const NamePart &b)
{
    return std::ranges::any_of(a.forms, [&](const QString &one) {
        return std::ranges::any_of(b.forms, [&](const QString &other) { return foldsAgree(one, other); });
    });
}

bool namesAgree(const NameFact &name, const NameFact &other)
{
    if (!name.ids.isEmpty() && !other.ids.isEmpty()) {
        return std::ranges::any_of(name.ids, [&](const QString &id) { return other.ids.contains(id); });
    }
    bool compared = false;
    for (const NamePart &part : name.parts) {
        if (part.isInitial || part.isDoubtful) {
            continue;
        }
        compared = true;
        if (std::ranges::none_of(other.parts, [&](const NamePart &each) { return partsAgree(part, each); })) {
            return false;
        }
    }
    return compared;
}

} // namespace imprimatur
