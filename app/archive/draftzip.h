// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace imprimatur
{

/// A draft package as it came: the content and the images it brings, by "sha256:…".
struct DraftFile
{
    Content content;
    QHash<QString, QByteArray> media;
};

/// Reads "*.draft.json" or, by its first bytes and not by its name, "*.draft.zip". Refused (Error::Kind::Input): all
/// that readDraftPackage refuses; an archive over 64 MiB unpacked, an entry that leaves the archive, a link, an entry
/// that is twice there, no or more than one package, an image whose bytes are not its name's hash, an image that is
/// named by a block and not there (when the package is an archive), an entry with a password, more than 1,000 entries.
/// `where` is the JSON pointer, or the name of the entry in the archive.
Result<DraftFile> readDraft(const QByteArray &bytes);

/// The draft and the images that its blocks name as "*.draft.zip". The same draft gives the same bytes. Refused
/// (Error::Kind::Input) when an image is not in `media` or all is more than readDraft would take back.
Result<QByteArray> writeDraftZip(const DraftFile &draft);

} // namespace imprimatur
