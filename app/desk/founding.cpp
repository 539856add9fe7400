// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/founding.h"

#include "desk/casefile.h"
#include "desk/ledger.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

#include <algorithm>
#include <functional>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(founding)
};

const QString styleSetting = QStringLiteral("style");
const QString siteSetting = QStringLiteral("site");
const QString principlesSetting = QStringLiteral("principles");

Result<QByteArray> styleBytes(const QByteArray &given)
{
    if (!given.isEmpty()) {
        return given;
    }
    QFile standard(QStringLiteral(":/style/standard.json"));
    if (!standard.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Store, Text::tr("The standard house style is missing from this program."));
    }
    return standard.readAll();
}

Result<void> storeFacts(Connection &connection, const Foundation &foundation, const NewsroomFacts &facts)
{
    const Result<QByteArray> style = styleBytes(foundation.style);
    if (!style) {
        return failure(style.error());
    }
    if (const Result<HouseStyle> readable = readHouseStyle(*style); !readable) {
        return failure(readable.error());
    }
    if (const Result<void> stored = setNewsroomFacts(connection, facts); !stored) {
        return stored;
    }
    const QList<QPair<QString, QString>> settings {{styleSetting, QString::fromUtf8(*style)},
                                                   {siteSetting, foundation.site},
                                                   {principlesSetting, foundation.principles}};
    for (const auto &[name, value] : settings) {
        if (const Result<void> stored = setSetting(connection, name, value); !stored) {
            return stored;
        }
    }
    return {};
}

/// How a name is stored and compared, however it was typed.
QString spelled(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_C);
}

QString uuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// The new key's name and role as a statement; whoever signs adds the rest.
Result<Statement> introduction(Connection &connection, Statement::Kind kind, const QString &name, Role role,
                               const SigningKey &key)
{
    const Result<QString> readable = readableName(name);
    if (!readable) {
        return failure(readable.error());
    }
    const Result<QString> nameHash = enterNote(connection, QStringLiteral("name"), *readable);
    if (!nameHash) {
        return failure(nameHash.error());
    }
    Statement statement;
    statement.kind = kind;
    statement.name = *nameHash;
    statement.role = toText(role);
    statement.key = key.publicKey();
    return statement;
}

/// A statement and all that it stands on, entered whole or not at all.
Result<Done> enteredAtOnce(Connection &connection, const std::function<Result<SignedStatement>()> &enter)
{
    Done done;
    const Result<void> stored = inTransaction(connection, [&]() -> Result<void> {
        const Result<SignedStatement> entered = enter();
        if (!entered) {
            return failure(entered.error());
        }
        done.statement = entered->id;
        return {};
    });
    if (!stored) {
        return failure(stored.error());
    }
    return done;
}

Result<void> mayEnrol(const QList<NamedPerson> &people, const QString &name, const QString &newKey, const Actor &chief,
                      const std::shared_ptr<const SigningKey> &witness)
{
    const auto byKey = [&](const QString &key) {
        return std::ranges::find_if(people, [&](const NamedPerson &each) { return each.person.key == key; });
    };
    const auto enroller = byKey(chief.person);
    if (enroller == people.end() || enroller->person.role != Role::ChiefEditor) {
        return failure(Error::Kind::Gate, Text::tr("Only a chief editor of this newsroom can enrol people."));
    }
    if (byKey(newKey) != people.end()) {
        return failure(Error::Kind::Gate,
                       Text::tr("This key is already enrolled. Each person has a key of their own."));
    }
    if (findPerson(people, name)) {
        return failure(
            Error::Kind::Gate,
            Text::tr("“%1” is already enrolled. Names stand once, so that signatures can be told apart.").arg(name));
    }
    if (witness && people.size() == 1) {
        return failure(
            Error::Kind::Gate,
            Text::tr("There is nobody yet who could be a witness: the second person is enrolled without one."));
    }
    const bool needsWitness = people.size() > 1;
    const bool hasWitness =
        witness && witness->publicKey() != chief.person && byKey(witness->publicKey()) != people.end();
    if (needsWitness && !hasWitness) {
        return failure(
            Error::Kind::Gate,
            Text::tr("From the third person on a second enrolled person has to sign the enrolment along with "
                     "the chief editor. Name one as witness."));
    }
    return {};
}

} // namespace

Result<QString> readableName(const QString &name)
{
    const QString readable = spelled(name);
    const bool isVisible = std::ranges::none_of(
        readable, [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    if (readable.isEmpty() || !isVisible) {
        return failure(Error::Kind::Input,
                       Text::tr("A name is missing, or has characters in it that cannot be seen. Type it anew."));
    }
    return readable;
}

KeyCost keyFloor(const NewsroomFacts &facts)
{
    return facts.sample ? KeyCost::sample() : KeyCost::full();
}

NewsroomFacts newFacts(const Foundation &foundation, const QString &now)
{
    return {uuid(), uuid(), foundation.name, foundation.sample, now};
}

Result<Done> found(Connection &connection, const Foundation &foundation, const NewsroomFacts &facts,
                   const QString &founder, const Actor &actor)
{
    if (const Result<QString> readable = readableName(foundation.name); !readable) {
        return failure(readable.error());
    }
    return enteredAtOnce(connection, [&]() -> Result<SignedStatement> {
        if (const Result<void> facted = storeFacts(connection, foundation, facts); !facted) {
            return failure(facted.error());
        }
        Result<Statement> statement =
            introduction(connection, Statement::Kind::Found, founder, Role::ChiefEditor, *actor.key);
        if (!statement) {
            return failure(statement.error());
        }
        statement->mode = foundation.onePerson ? QStringLiteral("one-person") : QStringLiteral("two-person");
        statement->sample = foundation.sample ? QStringLiteral("yes") : QStringLiteral("no");
        return enterStatement(connection, facts, *statement, actor);
    });
}

Result<Done> enrol(Connection &connection, const House &house, const QString &name, Role role,
                   const std::shared_ptr<const SigningKey> &newKey, const Actor &chief,
                   const std::shared_ptr<const SigningKey> &witness)
{
    const Result<QList<NamedPerson>> people = readPeople(connection);
    if (!people) {
        return failure(people.error());
    }
    if (const Result<void> may = mayEnrol(*people, name, newKey->publicKey(), chief, witness); !may) {
        return failure(may.error());
    }
    return enteredAtOnce(connection, [&]() -> Result<SignedStatement> {
        Result<Statement> statement = introduction(connection, Statement::Kind::Enrol, name, role, *newKey);
        if (!statement) {
            return failure(statement.error());
        }
        QList<std::shared_ptr<const SigningKey>> alongside {newKey};
        if (witness) {
            statement->witness = witness->publicKey();
            alongside.append(witness);
        }
        return enterStatement(connection, house.facts, *statement, chief, alongside);
    });
}

Result<House> readHouse(Connection &connection)
{
    const Result<NewsroomFacts> facts = newsroomFacts(connection);
    if (!facts) {
        return failure(facts.error());
    }
    const Result<QString> style = setting(connection, styleSetting);
    const Result<QString> site = setting(connection, siteSetting);
    const Result<QString> principles = setting(connection, principlesSetting);
    for (const Result<QString> &each : {style, site, principles}) {
        if (!each) {
            return failure(each.error());
        }
    }
    const Result<HouseStyle> read = readHouseStyle(style->toUtf8());
    if (!read) {
        return failure(Error::Kind::Integrity,
                       Text::tr("The newsroom's house style is damaged: %1").arg(read.error().message),
                       read.error().where);
    }
    return House {*facts, *read, *site, *principles, Lexicon::own()};
}

Result<QList<NamedPerson>> readPeople(Connection &connection)
{
    const Result<QList<SignedStatement>> statements = newsroomStatements(connection);
    if (!statements) {
        return failure(statements.error());
    }
    const People people = peopleOf(*statements);
    const Result<QHash<QString, QString>> names = namesOf(connection, people);
    if (!names) {
        return failure(names.error());
    }
    QList<NamedPerson> named;
    for (const Person &person : people.enrolled) {
        named.append({person, names->value(person.key)});
    }
    return named;
}

Result<NamedPerson> findPerson(const QList<NamedPerson> &people, const QString &name)
{
    const auto found = std::ranges::find_if(
        people, [&](const NamedPerson &each) { return each.name.compare(spelled(name), Qt::CaseInsensitive) == 0; });
    if (found != people.end()) {
        return *found;
    }
    QStringList names;
    std::ranges::transform(people, std::back_inserter(names), &NamedPerson::name);
    return failure(Error::Kind::Identity,
                   Text::tr("Nobody here is called “%1”. Enrolled: %2.").arg(name, names.join(QStringLiteral(", "))));
}

} // namespace imprimatur
