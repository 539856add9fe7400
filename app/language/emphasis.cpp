// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/emphasis.h"

#include "language/reading.h"
#include "language/subtag.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace imprimatur
{

namespace
{

using Kind = Emphasis::Kind;

/// The phrases of one kind, parted by commas; a star stands for any ending, a dash for up to four other words.
struct Row
{
    Kind kind;
    QString norwegian;
    QString english;
    QString russian;
};

const std::vector<Row> &rows()
{
    static const std::vector<Row> table {
        {Kind::All, QStringLiteral("alle,samtlige,alt,hver,hvert,hele,alltid,enhver,ethvert"),
         QStringLiteral("all,every,each,everyone,everybody,everything,whole,entire"),
         QStringLiteral("все,всех,всем,всё,каждый,каждого,каждая,весь,вся,всей")},
        {Kind::Some, QStringLiteral("flere,mange,enkelte,fleste,få,halvparten,somme,et par,en del"),
         QStringLiteral("some,most,several,many,few,half,a couple"),
         QStringLiteral("многие,многих,некоторые,некоторых,несколько,часть,большинство,половина,немногие")},
        {Kind::Single, QStringLiteral("eneste,noe som helst,noen som helst,overhodet"),
         QStringLiteral("single,whatsoever,at all"),
         QStringLiteral("ни одного,ни одной,ни один,ни одну,ни одно,ни одна,ни единого,ни единой")},
        {Kind::Lapsed, QStringLiteral("ikke lenger,ikkje lenger,ikke - lenger,ingen - lenger"),
         QStringLiteral("no longer,not - longer,anymore,any more,not - any more"),
         QStringLiteral("больше не,уже не,более не,больше нет,больше никогда,уже нет")},
        {Kind::Ceased,
         QStringLiteral("tidligere,før i tiden,slutt*,stans*,opphør*,stoppe*,lenger,sluppet,ferdig med,nå"),
         QStringLiteral("longer,more,stopped,ceased,ended,quit,used to,former*,formerly,over,past,done with,now"),
         QStringLiteral("перест*,прекрат*,прекращ*,бывш*,раньше,прежде,больше,более,дольше,уже,теперь")},
        {Kind::Regardless,
         QStringLiteral("uansett,uavhengig av,same kva,samme hva,samme hvor,koste hva det koste vil,under alle "
                        "omstendigheter,i alle tilfeller"),
         QStringLiteral("regardless,whatever,no matter,irrespective,in any case,anyway,however,either way,at all "
                        "costs,come what may,whether - or,in any event,even if,whoever,whichever,wherever,always,any"),
         QStringLiteral("независимо,вне зависимости,в любом случае,при любых,при любом,при любой,как бы,что бы,все "
                        "равно,всё равно,несмотря,даже если,любой ценой,какой бы,какая бы,какие бы,любой,любую,любые")},
        {Kind::Condition, QStringLiteral("hvis,dersom,såfremt,forutsatt,med mindre,så lenge,viss,når"),
         QStringLiteral("if,unless,provided,as long as,on condition,assuming,when,once"),
         QStringLiteral("если,при условии,лишь бы,пока,коли,раз,когда")},
        {Kind::Already,
         QStringLiteral("har allerede,allerede har,er allerede,allerede er,hadde allerede,allerede hadde,har alt,ble "
                        "allerede,allerede ble,har for lengst,er for lengst"),
         QStringLiteral("already,now,have,has,had,been,was,were,since,long ago"),
         QStringLiteral("уже,теперь,сейчас,давно,ранее,раньше")},
        {Kind::Latest, QStringLiteral("senest,innen,ikke senere enn"),
         QStringLiteral("at the latest,no later,not later"), QStringLiteral("не позднее,не позже,самое позднее")},
        {Kind::Until, QStringLiteral("før,til,i løpet av"), QStringLiteral("by,until,till,within,before"),
         QStringLiteral("до,к,ко,в течение")},
        {Kind::Earliest, QStringLiteral("tidligst,ikke før,ikkje før,ikke - før,først i,først om,ikke tidligere enn"),
         QStringLiteral("at the earliest,no earlier,no sooner,not before,not until,not - before,not - until,n't - "
                        "before,n't - until,earliest"),
         QStringLiteral("не ранее,не раньше,не - раньше,не - ранее,самое раннее,не - до")}};
    return table;
}

struct Phrase
{
    Kind kind;
    QStringList words;
};

/// The phrases of a language by their first words; apart those whose first word is open.
struct Phrasebook
{
    QHash<QString, std::vector<Phrase>> whole;
    std::vector<Phrase> open;
};

Phrasebook bookOf(QString Row::*column)
{
    Phrasebook book;
    for (const Row &row : rows()) {
        const QStringList phrases = (row.*column).split(u',', Qt::SkipEmptyParts);
        for (const QString &phrase : phrases) {
            const QStringList words = phrase.simplified().split(u' ');
            const bool open = words.first().endsWith(u'*') || words.first() == QLatin1String("n't");
            (open ? book.open : book.whole[words.first()]).push_back({row.kind, words});
        }
    }
    return book;
}

const Phrasebook *bookFor(const QString &language)
{
    static const Phrasebook norwegian = bookOf(&Row::norwegian);
    static const Phrasebook english = bookOf(&Row::english);
    static const Phrasebook russian = bookOf(&Row::russian);
    if (language == QLatin1String("nb") || language == QLatin1String("nn")) {
        return &norwegian;
    }
    return language == QLatin1String("en") ? &english : language == QLatin1String("ru") ? &russian : nullptr;
}

bool fits(const QString &pattern, const QString &word)
{
    if (pattern == QLatin1String("n't")) {
        return word.endsWith(QLatin1String("n't")) || word.endsWith(QStringLiteral("n’t"));
    }
    return pattern.endsWith(u'*') ? word.startsWith(QStringView(pattern).chopped(1)) : word == pattern;
}

/// Where a phrase that begins at a word ends, past its last word; -1 when it does not stand there.
qsizetype endOf(const Phrase &phrase, const Reading &reading, qsizetype at, qsizetype end)
{
    constexpr qsizetype gap = 4;
    for (qsizetype index = 0; index < phrase.words.size(); ++index, ++at) {
        if (phrase.words[index] == QLatin1String("-")) {
            ++index;
            const qsizetype last = std::min(at + gap, end - 1);
            while (at <= last && !fits(phrase.words[index], reading.words[std::size_t(at)].token.lower)) {
                ++at;
            }
            if (at > last) {
                return -1;
            }
        } else if (at >= end || !fits(phrase.words[index], reading.words[std::size_t(at)].token.lower)) {
            return -1;
        }
    }
    return at;
}

} // namespace

QList<Emphasis> emphasesIn(const Reading &reading, Span part)
{
    QList<Emphasis> found;
    const Phrasebook *book = bookFor(primarySubtag(reading.language));
    if (!book) {
        return found;
    }
    const auto [begin, end] = reading.wordsIn(part);
    for (qsizetype at = begin; at < end; ++at) {
        const auto take = [&](const std::vector<Phrase> &phrases) {
            for (const Phrase &phrase : phrases) {
                if (const qsizetype past = endOf(phrase, reading, at, end); past > at) {
                    const Span span {reading.words[std::size_t(at)].token.span.begin,
                                     reading.words[std::size_t(past - 1)].token.span.end};
                    found.append({phrase.kind, span});
                }
            }
        };
        if (const auto own = book->whole.constFind(reading.words[std::size_t(at)].token.lower);
            own != book->whole.constEnd()) {
            take(*own);
        }
        take(book->open);
    }
    return found;
}

} // namespace imprimatur
