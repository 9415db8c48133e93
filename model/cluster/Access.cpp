#include "Access.h"

#include "cluster/Faults.h"

#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

namespace cluster {

namespace {

constexpr auto HbaText = R"(# Written by Lupavahti at every start; changes made here are lost.
local  all         cluster_admin  peer map=owner
local  lupavahti   +lv_demo       peer map=demo
local  lupavahti   all            scram-sha-256
local  all         all            reject
)";

base::Result<bool> write(const OsAccount &account, const QString &path, const QByteArray &text)
{
    QFile old(path);
    if (old.open(QIODevice::ReadOnly) && old.readAll() == text)
        return false;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit() ||
        !QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner) || !account.own(path))
        return fault("cluster.folder_unusable", {{QStringLiteral("folder"), path}, {QStringLiteral("account"), account.name}},
                     file.errorString());
    return true;
}

} // namespace

base::Result<bool> writeAccess(const OsAccount &account, const QString &dataFolder, const QStringList &logins)
{
    static const QRegularExpression loginName(QStringLiteral("^u_[0-9a-f]{12}$"));
    QString map = QStringLiteral("# Written by Lupavahti at every start; changes made here are lost.\n");
    QStringList systemNames{account.name};
    if (account.uid != 0)
        systemNames << QStringLiteral("root");
    for (const QString &system : systemNames)
        map += QStringLiteral("owner \"%1\" cluster_admin\n").arg(system);
    for (const QString &login : logins) {
        if (!loginName.match(login).hasMatch())
            continue;
        for (const QString &system : systemNames)
            map += QStringLiteral("demo \"%1\" %2\n").arg(system, login);
    }
    auto ident = write(account, dataFolder + QStringLiteral("/pg_ident.conf"), map.toUtf8());
    if (!ident)
        return ident;
    auto hba = write(account, dataFolder + QStringLiteral("/pg_hba.conf"), QByteArray(HbaText));
    return hba ? base::Result<bool>(*ident || *hba) : hba;
}

QStringList mappedLogins(const QString &dataFolder)
{
    QStringList logins;
    QFile file(dataFolder + QStringLiteral("/pg_ident.conf"));
    if (!file.open(QIODevice::ReadOnly))
        return logins;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("demo ")) && !logins.contains(line.section(QLatin1Char(' '), -1)))
            logins << line.section(QLatin1Char(' '), -1);
    }
    return logins;
}

} // namespace cluster
