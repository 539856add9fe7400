// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/findinglist.h"

#include <QStringList>

namespace imprimatur
{

FindingList::FindingList(QString check, QList<Sentence> sentences)
    : m_check(std::move(check))
    , m_sentences(std::move(sentences))
{
}

void FindingList::add(const BlockAt &at, Span span, const Remark &remark)
{
    Finding finding;
    finding.block = at.address;
    finding.span = span;
    finding.text = at.block->statedText().mid(span.begin, span.length());
    append(finding, wordingAt(at.address, span), remark);
}

void FindingList::add(const Remark &remark)
{
    append({}, {}, remark);
}

QString FindingList::wordingAt(const QString &block, Span span) const
{
    QStringList touched;
    for (const Sentence &sentence : m_sentences) {
        if (sentence.block == block && sentence.span.begin <= span.end && span.begin <= sentence.span.end) {
            touched += sentence.text;
        }
    }
    return touched.join(QLatin1Char('\n'));
}

void FindingList::append(Finding finding, const QString &wording, const Remark &remark)
{
    const QString detail = remark.rule + QLatin1Char('\n') + finding.text;
    finding.id = findingId(m_check, wording, detail);
    finding.check = m_check;
    finding.severity = remark.severity;
    finding.message = remark.message;
    finding.suggestion = remark.suggestion;
    finding.evidence = remark.evidence;
    m_findings += finding;
}

} // namespace imprimatur
