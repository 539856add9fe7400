// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checks.h"
#include "checks/housestyle.h"

#include "support/findinglines.h"

namespace imprimatur::test
{

/// What one check says of an article, in a house without rules of style.
inline QList<Finding> findingsOf(const char *check, const Content &content, const QString &houseLanguage = {})
{
    HouseStyle style;
    style.language = houseLanguage.isEmpty() ? content.language : houseLanguage;
    QList<Finding> findings = imprimatur::check(content, style).findings;
    findings.removeIf([&](const Finding &each) { return each.check != QLatin1String(check); });
    return findings;
}

inline QString linesOf(const char *check, const Content &content)
{
    return lines(findingsOf(check, content)).join(u'\n');
}

/// The words of each passage that a finding shows, in brackets.
inline QString evidenceOf(const Finding &finding, const Content &content)
{
    QString words;
    for (const Passage &passage : finding.evidence) {
        const Snapshot *source = sourceAt(content, passage.source);
        words += QStringLiteral("[%1]").arg(source ? source->text.mid(passage.span.begin, passage.span.length())
                                                   : QStringLiteral("?"));
    }
    return words;
}

} // namespace imprimatur::test
