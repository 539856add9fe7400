// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/singlesource.h"

#include "checks/findinglist.h"
#include "checks/galley.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(singlesource)
};

// Scores of windows (alignment.h).
constexpr double carries = 0.27; ///< as in attribution.cpp
constexpr double carriesToo = 0.6; ///< of the best passage's score

/// One source that does not say whose it is may be another's.
QSet<QString> outletsOf(const Content &content)
{
    QSet<QString> outlets;
    for (const Snapshot &source : content.sources) {
        outlets.insert(source.outlet.simplified().toCaseFolded());
    }
    return outlets;
}

/// The outlet that alone carries a sentence; empty when several do, or none.
QString loneOutlet(const Galley &galley, qsizetype index)
{
    const QList<Window> &best = galley.alignments[index].best;
    if (best.isEmpty() || best.first().score < carries) {
        return {};
    }
    const QString &outlet = galley.content.sources[best.first().source].outlet;
    const bool isShared = std::ranges::any_of(best, [&](const Window &window) {
        return window.score >= carriesToo * best.first().score
            && galley.content.sources[window.source].outlet != outlet;
    });
    return isShared ? QString() : outlet;
}

void checkAccusations(const Galley &galley, FindingList &findings)
{
    for (const Stretch &stretch : galley.stretches()) {
        for (qsizetype index = stretch.begin; index < stretch.end; ++index) {
            const std::optional<Span> &place = stretch.block.accusations[index - stretch.begin];
            const QString outlet = place ? loneOutlet(galley, index) : QString();
            if (!outlet.isEmpty()) {
                findings.add(stretch.at(), *place,
                             {QStringLiteral("accusation"),
                              Finding::Severity::Note,
                              Text::tr("This accusation rests on %1 alone.").arg(outlet),
                              {},
                              {galley.passage(galley.alignments[index].best.first())}});
            }
        }
    }
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
    } else if (outlets.size() > 1) {
        checkAccusations(galley, findings);
    }
    return std::move(findings).take();
}

} // namespace imprimatur
