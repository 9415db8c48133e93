#include "Cluster.h"

#include "base/Log.h"
#include "base/OnThread.h"
#include "cluster/Access.h"
#include "cluster/Faults.h"
#include "cluster/PidFile.h"
#include "cluster/Program.h"
#include "cluster/ServerLog.h"
#include "cluster/SocketFolder.h"
#include "db/Session.h"

#include <libpq-fe.h>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>
#include <sys/statvfs.h>
#include <unistd.h>

namespace cluster {

namespace {

constexpr qint64 SpaceToCreate = 256LL << 20; // a new cluster, its write-ahead log and the demo
constexpr qint64 SpaceToStart = 48LL << 20;   // recovery and a few segments of the write-ahead log
constexpr int ChangeWait = 60000;
constexpr int StartWait = 30000;

PGPing ping(const QString &socketFolder)
{
    if (socketFolder.isEmpty() || !QFileInfo::exists(socketFolder + QStringLiteral("/.s.PGSQL.%1").arg(SocketPort)))
        return PQPING_NO_RESPONSE;
    const QByteArray host = QFile::encodeName(socketFolder);
    const QByteArray port = QByteArray::number(SocketPort);
    const char *const keys[] = {"host", "port", "user", "dbname", "connect_timeout", nullptr};
    const char *const values[] = {host.constData(), port.constData(), "cluster_admin", "postgres", "3", nullptr};
    return PQpingParams(keys, values, 0);
}

// Settings go on the command line, not into the stored file: another major version never meets old settings there.
QString settings(const QString &socketFolder)
{
    const QStringList all{
        QStringLiteral("listen_addresses=''"),
        QStringLiteral("port=%1").arg(SocketPort),
        QStringLiteral("unix_socket_directories=%1").arg(socketFolder),
        QStringLiteral("unix_socket_permissions=0700"),
        QStringLiteral("max_connections=100"),
        QStringLiteral("shared_buffers=128MB"),
        QStringLiteral("work_mem=16MB"),
        QStringLiteral("max_wal_size=512MB"),
        QStringLiteral("jit=off"),
        QStringLiteral("password_encryption=scram-sha-256"),
        QStringLiteral("logging_collector=on"),
        QStringLiteral("log_destination=jsonlog"),
        QStringLiteral("log_directory=../log"),
        QStringLiteral("log_filename=server-%a.log"),
        QStringLiteral("log_truncate_on_rotation=on"),
        QStringLiteral("log_rotation_age=1d"),
        QStringLiteral("log_timezone=UTC"),
        QStringLiteral("log_parameter_max_length_on_error=0"),
        QStringLiteral("cluster_name=lupavahti"),
    };
    QString text;
    for (const QString &one : all)
        text += QStringLiteral("-c %1 ").arg(one);
    return text.trimmed();
}

} // namespace

qint64 freeBytes(const QString &path)
{
    QString there = path;
    while (!QFileInfo::exists(there) && there.size() > 1)
        there = QFileInfo(there).absolutePath();
    struct statvfs info = {};
    if (statvfs(QFile::encodeName(there).constData(), &info) != 0)
        return 0;
    return static_cast<qint64>(info.f_bavail) * static_cast<qint64>(info.f_frsize);
}

base::Result<void> checkSpace(const QString &path, qint64 needed)
{
    const qint64 free = freeBytes(path);
    if (free >= needed)
        return {};
    return fault("cluster.no_space",
                 {{QStringLiteral("folder"), path}, {QStringLiteral("free_mb"), free >> 20}, {QStringLiteral("needed_mb"), needed >> 20}});
}

Cluster::Cluster(const QString &folder, QObject *parent)
    : QObject(parent), m_folder(QDir::cleanPath(QFileInfo(folder.isEmpty() ? defaultFolder() : folder).absoluteFilePath())),
      m_lock(m_folder)
{
}

Cluster::~Cluster()
{
    if (m_lock.joined()) {
        if (auto released = release(); !released)
            qCWarning(lcCluster) << released.error().toLog();
    }
}

QString Cluster::defaultFolder()
{
    const QString chosen = qEnvironmentVariable("LUPAVAHTI_HOME");
    if (!chosen.isEmpty())
        return chosen;
    if (geteuid() == 0)
        return QStringLiteral("/var/lib/lupavahti");
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/lupavahti");
}

base::Result<db::ConnectionSpec> Cluster::start()
{
    Q_EMIT progress(Step::Locating);
    auto binaries = Binaries::locate();
    if (!binaries)
        return binaries.error();
    m_binaries = *binaries;
    if (auto prepared = prepareFolder(); !prepared)
        return prepared.error();
    Q_EMIT progress(Step::Waiting);
    if (!m_lock.beginChange(ChangeWait))
        return fault("cluster.busy", {{QStringLiteral("folder"), m_folder}});
    auto up = bringUp();
    const bool joined = up.ok() && m_lock.join();
    m_lock.endChange();
    if (!up)
        return up.error();
    if (!joined)
        return fault("cluster.busy", {{QStringLiteral("folder"), m_folder}});
    return connectionSpec();
}

QFuture<base::Result<db::ConnectionSpec>> Cluster::startAsync()
{
    return base::onThread([this] { return start(); });
}

base::Result<void> Cluster::prepareFolder()
{
    auto account = OsAccount::forFolder(m_folder);
    if (!account)
        return account.error();
    m_account = *account;
    const base::Error unusable =
        fault("cluster.folder_unusable", {{QStringLiteral("folder"), m_folder}, {QStringLiteral("account"), account->name}});
    // Characters that the shell behind pg_ctl would read are not let near it.
    if (m_folder.contains(QLatin1Char('\n')) || m_folder.contains(QLatin1Char('"')) || m_folder.contains(QLatin1Char('$')) ||
        m_folder.contains(QLatin1Char('`')) || m_folder.contains(QLatin1Char('\\')))
        return unusable;
    if (!QFileInfo::exists(m_folder)) {
        if (auto space = checkSpace(m_folder, SpaceToCreate); !space)
            return space;
        if (!QDir().mkpath(m_folder) ||
            !QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
            return unusable;
    }
    if (!m_account->own(m_folder))
        return unusable;
    for (const QString &name : {QStringLiteral("/log"), QStringLiteral("/backup")}) {
        if (!QFileInfo::exists(m_folder + name) &&
            (!QDir().mkdir(m_folder + name) || !m_account->own(m_folder + name) ||
             !QFile::setPermissions(m_folder + name, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner)))
            return unusable;
    }
    // Another account may be stopped by a folder further up, which root does not notice.
    if (!m_account->isCurrent() && !Program{QStringLiteral("/usr/bin/test"), {QStringLiteral("-w"), m_folder}}.run(*m_account).ok())
        return unusable;
    return {};
}

base::Result<void> Cluster::create()
{
    Q_EMIT progress(Step::Creating);
    if (auto space = checkSpace(m_folder, SpaceToCreate); !space)
        return space;
    // Made beside its place and moved there when complete, so that a half-made cluster is never met.
    const QString making = dataFolder() + QStringLiteral(".making");
    if (!QDir(making).removeRecursively())
        return fault("cluster.folder_unusable", {{QStringLiteral("folder"), making}, {QStringLiteral("account"), m_account->name}});
    Program initdb{m_binaries->program("initdb"),
                   {QStringLiteral("-D"), making, QStringLiteral("-U"), QStringLiteral("cluster_admin"),
                    QStringLiteral("--auth-local=peer"), QStringLiteral("--auth-host=reject"), QStringLiteral("--locale=C.UTF-8"),
                    QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("-k")},
                   m_folder};
    const ProgramResult made = initdb.run(*m_account);
    if (!made.ok()) {
        QDir(making).removeRecursively();
        if (made.errors.contains(QLatin1String("No space left on device")))
            return fault("cluster.no_space",
                         {{QStringLiteral("folder"), m_folder},
                          {QStringLiteral("free_mb"), freeBytes(m_folder) >> 20},
                          {QStringLiteral("needed_mb"), SpaceToCreate >> 20}},
                         made.errors);
        return fault("cluster.create_failed", {{QStringLiteral("folder"), m_folder}}, made.errors);
    }
    if (!QDir().rename(making, dataFolder()))
        return fault("cluster.create_failed", {{QStringLiteral("folder"), m_folder}});
    m_created = true;
    return {};
}

base::Result<void> Cluster::checkData() const
{
    QFile version(dataFolder() + QStringLiteral("/PG_VERSION"));
    if (!version.open(QIODevice::ReadOnly) || !QFileInfo::exists(dataFolder() + QStringLiteral("/global/pg_control")) ||
        !QFileInfo::exists(dataFolder() + QStringLiteral("/base")) || !QFileInfo::exists(dataFolder() + QStringLiteral("/pg_wal")))
        return fault("cluster.damaged", {{QStringLiteral("folder"), m_folder}});
    const QString major = QString::fromLatin1(version.readAll()).trimmed();
    if (major != QString::number(NeededMajor))
        return fault("cluster.data_other_major",
                     {{QStringLiteral("found"), major}, {QStringLiteral("needed"), NeededMajor}, {QStringLiteral("folder"), m_folder}});
    return {};
}

base::Result<void> Cluster::bringUp()
{
    if (!QFileInfo::exists(dataFolder())) {
        if (auto made = create(); !made)
            return made;
    } else if (auto checked = checkData(); !checked) {
        return checked;
    }
    auto access = writeAccess(*m_account, dataFolder(), mappedLogins(dataFolder()));
    if (!access)
        return access.error();

    m_socketFolder = recordedSocketFolder(m_folder);
    bool running = ping(m_socketFolder) == PQPING_OK;
    if (!running) {
        const PidFile pidFile = PidFile::read(dataFolder());
        if (pidFile.state == PidFile::State::Ours) {
            // Another program's server on its way up, or one that is just recovering after a crash of a session.
            Q_EMIT progress(Step::Recovering);
            m_socketFolder = pidFile.socketFolder.isEmpty() ? m_socketFolder : pidFile.socketFolder;
            running = waitReady(m_socketFolder, StartWait);
            if (!running && PidFile::read(dataFolder()).state == PidFile::State::Ours)
                return startFault();
        }
    }
    if (running) {
        recordSocketFolder(*m_account, m_folder, m_socketFolder);
        if (*access)
            Program{m_binaries->program("pg_ctl"),
                    {QStringLiteral("reload"), QStringLiteral("-s"), QStringLiteral("-D"), dataFolder()},
                    m_folder}
                .run(*m_account);
    } else if (auto launched = launch(); !launched) {
        return launched;
    }
    Q_EMIT progress(Step::Connecting);
    return verify();
}

base::Result<void> Cluster::launch()
{
    Q_EMIT progress(Step::Starting);
    if (auto space = checkSpace(m_folder, SpaceToStart); !space)
        return space;
    if (PidFile::read(dataFolder()).state == PidFile::State::Stale && !PidFile::putAside(dataFolder()))
        return fault("cluster.folder_unusable", {{QStringLiteral("folder"), dataFolder()}, {QStringLiteral("account"), m_account->name}});
    auto socketFolder = makeSocketFolder(*m_account, m_folder);
    if (!socketFolder)
        return socketFolder.error();
    m_socketFolder = *socketFolder;
    ServerLog(m_folder).begin(*m_account);
    Program start{m_binaries->program("pg_ctl"),
                  {QStringLiteral("start"), QStringLiteral("-s"), QStringLiteral("-w"), QStringLiteral("-t"),
                   QString::number(StartWait / 1000), QStringLiteral("-l"), QStringLiteral("log/start.log"), QStringLiteral("-o"),
                   settings(m_socketFolder)},
                  m_folder,
                  {QStringLiteral("PGDATA=") + dataFolder()}};
    start.milliseconds = StartWait + 5000;
    start.quiet = true;
    const ProgramResult started = start.run(*m_account);
    // A long recovery outlasts the wait of pg_ctl: as long as the server lives it is waited for.
    if (!started.ok() && !(PidFile::read(dataFolder()).state == PidFile::State::Ours && waitReady(m_socketFolder, 4 * StartWait))) {
        const base::Error error = startFault();
        removeSocketFolder(m_socketFolder);
        return error;
    }
    if (!recordSocketFolder(*m_account, m_folder, m_socketFolder))
        return fault("cluster.folder_unusable", {{QStringLiteral("folder"), m_folder}, {QStringLiteral("account"), m_account->name}});
    return {};
}

bool Cluster::waitReady(const QString &socketFolder, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds) {
        if (ping(socketFolder) == PQPING_OK)
            return true;
        if (PidFile::read(dataFolder()).state != PidFile::State::Ours)
            return false;
        QThread::msleep(50);
    }
    return false;
}

base::Result<void> Cluster::verify()
{
    db::ConnectionSpec spec = connectionSpec();
    spec.database = QStringLiteral("postgres");
    db::Session session(spec, {QStringLiteral("cluster")});
    if (auto opened = session.open(); !opened)
        return opened.error();
    if (auto version = checkServerVersion(session.serverVersion()); !version)
        return version;
    auto rows = session.run({QStringLiteral("data directory"), QStringLiteral("select current_setting('data_directory') as folder"), {}});
    if (!rows)
        return rows.error();
    if (QFileInfo(rows->value(0, "folder").toString()).canonicalFilePath() != QFileInfo(dataFolder()).canonicalFilePath())
        return fault("cluster.busy", {{QStringLiteral("folder"), m_folder}});
    return {};
}

base::Error Cluster::startFault() const
{
    const QString text = ServerLog(m_folder).tail();
    const QJsonObject detail{{QStringLiteral("folder"), m_folder},
                             {QStringLiteral("log"), m_folder + QStringLiteral("/log")},
                             {QStringLiteral("free_mb"), freeBytes(m_folder) >> 20},
                             {QStringLiteral("needed_mb"), SpaceToStart >> 20}};
    switch (ServerLog::judge(text)) {
    case ServerLog::Verdict::NoSpace: return fault("cluster.no_space", detail, text);
    case ServerLog::Verdict::Damaged: return fault("cluster.damaged", detail, text);
    case ServerLog::Verdict::Unknown: break;
    }
    return fault("cluster.start_failed", detail, text);
}

base::Result<void> Cluster::stopServer()
{
    Q_EMIT progress(Step::Stopping);
    for (const QString &mode : {QStringLiteral("fast"), QStringLiteral("immediate")}) {
        Program stop{m_binaries->program("pg_ctl"),
                     {QStringLiteral("stop"), QStringLiteral("-s"), QStringLiteral("-m"), mode, QStringLiteral("-t"), QStringLiteral("30")},
                     m_folder,
                     {QStringLiteral("PGDATA=") + dataFolder()}};
        if (stop.run(*m_account).ok() || PidFile::read(dataFolder()).state != PidFile::State::Ours) {
            removeSocketFolder(m_socketFolder);
            return {};
        }
    }
    return fault("cluster.stop_failed", {{QStringLiteral("log"), m_folder + QStringLiteral("/log")}});
}

base::Result<void> Cluster::release()
{
    if (!m_lock.joined())
        return {};
    if (!m_lock.beginChange(ChangeWait))
        return fault("cluster.busy", {{QStringLiteral("folder"), m_folder}});
    base::Result<void> stopped;
    if (m_lock.leave() && PidFile::read(dataFolder()).state == PidFile::State::Ours)
        stopped = stopServer();
    m_lock.endChange();
    return stopped;
}

base::Result<void> Cluster::stop(bool force)
{
    if (!QFileInfo::exists(dataFolder()))
        return {};
    auto binaries = Binaries::locate();
    if (!binaries)
        return binaries.error();
    m_binaries = *binaries;
    auto account = OsAccount::forFolder(m_folder);
    if (!account)
        return account.error();
    m_account = *account;
    if (!m_lock.beginChange(ChangeWait))
        return fault("cluster.busy", {{QStringLiteral("folder"), m_folder}});
    base::Result<void> stopped;
    if (PidFile::read(dataFolder()).state == PidFile::State::Ours) {
        m_socketFolder = recordedSocketFolder(m_folder);
        stopped =
            !force && m_lock.inUse() ? base::Result<void>(fault("cluster.in_use", {{QStringLiteral("folder"), m_folder}})) : stopServer();
    }
    m_lock.endChange();
    return stopped;
}

Status Cluster::status() const
{
    Status now;
    now.folder = m_folder;
    now.exists = QFileInfo::exists(dataFolder());
    now.freeBytes = freeBytes(m_folder);
    if (auto binaries = Binaries::locate())
        now.binariesVersion = binaries->version;
    QFile version(dataFolder() + QStringLiteral("/PG_VERSION"));
    if (version.open(QIODevice::ReadOnly))
        now.dataVersion = QString::fromLatin1(version.readAll()).trimmed();
    now.running = PidFile::read(dataFolder()).state == PidFile::State::Ours;
    if (now.running)
        now.socketFolder = recordedSocketFolder(m_folder);
    if (now.exists) {
        InstanceLock look(m_folder);
        now.inUse = !look.beginChange(500) || look.inUse();
        look.endChange();
    }
    return now;
}

db::ConnectionSpec Cluster::connectionSpec(const QString &user) const
{
    db::ConnectionSpec spec;
    spec.host = m_socketFolder;
    spec.port = SocketPort;
    spec.database = QStringLiteral("lupavahti");
    spec.user = user;
    return spec;
}

base::Result<void> Cluster::writeIdentMap(const QStringList &logins)
{
    auto written = writeAccess(*m_account, dataFolder(), logins);
    if (!written)
        return written.error();
    if (!*written)
        return {};
    const ProgramResult reloaded = Program{m_binaries->program("pg_ctl"),
                                           {QStringLiteral("reload"), QStringLiteral("-s"), QStringLiteral("-D"), dataFolder()},
                                           m_folder}
                                       .run(*m_account);
    return reloaded.ok() ? base::Result<void>()
                         : fault("cluster.start_failed", {{QStringLiteral("log"), m_folder + QStringLiteral("/log")}}, reloaded.errors);
}

} // namespace cluster
