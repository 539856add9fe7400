// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace imprimatur
{

class Connection;

/// What a store says of itself. Written once, when it is created.
struct NewsroomFacts
{
    QString newsroom; ///< UUID
    QString desk; ///< UUID of this installation
    QString name; ///< of the newsroom, as printed
    bool sample = false;
    QString createdAt; ///< RFC 3339, UTC

    bool operator==(const NewsroomFacts &) const = default;
};

Result<void> setNewsroomFacts(Connection &connection, const NewsroomFacts &facts);
Result<NewsroomFacts> newsroomFacts(Connection &connection);

/// Settings of the newsroom that are data (house style in use, site address …), by name; "" when never set.
Result<void> setSetting(Connection &connection, const QString &name, const QString &value);
Result<QString> setting(Connection &connection, const QString &name);

} // namespace imprimatur
