// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workflow.h"

#include <QString>

namespace imprimatur
{

/// The newsroom's words for the two states of an article, in the language that the program speaks.
QString wordFor(WorkState state); ///< "Quality-assured"
QString wordFor(PublicationState state); ///< "Not published"
/// What the state of an article is called: its publication first where there is one, else its work state.
QString wordForArticle(const State &state);

} // namespace imprimatur
