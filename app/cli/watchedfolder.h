// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"

#include <QString>

#include <functional>
#include <utility>

namespace imprimatur
{

/// Imports one file; returns its exit code and, when it was refused, the reason.
using ImportFile = std::function<std::pair<Exit, QString>(const QString &file)>;

/// Hands every draft package in `folder` to `import` as soon as it has stopped growing, then moves it to imported/ or,
/// with the reason beside it as NAME.reason.txt, to refused/. Nothing there is overwritten: a second file of one name
/// gets a number. Runs until interrupted, or, `once`, until nothing is left. A store that fails leaves the file where it
/// is and ends the watch with Exit::Failed.
Exit watchFolder(const QString &folder, bool once, const ImportFile &import,
                 const std::function<Exit(const Error &)> &fail);

} // namespace imprimatur
