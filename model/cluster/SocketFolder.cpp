#include "SocketFolder.h"

#include "cluster/Faults.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>
#include <sys/stat.h>
#include <unistd.h>

namespace cluster {

namespace {

// A folder that only this account can write to, made when missing. Anything else in that place is not used.
bool privateFolder(const OsAccount &account, const QString &path, mode_t mode)
{
    const QByteArray name = QFile::encodeName(path);
    if (mkdir(name.constData(), mode) == 0 && !account.own(path))
        return false;
    struct stat info = {};
    if (lstat(name.constData(), &info) != 0 || !S_ISDIR(info.st_mode))
        return false;
    const bool ours = info.st_uid == account.uid || (info.st_uid == 0 && geteuid() == 0);
    return ours && (info.st_mode & 022) == 0;
}

QString runtimeFolder(const OsAccount &account)
{
    const QString chosen = qEnvironmentVariable("LUPAVAHTI_RUNTIME");
    if (!chosen.isEmpty())
        return chosen;
    const QString perUser = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (account.isCurrent() && !perUser.isEmpty() && !perUser.contains(QLatin1Char(' ')) && perUser.size() < 60 &&
        QFileInfo(perUser).isWritable() && QFileInfo(perUser).ownerId() == account.uid)
        return perUser + QStringLiteral("/lupavahti");
    if (geteuid() == 0 && QFileInfo(QStringLiteral("/run")).isWritable())
        return QStringLiteral("/run/lupavahti-%1").arg(account.uid);
    return QStringLiteral("/tmp/lupavahti-%1").arg(account.uid);
}

} // namespace

base::Result<QString> makeSocketFolder(const OsAccount &account, const QString &folder)
{
    const QString base = runtimeFolder(account);
    // The length is looked at first: a folder too deep must not be made in vain.
    const QString mark = QString::fromLatin1(QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(6));
    const QString path = QStringLiteral("%1/%2-%3").arg(base, mark).arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    const QString socket = QStringLiteral("%1/.s.PGSQL.%2").arg(path).arg(SocketPort);
    const auto length = QFile::encodeName(socket).size();
    if (length > SocketPathLimit)
        return fault(
            "cluster.socket_path_too_long",
            {{QStringLiteral("path"), socket}, {QStringLiteral("length"), int(length)}, {QStringLiteral("limit"), SocketPathLimit}});
    if (base.contains(QLatin1Char(' ')) || !privateFolder(account, base, 0755) || !privateFolder(account, path, 0700))
        return fault("cluster.folder_unusable", {{QStringLiteral("folder"), base}, {QStringLiteral("account"), account.name}});
    // Earlier starts of this very cluster: the caller has made sure that none of their servers lives.
    for (const QString &name : QDir(base).entryList({mark + QStringLiteral("-*")}, QDir::Dirs)) {
        if (base + QLatin1Char('/') + name != path)
            removeSocketFolder(base + QLatin1Char('/') + name);
    }
    return path;
}

QString recordedSocketFolder(const QString &folder)
{
    QFile file(folder + QStringLiteral("/socket"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

bool recordSocketFolder(const OsAccount &account, const QString &folder, const QString &socketFolder)
{
    QSaveFile file(folder + QStringLiteral("/socket"));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(socketFolder.toUtf8() + '\n');
    return file.commit() && account.own(folder + QStringLiteral("/socket"));
}

void removeSocketFolder(const QString &socketFolder)
{
    if (socketFolder.isEmpty())
        return;
    const QString socket = socketFolder + QStringLiteral("/.s.PGSQL.%1").arg(SocketPort);
    QFile::remove(socket);
    QFile::remove(socket + QStringLiteral(".lock"));
    QDir().rmdir(socketFolder);
}

} // namespace cluster
