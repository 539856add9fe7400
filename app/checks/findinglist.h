// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/finding.h"
#include "domain/verification.h"

#include <QList>
#include <QString>

namespace imprimatur
{

/// What a check has to say of a place: everything of a finding but its name.
struct Remark
{
    QString rule; ///< which of the check's rules; part of the id, never shown
    Finding::Severity severity = Finding::Severity::Should;
    QString message;
    QString suggestion = {};
    QList<Passage> evidence = {}; ///< in the sources
};

/// The findings of one check, named as they are added: the id hangs on the check, its rule, the wording of the
/// sentences touched and the words found, so that an edit elsewhere changes no id. Equal ones
/// are told apart when the article's findings come together (proofreading.h).
class FindingList
{
public:
    FindingList(QString check, QList<Sentence> sentences);

    void add(const BlockAt &at, Span span, const Remark &remark);
    /// About the article as a whole.
    void add(const Remark &remark);
    QList<Finding> take() && { return std::move(m_findings); }

private:
    QString wordingAt(const QString &block, Span span) const;
    void append(Finding finding, const QString &wording, const Remark &remark);

    QString m_check;
    QList<Sentence> m_sentences;
    QList<Finding> m_findings;
};

} // namespace imprimatur
