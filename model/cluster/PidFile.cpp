#include "PidFile.h"

#include <climits>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <unistd.h>

namespace cluster {

namespace {

// A zombie has no working directory any more, and another program has another one.
QString workingFolder(qint64 pid)
{
    char target[PATH_MAX];
    const QByteArray link = QStringLiteral("/proc/%1/cwd").arg(pid).toLatin1();
    const ssize_t length = readlink(link.constData(), target, sizeof target);
    return length > 0 ? QFile::decodeName(QByteArray(target, static_cast<int>(length))) : QString();
}

} // namespace

PidFile PidFile::read(const QString &dataFolder)
{
    PidFile found;
    QFile file(dataFolder + QStringLiteral("/postmaster.pid"));
    if (!file.open(QIODevice::ReadOnly))
        return found;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    found.state = State::Stale;
    found.pid = qAbs(lines.value(0).trimmed().toLongLong());
    found.socketFolder = lines.value(4).trimmed();
    const QString folder = found.pid > 0 ? workingFolder(found.pid) : QString();
    if (!folder.isEmpty() && QFileInfo(folder).canonicalFilePath() == QFileInfo(dataFolder).canonicalFilePath())
        found.state = State::Ours;
    return found;
}

bool PidFile::putAside(const QString &dataFolder)
{
    const QString name = dataFolder + QStringLiteral("/postmaster.pid");
    const QString aside = name + QStringLiteral(".stale-") + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddTHHmmsszzz"));
    return !QFile::exists(name) || QFile::rename(name, aside);
}

} // namespace cluster
