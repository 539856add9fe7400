// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/quotemarks.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

struct OpenMark
{
    QChar mark;
    qsizetype at = 0;
};

bool closes(QChar opener, QChar mark)
{
    switch (opener.unicode()) {
    case u'«':
        return mark == u'»';
    case u'„':
        return mark == u'“' || mark == u'”';
    case u'“':
    case u'”': // Swedish and Finnish open and close with one sign
        return mark == u'”';
    case u'"':
        return mark == u'"';
    default:
        return false;
    }
}

bool isMark(QChar c)
{
    return QStringView(u"«»“”„\"").contains(c);
}

bool mayOpen(const QString &text, qsizetype at)
{
    const bool behindWord = at > 0 && text[at - 1].isLetterOrNumber();
    return text[at] != u'»' && !behindWord;
}

/// The opened mark that `text[at]` closes, with all that were opened within it and never closed; -1 for none.
qsizetype closedBy(const QList<OpenMark> &open, QChar mark)
{
    for (qsizetype index = open.size() - 1; index >= 0; --index) {
        if (closes(open[index].mark, mark)) {
            return index;
        }
    }
    return -1;
}

void keepOutermost(QList<Span> &spans, Span span)
{
    while (!spans.isEmpty() && spans.last().begin >= span.begin) {
        spans.removeLast();
    }
    spans.append(span);
}

} // namespace

QList<Span> markedQuotations(const QString &text)
{
    QList<Span> spans;
    QList<OpenMark> open;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'\n') {
            open.clear();
        }
        if (!isMark(c)) {
            continue;
        }
        const qsizetype opened = closedBy(open, c);
        if (opened >= 0) {
            keepOutermost(spans, {open[opened].at, at + 1});
            open.resize(opened);
        } else if (mayOpen(text, at)) {
            open.append({c, at});
        }
    }
    return spans;
}

bool beginsWithSpeechDash(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    return trimmed.size() > 1 && QStringView(u"-–—―").contains(trimmed[0]) && trimmed[1].isSpace();
}

} // namespace imprimatur
