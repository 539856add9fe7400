// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"
#include "domain/statement.h"

#include <QList>
#include <QString>

#include <optional>

namespace imprimatur
{

enum class WorkState { AiDraft, InReview, SentBack, QualityAssured, SignedOff, Spiked };
enum class PublicationState { NotPublished, Held, Published, Corrected, Withdrawn };

QString toText(WorkState state); ///< "ai-draft", "in-review", "sent-back", "quality-assured", "signed-off", "spiked"
QString toText(PublicationState state); ///< "not-published", "held", "published", "corrected", "withdrawn"

/// What derive() needs to know of a version; no text.
struct VersionFact
{
    int number = 0;
    QString hash;
    QString base;
    QString embargoUntil; ///< RFC 3339 or empty
    bool byModel = false; ///< the untouched output of a model

    bool operator==(const VersionFact &) const = default;
};

/// All that is known of one article: facts in, states out.
struct History
{
    QList<VersionFact> versions; ///< in any order
    QList<SignedStatement> statements; ///< the newsroom's own and the article's, verified, in any order
    bool reviewBegun = false; ///< a person has verified, ignored or ticked something
};

/// A qa or sign-off in force.
struct Approver
{
    QString statement; ///< id
    QString signer; ///< key

    bool operator==(const Approver &) const = default;
};

/// The two states of an article and what they rest on. Never stored.
struct State
{
    WorkState work = WorkState::AiDraft;
    PublicationState publication = PublicationState::NotPublished;
    VersionFact newest;
    bool diverged = false; ///< two versions were made from one base; `newest` is the one that sorts last
    QList<Approver> qas; ///< in force for the newest version, oldest first; several people may have signed
    std::optional<Approver> signoff; ///< in force for the newest version
    QString signedOffQa; ///< id of the qa that this sign-off rests on
    bool countersigned = true; ///< false: a one-person newsroom's sign-off by the qa signer
    QString returned; ///< id of the return that sent the newest version back; empty = none
    QString heldUntil; ///< embargo of a signed-off version that is not out
    QString publishStatement; ///< id of the publication that is out, or was out last before the withdrawal
    int publishedVersion = 0; ///< its version
    QStringList publications; ///< ids of all publish statements that count, oldest first
    QString withdrawal; ///< id of the withdrawal in force; empty = none
};

/// The only place where states come from.
///
/// Order comes from references alone. A statement counts when its signer was enrolled among the statements it builds on.
/// Whoever is enrolled may qa, publish, withdraw, spike and unspike; only a chief editor may sign off and return.
/// - qa counts for its version until a return of that version that it does not build on.
/// - signoff counts when a chief editor signed it, it names a qa that counts, has the same version and content, and was
///   not signed by the qa's signer (one-person newsrooms: it may, "not countersigned", as long as nobody else was
///   enrolled before it); until a return of that version, or a withdrawal of the article, that it does not build on.
/// - publish counts when it rests on a sign-off of the same version whose fragment it carries, made on a sign-off in
///   force among the statements it builds on.
/// - withdraw takes down every publication that does not build on it; spike holds until an unspike builds on it.
/// Of two acts that do not know each other the more careful wins: return over qa and signoff, withdraw over publish,
/// spike over unspike.
State derive(const History &history);

/// Every refusal of an act, in words; an empty list means that it may be done.
struct Refusal
{
    enum class Reason {
        NotEnrolled,
        NotChiefEditor,
        SamePerson, ///< four eyes
        NotNewest,
        NoVersion,
        Spiked,
        NotSpiked,
        NotQualityAssured,
        AlreadyQualityAssured,
        NotSignedOff,
        AlreadySignedOff,
        NothingToReturn,
        Held,
        AlreadyPublished,
        NotPublished,
        NothingNew,
        Withdrawn,
        StillPublished,
        NoNote,
        OpenFinding,
        Unticked,
        Unverified,
        Diverged,
        WrongText,
    };

    Reason reason;
    QString message; ///< translated: what stands in the way and what to do
    QString block = {}; ///< address, for a blocker inside the text
    QString subject = {}; ///< sentence key, finding id or checklist item, for a blocker of the review

    bool operator==(const Refusal &) const = default;
};

QString toText(Refusal::Reason reason); ///< "same-person", "open-finding" … for scripts

/// The qa in force that `chief` may countersign: the newest of another person, in a one-person newsroom their own.
std::optional<Approver> qaToCountersign(const History &history, const QString &chief);

/// What someone wants to do. `version` and `content` say what they believe they act on.
struct Intent
{
    Statement::Kind act = Statement::Kind::Qa;
    QString actor; ///< key
    int version = 0; ///< 0 = the newest
    QString content; ///< content hash, or empty = that of `version`
    bool hasNote = false;
    QString publication; ///< publish: "first", "correction", "update"
    QString now; ///< RFC 3339, UTC; only compared with the embargo
};

/// Why a new version may not be made: an unknown person, a spiked article.
QList<Refusal> refusalsToEdit(const History &history, const QString &actor);

/// Why `intent` is refused by the article's state. Blockers of the review itself (findings, sentences, checklist) come
/// from review.h and are added to these for qa.
/// - What was ever published goes out again as a correction or an update only, also after a withdrawal.
/// - A sign-off closes its version to further qa.
/// - A spiked article takes nothing but unspike and withdraw: of two desks one may spike what the other puts out, and a
///   takedown waits for nothing.
QList<Refusal> refusals(const History &history, const Intent &intent);

} // namespace imprimatur
