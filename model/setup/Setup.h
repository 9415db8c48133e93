// From nothing to a database that people can work with: the private cluster with its schema and demo, or a shared server's check.
#pragma once

#include "base/Result.h"
#include "cluster/Cluster.h"
#include "db/ConnectionSpec.h"
#include "schema/Migrator.h"
#include "setup/Phase.h"

#include <functional>
#include <QFuture>
#include <QStringList>

namespace setup {

/// Called on the working thread, not on that of the windows.
using Progress = std::function<void(Phase)>;

/// Somebody of the demo whom the owner of a private cluster may be, without a password.
struct DemoPerson {
    QString login;
    QString name;
    QString organisationFi;
    QString organisationSv;
    bool agency = false;
    QStringList roles; // as in data.membership, in force today
};

struct Opened {
    db::ConnectionSpec administrator; // cluster_admin
    schema::Report report;
    QList<DemoPerson> people; // agency first, then by organisation and name
};

/// Starts the private cluster, brings its schema up to date, loads the demo into a new one and lets its owner enter as the
/// demo people. Blocks; the …Async one works on a thread of its own, and `cluster` must outlive the future.
base::Result<Opened> openPrivate(cluster::Cluster &cluster, const Progress &progress = {});
QFuture<base::Result<Opened>> openPrivateAsync(cluster::Cluster &cluster, const Progress &progress = {});

/// Connects to a shared server with a person's login and checks that its schema fits this program.
base::Result<schema::Installed> checkShared(const db::ConnectionSpec &spec);
QFuture<base::Result<schema::Installed>> checkSharedAsync(const db::ConnectionSpec &spec);

/// Brings a shared server's schema up to date; `spec` is an administrator's.
base::Result<schema::Report> migrateShared(const db::ConnectionSpec &spec, const Progress &progress = {});

base::Result<QList<DemoPerson>> demoPeople(const db::ConnectionSpec &administrator);

/// Writes a backup of a private cluster on a thread of its own when the newest is older than a week.
void backUpWhenDue(const cluster::Cluster &cluster);

} // namespace setup
