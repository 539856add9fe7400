// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/result.h"

#include <QByteArray>

namespace imprimatur
{

/// Limits of formats.md §1.
inline constexpr qsizetype packageByteLimit = 16 * 1024 * 1024;
inline constexpr int packageDepthLimit = 64;

/// Reads a draft package ("imprimatur-draft/1"). Refused with Error::Kind::Input, the JSON pointer in `where` and the
/// reason in `message`: see formats.md §1; tests/tst_draftpackage.cpp has a row for each.
/// The content has no salt, byline, label or source list yet unless the package carries them ("byline", "ai_label",
/// "source_list" are extension members that we write and read back; so is "origin" of a citation when it is not the
/// model's. A foreign member of such a name and another shape is an unknown member).
Result<Content> readDraftPackage(const QByteArray &json);

/// Writes a version as a draft package, indented, members in the order of formats.md §1; unknown members come last.
QByteArray writeDraftPackage(const Content &content);

/// Whether `text` is an RFC 3339 date-time with offset.
bool isRfc3339(const QString &text);

} // namespace imprimatur
