// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people.h"

#include <QHash>

#include <algorithm>

namespace imprimatur
{

QString toText(Role role)
{
    switch (role) {
    case Role::Journalist:
        return QStringLiteral("journalist");
    case Role::ChiefEditor:
        return QStringLiteral("chief-editor");
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromText(const QString &text)
{
    for (const Role role : {Role::Journalist, Role::ChiefEditor}) {
        if (toText(role) == text) {
            return role;
        }
    }
    return std::nullopt;
}

const Person *People::byKey(const QString &key) const
{
    const auto found = std::ranges::find(enrolled, key, &Person::key);
    return found == enrolled.end() ? nullptr : &*found;
}

QHash<QString, QSet<QString>> ancestry(const QList<SignedStatement> &statements)
{
    QHash<QString, QStringList> parents;
    for (const SignedStatement &each : statements) {
        parents.insert(each.id, each.statement.buildsOn);
    }
    QHash<QString, QSet<QString>> result;
    for (const SignedStatement &each : statements) {
        QSet<QString> &seen = result[each.id];
        QStringList open = each.statement.buildsOn;
        while (!open.isEmpty()) {
            const QString id = open.takeLast();
            if (parents.contains(id) && !seen.contains(id)) {
                seen.insert(id);
                open += parents.value(id);
            }
        }
    }
    return result;
}

QStringList heads(const QList<SignedStatement> &statements)
{
    QSet<QString> builtOn;
    for (const SignedStatement &each : statements) {
        builtOn.unite(QSet<QString>(each.statement.buildsOn.begin(), each.statement.buildsOn.end()));
    }
    QStringList result;
    for (const SignedStatement &each : statements) {
        if (!builtOn.contains(each.id)) {
            result.append(each.id);
        }
    }
    result.sort();
    return result;
}

namespace
{

Person personOf(const SignedStatement &each)
{
    return {each.statement.key, roleFromText(each.statement.role).value_or(Role::Journalist), each.statement.name,
            each.id};
}

bool isFoundation(const SignedStatement &each)
{
    const Statement &statement = each.statement;
    return statement.kind == Statement::Kind::Found && statement.buildsOn.isEmpty() && statement.signer == statement.key
        && statement.role == toText(Role::ChiefEditor) && each.signedBy.contains(statement.key);
}

/// The second person of a newsroom has no witness yet, every later one must: of several that claim to be the second, the
/// one that most statements build on counts, so that a chief editor cannot slip a made-up colleague in beside the real one.
QString secondPerson(const QList<SignedStatement> &enrolments, const QHash<QString, QSet<QString>> &ancestors)
{
    QString second;
    qsizetype most = -1;
    for (const SignedStatement &each : enrolments) {
        const bool claimsIt = each.statement.witness.isEmpty();
        const qsizetype followers =
            std::ranges::count_if(ancestors, [&](const QSet<QString> &ids) { return ids.contains(each.id); });
        if (claimsIt && (followers > most || (followers == most && each.id < second))) {
            most = followers;
            second = each.id;
        }
    }
    return second;
}

/// Whether `each` enrols, given who was enrolled among the statements it builds on.
bool enrols(const SignedStatement &each, const QList<Person> &before, const QString &second)
{
    const Statement &statement = each.statement;
    const auto named = [&](const QString &key) {
        return std::ranges::find(before, key, &Person::key);
    };
    const auto chief = named(statement.signer);
    const bool byChief =
        chief != before.end() && chief->role == Role::ChiefEditor && each.signedBy.contains(chief->key);
    const bool byItself = each.signedBy.contains(statement.key) && named(statement.key) == before.end();
    if (!byChief || !byItself || !roleFromText(statement.role)) {
        return false;
    }
    const bool chiefIsAlone = before.size() == 1 && each.id == second;
    const bool byWitness = statement.witness != statement.signer && named(statement.witness) != before.end()
        && each.signedBy.contains(statement.witness);
    return chiefIsAlone || byWitness;
}

} // namespace

People peopleOf(const QList<SignedStatement> &statements)
{
    People people;
    QList<SignedStatement> enrolments;
    QList<SignedStatement> foundations;
    for (const SignedStatement &each : statements) {
        if (isFoundation(each)) {
            foundations.append(each);
        } else if (each.statement.kind == Statement::Kind::Enrol) {
            enrolments.append(each);
        }
    }
    if (foundations.isEmpty()) {
        return people;
    }
    // A store with two foundations is forged or mixed; the same one is taken whatever order they came in.
    const SignedStatement foundation = *std::ranges::min_element(foundations, {}, &SignedStatement::id);
    people.newsroom = foundation.statement.newsroom;
    people.foundation = foundation.id;
    people.onePerson = foundation.statement.mode == QLatin1String("one-person");
    people.sample = foundation.statement.sample == QLatin1String("yes");
    people.enrolled.append(personOf(foundation));

    const QHash<QString, QSet<QString>> ancestors = ancestry(statements);
    std::ranges::sort(enrolments, [&](const SignedStatement &a, const SignedStatement &b) {
        return std::pair(ancestors[a.id].size(), a.id) < std::pair(ancestors[b.id].size(), b.id);
    });
    const QString second = secondPerson(enrolments, ancestors);
    for (const SignedStatement &each : std::as_const(enrolments)) {
        QList<Person> before;
        std::ranges::copy_if(people.enrolled, std::back_inserter(before),
                             [&](const Person &person) { return ancestors[each.id].contains(person.enrolment); });
        if (each.statement.newsroom == people.newsroom && enrols(each, before, second)
            && !people.byKey(each.statement.key)) {
            people.enrolled.append(personOf(each));
        }
    }
    return people;
}

} // namespace imprimatur
