// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <tuple>
#include <unistd.h>

namespace imprimatur
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(storefolder)
};

tl::unexpected<Error> notWritable(const QString &path)
{
    return failure(Error::Kind::Store, Text::tr("%1 cannot be written to (%2).").arg(path, qt_error_string(errno)), path);
}

/// Says who holds the lock. On a full disk it stays empty, which costs a name in a message and nothing else.
void leaveCard(int file)
{
    const QStringList lines {QString::number(QCoreApplication::applicationPid()), QCoreApplication::applicationName(),
                             QSysInfo::machineHostName()};
    const QByteArray card = lines.join(QLatin1Char('\n')).toUtf8() + '\n';
    if (::ftruncate(file, 0) == 0) {
        std::ignore = ::write(file, card.constData(), size_t(card.size()));
    }
}

QString holderOf(const QString &lockFile)
{
    QFile file(lockFile);
    const QStringList lines =
        file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(1024)).split(QLatin1Char('\n')) : QStringList();
    if (lines.size() < 3) {
        return Text::tr("another program");
    }
    return Text::tr("%1 (process %2 on %3)").arg(lines[1], lines[0], lines[2]);
}

/// A descriptor that closes itself.
class Descriptor
{
public:
    Descriptor(const QString &path, int flags)
        : m_file(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600))
    {
    }
    ~Descriptor()
    {
        if (m_file >= 0) {
            ::close(m_file);
        }
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    bool isOpen() const
    {
        return m_file >= 0;
    }
    bool flush() const
    {
        return isOpen() && ::fsync(m_file) == 0;
    }

private:
    int m_file;
};

} // namespace

QString storeFile(const QString &folder)
{
    return folder + QStringLiteral("/newsroom.sqlite");
}

Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString &folder)
{
    const QString path = folder + QStringLiteral("/newsroom.lock");
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) {
        return notWritable(folder);
    }
    std::unique_ptr<FolderLock> lock(new FolderLock(file));
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        return failure(Error::Kind::Store,
                       Text::tr("The newsroom in %1 is open in %2. Close it there and try again.").arg(folder, holderOf(path)),
                       folder);
    }
    leaveCard(file);
    return lock;
}

FolderLock::~FolderLock()
{
    ::close(m_file);
}

Result<void> makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir()) {
        return {};
    }
    const QFileDevice::Permissions owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkpath(QFileInfo(folder).path()) || !QDir().mkdir(folder, owner)) {
        return failure(Error::Kind::Store, Text::tr("The folder %1 cannot be made. Choose another place.").arg(folder), folder);
    }
    return {};
}

Result<bool> makePrivateFile(const QString &file)
{
    const Descriptor made(file, O_RDWR | O_CREAT | O_EXCL);
    if (!made.isOpen() && errno != EEXIST) {
        return notWritable(file);
    }
    return made.isOpen();
}

Result<void> flushToDisk(const QString &file)
{
    const QString folder = QFileInfo(file).path();
    if (!Descriptor(file, O_RDWR).flush()) {
        return notWritable(file);
    }
    if (!Descriptor(folder, O_RDONLY | O_DIRECTORY).flush()) {
        return notWritable(folder);
    }
    return {};
}

} // namespace imprimatur
