// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QStringList>

namespace imprimatur::test
{

/// Findings one per line, to compare as text: "must citation body/0 4-10 [words]", and " -> [suggestion]" if there is
/// one.
inline QStringList lines(const QList<Finding> &findings)
{
    QStringList result;
    for (const Finding &each : findings) {
        const QString place = each.block.isEmpty()
            ? QStringLiteral("article")
            : QStringLiteral("%1 %2-%3 [%4]")
                  .arg(each.block, QString::number(each.span.begin), QString::number(each.span.end), each.text);
        const QString suggestion =
            each.suggestion.isEmpty() ? QString() : QStringLiteral(" -> [%1]").arg(each.suggestion);
        result += QStringLiteral("%1 %2 %3%4").arg(toText(each.severity), each.check, place, suggestion);
    }
    return result;
}

} // namespace imprimatur::test
