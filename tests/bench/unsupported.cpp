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

/// One row's support with and without the sentence that it translates.
struct Pair
{
    QString place;
    QString text;
    double with = 0;
    double without = 0;
};

double supportOf(const Report &report, const QString &block)
{
    const JudgedSentence *judged = longestIn(report, block);
    return judged ? judged->support : 0;
}

QList<Pair> pairsOf(const ParallelDocument &document, Tongue tongue, const Judge &judge)
{
    const ParallelDraft draft = draftOf(document, Tongue::Norwegian, tongue);
    const Report whole = judge(draft.content);
    QList<Pair> pairs;
    for (qsizetype row = 0; row < document.rows.size(); ++row) {
        const QString block = bodyAddress(row);
        const Report rest = judge(without(draft.content, draft.right[row]));
        pairs.append({document.name + QLatin1Char(' ') + block, document.rows[row].norwegian, supportOf(whole, block),
                      supportOf(rest, block)});
    }
    return pairs;
}

void list(QStringList &listing, const QString &of, const QList<Pair> &pairs, double threshold)
{
    for (const Pair &each : pairs) {
        if (each.with < threshold || each.without >= threshold) {
            listing.append(QStringLiteral("unsupported %1 with %2, without %3 | %4 | %5")
                               .arg(of)
                               .arg(each.with, 0, 'f', 3)
                               .arg(each.without, 0, 'f', 3)
                               .arg(each.place, each.text));
        }
    }
}

void add(Outcome &outcome, const QList<ParallelDocument> &documents, Tongue tongue, const QString &of,
         const Judge &judge)
{
    const QList<Pair> pairs = QtConcurrent::blockingMappedReduced<QList<Pair>>(
        documents, [&](const ParallelDocument &document) { return pairsOf(document, tongue, judge); },
        [](QList<Pair> &all, const QList<Pair> &some) { all += some; }, QtConcurrent::OrderedReduce);
    QList<Labelled> labelled;
    QList<double> right;
    QList<double> wrong;
    for (const Pair &each : pairs) {
        right.append(each.with);
        wrong.append(each.without);
        labelled.append({each.with, true});
        labelled.append({each.without, false});
    }
    const double threshold = bestThreshold(labelled);
    const auto kept = std::ranges::count_if(pairs, [](const Pair &pair) { return pair.with > pair.without; });
    list(outcome.listing, of, pairs, threshold);
    outcome.figures.append({QStringLiteral("unsupported"),
                            of,
                            splitName(documents),
                            {{QStringLiteral("auc"), areaUnderCurve(labelled)},
                             {QStringLiteral("same row falls"), share(kept, pairs.size())},
                             {QStringLiteral("best threshold"), threshold},
                             {QStringLiteral("support of right: lowest 2 %"), quantile(right, .02)},
                             {QStringLiteral("lowest 10 %"), quantile(right, .1)},
                             {QStringLiteral("median"), median(right)},
                             {QStringLiteral("support of wrong: median"), median(wrong)},
                             {QStringLiteral("highest 10 %"), quantile(wrong, .9)}}});
}

} // namespace

Outcome measureUnsupported(const Bench &bench)
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
