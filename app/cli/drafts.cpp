// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/drafts.h"

#include "cli/invocation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(drafts)
};

} // namespace

Result<QStringList> draftFiles(const QStringList &words)
{
    QStringList files;
    for (const QString &word : words) {
        if (!QFileInfo(word).isDir()) {
            files.append(word);
            continue;
        }
        const QDir folder(word);
        const QStringList names =
            folder.entryList({QStringLiteral("*.draft.json"), QStringLiteral("*.draft.zip")}, QDir::Files, QDir::Name);
        if (names.isEmpty()) {
            return failure(Error::Kind::Input, Text::tr("The folder holds no *.draft.json and no *.draft.zip."), word);
        }
        for (const QString &name : names) {
            files.append(folder.filePath(name));
        }
    }
    return files;
}

Result<DraftFile> readDraftFile(const QString &file)
{
    const Result<QByteArray> bytes = readAll(file);
    if (!bytes) {
        // Of a draft, `where` is a place in it; whoever reports names the file.
        return failure(bytes.error().kind, bytes.error().message);
    }
    return readDraft(*bytes);
}

QJsonObject refusedInput(const QString &file, const Error &error)
{
    return {{QStringLiteral("file"), file},
            {QStringLiteral("error"),
             QJsonObject {{QStringLiteral("pointer"), error.where}, {QStringLiteral("reason"), error.message}}}};
}

QString asLine(const QString &file, const QJsonObject &error)
{
    const QString pointer = error[QStringLiteral("pointer")].toString();
    const QString reason = error[QStringLiteral("reason")].toString();
    return pointer.isEmpty() ? QStringLiteral("%1: %2").arg(file, reason)
                             : QStringLiteral("%1: %2: %3").arg(file, pointer, reason);
}

Result<HouseStyle> chosenStyle(const QString &file)
{
    const Result<QByteArray> bytes = readAll(file.isEmpty() ? QStringLiteral(":/style/standard.json") : file);
    if (!bytes) {
        return failure(bytes.error());
    }
    const Result<HouseStyle> style = readHouseStyle(*bytes);
    if (!style) {
        return failure(style.error().kind,
                       Text::tr("%1 cannot be used as house style: %2").arg(file, style.error().message),
                       style.error().where);
    }
    return style;
}

} // namespace imprimatur
