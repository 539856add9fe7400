// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/marks.h"

#include <algorithm>

namespace imprimatur
{
namespace
{

/// A stretch of the text that is marked in one way.
struct Run
{
    Span span;
    const Mark *link = nullptr; ///< borrowed
    bool emphasised = false;
};

/// `at` inside the text and not between the halves of a surrogate pair.
qsizetype settled(const QString &text, qsizetype at)
{
    const qsizetype inside = std::clamp<qsizetype>(at, 0, text.size());
    const bool splits =
        inside > 0 && inside < text.size() && text[inside].isLowSurrogate() && text[inside - 1].isHighSurrogate();
    return splits ? inside + 1 : inside;
}

/// The marks that can be printed, by where they begin.
QList<Mark> printableMarks(const QString &text, const QList<Mark> &marks)
{
    QList<Mark> result;
    for (Mark mark : marks) {
        mark.span = {settled(text, mark.span.begin), settled(text, mark.span.end)};
        if (!mark.span.isEmpty() && (mark.kind == Mark::Kind::Emphasis || html::linkable(mark.url))) {
            result.append(mark);
        }
    }
    std::ranges::stable_sort(result, {}, [](const Mark &mark) { return mark.span.begin; });
    return result;
}

QList<qsizetype> edges(const QString &text, const QList<Mark> &marks)
{
    QList<qsizetype> result {0, text.size()};
    for (const Mark &mark : marks) {
        result << mark.span.begin << mark.span.end;
    }
    std::ranges::sort(result);
    const auto repeated = std::ranges::unique(result);
    result.erase(repeated.begin(), repeated.end());
    return result;
}

const Mark *firstOver(qsizetype at, Mark::Kind kind, const QList<Mark> &marks)
{
    const auto covers = [&](const Mark &mark) {
        return mark.kind == kind && mark.span.contains(at);
    };
    const auto found = std::ranges::find_if(marks, covers);
    return found == marks.end() ? nullptr : &*found;
}

/// Runs cover the text without gaps; no two neighbours are alike. They borrow from `marks`.
QList<Run> runsOf(const QString &text, const QList<Mark> &marks)
{
    QList<Run> runs;
    const QList<qsizetype> cuts = edges(text, marks);
    for (qsizetype i = 1; i < cuts.size(); ++i) {
        const Span span {cuts[i - 1], cuts[i]};
        const Mark *link = firstOver(span.begin, Mark::Kind::Link, marks);
        const bool emphasised = firstOver(span.begin, Mark::Kind::Emphasis, marks) != nullptr;
        if (!runs.isEmpty() && runs.last().link == link && runs.last().emphasised == emphasised) {
            runs.last().span.end = span.end;
            continue;
        }
        runs.append({span, link, emphasised});
    }
    return runs;
}

html::Markup printed(const QString &text, const Run &run)
{
    const html::Markup words = html::prose(text.mid(run.span.begin, run.span.length()));
    return run.emphasised ? html::element("em", {}, words) : words;
}

} // namespace

html::Markup marked(const QString &text, const QList<Mark> &marks)
{
    const QList<Mark> usable = printableMarks(text, marks);
    const QList<Run> runs = runsOf(text, usable);
    html::Markup out;
    for (auto run = runs.begin(); run != runs.end();) {
        const Mark *link = run->link;
        html::Markup words;
        for (; run != runs.end() && run->link == link; ++run) {
            words += printed(text, *run);
        }
        out += link ? html::element("a", {{"href", link->url}}, words) : words;
    }
    return out;
}

} // namespace imprimatur
