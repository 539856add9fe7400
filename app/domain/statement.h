// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace imprimatur
{

/// A signed act. All members are text, because text is what is signed; members that a kind does not have stay empty.
/// Words that a court may order erased (names, notes) stand beside the statement as payloads; here is their salted hash.
struct Statement
{
    enum class Kind { Found, Enrol, Qa, Signoff, Return, Publish, Withdraw, Spike, Unspike, Restore };

    Kind kind = Kind::Qa;
    QString newsroom; ///< UUID of the newsroom
    // found
    QString mode; ///< "two-person" or "one-person"
    QString sample; ///< "yes" for a sample newsroom, whose keys and pages count nowhere else
    // found, enrol
    QString name; ///< hash of the payload with the person's name
    QString role; ///< "journalist" or "chief-editor"
    QString key; ///< the enrolled key, "ed25519:" + 64 hex digits
    // enrol
    QString witness; ///< key of the second enrolled person who signs along; empty while there is none
    // acts on an article
    QString article; ///< UUID
    QString version; ///< decimal
    QString content; ///< content hash of that version
    QString review; ///< qa: hash of the frozen review record
    QString fragment; ///< signoff, publish: hash of the <article> fragment
    QString qa; ///< signoff: id of the qa statement it rests on
    QString signoff; ///< publish: id of the sign-off it rests on
    QString publication; ///< publish: "first", "correction" or "update"
    QString targets; ///< publish: where to, separated by commas ("html")
    QString page; ///< publish, withdraw: hash of the whole page
    QString note; ///< hash of the payload with reasons and message; empty when there is none
    QString backup; ///< restore: hash of the backup file put in place
    // all
    QString signer; ///< key of the person who acts
    QString desk; ///< UUID of the installation
    QString logHead; ///< head of that desk's log when it was signed
    QStringList buildsOn; ///< ids of the newest statements the signer's desk knew, sorted
    QString time; ///< RFC 3339, UTC; says when, never decides order

    bool operator==(const Statement &) const = default;
    int versionNumber() const { return version.toInt(); }
};

/// "imprimatur:statement/qa.v1" and so on: the DSSE payload type of a kind.
QString payloadType(Statement::Kind kind);
/// "qa", "signoff" …
QString toText(Statement::Kind kind);

/// The bytes that are signed: one "key: value\n" line per field of the kind, in the kind's fixed order, UTF-8. Fields
/// of the kind that are empty have nothing after the colon and space. No value may hold a control character.
QByteArray statementBody(const Statement &statement);
/// Reads those bytes and nothing else. Refused (Error::Kind::Integrity): a missing, foreign, repeated or displaced line,
/// a value that is neither empty nor of its field's form (hash, key, UUID, version from 1, UTC time …), over 64 KiB.
Result<Statement> parseStatement(const QString &type, const QByteArray &body);

/// The pre-authentication encoding of DSSE: "DSSEv1" SP len(type) SP type SP len(body) SP body.
QByteArray preAuthenticationEncoding(const QString &type, const QByteArray &body);

/// A DSSE envelope as it is kept and sent. Nothing in it is verified yet.
struct Envelope
{
    struct Signature
    {
        QString key; ///< "ed25519:…"
        QByteArray bytes; ///< 64 bytes
        bool operator==(const Signature &) const = default;
    };

    QString type;
    QByteArray body;
    QList<Signature> signatures;

    bool operator==(const Envelope &) const = default;
    /// "sha256:…" of the pre-authentication encoding: names the statement, whoever signed it.
    QString id() const;
};

QByteArray toJson(const Envelope &envelope); ///< compact, members in DSSE's order
Result<Envelope> parseEnvelope(const QByteArray &json);

/// A statement whose signatures held. Made by signoff/signature.h and by nothing else.
struct SignedStatement
{
    QString id;
    Statement statement;
    QStringList signedBy; ///< keys whose signature verified, sorted
};

} // namespace imprimatur
