// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checks.h"
#include "domain/citation.h"
#include "domain/finding.h"

#include <QList>
#include <QString>

#include <optional>

namespace imprimatur
{

struct Galley;

/// A citation held against the snapshot that it names.
struct HeldCitation
{
    QString block; ///< address
    Span span; ///< in the block's stated text; all of it when the citation has no span
    Citation citation;
    std::optional<Passage> passage; ///< where its words stand in the source (wording.h); absent = they do not
};

/// All citations of an article in reading order, each with the place of its words.
QList<HeldCitation> holdCitations(const Content &content);

/// A must-finding for each citation whose words do not stand in its source, whoever drew it, and for each whose words
/// stand where nothing carries the sentences it was drawn for, while another passage does. None for an article without
/// sources: that is one finding of its own.
QList<Finding> citationFindings(const Galley &galley);

/// The passages that a person should read beside a sentence of the galley, best first, at most 3: a citation that the
/// alignment agrees with, then what the alignment found, then citations that it does not agree with.
QList<Evidence> evidenceOf(const Galley &galley, qsizetype sentence);

} // namespace imprimatur
