// One file that holds the whole private database and its logins, and the way back from it.
#pragma once

#include "base/Result.h"
#include "cluster/Binaries.h"
#include "cluster/OsAccount.h"
#include "db/ConnectionSpec.h"

#include <QJsonObject>

namespace cluster {

/// A backup is a tar file (0600) of manifest.json, roles.sql (login roles with their SCRAM verifiers, no clear passwords) and
/// database.dump (custom format of pg_dump). The manifest names the schema, the hashes of both and the number of rows of each
/// table. Blocks; not for the thread of the windows. Valid after the cluster has started.
class Backup {
public:
    Backup(Binaries binaries, OsAccount account, db::ConnectionSpec administrator)
        : m_binaries(std::move(binaries)), m_account(std::move(account)), m_spec(std::move(administrator))
    {
    }

    /// Writes a new file; never over an existing one. Gives the manifest.
    base::Result<QJsonObject> write(const QString &file) const;
    /// Reads the manifest and checks that the file is whole.
    base::Result<QJsonObject> inspect(const QString &file) const;
    /// Replaces the database by the one in the file. It is loaded beside the present one and counted before they change places;
    /// the present one stays under another name, which is given back. Logins that exist keep their state, so one that has been
    /// ended since stays ended.
    base::Result<QString> restore(const QString &file) const;

    /// Writes into `folder` when the newest one there is older than `days`, and keeps the newest three.
    base::Result<bool> writeWhenDue(const QString &folder, int days) const;
    /// Writes into `folder` now, with `reason` in the name, and keeps the newest three.
    base::Result<QString> writeInto(const QString &folder, const QString &reason) const;

private:
    base::Result<QJsonObject> unpack(const QString &file, const QString &into) const;
    base::Result<void> loadRoles(const QString &file) const;
    base::Result<QJsonObject> counts(const QString &database) const;
    QStringList connection(const QString &database) const;

    Binaries m_binaries;
    OsAccount m_account;
    db::ConnectionSpec m_spec;
};

} // namespace cluster
