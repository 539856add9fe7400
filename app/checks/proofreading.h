// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checks.h"
#include "checks/galley.h"
#include "checks/housestyle.h"
#include "checks/material.h"

#include <QList>

#include <memory>
#include <optional>
#include <vector>

namespace imprimatur
{

/// What the checks that look at one block said of it.
struct ProofreadBlock
{
    std::shared_ptr<const SetBlock> block;
    QList<Finding> own; ///< of checks that look at nothing but the block
    QList<Finding> beside; ///< of checks that look at the blocks before and behind it too
    QList<QList<Evidence>> evidence; ///< by sentence
};

/// Runs every check.
Report reportOf(const Galley &galley);

/// An article under the checks while somebody works on it. Reading it again after an edit redoes the blocks that
/// changed, and what looks across blocks; the sources are read again only when they changed themselves. It says exactly
/// what check() says of the same content. For one thread; may be moved to another between calls.
class Proofreading
{
public:
    Proofreading(HouseStyle style, std::shared_ptr<const Lexicon> lexicon);
    ~Proofreading();
    Proofreading(Proofreading &&) = delete;

    Report read(const Content &content);

private:
    HouseStyle m_style;
    std::shared_ptr<const Lexicon> m_lexicon;
    std::unique_ptr<Material> m_material;
    std::unique_ptr<const Content> m_content; ///< what the galley borrows
    std::unique_ptr<const Galley> m_galley;
    std::vector<ProofreadBlock> m_blocks;
};

} // namespace imprimatur
