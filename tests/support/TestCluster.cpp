#include "support/TestCluster.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <unistd.h>

namespace support {

namespace {

const QString ServerBin = qEnvironmentVariable("LUPAVAHTI_POSTGRES_BIN", QStringLiteral("/usr/lib/postgresql/15/bin"));

void runOrDie(const QString &program, const QStringList &arguments,
              const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setProcessEnvironment(environment);
    // A server started below would keep a pipe open for ever.
    QTemporaryDir folder;
    const QString output = folder.filePath(QStringLiteral("out"));
    process.setStandardOutputFile(output);
    process.start(program, arguments);
    if (!process.waitForFinished(600000) || process.exitCode() != 0) {
        QFile file(output);
        const bool read = file.open(QIODevice::ReadOnly);
        qFatal("%s %s\n%s", qPrintable(program), qPrintable(arguments.join(u' ')), read ? file.readAll().constData() : "");
    }
}

QString script(const char *name)
{
    return QStringLiteral(SOURCE_FOLDER "/tests/support/") + QLatin1String(name);
}

QString readLine(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

db::SessionSettings settings()
{
    db::SessionSettings settings;
    settings.lane = QStringLiteral("test");
    settings.statementTimeoutMs = 120000;
    settings.lockTimeoutMs = 60000;
    return settings;
}

db::Rows execOrDie(const db::ConnectionSpec &spec, const QString &sql)
{
    db::Session session(spec, settings());
    const auto opened = session.open();
    if (!opened)
        qFatal("%s", qPrintable(opened.error().toLog()));
    auto rows = session.runScript(QStringLiteral("test"), sql);
    if (!rows)
        qFatal("%s\n%s", qPrintable(rows.error().toLog()), qPrintable(sql));
    return *rows;
}

} // namespace

TestCluster &TestCluster::shared()
{
    static const QString given = readLine(qEnvironmentVariable("LUPAVAHTI_TEST_CLUSTER"));
    if (!given.isEmpty()) {
        static TestCluster cluster(given);
        return cluster;
    }
    static TestCluster own;
    return own;
}

TestCluster::TestCluster()
    : m_file(QDir::temp().filePath(QStringLiteral("lvtest-%1-%2").arg(getpid()).arg(QRandomGenerator::global()->generate())))
{
    runOrDie(script("cluster.sh"), {QStringLiteral("start"), m_file});
    m_folder = readLine(m_file);
}

TestCluster::~TestCluster()
{
    if (!m_file.isEmpty())
        runOrDie(script("cluster.sh"), {QStringLiteral("stop"), m_file});
}

db::ConnectionSpec TestCluster::spec(const QString &database, const QString &user) const
{
    db::ConnectionSpec spec;
    spec.host = m_folder;
    spec.database = database;
    spec.user = user;
    return spec;
}

void TestCluster::serverControl(const QStringList &arguments)
{
    QStringList all{ServerBin + QStringLiteral("/pg_ctl"), QStringLiteral("-D"), m_folder + QStringLiteral("/data"), QStringLiteral("-w")};
    all += arguments;
    if (geteuid() == 0)
        all = QStringList{QStringLiteral("runuser"), QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--")} + all;
    const QString program = all.takeFirst();
    runOrDie(program, all);
}

void TestCluster::stopServer()
{
    serverControl({QStringLiteral("-m"), QStringLiteral("immediate"), QStringLiteral("stop")});
}

void TestCluster::startServer()
{
    serverControl({QStringLiteral("-l"), m_folder + QStringLiteral("/log"), QStringLiteral("start")});
}

TestDatabase::TestDatabase(Content content, TestCluster &cluster)
    : m_cluster(cluster),
      m_name(QStringLiteral("t_%1_%2").arg(getpid()).arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0')))
{
    const auto server = cluster.spec(QStringLiteral("postgres"));
    QString origin = QStringLiteral("template1");
    if (content != Content::Empty) {
        origin = content == Content::Demo ? QStringLiteral("lv_demo_template") : QStringLiteral("lv_schema_template");
        QLockFile lock(QDir::temp().filePath(QFileInfo(cluster.socketFolder()).fileName() + QStringLiteral(".template.lock")));
        lock.setStaleLockTime(0);
        lock.lock();
        const auto known =
            execOrDie(server, QStringLiteral("select 1 from pg_database where datname = '%1' and datistemplate").arg(origin));
        if (known.isEmpty()) {
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("PGHOST"), cluster.socketFolder());
            environment.insert(QStringLiteral("PGUSER"), QStringLiteral("cluster_admin"));
            environment.insert(QStringLiteral("PATH"), ServerBin + u':' + environment.value(QStringLiteral("PATH")));
            QStringList arguments{QStringLiteral("--fresh"), QStringLiteral("--no-lint")};
            if (content == Content::Demo)
                arguments << QStringLiteral("--demo");
            runOrDie(script("load_schema.sh"), arguments << origin, environment);
            execOrDie(server, QStringLiteral("alter database %1 is_template true").arg(origin));
        }
    }
    execOrDie(server, QStringLiteral("create database %1 template %2").arg(m_name, origin));
}

TestDatabase::~TestDatabase()
{
    execOrDie(m_cluster.spec(QStringLiteral("postgres")), QStringLiteral("drop database %1 with (force)").arg(m_name));
}

db::ConnectionSpec TestDatabase::spec(const QString &user) const
{
    return m_cluster.spec(m_name, user);
}

db::Rows TestDatabase::exec(const QString &sql)
{
    return execOrDie(spec(), sql);
}

QVariant TestDatabase::scalar(const QString &sql)
{
    const auto rows = exec(sql);
    return rows.isEmpty() ? QVariant() : rows.at(0, 0);
}

QString TestDatabase::loginOf(const char *role)
{
    return scalar(QStringLiteral("select p.login_name from data.person p join data.membership m on m.person_id = p.id where m.role = '%1' "
                                 "and p.login_name is not null and p.login_ended_at is null order by p.id limit 1")
                      .arg(QLatin1StringView(role)))
        .toString();
}

} // namespace support
