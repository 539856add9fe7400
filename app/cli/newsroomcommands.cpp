// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/drafts.h"
#include "desk/founding.h"
#include "desk/ledger.h"
#include "desk/sample.h"
#include "domain/contenthash.h"
#include "store/backup.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(newsroom)
};

Exit answerCreated(const Invocation &invocation, const NewsroomFacts &facts, const QString &fingerprint)
{
    const QJsonObject object {{QStringLiteral("newsroom"), facts.newsroom},
                              {QStringLiteral("name"), facts.name},
                              {QStringLiteral("folder"), invocation.folder()},
                              {QStringLiteral("sample"), facts.sample},
                              {QStringLiteral("fingerprint"), fingerprint}};
    invocation.answer(
        object, Text::tr("Founded “%1” in %2.\nIts fingerprint: %3").arg(facts.name, invocation.folder(), fingerprint));
    return Exit::Done;
}

Exit runCreateSample(const Invocation &invocation)
{
    const Result<SampleNewsroom> sample = createSampleNewsroom(invocation.folder(), nowUtc());
    if (!sample) {
        return invocation.fail(sample.error());
    }
    for (const SamplePerson &person : sample->people) {
        invocation.say(Text::tr("%1: key %2, passphrase “%3”")
                           .arg(person.name, person.keyFile, QString::fromUtf8(person.passphrase)));
    }
    return answerCreated(invocation, sample->facts, sample->fingerprint);
}

Result<Foundation> foundationFrom(const Invocation &invocation)
{
    Foundation foundation;
    foundation.name = invocation.value(QStringLiteral("name"));
    foundation.onePerson = invocation.isSet(QStringLiteral("one-person"));
    foundation.sample = invocation.isSet(QStringLiteral("sample"));
    foundation.site = invocation.value(QStringLiteral("site"));
    foundation.principles = invocation.value(QStringLiteral("principles"));
    if (invocation.isSet(QStringLiteral("style"))) {
        // Before there is a key or a store: a founding that fails leaves nothing behind.
        if (const Result<HouseStyle> usable = chosenStyle(invocation.value(QStringLiteral("style"))); !usable) {
            return failure(usable.error());
        }
        const Result<QByteArray> style = readAll(invocation.value(QStringLiteral("style")));
        if (!style) {
            return failure(style.error());
        }
        foundation.style = *style;
    }
    const bool complete = !foundation.name.isEmpty() && invocation.isSet(QStringLiteral("person"))
        && invocation.isSet(QStringLiteral("key"));
    if (!complete) {
        return failure(Error::Kind::Usage,
                       Text::tr("A newsroom is founded with --name NEWSROOM, --person CHIEF-EDITOR and --key FILE "
                                "(the founder's key, which is made)."));
    }
    return foundation;
}

Result<Done> foundIn(const Invocation &invocation, const Foundation &foundation, const NewsroomFacts &facts)
{
    const QString person = invocation.value(QStringLiteral("person"));
    // What can be refused is refused before there is a key or a store.
    for (const QString &name : {foundation.name, person}) {
        if (const Result<QString> readable = readableName(name); !readable) {
            return failure(readable.error());
        }
    }
    const Result<QByteArray> secret = invocation.passphrase({}, person);
    if (!secret) {
        return failure(secret.error());
    }
    const QString keyPath = invocation.value(QStringLiteral("key"));
    const auto key = KeyFile(keyPath, keyFloor(facts)).create(person, facts.newsroom, *secret);
    if (!key) {
        return failure(key.error());
    }
    const auto database = Database::open(invocation.folder(), Database::Opening::Create);
    if (!database) {
        QFile::remove(keyPath);
        return failure(database.error());
    }
    const Actor actor {(*key)->publicKey(), *key, facts.createdAt, true};
    const Result<Done> done =
        (*database)
            ->post([=](Connection &connection) { return found(connection, foundation, facts, person, actor); })
            .result();
    if (!done) {
        QFile::remove(keyPath);
    }
    return done;
}

Exit runCreate(const Invocation &invocation)
{
    if (invocation.isSet(QStringLiteral("sample")) && !invocation.isSet(QStringLiteral("person"))) {
        return runCreateSample(invocation);
    }
    const Result<Foundation> foundation = foundationFrom(invocation);
    if (!foundation) {
        return invocation.fail(foundation.error());
    }
    if (foundation->onePerson) {
        invocation.say(
            Text::tr("A newsroom of one person: every page and export will say “not countersigned”, because nobody "
                     "else has seen the text."));
    }
    const NewsroomFacts facts = newFacts(*foundation, nowUtc());
    const Result<Done> done = foundIn(invocation, *foundation, facts);
    return done ? answerCreated(invocation, facts, done->statement) : invocation.fail(done.error());
}

Result<std::shared_ptr<const SigningKey>> witnessKey(const Invocation &invocation, const NewsroomFacts &facts)
{
    if (!invocation.isSet(QStringLiteral("witness-key"))) {
        return std::shared_ptr<const SigningKey>();
    }
    const Result<QByteArray> secret = invocation.passphrase(QStringLiteral("witness-"), Text::tr("the witness"));
    if (!secret) {
        return failure(secret.error());
    }
    return KeyFile(invocation.value(QStringLiteral("witness-key")), keyFloor(facts)).unlock(*secret);
}

Exit runPeopleAdd(const Invocation &invocation)
{
    const QString name = invocation.value(QStringLiteral("name"));
    const std::optional<Role> role = roleFromText(invocation.value(QStringLiteral("role")));
    const QString keyPath = invocation.value(QStringLiteral("new-key"));
    if (name.isEmpty() || !role || keyPath.isEmpty()) {
        return invocation.fail({Error::Kind::Usage,
                                Text::tr("Say whom to enrol: --name NAME --role journalist|chief-editor --new-key FILE "
                                         "(which is made).")});
    }
    const Result<std::shared_ptr<Newsroom>> newsroom = invocation.newsroom();
    if (!newsroom) {
        return invocation.fail(newsroom.error());
    }
    const Result<Actor> chief = invocation.actor(**newsroom, Invocation::Needs::Key);
    if (!chief) {
        return invocation.fail(chief.error());
    }
    const House house = (*newsroom)->house();
    const auto witness = witnessKey(invocation, house.facts);
    if (!witness) {
        return invocation.fail(witness.error());
    }
    const Result<QByteArray> secret = invocation.passphrase(QStringLiteral("new-"), name);
    if (!secret) {
        return invocation.fail(secret.error());
    }
    const auto key = KeyFile(keyPath, keyFloor(house.facts)).create(name, house.facts.newsroom, *secret);
    if (!key) {
        return invocation.fail(key.error());
    }
    const Result<Done> done =
        (*newsroom)
            ->database()
            .post([=](Connection &connection) { return enrol(connection, house, name, *role, *key, *chief, *witness); })
            .result();
    if (!done) {
        // A key that nobody enrolled would only be mistaken for one that counts.
        QFile::remove(keyPath);
        return invocation.fail(done.error());
    }
    return invocation.report(*done, Text::tr("%1 is enrolled.").arg(name),
                             {{QStringLiteral("name"), name}, {QStringLiteral("key"), (*key)->publicKey()}});
}

Exit runPeopleList(const Invocation &invocation)
{
    const Result<std::shared_ptr<Newsroom>> newsroom = invocation.newsroom();
    if (!newsroom) {
        return invocation.fail(newsroom.error());
    }
    const Result<QList<NamedPerson>> people = (*newsroom)->people().result();
    if (!people) {
        return invocation.fail(people.error());
    }
    QJsonArray array;
    QString text;
    for (const NamedPerson &each : *people) {
        array.append(QJsonObject {{QStringLiteral("name"), each.name},
                                  {QStringLiteral("role"), toText(each.person.role)},
                                  {QStringLiteral("key"), each.person.key}});
        text += QStringLiteral("%1  %2  %3\n").arg(each.name, toText(each.person.role), each.person.key);
    }
    invocation.answer({{QStringLiteral("people"), array}}, text);
    return Exit::Done;
}

Exit runDoctor(const Invocation &invocation)
{
    const auto database = Database::open(invocation.folder(), Database::Opening::Existing);
    if (!database) {
        return invocation.fail(database.error());
    }
    const Result<QList<Diagnosis>> diagnoses = (*database)->post(examine).result();
    if (!diagnoses) {
        return invocation.fail(diagnoses.error());
    }
    QJsonArray array;
    QString text;
    bool sound = true;
    for (const Diagnosis &each : *diagnoses) {
        sound = sound && each.sound;
        array.append(QJsonObject {{QStringLiteral("subject"), each.subject},
                                  {QStringLiteral("sound"), each.sound},
                                  {QStringLiteral("message"), each.message}});
        text += QStringLiteral("%1 %2  %3\n")
                    .arg(each.sound ? QStringLiteral("✓") : QStringLiteral("✗"), each.subject, each.message);
    }
    invocation.answer({{QStringLiteral("sound"), sound}, {QStringLiteral("diagnoses"), array}}, text);
    return sound ? Exit::Done : Exit::Reported;
}

Exit runBackup(const Invocation &invocation)
{
    const auto database = Database::open(invocation.folder(), Database::Opening::Existing);
    if (!database) {
        return invocation.fail(database.error());
    }
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString standard = QStringLiteral("%1/backups/newsroom-%2.sqlite").arg(invocation.folder(), stamp);
    const QString file = invocation.isSet(QStringLiteral("to")) ? invocation.value(QStringLiteral("to")) : standard;
    QDir().mkpath(QFileInfo(file).path());
    const Result<void> done =
        (*database)->post([file](Connection &connection) { return backUp(connection, file); }).result();
    if (!done) {
        return invocation.fail(done.error());
    }
    invocation.answer({{QStringLiteral("file"), file}}, Text::tr("Backed up and examined: %1").arg(file));
    return Exit::Done;
}

/// Whether the people in the backup can sign its restoring: asked of a copy, before anything is put aside.
Result<Actor> actorIn(const Invocation &invocation, const QString &backupFile)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("newsroom.sqlite"));
    if (!QFile::copy(backupFile, copy) || !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner)) {
        return failure(Error::Kind::Input, Text::tr("The backup cannot be read."), backupFile);
    }
    const Result<std::shared_ptr<Newsroom>> newsroom = Newsroom::open(folder.path());
    if (!newsroom) {
        // The copy's path says nothing to the person who named the backup.
        const QString message =
            QString(newsroom.error().message).replace(copy, backupFile).replace(folder.path(), backupFile);
        return failure(newsroom.error().kind, message, backupFile);
    }
    return invocation.actor(**newsroom, Invocation::Needs::Key);
}

Result<Done> enterRestoring(const Invocation &invocation, const QString &hash, const Actor &actor)
{
    const Result<std::shared_ptr<Newsroom>> newsroom = invocation.newsroom();
    if (!newsroom) {
        return failure(newsroom.error());
    }
    const NewsroomFacts facts = (*newsroom)->facts();
    return (*newsroom)
        ->database()
        .post([=](Connection &connection) -> Result<Done> {
            Done done;
            const Result<void> entered = inTransaction(connection, [&]() -> Result<void> {
                Statement statement;
                statement.kind = Statement::Kind::Restore;
                statement.backup = hash;
                const Result<SignedStatement> made = enterStatement(connection, facts, statement, actor);
                if (!made) {
                    return failure(made.error());
                }
                done.statement = made->id;
                return {};
            });
            if (!entered) {
                return failure(entered.error());
            }
            return done;
        })
        .result();
}

Exit runRestore(const Invocation &invocation)
{
    const QString file = invocation.words().first();
    const Result<QByteArray> bytes = readAll(file);
    if (!bytes) {
        return invocation.fail(bytes.error());
    }
    const Result<Actor> actor = actorIn(invocation, file);
    if (!actor) {
        return invocation.fail(actor.error());
    }
    const Result<QString> aside = restore(invocation.folder(), file);
    if (!aside) {
        return invocation.fail(aside.error());
    }
    const Result<Done> done = enterRestoring(invocation, sha256(*bytes), *actor);
    if (!done) {
        return invocation.fail(done.error());
    }
    return invocation.report(*done, Text::tr("Restored. What was there before lies in %1").arg(*aside),
                             {{QStringLiteral("set_aside"), *aside}});
}

} // namespace

QList<Command> newsroomCommands()
{
    const auto option = [](const char *name, const QString &description, const char *value) {
        return valueOption(QString::fromLatin1(name), description, QString::fromLatin1(value));
    };
    const QList<QCommandLineOption> actor = actorOptions();
    return {
        {QStringLiteral("newsroom create"),
         {},
         0,
         0,
         Text::tr("Founds a newsroom: its folder, its first chief editor and their key."),
         actor
             + QList {option("name", Text::tr("The newsroom's name, as printed."), "NAME"),
                      option("site", Text::tr("The address of its pages."), "URL"),
                      option("principles", Text::tr("The address of its publishing principles."), "URL"),
                      option("style", Text::tr("A house style file in place of the standard one."), "FILE"),
                      QCommandLineOption(QStringLiteral("one-person"),
                                         Text::tr("Nobody else works here; pages say “not countersigned”.")),
                      QCommandLineOption(QStringLiteral("sample"),
                                         Text::tr("A sample newsroom, marked so everywhere; without --person complete "
                                                  "with two people and articles."))},
         runCreate},
        {QStringLiteral("people add"),
         {},
         0,
         0,
         Text::tr("Enrols a person with a new key; signed by a chief editor."),
         actor
             + QList {option("name", Text::tr("The person's name, as printed."), "NAME"),
                      option("role", Text::tr("journalist or chief-editor."), "ROLE"),
                      option("new-key", Text::tr("The key file to make."), "FILE"),
                      option("new-passphrase-fd", Text::tr("Read the new passphrase from this file descriptor."), "N"),
                      option("new-passphrase-file", Text::tr("Read the new passphrase from this file."), "FILE"),
                      option("witness-key",
                             Text::tr(
                                 "From the third person on: the key file of another enrolled person, who signs along."),
                             "FILE"),
                      option("witness-passphrase-fd",
                             Text::tr("Read the witness's passphrase from this file descriptor."), "N"),
                      option("witness-passphrase-file", Text::tr("Read the witness's passphrase from this file."),
                             "FILE")},
         runPeopleAdd},
        {QStringLiteral("people list"), {}, 0, 0, Text::tr("Lists who is enrolled."), {}, runPeopleList},
        {QStringLiteral("doctor"),
         {},
         0,
         0,
         Text::tr("Examines the whole store: file, log, texts, statements."),
         {},
         runDoctor},
        {QStringLiteral("backup"),
         {},
         0,
         0,
         Text::tr("Writes a verified copy of the store."),
         {option("to", Text::tr("The file to write (default: backups/ in the newsroom)."), "FILE")},
         runBackup},
        {QStringLiteral("restore"), QStringLiteral("FILE"), 1, 1,
         Text::tr("Puts a backup in place of the store, which is kept beside it."), actor, runRestore}};
}

} // namespace imprimatur
