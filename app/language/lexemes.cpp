// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/lexemes.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isInWord(QChar c)
{
    return c.isLetter() || c.isMark() || c == QChar::SoftHyphen;
}

/// Apostrophes stand inside words: "women's", "O'Brien".
bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

double fractionOf(QChar c)
{
    switch (c.unicode()) {
    case u'½':
        return 0.5;
    case u'¼':
        return 0.25;
    case u'¾':
        return 0.75;
    case u'⅓':
        return 1.0 / 3;
    case u'⅔':
        return 2.0 / 3;
    default:
        return 0;
    }
}

/// Reads one text from left to right.
class Lexer
{
public:
    Lexer(const QString &text, const QString &language)
        : m_text(text)
        , m_english(language == QLatin1String("en"))
    {
    }

    QList<Lexeme> run();

private:
    QChar at(qsizetype place) const { return place < m_text.size() ? m_text[place] : QChar(); }
    qsizetype digitsEnd(qsizetype from) const;
    qsizetype groupsEnd(qsizetype from, QChar &separator) const;
    bool groupsThousands(QChar separator, qsizetype firstDigits) const;
    void readFigure(Lexeme &lexeme);
    void readDecimals(Lexeme &lexeme, QString &digits);
    void readWord(Lexeme &lexeme) const;

    const QString &m_text;
    bool m_english;
    qsizetype m_at = 0;
};

QList<Lexeme> Lexer::run()
{
    QList<Lexeme> lexemes;
    lexemes.reserve(m_text.size() / 5);
    bool opensParagraph = true;
    for (qsizetype last = -1; m_at < m_text.size();) {
        const QChar c = at(m_at);
        if (c.isSpace()) {
            opensParagraph |= c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
            ++m_at;
            continue;
        }
        Lexeme lexeme;
        lexeme.span = {m_at, m_at + (c.isHighSurrogate() && m_at + 1 < m_text.size() ? 2 : 1)};
        lexeme.isGlued = last == m_at;
        lexeme.opensParagraph = opensParagraph;
        if (isDigit(c) || fractionOf(c) > 0) {
            readFigure(lexeme);
        } else if (isInWord(c)) {
            readWord(lexeme);
        } else {
            lexeme.lower = m_text.mid(m_at, lexeme.span.length());
        }
        m_at = last = lexeme.span.end;
        opensParagraph = false;
        lexemes.append(lexeme);
    }
    return lexemes;
}

qsizetype Lexer::digitsEnd(qsizetype from) const
{
    while (isDigit(at(from))) {
        ++from;
    }
    return from;
}

bool Lexer::groupsThousands(QChar separator, qsizetype firstDigits) const
{
    if (firstDigits > 3) {
        return false;
    }
    switch (separator.unicode()) {
    case 0xA0:
    case 0x202F:
    case 0x2009:
        return true;
    case u' ':
        return !m_english;
    case u',':
        return m_english;
    case u'.':
        return !m_english;
    default:
        return false;
    }
}

/// The end of the groups of three that follow the digits before `from`; `from` when none does.
qsizetype Lexer::groupsEnd(qsizetype from, QChar &separator) const
{
    separator = at(from);
    qsizetype end = from;
    while (at(end) == separator && digitsEnd(end + 1) == end + 4) {
        end += 4;
    }
    return end;
}

void Lexer::readFigure(Lexeme &lexeme)
{
    lexeme.kind = Lexeme::Kind::Figure;
    const qsizetype begin = m_at;
    m_at = digitsEnd(m_at);
    QString digits = m_text.mid(begin, m_at - begin);
    QChar separator;
    const qsizetype groups = groupsEnd(m_at, separator);
    const bool twice = groups - m_at > 4 && digits.size() <= 3 && (separator == u',' || separator == u'.');
    const bool grouped = groups > m_at && !digits.startsWith(u'0') && digits.size() > 0;
    if (grouped && (twice || groupsThousands(separator, digits.size()))) {
        lexeme.isGrouped = true;
        digits += m_text.mid(m_at, groups - m_at).remove(separator);
        m_at = groups;
    }
    readDecimals(lexeme, digits);
    lexeme.value = digits.toDouble();
    if (lexeme.isGrouped && separator == u'.' && !twice) {
        lexeme.otherValue = lexeme.value / 1000;
    } else if (lexeme.decimals == 3 && !m_english && !lexeme.isGrouped && lexeme.value >= 1) {
        lexeme.otherValue = lexeme.value * 1000;
    }
    if (const double fraction = fractionOf(at(m_at)); fraction > 0) {
        lexeme.value += fraction;
        ++m_at;
    }
    lexeme.span = {begin, m_at};
    lexeme.lower = m_text.mid(begin, m_at - begin);
}

/// One point or comma with digits behind it; "10.11.2024" and "1.2.3" have none.
void Lexer::readDecimals(Lexeme &lexeme, QString &digits)
{
    const QChar sign = at(m_at);
    const qsizetype end = digitsEnd(m_at + 1);
    if ((sign != u'.' && sign != u',') || end == m_at + 1 || digits.isEmpty()) {
        return;
    }
    const bool goesOn = (at(end) == u'.' || at(end) == u',') && isDigit(at(end + 1));
    if (goesOn || (lexeme.isGrouped && sign == (m_english ? u',' : u'.'))) {
        return;
    }
    lexeme.decimals = int(end - m_at - 1);
    digits += u'.' + m_text.mid(m_at + 1, lexeme.decimals);
    m_at = end;
}

void Lexer::readWord(Lexeme &lexeme) const
{
    qsizetype end = m_at;
    while (end < m_text.size() && (isInWord(at(end)) || (isApostrophe(at(end)) && at(end + 1).isLetter()))) {
        ++end;
    }
    lexeme.kind = Lexeme::Kind::Word;
    lexeme.span.end = end;
    lexeme.isCapital = at(m_at).isUpper();
    lexeme.isUpper = lexeme.isCapital
        && std::all_of(m_text.cbegin() + m_at, m_text.cbegin() + end, [](QChar c) { return c.isUpper(); });
    lexeme.lower = foldedWord(QStringView(m_text).mid(m_at, end - m_at));
}

} // namespace

QList<Lexeme> lexemesOf(const QString &text, const QString &language)
{
    return Lexer(text, language).run();
}

QString foldedWord(QStringView word)
{
    QString folded;
    folded.reserve(word.size());
    for (const QChar c : word) {
        const QChar lower = c.toLower();
        if (lower != QChar::SoftHyphen) {
            folded += lower == u'é' ? QChar(u'e') : lower == u'ё' ? QChar(u'е') : lower == u'’' ? QChar(u'\'') : lower;
        }
    }
    return folded;
}

} // namespace imprimatur
