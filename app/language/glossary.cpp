// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/glossary.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

/// Senses beyond these are so rare that they would only mislead.
constexpr qsizetype mostSenses = 12;
constexpr qsizetype mostAlternatives = 8;

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isLatinLetter(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
}

/// The text without what stands between `open` and `close`; an open one that is never closed takes the rest.
QString withoutBracketed(QStringView text, QChar open, QChar close)
{
    QString result;
    result.reserve(text.size());
    int depth = 0;
    for (const QChar c : text) {
        depth += c == open ? 1 : 0;
        if (depth == 0) {
            result += c;
        }
        depth -= c == close && depth > 0 ? 1 : 0;
    }
    return result;
}

// ---- FreeDict ---------------------------------------------------------------------------------------------------

/// "1. gå, virke" → 3, the length of the number that opens a sense; 0 when none does.
qsizetype senseMarkLength(QStringView line)
{
    const auto digits = std::ranges::find_if_not(line, isDigit) - line.begin();
    return digits > 0 && line.sliced(digits).startsWith(QLatin1String(". ")) ? digits + 2 : 0;
}

/// "si 2." → "si": the number belongs to the explanation below.
QStringView withoutTrailingMark(QStringView line)
{
    if (!line.endsWith(u'.')) {
        return line;
    }
    const qsizetype space = line.lastIndexOf(u' ');
    const QStringView digits = line.sliced(space + 1).chopped(1);
    return !digits.isEmpty() && std::ranges::all_of(digits, isDigit) ? line.first(std::max<qsizetype>(space, 0)) : line;
}

QStringList freedictAlternatives(QStringView line)
{
    QString text = withoutBracketed(withoutTrailingMark(line), u'(', u')');
    text.remove(QChar(0x301));
    text.replace(QLatin1String("o/"), QStringLiteral("ø"));
    QStringList result;
    for (const QStringView part : QStringView(text).split(u',')) {
        const QString alternative = part.toString().simplified();
        if (!alternative.isEmpty() && result.size() < mostAlternatives) {
            result.append(alternative);
        }
    }
    return result;
}

/// "n" of "say //seɪ// <n, ut>".
QString kindIn(QStringView heading)
{
    const qsizetype open = heading.lastIndexOf(u'<');
    if (open < 0 || !heading.endsWith(u'>')) {
        return {};
    }
    const QStringView kind = heading.sliced(open + 1).chopped(1);
    return kind.first(std::ranges::find(kind, u',') - kind.begin()).toString();
}

QString headIn(QStringView heading)
{
    const qsizetype sound = heading.indexOf(QLatin1String(" /"));
    const qsizetype kind = heading.indexOf(QLatin1String(" <"));
    const qsizetype end = std::min(sound < 0 ? heading.size() : sound, kind < 0 ? heading.size() : kind);
    return heading.first(end).toString().simplified();
}

bool isAffix(const GlossaryEntry &entry)
{
    return entry.kind.endsWith(QLatin1String("fix")) || entry.head.startsWith(QLatin1Char('-'));
}

// ---- Müller -----------------------------------------------------------------------------------------------------

/// Reads the text of an entry from left to right.
class MuellerReader
{
public:
    explicit MuellerReader(QStringView text)
        : m_text(text)
    {
    }

    GlossaryEntry read();

private:
    bool takeMark();
    bool takeLabel();
    qsizetype markLength(QStringView rest) const;
    void takePiece();
    void add(QStringView piece);

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_homonym = 0; ///< what "_II" and "_III" put before the senses
    qsizetype m_sense = 0;
    bool m_inExample = false; ///< Latin letters have been seen since the last ";"
    GlossaryEntry m_entry;
};

/// What parts translations and senses.
bool endsPiece(QChar c)
{
    return c == QLatin1Char(';') || c == QLatin1Char(',') || c == QLatin1Char(':');
}

/// "2)", "2." or "а)" at the beginning of `rest`; 0 when it is something else.
qsizetype MuellerReader::markLength(QStringView rest) const
{
    const auto digits = std::ranges::find_if_not(rest, isDigit) - rest.begin();
    const qsizetype length = digits > 0 ? digits : 1;
    if (rest.size() <= length || (digits == 0 && !rest.front().isLower())) {
        return 0;
    }
    const QChar sign = rest.at(length);
    return sign == QLatin1Char(')') || (sign == QLatin1Char('.') && digits > 0) ? length + 1 : 0;
}

bool MuellerReader::takeMark()
{
    const QStringView rest = m_text.sliced(m_at);
    const qsizetype length = markLength(rest);
    if (length == 0) {
        return false;
    }
    const bool numbered = isDigit(rest.front());
    const int figure = numbered ? rest.first(length - 1).toInt() : 0;
    if (rest.at(length - 1) == QLatin1Char('.')) {
        m_sense = m_homonym;
    } else if (numbered) {
        m_sense = m_homonym + std::max(0, figure - 1);
    }
    m_at += length;
    m_inExample = m_inExample && !numbered;
    return true;
}

/// "_ам." and the like say where a word is used; "_II" begins a homonym.
bool MuellerReader::takeLabel()
{
    if (m_text.at(m_at) != QLatin1Char('_')) {
        return false;
    }
    const QStringView rest = m_text.sliced(m_at + 1);
    const auto romans =
        std::ranges::find_if_not(rest, [](QChar c) { return c == u'I' || c == u'V' || c == u'X'; }) - rest.begin();
    const auto letters =
        std::ranges::find_if_not(rest, [](QChar c) { return c.isLetter() || c == u'-'; }) - rest.begin();
    if (romans > 0) {
        m_homonym += romans > 1 || rest.front() != u'I' ? 1 : 0;
        m_sense = m_homonym;
    }
    const qsizetype length = romans > 0 ? romans : letters;
    m_at += 1 + length;
    m_at += m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('.') ? 1 : 0;
    return true;
}

void MuellerReader::add(QStringView piece)
{
    const QString words = piece.toString().simplified();
    m_inExample = m_inExample || std::ranges::any_of(words, isLatinLetter);
    if (words.isEmpty() || m_inExample || m_sense >= mostSenses) {
        return;
    }
    while (m_entry.senses.size() <= m_sense) {
        m_entry.senses.append(QStringList());
    }
    QStringList &sense = m_entry.senses[m_sense];
    if (sense.size() < mostAlternatives) {
        sense.append(words);
    }
}

/// A translation or an example, up to the next sign that parts them or the next mark or label. What follows an English
/// example up to the semicolon is its translation and no one else's.
void MuellerReader::takePiece()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && !endsPiece(m_text.at(m_at)) && m_text.at(m_at) != QLatin1Char('_')) {
        const bool wordBegins = m_at > begin && m_text.at(m_at - 1).isSpace();
        if (wordBegins && markLength(m_text.sliced(m_at)) > 0) {
            break;
        }
        ++m_at;
    }
    add(m_text.sliced(begin, m_at - begin));
}

GlossaryEntry MuellerReader::read()
{
    while (m_at < m_text.size()) {
        const QChar c = m_text.at(m_at);
        m_inExample = m_inExample && c != QLatin1Char(';');
        if (c.isSpace() || endsPiece(c)) {
            ++m_at;
        } else if (!takeLabel() && !takeMark()) {
            takePiece();
        }
    }
    m_entry.senses.removeIf([](const QStringList &sense) { return sense.isEmpty(); });
    return m_entry;
}

/// The text behind "=" up to the next sound, label or other sign, when the entry is nothing but that.
QString referenceIn(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (!trimmed.startsWith(u'=')) {
        return {};
    }
    const QStringView rest = trimmed.sliced(1).trimmed();
    const auto end =
        std::ranges::find_if(rest, [](QChar c) { return c == u'_' || c == u';' || c == u',' || isDigit(c); });
    return rest.first(end - rest.begin()).toString().simplified();
}

/// Whoever and whatever an expression is about: "что-л.", "кому-л.".
QString withoutPlaceholders(const QString &text)
{
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.contains(QStringLiteral("-л.")); });
    return words.join(QLatin1Char(' '));
}

} // namespace

std::optional<GlossaryEntry> freedictEntry(QStringView body)
{
    const QList<QStringView> lines = body.split(u'\n');
    const QStringView heading = lines.first().trimmed();
    GlossaryEntry entry {headIn(heading), kindIn(heading), {}, {}};
    if (entry.head.isEmpty() || isAffix(entry)) {
        return std::nullopt;
    }
    for (qsizetype i = 1; i < lines.size() && entry.senses.size() < mostSenses; ++i) {
        const qsizetype mark = senseMarkLength(lines[i]);
        const QStringList alternatives =
            i == 1 || mark > 0 ? freedictAlternatives(lines[i].sliced(mark)) : QStringList();
        if (!alternatives.isEmpty()) {
            entry.senses.append(alternatives);
        }
    }
    return entry.senses.isEmpty() ? std::nullopt : std::optional(entry);
}

std::optional<GlossaryEntry> muellerEntry(QStringView body)
{
    const qsizetype line = body.indexOf(u'\n');
    const QString head = body.first(std::max<qsizetype>(line, 0)).toString().simplified();
    if (head.isEmpty()) {
        return std::nullopt;
    }
    QString text = withoutBracketed(body.sliced(line + 1), u'[', u']').simplified();
    text = withoutBracketed(withoutBracketed(text, u'{', u'}'), u'(', u')');
    GlossaryEntry entry = MuellerReader(withoutPlaceholders(text)).read();
    entry.head = head;
    entry.reference = referenceIn(text);
    return entry.senses.isEmpty() && entry.reference.isEmpty() ? std::nullopt : std::optional(entry);
}

} // namespace imprimatur
