// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/drafts.h"
#include "bench/measures.h"
#include "bench/scores.h"

#include <QtConcurrentMap>

#include <algorithm>

namespace imprimatur::bench
{

namespace
{

struct Aligned
{
    qsizetype rows = 0;
    qsizetype first = 0; ///< the best passage is right
    qsizetype anyOfThree = 0;
    QStringList misses;
};

QString shown(const Content &content, const QList<Evidence> &evidence)
{
    const Span span = evidence.isEmpty() ? Span {} : evidence.first().passage.span;
    return evidence.isEmpty() ? QStringLiteral("nothing") : content.sources.first().text.mid(span.begin, span.length());
}

bool isHit(const Evidence &evidence, Span right)
{
    return isRightPassage(evidence.passage.span, right);
}

Aligned align(const ParallelDocument &document, Tongue tongue, const Judge &judge)
{
    const ParallelDraft draft = draftOf(document, Tongue::Norwegian, tongue);
    const Report report = judge(draft.content);
    Aligned aligned {document.rows.size()};
    for (qsizetype row = 0; row < document.rows.size(); ++row) {
        const JudgedSentence *judged = longestIn(report, bodyAddress(row));
        const QList<Evidence> evidence = judged ? judged->evidence : QList<Evidence>();
        const Span right = draft.right[row];
        if (!evidence.isEmpty() && isHit(evidence.first(), right)) {
            aligned.first += 1;
        } else {
            aligned.misses.append(QStringLiteral("%1 %2 | %3 | right: %4 | found: %5")
                                      .arg(document.name, bodyAddress(row), document.rows[row].norwegian,
                                           document.rows[row].in(tongue), shown(draft.content, evidence)));
        }
        aligned.anyOfThree +=
            std::ranges::any_of(evidence, [&](const Evidence &one) { return isHit(one, right); }) ? 1 : 0;
    }
    return aligned;
}

void add(Outcome &outcome, const QList<ParallelDocument> &documents, Tongue tongue, const QString &pair,
         const Judge &judge)
{
    Aligned all;
    for (const Aligned &one : QtConcurrent::blockingMapped(
             documents, [&](const ParallelDocument &document) { return align(document, tongue, judge); })) {
        all.rows += one.rows;
        all.first += one.first;
        all.anyOfThree += one.anyOfThree;
        for (const QString &miss : one.misses) {
            outcome.listing.append(QStringLiteral("alignment %1 miss %2").arg(pair, miss));
        }
    }
    outcome.figures.append({QStringLiteral("alignment"),
                            pair,
                            splitName(documents),
                            {{QStringLiteral("align@1"), share(all.first, all.rows)},
                             {QStringLiteral("align@3"), share(all.anyOfThree, all.rows)}}});
}

} // namespace

Outcome measureAlignment(const Bench &bench)
{
    const Result<QList<ParallelDocument>> documents = readParallel(bench.data);
    if (!documents) {
        return skipped(documents.error());
    }
    Outcome outcome;
    for (const Vocabulary &vocabulary : bench.vocabularies) {
        for (const Tongue tongue : {Tongue::English, Tongue::Russian}) {
            const QString of = QStringLiteral("nb→%1, %2").arg(subtag(tongue), vocabulary.name);
            add(outcome, *documents, tongue, of, bench.judgeWith(vocabulary));
        }
    }
    return outcome;
}

} // namespace imprimatur::bench
