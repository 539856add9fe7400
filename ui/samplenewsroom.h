// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/newsroomsource.h"

namespace imprimatur
{

/// Opens the user's own copy of the sample newsroom, which is made on the first visit in a data folder of its own.
/// The parameter is there so that it fits NewsroomOpener.
QFuture<OpenedNewsroom> openSampleNewsroom(const QString &);

} // namespace imprimatur
