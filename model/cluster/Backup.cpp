#include "Backup.h"

#include "cluster/Cluster.h"
#include "cluster/Faults.h"
#include "cluster/Program.h"
#include "db/Session.h"

#include <fcntl.h>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <unistd.h>

namespace cluster {

namespace {

constexpr int DumpWait = 3600000;
const QString FormatName = QStringLiteral("lupavahti-backup-1");

QString hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

base::Error backupFault(const QString &file, const QString &text)
{
    if (text.contains(QLatin1String("No space left on device")))
        return fault("cluster.no_space",
                     {{QStringLiteral("folder"), file},
                      {QStringLiteral("free_mb"), freeBytes(QFileInfo(file).absolutePath()) >> 20},
                      {QStringLiteral("needed_mb"), QFileInfo(file).size() / 1048576 + 1}},
                     text);
    return fault("backup.failed", {{QStringLiteral("file"), file}}, text);
}

bool syncToDisk(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = file >= 0 && fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    return done;
}

QString quoted(const QString &name)
{
    return QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace

QStringList Backup::connection(const QString &database) const
{
    return {QStringLiteral("PGHOST=") + m_spec.host, QStringLiteral("PGPORT=%1").arg(m_spec.port), QStringLiteral("PGUSER=") + m_spec.user,
            QStringLiteral("PGDATABASE=") + database, QStringLiteral("PGAPPNAME=lupavahti/backup")};
}

base::Result<QJsonObject> Backup::counts(const QString &database) const
{
    db::ConnectionSpec spec = m_spec;
    spec.database = database;
    db::SessionSettings settings{QStringLiteral("backup")};
    settings.statementTimeoutMs = 0;
    db::Session session(spec, settings);
    if (auto opened = session.open(); !opened)
        return opened.error();
    auto tables = session.run(
        {QStringLiteral("tables"),
         QStringLiteral(
             "select n.nspname as s, c.relname as t from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace "
             "where n.nspname in ('data', 'audit', 'intake', 'meta') and c.relkind = 'r' order by 1, 2"),
         {}});
    if (!tables)
        return tables.error();
    QJsonObject result;
    for (int row = 0; row < tables->count(); ++row) {
        const QString name = tables->value(row, "s").toString() + QLatin1Char('.') + tables->value(row, "t").toString();
        auto count = session.run({QStringLiteral("count"),
                                  QStringLiteral("select count(*) as n from %1.%2")
                                      .arg(quoted(tables->value(row, "s").toString()), quoted(tables->value(row, "t").toString())),
                                  {}});
        if (!count)
            return count.error();
        result.insert(name, count->value(0, "n").toLongLong());
    }
    return result;
}

base::Result<QJsonObject> Backup::write(const QString &file) const
{
    const QString target = QFileInfo(file).absoluteFilePath();
    if (QFileInfo::exists(target))
        return fault("backup.exists", {{QStringLiteral("file"), target}});
    // The parts are made beside the target: same disk, and nothing half-made under its name.
    QTemporaryDir work(target + QStringLiteral(".making-XXXXXX"));
    if (!work.isValid())
        return backupFault(target, work.errorString());
    const OsAccount self = *OsAccount::current();

    // Rows are counted in the snapshot that is dumped, so that the count of a restored database must be the same.
    db::SessionSettings settings{QStringLiteral("backup")};
    settings.statementTimeoutMs = 0;
    db::Session session(m_spec, settings);
    if (auto opened = session.open(); !opened)
        return opened.error();
    auto begun =
        session.runScript(QStringLiteral("snapshot"),
                          QStringLiteral("set idle_in_transaction_session_timeout = 0; begin isolation level repeatable read read only"));
    if (!begun)
        return begun.error();
    auto snapshot = session.run({QStringLiteral("snapshot"), QStringLiteral("select pg_export_snapshot() as id"), {}});
    if (!snapshot)
        return snapshot.error();
    const Program dump{m_binaries.program("pg_dump"),
                       {QStringLiteral("-Fc"), QStringLiteral("-Z1"), QStringLiteral("--snapshot"), snapshot->value(0, "id").toString(),
                        QStringLiteral("-f"), work.filePath(QStringLiteral("database.dump"))},
                       QStringLiteral("/"),
                       connection(m_spec.database),
                       DumpWait};
    if (const auto done = dump.run(self); !done.ok())
        return backupFault(target, done.errors);
    const Program roles{m_binaries.program("pg_dumpall"),
                        {QStringLiteral("--roles-only"), QStringLiteral("-l"), m_spec.database, QStringLiteral("-f"),
                         work.filePath(QStringLiteral("roles.sql"))},
                        QStringLiteral("/"),
                        connection(m_spec.database),
                        DumpWait};
    if (const auto done = roles.run(self); !done.ok())
        return backupFault(target, done.errors);

    QJsonObject rows;
    auto tables = session.run(
        {QStringLiteral("tables"),
         QStringLiteral(
             "select n.nspname || '.' || c.relname as name, (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I.%I', "
             "n.nspname, c.relname), false, true, '')))[1]::text::bigint as n from pg_catalog.pg_class c join pg_catalog.pg_namespace n "
             "on n.oid = c.relnamespace where n.nspname in ('data', 'audit', 'intake', 'meta') and c.relkind = 'r' order by 1"),
         {}});
    auto version = session.run({QStringLiteral("version"), QStringLiteral("select max(number) as n from meta.migration"), {}});
    if (!tables || !version)
        return (tables ? version : tables).error();
    for (int row = 0; row < tables->count(); ++row)
        rows.insert(tables->value(row, "name").toString(), tables->value(row, "n").toLongLong());

    const QJsonObject manifest{{QStringLiteral("format"), FormatName},
                               {QStringLiteral("made_at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                               {QStringLiteral("program"), QStringLiteral(LUPAVAHTI_VERSION)},
                               {QStringLiteral("server"), versionText(m_binaries.version)},
                               {QStringLiteral("schema"), version->value(0, "n").toInt()},
                               {QStringLiteral("database_sha256"), hashOf(work.filePath(QStringLiteral("database.dump")))},
                               {QStringLiteral("roles_sha256"), hashOf(work.filePath(QStringLiteral("roles.sql")))},
                               {QStringLiteral("rows"), rows}};
    QFile description(work.filePath(QStringLiteral("manifest.json")));
    const QByteArray text = QJsonDocument(manifest).toJson();
    if (!description.open(QIODevice::WriteOnly) || description.write(text) != text.size() || !description.flush())
        return backupFault(target, description.errorString());
    description.close();

    const QString packed = work.filePath(QStringLiteral("packed"));
    const Program pack{
        QStringLiteral("/bin/tar"),
        {QStringLiteral("-cf"), packed, QStringLiteral("manifest.json"), QStringLiteral("roles.sql"), QStringLiteral("database.dump")},
        work.path(),
        {},
        DumpWait};
    if (const auto done = pack.run(self); !done.ok())
        return backupFault(target, done.errors);
    QFile::setPermissions(packed, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (auto whole = inspect(packed); !whole)
        return backupFault(target, whole.error().text);
    if (!syncToDisk(packed) || !QFile::rename(packed, target) || !syncToDisk(QFileInfo(target).absolutePath()))
        return backupFault(target, QStringLiteral("rename"));
    return manifest;
}

base::Result<QJsonObject> Backup::unpack(const QString &file, const QString &into) const
{
    const base::Error broken = fault("backup.not_a_backup", {{QStringLiteral("file"), file}});
    const Program unpack{QStringLiteral("/bin/tar"),
                         {QStringLiteral("-xf"), QFileInfo(file).absoluteFilePath(), QStringLiteral("--no-same-owner"),
                          QStringLiteral("-C"), into, QStringLiteral("manifest.json"), QStringLiteral("roles.sql"),
                          QStringLiteral("database.dump")},
                         into,
                         {},
                         DumpWait};
    if (const auto done = unpack.run(*OsAccount::current()); !done.ok()) {
        if (done.errors.contains(QLatin1String("No space left on device")))
            return backupFault(into, done.errors);
        return broken;
    }
    QFile description(into + QStringLiteral("/manifest.json"));
    if (!description.open(QIODevice::ReadOnly))
        return broken;
    const QJsonObject manifest = QJsonDocument::fromJson(description.readAll()).object();
    if (manifest.value(QLatin1String("format")).toString() != FormatName ||
        manifest.value(QLatin1String("database_sha256")).toString() != hashOf(into + QStringLiteral("/database.dump")) ||
        manifest.value(QLatin1String("roles_sha256")).toString() != hashOf(into + QStringLiteral("/roles.sql")))
        return broken;
    const Program list{m_binaries.program("pg_restore"), {QStringLiteral("-l"), into + QStringLiteral("/database.dump")}, into};
    return list.run(*OsAccount::current()).ok() ? base::Result<QJsonObject>(manifest) : broken;
}

base::Result<QJsonObject> Backup::inspect(const QString &file) const
{
    QTemporaryDir work;
    if (!work.isValid())
        return backupFault(file, work.errorString());
    return unpack(file, work.path());
}

base::Result<void> Backup::loadRoles(const QString &file) const
{
    QFile roles(file);
    if (!roles.open(QIODevice::ReadOnly))
        return fault("backup.not_a_backup", {{QStringLiteral("file"), file}});
    db::ConnectionSpec spec = m_spec;
    spec.database = QStringLiteral("postgres");
    db::Session session(spec, {QStringLiteral("restore")});
    if (auto opened = session.open(); !opened)
        return opened.error();
    auto present =
        session.run({QStringLiteral("roles"), QStringLiteral("select array_agg(rolname::text) as names from pg_catalog.pg_roles"), {}});
    if (!present)
        return present.error();
    const QStringList known = present->value(0, "names").toStringList();
    // pg_dumpall writes one statement per line: CREATE ROLE x; ALTER ROLE x WITH …; GRANT a TO x …; only those of our own roles
    // that are not here yet are run, and nothing else that a file might hold.
    static const QRegularExpression about(QStringLiteral(
        "^(?:CREATE ROLE|ALTER ROLE) (u_[0-9a-f]{12}|lv_[a-z]+)(?: WITH [A-Z 0-9]+(?: PASSWORD '[A-Za-z0-9+/=$:-]+')?(?: VALID UNTIL '[0-9 :+-]+')?)?;$"));
    static const QRegularExpression grant(QStringLiteral("^GRANT (lv_[a-z]+) TO (u_[0-9a-f]{12})(?: GRANTED BY [a-z_]+)?;$"));
    for (const QString &line : QString::fromUtf8(roles.readAll()).split(QLatin1Char('\n'))) {
        QString statement;
        if (const auto match = about.match(line); match.hasMatch() && !known.contains(match.captured(1)))
            statement = line;
        else if (const auto given = grant.match(line); given.hasMatch() && !known.contains(given.captured(2)))
            statement = QStringLiteral("GRANT %1 TO %2").arg(given.captured(1), given.captured(2));
        if (statement.isEmpty())
            continue;
        if (auto done = session.runScript(QStringLiteral("role"), statement); !done)
            return done.error();
    }
    return {};
}

base::Result<QString> Backup::restore(const QString &file) const
{
    QTemporaryDir work;
    if (!work.isValid())
        return backupFault(file, work.errorString());
    auto manifest = unpack(file, work.path());
    if (!manifest)
        return manifest.error();
    if (auto roles = loadRoles(work.filePath(QStringLiteral("roles.sql"))); !roles)
        return roles.error();

    db::ConnectionSpec spec = m_spec;
    spec.database = QStringLiteral("postgres");
    db::SessionSettings settings{QStringLiteral("restore")};
    settings.statementTimeoutMs = 0;
    db::Session session(spec, settings);
    if (auto opened = session.open(); !opened)
        return opened.error();
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddTHHmmsszzz"));
    const QString beside = QStringLiteral("%1_restoring_%2").arg(m_spec.database, stamp).toLower();
    const QString kept = QStringLiteral("%1_before_%2").arg(m_spec.database, stamp).toLower();
    const auto drop = [&] {
        auto gone =
            session.runScript(QStringLiteral("drop"), QStringLiteral("drop database if exists %1 with (force)").arg(quoted(beside)));
        return gone.ok();
    };
    auto made =
        session.runScript(QStringLiteral("create"),
                          QStringLiteral("create database %1 template template0 encoding 'UTF8' locale 'C.UTF-8'").arg(quoted(beside)));
    if (!made)
        return made.error();
    const Program load{m_binaries.program("pg_restore"),
                       {QStringLiteral("--exit-on-error"), QStringLiteral("--single-transaction"), QStringLiteral("-d"), beside,
                        work.filePath(QStringLiteral("database.dump"))},
                       QStringLiteral("/"),
                       connection(beside),
                       DumpWait};
    if (const auto done = load.run(*OsAccount::current()); !done.ok()) {
        drop();
        const base::Error error = backupFault(file, done.errors);
        return error.code == QLatin1String("cluster.no_space")
                   ? error
                   : fault("backup.restore_failed", {{QStringLiteral("file"), file}}, done.errors);
    }
    auto found = counts(beside);
    if (!found || *found != manifest->value(QLatin1String("rows")).toObject()) {
        drop();
        return fault("backup.unverified", {{QStringLiteral("what"), QStringLiteral("rows")}});
    }
    const QString swap = QStringLiteral("begin; alter database %1 rename to %2; alter database %3 rename to %1; commit")
                             .arg(quoted(m_spec.database), quoted(kept), quoted(beside));
    const QString end =
        QStringLiteral("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '%1'").arg(m_spec.database);
    auto ended = session.runScript(QStringLiteral("sessions"), end);
    auto swapped = ended ? session.runScript(QStringLiteral("swap"), swap) : ended;
    if (!swapped) {
        auto undone = session.runScript(QStringLiteral("rollback"), QStringLiteral("rollback"));
        drop();
        return fault("backup.restore_failed", {{QStringLiteral("file"), file}}, swapped.error().toLog());
    }
    return kept;
}

base::Result<QString> Backup::writeInto(const QString &folder, const QString &reason) const
{
    const QString name = QStringLiteral("%1/lupavahti-%2-%3.backup")
                             .arg(folder, QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddTHHmmsszzz")), reason);
    auto written = write(name);
    if (!written)
        return written.error();
    m_account.own(name);
    const auto all = QDir(folder).entryInfoList({QStringLiteral("lupavahti-*.backup")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (qsizetype i = 3; i < all.size(); ++i)
        QFile::remove(all.at(i).filePath());
    // What a crash left half-made; a day is longer than any backup takes.
    for (const QFileInfo &half : QDir(folder).entryInfoList({QStringLiteral("*.making-*")}, QDir::Dirs)) {
        if (half.lastModified().daysTo(QDateTime::currentDateTimeUtc()) > 1)
            QDir(half.filePath()).removeRecursively();
    }
    return name;
}

base::Result<bool> Backup::writeWhenDue(const QString &folder, int days) const
{
    const auto all = QDir(folder).entryInfoList({QStringLiteral("lupavahti-*.backup")}, QDir::Files, QDir::Name | QDir::Reversed);
    if (!all.isEmpty()) {
        const QDateTime made =
            QDateTime::fromString(all.first().fileName().section(QLatin1Char('-'), 1, 1), QStringLiteral("yyyyMMddTHHmmsszzz"));
        if (made.isValid() && made.daysTo(QDateTime::currentDateTimeUtc()) < days)
            return false;
    }
    auto written = writeInto(folder, QStringLiteral("weekly"));
    return written ? base::Result<bool>(true) : written.error();
}

} // namespace cluster
