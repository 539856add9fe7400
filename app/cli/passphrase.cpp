// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/passphrase.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(passphrase)
};

Result<QByteArray> firstLine(QFile &file)
{
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    if (line.isEmpty()) {
        return failure(Error::Kind::Identity, Text::tr("The passphrase is empty."));
    }
    return line;
}

/// Turns the terminal's echo off for as long as it lives.
class Silence
{
public:
    explicit Silence(int terminal)
        : m_terminal(terminal)
    {
        tcgetattr(m_terminal, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(m_terminal, TCSAFLUSH, &silent);
    }
    ~Silence() { tcsetattr(m_terminal, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    int m_terminal;
    termios m_before {};
};

} // namespace

Result<QByteArray> passphraseFromDescriptor(const QString &number)
{
    bool isNumber = false;
    const int descriptor = number.toInt(&isNumber);
    QFile file;
    // QFile takes any number for an open descriptor.
    const bool isOpen = isNumber && ::fcntl(descriptor, F_GETFD) != -1;
    if (!isOpen || !file.open(descriptor, QIODevice::ReadOnly)) {
        return failure(Error::Kind::Usage,
                       Text::tr("No passphrase can be read from file descriptor “%1”.").arg(number));
    }
    return firstLine(file);
}

Result<QByteArray> passphraseFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Usage, Text::tr("The passphrase file cannot be read: %1").arg(file.errorString()),
                       path);
    }
    return firstLine(file);
}

Result<QByteArray> passphraseFromTerminal(const QString &prompt)
{
    QFile terminal(QStringLiteral("/dev/tty"));
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        return failure(
            Error::Kind::Usage,
            Text::tr("There is no terminal to ask for the passphrase on. Use --passphrase-fd or --passphrase-file."));
    }
    terminal.write(prompt.toUtf8());
    const Silence silence(terminal.handle());
    Result<QByteArray> line = firstLine(terminal);
    terminal.write("\n");
    return line;
}

} // namespace imprimatur
