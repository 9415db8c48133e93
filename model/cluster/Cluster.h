// A private PostgreSQL server of this machine: made, started, shared between programs and stopped by the last one.
#pragma once

#include "base/Result.h"
#include "cluster/Binaries.h"
#include "cluster/InstanceLock.h"
#include "cluster/OsAccount.h"
#include "db/ConnectionSpec.h"

#include <memory>
#include <optional>
#include <QFuture>
#include <QObject>

namespace cluster {

/// What is known of a cluster without changing anything.
struct Status {
    QString folder;
    bool exists = false;
    bool running = false;
    bool inUse = false;      // by some program now
    int binariesVersion = 0; // 0: no usable PostgreSQL on this machine
    QString dataVersion;     // major version the data are of; empty: none
    QString socketFolder;
    qint64 freeBytes = 0;
};

/// Folder layout: data/ (PostgreSQL's own), log/, backup/, change.lock, use.lock, socket (where the server listens).
/// The blocking calls belong on a worker thread or into a program without windows; the …Async ones run them there and
/// may be called once at a time. The object must outlive the future.
class Cluster : public QObject {
    Q_OBJECT
public:
    enum class Step { Locating, Waiting, Creating, Starting, Recovering, Connecting, Stopping };
    Q_ENUM(Step)

    /// An empty folder means defaultFolder().
    explicit Cluster(const QString &folder = {}, QObject *parent = nullptr);
    ~Cluster() override;

    /// $LUPAVAHTI_HOME, else /var/lib/lupavahti for root, else lupavahti below the person's own data.
    static QString defaultFolder();

    /// Makes the cluster if there is none, starts it if it does not run, and counts this program as a user of it.
    base::Result<db::ConnectionSpec> start();
    QFuture<base::Result<db::ConnectionSpec>> startAsync();
    /// This program needs the server no more; the last user stops it. Also done by the destructor.
    base::Result<void> release();
    /// Stops the server; refused while some program uses it, unless `force`.
    base::Result<void> stop(bool force = false);
    Status status() const;

    /// How to connect, as cluster_admin or as one of the demo people. Valid after start().
    db::ConnectionSpec connectionSpec(const QString &user = QStringLiteral("cluster_admin")) const;
    /// Lets the owner of the cluster enter as these people without a password.
    base::Result<void> writeIdentMap(const QStringList &logins);

    /// True when this very start made the cluster.
    bool created() const { return m_created; }
    QString folder() const { return m_folder; }
    QString dataFolder() const { return m_folder + QStringLiteral("/data"); }
    QString backupFolder() const { return m_folder + QStringLiteral("/backup"); }
    const std::optional<OsAccount> &account() const { return m_account; }
    const std::optional<Binaries> &binaries() const { return m_binaries; }

Q_SIGNALS:
    void progress(cluster::Cluster::Step step);

private:
    base::Result<void> prepareFolder();
    base::Result<void> create();
    base::Result<void> checkData() const;
    base::Result<void> bringUp();
    base::Result<void> launch();
    base::Result<void> stopServer();
    base::Result<void> verify();
    bool waitReady(const QString &socketFolder, int milliseconds);
    base::Error startFault() const;

    QString m_folder;
    QString m_socketFolder;
    InstanceLock m_lock;
    std::optional<Binaries> m_binaries;
    std::optional<OsAccount> m_account;
    bool m_created = false;
};

/// Free bytes for ordinary accounts on the file system of `path` or of the nearest folder above that exists.
qint64 freeBytes(const QString &path);
/// The error when less than `needed` is free.
base::Result<void> checkSpace(const QString &path, qint64 needed);

} // namespace cluster
