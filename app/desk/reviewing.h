// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/actor.h"
#include "domain/finding.h"
#include "domain/result.h"

#include <optional>

namespace imprimatur
{

class Connection;

/// The verdict on the Nth sentence (from 1) of a block of the newest version: verified against `passage`, or, without
/// one, "makes no claim". Refused while a must-finding is open on the sentence.
Result<Done> verifySentence(Connection &connection, const House &house, const QString &article, const QString &block,
                            int sentence, const std::optional<Passage> &passage, const Actor &actor);

/// Leaves a finding of the newest version standing. An unknown finding or reason is Error::Kind::Usage.
Result<Done> ignoreFinding(Connection &connection, const House &house, const QString &article, const QString &finding,
                           const QString &reason, const QString &note, const Actor &actor);

/// Ticks an item of the house's checklist, by its id.
Result<Done> tickItem(Connection &connection, const House &house, const QString &article, const QString &item,
                      const Actor &actor);

} // namespace imprimatur
