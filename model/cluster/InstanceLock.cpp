#include "InstanceLock.h"

#include <cerrno>
#include <fcntl.h>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cluster {

namespace {

bool lock(int file, int how)
{
    int answer = 0;
    do
        answer = flock(file, how);
    while (answer != 0 && errno == EINTR);
    return answer == 0;
}

} // namespace

InstanceLock::InstanceLock(QString folder) : m_folder(std::move(folder)) {}

InstanceLock::~InstanceLock()
{
    if (m_use >= 0)
        close(m_use);
    if (m_change >= 0)
        close(m_change);
}

int InstanceLock::open(const QString &name) const
{
    const QByteArray path = QFile::encodeName(m_folder + QLatin1Char('/') + name);
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    struct stat folder = {};
    // Made by root on behalf of the owner of the folder: the owner must be able to open it later.
    if (file >= 0 && geteuid() == 0 && stat(QFile::encodeName(m_folder).constData(), &folder) == 0 &&
        fchown(file, folder.st_uid, folder.st_gid) != 0) {
        close(file);
        return -1;
    }
    return file;
}

bool InstanceLock::beginChange(int milliseconds)
{
    if (m_change < 0)
        m_change = open(QStringLiteral("change.lock"));
    if (m_change < 0)
        return false;
    QElapsedTimer clock;
    clock.start();
    while (!lock(m_change, LOCK_EX | LOCK_NB)) {
        if (clock.elapsed() >= milliseconds)
            return false;
        QThread::msleep(20);
    }
    return true;
}

void InstanceLock::endChange()
{
    if (m_change >= 0)
        lock(m_change, LOCK_UN);
}

bool InstanceLock::join()
{
    if (m_use < 0)
        m_use = open(QStringLiteral("use.lock"));
    m_joined = m_use >= 0 && lock(m_use, LOCK_SH | LOCK_NB);
    return m_joined;
}

bool InstanceLock::leave()
{
    if (m_use < 0)
        m_use = open(QStringLiteral("use.lock"));
    if (m_use < 0)
        return false;
    const bool last = lock(m_use, LOCK_EX | LOCK_NB);
    lock(m_use, LOCK_UN);
    m_joined = false;
    return last;
}

bool InstanceLock::inUse() const
{
    const int probe = open(QStringLiteral("use.lock"));
    if (probe < 0)
        return false;
    const bool alone = lock(probe, LOCK_EX | LOCK_NB);
    close(probe);
    return !alone;
}

} // namespace cluster
