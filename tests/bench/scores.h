// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/span.h"

#include <QList>

namespace imprimatur::bench
{

/// One judged thing: what the program says of it and what people say.
struct Labelled
{
    double score = 0;
    bool isPositive = false;
};

/// The chance that a positive scores above a negative, a tie counting half (Mann–Whitney). One half when a class is
/// empty. O(n log n).
double areaUnderCurve(const QList<Labelled> &all);

/// The mean of the two classes' accuracies when `score >= threshold` says positive. One half when a class is empty.
double balancedAccuracy(const QList<Labelled> &all, double threshold);

/// The threshold with the best balanced accuracy: halfway between two neighbouring scores; the lowest such one.
double bestThreshold(const QList<Labelled> &all);

/// Balanced accuracy over both halves, each judged with the threshold that suits the other best.
double twoFoldAccuracy(const QList<Labelled> &one, const QList<Labelled> &other);

/// Whether `found` shows a reader `right`: it covers more than half of the shorter of the two and is not longer than
/// three times the right passage, for a haystack is no evidence.
bool isRightPassage(Span found, Span right);

/// Of an even number the mean of the middle two; 0 of none.
double median(QList<double> values);

/// The value below which a `part` (0–1) of the values lies; 0 of none.
double quantile(QList<double> values, double part);

/// `part` of `whole`; 0 of nothing.
double share(qsizetype part, qsizetype whole);

} // namespace imprimatur::bench
