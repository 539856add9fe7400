// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textdiff.h"

#include "domain/numbering.h"
#include "domain/sequencediff.h"
#include "domain/texttokens.h"

namespace imprimatur
{

namespace
{

void append(QList<Change> &changes, Change::Kind kind, Span before, Span after)
{
    if (before.isEmpty() && after.isEmpty()) {
        return;
    }
    if (!changes.isEmpty() && changes.last().kind == kind) {
        changes.last().before.end = before.end;
        changes.last().after.end = after.end;
        return;
    }
    changes.append({kind, before, after});
}

/// Builds the runs from the words that stay, in order. Between them signs and spaces stay only where they touch what
/// stays: a lone space between two new words is no common ground.
class Runs
{
public:
    Runs(const TextTokens &before, const TextTokens &after)
        : m_before(before)
        , m_after(after)
    {
    }

    void stays(int before, int after)
    {
        fillUntil(before, after);
        equal(before, after);
    }

    QList<Change> finished()
    {
        fillUntil(m_before.size(), m_after.size());
        return m_changes;
    }

private:
    bool same(int before, int after) const { return m_before.textOf(before) == m_after.textOf(after); }

    void equal(int before, int after)
    {
        append(m_changes, Change::Kind::Equal, m_before.span(before), m_after.span(after));
        m_next = {before + 1, after + 1};
    }

    void fillUntil(int beforeEnd, int afterEnd)
    {
        while (m_next.before < beforeEnd && m_next.after < afterEnd && same(m_next.before, m_next.after)) {
            equal(m_next.before, m_next.after);
        }
        int tail = 0;
        while (m_next.before < beforeEnd - tail && m_next.after < afterEnd - tail
               && same(beforeEnd - tail - 1, afterEnd - tail - 1)) {
            ++tail;
        }
        replaceUntil(beforeEnd - tail, afterEnd - tail);
        for (; tail > 0; --tail) {
            equal(beforeEnd - tail, afterEnd - tail);
        }
    }

    void replaceUntil(int beforeEnd, int afterEnd)
    {
        const Span struck {start(m_before, m_next.before), start(m_before, beforeEnd)};
        const Span fresh {start(m_after, m_next.after), start(m_after, afterEnd)};
        append(m_changes, Change::Kind::Removed, struck, {fresh.begin, fresh.begin});
        append(m_changes, Change::Kind::Added, {struck.end, struck.end}, fresh);
    }

    static qsizetype start(const TextTokens &tokens, int at)
    {
        return at < tokens.size() ? tokens.span(at).begin : tokens.text.size();
    }

    const TextTokens &m_before; // borrowed
    const TextTokens &m_after; // borrowed
    QList<Change> m_changes;
    Match m_next;
};

} // namespace

QList<Change> diffWords(const QString &before, const QString &after)
{
    const TextTokens old = tokensOf(before);
    const TextTokens fresh = tokensOf(after);
    Numbering numbering(old.words.size() + fresh.words.size());
    const Ids oldIds = numbering.ofWords(old);
    const Ids freshIds = numbering.ofWords(fresh);
    Runs runs(old, fresh);
    for (const Match match : commonItems(oldIds, freshIds, numbering.count())) {
        runs.stays(old.words[size_t(match.before)], fresh.words[size_t(match.after)]);
    }
    return runs.finished();
}

} // namespace imprimatur
