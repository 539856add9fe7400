// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/finding.h"
#include "domain/verification.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace imprimatur
{

class Lexicon;
class Material;
struct HouseStyle;

/// What the checks say of a sentence. `Unchecked`: no engine has judged it, which is never shown as support.
enum class EvidenceState { Supported, Partly, Unsupported, Contradicted, Unchecked, None };

QString toText(EvidenceState state); ///< "supported", "partly", "unsupported", "contradicted", "unchecked", "none"

/// A passage of a source that a person should read beside a sentence.
struct Evidence
{
    Passage passage;
    double score = 0; ///< 0–1: how much of the sentence the passage carries
    bool fromModel = false; ///< a model citation whose words stand in the snapshot; else matched by us

    bool operator==(const Evidence &) const = default;
};

struct JudgedSentence
{
    Sentence sentence;
    EvidenceState state = EvidenceState::Unchecked;
    double support = 0; ///< 0–1
    QList<Evidence> evidence; ///< best first, at most 3
};

struct Report
{
    QList<JudgedSentence> sentences; ///< in reading order
    QList<Finding> findings; ///< in reading order, must before should before note at one place
};

/// Runs every check. Pure; any thread. Sentences that claim nothing are `None`; claims are `Unsupported` with support 0
/// when the article has no sources, and `Unchecked` in a language that no engine reads.
Report check(const Content &content, const HouseStyle &style, const Lexicon &lexicon);
/// The same with our own lexicon alone, which every machine has.
Report check(const Content &content, const HouseStyle &style);
/// The same with the article's sources read before, for a draft in its language.
Report check(const Content &content, const HouseStyle &style, const Material &material, const Lexicon &lexicon);

/// The object of formats.md §2 "check --format json" for one package.
QJsonObject toJson(const Report &report, const Content &content, const QString &file, double elapsedMs);

} // namespace imprimatur
