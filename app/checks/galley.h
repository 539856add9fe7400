// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/alignment.h"
#include "checks/citations.h"
#include "checks/clippings.h"
#include "domain/article.h"
#include "domain/verification.h"

#include <QHash>
#include <QList>
#include <QString>

namespace imprimatur
{

struct HouseStyle;

/// The proof sheet that every check reads: made once for a run. Borrows content, style, clippings and lexicon.
struct Galley
{
    const Content &content;
    const HouseStyle &style;
    const Clippings &clippings;
    const Lexicon &lexicon;
    QList<Sentence> sentences;
    QList<HeldCitation> citations;
    QHash<QString, Reading> blocks; ///< every block's stated text, by address
    QList<Alignment> alignments; ///< of the sentences, in their order; `asked` are the citations that touch them
    QList<double> support; ///< of the sentences, in their order, 0–1 (support.h); 0 where nothing was read

    const Reading &readingAt(const QString &block) const { return *blocks.constFind(block); }
    const Reading &source(qint32 index) const { return clippings.readings()[std::size_t(index)]; }
    qint32 sourceIndex(const QString &id) const;
    /// The citations that touch a sentence and whose words stand in their source, in reading order.
    QList<const HeldCitation *> citationsOf(const Sentence &sentence) const;
    Passage passage(const Window &window) const { return {content.sources[window.source].id, window.span}; }
};

/// Reads and aligns. The result borrows all it is given. Pure.
Galley galleyOf(const Content &content, const HouseStyle &style, const Clippings &clippings, const Lexicon &lexicon);

} // namespace imprimatur
