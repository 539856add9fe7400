// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist.h"
#include "domain/finding.h"
#include "domain/verification.h"
#include "domain/workflow.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace imprimatur
{

/// One thing a person did in review. Only ever appended; undoing appends the opposite.
struct ReviewAct
{
    enum class Kind { Verify, Unverify, Ignore, Reopen, Tick, Untick };

    Kind kind = Kind::Verify;
    QString subject; ///< sentence key, finding id or checklist item id
    QString person; ///< key
    QString at; ///< RFC 3339, UTC
    Verification verification; ///< verify
    QString
        reason; ///< ignore: "other-source", "false-alarm", "editorial-judgement", "stands", "common-knowledge", "other"
    QString note; ///< ignore: free text

    bool operator==(const ReviewAct &) const = default;
};

QString toText(ReviewAct::Kind kind);
QByteArray toJson(const ReviewAct &act); ///< compact, for the store
Result<ReviewAct> parseReviewAct(const QByteArray &json);

/// Where the review of an article stands: the acts, played in order.
struct Review
{
    QHash<QString, Verification> verified; ///< by sentence key
    QHash<QString, ReviewAct> ignored; ///< by finding id
    QHash<QString, ReviewAct> ticked; ///< by item id

    bool isEmpty() const { return verified.isEmpty() && ignored.isEmpty() && ticked.isEmpty(); }
};

Review reviewOf(const QList<ReviewAct> &acts);

/// Whether `reason` is one of those that ReviewAct lists.
bool isReason(const QString &reason);

/// Whether `reason` may close a finding of this severity: a must-finding is not closed by "stands" or "common-knowledge"
/// (formats.md §2), and "other" needs a note.
Result<void> mayIgnore(Finding::Severity severity, const QString &reason, const QString &note);

/// Each thing that keeps the text from being marked quality-assured, in reading order: open must-findings, claim
/// sentences without a verdict, unticked items.
QList<Refusal> reviewBlockers(const QList<Sentence> &sentences, const QList<Finding> &findings, const Review &review,
                              const Checklist &checklist);

/// The review record as frozen at QA: JSON with the salt, the content hash, every finding and how it ended, every
/// sentence with its verdict, every item. Its SHA-256 goes into the qa statement; it is never computed again.
QByteArray reviewRecord(const QByteArray &salt, const QString &content, const QList<Sentence> &sentences,
                        const QList<Finding> &findings, const Review &review, const Checklist &checklist);

} // namespace imprimatur
