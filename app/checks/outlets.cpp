// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/outlets.h"

#include "checks/wordlist.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace imprimatur
{

namespace
{

/// The outlets of one kind, with the patterns of their names.
struct Register
{
    QStringList keys; ///< by pattern
    QHash<QString, QString> printed; ///< by key
    Phrases names;
};

Register registerOf(const QJsonArray &outlets)
{
    Register made;
    QStringList patterns;
    for (const QJsonValue &each : outlets) {
        const QString key = each[QLatin1String("id")].toString();
        made.printed.insert(key, each[QLatin1String("print")].toString());
        const QJsonArray names = each[QLatin1String("names")].toArray();
        for (const QJsonValue &name : names) {
            patterns.append(name.toString());
            made.keys.append(key);
        }
    }
    made.names = Phrases(patterns);
    return made;
}

struct Registers
{
    Register media;
    Register institutions;
    Phrases generic;
};

const Registers &registers()
{
    static const Registers made = [] {
        const QJsonObject file = wordListFile(QStringLiteral("outlets"));
        return Registers {registerOf(file.value(QLatin1String("media")).toArray()),
                          registerOf(file.value(QLatin1String("institutions")).toArray()),
                          Phrases(wordsOfAll(file.value(QLatin1String("generic"))))};
    }();
    return made;
}

/// A medium's name begins with a capital, one of three letters or less has nothing else: "AP" is one, "Ap" a party.
bool isWrittenAsName(QStringView words)
{
    constexpr qsizetype shortest = 3;
    const auto isLower = [](QChar c) {
        return c.isLower();
    };
    const bool hasCapital = std::ranges::any_of(words, [](QChar c) { return c.isUpper(); });
    return hasCapital && (words.size() > shortest || std::ranges::none_of(words, isLower));
}

void addMentions(QList<OutletMention> &mentions, const QList<Phrases::Place> &places, const QStringList &keys,
                 OutletMention::Kind kind, const QString &text)
{
    for (const Phrases::Place &place : places) {
        const auto words = QStringView(text).mid(place.span.begin, place.span.length());
        if (kind != OutletMention::Kind::Medium || isWrittenAsName(words)) {
            mentions.append({kind, keys.value(place.pattern), place.span});
        }
    }
}

QStringList keysIn(const Register &outlets, const QString &name)
{
    QStringList keys;
    for (const Phrases::Place &place : outlets.names.findIn(name)) {
        if (!keys.contains(outlets.keys[place.pattern])) {
            keys.append(outlets.keys[place.pattern]);
        }
    }
    return keys;
}

/// Without the generic words that a name follows: "nyhetsbyrået Tass" names Tass alone.
QList<OutletMention> withoutAppositions(const QList<OutletMention> &mentions, const QList<PhraseWord> &words)
{
    const auto isNext = [&](const OutletMention &mention, Span place) {
        return mention.span.begin >= place.end && std::ranges::none_of(words, [&](const PhraseWord &word) {
                   return word.span.begin >= place.end && word.span.end <= mention.span.begin;
               });
    };
    QList<OutletMention> kept;
    for (qsizetype index = 0; index < mentions.size(); ++index) {
        const bool isNamed = mentions[index].kind == OutletMention::Kind::Generic && index + 1 < mentions.size()
            && mentions[index + 1].kind == OutletMention::Kind::Medium
            && isNext(mentions[index + 1], mentions[index].span);
        if (!isNamed) {
            kept.append(mentions[index]);
        }
    }
    return kept;
}

/// "Kremlin (Telegram)" without what explains it.
QString bareName(const QString &outlet)
{
    return outlet.section(u'(', 0, 0).simplified();
}

/// The name as a pattern: its words in a row, the last one with any ending when it is long enough to be told by it.
QString patternOf(const QString &name)
{
    QStringList words;
    for (const PhraseWord &word : phraseWordsOf(name)) {
        words.append(word.lower);
    }
    constexpr qsizetype longEnough = 5;
    const bool inflects = !words.isEmpty() && words.last().size() >= longEnough;
    return words.join(u' ') + (inflects ? QStringLiteral("*") : QString());
}

} // namespace

Outlets::Outlets(const QList<Snapshot> &sources)
{
    for (const Snapshot &source : sources) {
        const QStringList media = keysIn(registers().media, source.outlet);
        m_keys.append(media.mid(0, 1) + keysIn(registers().institutions, source.outlet));
        const bool isAuthority = media.isEmpty() && !m_keys.last().isEmpty();
        m_printed.append(isAuthority           ? QString()
                             : media.isEmpty() ? bareName(source.outlet)
                                               : registers().media.printed.value(media.first()));
    }
    addOwnNames(sources);
}

void Outlets::addOwnNames(const QList<Snapshot> &sources)
{
    QStringList patterns;
    for (qsizetype source = 0; source < sources.size(); ++source) {
        const QString pattern = patternOf(bareName(sources[source].outlet));
        if (!m_keys[source].isEmpty() || pattern.isEmpty()) {
            continue;
        }
        m_keys[source].append(pattern);
        if (!patterns.contains(pattern)) {
            patterns.append(pattern);
            m_ownKeys.append(pattern);
        }
    }
    m_own = Phrases(patterns);
}

bool Outlets::hasSourceFrom(const QString &outlet) const
{
    return std::ranges::any_of(m_keys, [&](const QStringList &keys) { return keys.contains(outlet); });
}

QString Outlets::printedName(qint32 source) const
{
    return m_printed[source];
}

QList<OutletMention> Outlets::mentionsIn(const QString &text) const
{
    using Kind = OutletMention::Kind;
    const QList<PhraseWord> words = phraseWordsOf(text);
    QList<OutletMention> found;
    addMentions(found, registers().media.names.findIn(words), registers().media.keys, Kind::Medium, text);
    addMentions(found, m_own.findIn(words), m_ownKeys, Kind::Medium, text);
    addMentions(found, registers().institutions.names.findIn(words), registers().institutions.keys, Kind::Institution,
                text);
    addMentions(found, registers().generic.findIn(words), {}, Kind::Generic, text);
    std::ranges::stable_sort(found, [](const OutletMention &a, const OutletMention &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    QList<OutletMention> apart;
    for (const OutletMention &mention : std::as_const(found)) {
        const bool overlaps = !apart.isEmpty() && apart.last().span.overlaps(mention.span);
        const bool sameKind = overlaps && apart.last().kind == mention.kind && mention.kind != Kind::Institution;
        if (!sameKind) {
            apart.append(mention);
        }
    }
    return withoutAppositions(apart, words);
}

} // namespace imprimatur
