// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/tokens.h"

namespace imprimatur
{

namespace
{

bool isInvisible(QChar c)
{
    return c == u'\u00ad' || c.category() == QChar::Other_Format;
}

bool isLetter(QChar c)
{
    return c.isLetter() || c.isMark();
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02bc';
}

bool joinsDigits(QChar c)
{
    return c == u',' || c == u'.' || c == u':';
}

bool hasAt(const QString &text, qsizetype at, bool (*is)(QChar))
{
    return at < text.size() && is(text[at]);
}

bool isDigit(QChar c)
{
    return c.isDigit();
}

qsizetype endOfFigure(const QString &text, qsizetype at)
{
    while (hasAt(text, at, isDigit) || (hasAt(text, at, joinsDigits) && hasAt(text, at + 1, isDigit))) {
        ++at;
    }
    return at;
}

qsizetype endOfWord(const QString &text, qsizetype at)
{
    while (at < text.size()) {
        const bool inside =
            isLetter(text[at]) || isInvisible(text[at]) || (isApostrophe(text[at]) && hasAt(text, at + 1, isLetter));
        if (!inside) {
            break;
        }
        ++at;
    }
    return at;
}

QString plain(QStringView word)
{
    QString lower = word.toString().toLower();
    bool isComposed = true;
    for (const QChar c : std::as_const(lower)) {
        isComposed = isComposed && !c.isMark();
    }
    lower.removeIf(isInvisible);
    return isComposed ? lower : lower.normalized(QString::NormalizationForm_C);
}

} // namespace

QList<Token> tokensOf(const QString &text)
{
    QList<Token> tokens;
    tokens.reserve(text.size() / 6);
    for (qsizetype at = 0; at < text.size();) {
        const bool figure = text[at].isDigit();
        if (!figure && !isLetter(text[at])) {
            ++at;
            continue;
        }
        const Span span {at, figure ? endOfFigure(text, at) : endOfWord(text, at)};
        tokens.append({span, plain(QStringView(text).mid(span.begin, span.length())), figure, text[at].isUpper()});
        at = span.end;
    }
    return tokens;
}

} // namespace imprimatur
