// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace imprimatur
{

/// One frozen text of a source item, as an article uses it. Immutable: an edited post is a new snapshot.
struct Snapshot
{
    QString id; ///< its name inside the article ("s1"); unique there
    QString outlet;
    bool stateControlled = false;
    QString kind; ///< "rss", "atom", "jsonfeed", "telegram", "manual", "file" or empty
    QString url;
    QString title;
    QString author;
    QString language; ///< BCP 47; empty = not said
    QString publishedAt; ///< RFC 3339 as received; empty = not said
    QString fetchedAt; ///< RFC 3339 as received; empty = not said
    QString text; ///< plain text, paragraphs split by "\n\n"; all source offsets count in it
    QJsonObject other; ///< members we do not know, written back as they came

    bool operator==(const Snapshot &) const = default;
};

} // namespace imprimatur
