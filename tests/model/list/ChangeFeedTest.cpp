// The feed says every change once, also those whose transaction was open when others were seen.
#include "list/ChangeFeed.h"
#include "support/ListWorld.h"

#include <QSignalSpy>
#include <QTest>

using list::Change;
using list::ChangeFeed;
using support::ListWorld;

class ChangeFeedTest : public QObject {
    Q_OBJECT

private:
    static QList<qint64> ids(const QSignalSpy &spy)
    {
        QList<qint64> all;
        for (const auto &call : spy)
            all << call.first().value<Change>().id;
        return all;
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Change>(); }

    void saysEachOnce()
    {
        ListWorld world(1);
        db::Lane lane(world.database.spec(), world.settings());
        ChangeFeed feed(lane);
        feed.setInterval(30);
        QSignalSpy changed(&feed, &ChangeFeed::changed);
        world.say(QStringLiteral("thing"), 1); // before the start: old news
        world.database.exec(QStringLiteral("update data.horizon set h = 100"));
        feed.start();
        QTest::qWait(150);
        QCOMPARE(changed.count(), 0);

        // 105 commits while 103 is still open, so the horizon stays at 103.
        world.database.exec(QStringLiteral("update data.horizon set h = 103; insert into data.feed values (105, 'thing', 5, 2, 1)"));
        QTRY_COMPARE(ids(changed), QList<qint64>({5}));
        QTest::qWait(150); // seen again each time, said once
        QCOMPARE(changed.count(), 1);
        world.database.exec(QStringLiteral("insert into data.feed values (103, 'thing', 3, 2, 7); update data.horizon set h = 106"));
        QTRY_COMPARE(ids(changed), QList<qint64>({5, 3}));
        QTest::qWait(150);
        QCOMPARE(changed.count(), 2);
        const auto change = changed.last().first().value<Change>();
        QCOMPARE(change.object, QStringLiteral("thing"));
        QCOMPARE(change.version, 2);
        QCOMPARE(change.orgId, 7);
        feed.stop();
        world.say(QStringLiteral("thing"), 8);
        QTest::qWait(100);
        QCOMPARE(changed.count(), 2);
    }

    void anInterruptionIsSaid()
    {
        ListWorld world(1);
        db::Lane lane(world.database.spec(), world.settings());
        ChangeFeed feed(lane);
        feed.setInterval(30);
        QSignalSpy interrupted(&feed, &ChangeFeed::interrupted);
        QSignalSpy changed(&feed, &ChangeFeed::changed);
        feed.start();
        QTest::qWait(100);
        // Nobody gets in for a moment; the session there is ended.
        world.database.exec(
            QStringLiteral("alter database %1 connection limit 0; create role feed_other login").arg(world.database.name()));
        world.database.exec(QStringLiteral("drop role feed_other; alter database %1 connection limit -1;"
                                           "select pg_terminate_backend(%2, 3000)")
                                .arg(world.database.name())
                                .arg(lane.backendPid()));
        world.say(QStringLiteral("thing"), 4);
        QTRY_COMPARE(ids(changed), QList<qint64>({4})); // one ended session is no interruption
        QCOMPARE(interrupted.count(), 0);
    }
};

QTEST_GUILESS_MAIN(ChangeFeedTest)
#include "ChangeFeedTest.moc"
