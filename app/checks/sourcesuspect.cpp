// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/sourcesuspect.h"

#include "checks/findinglist.h"
#include "checks/wordlist.h"
#include "language/phrases.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sourcesuspect)
};

constexpr qsizetype mostPlaces = 20;

struct CodePoint
{
    char32_t value = 0;
    Span span;
};

std::vector<CodePoint> codePointsOf(const QString &text)
{
    std::vector<CodePoint> points;
    points.reserve(size_t(text.size()));
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t value = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        points.push_back({value, {at, at + (pair ? 2 : 1)}});
        at += pair ? 1 : 0;
    }
    return points;
}

bool isWithin(char32_t c, char32_t first, char32_t last)
{
    return first <= c && c <= last;
}

bool isLatin(QChar c)
{
    return c.script() == QChar::Script_Latin;
}

bool isCyrillic(QChar c)
{
    return c.script() == QChar::Script_Cyrillic;
}

/// Appends a place; one that goes on from the last one makes that longer.
void join(QList<Span> &places, Span span)
{
    if (!places.isEmpty() && places.last().end == span.begin) {
        places.last().end = span.end;
    } else {
        places.append(span);
    }
}

// ---- invisible characters ----

/// The code points of one text, asked for by place; 0 outside.
class Row
{
public:
    explicit Row(const std::vector<CodePoint> &points)
        : m_points(points)
    {
    }

    char32_t at(qsizetype index) const
    {
        return index < 0 || index >= qsizetype(m_points.size()) ? 0 : m_points[size_t(index)].value;
    }

private:
    const std::vector<CodePoint> &m_points;
};

bool isJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D;
}

bool isSelector(char32_t c)
{
    return isWithin(c, 0xFE00, 0xFE0F) || isWithin(c, 0xE0100, 0xE01EF);
}

bool isTag(char32_t c)
{
    return isWithin(c, 0xE0000, 0xE007F);
}

bool isPrivate(char32_t c)
{
    return isWithin(c, 0xE000, 0xF8FF) || c >= 0xF0000;
}

/// Symbols that a joiner may join: emoji and the modifiers that follow them.
bool isEmojiPart(char32_t c)
{
    return isWithin(c, 0x1F000, 0x1FAFF) || isWithin(c, 0x2190, 0x2BFF) || isWithin(c, 0xFE0E, 0xFE0F)
        || isWithin(c, 0x2600, 0x27BF);
}

/// Scripts that are written with joiners.
bool needsJoiners(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Arabic:
    case QChar::Script_Syriac:
    case QChar::Script_Mongolian:
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Gurmukhi:
    case QChar::Script_Gujarati:
    case QChar::Script_Oriya:
    case QChar::Script_Tamil:
    case QChar::Script_Telugu:
    case QChar::Script_Kannada:
    case QChar::Script_Malayalam:
    case QChar::Script_Sinhala:
    case QChar::Script_Khmer:
    case QChar::Script_Tibetan:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/// Zero width, fillers and controls that no text of news needs.
bool isAlwaysInvisible(char32_t c)
{
    const bool control =
        (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || isWithin(c, 0x7F, 0x84) || isWithin(c, 0x86, 0x9F);
    return control || c == 0x200B || isWithin(c, 0x2060, 0x2064) || isWithin(c, 0x206A, 0x206F) || c == 0x180E
        || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || isWithin(c, 0xFFF9, 0xFFFB) || c == 0x034F;
}

bool joinsRightly(const Row &row, qsizetype index)
{
    const char32_t before = row.at(index - 1);
    const char32_t after = row.at(index + 1);
    return (isEmojiPart(before) && isEmojiPart(after)) || needsJoiners(before) || needsJoiners(after);
}

/// A tag belongs to the flag that it follows: England, Scotland, Wales.
bool belongsToFlag(const Row &row, qsizetype index)
{
    constexpr char32_t blackFlag = 0x1F3F4;
    constexpr int longestFlag = 8;
    for (int back = 1; back <= longestFlag; ++back) {
        if (!isTag(row.at(index - back))) {
            return row.at(index - back) == blackFlag;
        }
    }
    return false;
}

bool isInvisible(const Row &row, qsizetype index)
{
    const char32_t c = row.at(index);
    if (c >= 0x20 && c < 0x7F) {
        return false;
    }
    if (isJoiner(c)) {
        return !joinsRightly(row, index);
    }
    if (c == 0xAD) { // a soft hyphen is common where pages are set by machine, two in a row are not
        return row.at(index - 1) == c || row.at(index + 1) == c;
    }
    if (isSelector(c)) {
        return c >= 0xE0100 || isSelector(row.at(index - 1)) || isSelector(row.at(index + 1));
    }
    if (isTag(c)) {
        return !belongsToFlag(row, index);
    }
    return isAlwaysInvisible(c) || isPrivate(c) || (c == 0xFEFF && index > 0);
}

// ---- writing direction ----

bool isOverride(char32_t c)
{
    return c == 0x202D || c == 0x202E;
}

bool isDirection(char32_t c)
{
    return isWithin(c, 0x202A, 0x202E) || isWithin(c, 0x2066, 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}

bool isRightToLeft(char32_t c)
{
    return QChar::direction(c) == QChar::DirR || QChar::direction(c) == QChar::DirAL;
}

struct Hidden
{
    QList<Span> invisible;
    QList<Span> direction;
};

Hidden hiddenIn(const QString &text)
{
    const bool plain = std::ranges::all_of(text, [](QChar c) {
        const bool isAscii = c.unicode() >= 0x20 && c.unicode() < 0x7F;
        return isAscii || isLatin(c) || isCyrillic(c) || c == u'\n';
    });
    if (plain) {
        return {};
    }
    const std::vector<CodePoint> points = codePointsOf(text);
    const Row row(points);
    const bool rightToLeft = std::ranges::any_of(points, [](const CodePoint &each) {
        return each.value != 0x200F && each.value != 0x061C && isRightToLeft(each.value);
    });
    Hidden hidden;
    for (size_t index = 0; index < points.size(); ++index) {
        if (isDirection(points[index].value) && (!rightToLeft || isOverride(points[index].value))) {
            join(hidden.direction, points[index].span);
        } else if (isInvisible(row, qsizetype(index))) {
            join(hidden.invisible, points[index].span);
        }
    }
    return hidden;
}

// ---- words of two scripts ----

/// Letters of one script that pass for letters of the other.
bool passesForOther(QChar c)
{
    static const QString alike = QStringLiteral("aceopxyijsABCEHKMOPTXYISJ"
                                                "асеорхуіјѕкАВСЕНКМОРТХУІЅЈԁԛԝһ");
    return alike.contains(c);
}

/// Latin letters first and then Cyrillic ones: "VIPовский", "WhatsAppом", "SMSка" are Russian, if what leads is two
/// letters or more and either all capitals before a small letter or not made of letters that pass for Cyrillic ones.
bool isNameWithEnding(QStringView word)
{
    const auto turn = std::ranges::find_if(word, isCyrillic);
    const auto latin = word.left(turn - word.begin());
    const auto ending = word.mid(turn - word.begin());
    const auto isUpper = [](QChar c) {
        return c.isUpper();
    };
    const bool isShort =
        latin.size() > 2 && std::ranges::all_of(latin, isUpper) && std::ranges::none_of(ending, isUpper);
    return latin.size() > 1 && std::ranges::all_of(latin, isLatin) && std::ranges::all_of(ending, isCyrillic)
        && (isShort || !std::ranges::all_of(latin, passesForOther));
}

/// Whether the letters of one of the two scripts all pass for the other's: an impostor among them.
bool isDisguised(QStringView word)
{
    const auto latin = std::ranges::count_if(word, isLatin);
    const auto cyrillic = std::ranges::count_if(word, isCyrillic);
    if (latin == 0 || cyrillic == 0 || word.size() < 3 || isNameWithEnding(word)) {
        return false;
    }
    const auto allPass = [&](bool (*script)(QChar)) {
        return std::ranges::all_of(word, [&](QChar c) { return !script(c) || passesForOther(c); });
    };
    return allPass(isLatin) || allPass(isCyrillic);
}

QList<Span> disguisedWordsIn(const QString &text)
{
    QList<Span> places;
    if (std::ranges::none_of(text, isCyrillic)) {
        return places;
    }
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && text[end].isLetter()) {
            ++end;
        }
        if (end > begin && isDisguised(QStringView(text).mid(begin, end - begin))) {
            places.append({begin, end});
        }
        begin = end + 1;
    }
    return places;
}

// ---- instructions to a machine ----

struct Instructions
{
    Phrases phrases; ///< in all languages, because whoever plants one does not ask for the source's
    QStringList markers;
};

const Instructions &instructions()
{
    static const Instructions made = [] {
        const QJsonObject file = wordListFile(QStringLiteral("instructions"));
        return Instructions {Phrases(wordsOfAll(file.value(QLatin1String("phrases")))),
                             wordsAt(file, QStringLiteral("markers"))};
    }();
    return made;
}

QList<Span> instructionsIn(const QString &text)
{
    QList<Span> places;
    const QList<Phrases::Place> phrases = instructions().phrases.findIn(text);
    for (const Phrases::Place &place : phrases) {
        places.append(place.span);
    }
    for (const QString &marker : instructions().markers) {
        for (qsizetype at = text.indexOf(marker, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(marker, at + marker.size(), Qt::CaseInsensitive)) {
            places.append({at, at + marker.size()});
        }
    }
    std::ranges::sort(places);
    return places;
}

// ---- findings ----

QString nameOf(const Snapshot &source)
{
    return source.outlet.isEmpty() ? source.id : QStringLiteral("%1 (%2)").arg(source.outlet, source.id);
}

QString codeOf(const QString &text, Span place)
{
    const char32_t value = codePointsOf(text.mid(place.begin, place.length())).front().value;
    return QStringLiteral("U+") + QString::number(value, 16).toUpper().rightJustified(4, u'0');
}

/// One finding about all places of a kind. A place in the title has no offsets in the text: it is named in words.
class Suspicion
{
public:
    Suspicion(const Snapshot &source, FindingList &findings)
        : m_source(source)
        , m_findings(findings)
    {
    }

    void add(const QString &rule, const QString &message, const QList<Span> &places)
    {
        QList<Passage> evidence;
        for (const Span &place : places.first(std::min(places.size(), mostPlaces))) {
            evidence.append({m_source.id, place});
        }
        const QString words =
            places.isEmpty() ? m_source.title : m_source.text.mid(places.first().begin, places.first().length());
        m_findings.add({rule + u' ' + m_source.id + u' ' + words, Finding::Severity::Should, message, {}, evidence});
    }

private:
    const Snapshot &m_source;
    FindingList &m_findings;
};

QString wordsAt(const QString &text, const QList<Span> &places)
{
    return text.mid(places.first().begin, places.first().length());
}

void checkText(const Snapshot &source, Suspicion suspicion)
{
    const QString &text = source.text;
    const Hidden hidden = hiddenIn(text);
    if (const auto &places = hidden.invisible; !places.isEmpty()) {
        suspicion.add(
            QStringLiteral("invisible"),
            Text::tr("The text from %1 has characters that nobody sees (%2), in %n place(s). They can hide words "
                     "from you that the model read.",
                     nullptr, int(places.size()))
                .arg(nameOf(source), codeOf(text, places.first())),
            places);
    }
    if (const auto &places = hidden.direction; !places.isEmpty()) {
        suspicion.add(
            QStringLiteral("direction"),
            Text::tr("The text from %1 has characters that turn the writing direction (%2): it may read otherwise "
                     "than it is stored.")
                .arg(nameOf(source), codeOf(text, places.first())),
            places);
    }
    if (const QList<Span> places = disguisedWordsIn(text); !places.isEmpty()) {
        suspicion.add(QStringLiteral("scripts"),
                      Text::tr("In the text from %1 the word “%2” mixes Latin and Cyrillic letters that look alike.")
                          .arg(nameOf(source), wordsAt(text, places)),
                      places);
    }
    if (const QList<Span> places = instructionsIn(text); !places.isEmpty()) {
        suspicion.add(
            QStringLiteral("instruction"),
            Text::tr("The text from %1 seems to give a language model orders: “%2”. Read the draft with that in "
                     "mind.")
                .arg(nameOf(source), wordsAt(text, places)),
            places);
    }
}

void checkTitle(const Snapshot &source, Suspicion suspicion)
{
    const Hidden hidden = hiddenIn(source.title);
    const bool isSuspect = !hidden.invisible.isEmpty() || !hidden.direction.isEmpty()
        || !disguisedWordsIn(source.title).isEmpty() || !instructionsIn(source.title).isEmpty();
    if (isSuspect) {
        suspicion.add(QStringLiteral("title"),
                      Text::tr("The title of the text from %1 hides characters or gives a language model orders.")
                          .arg(nameOf(source)),
                      {});
    }
}

} // namespace

QList<Finding> suspicionsOf(const QList<Snapshot> &sources)
{
    FindingList findings(QStringLiteral("source-suspect"), {});
    for (const Snapshot &source : sources) {
        checkText(source, {source, findings});
        checkTitle(source, {source, findings});
    }
    return std::move(findings).take();
}

} // namespace imprimatur
