// The desktop's lock and its sleep, told by a logind of the test on a bus of its own.
#include "shell/DesktopWatch.h"

#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

// Knows one session: by the test's process, or by its name when it is told to know no process.
class FakeLogind : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    bool knowsProcess = true;

public slots:
    QDBusObjectPath GetSessionByPID(uint pid)
    {
        if (!knowsProcess || pid != uint(QCoreApplication::applicationPid())) {
            sendErrorReply(QStringLiteral("org.freedesktop.login1.NoSessionForPID"), QStringLiteral("no session"));
            return {};
        }
        return QDBusObjectPath(QStringLiteral("/org/freedesktop/login1/session/_37"));
    }
    QDBusObjectPath GetSession(const QString &id)
    {
        if (id != QLatin1String("7")) {
            sendErrorReply(QStringLiteral("org.freedesktop.login1.NoSuchSession"), QStringLiteral("no session"));
            return {};
        }
        return QDBusObjectPath(QStringLiteral("/org/freedesktop/login1/session/_37"));
    }
};

class DesktopWatchTest : public QObject {
    Q_OBJECT

    QProcess m_daemon;
    QString m_address;
    FakeLogind m_logind;
    QDBusConnection m_server{QString()};
    int m_number = 0;

    QDBusConnection client() { return QDBusConnection::connectToBus(m_address, QStringLiteral("client%1").arg(++m_number)); }

    void say(const QString &path, const QString &interface, const QString &member, const QVariantList &arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, member);
        signal.setArguments(arguments);
        QVERIFY(m_server.send(signal));
    }
    void hint(const QString &session, bool locked)
    {
        say(session, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"),
            {QStringLiteral("org.freedesktop.login1.Session"), QVariantMap{{QStringLiteral("LockedHint"), locked}}, QStringList()});
    }

private slots:
    void initTestCase()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY2(m_daemon.waitForReadyRead(10000), "dbus-daemon does not start");
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
        m_server = QDBusConnection::connectToBus(m_address, QStringLiteral("logind"));
        QVERIFY(m_server.isConnected());
        QVERIFY(m_server.registerObject(QStringLiteral("/org/freedesktop/login1"), &m_logind, QDBusConnection::ExportAllSlots));
        QVERIFY(m_server.registerService(QStringLiteral("org.freedesktop.login1")));
    }
    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished(5000);
    }

    void followsTheSessionOfTheProcess()
    {
        shell::DesktopWatch watch;
        QSignalSpy following(&watch, &shell::DesktopWatch::following), away(&watch, &shell::DesktopWatch::away);
        watch.follow(client());
        QVERIFY(following.wait(60000));
        // What is sent in order is taken in order: after this answer the bus knows what the watch listens for.
        QVERIFY(client().interface()->isServiceRegistered(QStringLiteral("org.freedesktop.login1")).isValid());
        say(QStringLiteral("/org/freedesktop/login1/session/_37"), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"),
            {});
        QTRY_COMPARE(away.count(), 1);
        hint(QStringLiteral("/org/freedesktop/login1/session/_37"), true);
        QTRY_COMPARE(away.count(), 2);
        say(QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"),
            {true});
        QTRY_COMPARE(away.count(), 3);

        // Neither somebody else's session, nor the end of a lock or of a sleep; the last one shows that all before it have come.
        say(QStringLiteral("/org/freedesktop/login1/session/_38"), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"),
            {});
        hint(QStringLiteral("/org/freedesktop/login1/session/_38"), true);
        hint(QStringLiteral("/org/freedesktop/login1/session/_37"), false);
        say(QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"),
            {false});
        hint(QStringLiteral("/org/freedesktop/login1/session/_37"), true);
        QTRY_COMPARE(away.count(), 4);
        QTest::qWait(50);
        QCOMPARE(away.count(), 4);
    }

    void theEnvironmentNamesTheSession()
    {
        m_logind.knowsProcess = false;
        qputenv("XDG_SESSION_ID", "7");
        shell::DesktopWatch watch;
        QSignalSpy following(&watch, &shell::DesktopWatch::following), away(&watch, &shell::DesktopWatch::away);
        watch.follow(client());
        QVERIFY(following.wait(60000));
        // What is sent in order is taken in order: after this answer the bus knows what the watch listens for.
        QVERIFY(client().interface()->isServiceRegistered(QStringLiteral("org.freedesktop.login1")).isValid());
        say(QStringLiteral("/org/freedesktop/login1/session/_37"), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"),
            {});
        QTRY_COMPARE(away.count(), 1);
        qunsetenv("XDG_SESSION_ID");
        m_logind.knowsProcess = true;
    }

    void othersAreNotBelieved()
    {
        shell::DesktopWatch watch;
        QSignalSpy following(&watch, &shell::DesktopWatch::following), away(&watch, &shell::DesktopWatch::away);
        watch.follow(client());
        QVERIFY(following.wait(60000));
        // What is sent in order is taken in order: after this answer the bus knows what the watch listens for.
        QVERIFY(client().interface()->isServiceRegistered(QStringLiteral("org.freedesktop.login1")).isValid());
        QDBusConnection stranger = client();
        QVERIFY(stranger.send(QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1/session/_37"),
                                                         QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"))));
        hint(QStringLiteral("/org/freedesktop/login1/session/_37"), true);
        QTRY_COMPARE(away.count(), 1);
        QTest::qWait(50);
        QCOMPARE(away.count(), 1);
    }

    void withoutABusItIsSilent()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        shell::DesktopWatch watch;
        QSignalSpy away(&watch, &shell::DesktopWatch::away);
        watch.follow(QDBusConnection::connectToBus(QStringLiteral("unix:path=/nowhere/at/all"), QStringLiteral("nowhere")));
        // A bus without logind is as good as none.
        QVERIFY(m_server.unregisterService(QStringLiteral("org.freedesktop.login1")));
        shell::DesktopWatch second;
        QSignalSpy following(&second, &shell::DesktopWatch::following);
        second.follow(client());
        QVERIFY(!following.wait(200));
        QCOMPARE(away.count(), 0);
        QVERIFY(m_server.registerService(QStringLiteral("org.freedesktop.login1")));
    }
};

QTEST_GUILESS_MAIN(DesktopWatchTest)
#include "DesktopWatchTest.moc"
