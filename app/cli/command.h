// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"

#include <QCommandLineOption>
#include <QList>
#include <QString>

namespace imprimatur
{

/// One command of imprimatur-cli as help and dispatch see it.
struct Command
{
    QString name; ///< "check", "newsroom create"
    QString words; ///< its positional words: "ARTICLE BLOCK"
    int least = 0; ///< how many of them at least
    int most = 0; ///< and at most; -1 = any number
    QString does; ///< one line
    QList<QCommandLineOption> options;
    Exit (*run)(const Invocation &invocation) = nullptr;
};

QList<Command> checkCommands();
QList<Command> newsroomCommands();
QList<Command> intakeCommands();
QList<Command> readCommands();
QList<Command> reviewCommands();
QList<Command> actCommands();
QList<Command> exportCommands();
QList<Command> benchCommands();

/// --person, --key, --passphrase-fd, --passphrase-file.
QList<QCommandLineOption> actorOptions();
QCommandLineOption valueOption(const QString &name, const QString &description, const QString &valueName);

} // namespace imprimatur
