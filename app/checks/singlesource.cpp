// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/singlesource.h"

#include "checks/findinglist.h"
#include "checks/galley.h"

#include <QCoreApplication>
#include <QSet>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(singlesource)
};

/// One source that does not say whose it is may be another's.
QSet<QString> outletsOf(const Content &content)
{
    QSet<QString> outlets;
    for (const Snapshot &source : content.sources) {
        outlets.insert(source.outlet.simplified().toCaseFolded());
    }
    return outlets;
}

} // namespace

QList<Finding> singleSourceFindings(const Galley &galley)
{
    FindingList findings(QStringLiteral("single-source"), galley.sentences);
    const QSet<QString> outlets = outletsOf(galley.content);
    if (outlets.size() == 1 && !outlets.contains(QString())) {
        findings.add({QStringLiteral("article"), Finding::Severity::Note,
                      Text::tr("The whole article rests on %1 alone. Is there a second, independent source?")
                          .arg(galley.content.sources.first().outlet.simplified())});
    }
    return std::move(findings).take();
}

} // namespace imprimatur
