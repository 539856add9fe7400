// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/actor.h"
#include "domain/article.h"
#include "domain/result.h"

namespace imprimatur
{

class Connection;

/// Makes `content` the next version of the article, unless it says what the newest one says. `base` is the version that
/// was edited (0 = the newest); when it is not the newest any more, the act is refused and nothing is overwritten.
Result<Done> saveVersion(Connection &connection, const QString &article, const Content &content, int base,
                         Version::Cause cause, const Actor &actor);

/// The same for the text of one block (of an image: its caption); citations and marks follow their words.
Result<Done> editBlock(Connection &connection, const QString &article, const QString &block, const QString &text,
                       const Actor &actor);

/// A block with another text: marks and citations on the words they stood on.
Block withText(Block block, const QString &text);

/// Error::Kind::Input when an article has no block of that address; names the addresses there are.
Result<const Block *> findBlock(const Content &content, const QString &address);

} // namespace imprimatur
