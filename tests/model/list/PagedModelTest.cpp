// The list model over a real server, watched by Qt's model tester: pages, jumps, late answers,
// changes by others, lost links.
#include "list/PagedModel.h"
#include "base/Language.h"
#include "support/ListWorld.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using list::Filter;
using list::PagedModel;
using support::await;
using support::ListWorld;

class PagedModelTest : public QObject {
    Q_OBJECT

private:
    static constexpr int Rows = 20000;
    std::unique_ptr<ListWorld> m_world;

    struct Shown {
        explicit Shown(ListWorld &world)
            : lane(world.database.spec(), world.settings()), model(lane, ListWorld::spec()),
              tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
        {
        }
        bool ready(int rows)
        {
            return QTest::qWaitFor([&] { return model.isCountKnown() && model.rowCount() == rows; }, 10000);
        }
        bool loaded(int first, int last)
        {
            model.setVisibleRange(first, last);
            return QTest::qWaitFor(
                [&] {
                    for (int row = first; row <= last; ++row) {
                        if (!model.isLoaded(row))
                            return false;
                    }
                    return true;
                },
                10000);
        }
        db::Lane lane;
        PagedModel model;
        QAbstractItemModelTester tester;
    };

    QList<qint64> order(const QString &by)
    {
        const auto rows = m_world->database.exec(QStringLiteral("select id from data.thing order by %1").arg(by));
        QList<qint64> ids;
        for (int row = 0; row < rows.count(); ++row)
            ids << rows.at(row, 0).toLongLong();
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<list::Change>();
        m_world = std::make_unique<ListWorld>(Rows);
    }
    void cleanupTestCase() { m_world.reset(); }

    void showsFirstAndCountsLater()
    {
        Shown shown(*m_world);
        QSignalSpy status(&shown.model, &PagedModel::statusChanged);
        QCOMPARE(shown.model.status(), PagedModel::Status::Idle);
        shown.model.reload();
        QCOMPARE(shown.model.status(), PagedModel::Status::Loading);
        QTRY_COMPARE(shown.model.status(), PagedModel::Status::Ready);
        QVERIFY(shown.model.rowCount() >= PagedModel::PageSize);
        QVERIFY(shown.ready(Rows));
        QVERIFY(shown.model.isCountExact());
        QCOMPARE(status.count(), 2);
        QVERIFY(shown.model.isLoaded(0));
        QVERIFY(!shown.model.isLoaded(5000));
        QCOMPARE(shown.model.data(shown.model.index(5000, 0), PagedModel::LoadingRole).toBool(), true);
        QVERIFY(!shown.model.data(shown.model.index(5000, 0)).isValid());
    }

    void everyRowIsInItsPlace_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<Qt::SortOrder>("direction");
        QTest::addColumn<QString>("by");
        const auto row = [](const char *column, Qt::SortOrder direction, const char *by) {
            QTest::newRow(by) << QString::fromLatin1(column) << direction << QString::fromLatin1(by);
        };
        row("name", Qt::AscendingOrder, "name_key, id");
        row("due_on", Qt::AscendingOrder, "due_on nulls last, id");
        row("due_on", Qt::DescendingOrder, "due_on desc nulls first, id desc");
        row("amount", Qt::DescendingOrder, "amount desc nulls first, id desc");
        row("at", Qt::AscendingOrder, "at, id");
    }

    // Scrolled down, up again from the end, and by jumps: always the row that the number says.
    void everyRowIsInItsPlace()
    {
        QFETCH(QString, column);
        QFETCH(Qt::SortOrder, direction);
        QFETCH(QString, by);
        const auto ids = order(by);
        Shown shown(*m_world);
        shown.model.setSort({column, direction});
        shown.model.reload();
        QVERIFY(shown.ready(Rows));
        const auto check = [&](int first, int last) {
            if (!shown.loaded(first, last))
                return false;
            for (int row = first; row <= last; ++row) {
                if (shown.model.key(row).toLongLong() != ids.at(row))
                    return false;
            }
            return true;
        };
        for (int row = 0; row < 1600; row += 230)
            QVERIFY2(check(row, row + 40), qPrintable(QString::number(row)));
        for (int row = Rows - 1; row > Rows - 1600; row -= 230)
            QVERIFY2(check(row - 40, row), qPrintable(QString::number(row)));
        for (const int row : {10000, 137, 15000, 9990, 19900, 0, 5100, 5000})
            QVERIFY2(check(row, row + 40), qPrintable(QString::number(row)));
    }

    void memoryIsBounded()
    {
        Shown shown(*m_world);
        shown.model.reload();
        QVERIFY(shown.ready(Rows));
        for (int row = 0; row + 50 < Rows; row += 256 + 32)
            QVERIFY(shown.loaded(row, row + 50));
        int loaded = 0;
        for (int row = 0; row < Rows; ++row)
            loaded += shown.model.isLoaded(row);
        QVERIFY(loaded <= PagedModel::PageSize * PagedModel::CachedPages);
        QVERIFY(!shown.model.isLoaded(0));
        QVERIFY(shown.loaded(0, 50));
    }

    void oldAnswersAreDropped()
    {
        Shown shown(*m_world);
        shown.model.reload();
        QVERIFY(shown.ready(Rows));
        const QStringList states{QStringLiteral("draft"), QStringLiteral("submitted"), QStringLiteral("decided")};
        for (int i = 0; i < 30; ++i) {
            shown.model.setFilters({Filter::equals(QStringLiteral("state"), states.at(i % 3))});
            shown.model.setVisibleRange(i * 100, i * 100 + 40);
            if (i % 4 == 0)
                QTest::qWait(i % 7);
        }
        shown.model.setFilters({Filter::equals(QStringLiteral("state"), QStringLiteral("draft"))});
        QVERIFY(shown.ready(Rows / 3));
        QVERIFY(shown.loaded(0, 100));
        for (int row = 0; row <= 100; ++row)
            QCOMPARE(shown.model.value(row, QStringLiteral("state")).toString(), QStringLiteral("draft"));
        QTRY_COMPARE(shown.lane.waiting(), 0);
    }

    void pagesNoLongerWantedAreCancelled()
    {
        Shown shown(*m_world);
        shown.model.reload();
        QVERIFY(shown.ready(Rows));
        for (int row = 1000; row < 19000; row += 500)
            shown.model.setVisibleRange(row, row + 40);
        QVERIFY(shown.loaded(19000, 19040));
        int loaded = 0;
        for (int row = 2000; row < 18000; ++row)
            loaded += shown.model.isLoaded(row);
        QCOMPARE(loaded, 0);
    }

    void emptyAndFull()
    {
        Shown shown(*m_world);
        shown.model.setFilters({Filter::equals(QStringLiteral("state"), QStringLiteral("nothing"))});
        shown.model.reload();
        QTRY_COMPARE(shown.model.status(), PagedModel::Status::Empty);
        QCOMPARE(shown.model.rowCount(), 0);
        shown.model.setFilters({Filter::atMost(QStringLiteral("id"), 256)});
        QVERIFY(shown.ready(256));
        shown.model.setFilters({Filter::atMost(QStringLiteral("id"), 257)});
        QVERIFY(shown.ready(257));
        QVERIFY(shown.loaded(250, 256));
        shown.model.clear();
        QCOMPARE(shown.model.rowCount(), 0);
        QCOMPARE(shown.model.status(), PagedModel::Status::Idle);
    }

    void scopeHoldsUnderEveryFilter()
    {
        Shown shown(*m_world);
        shown.model.setScope({Filter::atMost(QStringLiteral("id"), 30)});
        shown.model.reload();
        QVERIFY(shown.ready(30));
        shown.model.setFilters({Filter::equals(QStringLiteral("state"), QStringLiteral("draft"))});
        QVERIFY(shown.ready(10));
        shown.model.setFilters({});
        QVERIFY(shown.ready(30));
    }

    void cellsAreWordsInTheLanguage()
    {
        base::setLanguage(base::Language::Finnish);
        Shown shown(*m_world);
        shown.model.setScope({Filter::oneOf(QStringLiteral("id"), {QStringLiteral("3"), QStringLiteral("4")})});
        shown.model.setSort({QStringLiteral("id"), Qt::AscendingOrder});
        shown.model.reload();
        QVERIFY(shown.ready(2));
        const auto cell = [&](int row, const char *name) {
            return shown.model.data(shown.model.index(row, shown.model.columnOf(QString::fromLatin1(name)))).toString();
        };
        QCOMPARE(cell(0, "name"), QStringLiteral("Nimi 3"));
        QCOMPARE(cell(0, "due_on"), QStringLiteral("4.1.2026"));
        QCOMPARE(cell(0, "at"), QStringLiteral("1.1.2026 14.00"));
        QCOMPARE(cell(1, "due_on"), QString());
        base::setLanguage(base::Language::Swedish);
        QSignalSpy changed(&shown.model, &QAbstractItemModel::dataChanged);
        shown.model.retranslate();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(cell(0, "name"), QStringLiteral("Nimi 3")); // no Swedish name: the Finnish one
        QCOMPARE(cell(1, "name"), QStringLiteral("Namn 4"));
        base::setLanguage(base::Language::Finnish);
        QCOMPARE(shown.model.record(0).value(QStringLiteral("version")).toInt(), 1);
        QCOMPARE(shown.model.columnCount(), 5);
        QCOMPARE(shown.model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Name"));
    }

    void aChangedRowIsReadAgain()
    {
        ListWorld world(2000);
        Shown shown(world);
        list::ChangeFeed feed(shown.lane);
        feed.setInterval(50);
        shown.model.setFeed(&feed);
        shown.model.setSort({QStringLiteral("id"), Qt::AscendingOrder});
        shown.model.reload();
        feed.start();
        QVERIFY(shown.ready(2000));
        QSignalSpy refreshed(&shown.model, &PagedModel::rowRefreshed);
        QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
        QTest::qWait(100);
        world.database.exec(QStringLiteral("update data.thing set state = 'decided', version = 2 where id = 9"));
        world.say(QStringLiteral("thing"), 9);
        QTRY_COMPARE(shown.model.value(8, QStringLiteral("version")).toInt(), 2);
        QCOMPARE(refreshed.count(), 1);
        QCOMPARE(refreshed.first().first().toInt(), 8);

        // A row elsewhere and other objects are no business of this list.
        world.say(QStringLiteral("thing"), 1900);
        world.say(QStringLiteral("other"), 10);
        QTest::qWait(300);
        QCOMPARE(refreshed.count(), 1);
        QCOMPARE(shown.model.newRows(), 0);

        // New rows are announced; they come when asked for.
        world.add(2001, 2003);
        world.say(QStringLiteral("thing"), 2001, 1);
        QTRY_COMPARE(shown.model.newRows(), 3);
        QCOMPARE(shown.model.rowCount(), 2000);
        shown.model.reload();
        QVERIFY(shown.ready(2003));
        QCOMPARE(shown.model.newRows(), 0);
        QVERIFY(shown.loaded(1990, 2002));

        // A row that no longer belongs here leaves, without a reset.
        world.database.exec(QStringLiteral("delete from data.thing where id = 2"));
        world.say(QStringLiteral("thing"), 2);
        QVERIFY(shown.ready(2002));
        QVERIFY(shown.loaded(0, 20));
        QTRY_COMPARE(shown.model.key(1).toInt(), 3);
        QCOMPARE(reset.count(), 0);
    }

    void aSmallListFollowsByItself()
    {
        ListWorld world(20);
        Shown shown(world);
        list::ChangeFeed feed(shown.lane);
        feed.setInterval(50);
        shown.model.setFeed(&feed);
        shown.model.reload();
        feed.start();
        QVERIFY(shown.ready(20));
        QTest::qWait(100);
        QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept(shown.model.index(shown.model.rowOfKey(7), 0));
        world.add(21, 25);
        world.database.exec(QStringLiteral("delete from data.thing where id in (1, 5, 20);"
                                           "update data.thing set name_key = 'a first' where id = 19"));
        world.say(QStringLiteral("thing"), 21, 1);
        QVERIFY(shown.ready(22));
        QTRY_COMPARE(shown.model.key(0).toInt(), 19);
        QCOMPARE(kept.data(PagedModel::KeyRole).toInt(), 7);
        QCOMPARE(reset.count(), 0);
        QList<qint64> keys;
        for (int row = 0; row < 22; ++row)
            keys << shown.model.key(row).toLongLong();
        const auto rows = world.database.exec(QStringLiteral("select id from data.thing order by name_key, id"));
        for (int row = 0; row < 22; ++row)
            QCOMPARE(keys.at(row), rows.at(row, 0).toLongLong());
        // It may also empty itself and grow over one page.
        world.database.exec(QStringLiteral("delete from data.thing"));
        world.say(QStringLiteral("thing"), 7);
        QTRY_COMPARE(shown.model.status(), PagedModel::Status::Empty);
        world.add(1, 700);
        world.say(QStringLiteral("thing"), 7);
        QVERIFY(shown.ready(700));
        QCOMPARE(shown.model.status(), PagedModel::Status::Ready);
        QVERIFY(shown.loaded(600, 650));
    }

    void failureIsSaidAndMended()
    {
        ListWorld world(1000);
        Shown shown(world);
        QSignalSpy failed(&shown.model, &PagedModel::failed);
        world.database.exec(QStringLiteral("alter view ui.thing_list rename to hidden"));
        shown.model.reload();
        QTRY_COMPARE(shown.model.status(), PagedModel::Status::Failed);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(shown.model.error().sqlstate, QStringLiteral("42P01"));
        world.database.exec(QStringLiteral("alter view ui.hidden rename to thing_list"));
        shown.model.reload();
        QVERIFY(shown.ready(1000));
        // Rows that are shown stay when a later page fails.
        world.database.exec(QStringLiteral("alter view ui.thing_list rename to hidden"));
        shown.model.setVisibleRange(600, 640);
        QTRY_VERIFY(failed.count() >= 2); // one for each page on the way
        QCOMPARE(shown.model.status(), PagedModel::Status::Ready);
        QVERIFY(shown.model.isLoaded(0));
        world.database.exec(QStringLiteral("alter view ui.hidden rename to thing_list"));
        QVERIFY(shown.loaded(600, 640));
    }

    void rowsVanishUnderneath()
    {
        ListWorld world(3000);
        Shown shown(world);
        shown.model.setSort({QStringLiteral("id"), Qt::AscendingOrder});
        shown.model.reload();
        QVERIFY(shown.ready(3000));
        world.database.exec(QStringLiteral("delete from data.thing where id > 1000"));
        shown.model.setVisibleRange(2500, 2540);
        QVERIFY(shown.ready(1000));
        QVERIFY(shown.loaded(950, 999));
        QCOMPARE(shown.model.key(999).toInt(), 1000);
    }

    void deletedWithQuestionsOpen()
    {
        for (int i = 0; i < 20; ++i) {
            Shown shown(*m_world);
            shown.model.reload();
            QTest::qWait(i);
            shown.model.setVisibleRange(5000, 5040);
        }
    }
};

QTEST_GUILESS_MAIN(PagedModelTest)
#include "PagedModelTest.moc"
