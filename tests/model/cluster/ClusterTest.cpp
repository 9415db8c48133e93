// The private cluster on a real PostgreSQL: made, started, shared, crashed, recovered, stopped; and every fault in words.
#include "support/ScratchFolder.h"

#include "cluster/Cluster.h"
#include "cluster/PidFile.h"
#include "cluster/SocketFolder.h"
#include "db/Session.h"
#include "messages/Sentences.h"

#include <csignal>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <unistd.h>

using cluster::Cluster;

namespace {

base::Result<db::Rows> ask(const Cluster &cluster, const QString &sql)
{
    db::ConnectionSpec spec = cluster.connectionSpec();
    spec.database = QStringLiteral("postgres");
    db::Session session(spec, {QStringLiteral("test")});
    if (auto opened = session.open(); !opened)
        return opened.error();
    return session.runScript(QStringLiteral("test"), sql);
}

// A folder of programs that answer as another PostgreSQL would.
QString fakeBinaries(const ScratchFolder &scratch, const QString &version)
{
    const QString folder = scratch.path() + QStringLiteral("/bin-") + version;
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::Permissions(0x7755));
    for (const char *name : {"postgres", "initdb", "pg_ctl", "pg_dump", "pg_restore"}) {
        QFile file(folder + QLatin1Char('/') + QLatin1String(name));
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\necho '" + QByteArray(name) + " (PostgreSQL) " + version.toUtf8() + " (Debian)'\n");
        file.setPermissions(QFile::Permissions(0x7755));
    }
    return folder;
}

} // namespace

class ClusterTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ScratchFolder> m_made;

    // A cluster made once and copied, where the test is not about the making.
    QString copied(const ScratchFolder &scratch)
    {
        const QString folder = scratch.path() + QStringLiteral("/c");
        QProcess::execute(QStringLiteral("/bin/cp"), {QStringLiteral("-a"), m_made->path() + QStringLiteral("/c"), folder});
        return folder;
    }

    void startMustFail(Cluster &cluster, const char *code)
    {
        auto started = cluster.start();
        QVERIFY(!started.ok());
        QVERIFY2(started.error().code == QLatin1String(code), qPrintable(started.error().toLog() + started.error().text));
        const QString sentence = messages::error(started.error());
        QVERIFY2(!sentence.isEmpty() && !sentence.contains(QLatin1Char('{')), qPrintable(sentence));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_made = std::make_unique<ScratchFolder>();
        Cluster cluster(m_made->path() + QStringLiteral("/c"));
        auto started = cluster.start();
        QVERIFY2(started.ok(), started ? "" : qPrintable(started.error().toLog()));
    }
    void cleanupTestCase() { m_made.reset(); }
    void init()
    {
        qunsetenv("LUPAVAHTI_PG_BIN");
        qunsetenv("LUPAVAHTI_RUNTIME");
    }

    void madeStartedAndStoppedByTheLast()
    {
        ScratchFolder scratch;
        const QString folder = scratch.path() + QStringLiteral("/data with blanks");
        auto first = std::make_unique<Cluster>(folder);
        auto started = first->start();
        QVERIFY2(started.ok(), started ? "" : qPrintable(started.error().toLog()));
        QVERIFY(first->created());
        QCOMPARE(ask(*first, QStringLiteral("select current_user::text as n"))->value(0, "n").toString(), QStringLiteral("cluster_admin"));
        QCOMPARE(ask(*first, QStringLiteral("show data_checksums"))->at(0, 0).toString(), QStringLiteral("on"));
        QCOMPARE(ask(*first, QStringLiteral("show listen_addresses"))->at(0, 0).toString(), QString());
        QCOMPARE(ask(*first, QStringLiteral("select datcollate::text from pg_database where datname = 'postgres'"))->at(0, 0).toString(),
                 QStringLiteral("C.UTF-8"));
        QCOMPARE(int(QFileInfo(folder).permissions() & 0x77), 0);

        Cluster second(folder);
        QVERIFY(second.start().ok());
        QVERIFY(!second.created());
        QCOMPARE(second.connectionSpec().host, first->connectionSpec().host);
        QVERIFY(second.release().ok());
        QVERIFY2(ask(*first, QStringLiteral("select 1")).ok(), "the first still uses it");
        QVERIFY(second.status().inUse);
        QCOMPARE(second.stop().error().code, QStringLiteral("cluster.in_use"));
        first.reset();
        QCOMPARE(cluster::PidFile::read(folder + QStringLiteral("/data")).state, cluster::PidFile::State::None);
        QVERIFY(!second.status().running);
    }

    void twoStartingAtOnceShareOneServer()
    {
        ScratchFolder scratch;
        Cluster one(scratch.path() + QStringLiteral("/c"));
        Cluster two(scratch.path() + QStringLiteral("/c"));
        auto first = one.startAsync();
        auto second = two.startAsync();
        QVERIFY2(first.result().ok(), first.result() ? "" : qPrintable(first.result().error().toLog()));
        QVERIFY2(second.result().ok(), second.result() ? "" : qPrintable(second.result().error().toLog()));
        QCOMPARE(one.connectionSpec().host, two.connectionSpec().host);
        QVERIFY(one.created() != two.created());
    }

    void killedServerRecoversWithWhatWasConfirmed()
    {
        ScratchFolder scratch;
        const QString folder = copied(scratch);
        Cluster first(folder);
        QVERIFY(first.start().ok());
        QVERIFY(ask(first, QStringLiteral("create table t (n int); insert into t values (42)")).ok());
        const auto pid = cluster::PidFile::read(first.dataFolder());
        QCOMPARE(pid.state, cluster::PidFile::State::Ours);
        QCOMPARE(kill(static_cast<pid_t>(pid.pid), SIGKILL), 0);
        QTRY_COMPARE_WITH_TIMEOUT(cluster::PidFile::read(first.dataFolder()).state, cluster::PidFile::State::Stale, 60000);

        QElapsedTimer clock;
        clock.start();
        Cluster second(folder);
        auto started = second.start();
        QVERIFY2(started.ok(), started ? "" : qPrintable(started.error().toLog()));
        QVERIFY2(clock.elapsed() < 30'000, "recovery waits for no limit to pass");
        QCOMPARE(ask(second, QStringLiteral("select n from t"))->at(0, 0).toInt(), 42);
        QVERIFY(QDir(second.dataFolder()).entryList({QStringLiteral("postmaster.pid.stale-*")}).size() == 1);
    }

    // After a crash and a reboot the old number often belongs to another process of the same account.
    void pidOfAnotherProcessDoesNotStopTheStart()
    {
        ScratchFolder scratch;
        const QString folder = copied(scratch);
        QProcess other;
        Cluster second(folder);
        const auto account = cluster::OsAccount::forFolder(folder);
        account->apply(other);
        other.start(QStringLiteral("/bin/sleep"), {QStringLiteral("60")});
        QVERIFY(other.waitForStarted());
        QFile pid(folder + QStringLiteral("/data/postmaster.pid"));
        QVERIFY(pid.open(QIODevice::WriteOnly));
        pid.write(QByteArray::number(other.processId()) + "\n" + (folder + QStringLiteral("/data")).toUtf8() +
                  "\n1700000000\n5432\n/tmp\n\n  1 1\nready   \n");
        pid.close();
        QVERIFY(account->own(pid.fileName()));
        auto started = second.start();
        QVERIFY2(started.ok(), started ? "" : qPrintable(started.error().toLog()));
        QVERIFY(QFile::exists(QStringLiteral("/proc/%1").arg(other.processId())));
        other.kill();
        other.waitForFinished();
    }

    void peopleOfTheDemoEnterByTheMapAndOthersNeedAPassword()
    {
        ScratchFolder scratch;
        Cluster cluster(copied(scratch));
        QVERIFY(cluster.start().ok());
        auto made = ask(cluster, QStringLiteral("create database lupavahti"));
        QVERIFY(made.ok());
        QVERIFY(
            ask(cluster,
                QStringLiteral(
                    "create role lv_demo; create role u_0123456789ab login; grant lv_demo to u_0123456789ab; create role u_ba9876543210 login"))
                .ok());
        QVERIFY(
            cluster.writeIdentMap({QStringLiteral("u_0123456789ab"), QStringLiteral("u_ba9876543210"), QStringLiteral("postgres")}).ok());
        QTest::qWait(300);
        db::Session person(cluster.connectionSpec(QStringLiteral("u_0123456789ab")), {QStringLiteral("test")});
        auto entered = person.open();
        QVERIFY2(entered.ok(), entered ? "" : qPrintable(entered.error().toLog()));
        db::Session stranger(cluster.connectionSpec(QStringLiteral("u_ba9876543210")), {QStringLiteral("test")});
        QVERIFY2(!stranger.open().ok(), "no member of the demo: a password is asked");
        db::ConnectionSpec wrong = cluster.connectionSpec(QStringLiteral("u_ba9876543210"));
        wrong.password = QStringLiteral("wrong");
        db::Session guesser(wrong, {QStringLiteral("test")});
        auto guessed = guesser.open();
        QVERIFY(!guessed.ok());
        QCOMPARE(guessed.error().code, QStringLiteral("login.wrong"));
    }

    void otherVersionsAreRefusedInWords_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("code");
        QTest::newRow("older minor") << QStringLiteral("15.19") << QStringLiteral("cluster.postgres_too_old");
        QTest::newRow("older major") << QStringLiteral("14.30") << QStringLiteral("cluster.postgres_other_major");
        QTest::newRow("newer major") << QStringLiteral("17.1") << QStringLiteral("cluster.postgres_other_major");
        QTest::newRow("beta") << QStringLiteral("16beta1") << QStringLiteral("cluster.postgres_other_major");
    }
    void otherVersionsAreRefusedInWords()
    {
        QFETCH(QString, version);
        QFETCH(QString, code);
        ScratchFolder scratch;
        qputenv("LUPAVAHTI_PG_BIN", fakeBinaries(scratch, version).toUtf8());
        Cluster cluster(scratch.path() + QStringLiteral("/c"));
        startMustFail(cluster, code.toLatin1().constData());
        QVERIFY(!QFileInfo::exists(cluster.dataFolder()));
    }

    void missingPostgresIsSaid()
    {
        ScratchFolder scratch;
        qputenv("LUPAVAHTI_PG_BIN", (scratch.path() + QStringLiteral("/nothing")).toUtf8());
        Cluster cluster(scratch.path() + QStringLiteral("/c"));
        startMustFail(cluster, "cluster.postgres_missing");
    }

    void socketPathTooLongIsSaid()
    {
        ScratchFolder scratch;
        const QString deep = scratch.path() + QLatin1Char('/') + QString(90, QLatin1Char('d'));
        QDir().mkpath(deep);
        qputenv("LUPAVAHTI_RUNTIME", deep.toUtf8());
        Cluster cluster(copied(scratch));
        startMustFail(cluster, "cluster.socket_path_too_long");
        qunsetenv("LUPAVAHTI_RUNTIME");
        QVERIFY2(cluster.start().ok(), "and a shorter one helps");
    }

    void longDataFolderIsNoProblem()
    {
        ScratchFolder scratch;
        Cluster cluster(scratch.path() + QLatin1Char('/') + QString(150, QLatin1Char('d')));
        auto started = cluster.start();
        QVERIFY2(started.ok(), started ? "" : qPrintable(started.error().toLog()));
    }

    void damagedClusterIsSaidAndLeftAlone_data()
    {
        QTest::addColumn<QString>("victim");
        for (const char *victim : {"PG_VERSION", "global/pg_control", "pg_wal", "base", "global", "pg_xact"})
            QTest::newRow(victim) << QString::fromLatin1(victim);
    }
    void damagedClusterIsSaidAndLeftAlone()
    {
        QFETCH(QString, victim);
        ScratchFolder scratch;
        const QString folder = copied(scratch);
        QVERIFY(QFile::rename(folder + QStringLiteral("/data/") + victim, folder + QStringLiteral("/away")));
        Cluster cluster(folder);
        startMustFail(cluster, "cluster.damaged");
        QVERIFY(QFileInfo::exists(cluster.dataFolder()));
        QVERIFY(QFile::rename(folder + QStringLiteral("/away"), folder + QStringLiteral("/data/") + victim));
        QVERIFY2(cluster.start().ok(), "put back, it starts");
    }

    void scribbledControlFileIsDamage()
    {
        ScratchFolder scratch;
        const QString folder = copied(scratch);
        QFile control(folder + QStringLiteral("/data/global/pg_control"));
        QVERIFY(control.open(QIODevice::ReadWrite));
        control.seek(40);
        control.write(QByteArray(16, 'x'));
        control.close();
        Cluster cluster(folder);
        startMustFail(cluster, "cluster.damaged");
    }

    void dataOfAnotherMajorVersionAreLeftAlone()
    {
        ScratchFolder scratch;
        const QString folder = copied(scratch);
        QFile version(folder + QStringLiteral("/data/PG_VERSION"));
        QVERIFY(version.open(QIODevice::WriteOnly));
        version.write("17\n");
        version.close();
        Cluster cluster(folder);
        startMustFail(cluster, "cluster.data_other_major");
    }

    void halfMadeClusterIsMadeAnew()
    {
        ScratchFolder scratch;
        const QString folder = scratch.path() + QStringLiteral("/c");
        QDir().mkpath(folder + QStringLiteral("/data.making/base"));
        const auto account = cluster::OsAccount::forFolder(scratch.path());
        for (const char *name : {"", "/data.making", "/data.making/base"})
            account->own(folder + QLatin1String(name));
        Cluster cluster(folder);
        auto started = cluster.start();
        QVERIFY2(started.ok(), started ? "" : qPrintable(started.error().toLog()));
        QVERIFY(!QFileInfo::exists(folder + QStringLiteral("/data.making")));
    }

    void folderOfAnotherAccountIsRefused()
    {
        if (geteuid() != 0)
            QSKIP("needs root, to make a folder that the account cannot enter");
        ScratchFolder scratch;
        const QString closed = scratch.path() + QStringLiteral("/closed");
        QDir().mkpath(closed);
        QVERIFY(chown(closed.toUtf8().constData(), 0, 0) == 0);
        QFile::setPermissions(closed, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        Cluster cluster(closed + QStringLiteral("/c"));
        startMustFail(cluster, "cluster.folder_unusable");
    }

    void fullDiskIsSaidAndNothingConfirmedIsLost()
    {
        if (geteuid() != 0)
            QSKIP("needs root, to mount a small file system");
        ScratchFolder scratch;
        const QString disk = scratch.path() + QStringLiteral("/disk");
        QDir().mkpath(disk);
        const auto mount = [&](const QString &options) {
            return QProcess::execute(QStringLiteral("/bin/mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                                                    options, QStringLiteral("lv-test"), disk}) == 0;
        };
        if (!mount(QStringLiteral("size=20m,mode=0755")))
            QSKIP("this machine does not let us mount");
        {
            Cluster cluster(disk + QStringLiteral("/c"));
            startMustFail(cluster, "cluster.no_space");
        }
        QVERIFY(mount(QStringLiteral("remount,size=400m")));
        {
            Cluster cluster(disk + QStringLiteral("/c"));
            QVERIFY(cluster.start().ok());
            QVERIFY(ask(cluster, QStringLiteral("create table t (n int, filling text); insert into t values (42)")).ok());
            QFile filling(disk + QStringLiteral("/filling"));
            QVERIFY(filling.open(QIODevice::WriteOnly));
            while (filling.write(QByteArray(65536, 'x')) == 65536 && filling.flush()) {
            }
            filling.close();
            auto full = ask(cluster, QStringLiteral("insert into t select g, repeat(md5(g::text), 40) from generate_series(1, 200000) g"));
            QVERIFY(!full.ok());
            QVERIFY2(full.error().sqlstate == QLatin1String("53100") || full.error().is(base::Error::Kind::Lost),
                     qPrintable(full.error().toLog()));
        }
        {
            Cluster cluster(disk + QStringLiteral("/c"));
            startMustFail(cluster, "cluster.no_space");
        }
        QVERIFY(QFile::remove(disk + QStringLiteral("/filling")));
        {
            Cluster cluster(disk + QStringLiteral("/c"));
            auto started = cluster.start();
            QVERIFY2(started.ok(), started ? "" : qPrintable(started.error().toLog()));
            QCOMPARE(ask(cluster, QStringLiteral("select n from t"))->at(0, 0).toInt(), 42);
        }
        QProcess::execute(QStringLiteral("/bin/umount"), {disk});
    }
};

QTEST_GUILESS_MAIN(ClusterTest)
#include "ClusterTest.moc"
