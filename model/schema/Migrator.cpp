#include "Migrator.h"

#include "base/Log.h"
#include "db/Session.h"
#include "schema/CopyIn.h"
#include "schema/SqlFiles.h"

#include <QThread>
#include <QVersionNumber>

namespace schema {

namespace {

// Clients older than this cannot work with the code of this program.
constexpr auto MinimumProgram = "0.1.0";
constexpr int LockAttempts = 5;

base::Error fault(const char *code, const QJsonObject &detail = {}, const QString &text = {})
{
    return base::Error::environment(QString::fromLatin1(code), text, detail);
}

base::Error stepFailed(const QString &step, const base::Error &cause)
{
    // A lost link and a full disk have sentences of their own.
    if (cause.is(base::Error::Kind::Lost) || cause.is(base::Error::Kind::Environment) || cause.sqlstate == QLatin1String("53100"))
        return cause;
    base::Error error = fault("schema.failed", {{QStringLiteral("step"), step}}, cause.toLog());
    error.sqlstate = cause.sqlstate;
    return error;
}

base::Result<void> run(db::Session &session, const QString &name, const QString &sql, const QVariantList &values = {})
{
    auto done = session.run({name, sql, values});
    return done ? base::Result<void>() : stepFailed(name, done.error());
}

} // namespace

QString programVersion()
{
    return QStringLiteral(LUPAVAHTI_VERSION);
}

int compareVersions(const QString &first, const QString &second)
{
    return QVersionNumber::compare(QVersionNumber::fromString(first), QVersionNumber::fromString(second));
}

bool Installed::current() const
{
    return present && version == schemaVersion() && codeHash == schema::codeHash();
}

base::Result<void> Migrator::ensureDatabase()
{
    db::ConnectionSpec spec = m_spec;
    spec.database = QStringLiteral("postgres");
    db::Session session(spec, {QStringLiteral("installer")});
    if (auto opened = session.open(); !opened)
        return opened;
    auto found = session.run(
        {QStringLiteral("database"), QStringLiteral("select 1 from pg_catalog.pg_database where datname = $1"), {m_spec.database}});
    if (!found)
        return found.error();
    if (!found->isEmpty())
        return {};
    // The name is our own constant, or the administrator's; quoted like any name.
    const QString name = QLatin1Char('"') + QString(m_spec.database).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    auto made = session.runScript(QStringLiteral("create database"),
                                  QStringLiteral("create database %1 template template0 encoding 'UTF8' locale 'C.UTF-8'").arg(name));
    if (!made && made.error().sqlstate != QLatin1String("42P04")) // somebody else has just made it
        return stepFailed(QStringLiteral("create database"), made.error());
    return {};
}

base::Result<Installed> Migrator::inspect(db::Session &session)
{
    Installed found;
    auto there =
        session.run({QStringLiteral("register"), QStringLiteral("select to_regclass('meta.installation') is not null as present"), {}});
    if (!there)
        return there.error();
    if (!there->value(0, "present").toBool())
        return found;
    auto rows = session.run(
        {QStringLiteral("installation"), QStringLiteral("select program, minimum_program, code_sha256, demo from meta.installation"), {}});
    if (!rows)
        return rows.error();
    auto applied =
        session.run({QStringLiteral("migrations"), QStringLiteral("select number, name, sha256 from meta.migration order by number"), {}});
    if (!applied)
        return applied.error();
    if (rows->isEmpty() || applied->isEmpty())
        return found;
    found.present = true;
    found.program = rows->value(0, "program").toString();
    found.minimumProgram = rows->value(0, "minimum_program").toString();
    found.codeHash = rows->value(0, "code_sha256").toString();
    found.demo = rows->value(0, "demo").toBool();
    const auto own = migrations();
    for (int row = 0; row < applied->count(); ++row)
        found.version = qMax(found.version, applied->value(row, "number").toInt());
    if (found.version > schemaVersion())
        return fault("schema.newer", {{QStringLiteral("found"), found.version}, {QStringLiteral("own"), schemaVersion()}});
    if (compareVersions(found.minimumProgram, programVersion()) > 0)
        return fault("schema.program_too_old",
                     {{QStringLiteral("minimum"), found.minimumProgram}, {QStringLiteral("own"), programVersion()}});
    for (int row = 0; row < applied->count(); ++row) {
        const int number = applied->value(row, "number").toInt();
        const auto match = std::find_if(own.begin(), own.end(), [&](const Migration &m) { return m.number == number; });
        if (match == own.end() || match->sha256 != applied->value(row, "sha256").toString())
            return fault("schema.edited",
                         {{QStringLiteral("migration"), QStringLiteral("%1 %2").arg(number).arg(applied->value(row, "name").toString())}});
    }
    return found;
}

base::Result<Installed> Migrator::check(db::Session &session)
{
    auto found = inspect(session);
    if (!found)
        return found;
    if (!found->present)
        return fault("schema.missing");
    if (found->version < schemaVersion())
        return fault("schema.older", {{QStringLiteral("found"), found->version}, {QStringLiteral("own"), schemaVersion()}});
    return found;
}

base::Result<Report> Migrator::migrate()
{
    onStep(Step::Checking);
    db::SessionSettings settings{QStringLiteral("installer")};
    settings.statementTimeoutMs = 0;
    settings.lockTimeoutMs = 2000;
    db::Session session(m_spec, settings);
    if (auto opened = session.open(); !opened)
        return opened.error();
    auto power = session.run(
        {QStringLiteral("superuser"), QStringLiteral("select rolsuper from pg_catalog.pg_roles where rolname = session_user"), {}});
    if (!power)
        return power.error();
    if (!power->value(0, "rolsuper").toBool())
        return fault("schema.not_administrator");

    Report report;
    for (int attempt = 1;; ++attempt) {
        report = {};
        base::Result<void> done = run(session, QStringLiteral("begin"), QStringLiteral("begin"));
        // Waits for another installer without the short limit that ordinary locks have.
        if (done)
            done = run(session, QStringLiteral("lock"),
                       QStringLiteral("select set_config('lock_timeout', '60s', true), pg_advisory_xact_lock(7588101)"));
        if (done)
            done = run(session, QStringLiteral("lock"),
                       QStringLiteral("select set_config('lock_timeout', '2s', true), set_config('client_min_messages', 'warning', true)"));
        if (done) {
            auto before = inspect(session);
            if (!before)
                done = before.error();
            else if (!before->current())
                done = install(session, *before, report);
            else
                report.from = report.to = before->version;
        }
        if (done)
            done = run(session, QStringLiteral("commit"), QStringLiteral("commit"));
        if (done)
            return report;
        if (auto undone = session.run({QStringLiteral("rollback"), QStringLiteral("rollback"), {}}); !undone)
            qCDebug(lcSchema) << undone.error().toLog();
        // Readers hold the tables for a moment; they are asked to let go a few times, never thrown out.
        const bool again = done.error().sqlstate == QLatin1String("55P03") || done.error().sqlstate == QLatin1String("40P01");
        if (!again || attempt >= LockAttempts)
            return done.error();
        QThread::msleep(static_cast<unsigned long>(200 * attempt));
    }
}

base::Result<void> Migrator::runFile(db::Session &session, const QString &path, const char *step)
{
    const QByteArray text = read(path);
    if (text.isEmpty())
        return fault("schema.failed", {{QStringLiteral("step"), path}}, QStringLiteral("the program carries no such file"));
    auto done = session.runScript(QString::fromLatin1(step) + QLatin1Char(' ') + path, QString::fromUtf8(text));
    return done ? base::Result<void>() : stepFailed(path, done.error());
}

base::Result<void> Migrator::install(db::Session &session, const Installed &before, Report &report)
{
    report.from = before.version;
    report.to = schemaVersion();
    report.changed = true;
    if (before.present && backup) {
        onStep(Step::BackingUp);
        if (auto saved = backup(); !saved)
            return saved;
    }
    onStep(Step::Migrating);
    for (const char *file : {"roles.sql", "meta.sql", "drop_code.sql"}) {
        if (auto done = runFile(session, QString::fromLatin1(file), "prepare"); !done)
            return done;
    }
    for (const Migration &migration : migrations()) {
        if (migration.number <= before.version)
            continue;
        if (auto done = run(session, QStringLiteral("owner"), QStringLiteral("set local role lv_owner")); !done)
            return done;
        if (auto done = runFile(session, migration.path, "migrate"); !done)
            return done;
        if (auto done = run(session, QStringLiteral("owner"), QStringLiteral("reset role")); !done)
            return done;
        if (auto done = run(session, QStringLiteral("register"),
                            QStringLiteral("insert into meta.migration (number, name, sha256, program) values ($1, $2, $3, $4)"),
                            {migration.number, migration.name, migration.sha256, programVersion()});
            !done)
            return done;
    }
    onStep(Step::Code);
    for (const QString &path : files(QStringLiteral("code"))) {
        if (auto done = runFile(session, path, "code"); !done)
            return done;
    }
    onStep(Step::Reference);
    if (auto done = loadReference(session); !done)
        return done;
    if (auto done =
            run(session, QStringLiteral("register"),
                QStringLiteral("insert into meta.installation (program, minimum_program, code_sha256) values ($1, $2, $3) "
                               "on conflict (only_row) do update set program = excluded.program, "
                               "minimum_program = excluded.minimum_program, code_sha256 = excluded.code_sha256, changed_at = now()"),
                {programVersion(), QString::fromLatin1(MinimumProgram), codeHash()});
        !done)
        return done;
    if (demo && !before.present) {
        onStep(Step::Demo);
        for (const QString &path : files(QStringLiteral("demo"))) {
            if (auto done = runFile(session, path, "demo"); !done)
                return done;
        }
        if (auto done = run(session, QStringLiteral("register"), QStringLiteral("update meta.installation set demo = true")); !done)
            return done;
        report.demoLoaded = true;
    }
    onStep(Step::Linting);
    return lint(session);
}

base::Result<void> Migrator::loadReference(db::Session &session)
{
    for (const QString &path : files(QStringLiteral("reference"), QStringLiteral("csv"))) {
        const QString table = QStringLiteral("reference_") + path.section(QLatin1Char('/'), -1).chopped(4);
        if (auto copied = copyIntoStaging(session, table, read(path)); !copied)
            return stepFailed(path, copied.error());
    }
    for (const QString &path : files(QStringLiteral("reference"))) {
        if (auto done = runFile(session, path, "reference"); !done)
            return done;
    }
    return {};
}

base::Result<void> Migrator::lint(db::Session &session)
{
    for (const QString &path : files(QStringLiteral("lint"))) {
        auto found = session.runScript(QStringLiteral("lint ") + path, QString::fromUtf8(read(path)));
        if (!found)
            return stepFailed(path, found.error());
        if (!found->isEmpty())
            return fault("schema.lint", {{QStringLiteral("lint"), path.section(QLatin1Char('/'), -1).chopped(4)}},
                         found->at(0, 0).toString());
    }
    return {};
}

} // namespace schema
