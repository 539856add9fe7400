// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"

#include <QString>

namespace imprimatur::test
{

inline const QString kari = QStringLiteral("ed25519:kari");
inline const QString ola = QStringLiteral("ed25519:ola");
inline const QString twelve = QStringLiteral("2026-11-23T12:00:00.000Z");

/// Kari's act, with everything that its kind has.
inline ReviewAct done(ReviewAct::Kind kind, const QString &subject)
{
    ReviewAct act {kind, subject, kari, twelve, {}, {}, {}};
    if (kind == ReviewAct::Kind::Verify) {
        act.verification = {subject, kari, twelve, false, QStringLiteral("sha256:5"), {QStringLiteral("s1"), {10, 20}},
                            false};
    }
    if (kind == ReviewAct::Kind::Ignore) {
        act.reason = QStringLiteral("other");
        act.note = QStringLiteral("Ringte kilden.");
    }
    return act;
}

inline Finding finding(const QString &id, Finding::Severity severity)
{
    Finding finding;
    finding.id = id;
    finding.check = QStringLiteral("citation");
    finding.severity = severity;
    finding.block = QStringLiteral("body/0");
    finding.span = {0, 9};
    finding.message = QStringLiteral("Står ikke i kilden.");
    return finding;
}

/// Everything that a review record is made of: one sentence with a verdict, one that makes no claim, a heading; a finding
/// left standing and one open; a ticked item.
struct Reviewed
{
    QByteArray salt = QByteArray(16, '\x0a');
    QString content = QStringLiteral("sha256:c");
    QList<Sentence> sentences {{QStringLiteral("body/0"), {0, 9}, QStringLiteral("Det snør."), true},
                               {QStringLiteral("body/0"), {10, 13}, QStringLiteral("Nå?"), true},
                               {QStringLiteral("body/1"), {0, 3}, QStringLiteral("Vær"), false}};
    QList<Finding> findings {finding(QStringLiteral("n-1"), Finding::Severity::Must),
                             finding(QStringLiteral("n-2"), Finding::Severity::Note)};
    Review review;
    Checklist checklist {{QStringLiteral("sitater"), QStringLiteral("Sitater mot kilde")}};

    Reviewed()
    {
        review = reviewOf({done(ReviewAct::Kind::Verify, key(0)), done(ReviewAct::Kind::Verify, key(1)),
                           done(ReviewAct::Kind::Ignore, QStringLiteral("n-1")),
                           done(ReviewAct::Kind::Tick, QStringLiteral("sitater"))});
        verdict(1) = {key(1), ola, twelve, true, {}, {}, true};
    }
    QString key(int index) const { return sentenceKeys(sentences)[index]; }
    Verification &verdict(int index) { return review.verified[key(index)]; }
    ReviewAct &left() { return review.ignored[QStringLiteral("n-1")]; }
    ReviewAct &tick() { return review.ticked[QStringLiteral("sitater")]; }
    QByteArray record() const { return reviewRecord(salt, content, sentences, findings, review, checklist); }
};

} // namespace imprimatur::test
