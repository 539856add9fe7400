// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/watchedfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QHash>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <tuple>

#include <fcntl.h>
#include <unistd.h>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(watch)
};

/// How long a file must have kept its size before it counts as complete, in ms.
constexpr int settleTime = 300;

QString freePath(const QDir &folder, const QString &name)
{
    QString path = folder.filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = folder.filePath(QStringLiteral("%1-%2").arg(number).arg(name));
    }
    return path;
}

bool moveTo(const QString &file, const QString &subfolder, const QString &reason)
{
    const QDir folder(QFileInfo(file).dir().filePath(subfolder));
    if (!QDir().mkpath(folder.path())) {
        return false;
    }
    const QString path = freePath(folder, QFileInfo(file).fileName());
    QFile note(path + QStringLiteral(".reason.txt"));
    if (!reason.isEmpty() && (!note.open(QIODevice::WriteOnly) || note.write(reason.toUtf8() + '\n') < 0)) {
        return false;
    }
    return QFile::rename(file, path);
}

/// Ends the event loop with Exit::Done at an interruption or a request to end: between two files, never inside one.
/// While it lives, these signals are its own.
class Interruption
{
public:
    Interruption()
        : m_ends(pipe())
        , m_notifier(m_ends[0], QSocketNotifier::Read)
    {
        QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier,
                         []() { QCoreApplication::exit(int(Exit::Done)); });
        writeEnd = m_ends[1];
        m_before = {std::signal(SIGINT, tell), std::signal(SIGTERM, tell)};
    }
    ~Interruption()
    {
        std::signal(SIGINT, m_before[0]);
        std::signal(SIGTERM, m_before[1]);
        m_notifier.setEnabled(false);
        std::ranges::for_each(m_ends, ::close);
    }
    Q_DISABLE_COPY_MOVE(Interruption)

private:
    static std::array<int, 2> pipe()
    {
        std::array<int, 2> ends {-1, -1};
        std::ignore = ::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK);
        return ends;
    }
    /// Runs in the signal's context, where little more than a write is allowed.
    static void tell(int)
    {
        const int before = errno;
        std::ignore = ::write(writeEnd, "", 1);
        errno = before;
    }

    static inline int writeEnd = -1;
    std::array<int, 2> m_ends;
    std::array<void (*)(int), 2> m_before {};
    QSocketNotifier m_notifier;
};

class Watch
{
public:
    Watch(const QString &folder, const ImportFile &import, const std::function<Exit(const Error &)> &fail)
        : m_folder(folder)
        , m_import(import)
        , m_fail(fail)
    {
    }

    /// One look at the folder. Whether files are still growing is told by comparing with the last look.
    Exit look(bool settled)
    {
        QHash<QString, qint64> sizes;
        const QFileInfoList files = m_folder.entryInfoList(
            {QStringLiteral("*.draft.json"), QStringLiteral("*.draft.zip")}, QDir::Files, QDir::Name);
        Exit exit = Exit::Done;
        for (const QFileInfo &file : files) {
            const bool complete = settled || m_sizes.value(file.fileName(), -1) == file.size();
            if (!complete) {
                sizes.insert(file.fileName(), file.size());
                continue;
            }
            exit = worse(exit, take(file.filePath()));
        }
        m_sizes = sizes;
        return exit;
    }
    bool isGrowing() const { return !m_sizes.isEmpty(); }

private:
    Exit take(const QString &file)
    {
        const auto [exit, reason] = m_import(file);
        if (exit == Exit::Failed) {
            return exit;
        }
        const QString to = reason.isEmpty() ? QStringLiteral("imported") : QStringLiteral("refused");
        return moveTo(file, to, reason)
            ? exit
            : m_fail(
                {Error::Kind::Store, Text::tr("The file cannot be moved to %1/. Check that folder.").arg(to), file});
    }

    QDir m_folder;
    ImportFile m_import;
    std::function<Exit(const Error &)> m_fail;
    QHash<QString, qint64> m_sizes;
};

} // namespace

Exit watchFolder(const QString &folder, bool once, const ImportFile &import,
                 const std::function<Exit(const Error &)> &fail)
{
    if (!QFileInfo(folder).isDir() || !QFileInfo(folder).isWritable()) {
        return fail(
            {Error::Kind::Usage, Text::tr("The folder to watch does not exist or cannot be written to."), folder});
    }
    Watch watch(folder, import, fail);
    if (once) {
        return watch.look(true);
    }
    const Interruption interruption;
    QTimer settle;
    settle.setSingleShot(true);
    settle.setInterval(settleTime);
    QFileSystemWatcher watcher({folder});
    QObject::connect(&watcher, &QFileSystemWatcher::directoryChanged, &settle, qOverload<>(&QTimer::start));
    QObject::connect(&settle, &QTimer::timeout, &settle, [&]() {
        if (watch.look(false) == Exit::Failed) {
            QCoreApplication::exit(int(Exit::Failed));
        } else if (watch.isGrowing()) {
            settle.start();
        }
    });
    settle.start();
    return Exit(QCoreApplication::exec());
}

} // namespace imprimatur
