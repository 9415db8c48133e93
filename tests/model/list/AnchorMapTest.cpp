// The walk over the keys finds the very rows of the numbers it says.
#include "list/AnchorMap.h"
#include "support/ListWorld.h"

#include <QTest>

using list::AnchorMap;
using list::KeysetQuery;
using support::ListWorld;

class AnchorMapTest : public QObject {
    Q_OBJECT

private:
    static constexpr int Rows = 75000;
    std::unique_ptr<ListWorld> m_world;

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<ListWorld>(Rows); }
    void cleanupTestCase() { m_world.reset(); }

    void walksToTheEnd_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<Qt::SortOrder>("direction");
        QTest::addColumn<QString>("by");
        QTest::newRow("name") << QStringLiteral("name") << Qt::AscendingOrder << QStringLiteral("name_key, id");
        QTest::newRow("due") << QStringLiteral("due_on") << Qt::DescendingOrder << QStringLiteral("due_on desc nulls first, id desc");
        QTest::newRow("amount") << QStringLiteral("amount") << Qt::AscendingOrder << QStringLiteral("amount nulls last, id");
    }

    void walksToTheEnd()
    {
        QFETCH(QString, column);
        QFETCH(Qt::SortOrder, direction);
        QFETCH(QString, by);
        const KeysetQuery query(ListWorld::spec(), {column, direction}, {});
        db::Lane lane(m_world->database.spec(), m_world->settings());
        AnchorMap map(lane);
        map.walk(query, Rows);
        QVERIFY(QTest::qWaitFor([&] { return map.isComplete(); }, 20000));
        QCOMPARE(map.size(), Rows / AnchorMap::Spacing);
        const auto ids = m_world->database.exec(QStringLiteral("select id from data.thing order by %1").arg(by));
        for (auto place = map.before(Rows); place; place = map.before(place->row))
            QCOMPARE(place->anchor.key.toLongLong(), ids.at(place->row, 0).toLongLong());
        map.clear();
        QCOMPARE(map.size(), 0);
    }

    void findsTheNearest()
    {
        db::Lane lane(m_world->database.spec(), m_world->settings());
        AnchorMap map(lane);
        QVERIFY(!map.before(5));
        map.add(10, {QStringLiteral("a"), 1});
        map.add(20, {QStringLiteral("b"), 2});
        QCOMPARE(map.before(20)->row, 10);
        QCOMPARE(map.before(21)->row, 20);
        QCOMPARE(map.after(10)->row, 20);
        QVERIFY(!map.before(10));
        QVERIFY(!map.after(20));
    }

    void aShortListNeedsNone()
    {
        const KeysetQuery query(ListWorld::spec(), {}, {});
        db::Lane lane(m_world->database.spec(), m_world->settings());
        AnchorMap map(lane);
        map.walk(query, 5000);
        QTest::qWait(150);
        QCOMPARE(map.size(), 0);
    }
};

QTEST_GUILESS_MAIN(AnchorMapTest)
#include "AnchorMapTest.moc"
