#include "OsAccount.h"

#include "Faults.h"

#include <grp.h>
#include <pwd.h>
#include <QFile>
#include <QProcess>
#include <sys/stat.h>
#include <unistd.h>

namespace cluster {

namespace {

std::optional<OsAccount> fromEntry(const passwd *entry)
{
    if (!entry)
        return std::nullopt;
    OsAccount account;
    account.uid = entry->pw_uid;
    account.gid = entry->pw_gid;
    account.name = QString::fromLocal8Bit(entry->pw_name);
    account.home = QString::fromLocal8Bit(entry->pw_dir);
    int count = 64;
    account.groups.resize(static_cast<size_t>(count));
    if (getgrouplist(entry->pw_name, entry->pw_gid, account.groups.data(), &count) < 0) {
        account.groups.resize(static_cast<size_t>(count));
        getgrouplist(entry->pw_name, entry->pw_gid, account.groups.data(), &count);
    }
    account.groups.resize(static_cast<size_t>(count));
    return account;
}

} // namespace

std::optional<OsAccount> OsAccount::current()
{
    if (auto account = byUid(geteuid()))
        return account;
    OsAccount nameless; // an account without an entry, as some containers have
    nameless.uid = geteuid();
    nameless.gid = getegid();
    nameless.name = QString::number(nameless.uid);
    nameless.home = qEnvironmentVariable("HOME");
    return nameless;
}

std::optional<OsAccount> OsAccount::byName(const QString &name)
{
    return fromEntry(getpwnam(name.toLocal8Bit().constData()));
}

std::optional<OsAccount> OsAccount::byUid(uid_t uid)
{
    return fromEntry(getpwuid(uid));
}

base::Result<OsAccount> OsAccount::forFolder(const QString &folder)
{
    struct stat info = {};
    const bool exists = stat(QFile::encodeName(folder).constData(), &info) == 0;
    const OsAccount self = *current();
    if (self.uid != 0) {
        if (exists && info.st_uid != self.uid) {
            const auto owner = byUid(info.st_uid);
            return fault("cluster.foreign_folder", {{QStringLiteral("folder"), folder},
                                                    {QStringLiteral("owner"), owner ? owner->name : QString::number(info.st_uid)}});
        }
        return self;
    }
    if (exists && info.st_uid != 0) {
        if (auto owner = byUid(info.st_uid))
            return *owner;
        return fault("cluster.no_account", {{QStringLiteral("folder"), folder}});
    }
    if (auto postgres = byName(QStringLiteral("postgres")))
        return *postgres;
    return fault("cluster.no_account", {{QStringLiteral("folder"), folder}});
}

bool OsAccount::isCurrent() const
{
    return uid == geteuid();
}

void OsAccount::apply(QProcess &process) const
{
    if (isCurrent())
        return;
    process.setChildProcessModifier([account = *this] {
        if (setgroups(account.groups.size(), account.groups.data()) != 0 || setgid(account.gid) != 0 || setuid(account.uid) != 0)
            _exit(126);
    });
}

bool OsAccount::own(const QString &path) const
{
    return isCurrent() || lchown(QFile::encodeName(path).constData(), uid, gid) == 0;
}

} // namespace cluster
