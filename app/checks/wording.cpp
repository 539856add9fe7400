// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/wording.h"

#include <QStringView>

#include <algorithm>
#include <vector>

namespace imprimatur
{

namespace
{

/// A text with the differences taken out that are none, and the place in the original of each unit that is left.
struct Folded
{
    QString text;
    std::vector<Span> origin;
};

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

void append(Folded &result, const QString &units, Span origin)
{
    if (units == QLatin1String(" ") && result.text.endsWith(u' ')) {
        result.origin.back().end = origin.end;
        return;
    }
    result.text += units;
    result.origin.insert(result.origin.end(), static_cast<size_t>(units.size()), origin);
}

Folded fold(const QString &text)
{
    Folded result;
    result.text.reserve(text.size());
    result.origin.reserve(static_cast<size_t>(text.size()));
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool plain = c.unicode() < 0x80 && c.isLetterOrNumber();
        append(result, plain ? QString(c) : folded(c), {at, at + 1});
    }
    return result;
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

std::optional<Span> findWhole(QStringView words, QStringView text)
{
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        if (isBorder(text, at) && isBorder(text, at + words.size())) {
            return Span {at, at + words.size()};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Span> findWording(const QString &quote, const QString &text)
{
    if (std::ranges::none_of(quote, isInWord)) {
        return std::nullopt;
    }
    if (const auto exact = findWhole(QStringView(quote).trimmed(), text)) {
        return exact;
    }
    const Folded source = fold(text);
    const auto place = findWhole(QStringView(fold(quote).text).trimmed(), source.text);
    if (!place) {
        return std::nullopt;
    }
    return Span {source.origin[static_cast<size_t>(place->begin)].begin,
                 source.origin[static_cast<size_t>(place->end) - 1].end};
}

} // namespace imprimatur
