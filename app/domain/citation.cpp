// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/citation.h"

#include "domain/textdiff.h"

#include <algorithm>

namespace imprimatur
{

namespace
{

/// A part of the cited words that stayed, in both texts.
struct Piece
{
    Span before;
    Span after;
};

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate();
}

/// The words in `span`, without what stands around them; absent when there are none.
std::optional<Span> wordsIn(Span span, const QString &text)
{
    while (!span.isEmpty() && !isWordUnit(text[span.begin])) {
        ++span.begin;
    }
    while (!span.isEmpty() && !isWordUnit(text[span.end - 1])) {
        --span.end;
    }
    return span.isEmpty() ? std::nullopt : std::optional(span);
}

Piece clipped(const Change &equal, Span span)
{
    const Span before {std::max(equal.before.begin, span.begin), std::min(equal.before.end, span.end)};
    const qsizetype shift = equal.after.begin - equal.before.begin;
    return {before, {before.begin + shift, before.end + shift}};
}

/// What stayed of `span`. A piece without words (a space between two struck ones) is nothing that could be cited,
/// unless the span never had a word.
QList<Piece> piecesOf(Span span, const QString &before, const QList<Change> &changes)
{
    const bool hasWords = wordsIn(span, before).has_value();
    QList<Piece> pieces;
    for (const Change &change : changes) {
        if (change.kind != Change::Kind::Equal || !change.before.overlaps(span)) {
            continue;
        }
        const Piece piece = clipped(change, span);
        if (!hasWords || wordsIn(piece.before, before)) {
            pieces.append(piece);
        }
    }
    return pieces;
}

/// An end of the span that stayed is kept to the letter, quotation marks and all; where words went, the span ends at
/// the next word left.
std::optional<Span> follow(Span span, const QString &before, const QString &after, const QList<Change> &changes)
{
    const QList<Piece> pieces = span.isEmpty() ? QList<Piece>() : piecesOf(span, before, changes);
    if (pieces.isEmpty()) {
        return std::nullopt;
    }
    const Piece &first = pieces.first();
    const Piece &last = pieces.last();
    const Span firstWords = wordsIn(first.after, after).value_or(first.after);
    const Span lastWords = wordsIn(last.after, after).value_or(last.after);
    return Span {first.before.begin == span.begin ? first.after.begin : firstWords.begin,
                 last.before.end == span.end ? last.after.end : lastWords.end};
}

} // namespace

std::optional<Span> reanchored(Span span, const QString &before, const QString &after)
{
    return follow(span, before, after, diffWords(before, after));
}

QList<Citation> reanchored(const QList<Citation> &citations, const QString &before, const QString &after)
{
    if (citations.isEmpty() || before == after) {
        return citations;
    }
    const QList<Change> changes = diffWords(before, after);
    QList<Citation> kept;
    for (Citation citation : citations) {
        const Span whole {0, before.size()};
        const std::optional<Span> place = follow(citation.span.value_or(whole), before, after, changes);
        if (!place) {
            continue;
        }
        if (citation.span) {
            citation.span = place;
        }
        kept.append(citation);
    }
    return kept;
}

} // namespace imprimatur
