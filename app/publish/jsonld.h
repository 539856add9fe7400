// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/page.h"

#include <QJsonObject>

namespace imprimatur
{

/// What the page says of itself to machines: a schema.org NewsArticle (formats.md §5). Members that nothing is known
/// for are left out; a page without publications (a preview) has no dates.
QJsonObject newsArticle(const Content &content, const PageFacts &facts);

} // namespace imprimatur
