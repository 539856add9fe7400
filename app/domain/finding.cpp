// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding.h"

#include "domain/contenthash.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace imprimatur
{

QString toText(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Note:
        return QStringLiteral("note");
    case Finding::Severity::Should:
        return QStringLiteral("should");
    case Finding::Severity::Must:
        return QStringLiteral("must");
    }
    Q_UNREACHABLE();
}

QString findingId(const QString &check, const QString &sentence, const QString &detail, int occurrence)
{
    const QStringList parts {check, sentence.simplified(), detail.simplified(), QString::number(occurrence)};
    const QString hash = sha256(QJsonDocument(QJsonArray::fromStringList(parts)).toJson(QJsonDocument::Compact));
    return check.left(1) + QLatin1Char('-') + hash.mid(7, 12);
}

} // namespace imprimatur
