// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/drafts.h"
#include "bench/measures.h"
#include "bench/scores.h"

#include <QtConcurrentMap>

#include <algorithm>
#include <functional>

namespace imprimatur::bench
{

namespace
{

struct Scored
{
    const Summary *summary = nullptr;
    double score = 0; ///< the least support of its sentences
    bool isInFirstHalf = true; ///< of the articles: no article has summaries in both
};

double leastSupport(const Report &report)
{
    double least = 1;
    bool isAny = false;
    for (const JudgedSentence &each : report.sentences) {
        if (each.sentence.block == bodyAddress(0)) {
            least = std::min(least, each.support);
            isAny = true;
        }
    }
    return isAny ? least : 0;
}

/// Every second article, in the order of the file, belongs to the first half.
void halve(QList<Scored> &all)
{
    QStringList articles;
    for (Scored &each : all) {
        const QString article = each.summary->id.section(QLatin1Char('/'), 0, 0);
        if (!articles.contains(article)) {
            articles.append(article);
        }
        each.isInFirstHalf = articles.indexOf(article) % 2 == 0;
    }
}

QList<Labelled> labelled(const QList<Scored> &all, const std::function<bool(const Scored &)> &belongs)
{
    QList<Labelled> result;
    for (const Scored &each : all) {
        if (belongs(each)) {
            result.append({each.score, each.summary->isFaithful()});
        }
    }
    return result;
}

Figures figuresOf(const QList<Scored> &all, const QString &of, const QString &split)
{
    const auto first = labelled(all, [](const Scored &each) { return each.isInFirstHalf; });
    const auto second = labelled(all, [](const Scored &each) { return !each.isInFirstHalf; });
    return {QStringLiteral("frank"),
            of,
            split,
            {{QStringLiteral("auc"), areaUnderCurve(first + second)},
             {QStringLiteral("bacc two-fold"), twoFoldAccuracy(first, second)},
             {QStringLiteral("best threshold"), bestThreshold(first + second)}}};
}

QString splitName(const QList<Scored> &all)
{
    const auto faithful = std::ranges::count_if(all, [](const Scored &each) { return each.summary->isFaithful(); });
    return QStringLiteral("frank-dev, %1 summaries, %2 faithful").arg(all.size()).arg(faithful);
}

void list(Outcome &outcome, QList<Scored> all, double threshold)
{
    std::ranges::sort(all, std::ranges::less(), &Scored::score);
    for (const Scored &each : all) {
        if ((each.score >= threshold) != each.summary->isFaithful()) {
            outcome.listing.append(
                QStringLiteral("frank %1 %2 people %3 (%4) | %5 | %6")
                    .arg(each.summary->dataset)
                    .arg(each.score, 0, 'f', 3)
                    .arg(each.summary->factuality, 0, 'f', 2)
                    .arg(each.summary->errors.join(QLatin1Char(' ')), each.summary->id, each.summary->text));
        }
    }
}

} // namespace

Outcome measureFrank(const Bench &bench)
{
    const Result<QList<Summary>> summaries = readSummaries(bench.data);
    if (!summaries) {
        return skipped(summaries.error());
    }
    const Judge judge = bench.judge();
    const auto scored = [&](const Summary &summary) {
        const Content draft = draftOf({summary.text}, Tongue::English, summary.document, Tongue::English);
        return Scored {&summary, leastSupport(judge(draft))};
    };
    QList<Scored> all = QtConcurrent::blockingMapped<QList<Scored>>(summaries->cbegin(), summaries->cend(), scored);
    halve(all);
    Outcome outcome;
    outcome.figures.append(figuresOf(all, QStringLiteral("pooled"), splitName(all)));
    for (const auto &[dataset, name] : {std::pair {u"cnndm"_qs, u"CNN/DM"_qs}, std::pair {u"bbc"_qs, u"XSum"_qs}}) {
        QList<Scored> some = all;
        some.removeIf([&](const Scored &each) { return each.summary->dataset != dataset; });
        outcome.figures.append(figuresOf(some, name, splitName(some)));
        list(outcome, some, bestThreshold(labelled(some, [](const Scored &) { return true; })));
    }
    return outcome;
}

} // namespace imprimatur::bench
