// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"

#include "cli/passphrase.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

QJsonArray json(const QList<Refusal> &refusals)
{
    QJsonArray array;
    for (const Refusal &refusal : refusals) {
        QJsonObject object {{QStringLiteral("reason"), toText(refusal.reason)},
                            {QStringLiteral("message"), refusal.message}};
        if (!refusal.block.isEmpty()) {
            object.insert(QStringLiteral("block"), refusal.block);
        }
        if (!refusal.subject.isEmpty()) {
            object.insert(QStringLiteral("subject"), refusal.subject);
        }
        array.append(object);
    }
    return array;
}

QString asLine(const Refusal &refusal)
{
    return refusal.block.isEmpty() ? refusal.message : QStringLiteral("%1: %2").arg(refusal.block, refusal.message);
}

} // namespace

Exit exitFor(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Usage:
        return Exit::Usage;
    case Error::Kind::Input:
        return Exit::Refused;
    case Error::Kind::Gate:
    case Error::Kind::Identity:
        return Exit::Reported;
    case Error::Kind::Integrity:
    case Error::Kind::Store:
    case Error::Kind::Network:
        return Exit::Failed;
    }
    Q_UNREACHABLE();
}

Exit worse(Exit a, Exit b)
{
    return std::max(a, b);
}

Invocation::Invocation(const QCommandLineParser &parser, QStringList words)
    : m_parser(parser)
    , m_words(std::move(words))
{
    const QString format = value(QStringLiteral("format"));
    m_json = format.isEmpty() ? !isatty(STDOUT_FILENO) : format == QLatin1String("json");
}

bool Invocation::isSet(const QString &option) const
{
    return m_parser.isSet(option);
}

QString Invocation::value(const QString &option) const
{
    return m_parser.value(option);
}

QStringList Invocation::values(const QString &option) const
{
    return m_parser.values(option);
}

void Invocation::answer(const QJsonObject &json, const QString &text) const
{
    const QByteArray bytes = m_json ? QJsonDocument(json).toJson(QJsonDocument::Compact) : text.toUtf8();
    if (!bytes.isEmpty()) {
        write(stdout, bytes + (bytes.endsWith('\n') ? "" : "\n"));
    }
}

void Invocation::say(const QString &message) const
{
    write(stderr, message.toUtf8() + '\n');
}

Exit Invocation::fail(const Error &error) const
{
    const bool saysWhere = error.where.isEmpty() || error.message.contains(error.where);
    say(saysWhere ? error.message : QStringLiteral("%1: %2").arg(error.where, error.message));
    if (m_json) {
        const QJsonObject reason {{QStringLiteral("pointer"), error.where}, {QStringLiteral("reason"), error.message}};
        answer({{QStringLiteral("error"), reason}}, {});
    }
    return exitFor(error);
}

Exit Invocation::report(const Done &done, const QString &text, QJsonObject object) const
{
    object.insert(QStringLiteral("done"), !done.isRefused());
    object.insert(QStringLiteral("changed"), done.changed);
    if (!done.article.isEmpty()) {
        object.insert(QStringLiteral("article"), done.article);
        object.insert(QStringLiteral("version"), done.version);
    }
    if (!done.statement.isEmpty()) {
        object.insert(QStringLiteral("statement"), done.statement);
    }
    if (!done.isRefused()) {
        answer(object, text);
        return Exit::Done;
    }
    object.insert(QStringLiteral("refusals"), json(done.refusals));
    answer(object, {});
    say(Text::tr("Refused:"));
    for (const Refusal &refusal : done.refusals) {
        say(QStringLiteral("  ") + asLine(refusal));
    }
    return Exit::Reported;
}

QString Invocation::folder() const
{
    if (isSet(QStringLiteral("newsroom"))) {
        return value(QStringLiteral("newsroom"));
    }
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/newsroom");
}

Result<std::shared_ptr<Newsroom>> Invocation::newsroom() const
{
    if (folder().startsWith(QLatin1String("postgresql://"))) {
        return failure(Error::Kind::Usage, Text::tr("Newsrooms on PostgreSQL do not work yet. Name a folder."));
    }
    return Newsroom::open(folder());
}

Result<QByteArray> Invocation::passphrase(const QString &prefix, const QString &whose) const
{
    const QString descriptor = value(prefix + QStringLiteral("passphrase-fd"));
    const QString file = value(prefix + QStringLiteral("passphrase-file"));
    if (!descriptor.isEmpty()) {
        return passphraseFromDescriptor(descriptor);
    }
    if (!file.isEmpty()) {
        return passphraseFromFile(file);
    }
    return passphraseFromTerminal(Text::tr("Passphrase of %1: ").arg(whose));
}

Result<Actor> Invocation::actor(Newsroom &newsroom, Needs needs) const
{
    const QString name = value(QStringLiteral("person"));
    const QString keyPath = value(QStringLiteral("key"));
    if (name.isEmpty()) {
        return failure(Error::Kind::Usage, Text::tr("Say who acts: --person NAME."));
    }
    if (needs == Needs::Key && keyPath.isEmpty()) {
        return failure(Error::Kind::Usage, Text::tr("This act is signed: name the key file with --key FILE."));
    }
    const Result<QList<NamedPerson>> people = newsroom.people().result();
    if (!people) {
        return failure(people.error());
    }
    const Result<NamedPerson> person = findPerson(*people, name);
    if (!person) {
        return failure(person.error());
    }
    Actor actor {person->person.key, {}, nowUtc(), true};
    if (keyPath.isEmpty()) {
        return actor;
    }
    // Before anyone types a passphrase for a file that is none.
    const KeyFile keyFile(keyPath, keyFloor(newsroom.facts()));
    const Result<KeyLabel> label = keyFile.label();
    if (!label) {
        return failure(label.error());
    }
    const Result<QByteArray> secret = passphrase({}, person->name);
    if (!secret) {
        return failure(secret.error());
    }
    const auto key = keyFile.unlock(*secret);
    if (!key) {
        return failure(key.error());
    }
    if ((*key)->publicKey() != actor.person) {
        return failure(Error::Kind::Identity,
                       Text::tr("This key file is not the one that %1 is enrolled with.").arg(person->name), keyPath);
    }
    actor.key = *key;
    return actor;
}

QString nowUtc()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    const bool open =
        path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open) {
        return failure(Error::Kind::Input, Text::tr("The file cannot be read: %1").arg(file.errorString()), path);
    }
    return file.readAll();
}

} // namespace imprimatur
