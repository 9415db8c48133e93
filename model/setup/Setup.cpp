#include "Setup.h"

#include "base/Log.h"
#include "base/OnThread.h"
#include "cluster/Backup.h"
#include "db/Session.h"

#include <QThreadPool>

namespace setup {

namespace {

constexpr int BackupDays = 7;

// One row per person: those who are in the demo's group, with what they are today.
constexpr auto DemoPeople = R"(
select p.login_name, p.given_names || ' ' || p.family_name as name, min(o.name_fi) as organisation_fi, min(o.name_sv) as organisation_sv,
       bool_or(o.class = 'agency') as agency, array_agg(distinct m.role order by m.role) as roles
  from data.person p
  join pg_catalog.pg_roles r on r.rolname = p.login_name and r.rolcanlogin
  join pg_catalog.pg_auth_members g on g.member = r.oid and g.roleid = 'lv_demo'::regrole
  join data.membership m on m.person_id = p.id and m.valid_from <= current_date and (m.valid_until is null or m.valid_until >= current_date)
  join data.organisation o on o.id = m.org_id
 where p.state = 'active'
 group by p.id, p.login_name, p.given_names, p.family_name
 order by bool_or(o.class = 'agency') desc, min(o.name_key), min(p.name_key))";

Phase phaseOf(cluster::Cluster::Step step)
{
    using Step = cluster::Cluster::Step;
    switch (step) {
    case Step::Locating: return Phase::Locating;
    case Step::Waiting: return Phase::Waiting;
    case Step::Creating: return Phase::Creating;
    case Step::Starting: return Phase::Starting;
    case Step::Recovering: return Phase::Recovering;
    case Step::Connecting: return Phase::Connecting;
    case Step::Stopping: return Phase::Stopping;
    }
    return Phase::Starting;
}

Phase phaseOf(schema::Migrator::Step step)
{
    using Step = schema::Migrator::Step;
    switch (step) {
    case Step::Checking: return Phase::Checking;
    case Step::BackingUp: return Phase::BackingUp;
    case Step::Demo: return Phase::Demo;
    case Step::Migrating:
    case Step::Code:
    case Step::Reference:
    case Step::Linting: return Phase::Migrating;
    }
    return Phase::Migrating;
}

} // namespace

base::Result<QList<DemoPerson>> demoPeople(const db::ConnectionSpec &administrator)
{
    db::Session session(administrator, {QStringLiteral("setup")});
    if (auto opened = session.open(); !opened)
        return opened.error();
    auto rows = session.run({QStringLiteral("demo people"), QString::fromLatin1(DemoPeople), {}});
    if (!rows)
        return rows.error();
    QList<DemoPerson> people;
    for (int row = 0; row < rows->count(); ++row) {
        people << DemoPerson{rows->value(row, "login_name").toString(),
                             rows->value(row, "name").toString(),
                             rows->value(row, "organisation_fi").toString(),
                             rows->value(row, "organisation_sv").toString(),
                             rows->value(row, "agency").toBool(),
                             rows->value(row, "roles").toStringList()};
    }
    return people;
}

base::Result<Opened> openPrivate(cluster::Cluster &cluster, const Progress &progress)
{
    const auto say = [&progress](Phase phase) {
        if (progress)
            progress(phase);
    };
    const auto link = QObject::connect(
        &cluster, &cluster::Cluster::progress, &cluster, [say](cluster::Cluster::Step step) { say(phaseOf(step)); }, Qt::DirectConnection);
    auto started = cluster.start();
    QObject::disconnect(link);
    if (!started)
        return started.error();

    Opened opened;
    opened.administrator = *started;
    schema::Migrator migrator(*started);
    migrator.onStep = [say](schema::Migrator::Step step) { say(phaseOf(step)); };
    migrator.demo = true;
    migrator.backup = [&cluster, spec = *started]() -> base::Result<void> {
        auto saved = cluster::Backup(*cluster.binaries(), *cluster.account(), spec)
                         .writeInto(cluster.backupFolder(), QStringLiteral("before-upgrade"));
        return saved ? base::Result<void>() : saved.error();
    };
    if (auto made = migrator.ensureDatabase(); !made)
        return made.error();
    auto report = migrator.migrate();
    if (!report)
        return report.error();
    opened.report = *report;
    auto people = demoPeople(*started);
    if (!people)
        return people.error();
    opened.people = *people;
    QStringList logins;
    for (const DemoPerson &person : opened.people)
        logins << person.login;
    if (auto mapped = cluster.writeIdentMap(logins); !mapped)
        return mapped.error();
    return opened;
}

QFuture<base::Result<Opened>> openPrivateAsync(cluster::Cluster &cluster, const Progress &progress)
{
    return base::onThread([&cluster, progress] { return openPrivate(cluster, progress); });
}

base::Result<schema::Installed> checkShared(const db::ConnectionSpec &spec)
{
    db::Session session(spec, {QStringLiteral("setup")});
    if (auto opened = session.open(); !opened)
        return opened.error();
    if (auto version = cluster::checkServerVersion(session.serverVersion()); !version)
        return version.error();
    return schema::Migrator::check(session);
}

QFuture<base::Result<schema::Installed>> checkSharedAsync(const db::ConnectionSpec &spec)
{
    return base::onThread([spec] { return checkShared(spec); });
}

base::Result<schema::Report> migrateShared(const db::ConnectionSpec &spec, const Progress &progress)
{
    {
        db::Session session(spec, {QStringLiteral("setup")});
        if (auto opened = session.open(); opened) {
            if (auto version = cluster::checkServerVersion(session.serverVersion()); !version)
                return version.error();
        } else if (opened.error().sqlstate != QLatin1String("3D000")) {
            return opened.error();
        }
    }
    schema::Migrator migrator(spec);
    migrator.onStep = [&progress](schema::Migrator::Step step) {
        if (progress)
            progress(phaseOf(step));
    };
    if (auto made = migrator.ensureDatabase(); !made)
        return made.error();
    return migrator.migrate();
}

void backUpWhenDue(const cluster::Cluster &cluster)
{
    if (!cluster.binaries() || !cluster.account())
        return;
    const cluster::Backup backup(*cluster.binaries(), *cluster.account(), cluster.connectionSpec());
    QThreadPool::globalInstance()->start([backup, folder = cluster.backupFolder()] {
        if (auto done = backup.writeWhenDue(folder, BackupDays); !done)
            qCWarning(lcCluster) << "weekly backup:" << done.error().toLog();
    });
}

} // namespace setup
