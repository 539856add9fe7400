// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/reply.h"

#include "checks/accusations.h"
#include "checks/findinglist.h"
#include "checks/galley.h"

#include <QCoreApplication>

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
    if (hasReply(galley)) {
        return {};
    }
    for (const Sentence &sentence : galley.sentences) {
        const auto place = sentence.claim ? accusationIn(galley, sentence) : std::nullopt;
        if (place) {
            findings.add(
                {sentence.block, blockAt(galley.content, sentence.block)}, *place,
                {QStringLiteral("accusation"), Finding::Severity::Should,
                 Text::tr("Somebody is accused here, and the article has no reply and does not say that one was "
                          "sought.")});
            break;
        }
    }
    return std::move(findings).take();
}

} // namespace imprimatur
