// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/alignment.h"
#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace imprimatur
{

/// A named fact about a sentence and its best passage, 0–1 unless said.
struct Feature
{
    QString name; ///< "coverage", "likeness" …, as in the weights
    double value = 0;

    bool operator==(const Feature &) const = default;
};

/// How far the sources carry a sentence: a linear model over named features that a person can read and recalculate. The
/// form "imprimatur-support/1" is one JSON object:
///   { "format": "imprimatur-support/1", "bias": -2.5, "weights": { "coverage": 6.0, … },
///     "supported": 0.6, "partly": 0.35, "unsupported": 0.1 }
struct SupportModel
{
    double bias = 0;
    QList<Feature> weights; ///< value = the weight
    double supported = 1; ///< from here on a sentence counts as supported
    double partly = 1; ///< from here on as partly supported; below as unsupported
    double unsupported = 0; ///< below, so little speaks for it that it must be resolved

    /// 1 / (1 + e^-(bias + Σ weight · value)); a feature without a weight counts nothing.
    double support(const QList<Feature> &features) const;
};

/// Error::Kind::Input with a JSON pointer for a file that is no such model.
Result<SupportModel> readSupportModel(const QByteArray &json);
/// The model that the program carries (resources/checks/support.json).
const SupportModel &standardSupportModel();

/// What is known of a sentence by its alignment. Without a passage every feature is 0.
QList<Feature> featuresOf(const Alignment &alignment);

} // namespace imprimatur
