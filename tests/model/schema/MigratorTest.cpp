// The schema as the program installs it: the same as the shell twin's, once only, whole or not at all, and refused in words.
#include "support/ScratchFolder.h"

#include "cluster/Backup.h"
#include "cluster/Cluster.h"
#include "db/Session.h"
#include "messages/Sentences.h"
#include "schema/Migrator.h"
#include "schema/SqlFiles.h"
#include "setup/Setup.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using schema::Migrator;

class MigratorTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ScratchFolder> m_scratch;
    std::unique_ptr<cluster::Cluster> m_cluster;

    db::ConnectionSpec spec(const QString &database) const
    {
        db::ConnectionSpec spec = m_cluster->connectionSpec();
        spec.database = database;
        return spec;
    }

    base::Result<db::Rows> ask(const QString &database, const QString &sql)
    {
        db::Session session(spec(database), {QStringLiteral("test")});
        if (auto opened = session.open(); !opened)
            return opened.error();
        return session.runScript(QStringLiteral("test"), sql);
    }

    // What pg_dump says of the structure and of the rows that the installation itself makes; times left out.
    QString dump(const QString &database)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PGHOST"), m_cluster->connectionSpec().host);
        environment.insert(QStringLiteral("PGUSER"), QStringLiteral("cluster_admin"));
        process.setProcessEnvironment(environment);
        process.start(m_cluster->binaries()->program("pg_dump"), {QStringLiteral("--schema-only"), database});
        process.waitForFinished(60000);
        QStringList lines;
        for (const QString &line : QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'))) {
            if (!line.startsWith(QLatin1String("\\restrict")) && !line.startsWith(QLatin1String("\\unrestrict")))
                lines << line;
        }
        return lines.join(QLatin1Char('\n'));
    }

    int runShellTwin(const QString &database, const QStringList &options = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PGHOST"), m_cluster->connectionSpec().host);
        environment.insert(QStringLiteral("PGUSER"), QStringLiteral("cluster_admin"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QStringLiteral(SOURCE_FOLDER "/tests/support/load_schema.sh"), options + QStringList{database});
        process.waitForFinished(120000);
        return process.exitCode();
    }

    void install(const QString &database, bool demo = false)
    {
        Migrator migrator(spec(database));
        migrator.demo = demo;
        auto made = migrator.ensureDatabase();
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().toLog()));
        auto report = migrator.migrate();
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().toLog() + report.error().text));
        QVERIFY(report->changed);
        QCOMPARE(report->to, schema::schemaVersion());
    }

    void copyOf(const QString &database)
    {
        auto made = ask(QStringLiteral("postgres"), QStringLiteral("drop database if exists %1; ").arg(database));
        QVERIFY(made.ok());
        made = ask(QStringLiteral("postgres"), QStringLiteral("create database %1 template installed").arg(database));
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().toLog()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_scratch = std::make_unique<ScratchFolder>();
        m_cluster = std::make_unique<cluster::Cluster>(m_scratch->path() + QStringLiteral("/c"));
        auto started = m_cluster->start();
        QVERIFY2(started.ok(), started ? "" : qPrintable(started.error().toLog()));
        install(QStringLiteral("installed"));
    }
    void cleanupTestCase()
    {
        m_cluster.reset();
        m_scratch.reset();
    }

    void shellTwinInstallsTheSame()
    {
        QCOMPARE(runShellTwin(QStringLiteral("twin")), 0);
        const QString ours = dump(QStringLiteral("installed"));
        const QString theirs = dump(QStringLiteral("twin"));
        QVERIFY(ours.size() > 10000);
        if (ours != theirs) {
            const QStringList a = ours.split(QLatin1Char('\n')), b = theirs.split(QLatin1Char('\n'));
            for (qsizetype i = 0; i < qMin(a.size(), b.size()); ++i)
                QVERIFY2(a.at(i) == b.at(i), qPrintable(QStringLiteral("line %1: %2 | %3").arg(i).arg(a.at(i), b.at(i))));
        }
        QCOMPARE(ours.size(), theirs.size());
        const QString registers = QStringLiteral(
            "select string_agg(number || name || sha256, ',' order by number) || (select code_sha256 from meta.installation) from meta.migration");
        QCOMPARE(ask(QStringLiteral("installed"), registers)->at(0, 0).toString(),
                 ask(QStringLiteral("twin"), registers)->at(0, 0).toString());
        for (const char *table : {"data.data_item", "data.municipality", "data.code_value"}) {
            const QString count = QStringLiteral("select count(*) from ") + QLatin1String(table);
            QVERIFY(ask(QStringLiteral("installed"), count)->at(0, 0).toInt() > 0);
            QCOMPARE(ask(QStringLiteral("installed"), count)->at(0, 0).toInt(), ask(QStringLiteral("twin"), count)->at(0, 0).toInt());
        }
    }

    void secondRunChangesNothing()
    {
        Migrator migrator(spec(QStringLiteral("installed")));
        migrator.backup = [] { return base::Result<void>(base::Error::environment(QStringLiteral("backup.failed"))); };
        auto report = migrator.migrate();
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().toLog()));
        QVERIFY(!report->changed);
    }

    void changedCodeIsMadeAnewAfterABackup()
    {
        copyOf(QStringLiteral("older"));
        QVERIFY(ask(QStringLiteral("older"),
                    QStringLiteral("update meta.installation set code_sha256 = repeat('0', 64); drop schema ui cascade"))
                    .ok());
        int backups = 0;
        Migrator migrator(spec(QStringLiteral("older")));
        migrator.backup = [&] {
            ++backups;
            return base::Result<void>();
        };
        auto report = migrator.migrate();
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().toLog() + report.error().text));
        QVERIFY(report->changed);
        QCOMPARE(backups, 1);
        QCOMPARE(dump(QStringLiteral("older")), dump(QStringLiteral("installed")));
    }

    void failedBackupStopsTheUpgrade()
    {
        copyOf(QStringLiteral("unsaved"));
        QVERIFY(ask(QStringLiteral("unsaved"), QStringLiteral("update meta.installation set code_sha256 = repeat('0', 64)")).ok());
        Migrator migrator(spec(QStringLiteral("unsaved")));
        migrator.backup = [] { return base::Result<void>(base::Error::environment(QStringLiteral("backup.failed"))); };
        auto report = migrator.migrate();
        QVERIFY(!report.ok());
        QCOMPARE(report.error().code, QStringLiteral("backup.failed"));
        QCOMPARE(ask(QStringLiteral("unsaved"), QStringLiteral("select code_sha256 from meta.installation"))->at(0, 0).toString(),
                 QString(64, QLatin1Char('0')));
    }

    // A table of the person's own that depends on nothing stays; an upgrade that fails half-way leaves the old version whole.
    void failedUpgradeLeavesTheOldVersion()
    {
        copyOf(QStringLiteral("broken"));
        // The way is blocked late: a policy of ours would have to be made on a table that is not there.
        QVERIFY(
            ask(QStringLiteral("broken"),
                QStringLiteral(
                    "update meta.installation set code_sha256 = repeat('0', 64); alter table data.code_value rename to code_value_away"))
                .ok());
        const QString before = dump(QStringLiteral("broken"));
        Migrator migrator(spec(QStringLiteral("broken")));
        auto report = migrator.migrate();
        QVERIFY(!report.ok());
        QCOMPARE(report.error().code, QStringLiteral("schema.failed"));
        QVERIFY(!messages::error(report.error()).contains(QLatin1Char('{')));
        QCOMPARE(dump(QStringLiteral("broken")), before);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("code");
        QTest::newRow("newer schema")
            << QStringLiteral(
                   "insert into meta.migration (number, name, sha256, program) values (9999, 'future', repeat('a', 64), '9.0.0')")
            << QStringLiteral("schema.newer");
        QTest::newRow("newer program") << QStringLiteral("update meta.installation set minimum_program = '9.0.0'")
                                       << QStringLiteral("schema.program_too_old");
        QTest::newRow("edited migration") << QStringLiteral("update meta.migration set sha256 = repeat('a', 64) where number = 2")
                                          << QStringLiteral("schema.edited");
    }
    void refusals()
    {
        QFETCH(QString, change);
        QFETCH(QString, code);
        copyOf(QStringLiteral("refused"));
        QVERIFY(ask(QStringLiteral("refused"), change).ok());
        const QString before = dump(QStringLiteral("refused"));
        auto report = Migrator(spec(QStringLiteral("refused"))).migrate();
        QVERIFY(!report.ok());
        QCOMPARE(report.error().code, code);
        const QString sentence = messages::error(report.error());
        QVERIFY2(!sentence.contains(QLatin1Char('{')), qPrintable(sentence));
        QCOMPARE(dump(QStringLiteral("refused")), before);
    }

    void ordinaryClientsOnlyCheck()
    {
        QVERIFY(setup::checkShared(spec(QStringLiteral("installed"))).ok());
        QCOMPARE(setup::checkShared(spec(QStringLiteral("postgres"))).error().code, QStringLiteral("schema.missing"));
        copyOf(QStringLiteral("behind"));
        QVERIFY(ask(QStringLiteral("behind"),
                    QStringLiteral("delete from meta.migration where number = (select max(number) from meta.migration)"))
                    .ok());
        QCOMPARE(setup::checkShared(spec(QStringLiteral("behind"))).error().code, QStringLiteral("schema.older"));
        QVERIFY(ask(QStringLiteral("postgres"), QStringLiteral("create role plain login superuser; alter role plain nosuperuser")).ok());
    }

    void twoInstallersAtOnce()
    {
        Migrator first(spec(QStringLiteral("raced")));
        QVERIFY(first.ensureDatabase().ok());
        base::Result<schema::Report> other = schema::Report{};
        std::unique_ptr<QThread> thread(QThread::create([&] { other = Migrator(spec(QStringLiteral("raced"))).migrate(); }));
        thread->start();
        auto own = first.migrate();
        thread->wait();
        QVERIFY2(own.ok() && other.ok(), qPrintable((own.ok() ? other : own).ok() ? QString() : (own.ok() ? other : own).error().toLog()));
        QVERIFY(own->changed != other->changed);
    }

    void backupComesBackWithLoginsAndCounts()
    {
        ScratchFolder folder;
        const cluster::Backup backup(*m_cluster->binaries(), *m_cluster->account(), spec(QStringLiteral("lupavahti")));
        install(QStringLiteral("lupavahti"), true);
        const QString people = QStringLiteral("select count(*) from data.person");
        const QString logins = QStringLiteral("select count(*) from pg_roles where rolname like 'u\\_%' and rolcanlogin");
        const int before = ask(QStringLiteral("lupavahti"), people)->at(0, 0).toInt();
        const int loginsBefore = ask(QStringLiteral("lupavahti"), logins)->at(0, 0).toInt();
        QVERIFY(before > 0);
        QVERIFY(loginsBefore > 1);
        const QString file = folder.path() + QStringLiteral("/one.backup");
        auto written = backup.write(file);
        QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().toLog()));
        QCOMPARE(QFileInfo(file).permissions() & QFileDevice::Permissions(0x77), QFileDevice::Permissions());
        QCOMPARE(backup.write(file).error().code, QStringLiteral("backup.exists"));
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.making-*")}).size(), 0);

        // Another cluster gets everything, logins too.
        cluster::Cluster other(folder.path() + QStringLiteral("/c"));
        QVERIFY(other.start().ok());
        QVERIFY(Migrator(other.connectionSpec()).ensureDatabase().ok());
        const cluster::Backup there(*other.binaries(), *other.account(), other.connectionSpec());
        auto restored = there.restore(file);
        QVERIFY2(restored.ok(), restored ? "" : qPrintable(restored.error().toLog() + restored.error().text));
        db::Session session(other.connectionSpec(), {QStringLiteral("test")});
        QVERIFY(session.open().ok());
        QCOMPARE(session.runScript(QStringLiteral("t"), people)->at(0, 0).toInt(), before);
        QCOMPARE(session.runScript(QStringLiteral("t"), logins)->at(0, 0).toInt(), loginsBefore);
        session.close();
        auto same = Migrator(other.connectionSpec()).migrate();
        QVERIFY2(same.ok(), same ? "" : qPrintable(same.error().toLog()));
        QVERIFY2(!same->changed, "the restored database is the one that was saved");

        // A login ended since the backup stays ended.
        const QString ended =
            ask(QStringLiteral("lupavahti"), QStringLiteral("select min(login_name) from data.person where login_name is not null"))
                ->at(0, 0)
                .toString();
        QVERIFY(ask(QStringLiteral("lupavahti"), QStringLiteral("alter role %1 nologin").arg(ended)).ok());
        auto again = backup.restore(file);
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().toLog() + again.error().text));
        QVERIFY(again->startsWith(QLatin1String("lupavahti_before_")));
        QCOMPARE(ask(QStringLiteral("lupavahti"), people)->at(0, 0).toInt(), before);
        QCOMPARE(ask(QStringLiteral("lupavahti"), QStringLiteral("select rolcanlogin::text from pg_roles where rolname = '%1'").arg(ended))
                     ->at(0, 0)
                     .toString(),
                 QStringLiteral("false"));

        // Any changed byte is found before anything is touched.
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.seek(damaged.size() / 2);
        const char byte = damaged.peek(1).at(0);
        damaged.putChar(static_cast<char>(byte ^ 0x55));
        damaged.close();
        QCOMPARE(backup.restore(file).error().code, QStringLiteral("backup.not_a_backup"));
        QCOMPARE(backup.restore(QStringLiteral(SOURCE_FOLDER "/CMakeLists.txt")).error().code, QStringLiteral("backup.not_a_backup"));
        QCOMPARE(backup.restore(folder.path() + QStringLiteral("/none")).error().code, QStringLiteral("backup.not_a_backup"));
        QCOMPARE(ask(QStringLiteral("lupavahti"), people)->at(0, 0).toInt(), before);
    }

    void onlyTheNewestThreeBackupsAreKept()
    {
        ScratchFolder folder;
        const cluster::Backup backup(*m_cluster->binaries(), *m_cluster->account(), spec(QStringLiteral("installed")));
        QVERIFY(*backup.writeWhenDue(folder.path(), 7));
        QVERIFY2(!*backup.writeWhenDue(folder.path(), 7), "not due a second time");
        for (int i = 0; i < 3; ++i)
            QVERIFY(backup.writeInto(folder.path(), QStringLiteral("test")).ok());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
    }
};

QTEST_GUILESS_MAIN(MigratorTest)
#include "MigratorTest.moc"
