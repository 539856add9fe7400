// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace imprimatur
{

/// One thing that only a person can tick, from the house style ("Sitater mot kilde").
struct ChecklistItem
{
    QString id; ///< stable, ASCII
    QString text; ///< in the house's language

    bool operator==(const ChecklistItem &) const = default;
};

using Checklist = QList<ChecklistItem>;

} // namespace imprimatur
