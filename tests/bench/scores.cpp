// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/scores.h"

#include <algorithm>
#include <limits>

namespace imprimatur::bench
{

namespace
{

/// How many of each class were called positive.
struct Calls
{
    qsizetype positives = 0;
    qsizetype negatives = 0;
    qsizetype hits = 0; ///< positives called positive
    qsizetype alarms = 0; ///< negatives called positive

    double balanced() const
    {
        return positives == 0 || negatives == 0 ? .5
                                                : (share(hits, positives) + share(negatives - alarms, negatives)) / 2;
    }
};

void call(Calls &calls, const QList<Labelled> &all, double threshold)
{
    for (const Labelled &each : all) {
        const bool isCalled = each.score >= threshold;
        (each.isPositive ? calls.positives : calls.negatives) += 1;
        (each.isPositive ? calls.hits : calls.alarms) += isCalled ? 1 : 0;
    }
}

QList<Labelled> sorted(QList<Labelled> all)
{
    std::ranges::sort(all, std::ranges::less(), &Labelled::score);
    return all;
}

} // namespace

double areaUnderCurve(const QList<Labelled> &all)
{
    const QList<Labelled> order = sorted(all);
    double won = 0;
    qsizetype negativesBelow = 0;
    qsizetype positives = 0;
    for (qsizetype at = 0; at < order.size();) {
        qsizetype tiedPositives = 0;
        qsizetype tiedNegatives = 0;
        const double score = order[at].score;
        for (; at < order.size() && order[at].score == score; ++at) {
            (order[at].isPositive ? tiedPositives : tiedNegatives) += 1;
        }
        won += double(tiedPositives) * (double(negativesBelow) + double(tiedNegatives) / 2);
        negativesBelow += tiedNegatives;
        positives += tiedPositives;
    }
    return positives == 0 || negativesBelow == 0 ? .5 : won / (double(positives) * double(negativesBelow));
}

double balancedAccuracy(const QList<Labelled> &all, double threshold)
{
    Calls calls;
    call(calls, all, threshold);
    return calls.balanced();
}

double bestThreshold(const QList<Labelled> &all)
{
    const QList<Labelled> order = sorted(all);
    Calls calls;
    call(calls, order, -std::numeric_limits<double>::infinity());
    double best = calls.balanced();
    double threshold = order.isEmpty() ? 0 : order.first().score;
    for (qsizetype at = 0; at + 1 < order.size(); ++at) {
        (order[at].isPositive ? calls.hits : calls.alarms) -= 1;
        if (order[at].score < order[at + 1].score && calls.balanced() > best) {
            best = calls.balanced();
            threshold = (order[at].score + order[at + 1].score) / 2;
        }
    }
    return threshold;
}

double twoFoldAccuracy(const QList<Labelled> &one, const QList<Labelled> &other)
{
    Calls calls;
    call(calls, one, bestThreshold(other));
    call(calls, other, bestThreshold(one));
    return calls.balanced();
}

bool isRightPassage(Span found, Span right)
{
    const qsizetype common = std::min(found.end, right.end) - std::max(found.begin, right.begin);
    const qsizetype shorter = std::min(found.length(), right.length());
    return shorter > 0 && common * 2 > shorter && found.length() <= 3 * right.length();
}

double median(QList<double> values)
{
    if (values.isEmpty()) {
        return 0;
    }
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double quantile(QList<double> values, double part)
{
    if (values.isEmpty()) {
        return 0;
    }
    std::ranges::sort(values);
    return values[std::min(qsizetype(part * double(values.size())), values.size() - 1)];
}

double share(qsizetype part, qsizetype whole)
{
    return whole == 0 ? 0 : double(part) / double(whole);
}

} // namespace imprimatur::bench
