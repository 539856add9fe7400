// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcessEnvironment>

#include <algorithm>

namespace imprimatur::test
{

namespace
{

/// No call takes a minute, even on a busy machine; one that does hangs.
constexpr int patience = 60'000;

QProcessEnvironment englishEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("LANGUAGE"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}

QList<QJsonObject> objectsIn(const QByteArray &out)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!line.isEmpty() && !document.isObject()) {
            return {};
        }
        if (!line.isEmpty()) {
            objects.append(document.object());
        }
    }
    return objects;
}

Answer answerOf(QProcess &process)
{
    const bool ended = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    const QByteArray out = process.readAllStandardOutput();
    return {ended ? process.exitCode() : -1, out, objectsIn(out), QString::fromUtf8(process.readAllStandardError())};
}

QStringList refused(const QJsonObject &object, const QString &member)
{
    QStringList values;
    for (const QJsonValue each : object[QStringLiteral("refusals")].toArray()) {
        values.append(each[member].toString());
    }
    return values;
}

QStringList messagesIn(const QJsonObject &object)
{
    const QJsonObject error = object[QStringLiteral("error")].toObject();
    const QStringList messages = refused(object, QStringLiteral("message"));
    return error.isEmpty() ? messages : messages + QStringList {error[QStringLiteral("reason")].toString()};
}

} // namespace

QString Answer::outcome() const
{
    const QJsonObject last = objects.isEmpty() ? QJsonObject() : objects.last();
    const QStringList reasons = refused(last, QStringLiteral("reason"));
    const QString code = QStringLiteral("exit %1").arg(exit);
    if (!reasons.isEmpty()) {
        return code + QStringLiteral(": ") + reasons.join(QStringLiteral(", "));
    }
    if (!last.contains(QStringLiteral("error"))) {
        return code;
    }
    const QString pointer = last[QStringLiteral("error")][QStringLiteral("pointer")].toString();
    return code
        + (pointer.startsWith(QLatin1Char('/')) && exit == 3 ? QStringLiteral(" at ") + pointer
                                                             : QStringLiteral(" with an error"));
}

QString Answer::messages() const
{
    QStringList lines;
    for (const QJsonObject &object : objects) {
        lines += messagesIn(object);
    }
    return lines.join(QLatin1Char('\n'));
}

QString Answer::fault() const
{
    if (exit == 0) {
        return {};
    }
    if (said.trimmed().isEmpty()) {
        return QStringLiteral("nothing is said on stderr");
    }
    for (const QString &message : messages().split(QLatin1Char('\n'))) {
        if (!said.contains(message) || (message.isEmpty() && !objects.isEmpty())) {
            return QStringLiteral("“%1” is not said on stderr").arg(message);
        }
    }
    return {};
}

QByteArray Answer::told() const
{
    return QStringLiteral("exit %1\n%2\n%3").arg(QString::number(exit), QString::fromUtf8(out), said).toUtf8();
}

CommandLine::CommandLine(QString folder, QString newsroom)
    : m_folder(std::move(folder))
    , m_newsroom(std::move(newsroom))
{
}

CommandLine CommandLine::as(const QString &person) const
{
    CommandLine other = named(person);
    other.m_actor += {QStringLiteral("--key"), person + QStringLiteral(".key"), QStringLiteral("--passphrase-file"),
                      person + QStringLiteral(".pass")};
    return other;
}

CommandLine CommandLine::named(const QString &person) const
{
    CommandLine other = *this;
    other.m_actor = {QStringLiteral("--person"), person};
    return other;
}

CommandLine CommandLine::in(const QString &newsroom) const
{
    CommandLine other = *this;
    other.m_newsroom = newsroom;
    return other;
}

std::unique_ptr<QProcess> CommandLine::process(const QString &line) const
{
    auto process = std::make_unique<QProcess>();
    process->setProgram(QStringLiteral(CLI));
    process->setWorkingDirectory(m_folder);
    process->setProcessEnvironment(englishEnvironment());
    const QStringList always {QStringLiteral("--newsroom"), m_newsroom, QStringLiteral("--format"),
                              QStringLiteral("json")};
    process->setArguments(always + m_actor + QProcess::splitCommand(line));
    return process;
}

Answer CommandLine::run(const QString &line) const
{
    return run(line, {});
}

Answer CommandLine::run(const QString &line, const QByteArray &input) const
{
    const std::unique_ptr<QProcess> call = process(line);
    call->start();
    call->write(input);
    call->closeWriteChannel();
    return answerOf(*call);
}

std::unique_ptr<QProcess> CommandLine::start(const QString &line) const
{
    std::unique_ptr<QProcess> call = process(line);
    call->start();
    return call;
}

QString CommandLine::path(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

QByteArray CommandLine::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CommandLine::write(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(file.fileName()));
    }
}

QByteArray CommandLine::store() const
{
    return read(m_newsroom + QStringLiteral("/newsroom.sqlite"));
}

void givePassphrase(const CommandLine &desk, const QString &name)
{
    desk.write(name + QStringLiteral(".pass"), QStringLiteral("%1 skriver på norsk\n").arg(name).toUtf8());
}

Answer foundSampleNewsroom(const CommandLine &desk, const QString &options)
{
    const QString ola = QStringLiteral("Ola");
    const QString kari = QStringLiteral("Kari");
    givePassphrase(desk, ola);
    givePassphrase(desk, kari);
    const Answer founded = desk.as(ola).run(QStringLiteral("newsroom create --sample --name Prøvedesken ") + options);
    if (!founded.isDone()) {
        return founded;
    }
    return desk.as(ola).run(
        QStringLiteral("people add --name Kari --role journalist --new-key Kari.key --new-passphrase-file Kari.pass"));
}

} // namespace imprimatur::test
