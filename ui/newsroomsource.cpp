// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newsroomsource.h"

#include <QPromise>
#include <QThreadPool>

namespace imprimatur
{

namespace
{

class DeskNewsroom : public NewsroomSource
{
public:
    explicit DeskNewsroom(std::shared_ptr<Newsroom> newsroom)
        : m_newsroom(std::move(newsroom))
    {
    }

    NewsroomFacts facts() const override { return m_newsroom->facts(); }
    QFuture<Result<QList<ArticleSummary>>> articles() override { return m_newsroom->articles(); }
    QFuture<Result<OpenArticle>> article(const QString &id) override { return m_newsroom->article(id); }
    QFuture<Result<QList<NamedPerson>>> people() override { return m_newsroom->people(); }

private:
    std::shared_ptr<Newsroom> m_newsroom;
};

} // namespace

OpenedNewsroom openedNow(const QString &folder)
{
    Result<std::shared_ptr<Newsroom>> newsroom = Newsroom::open(folder);
    if (!newsroom) {
        return failure(newsroom.error());
    }
    return std::shared_ptr<NewsroomSource>(std::make_shared<DeskNewsroom>(std::move(*newsroom)));
}

QFuture<OpenedNewsroom> openNewsroom(const QString &folder)
{
    auto promise = std::make_shared<QPromise<OpenedNewsroom>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, folder] {
        promise->addResult(openedNow(folder));
        promise->finish();
    });
    return promise->future();
}

} // namespace imprimatur
