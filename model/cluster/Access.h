// Who may come in: pg_hba.conf and pg_ident.conf of a private cluster.
#pragma once

#include "base/Result.h"
#include "cluster/OsAccount.h"

#include <QStringList>

namespace cluster {

/// The account and root enter as cluster_admin and as the demo people (`logins`), by the kernel's word for who they are;
/// everybody else needs a password (SCRAM); nobody comes by the network. Both files are replaced whole.
/// True when something changed, and a running server must read it again.
base::Result<bool> writeAccess(const OsAccount &account, const QString &dataFolder, const QStringList &logins);
/// The demo people now in pg_ident.conf.
QStringList mappedLogins(const QString &dataFolder);

} // namespace cluster
