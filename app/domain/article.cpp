// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/article.h"

#include <algorithm>

namespace imprimatur
{

bool saysTheSame(const Content &a, const Content &b)
{
    Content left = a;
    Content right = b;
    left.salt.clear();
    right.salt.clear();
    return left == right;
}

namespace
{

QString bodyAddress(qsizetype index, const Block &block)
{
    const QString address = QStringLiteral("body/%1").arg(index);
    return block.kind == Block::Kind::Image ? address + QStringLiteral("/caption") : address;
}

} // namespace

QList<BlockAt> blocksOf(const Content &content)
{
    QList<BlockAt> blocks {{QStringLiteral("headline"), &content.headline}};
    if (content.lead) {
        blocks.append({QStringLiteral("lead"), &*content.lead});
    }
    for (qsizetype index = 0; index < content.body.size(); ++index) {
        blocks.append({bodyAddress(index, content.body[index]), &content.body[index]});
    }
    return blocks;
}

const Block *blockAt(const Content &content, const QString &address)
{
    const QList<BlockAt> blocks = blocksOf(content);
    const auto found = std::ranges::find_if(blocks, [&](const BlockAt &each) {
        return each.address == address || each.address == address + QStringLiteral("/caption");
    });
    return found == blocks.end() ? nullptr : found->block;
}

Block *blockAt(Content &content, const QString &address)
{
    // A detached list first, so that the pointer is into this content and not into a shared copy.
    content.body.detach();
    return const_cast<Block *>(blockAt(std::as_const(content), address));
}

const Snapshot *sourceAt(const Content &content, const QString &id)
{
    const auto found = std::ranges::find(content.sources, id, &Snapshot::id);
    return found == content.sources.end() ? nullptr : &*found;
}

} // namespace imprimatur
