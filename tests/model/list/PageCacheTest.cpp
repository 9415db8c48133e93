#include "list/PageCache.h"

#include <QTest>

class PageCacheTest : public QObject {
    Q_OBJECT

private:
    static list::Page page(int value) { return {{{value}}}; }

private Q_SLOTS:
    void leastUsedLeaves()
    {
        list::PageCache cache(3);
        for (int i = 0; i < 3; ++i)
            QVERIFY(!cache.insert(i, page(i)));
        QVERIFY(cache.use(0));
        QCOMPARE(cache.insert(3, page(3)).value(), 1);
        QVERIFY(cache.find(0));
        QVERIFY(!cache.find(1));
        QCOMPARE(cache.size(), 3);
    }

    void lookingIsNoUse()
    {
        list::PageCache cache(2);
        cache.insert(1, page(1));
        cache.insert(2, page(2));
        QVERIFY(cache.find(1));
        QCOMPARE(cache.insert(3, page(3)).value(), 1);
    }

    void replacesInPlace()
    {
        list::PageCache cache(2);
        cache.insert(1, page(1));
        QVERIFY(!cache.insert(1, page(9)));
        QCOMPARE(cache.find(1)->rows.first().first().toInt(), 9);
        QCOMPARE(cache.size(), 1);
        cache.clear();
        QCOMPARE(cache.size(), 0);
        QVERIFY(!cache.use(1));
    }
};

QTEST_APPLESS_MAIN(PageCacheTest)
#include "PageCacheTest.moc"
