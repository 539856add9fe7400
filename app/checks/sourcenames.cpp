// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/sourcenames.h"

#include "checks/clippings.h"
#include "language/fold.h"
#include "language/lexicon.h"
#include "language/stems.h"
#include "language/tokens.h"

#include <algorithm>
#include <array>

namespace imprimatur
{

namespace
{

bool isCyrillicText(const Reading &reading)
{
    return reading.language == QLatin1String("ru") || reading.language == QLatin1String("uk")
        || reading.language == QLatin1String("be") || reading.language == QLatin1String("kk");
}

/// One letter more, less, other or two exchanged.
bool isOneSlip(QStringView a, QStringView b)
{
    if (std::abs(a.size() - b.size()) > 1 || a == b) {
        return false;
    }
    const QStringView longer = a.size() < b.size() ? b : a;
    const QStringView shorter = a.size() < b.size() ? a : b;
    const auto [left, right] = std::ranges::mismatch(longer, shorter);
    const qsizetype at = left - longer.begin();
    if (longer.size() > shorter.size()) {
        return longer.mid(at + 1) == shorter.mid(at);
    }
    const bool exchanged = at + 1 < longer.size() && longer[at] == shorter[at + 1] && longer[at + 1] == shorter[at]
        && longer.mid(at + 2) == shorter.mid(at + 2);
    return exchanged || longer.mid(at + 1) == shorter.mid(at + 1);
}

/// The place of a Russian adjective: Тюменская is of Tyumen. Empty when the key is none.
QString nounOf(const QString &key)
{
    constexpr qsizetype least = 4;
    for (const QLatin1String ending : {QLatin1String("skaia"), QLatin1String("skoe"), QLatin1String("ski")}) {
        if (key.size() >= ending.size() + least && key.endsWith(ending)) {
            return key.chopped(ending.size());
        }
    }
    return {};
}

QString initialsOf(const Reading &reading, const NameFact &name)
{
    QString letters;
    for (const NamePart &part : name.parts) {
        letters += reading.text[part.span.begin];
    }
    return letters;
}

/// "Titicacasjøen" of Titicaca: a known name and a Norwegian noun of some length.
bool isCompoundOf(const QString &form, const QString &known)
{
    constexpr qsizetype leastName = 5;
    constexpr qsizetype leastNoun = 3;
    return known.size() >= leastName && form.size() >= known.size() + leastNoun && form.startsWith(known);
}

void append(QList<NamePlace> &places, const QList<NamePlace> &more)
{
    for (const NamePlace place : more) {
        if (!places.contains(place)) {
            places += place;
        }
    }
}

} // namespace

SourceNames::SourceNames(const Clippings &clippings, const QList<Snapshot> &sources)
    : m_clippings(clippings)
    , m_cyrillicOnly(!clippings.readings().empty() && std::ranges::all_of(clippings.readings(), isCyrillicText))
    , m_hasCyrillic(std::ranges::any_of(clippings.readings(), isCyrillicText))
{
    for (size_t source = 0; source < clippings.readings().size(); ++source) {
        read(qint32(source));
    }
    readOrigins(sources);
}

void SourceNames::addForm(const QString &key, bool isCyrillic, NamePlace place)
{
    if (key.isEmpty()) {
        return;
    }
    const auto found = m_formIndex.constFind(key);
    if (found == m_formIndex.constEnd()) {
        m_formIndex.insert(key, qsizetype(m_forms.size()));
        m_forms.push_back({key, isCyrillic, {place}});
        return;
    }
    m_forms[size_t(*found)].places += place;
    m_forms[size_t(*found)].isCyrillic = m_forms[size_t(*found)].isCyrillic || isCyrillic;
}

void SourceNames::read(qint32 source)
{
    const Reading &reading = m_clippings.readings()[size_t(source)];
    const bool isCyrillic = isCyrillicText(reading);
    for (qint32 index = 0; index < reading.names.size(); ++index) {
        const NameFact &name = reading.names[index];
        for (const NamePart &part : name.parts) {
            for (const QString &form : part.forms) {
                addForm(form, isCyrillic, {source, index});
                addForm(isCyrillic ? nounOf(form) : QString(), isCyrillic, {source, index});
            }
        }
        QStringList ids = name.ids;
        for (const NamePart &part : name.parts.size() > 1 ? name.parts : QList<NamePart>()) {
            const QString word = reading.text.mid(part.span.begin, part.span.length()).toLower();
            ids += Gazetteer::standard().idsOf(word, reading.language);
        }
        for (const QString &id : std::as_const(ids)) {
            m_byId[id] += NamePlace {source, index};
        }
    }
}

/// Outlets and authors are no part of the text, yet a draft may name them.
void SourceNames::readOrigins(const QList<Snapshot> &sources)
{
    for (const Snapshot &snapshot : sources) {
        const Reading origin = readingOf(snapshot.outlet + u'\n' + snapshot.author, QStringLiteral("en"));
        for (const NameFact &name : origin.names) {
            for (const QString &id : name.ids) {
                m_originIds.insert(id);
                m_ownOriginIds.insert(id);
                m_originIds.unite(Gazetteer::standard().ownersOf(id));
            }
        }
        for (const Word &word : origin.words) {
            m_origins.insert(word.folded);
        }
    }
}

QList<NamePlace> SourceNames::placesOfInitials(const QString &letters) const
{
    QList<NamePlace> places;
    for (size_t source = 0; source < m_clippings.readings().size(); ++source) {
        const Reading &reading = m_clippings.readings()[source];
        for (qint32 index = 0; index < reading.names.size(); ++index) {
            if (initialsOf(reading, reading.names[index]) == letters) {
                places += NamePlace {qint32(source), index};
            }
        }
    }
    return places;
}

const NameFact &SourceNames::fact(NamePlace place) const
{
    return m_clippings.readings()[size_t(place.source)].names[place.fact];
}

QList<NamePlace> SourceNames::placesOf(const NamePart &part) const
{
    QList<NamePlace> places;
    for (const QString &form : part.forms) {
        const auto found = m_formIndex.constFind(form);
        if (found != m_formIndex.constEnd()) {
            append(places, m_forms[size_t(*found)].places);
        }
    }
    return places.isEmpty() ? placesLike(part) : places;
}

QList<NamePlace> SourceNames::placesLike(const NamePart &part) const
{
    QList<NamePlace> places;
    for (const Form &known : m_forms) {
        const bool agrees = std::ranges::any_of(part.forms, [&](const QString &form) {
            return foldsAgree(form, known.key) || isCompoundOf(form, known.key)
                || (known.isCyrillic && soundAlike(form, known.key));
        });
        if (agrees) {
            append(places, known.places);
        }
    }
    return places;
}

bool SourceNames::isSaid(const NamePart &part) const
{
    return std::ranges::any_of(part.forms, [&](const QString &form) {
        return m_origins.contains(form) || !m_clippings.holding(textKey(form)).empty();
    });
}

bool SourceNames::isTranslated(const QString &norwegian, const Lexicon &lexicon) const
{
    const auto stands = [&](const QString &word) {
        return std::ranges::any_of(std::array {Tongue::English, Tongue::Russian}, [&](Tongue target) {
            const auto translations = lexicon.translations(stemKey(word, Tongue::Norwegian), target);
            return std::ranges::any_of(translations,
                                       [&](const Translation &each) { return !m_clippings.holding(each.key).empty(); });
        });
    };
    const QStringList compound = lexicon.partsOf(norwegian);
    return stands(norwegian) || (compound.size() > 1 && std::ranges::all_of(compound, stands));
}

std::optional<NamePlace> SourceNames::nearMiss(const NamePart &part) const
{
    constexpr qsizetype least = 4;
    for (const Form &known : m_forms) {
        const bool near =
            !known.isCyrillic && known.key.size() >= least && std::ranges::any_of(part.forms, [&](const QString &form) {
                return form.size() >= least && isOneSlip(form, known.key);
            });
        if (near && fact(known.places.constFirst()).ids.isEmpty()) {
            return known.places.constFirst();
        }
    }
    return std::nullopt;
}

} // namespace imprimatur
