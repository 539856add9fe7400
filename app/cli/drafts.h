// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/draftzip.h"
#include "checks/housestyle.h"
#include "domain/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace imprimatur
{

/// The files that words on the command line mean: a folder means its *.draft.json and *.draft.zip, sorted, not deeper.
/// Error::Kind::Input for a folder without any.
Result<QStringList> draftFiles(const QStringList &words);

/// Reads one draft package, "-" being stdin. In an error `where` is the place in the package.
Result<DraftFile> readDraftFile(const QString &file);

/// {"file": …, "error": {"pointer": …, "reason": …}}
QJsonObject refusedInput(const QString &file, const Error &error);
/// The same for a person: "FILE: /body/2/text: reason".
QString asLine(const QString &file, const QJsonObject &error);

/// The house style in `file`, or the standard one when there is no file.
Result<HouseStyle> chosenStyle(const QString &file);

} // namespace imprimatur
