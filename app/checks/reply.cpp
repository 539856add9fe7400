// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/reply.h"

#include "checks/findinglist.h"
#include "checks/galley.h"

#include <QCoreApplication>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(reply)
};

} // namespace

QList<Finding> replyFindings(const Galley &galley)
{
    FindingList findings(QStringLiteral("reply"), galley.sentences);
    if (std::ranges::any_of(galley.blocks, [](const auto &block) { return block->replies; })) {
        return {};
    }
    for (const Stretch &stretch : galley.stretches()) {
        const QList<std::optional<Span>> &accusations = stretch.block.accusations;
        const auto place = std::ranges::find_if(accusations, [](const auto &each) { return each.has_value(); });
        if (place != accusations.end()) {
            findings.add(stretch.at(), **place,
                         {QStringLiteral("accusation"), Finding::Severity::Should,
                          Text::tr("Somebody is accused here, and the article has no reply and does not say that one "
                                   "was sought.")});
            break;
        }
    }
    return std::move(findings).take();
}

} // namespace imprimatur
