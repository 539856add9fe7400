// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/wording.h"

#include <QStringView>

#include <algorithm>
namespace imprimatur
{

namespace
{

bool isQuotationMark(QChar c)
{
    return c.category() == QChar::Punctuation_InitialQuote || c.category() == QChar::Punctuation_FinalQuote
        || QStringView(u"\"'„‚′″").contains(c);
}

bool isDash(QChar c)
{
    return c.category() == QChar::Punctuation_Dash || c == u'−';
}

/// What stands for `c` in a folded text; empty for what is left out.
QString folded(QChar c)
{
    if (c.isSpace()) {
        return QStringLiteral(" ");
    }
    if (c.category() == QChar::Other_Format) {
        return {};
    }
    if (isQuotationMark(c)) {
        return QStringLiteral("\"");
    }
    if (isDash(c)) {
        return QStringLiteral("-");
    }
    if (c == u'…') {
        return QStringLiteral("...");
    }
    return c.decompositionTag() == QChar::Canonical ? QString(c).normalized(QString::NormalizationForm_D) : QString(c);
}

/// Calls `keep` with what is left of each unit of the text and the unit's place.
template<typename Keep>
void fold(const QString &text, Keep keep)
{
    bool afterSpace = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool plain = c.unicode() < 0x80 && c.isLetterOrNumber();
        const QString other = plain ? QString() : folded(c);
        const QStringView units = plain ? QStringView(text).mid(at, 1) : QStringView(other);
        const bool isSpace = units == QLatin1String(" ");
        if (!(isSpace && afterSpace)) {
            keep(units, at);
        }
        afterSpace = units.isEmpty() ? afterSpace : isSpace;
    }
}

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

bool isInFigure(QStringView text, qsizetype separator)
{
    return separator > 0 && separator + 1 < text.size() && (text[separator] == u'.' || text[separator] == u',')
        && text[separator - 1].isDigit() && text[separator + 1].isDigit();
}

/// Whether no word or figure reaches across `at`.
bool isBorder(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size()) {
        return true;
    }
    const bool joined = isInWord(text[at - 1]) && isInWord(text[at]);
    return !joined && !isInFigure(text, at - 1) && !isInFigure(text, at);
}

/// For each length of a beginning of `words` that of the longest shorter one which it ends in (Knuth, Morris, Pratt).
std::vector<qsizetype> selfOverlaps(QStringView words)
{
    std::vector<qsizetype> overlaps(static_cast<size_t>(words.size()) + 1, 0);
    qsizetype length = 0;
    for (qsizetype at = 1; at < words.size(); ++at) {
        while (length > 0 && words[at] != words[length]) {
            length = overlaps[static_cast<size_t>(length)];
        }
        length += words[at] == words[length];
        overlaps[static_cast<size_t>(at) + 1] = length;
    }
    return overlaps;
}

/// The first place of `words` that begins and ends on a border.
std::optional<Span> findWhole(QStringView words, QStringView text)
{
    const std::vector<qsizetype> overlaps = selfOverlaps(words);
    qsizetype matched = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        while (matched > 0 && (matched == words.size() || text[at] != words[matched])) {
            matched = overlaps[static_cast<size_t>(matched)];
        }
        matched += text[at] == words[matched];
        const Span found {at + 1 - matched, at + 1};
        if (matched == words.size() && isBorder(text, found.begin) && isBorder(text, found.end)) {
            return found;
        }
    }
    return std::nullopt;
}

} // namespace

Wording::Wording(const QString &text)
    : m_text(text)
{
    m_folded.reserve(text.size());
    m_origin.reserve(static_cast<size_t>(text.size()));
    fold(text, [this](QStringView units, qsizetype at) {
        m_folded += units;
        m_origin.insert(m_origin.end(), static_cast<size_t>(units.size()), static_cast<qint32>(at));
    });
}

std::optional<Span> Wording::find(const QString &quote) const
{
    if (std::ranges::none_of(quote, isInWord)) {
        return std::nullopt;
    }
    if (const auto exact = findWhole(QStringView(quote).trimmed(), m_text)) {
        return exact;
    }
    QString words;
    fold(quote, [&](QStringView units, qsizetype) { words += units; });
    const auto place = findWhole(QStringView(words).trimmed(), m_folded);
    if (!place) {
        return std::nullopt;
    }
    return Span {m_origin[static_cast<size_t>(place->begin)], m_origin[static_cast<size_t>(place->end) - 1] + 1};
}

} // namespace imprimatur
