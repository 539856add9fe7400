// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/quotemarks.h"

#include <QSet>

namespace imprimatur
{

namespace
{

QChar charAt(const QString &text, Span line, qsizetype at)
{
    return line.contains(at) ? text[at] : QChar(u' ');
}

bool isSingle(QChar c)
{
    return c == u'‘' || c == u'\'' || c == u'‹' || c == u'‚' || c == u'’';
}

/// Whether a mark that both opens and closes, or is also an apostrophe, opens here: nothing it could close precedes.
bool standsFree(const QString &text, Span line, qsizetype at)
{
    const QChar before = charAt(text, line, at - 1);
    const QChar after = charAt(text, line, at + 1);
    const bool free = before.isSpace() || before.category() == QChar::Punctuation_Open || before == u'–'
        || before == u'—' || before == u'-' || before == u'/' || before.category() == QChar::Punctuation_InitialQuote;
    return free && !after.isSpace();
}

/// "do n't", "they 're", "people 's": an apostrophe that a word's ending was cut off at.
bool isEnding(const QString &text, Span line, qsizetype at)
{
    static const QSet<QString> endings {QStringLiteral("s"),  QStringLiteral("t"),  QStringLiteral("d"),
                                        QStringLiteral("m"),  QStringLiteral("re"), QStringLiteral("ve"),
                                        QStringLiteral("ll"), QStringLiteral("em")};
    qsizetype end = at + 1;
    while (charAt(text, line, end).isLetter()) {
        ++end;
    }
    return endings.contains(text.mid(at + 1, end - at - 1).toLower());
}

bool opens(const QString &text, Span line, qsizetype at)
{
    switch (text[at].unicode()) {
    case u'«':
    case u'„':
    case u'“':
    case u'‹':
        return !charAt(text, line, at + 1).isSpace() || text[at] == u'«';
    case u'”':
    case u'"':
        return standsFree(text, line, at);
    case u'‘':
    case u'‚':
    case u'\'':
    case u'’':
        return standsFree(text, line, at) && charAt(text, line, at + 1).isLetter() && !isEnding(text, line, at);
    default:
        return false;
    }
}

/// The marks that may close what `opener` opened.
QString closersOf(QChar opener)
{
    switch (opener.unicode()) {
    case u'«':
        return QStringLiteral("»");
    case u'„':
        return QStringLiteral("“”\"");
    case u'“':
        return QStringLiteral("”“\"");
    case u'”':
        return QStringLiteral("”");
    case u'‹':
        return QStringLiteral("›");
    case u'‘':
    case u'‚':
        return QStringLiteral("’‘");
    case u'’':
        return QStringLiteral("’");
    case u'\'':
        return QStringLiteral("'");
    default:
        return QStringLiteral("\"");
    }
}

bool isWordInside(const QString &text, Span line, qsizetype at)
{
    return charAt(text, line, at - 1).isLetterOrNumber() && charAt(text, line, at + 1).isLetterOrNumber();
}

/// Where what opened at `begin` closes, or -1. Marks of the same form nest; a lone outer » closes two (Russian usage).
qsizetype closeOf(const QString &text, Span line, qsizetype begin)
{
    const QChar opener = text[begin];
    const QString closers = closersOf(opener);
    const bool single = isSingle(opener);
    qsizetype last = -1;
    int depth = 0;
    for (qsizetype at = begin + 1; at < line.end; ++at) {
        const bool nests = text[at] == opener && opens(text, line, at) && standsFree(text, line, at);
        if (nests && single) {
            return last;
        }
        if (nests) {
            ++depth;
        } else if (closers.contains(text[at]) && !(single && isWordInside(text, line, at))) {
            last = at;
            if (depth == 0) {
                return at;
            }
            --depth;
        }
    }
    return last;
}

Span trimmed(const QString &text, Span span)
{
    while (!span.isEmpty() && text[span.begin].isSpace()) {
        ++span.begin;
    }
    while (!span.isEmpty() && text[span.end - 1].isSpace()) {
        --span.end;
    }
    return span;
}

} // namespace

QList<Marked> markedIn(const QString &text, Span line, bool openEnded)
{
    QList<Marked> marked;
    for (qsizetype at = line.begin; at < line.end; ++at) {
        if (!opens(text, line, at)) {
            continue;
        }
        const qsizetype close = closeOf(text, line, at);
        if (close < 0 && (!openEnded || isSingle(text[at]))) {
            continue;
        }
        const qsizetype end = close < 0 ? line.end : close;
        if (const Span words = trimmed(text, {at + 1, end}); !words.isEmpty()) {
            marked.append({{at, close < 0 ? end : end + 1}, words});
        }
        at = end;
    }
    return marked;
}

} // namespace imprimatur
