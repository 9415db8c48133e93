// Signals of the system come to the event loop; a program that was told to ignore them goes on ignoring them.
#include "shell/TerminationWatch.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

class TerminationWatchTest : public QObject {
    Q_OBJECT
private slots:
    void cleanup()
    {
        for (const int signal : {SIGTERM, SIGINT, SIGHUP})
            ::signal(signal, SIG_DFL);
    }

    void eachSignalIsTold_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void eachSignalIsTold()
    {
        QFETCH(int, number);
        shell::TerminationWatch watch;
        QSignalSpy asked(&watch, &shell::TerminationWatch::asked);
        ::raise(number);
        QCOMPARE(asked.count(), 0); // never inside the handler
        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toInt(), number);
        // The next one of the same kind has its ordinary effect.
        struct sigaction now = {};
        QCOMPARE(::sigaction(number, nullptr, &now), 0);
        QVERIFY(now.sa_handler == SIG_DFL);
    }

    void whatIsIgnoredStaysIgnored()
    {
        ::signal(SIGHUP, SIG_IGN);
        shell::TerminationWatch watch;
        QSignalSpy asked(&watch, &shell::TerminationWatch::asked);
        ::raise(SIGHUP);
        QTest::qWait(30);
        QCOMPARE(asked.count(), 0);
    }

    void afterwardsEverythingIsAsBefore()
    {
        {
            shell::TerminationWatch watch;
        }
        struct sigaction now = {};
        QCOMPARE(::sigaction(SIGTERM, nullptr, &now), 0);
        QVERIFY(now.sa_handler == SIG_DFL);
    }
};

QTEST_GUILESS_MAIN(TerminationWatchTest)
#include "TerminationWatchTest.moc"
