// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/clauses.h"

#include <QHash>
#include <QSet>

namespace imprimatur
{

namespace
{

bool isParting(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (QStringLiteral(",;:").contains(c)) {
        return true;
    }
    const bool dash = c == u'–' || c == u'—' || c == u'-';
    return dash && at > 0 && text[at - 1].isSpace();
}

bool partsBetween(const QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype at = from; at < to; ++at) {
        if (isParting(text, at)) {
            return true;
        }
    }
    return false;
}

bool turns(const QString &word, const QString &language)
{
    static const QHash<QString, QSet<QString>> all {
        {QStringLiteral("nb"), {QStringLiteral("men"), QStringLiteral("mens")}},
        {QStringLiteral("nn"), {QStringLiteral("men"), QStringLiteral("medan")}},
        {QStringLiteral("en"),
         {QStringLiteral("but"), QStringLiteral("while"), QStringLiteral("although"), QStringLiteral("though"),
          QStringLiteral("whereas")}},
        {QStringLiteral("ru"), {QStringLiteral("но"), QStringLiteral("однако"), QStringLiteral("хотя")}}};
    const auto found = all.constFind(language);
    return found != all.constEnd() && found->contains(word);
}

} // namespace

QList<Span> clausesOf(const QString &text, const QList<Token> &sentence, const QString &language)
{
    QList<Span> clauses;
    qsizetype words = 0;
    for (const Token &token : sentence) {
        const Span span = token.span;
        const bool parted = !clauses.isEmpty() && partsBetween(text, clauses.last().end, span.begin);
        if (clauses.isEmpty() || (words > 1 && (parted || turns(token.lower, language)))) {
            clauses += span;
            words = 0;
        }
        clauses.last().end = span.end;
        ++words;
    }
    return clauses;
}

} // namespace imprimatur
