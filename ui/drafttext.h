// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "ui/theme.h"

#include <QList>
#include <QString>

#include <optional>

class QTextDocument;

namespace imprimatur
{

/// A place in an article as the domain counts it.
struct DraftPlace
{
    QString block; ///< address
    qsizetype offset = 0; ///< UTF-16 units in the block's stated text

    bool operator==(const DraftPlace &) const = default;
};

/// Where the stated text of each block lies in the laid out document. Between the blocks stand words of the layout
/// ("Read also:", a picture's description), which belong to no place.
class DraftMap
{
public:
    void add(const QString &block, int position, qsizetype length);
    /// Document position of an offset in a block; -1 when there is no such block.
    int positionOf(const QString &block, qsizetype offset) const;
    /// The place at a document position; in layout words the end of the block before them.
    std::optional<DraftPlace> placeAt(int position) const;

private:
    struct Piece
    {
        QString block;
        int position;
        qsizetype length;
    };
    QList<Piece> m_pieces; ///< by position
};

/// Text from outside made safe to show: of the same length, so that offsets hold. Characters that would break lines
/// twice or mean something to the text layout become spaces; invisible ones that reorder or hide text become ▯.
QString shown(const QString &text);

/// Lays an article out as in print: headline, lead, body, captions. Replaces what `document` holds.
DraftMap layOut(const Content &content, QTextDocument &document, int textSize, const Tokens &tokens);

} // namespace imprimatur
