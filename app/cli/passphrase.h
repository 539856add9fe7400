// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace imprimatur
{

/// A passphrase never comes from the command's arguments, which every process of the machine can read. Each function takes
/// the first line, without its line end. Error::Kind::Identity when there is none.
Result<QByteArray> passphraseFromDescriptor(const QString &number);
Result<QByteArray> passphraseFromFile(const QString &path);
/// Asks on the terminal, without echo. Fails where there is no terminal, instead of waiting for ever.
Result<QByteArray> passphraseFromTerminal(const QString &prompt);

} // namespace imprimatur
