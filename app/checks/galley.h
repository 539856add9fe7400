// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/citations.h"
#include "domain/article.h"
#include "domain/verification.h"

#include <QList>

namespace imprimatur
{

struct HouseStyle;

/// The proof sheet that every check reads: made once for a run. Borrows content and style.
struct Galley
{
    const Content &content;
    const HouseStyle &style;
    QList<Sentence> sentences;
    QList<HeldCitation> citations;
};

} // namespace imprimatur
