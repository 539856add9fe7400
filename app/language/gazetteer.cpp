// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/gazetteer.h"

#include "language/baseforms.h"
#include "language/reading.h"
#include "language/tokens.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QStringDecoder>

#include <unicode/locid.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Gazetteer)
};

constexpr std::array tongues {"nb", "en", "ru"};
constexpr qsizetype columns = 6;
constexpr size_t beginningSlots = 1 << 14;

std::optional<NameKind> kindOf(QStringView word)
{
    static const QHash<QString, NameKind> kinds {
        {QStringLiteral("country"), NameKind::Country}, {QStringLiteral("people"), NameKind::People},
        {QStringLiteral("city"), NameKind::City},       {QStringLiteral("capital"), NameKind::City},
        {QStringLiteral("region"), NameKind::Region},   {QStringLiteral("organisation"), NameKind::Organisation},
        {QStringLiteral("outlet"), NameKind::Outlet},   {QStringLiteral("title"), NameKind::Title}};
    const auto found = kinds.constFind(word.toString());
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<GazetteerEntry> entryOf(QStringView line)
{
    const QList<QStringView> cells = line.split(u'\t');
    if (cells.size() != columns || cells[0].isEmpty()) {
        return std::nullopt;
    }
    const std::optional<NameKind> kind = kindOf(cells[1]);
    if (!kind) {
        return std::nullopt;
    }
    GazetteerEntry entry {cells[0].toString(), *kind, cells[2].toString(), cells[1] == u"capital", {}};
    for (qsizetype tongue = 0; tongue < 3; ++tongue) {
        entry.names[size_t(tongue)] = cells[3 + tongue].toString().split(u'|', Qt::SkipEmptyParts);
    }
    return entry;
}

QString fromIcu(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

QList<GazetteerEntry> countries()
{
    QList<GazetteerEntry> entries;
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
        GazetteerEntry entry {QString::fromLatin1(*code), NameKind::Country, {}, false, {}};
        for (size_t tongue = 0; tongue < tongues.size(); ++tongue) {
            icu::UnicodeString name;
            icu::Locale("", *code).getDisplayCountry(icu::Locale(tongues[tongue]), name);
            entry.names[tongue] += fromIcu(name);
        }
        entries += entry;
    }
    return entries;
}

/// Zones whose places are common words, or too small to be meant.
bool isObscure(const QString &zone)
{
    static const QStringList beginnings {QStringLiteral("Antarctica/"), QStringLiteral("America/Indiana/"),
                                         QStringLiteral("America/Kentucky/"), QStringLiteral("America/North_Dakota/")};
    static const QSet<QString> zones {QStringLiteral("Pacific/Easter"),
                                      QStringLiteral("Pacific/Midway"),
                                      QStringLiteral("Pacific/Wake"),
                                      QStringLiteral("America/Nome"),
                                      QStringLiteral("America/Resolute"),
                                      QStringLiteral("America/Regina"),
                                      QStringLiteral("America/Adak"),
                                      QStringLiteral("America/Creston"),
                                      QStringLiteral("America/Merida"),
                                      QStringLiteral("America/Menominee"),
                                      QStringLiteral("America/Swift_Current"),
                                      QStringLiteral("Australia/Darwin"),
                                      QStringLiteral("America/Winnipeg"),
                                      QStringLiteral("Asia/Qatar"),
                                      QStringLiteral("Asia/Hebron"),
                                      QStringLiteral("Africa/Lome"),
                                      QStringLiteral("Asia/Oral"),
                                      QStringLiteral("America/Santa_Isabel")};
    return zones.contains(zone)
        || std::ranges::any_of(beginnings, [&](const QString &each) { return zone.startsWith(each); });
}

QString idOfCity(const QString &english)
{
    QString id;
    for (const QChar c : english.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.unicode() < 0x80 && c.isLetter()) {
            id += c;
        }
    }
    return id;
}

QString countryOf(const icu::UnicodeString &zone)
{
    char region[8] = {};
    UErrorCode status = U_ZERO_ERROR;
    icu::TimeZone::getRegion(zone, region, sizeof region, status);
    return U_SUCCESS(status) ? QString::fromLatin1(region) : QString();
}

QList<GazetteerEntry> cities()
{
    UErrorCode status = U_ZERO_ERROR;
    std::array<std::unique_ptr<icu::TimeZoneNames>, 3> names;
    for (size_t tongue = 0; tongue < tongues.size(); ++tongue) {
        names[tongue].reset(icu::TimeZoneNames::createInstance(icu::Locale(tongues[tongue]), status));
    }
    const std::unique_ptr<icu::StringEnumeration> zones(
        icu::TimeZone::createTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL_LOCATION, nullptr, nullptr, status));
    QList<GazetteerEntry> entries;
    while (const icu::UnicodeString *zone = U_SUCCESS(status) ? zones->snext(status) : nullptr) {
        if (isObscure(fromIcu(*zone))) {
            continue;
        }
        GazetteerEntry entry {{}, NameKind::City, countryOf(*zone), false, {}};
        for (size_t tongue = 0; tongue < tongues.size(); ++tongue) {
            icu::UnicodeString name;
            names[tongue]->getExemplarLocationName(*zone, name);
            entry.names[tongue] += fromIcu(name);
        }
        entry.id = idOfCity(entry.names[1].constFirst());
        entries += entry;
    }
    return entries;
}

QSet<QString> englishNames(const QList<GazetteerEntry> &entries)
{
    QSet<QString> names;
    for (const GazetteerEntry &entry : entries) {
        names.unite({entry.names[1].begin(), entry.names[1].end()});
    }
    return names;
}

/// Cities that are no countries too: Singapore and Luxembourg are countries.
QList<GazetteerEntry> fromIcuAlone()
{
    QList<GazetteerEntry> entries = countries();
    const QSet<QString> taken = englishNames(entries);
    for (const GazetteerEntry &city : cities()) {
        if (!taken.contains(city.names[1].constFirst()) && !city.id.isEmpty()) {
            entries += city;
        }
    }
    return entries;
}

/// A list of our own is part of the program: that it reads is what the tests see to.
QList<GazetteerEntry> ownEntries(const QString &name)
{
    QFile file(QStringLiteral(":/language/") + name);
    const Result<QList<GazetteerEntry>> entries =
        readGazetteer(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    Q_ASSERT(entries && !entries->isEmpty());
    return entries.value_or(QList<GazetteerEntry>());
}

int tongueIndex(const QString &language)
{
    if (language == QLatin1String("nb") || language == QLatin1String("nn")) {
        return 0;
    }
    return language == QLatin1String("ru") ? 2 : 1;
}

size_t beginningOf(const QString &lower)
{
    size_t hash = 0;
    for (qsizetype at = 0; at < std::min<qsizetype>(lower.size(), 3); ++at) {
        hash = hash * 131 + (lower[at] == u'ё' ? u'е' : lower[at].unicode());
    }
    return hash % beginningSlots;
}

bool isAbbreviation(const QString &name)
{
    return name.size() >= 2 && name.size() <= 6 && name[0].isUpper() && name[1].isUpper();
}

/// Whether nothing but a space, a hyphen or an abbreviation's stop stands between two words of one name.
bool joins(QStringView gap)
{
    if (gap.size() > 3) {
        return false;
    }
    return std::ranges::all_of(gap, [](QChar c) {
        return (c.isSpace() && c != u'\n') || c == u'.' || c == u'+' || c.category() == QChar::Punctuation_Dash
            || c == u'\'' || c == u'’' || c == u'«' || c == u'&';
    });
}

} // namespace

Result<QList<GazetteerEntry>> readGazetteer(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError()) {
        return failure(Error::Kind::Input, Text::tr("The gazetteer is not UTF-8."));
    }
    QList<GazetteerEntry> entries;
    int number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        const std::optional<GazetteerEntry> entry = entryOf(line);
        if (!entry) {
            return failure(Error::Kind::Input,
                           Text::tr("Line %1 of the gazetteer needs an id, a kind, what it belongs to, and the names "
                                    "in Norwegian, English and Russian, with tabs between.")
                               .arg(number));
        }
        entries.append(*entry);
    }
    return entries;
}

const Gazetteer &Gazetteer::standard()
{
    static const Gazetteer made(ownEntries(QStringLiteral("gazetteer.tsv")) + fromIcuAlone());
    return made;
}

const Gazetteer &Gazetteer::titles()
{
    static const Gazetteer made(ownEntries(QStringLiteral("titles.tsv")));
    return made;
}

Gazetteer::Gazetteer(QList<GazetteerEntry> entries)
    : m_entries(std::move(entries))
{
    for (const GazetteerEntry &entry : std::as_const(m_entries)) {
        if (!entry.of.isEmpty()) {
            m_owner.insert(entry.id, entry.of);
        }
        if (entry.isCapital) {
            m_capitals.insert(entry.id);
        }
    }
    for (size_t tongue = 0; tongue < m_indexes.size(); ++tongue) {
        m_indexes[tongue].beginnings.resize(beginningSlots);
        for (qint32 entry = 0; entry < m_entries.size(); ++entry) {
            for (const QString &name : std::as_const(m_entries[entry].names[tongue])) {
                add(m_indexes[tongue], name, entry);
            }
        }
    }
}

void Gazetteer::add(Index &index, const QString &name, qint32 entry)
{
    QString plain = name;
    plain.replace(u'ё', u'е');
    Phrase phrase {{}, entry, name[0].isUpper(), isAbbreviation(name), false};
    for (const Token &token : tokensOf(plain)) {
        phrase.words += token.lower;
    }
    if (phrase.words.isEmpty()) {
        return;
    }
    phrase.inflects = !phrase.needsCapital || m_entries[entry].kind == NameKind::People;
    index.beginnings[beginningOf(phrase.words.constFirst())] = true;
    index.byFirstWord[phrase.words.constFirst()] += qint32(index.phrases.size());
    index.phrases.push_back(std::move(phrase));
}

/// How many words from `at` on the phrase takes; its first word is known to fit but for capitals. 0: it is not here.
qsizetype Gazetteer::lengthOf(const Phrase &phrase, const Reading &reading, qsizetype at) const
{
    const auto &words = reading.words;
    const Token &first = words[size_t(at)].token;
    const bool hasCapitals =
        first.span.length() >= 2 && first.isCapital && !reading.text[first.span.begin + 1].isLower();
    if ((phrase.needsCapital && !first.isCapital) || (phrase.needsCapitals && first.span.length() >= 2 && !hasCapitals)
        || at + phrase.words.size() > qsizetype(words.size())) {
        return 0;
    }
    for (qsizetype next = 1; next < phrase.words.size(); ++next) {
        const Token &before = words[size_t(at + next - 1)].token;
        const Token &token = words[size_t(at + next)].token;
        const QStringView gap = QStringView(reading.text).mid(before.span.end, token.span.begin - before.span.end);
        const QString &wanted = phrase.words[next];
        if (!joins(gap)
            || (token.lower != wanted && !baseForms(token.lower, reading.language, true).contains(wanted))) {
            return 0;
        }
    }
    return phrase.words.size();
}

/// The phrases whose first word a word may be, but for capitals.
QList<qint32> Gazetteer::openedBy(const Index &index, const QString &lower, const QString &language)
{
    QList<qint32> opened;
    const QStringList plain = baseForms(lower, language, false);
    const QStringList forms = baseForms(lower, language, true);
    for (const QString &form : forms) {
        for (const qint32 each : index.byFirstWord.value(form)) {
            if (index.phrases[size_t(each)].inflects || plain.contains(form)) {
                opened += each;
            }
        }
    }
    return opened;
}

Mention Gazetteer::mentionAt(const Index &index, const Reading &reading, qsizetype at,
                             const QList<qint32> &phrases) const
{
    Mention mention {at, at, {}};
    for (const qint32 each : phrases) {
        const Phrase &phrase = index.phrases[size_t(each)];
        const qsizetype length = lengthOf(phrase, reading, at);
        if (length == 0 || length < mention.last - at) {
            continue;
        }
        mention.entries = length > mention.last - at ? QList<qint32>() : mention.entries;
        mention.last = at + length;
        if (!mention.entries.contains(phrase.entry)) {
            mention.entries += phrase.entry;
        }
    }
    return mention;
}

QList<Mention> Gazetteer::mentionsIn(const Reading &reading, Openings &openings) const
{
    const Index &index = m_indexes[size_t(tongueIndex(reading.language))];
    QList<Mention> mentions;
    for (qsizetype at = 0; at < qsizetype(reading.words.size());) {
        const QString &lower = reading.words[size_t(at)].token.lower;
        if (!index.beginnings[beginningOf(lower)]) {
            ++at;
            continue;
        }
        auto opened = openings.constFind(lower);
        if (opened == openings.constEnd()) {
            opened = openings.insert(lower, openedBy(index, lower, reading.language));
        }
        const Mention mention = opened->isEmpty() ? Mention {} : mentionAt(index, reading, at, *opened);
        if (mention.entries.isEmpty()) {
            ++at;
            continue;
        }
        mentions += mention;
        at = mention.last;
    }
    return mentions;
}

QStringList Gazetteer::idsOf(const QString &lower, const QString &language) const
{
    const Index &index = m_indexes[size_t(tongueIndex(language))];
    if (!index.beginnings[beginningOf(lower)]) {
        return {};
    }
    QStringList ids;
    for (const QString &form : baseForms(lower, language, false)) {
        for (const qint32 each : index.byFirstWord.value(form)) {
            const Phrase &phrase = index.phrases[size_t(each)];
            if (phrase.words.size() == 1 && !ids.contains(m_entries[phrase.entry].id)) {
                ids += m_entries[phrase.entry].id;
            }
        }
    }
    return ids;
}

QSet<QString> Gazetteer::ownersOf(const QString &id) const
{
    QSet<QString> owners;
    for (QString owner = m_owner.value(id); !owner.isEmpty() && !owners.contains(owner);) {
        owners.insert(owner);
        owner = m_owner.value(owner);
    }
    return owners;
}

QString Gazetteer::nameOf(const QString &id, NameKind kind, const QString &language) const
{
    const size_t tongue = size_t(tongueIndex(language));
    for (const GazetteerEntry &entry : m_entries) {
        if (entry.id == id && entry.kind == kind && !entry.names[tongue].isEmpty()) {
            return entry.names[tongue].constFirst();
        }
    }
    return {};
}

} // namespace imprimatur
