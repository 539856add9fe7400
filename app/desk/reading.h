// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checks.h"
#include "desk/actor.h"
#include "domain/article.h"
#include "domain/review.h"
#include "domain/workflow.h"

#include <QHash>
#include <QList>
#include <QString>

namespace imprimatur
{

struct CaseFile;

/// One line of the list of articles.
struct ArticleSummary
{
    QString id;
    QString headline;
    QString language;
    QString changedAt; ///< RFC 3339, UTC: the newest version or statement
    int words = 0;
    int version = 0;
    State state;
    QStringList outlets; ///< distinct, in order of first use
    QStringList stateControlledOutlets; ///< those of them that a state controls
    int mustOpen = 0;
    int shouldOpen = 0;
    int claims = 0;
    int verified = 0; ///< claim sentences with a person's verdict
    QString damage; ///< why it cannot be read; empty when it can
};

/// Everything a page shows of one article: values, no way back to the store.
struct OpenArticle
{
    ArticleSummary summary;
    Version version;
    Report report;
    QStringList sentenceKeys; ///< of report.sentences, same order
    Review review;
    Checklist checklist;
    QList<Refusal> blockers; ///< what keeps it from QA
    QHash<QString, QString> names; ///< person key → name
};

/// How an article stands: checks run anew on the newest version, review acts played, blockers named. Pure; any thread.
OpenArticle openArticle(const CaseFile &file, const House &house, const QHash<QString, QString> &names);

} // namespace imprimatur
