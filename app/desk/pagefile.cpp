// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/pagefile.h"

#include "publish/page.h"
#include "store/payloadstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(pagefile)
};

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(Error::Kind::Store, Text::tr("The file could not be written: %1").arg(file.errorString()), path);
    }
    return {};
}

} // namespace

Result<QHash<QString, QByteArray>> imagesOf(Connection &connection, const Content &content)
{
    QHash<QString, QByteArray> images;
    for (const Block &block : content.body) {
        const Result<bool> there = block.file.isEmpty() ? false : hasPayload(connection, block.file);
        if (!there) {
            return failure(there.error());
        }
        if (!*there) {
            continue;
        }
        const Result<QByteArray> image = payload(connection, block.file);
        if (!image) {
            return failure(image.error());
        }
        images.insert(block.file, *image);
    }
    return images;
}

Result<void> addMedia(Connection &connection, const Content &content, PageFile &page)
{
    const Result<QHash<QString, QByteArray>> images = imagesOf(connection, content);
    if (!images) {
        return failure(images.error());
    }
    for (const Block &block : content.body) {
        const std::optional<QString> path = mediaPath(block.file);
        if (block.kind != Block::Kind::Image || !path) {
            continue;
        }
        images->contains(block.file) ? void(page.media.insert(*path, images->value(block.file)))
                                     : page.missing.append(block.alt);
    }
    return {};
}

Result<QString> writePage(const PageFile &page, const QString &folder)
{
    const QDir target(folder);
    if (!target.mkpath(page.media.isEmpty() ? QStringLiteral(".") : QStringLiteral("media"))) {
        return failure(Error::Kind::Store, Text::tr("The folder cannot be made. Choose another one."), folder);
    }
    for (auto image = page.media.begin(); image != page.media.end(); ++image) {
        if (const Result<void> written = writeWhole(target.filePath(image.key()), image.value()); !written) {
            return failure(written.error());
        }
    }
    const QString path = target.filePath(page.fileName);
    if (const Result<void> written = writeWhole(path, page.bytes); !written) {
        return failure(written.error());
    }
    return path;
}

} // namespace imprimatur
