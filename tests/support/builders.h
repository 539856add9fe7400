// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"

#include <QString>

namespace imprimatur::test
{

/// A block from a small notation: "Oslo meldte om [12|s1] døde" has a citation of source s1 on "12".
/// The quote of the citation is the bracketed text itself, unless "[text|s1|quoted words]" gives another.
inline Block block(Block::Kind kind, const QString &notation)
{
    Block result;
    result.kind = kind;
    QString &out = kind == Block::Kind::Image ? result.caption : result.text;
    for (qsizetype at = 0; at < notation.size(); ++at) {
        if (notation[at] != QLatin1Char('[')) {
            out += notation[at];
            continue;
        }
        const qsizetype end = notation.indexOf(QLatin1Char(']'), at);
        const QStringList parts = notation.mid(at + 1, end - at - 1).split(QLatin1Char('|'));
        const qsizetype begin = out.size();
        out += parts.value(0);
        result.citations.append(
            {parts.value(1), parts.size() > 2 ? parts[2] : parts.value(0), Span {begin, out.size()}});
        at = end;
    }
    return result;
}

inline Snapshot source(const QString &id, const QString &outlet, const QString &text,
                       const QString &language = QStringLiteral("en"))
{
    Snapshot result;
    result.id = id;
    result.outlet = outlet;
    result.language = language;
    result.text = text;
    return result;
}

/// An article of one headline and paragraphs in the notation of block().
inline Content draft(const QStringList &paragraphs, const QList<Snapshot> &sources = {})
{
    Content content;
    content.language = QStringLiteral("nb");
    content.headline = block(Block::Kind::Headline, QStringLiteral("Overskrift"));
    for (const QString &paragraph : paragraphs) {
        content.body.append(block(Block::Kind::Paragraph, paragraph));
    }
    content.sources = sources;
    return content;
}

} // namespace imprimatur::test
