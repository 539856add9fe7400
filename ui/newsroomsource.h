// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/newsroom.h"

#include <QFuture>
#include <QString>

#include <functional>
#include <memory>

namespace imprimatur
{

/// What the window reads of a newsroom: the seam between pages and the desk, so that pages are tested without a store.
/// All answers come as futures; a page takes them home with .then(page, …).
class NewsroomSource
{
public:
    virtual ~NewsroomSource() = default;
    virtual NewsroomFacts facts() const = 0;
    virtual QFuture<Result<QList<ArticleSummary>>> articles() = 0;
    virtual QFuture<Result<OpenArticle>> article(const QString &id) = 0;
    virtual QFuture<Result<QList<NamedPerson>>> people() = 0;
};

using OpenedNewsroom = Result<std::shared_ptr<NewsroomSource>>;
/// Opens a folder without blocking the caller.
using NewsroomOpener = std::function<QFuture<OpenedNewsroom>(const QString &folder)>;

/// The real one, desk/newsroom.h. Blocks; not on the GUI thread.
OpenedNewsroom openedNow(const QString &folder);
/// The same on a pool thread.
QFuture<OpenedNewsroom> openNewsroom(const QString &folder);

} // namespace imprimatur
