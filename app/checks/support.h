// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/alignment.h"
#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace imprimatur
{

class Clippings;
class Lexicon;

/// A named fact about a sentence and its best passage, 0–1 unless said.
struct Feature
{
    QString name; ///< "coverage", "likeness" …, as in the weights
    double value = 0;

    bool operator==(const Feature &) const = default;
};

/// What is known of a sentence by the passages that carry it best.
struct Features
{
    bool isSameLanguage = false; ///< as the best passage's; words of another language are met in fewer ways
    QList<Feature> values;

    bool operator==(const Features &) const = default;
};

/// What a feature adds to a sentence's sum: weight · value.
struct Contribution
{
    QString name;
    double value = 0;
    double weight = 0;

    bool operator==(const Contribution &) const = default;
};

struct Weights
{
    double bias = 0;
    QList<Feature> weights; ///< value = the weight
};

/// How far the sources carry a sentence: a linear model over named features that a person can read and recalculate, with
/// weights for passages in the sentence's language and for those in another. The form "imprimatur-support/1" is one JSON
/// object:
///   { "format": "imprimatur-support/1",
///     "same_language": { "bias": -2.5, "weights": { "coverage": 6.0, … } },
///     "other_language": { "bias": -4.0, "weights": { "coverage": 5.0, … } },
///     "supported": 0.6, "partly": 0.35, "unsupported": 0.1 }
struct SupportModel
{
    Weights sameLanguage;
    Weights otherLanguage;
    double supported = 1; ///< from here on a sentence counts as supported
    double partly = 1; ///< from here on as partly supported; below as unsupported
    double unsupported = 0; ///< below, so little speaks for it that it must be resolved

    const Weights &weightsFor(const Features &features) const;
    /// Every feature with its weight, in the order of the features; 0 where it has none.
    QList<Contribution> contributions(const Features &features) const;
    /// 1 / (1 + e^-(bias + Σ weight · value)).
    double support(const Features &features) const;
};

/// Error::Kind::Input with a JSON pointer for a file that is no such model.
Result<SupportModel> readSupportModel(const QByteArray &json);
/// The model that the program carries (resources/checks/support.json).
const SupportModel &standardSupportModel();

/// Of a sentence with its alignment; `appears` is when the article does. Without a passage there are none.
Features featuresOf(const Reading &draft, Span sentence, const Alignment &alignment, const Clippings &clippings,
                    const Lexicon &lexicon, const QDateTime &appears);

} // namespace imprimatur
