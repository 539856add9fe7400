// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/alignment.h"
#include "checks/citations.h"
#include "checks/headline.h"
#include "checks/material.h"
#include "checks/quotepairs.h"
#include "domain/article.h"
#include "domain/verification.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace imprimatur
{

struct HouseStyle;

/// An outlet as the draft writes its name.
struct NamedOutlet
{
    QString outlet; ///< key, as in Outlets
    QString words;

    bool operator==(const NamedOutlet &) const = default;
};

/// What a check of one block needs to know of the others. When it changes, every block has to be checked again.
struct Whole
{
    QList<NamedOutlet> outlets; ///< each medium as it is first named
    DraftWords words;

    bool operator==(const Whole &) const = default;
};

/// A block of the draft, read and held against the sources. What is in it depends on the block itself, the sources and
/// the time of publication, on nothing else of the draft; so it can serve the next galley when others change.
struct SetBlock
{
    QString address;
    Block block;
    Reading reading; ///< of its stated text
    QList<Sentence> sentences;
    QList<HeldCitation> citations;
    QList<Alignment> alignments; ///< of the sentences, in their order; `asked` are the citations that touch them
    QList<double> support; ///< of the sentences, in their order, 0–1 (support.h); 0 where nothing was read
    QList<QList<OutletMention>> mentions; ///< of outlets, in the text of each sentence
    QList<Gist> gists; ///< of the sentences
    QList<std::optional<Span>> accusations; ///< in each sentence that claims something
    QList<PairedPiece> quoted; ///< the pieces of its quotations with what comes nearest to them
    DraftWords words; ///< that are known because they stand in it
    bool replies = false; ///< somebody who was accused does, or was asked to
    bool isTooLong = false; ///< to be checked: it has its sentences, and nothing else was read

    BlockAt at() const { return {address, &block}; }
    /// The citations that touch a sentence and whose words stand in their source, in reading order.
    QList<const HeldCitation *> citationsOf(Span sentence) const;
};

/// The sentences of one block among those of the galley.
struct Stretch
{
    const SetBlock &block;
    qsizetype begin = 0; ///< in Galley::sentences
    qsizetype end = 0; ///< past the last one

    BlockAt at() const { return block.at(); }
};

/// The proof sheet that every check reads: made once for a run. Borrows content, style, material and lexicon.
struct Galley
{
    const Content &content;
    const HouseStyle &style;
    const Material &material;
    const Lexicon &lexicon;
    const Clippings &clippings; ///< the material's
    std::vector<std::shared_ptr<const SetBlock>> blocks; ///< in reading order
    QList<Sentence> sentences;
    QList<Alignment> alignments; ///< of the sentences, in their order
    QList<double> support; ///< likewise
    QList<QList<OutletMention>> mentions; ///< likewise
    Whole whole;

    const SetBlock &blockWith(const QString &address) const;
    const Reading &readingAt(const QString &block) const { return blockWith(block).reading; }
    const Reading &source(qint32 index) const { return clippings.readings()[std::size_t(index)]; }
    qint32 sourceIndex(const QString &id) const;
    /// The citations that touch a sentence and whose words stand in their source, in reading order.
    QList<const HeldCitation *> citationsOf(const Sentence &sentence) const
    {
        return blockWith(sentence.block).citationsOf(sentence.span);
    }
    Passage passage(const Window &window) const { return {content.sources[window.source].id, window.span}; }
    std::vector<Stretch> stretches() const;
};

/// Reads and aligns. Blocks that stand in `before` as they are now are taken from there: it must have been made with the
/// same style, material and lexicon. The result borrows all it is given but `before`. Pure.
Galley galleyOf(const Content &content, const HouseStyle &style, const Material &material, const Lexicon &lexicon,
                const Galley *before = nullptr);

} // namespace imprimatur
