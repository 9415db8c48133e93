// What a session's server remembers of its statements, against a real server: prepared once per text, planned once or anew, and what
// becomes of it when links, servers and schemas change.
#include "db/Lane.h"
#include "support/TestCluster.h"

#include <QTest>

using base::Error;
using db::Lane;
using db::PreparedStatements;
using db::Statement;
using support::await;
using support::TestCluster;
using support::TestDatabase;

namespace {

Statement read(const QString &sql, const QVariantList &values = {}, bool keepsPlan = false)
{
    Statement statement{QStringLiteral("test"), sql, values};
    statement.repeatable = true;
    statement.keepsPlan = keepsPlan;
    return statement;
}

db::SessionSettings settings(bool customPlans)
{
    db::SessionSettings settings;
    settings.lane = QStringLiteral("test");
    settings.customPlans = customPlans;
    return settings;
}

// How the server has planned a text of this session: times for any value / times for these very values; empty: not prepared.
QString plansOf(Lane &lane, const QString &sql)
{
    const auto answer =
        await(lane.run(read(QStringLiteral("select generic_plans, custom_plans from pg_prepared_statements where statement = $1"), {sql})));
    return answer && answer->count() == 1
               ? QStringLiteral("%1/%2").arg(answer->value(0, "generic_plans").toInt()).arg(answer->value(0, "custom_plans").toInt())
               : QString();
}

const QString ById = QStringLiteral("select id, name from thing where id = $1");

} // namespace

class PreparedStatementsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_database;

private Q_SLOTS:
    void initTestCase()
    {
        m_database = std::make_unique<TestDatabase>();
        m_database->exec(
            QStringLiteral("create table thing (id integer primary key, name text); insert into thing values (1, 'one'), (2, 'two')"));
    }

    void cleanupTestCase() { m_database.reset(); }

    void aTextIsPreparedOnceAndPlannedAsItWants()
    {
        Lane lane(m_database->spec(), settings(true));
        const auto list = ById + QStringLiteral(" or id > $1");
        for (int turn = 1; turn <= 3; ++turn) {
            const auto one = await(lane.run(read(ById, {turn}, true)));
            QVERIFY(one);
            QCOMPARE(one->count(), turn < 3 ? 1 : 0);
            QVERIFY(await(lane.run(read(list, {turn}))));
            QCOMPARE(plansOf(lane, ById), QStringLiteral("%1/0").arg(turn));
            QCOMPARE(plansOf(lane, list), QStringLiteral("0/%1").arg(turn));
        }
    }

    void aSessionThatDoesNotPlanAnewIsLeftToItsServer()
    {
        Lane lane(m_database->spec(), settings(false));
        QVERIFY(await(lane.run(read(ById, {1}, true))));
        QCOMPARE(plansOf(lane, ById), QStringLiteral("0/1"));
        QCOMPARE(await(lane.run(read(QStringLiteral("show plan_cache_mode"))))->value(0, "plan_cache_mode").toString(),
                 QStringLiteral("auto"));
    }

    void theLongestUnusedMakesRoom()
    {
        Lane lane(m_database->spec(), settings(true));
        const auto text = [](int i) { return QStringLiteral("select $1::integer + %1 as n").arg(i); };
        QVERIFY(await(lane.run(read(ById, {1}, true))));
        for (int i = 0; i < 2 * PreparedStatements::AtMost; ++i) {
            const auto answer = await(lane.run(read(text(i), {1})));
            QVERIFY(answer);
            QCOMPARE(answer->value(0, "n").toInt(), i + 1);
            QVERIFY(await(lane.run(read(ById, {1}, true))));
        }
        const auto count = await(lane.run(read(QStringLiteral("select count(*) as n from pg_prepared_statements"))))->value(0, "n").toInt();
        QCOMPARE(count, PreparedStatements::AtMost);
        QCOMPARE(plansOf(lane, ById), QStringLiteral("%1/0").arg(2 * PreparedStatements::AtMost + 1)); // never let go
        QVERIFY(plansOf(lane, text(0)).isEmpty());
        QCOMPARE(await(lane.run(read(text(0), {1})))->value(0, "n").toInt(), 1);
    }

    void aFaultyStatementTakesNothingBack()
    {
        Lane lane(m_database->spec(), settings(true));
        const auto unknown = await(lane.run(read(QStringLiteral("select * from nowhere where id = $1"), {1}, true)));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().sqlstate, QStringLiteral("42P01"));
        const auto division = QStringLiteral("select 1 / $1::integer as n");
        const auto faulty = await(lane.run(read(division, {0}, true)));
        QVERIFY(!faulty);
        QCOMPARE(faulty.error().sqlstate, QStringLiteral("22012"));
        QCOMPARE(await(lane.run(read(division, {1}, true)))->value(0, "n").toInt(), 1);
        QCOMPARE(plansOf(lane, division), QStringLiteral("2/0"));
        QVERIFY(!await(lane.run(read(QStringLiteral("select * from nowhere where id = $1"), {1}, true))));
        QVERIFY(await(lane.run(read(ById, {1}, true))));
    }

    void anEndedSessionIsPreparedAnew()
    {
        Lane lane(m_database->spec(), settings(true));
        for (int i = 0; i < 3; ++i)
            QVERIFY(await(lane.run(read(ById, {1}, true))));
        m_database->exec(QStringLiteral("select pg_terminate_backend(%1, 5000)").arg(lane.backendPid()));
        QCOMPARE(await(lane.run(read(ById, {2}, true)))->value(0, "name").toString(), QStringLiteral("two"));
        QCOMPARE(plansOf(lane, ById), QStringLiteral("1/0"));
    }

    void aServerThatCrashedIsPreparedAnew()
    {
        TestCluster cluster;
        Lane lane(cluster.spec(QStringLiteral("postgres")), settings(true));
        const auto text = QStringLiteral("select $1::integer as n");
        QVERIFY(await(lane.run(read(text, {1}, true))));
        const auto running = lane.run(read(QStringLiteral("select pg_sleep($1)"), {20}, true));
        QTest::qWait(50);
        cluster.stopServer();
        QCOMPARE(await(running).error().kind, Error::Kind::Lost);
        cluster.startServer();
        QVERIFY(QTest::qWaitFor([&] { return !lane.isLost(); }, 10000));
        QCOMPARE(await(lane.run(read(text, {7}, true)))->value(0, "n").toInt(), 7);
        QCOMPARE(plansOf(lane, text), QStringLiteral("1/0"));
    }

    void anotherVersionOfTheSchemaIsReadAsItIs()
    {
        m_database->exec(QStringLiteral("create view seen as select id, name from thing"));
        const auto text = QStringLiteral("select * from seen where id = $1");
        Lane lane(m_database->spec(), settings(true));
        QCOMPARE(await(lane.run(read(text, {1}, true)))->columns(), QStringList({QStringLiteral("id"), QStringLiteral("name")}));
        m_database->exec(QStringLiteral("drop view seen; create view seen as select id, name, id::bigint * 10 as ten from thing"));
        const auto answer = await(lane.run(read(text, {2}, true)));
        QVERIFY(answer);
        QCOMPARE(answer->value(0, "ten").toInt(), 20);
        m_database->exec(QStringLiteral("drop view seen"));
        QCOMPARE(await(lane.run(read(text, {2}, true))).error().sqlstate, QStringLiteral("42P01"));
        m_database->exec(QStringLiteral("create view seen as select id, upper(name) as name from thing"));
        QCOMPARE(await(lane.run(read(text, {2}, true)))->value(0, "name").toString(), QStringLiteral("TWO"));
    }

    void aCancelledStatementStaysPrepared()
    {
        Lane lane(m_database->spec(), settings(true));
        const auto text = QStringLiteral("select pg_sleep($1), 5 as n");
        QVERIFY(await(lane.run(read(text, {0}, true))));
        auto slow = read(text, {20}, true);
        slow.token = Lane::newToken();
        const auto running = lane.run(slow);
        QTest::qWait(100);
        lane.cancel(slow.token);
        QCOMPARE(await(running, 3000).error().kind, Error::Kind::Cancelled);
        QCOMPARE(await(lane.run(read(text, {0}, true)))->value(0, "n").toInt(), 5);
        QCOMPARE(plansOf(lane, text), QStringLiteral("3/0"));
    }
};

QTEST_GUILESS_MAIN(PreparedStatementsTest)
#include "PreparedStatementsTest.moc"
