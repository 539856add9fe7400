// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/result.h"

#include <QByteArray>

#include <functional>

namespace imprimatur
{

/// How the store writes what a version says: JSON with every member of Content, in UTF-8. Its sources stand in it by id and
/// snapshot hash; each snapshot is written once, by itself and without the id, which belongs to the article.
QByteArray contentForm(const Content &content);
QByteArray snapshotForm(const Snapshot &snapshot);

/// The snapshot of a hash, verified by whoever hands it out; its id is filled in by contentFromForm().
using SnapshotOfHash = std::function<Result<Snapshot>(const QString &hash)>;

/// Error::Kind::Integrity for a form that this program does not know.
Result<Content> contentFromForm(const QByteArray &form, const SnapshotOfHash &snapshotOf);
Result<Snapshot> snapshotFromForm(const QByteArray &form);

} // namespace imprimatur
