// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/alignment.h"
#include "checks/company.h"
#include "checks/findinglist.h"
#include "checks/sourcenames.h"
#include "domain/finding.h"

#include <QList>
#include <QSet>
#include <QString>

namespace imprimatur
{

struct Galley;

/// Sentences of a source to either side of a passage that count as near it: a name said once is a pronoun later.
inline constexpr qsizetype nearSentences = 2;

/// The check at work on one draft: what it reads, and where it writes.
struct NameDesk
{
    const Galley &galley;
    const SourceNames &sources;
    FindingList &findings;
};

/// A sentence with its names and its passages.
struct NameClaim
{
    const Sentence &sentence;
    const Reading &reading;
    const Alignment &alignment;
    Company company; ///< of its names: what is said around them
    QList<const NameFact *> names; ///< in the sentence
};

QString wordsAt(const QString &text, Span span);

/// The passages that carry the sentence: the best, those hardly worse, and those that the draft cites.
QList<Window> windowsOf(const NameClaim &claim);

bool isNear(const NameDesk &desk, const NameClaim &claim, const QList<NamePlace> &places, qsizetype sentences);

bool isIn(const NameDesk &desk, const QList<NamePlace> &places, qint32 source, Span span);

/// The one sentence of the best passage that carries the claim best; the whole passage when it is one sentence.
Span coreOf(const NameDesk &desk, const NameClaim &claim);

/// The ids that the paragraph and the surroundings of the passages name.
QSet<QString> idsAround(const NameDesk &desk, const NameClaim &claim);

Passage passageOf(const NameDesk &desk, NamePlace place);

QString wordsOf(const NameDesk &desk, NamePlace place);

bool isRussianPassage(const NameDesk &desk, const NameClaim &claim);

/// Adds what the check says of a span of the sentence.
void addRemark(const NameDesk &desk, const NameClaim &claim, Span span, const Remark &remark);

} // namespace imprimatur
