// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/editing.h"

#include "desk/casefile.h"
#include "desk/ledger.h"
#include "domain/citation.h"
#include "domain/contenthash.h"
#include "store/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(editing)
};

QList<Mark> movedMarks(const QList<Mark> &marks, const QString &before, const QString &after)
{
    QList<Mark> moved;
    for (Mark mark : marks) {
        if (const std::optional<Span> span = reanchored(mark.span, before, after)) {
            mark.span = *span;
            moved.append(mark);
        }
    }
    return moved;
}

Result<Done> save(Connection &connection, const CaseFile &file, Content content, Version::Cause cause,
                  const Actor &actor)
{
    const Version &newest = file.newest();
    if (saysTheSame(content, newest.content)) {
        return Done {{}, file.article.id, newest.number, {}, false};
    }
    content.salt = freshSalt();
    const Version next {
        file.article.id, newest.number + 1, contentHash(content), newest.hash, actor.person, actor.now, cause, content};
    const Result<void> entered = inTransaction(connection, [&]() { return enterVersion(connection, next); });
    if (!entered) {
        return failure(entered.error());
    }
    return Done {{}, file.article.id, next.number};
}

} // namespace

Block withText(Block block, const QString &text)
{
    const QString before = block.statedText();
    block.citations = reanchored(block.citations, before, text);
    block.marks = movedMarks(block.marks, before, text);
    (block.kind == Block::Kind::Image ? block.caption : block.text) = text;
    return block;
}

Result<const Block *> findBlock(const Content &content, const QString &address)
{
    if (const Block *found = blockAt(content, address)) {
        return found;
    }
    QStringList there;
    std::ranges::transform(blocksOf(content), std::back_inserter(there), &BlockAt::address);
    return failure(
        Error::Kind::Input,
        Text::tr("There is no block “%1”. The article has: %2.").arg(address, there.join(QStringLiteral(", "))),
        address);
}

Result<Done> saveVersion(Connection &connection, const QString &article, const Content &content, int base,
                         Version::Cause cause, const Actor &actor)
{
    const Result<CaseFile> file = readCaseFile(connection, article);
    if (!file) {
        return failure(file.error());
    }
    Done refused {refusalsToEdit(file->history(), actor.person), file->article.id, file->newest().number, {}, false};
    if (base != 0 && base != file->newest().number) {
        refused.refusals.append({Refusal::Reason::NotNewest,
                                 Text::tr("Version %1 was edited, but version %2 has come since. Nothing was "
                                          "overwritten; compare the two first.")
                                     .arg(base)
                                     .arg(file->newest().number)});
    }
    if (refused.isRefused()) {
        return refused;
    }
    return save(connection, *file, content, cause, actor);
}

Result<Done> editBlock(Connection &connection, const QString &article, const QString &block, const QString &text,
                       const Actor &actor)
{
    const Result<CaseFile> file = readCaseFile(connection, article);
    if (!file) {
        return failure(file.error());
    }
    Content content = file->newest().content;
    if (const Result<const Block *> found = findBlock(content, block); !found) {
        return failure(found.error());
    }
    Block &edited = *blockAt(content, block);
    edited = withText(edited, text);
    return saveVersion(connection, article, content, file->newest().number, Version::Cause::Edit, actor);
}

} // namespace imprimatur
