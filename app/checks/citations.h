// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checks.h"
#include "checks/wording.h"
#include "domain/citation.h"
#include "domain/finding.h"

#include <QList>
#include <QString>

#include <map>
#include <optional>

namespace imprimatur
{

struct Galley;
struct Stretch;

/// A citation held against the snapshot that it names.
struct HeldCitation
{
    QString block; ///< address
    Span span; ///< in the block's stated text; all of it when the citation has no span
    Citation citation;
    std::optional<Passage> passage; ///< where its words stand in the source (wording.h); absent = they do not
};

/// The sources as citations are held against them: each is read when it is first asked for. Borrows the content.
class CitedSources
{
public:
    explicit CitedSources(const Content &content)
        : m_content(content)
    {
    }

    /// The citations of a block in reading order, each with the place of its words.
    QList<HeldCitation> hold(const BlockAt &at);

private:
    std::optional<Passage> passageOf(const Citation &citation);

    const Content &m_content;
    std::map<QString, Wording> m_wordings;
};

/// A must-finding for each citation whose words do not stand in its source, whoever drew it, and for each whose words
/// stand where nothing carries the sentences it was drawn for, while another passage does. None for an article without
/// sources: that is one finding of its own.
QList<Finding> citationFindings(const Galley &galley, const Stretch &stretch);

/// The passages that a person should read beside each sentence of a block, best first, at most 3: a citation that the
/// alignment agrees with, then what the alignment found, then citations that it does not agree with.
QList<QList<Evidence>> evidenceOf(const Galley &galley, const Stretch &stretch);

} // namespace imprimatur
