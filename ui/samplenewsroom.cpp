// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/samplenewsroom.h"

#include "desk/sample.h"

#include <QDateTime>
#include <QFileInfo>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>

namespace imprimatur
{

namespace
{

Result<QString> sampleFolder()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/sample");
    if (QFileInfo::exists(folder + QStringLiteral("/newsroom.sqlite"))) {
        return folder;
    }
    const auto sample = createSampleNewsroom(folder, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    if (!sample) {
        return failure(sample.error());
    }
    return folder;
}

} // namespace

QFuture<OpenedNewsroom> openSampleNewsroom(const QString &)
{
    auto promise = std::make_shared<QPromise<OpenedNewsroom>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise] {
        const Result<QString> folder = sampleFolder();
        promise->addResult(folder ? openedNow(*folder) : OpenedNewsroom(failure(folder.error())));
        promise->finish();
    });
    return promise->future();
}

} // namespace imprimatur
