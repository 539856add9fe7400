// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/citation.h"
#include "domain/source.h"
#include "domain/span.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace imprimatur
{

/// Emphasis or a link on a part of a block's text.
struct Mark
{
    enum class Kind { Link, Emphasis };

    Kind kind = Kind::Emphasis;
    Span span; ///< in the block's text
    QString url; ///< of a link
    QJsonObject other;

    bool operator==(const Mark &) const = default;
};

/// One block of an article. `text` is what its offsets count in; an image has none, there they count in `caption`.
struct Block
{
    enum class Kind { Headline, Lead, Paragraph, Quote, Heading, Related, Image };

    Kind kind = Kind::Paragraph;
    QString text;
    QString speaker; ///< of a quote
    QString url; ///< of a related link
    QString file; ///< of an image: "sha256:…"
    QString alt;
    QString caption;
    QString credit;
    QList<Mark> marks;
    QList<Citation> citations;
    QJsonObject other; ///< members we do not know, written back as they came

    /// The text that sentences, citations and findings of this block count in.
    const QString &statedText() const { return kind == Kind::Image ? caption : text; }
    /// Whether its sentences are claims that need evidence and a person's verdict (formats.md §2).
    bool makesClaims() const { return kind != Kind::Heading && kind != Kind::Related; }
    bool operator==(const Block &) const = default;
};

/// What made the first draft. All empty for an article begun by hand.
struct Generator
{
    QString provider;
    QString model; ///< name@version
    QString prompt; ///< "sha256:…"
    QJsonObject parameters;
    QJsonObject other;

    bool isEmpty() const { return provider.isEmpty() && model.isEmpty() && prompt.isEmpty() && parameters.isEmpty(); }
    bool operator==(const Generator &) const = default;
};

/// One line of the printed source list.
struct SourceLine
{
    QString outlet;
    QString title;
    QString url;
    QString publishedAt;
    bool stateControlled = false;

    bool operator==(const SourceLine &) const = default;
};

/// All that one version of an article says. Times are RFC 3339 as they came; empty = not said.
struct Content
{
    QByteArray salt; ///< 16 random bytes, new for each version, so that hashes betray nothing of erased texts
    QString externalId; ///< the generator's own id of the draft
    QString language; ///< BCP 47
    QString createdAt;
    QString publishAt;
    QString embargoUntil;
    Generator generator;
    Block headline {Block::Kind::Headline};
    std::optional<Block> lead;
    QList<Block> body;
    QString byline; ///< as printed
    QString label; ///< the AI label as printed, without the sentence that names the signers
    QList<SourceLine> sourceList; ///< as printed
    QList<Snapshot> sources; ///< hashed one by one (contenthash.h)
    QString place;
    QStringList keywords;
    QStringList subjects;
    QString genre;
    QString slugline;
    QJsonObject other; ///< members we do not know, written back as they came

    bool operator==(const Content &) const = default;
};

/// `content` without the salt: whether two versions say the same.
bool saysTheSame(const Content &a, const Content &b);

/// A block with the name that files and people use for it: "headline", "lead", "body/N", "body/N/caption".
struct BlockAt
{
    QString address;
    const Block *block = nullptr; ///< borrowed from the content

    bool operator==(const BlockAt &) const = default;
};

/// All blocks in reading order. The result borrows from `content`.
QList<BlockAt> blocksOf(const Content &content);
/// Whole content kept alive by the caller; nullptr when there is no such block.
const Block *blockAt(const Content &content, const QString &address);
Block *blockAt(Content &content, const QString &address);
const Snapshot *sourceAt(const Content &content, const QString &id);

/// An immutable state of an article. `content` is verified against `hash` by whoever hands it out.
struct Version
{
    enum class Cause { Import, Save, Edit, Qa, Rewrite, Handover };

    QString article; ///< UUID without braces
    int number = 0; ///< 1 is the untouched import
    QString hash; ///< content hash, "sha256:…"; names the version, since the salt makes it unique
    QString base; ///< content hash of the version it was made from; empty for the first
    QString author; ///< the person's key, or empty when no person made it
    QString madeAt; ///< RFC 3339, UTC
    Cause cause = Cause::Import;
    Content content;
};

} // namespace imprimatur
