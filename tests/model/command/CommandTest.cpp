// Commands as the api schema shapes them: named arguments, outcomes, the same request once only.
#include "command/Command.h"
#include "support/TestCluster.h"

#include <QJsonArray>
#include <QTest>

using command::Command;
using command::Fault;
using command::Outcome;
using support::await;
using support::TestDatabase;

class CommandTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<db::Lane> m_lane;

    int done() { return m_database->scalar(QStringLiteral("select count(*) from data.done")).toInt(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_database = std::make_unique<TestDatabase>();
        m_database->exec(QStringLiteral(
            "create schema api; create schema data;"
            "create type api.outcome as (accepted boolean, code text, field text, detail jsonb, id bigint, version integer);"
            "create table data.done (request_id uuid primary key, at timestamptz default now(), what jsonb);"
            "create sequence data.tries;"
            "create function api.decide_thing(p_request_id uuid, p_id bigint, p_version integer, p_reason text default null,"
            " p_items integer[] default null, p_fields jsonb default null, p_until date default null) returns api.outcome"
            " language plpgsql as $$ declare v_what jsonb := jsonb_build_object('reason', p_reason, 'items', p_items,"
            " 'fields', p_fields, 'until', p_until); begin"
            "  if p_version <> 1 then return (false, 'DA002', null, '{\"by\": \"Matti\"}', p_id, 1)::api.outcome; end if;"
            "  if p_reason is null then return (false, 'DA005', null,"
            "   '{\"faults\": [{\"field\": \"reason\", \"code\": \"DA201\"}, {\"field\": \"items\", \"code\": \"DA203\"}]}', p_id, 1)::api.outcome; end if;"
            "  insert into data.done (request_id, what) values (p_request_id, v_what) on conflict do nothing;"
            "  return (true, null, null, v_what, p_id, 2)::api.outcome; end $$;"
            "create function api.collide(p_request_id uuid) returns api.outcome language plpgsql as $$ begin"
            "  if nextval('data.tries') < 3 then raise 'again' using errcode = '40001'; end if;"
            "  insert into data.done (request_id) values (p_request_id); return (true, null, null, null, 5, 1)::api.outcome; end $$;"
            "create function api.slow(p_request_id uuid) returns api.outcome language plpgsql as $$ begin"
            "  insert into data.done (request_id) values (p_request_id) on conflict do nothing;"
            "  if not exists (select from data.done where request_id = p_request_id and at < now()) then perform pg_sleep(0.3); end if;"
            "  return (true, null, null, null, 6, 1)::api.outcome; end $$;"));
        db::SessionSettings settings;
        settings.lane = QStringLiteral("commands");
        m_lane = std::make_unique<db::Lane>(m_database->spec(), settings);
    }

    void cleanupTestCase()
    {
        m_lane.reset();
        m_database.reset();
    }

    void init() { m_database->exec(QStringLiteral("truncate data.done; alter sequence data.tries restart")); }

    void accepted()
    {
        Command act(QStringLiteral("decide_thing"), 42, 1);
        act.with("reason", QStringLiteral("syy 'x'")).with("items", QVariant::fromValue(QList<int>{1, 2}));
        act.with("fields", QJsonObject{{QStringLiteral("a"), 1}}).with("until", QDate(2026, 12, 31));
        const auto reply = await(command::run(*m_lane, act));
        QVERIFY(reply);
        QVERIFY(reply->accepted);
        QCOMPARE(reply->id, 42);
        QCOMPARE(reply->version, 2);
        const QJsonObject expected{{QStringLiteral("reason"), QStringLiteral("syy 'x'")},
                                   {QStringLiteral("items"), QJsonArray{1, 2}},
                                   {QStringLiteral("fields"), QJsonObject{{QStringLiteral("a"), 1}}},
                                   {QStringLiteral("until"), QStringLiteral("2026-12-31")}};
        QCOMPARE(reply->detail, expected);
        QVERIFY(reply->faults().isEmpty());
        // The person pressed twice, or the answer was lost: the same command does nothing twice.
        QVERIFY(await(command::run(*m_lane, act))->accepted);
        QCOMPARE(done(), 1);
    }

    void refusalIsAnOutcome()
    {
        const auto stale = await(command::run(*m_lane, Command(QStringLiteral("decide_thing"), 42, 7)));
        QVERIFY(stale);
        QVERIFY(!stale->accepted);
        QCOMPARE(stale->code, QStringLiteral("DA002"));
        QCOMPARE(stale->detail.value(QLatin1String("by")).toString(), QStringLiteral("Matti"));

        const auto faulty = await(command::run(*m_lane, Command(QStringLiteral("decide_thing"), 42, 1)));
        const QList<Fault> expected{{QStringLiteral("reason"), QStringLiteral("DA201")},
                                    {QStringLiteral("items"), QStringLiteral("DA203")}};
        QCOMPARE(faulty->faults(), expected);
        QCOMPARE(done(), 0);
    }

    void collisionIsRepeatedWithTheSameRequest()
    {
        const auto reply = await(command::run(*m_lane, Command(QStringLiteral("collide"))));
        QVERIFY(reply);
        QVERIFY(reply->accepted);
        QCOMPARE(done(), 1);
    }

    // The session is ended in the middle; the command goes out again and is done once.
    void lostInTheMiddle()
    {
        QVERIFY(await(m_lane->connectNow()));
        const int pid = m_lane->backendPid();
        const auto future = command::run(*m_lane, Command(QStringLiteral("slow")));
        QTest::qWait(100);
        m_database->exec(QStringLiteral("select pg_terminate_backend(%1, 3000)").arg(pid));
        const auto reply = await(future);
        QVERIFY(reply);
        QVERIFY(reply->accepted);
        QCOMPARE(done(), 1);
    }

    void unknownCommandIsADefect()
    {
        const auto reply = await(command::run(*m_lane, Command(QStringLiteral("no_such_act\"; drop schema api; --"))));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, base::Error::Kind::Defect);
        QCOMPARE(reply.error().sqlstate, QStringLiteral("42883"));
    }
};

QTEST_GUILESS_MAIN(CommandTest)
#include "CommandTest.moc"
