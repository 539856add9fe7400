// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <memory>

namespace imprimatur
{

/// The store's file in its folder.
QString storeFile(const QString &folder);

/// The claim of one process on a store folder. A lock of the kernel on "newsroom.lock": it ends with the process, however
/// that ends, and a second claim is refused inside the same process too. The file itself only says who holds it.
class FolderLock
{
public:
    /// Error::Kind::Store: cannot be written, or "open in … (process …)".
    static Result<std::unique_ptr<FolderLock>> take(const QString &folder);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

private:
    explicit FolderLock(int file)
        : m_file(file)
    {
    }
    int m_file; ///< descriptor; open as long as the claim lasts
};

/// Makes `folder` for its owner alone (0700) unless it is there.
Result<void> makeFolder(const QString &folder);
/// Makes an empty file for its owner alone (0600). True when it was made, false when there was one.
Result<bool> makePrivateFile(const QString &file);
/// Returns when a file (and its name in its folder) has reached the disk.
Result<void> flushToDisk(const QString &file);

} // namespace imprimatur
