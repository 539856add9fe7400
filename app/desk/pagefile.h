// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/actor.h"
#include "domain/article.h"
#include "domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace imprimatur
{

class Connection;

/// A page that left, as bytes and the name it has in a folder, and the images it shows. An article keeps its first page's
/// name for good.
struct PageFile
{
    Done done;
    QString fileName; ///< "iran-russland-4f2a9c01.html"
    QByteArray bytes;
    QHash<QString, QByteArray> media; ///< by path beside the page, "media/sha256-…"
    QStringList missing; ///< descriptions of the images whose bytes never came; the page shows these instead
};

/// The images that `content` shows, by "sha256:…"; one whose bytes never came is left out. Database thread.
Result<QHash<QString, QByteArray>> imagesOf(Connection &connection, const Content &content);
/// Puts the images that `content` shows beside the page, and names the missing ones. Database thread.
Result<void> addMedia(Connection &connection, const Content &content, PageFile &page);

/// Writes a page into `folder`, its images first, each file whole or not at all. Returns the file's path. Not on the GUI thread.
Result<QString> writePage(const PageFile &page, const QString &folder);

} // namespace imprimatur
