// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/unsupported.h"

#include "checks/findinglist.h"
#include "checks/galley.h"
#include "checks/support.h"
#include "language/stems.h"

#include <QCoreApplication>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(unsupported)
};

constexpr qsizetype shownOfTooLong = 40; ///< UTF-16 units under the finding

Finding::Severity severityAt(double support)
{
    return support < standardSupportModel().unsupported ? Finding::Severity::Must : Finding::Severity::Should;
}

} // namespace

QList<Finding> sourcelessFindings(const Galley &galley)
{
    FindingList findings(QStringLiteral("unsupported"), galley.sentences);
    if (galley.content.sources.isEmpty()) {
        findings.add(
            {QStringLiteral("no sources"), Finding::Severity::Must,
             Text::tr("The article has no sources, so nothing in it can be held against one. Add its sources.")});
    }
    return std::move(findings).take();
}

QList<Finding> unsupportedFindings(const Galley &galley, const Stretch &stretch)
{
    FindingList findings(QStringLiteral("unsupported"), galley.sentences);
    if (galley.content.sources.isEmpty() || !tongueOf(galley.content.language)) {
        return {};
    }
    if (stretch.block.isTooLong) {
        findings.add(stretch.at(), {0, std::min(stretch.block.reading.text.size(), shownOfTooLong)},
                     {QStringLiteral("too long"), Finding::Severity::Must,
                      Text::tr("This text is too long to be checked. Part it into shorter sentences and paragraphs.")});
        return std::move(findings).take();
    }
    for (qsizetype index = stretch.begin; index < stretch.end; ++index) {
        const Sentence &sentence = galley.sentences[index];
        if (!sentence.claim || galley.support[index] >= standardSupportModel().partly) {
            continue;
        }
        QList<Passage> closest;
        if (!galley.alignments[index].best.isEmpty()) {
            closest.append(galley.passage(galley.alignments[index].best.first()));
        }
        findings.add(stretch.at(), sentence.span,
                     {QStringLiteral("no passage"),
                      severityAt(galley.support[index]),
                      Text::tr("No source carries this sentence."),
                      {},
                      closest});
    }
    return std::move(findings).take();
}

} // namespace imprimatur
