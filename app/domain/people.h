// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statement.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace imprimatur
{

enum class Role { Journalist, ChiefEditor };

QString toText(Role role); ///< "journalist", "chief-editor"
std::optional<Role> roleFromText(const QString &text);

/// Someone who may act, as the statements say. The name stands in a payload beside them.
struct Person
{
    QString key; ///< "ed25519:…"; the person's identity in every statement
    Role role = Role::Journalist;
    QString nameHash;
    QString enrolment; ///< id of the found or enrol statement that counts

    bool operator==(const Person &) const = default;
};

/// The newsroom as its statements say it: pure function of them, whatever order they arrive in.
struct People
{
    QString newsroom; ///< UUID; empty when nobody has founded one
    QString foundation; ///< id of the found statement: the newsroom's fingerprint
    bool onePerson = false; ///< founded as one-person: its publications are "not countersigned"
    bool sample = false;
    QList<Person> enrolled; ///< by enrolment order

    const Person *byKey(const QString &key) const;
};

/// An enrolment counts when it names the founded newsroom and carries the signatures of a chief editor, of the new key
/// itself and, when someone besides that chief was enrolled among the statements it builds on, of such a person too.
People peopleOf(const QList<SignedStatement> &statements);

/// For each statement the ids of all statements it builds on, directly or not. A reference to an unknown statement is
/// no ancestor; a circle (impossible with honest hashes) ends the walk.
QHash<QString, QSet<QString>> ancestry(const QList<SignedStatement> &statements);
/// Ids of the statements that no other builds on, sorted: what a new statement builds on.
QStringList heads(const QList<SignedStatement> &statements);

} // namespace imprimatur
