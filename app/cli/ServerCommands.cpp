// Commands about the server and its schema: status, stop, migrate, backup, restore.
#include "cli/Commands.h"
#include "cluster/Backup.h"
#include "messages/LocalFaults.h"
#include "schema/SqlFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace cli {

namespace {

setup::Progress progressTo(Console &console)
{
    return [&console, last = QString()](setup::Phase phase) mutable {
        const QString line = messages::phase(phase);
        if (line != last)
            console.say(line);
        last = line;
    };
}

QJsonObject describe(const schema::Installed &installed)
{
    return {{QStringLiteral("present"), installed.present},
            {QStringLiteral("version"), installed.version},
            {QStringLiteral("program"), installed.program},
            {QStringLiteral("current"), installed.current()},
            {QStringLiteral("demo"), installed.demo}};
}

void saySchema(Console &console, const schema::Installed &installed)
{
    if (!installed.present)
        console.say(text(QT_TRANSLATE_NOOP("cli", "Schema: none")));
    else if (installed.current())
        console.say(text(QT_TRANSLATE_NOOP("cli", "Schema: %1, up to date")).arg(installed.version));
    else
        console.say(text(QT_TRANSLATE_NOOP("cli", "Schema: %1, installed by program %2; this program brings %3"))
                        .arg(installed.version)
                        .arg(installed.program)
                        .arg(schema::schemaVersion()));
}

int sharedStatus(Console &console, Desk &desk)
{
    auto spec = desk.serverSpec();
    if (!spec)
        return console.fail(spec.error());
    db::Session session(*spec, {QStringLiteral("cli")});
    if (auto opened = session.open(); !opened)
        return console.fail(opened.error());
    const int version = session.serverVersion();
    if (auto checked = cluster::checkServerVersion(version); !checked)
        return console.fail(checked.error());
    auto installed = schema::Migrator::inspect(session);
    if (!installed)
        return console.fail(installed.error());
    console.say(text(QT_TRANSLATE_NOOP("cli", "Server: %1, PostgreSQL %2")).arg(spec->display(), cluster::versionText(version)));
    saySchema(console, *installed);
    console.answer({{QStringLiteral("server"), spec->display()},
                    {QStringLiteral("postgresql"), cluster::versionText(version)},
                    {QStringLiteral("schema"), describe(*installed)}},
                   Done);
    return Done;
}

} // namespace

int status(const Arguments &, const QStringList &, Console &console, Desk &desk)
{
    if (desk.shared())
        return sharedStatus(console, desk);
    const cluster::Status now = desk.cluster().status();
    QJsonObject object{{QStringLiteral("folder"), now.folder},
                       {QStringLiteral("exists"), now.exists},
                       {QStringLiteral("running"), now.running},
                       {QStringLiteral("in_use"), now.inUse},
                       {QStringLiteral("data_version"), now.dataVersion},
                       {QStringLiteral("postgresql"), now.binariesVersion ? cluster::versionText(now.binariesVersion) : QString()},
                       {QStringLiteral("free_mb"), now.freeBytes >> 20},
                       {QStringLiteral("program"), schema::programVersion()}};
    console.say(text(QT_TRANSLATE_NOOP("cli", "Folder: %1")).arg(now.folder));
    console.say(!now.exists   ? text(QT_TRANSLATE_NOOP("cli", "Database: none yet; the first start makes it"))
                : now.running ? (now.inUse ? text(QT_TRANSLATE_NOOP("cli", "Server: running, in use"))
                                           : text(QT_TRANSLATE_NOOP("cli", "Server: running, not in use")))
                              : text(QT_TRANSLATE_NOOP("cli", "Server: not running")));
    console.say(now.binariesVersion ? text(QT_TRANSLATE_NOOP("cli", "PostgreSQL: %1")).arg(cluster::versionText(now.binariesVersion))
                                    : text(QT_TRANSLATE_NOOP("cli", "PostgreSQL: no usable one on this machine")));
    console.say(text(QT_TRANSLATE_NOOP("cli", "Free space: %1 MB")).arg(now.freeBytes >> 20));
    if (now.running && !now.socketFolder.isEmpty()) {
        db::ConnectionSpec spec;
        spec.host = now.socketFolder;
        spec.database = QStringLiteral("lupavahti");
        spec.user = QStringLiteral("cluster_admin");
        db::Session session(spec, {QStringLiteral("cli")});
        if (session.open()) {
            auto installed = schema::Migrator::inspect(session);
            if (!installed)
                return console.fail(installed.error());
            saySchema(console, *installed);
            object.insert(QStringLiteral("schema"), describe(*installed));
        }
    }
    console.answer(object, Done);
    return Done;
}

int stop(const Arguments &arguments, const QStringList &, Console &console, Desk &desk)
{
    const bool ran = desk.cluster().status().running;
    if (auto stopped = desk.cluster().stop(arguments.has("force")); !stopped)
        return console.fail(stopped.error());
    console.say(ran ? text(QT_TRANSLATE_NOOP("cli", "The server is stopped."))
                    : text(QT_TRANSLATE_NOOP("cli", "The server was not running.")));
    console.answer({{QStringLiteral("stopped"), ran}}, Done);
    return Done;
}

int migrate(const Arguments &, const QStringList &, Console &console, Desk &desk)
{
    schema::Report report;
    if (desk.shared()) {
        auto spec = desk.serverSpec();
        if (!spec)
            return console.fail(spec.error());
        auto done = setup::migrateShared(*spec, progressTo(console));
        if (!done)
            return console.fail(done.error());
        report = *done;
    } else {
        auto opened = setup::openPrivate(desk.cluster(), progressTo(console));
        if (!opened)
            return console.fail(opened.error());
        report = opened->report;
    }
    console.say(report.changed ? text(QT_TRANSLATE_NOOP("cli", "The schema went from %1 to %2.")).arg(report.from).arg(report.to)
                               : text(QT_TRANSLATE_NOOP("cli", "The schema is up to date (%1).")).arg(report.to));
    console.answer({{QStringLiteral("from"), report.from},
                    {QStringLiteral("to"), report.to},
                    {QStringLiteral("changed"), report.changed},
                    {QStringLiteral("demo_loaded"), report.demoLoaded}},
                   Done);
    return Done;
}

int backup(const Arguments &, const QStringList &operands, Console &console, Desk &desk)
{
    if (auto opened = desk.open(); !opened)
        return console.fail(opened.error());
    const QString file = QFileInfo(operands.first()).absoluteFilePath();
    const cluster::Backup saver(*desk.cluster().binaries(), *desk.cluster().account(), desk.opened()->administrator);
    auto written = saver.write(file);
    if (!written)
        return console.fail(written.error());
    console.say(text(QT_TRANSLATE_NOOP("cli", "%1 is written and checked, %2 MB."))
                    .arg(file)
                    .arg(static_cast<double>(QFileInfo(file).size()) / 1048576.0, 0, 'f', 1));
    QJsonObject object = *written;
    object.insert(QStringLiteral("file"), file);
    console.answer(object, Done);
    return Done;
}

int restore(const Arguments &arguments, const QStringList &operands, Console &console, Desk &desk)
{
    // A damaged database must not stand in the way of its own rescue: only the server is started here.
    const QString file = QFileInfo(operands.first()).absoluteFilePath();
    const bool inUse = desk.cluster().status().inUse;
    if (inUse && !arguments.has("force"))
        return console.fail(
            base::Error::environment(QStringLiteral("cluster.in_use"), {}, {{QStringLiteral("folder"), desk.cluster().folder()}}));
    auto started = desk.cluster().start();
    if (!started)
        return console.fail(started.error());
    const cluster::Backup saver(*desk.cluster().binaries(), *desk.cluster().account(), *started);
    auto manifest = saver.inspect(file);
    if (!manifest)
        return console.fail(manifest.error());
    const int version = manifest->value(QLatin1String("schema")).toInt();
    if (version > schema::schemaVersion())
        return console.fail(base::Error::environment(
            QStringLiteral("backup.newer"), {},
            {{QStringLiteral("file"), file}, {QStringLiteral("found"), version}, {QStringLiteral("own"), schema::schemaVersion()}}));
    if (auto made = schema::Migrator(*started).ensureDatabase(); !made)
        return console.fail(made.error());
    auto kept = saver.restore(file);
    if (!kept)
        return console.fail(kept.error());
    // The chain of the audit trail goes on in a new segment: transaction numbers of another cluster mean nothing here.
    {
        db::Session session(*started, {QStringLiteral("cli")});
        auto opened = session.open();
        auto begun =
            opened ? session.run({QStringLiteral("segment"),
                                  QStringLiteral("select audit.begin_segment($1)"),
                                  {QStringLiteral("restored from a backup of ") + manifest->value(QLatin1String("made_at")).toString()}})
                   : base::Result<db::Rows>(opened.error());
        if (!begun)
            return console.fail(begun.error());
    }
    auto ready = setup::openPrivate(desk.cluster());
    if (!ready)
        return console.fail(ready.error());
    console.say(text(QT_TRANSLATE_NOOP("cli", "The backup of %1 is in place. The database before it is kept as %2."))
                    .arg(manifest->value(QLatin1String("made_at")).toString(), *kept));
    console.answer({{QStringLiteral("made_at"), manifest->value(QLatin1String("made_at"))}, {QStringLiteral("kept"), *kept}}, Done);
    return Done;
}

} // namespace cli
