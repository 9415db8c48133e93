// A lane against a real server: answers, errors, cancelling, lost links and what it does with them.
#include "db/Lane.h"
#include "db/Lanes.h"
#include "support/TestCluster.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <csignal>

using base::Error;
using db::Answer;
using db::Lane;
using db::Statement;
using support::await;
using support::TestCluster;
using support::TestDatabase;

namespace {

Statement statement(const char *sql, const QVariantList &values = {})
{
    return {QStringLiteral("test"), QString::fromLatin1(sql), values};
}

db::SessionSettings settings(bool readOnly = false)
{
    db::SessionSettings settings;
    settings.lane = QStringLiteral("test");
    settings.readOnly = readOnly;
    return settings;
}

} // namespace

class LaneTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_database;

    void terminate(int pid) { m_database->exec(QStringLiteral("select pg_terminate_backend(%1, 5000)").arg(pid)); }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<base::Error>();
        m_database = std::make_unique<TestDatabase>();
        m_database->exec(QStringLiteral(
            "create table thing (id bigint primary key, amount integer not null constraint thing_amount_check check (amount > 0));"
            "create function fail_once(p_name text, p_state text) returns integer language plpgsql as $$"
            " begin if nextval(p_name) < 3 then raise 'again' using errcode = p_state; end if;"
            " return currval(p_name); end $$;"));
    }

    void cleanupTestCase() { m_database.reset(); }

    void answersInOrder()
    {
        Lane lane(m_database->spec(), settings());
        QList<QFuture<Answer>> futures;
        for (int i = 0; i < 50; ++i)
            futures << lane.run(statement("select $1::integer as n", {i}));
        QVERIFY(!futures.first().isFinished()); // never before run() returns
        for (int i = 0; i < 50; ++i) {
            const auto answer = await(futures.at(i));
            QVERIFY(answer);
            QCOMPARE(answer->value(0, "n").toInt(), i);
        }
        QVERIFY(lane.backendPid() > 0);
    }

    void handlerIsForgottenWithItsGuard()
    {
        Lane lane(m_database->spec(), settings());
        bool called = false;
        auto *guard = new QObject;
        const auto future = lane.run(statement("select 1"));
        db::then(future, guard, [&](const Answer &) { called = true; });
        delete guard;
        QVERIFY(await(lane.run(statement("select 2"))));
        QVERIFY(!called);
    }

    void settingsComeWithTheConnection()
    {
        db::Lanes lanes(m_database->spec());
        const auto show = [](Lane &lane, const char *name) {
            return await(lane.run(statement("select current_setting($1) as v", {QString::fromLatin1(name)})))->value(0, "v").toString();
        };
        QCOMPARE(show(lanes.lists(), "statement_timeout"), QStringLiteral("15s"));
        QCOMPARE(show(lanes.commands(), "statement_timeout"), QStringLiteral("30s"));
        QCOMPARE(show(lanes.lists(), "lock_timeout"), QStringLiteral("3s"));
        QCOMPARE(show(lanes.lists(), "default_transaction_read_only"), QStringLiteral("on"));
        QCOMPARE(show(lanes.commands(), "default_transaction_read_only"), QStringLiteral("off"));
        QCOMPARE(show(lanes.lists(), "TimeZone"), QStringLiteral("UTC"));
        QCOMPARE(show(lanes.lists(), "application_name"), QStringLiteral("lupavahti/lists"));
        const auto refused = await(lanes.lists().run(statement("insert into thing values (1, 1)")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().sqlstate, QStringLiteral("25006"));
    }

    void errorsKeepTheirFields()
    {
        Lane lane(m_database->spec(), settings());
        QVERIFY(await(lane.run(statement("insert into thing values (1, 1)"))));
        const auto twice = await(lane.run(statement("insert into thing values (1, 1)")));
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, Error::Kind::Conflict);
        QCOMPARE(twice.error().sqlstate, QStringLiteral("23505"));
        QCOMPARE(twice.error().constraint, QStringLiteral("thing_pkey"));
        QCOMPARE(twice.error().table, QStringLiteral("thing"));
        QCOMPARE(twice.error().lane, QStringLiteral("test"));
        QCOMPARE(twice.error().statement, QStringLiteral("test"));
        QVERIFY(!twice.error().toLog().contains(QLatin1String("(1)"))); // values stay out of the log

        const auto check = await(lane.run(statement("insert into thing values (2, -1)")));
        QCOMPARE(check.error().kind, Error::Kind::Invalid);
        QCOMPARE(check.error().constraint, QStringLiteral("thing_amount_check"));

        const auto missing = await(lane.run(statement("insert into thing values (3, null)")));
        QCOMPARE(missing.error().column, QStringLiteral("amount"));

        const auto own = await(lane.run(statement("do $$ begin raise 'no' using errcode = 'DA102', column = 'p_item', hint = 'h', "
                                                  "detail = '{\"state\": \"ended\"}'; end $$")));
        QCOMPARE(own.error().code, QStringLiteral("DA102"));
        QCOMPARE(own.error().column, QStringLiteral("p_item"));
        QCOMPARE(own.error().hint, QStringLiteral("h"));
        QCOMPARE(own.error().detail.value(QLatin1String("state")).toString(), QStringLiteral("ended"));

        const auto defect = await(lane.run(statement("select * from nowhere")));
        QCOMPARE(defect.error().kind, Error::Kind::Defect);
        QCOMPARE(defect.error().sqlstate, QStringLiteral("42P01"));
    }

    void timeoutIsNotACancel()
    {
        auto quick = settings();
        quick.statementTimeoutMs = 50;
        Lane lane(m_database->spec(), quick);
        const auto answer = await(lane.run(statement("select pg_sleep(5)")));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Timeout);
        QCOMPARE(answer.error().sqlstate, QStringLiteral("57014"));
    }

    void cancelsRunningAndWaiting()
    {
        Lane lane(m_database->spec(), settings());
        QVERIFY(await(lane.connectNow()));
        auto slow = statement("select pg_sleep(20)");
        slow.token = Lane::newToken();
        auto waiting = statement("select 1");
        waiting.token = slow.token;
        const auto first = lane.run(slow);
        const auto second = lane.run(waiting);
        const auto third = lane.run(statement("select 3 as n"));
        QTest::qWait(100);
        QElapsedTimer clock;
        clock.start();
        lane.cancel(slow.token);
        QCOMPARE(await(first).error().kind, Error::Kind::Cancelled);
        QCOMPARE(await(second).error().kind, Error::Kind::Cancelled);
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed()))); // it would sleep for twenty
        const auto answer = await(third);                                                 // the cancel hits nobody else
        QVERIFY(answer);
        QCOMPARE(answer->value(0, "n").toInt(), 3);
    }

    void cancelsWhileItConnects()
    {
        Lane lane(m_database->spec(), settings());
        auto slow = statement("select pg_sleep(20)");
        slow.token = Lane::newToken();
        const auto future = lane.run(slow);
        lane.cancel(slow.token);
        QCOMPARE(await(future, 15000).error().kind, Error::Kind::Cancelled);
    }

    void cancelsManyTimesInARow()
    {
        Lane lane(m_database->spec(), settings());
        for (int i = 0; i < 100; ++i) {
            auto slow = statement("select pg_sleep(20)");
            slow.token = Lane::newToken();
            const auto future = lane.run(slow);
            if (i % 3)
                QTest::qWait(i % 7);
            lane.cancel(slow.token);
            const auto next = lane.run(statement("select 1"));
            QCOMPARE(await(future, 15000).error().kind, Error::Kind::Cancelled);
            QVERIFY(await(next));
        }
    }

    void goesAwayWhileRunning()
    {
        QElapsedTimer clock;
        clock.start();
        {
            Lane lane(m_database->spec(), settings());
            QVERIFY(await(lane.connectNow()));
            (void)lane.run(statement("select pg_sleep(20)"));
            (void)lane.run(statement("select pg_sleep(20)"));
            QTest::qWait(50);
        }
        QVERIFY2(clock.elapsed() < 15'000, qPrintable(QString::number(clock.elapsed())));
    }

    // A server process that stands still answers nothing, not even a cancel; whoever leaves is not held back by it.
    void goesAwayFromAServerThatStandsStill()
    {
        qint64 took = 0;
        int pid = 0;
        {
            auto lane = std::make_unique<Lane>(m_database->spec(), settings());
            QVERIFY(await(lane->run(statement("select 1"))));
            pid = lane->backendPid();
            QCOMPARE(kill(pid, SIGSTOP), 0);
            (void)lane->run(statement("select 2"));
            QTest::qWait(50);
            QElapsedTimer clock;
            clock.start();
            lane.reset();
            took = clock.elapsed();
        }
        QCOMPARE(kill(pid, SIGCONT), 0);
        QVERIFY2(took < 10'000, qPrintable(QString::number(took)));
    }

    void repeatableSurvivesAnEndedSession()
    {
        Lane lane(m_database->spec(), settings(true));
        QSignalSpy lost(&lane, &Lane::linkLost);
        QVERIFY(await(lane.run(statement("select 1"))));
        const int pid = lane.backendPid();
        terminate(pid);
        const auto answer = await(lane.run(statement("select 5 as n")));
        QVERIFY(answer);
        QCOMPARE(answer->value(0, "n").toInt(), 5);
        QVERIFY(lane.backendPid() != pid);
        QCOMPARE(lost.count(), 0);
    }

    void unrepeatableFailsAndHeals()
    {
        Lane lane(m_database->spec(), settings());
        QSignalSpy lost(&lane, &Lane::linkLost);
        QSignalSpy healed(&lane, &Lane::linkHealed);
        QVERIFY(await(lane.run(statement("select 1"))));
        const auto running = lane.run(statement("select pg_sleep(20)"));
        const auto waiting = lane.run(statement("select 2"));
        QTest::qWait(50);
        terminate(lane.backendPid());
        QCOMPARE(await(running).error().kind, Error::Kind::Lost);
        QCOMPARE(await(waiting).error().kind, Error::Kind::Lost);
        QCOMPARE(lost.count(), 1);
        QVERIFY(healed.count() == 1 || healed.wait(60000));
        QVERIFY(!lane.isLost());
        QVERIFY(await(lane.run(statement("select 3"))));
        QCOMPARE(lost.count(), 1);
    }

    void serverDownAndUpAgain()
    {
        TestCluster cluster;
        db::Lanes lanes(cluster.spec(QStringLiteral("postgres")));
        QSignalSpy lost(&lanes, &db::Lanes::linkLost);
        QSignalSpy healed(&lanes, &db::Lanes::linkHealed);
        QVERIFY(await(lanes.lists().run(statement("select 1"))));
        QVERIFY(await(lanes.commands().run(statement("select 1"))));
        const auto running = lanes.lists().run(statement("select pg_sleep(20)"));
        QTest::qWait(50);
        cluster.stopServer();
        QCOMPARE(await(running).error().kind, Error::Kind::Lost);
        QCOMPARE(lost.count(), 1);
        auto command = statement("select 1");
        command.repeatable = true;
        QCOMPARE(await(lanes.commands().run(command)).error().kind, Error::Kind::Lost);
        QCOMPARE(lost.count(), 1);
        cluster.startServer();
        QVERIFY(healed.wait(60000));
        QCOMPARE(healed.count(), 1);
        QVERIFY(await(lanes.commands().run(command)));
        QVERIFY(!lanes.isLost());
    }

    void collisionsAreRepeatedForRepeatableOnly_data()
    {
        QTest::addColumn<QString>("sqlstate");
        QTest::addColumn<bool>("repeatable");
        QTest::addColumn<bool>("succeeds");
        QTest::newRow("serialization") << QStringLiteral("40001") << true << true;
        QTest::newRow("deadlock") << QStringLiteral("40P01") << true << true;
        QTest::newRow("once") << QStringLiteral("40001") << false << false;
        QTest::newRow("other") << QStringLiteral("22012") << true << false;
    }

    void collisionsAreRepeatedForRepeatableOnly()
    {
        QFETCH(QString, sqlstate);
        QFETCH(bool, repeatable);
        QFETCH(bool, succeeds);
        m_database->exec(QStringLiteral("drop sequence if exists tries; create sequence tries"));
        Lane lane(m_database->spec(), settings());
        auto act = statement("select fail_once('tries', $1) as n", {sqlstate});
        act.repeatable = repeatable;
        const auto answer = await(lane.run(act));
        QCOMPARE(answer.ok(), succeeds);
        if (succeeds)
            QCOMPARE(answer->value(0, "n").toInt(), 3);
        else
            QCOMPARE(answer.error().sqlstate, sqlstate);
    }

    void wrongPasswordIsSaid()
    {
        m_database->exec(QStringLiteral("drop role if exists lane_person;"
                                        "create role lane_person login password 'right' in role test_password"));
        auto spec = m_database->spec(QStringLiteral("lane_person"));
        for (const char *password : {"wrong", "", "with ; and ' in it"}) {
            spec.password = QString::fromLatin1(password);
            Lane lane(spec, settings());
            QSignalSpy refused(&lane, &Lane::loginRefused);
            QSignalSpy lost(&lane, &Lane::linkLost);
            const auto answer = await(lane.connectNow());
            QVERIFY(!answer);
            if (*password) {
                QCOMPARE(answer.error().code, QStringLiteral("login.wrong"));
                QCOMPARE(answer.error().kind, Error::Kind::Refused);
                QCOMPARE(refused.count(), 1);
                QCOMPARE(lost.count(), 0);
            }
        }
        m_database->exec(QStringLiteral("alter role lane_person password 'with ; and '' in it'"));
        Lane lane(spec, settings());
        QVERIFY(await(lane.connectNow()));
        m_database->exec(QStringLiteral("alter role lane_person nologin"));
        terminate(lane.backendPid());
        auto again = statement("select 1");
        again.repeatable = true;
        QSignalSpy refused(&lane, &Lane::loginRefused);
        QCOMPARE(await(lane.run(again)).error().code, QStringLiteral("login.refused"));
        QCOMPARE(refused.count(), 1);
        m_database->exec(QStringLiteral("drop role lane_person"));
    }

    void missingDatabaseAndServerAreSaid()
    {
        auto spec = m_database->spec();
        spec.database = QStringLiteral("nowhere");
        Lane nowhere(spec, settings());
        QCOMPARE(await(nowhere.connectNow()).error().code, QStringLiteral("server.no_database"));
        spec.host = QStringLiteral("/nonexistent");
        Lane away(spec, settings());
        const auto answer = await(away.connectNow());
        QCOMPARE(answer.error().code, QStringLiteral("link.lost"));
        QCOMPARE(answer.error().kind, Error::Kind::Lost);
    }

    void plansOfOldCodeAreMadeAnew()
    {
        Lane lane(m_database->spec(), settings());
        m_database->exec(QStringLiteral("create view changing as select 1 as a"));
        const auto read = statement("select * from changing");
        QCOMPARE(await(lane.run(read))->columns(), QStringList{QStringLiteral("a")});
        m_database->exec(QStringLiteral("drop view changing; create view changing as select 1 as a, 'x' as b"));
        const auto answer = await(lane.run(read));
        QVERIFY(answer);
        QCOMPARE(answer->columns(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    }

    // Statements of a second each leave the event loop of the caller turning.
    void callerNeverWaits()
    {
        Lane lane(m_database->spec(), settings());
        QElapsedTimer clock;
        qint64 longest = 0;
        QTimer tick;
        tick.setInterval(1);
        connect(&tick, &QTimer::timeout, this, [&] { longest = qMax(longest, clock.restart()); });
        clock.start();
        tick.start();
        QList<QFuture<Answer>> futures;
        for (int i = 0; i < 2; ++i)
            futures << lane.run(statement("select pg_sleep(1)"));
        for (const auto &future : futures)
            QVERIFY(await(future));
        QVERIFY2(longest < 900, qPrintable(QString::number(longest)));
    }

    void disconnectsAndComesBack()
    {
        Lane lane(m_database->spec(), settings());
        QVERIFY(await(lane.connectNow()));
        const int pid = lane.backendPid();
        lane.disconnectNow();
        QTRY_COMPARE(m_database->scalar(QStringLiteral("select count(*) from pg_stat_activity where pid = %1").arg(pid)).toInt(), 0);
        QVERIFY(await(lane.run(statement("select 1"))));
        QVERIFY(lane.backendPid() != pid);
    }
};

QTEST_GUILESS_MAIN(LaneTest)
#include "LaneTest.moc"
