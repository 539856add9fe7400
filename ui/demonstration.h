// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <functional>

namespace imprimatur
{

/// The main job where there is no display: makes the sample newsroom in `folder`/newsroom, takes its clean article through
/// review, QA, sign-off and publication with the verbs that the window uses, and writes its page into `folder`/site.
/// `tell` gets a line for each thing done. Refused where there is a newsroom already. Blocks; needs an application object.
Result<void> demonstrate(const QString &folder, const std::function<void(const QString &)> &tell);

} // namespace imprimatur
