// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/actor.h"
#include "domain/people.h"
#include "domain/result.h"

#include <QString>

#include <memory>

namespace imprimatur
{

class Connection;

/// What a newsroom is founded with.
struct Foundation
{
    QString name; ///< of the newsroom, as printed
    bool onePerson = false; ///< its publications say "not countersigned" until a second person is enrolled
    bool sample = false; ///< marked "Eksempel" everywhere; cheap keys, which no other newsroom accepts
    QString site; ///< "https://…", may be empty
    QString principles; ///< URL of the publishing principles, may be empty
    QByteArray style; ///< house style (imprimatur-style/1); empty = the standard one
};

/// A newsroom's or person's name as it is stored. It is what readers and colleagues tell people apart by: blank, or with
/// characters nobody can see, it is refused (Error::Kind::Input).
Result<QString> readableName(const QString &name);

/// What the key of someone in this newsroom has to cost at least.
KeyCost keyFloor(const NewsroomFacts &facts);

/// Fresh ids for a newsroom and this desk, before anything is stored.
NewsroomFacts newFacts(const Foundation &foundation, const QString &now);

/// Writes down what the newsroom is and who founded it, signed with the founder's own new key. Once per store. Names
/// are held against readableName(), here and in enrol().
Result<Done> found(Connection &connection, const Foundation &foundation, const NewsroomFacts &facts,
                   const QString &founder, const Actor &actor);

/// Enrols `name` with a new key that signs itself. From the third person on a `witness` signs along: an enrolled person
/// other than the chief editor who enrols. Refused (Error::Kind::Gate) without; a name stands once only.
Result<Done> enrol(Connection &connection, const House &house, const QString &name, Role role,
                   const std::shared_ptr<const SigningKey> &newKey, const Actor &chief,
                   const std::shared_ptr<const SigningKey> &witness);

/// The house as the store says it. A damaged style is an error and not a silent standard.
Result<House> readHouse(Connection &connection);

/// The newsroom's people, verified from its statements.
struct NamedPerson
{
    Person person;
    QString name;
};
Result<QList<NamedPerson>> readPeople(Connection &connection);
/// By name, case ignored. Error::Kind::Identity when nobody is called so; says who there is.
Result<NamedPerson> findPerson(const QList<NamedPerson> &people, const QString &name);

} // namespace imprimatur
