// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"

#include <QLatin1String>

#include <array>

namespace imprimatur
{

/// What the reader and the writer of draft packages must agree on, by formats.md §1.
inline constexpr QLatin1String draftFormat("imprimatur-draft/1");

struct BlockType
{
    Block::Kind kind;
    QLatin1String name; ///< the member "type" of the block
};

/// The blocks of a body. Headline and lead have members of their own, and no type.
inline constexpr std::array blockTypes {
    BlockType {Block::Kind::Paragraph, QLatin1String("paragraph")},
    BlockType {Block::Kind::Quote, QLatin1String("quote")},
    BlockType {Block::Kind::Heading, QLatin1String("heading")},
    BlockType {Block::Kind::Related, QLatin1String("related")},
    BlockType {Block::Kind::Image, QLatin1String("image")},
};

} // namespace imprimatur
