// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "publish/markup.h"

namespace imprimatur
{

/// `text` with its marks as <a> and <em>. Marks may nest and overlap in any way: HTML's elements may not, so emphasis
/// is split at the ends of links, and where links overlap the one that begins first (then the one listed first) keeps
/// its words. A link that html::linkable() refuses leaves its words as plain text. Spans that leave the text are cut.
html::Markup marked(const QString &text, const QList<Mark> &marks);

} // namespace imprimatur
