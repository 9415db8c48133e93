#pragma once

#include "db/ConnectionSpec.h"
#include "db/Session.h"

#include <QFuture>
#include <QSignalSpy>
#include <QString>
#include <QTest>

namespace support {

// A throw-away PostgreSQL cluster. shared() is the one that CTest started for all tests, or one of
// this process when it was started by hand; a test that stops the server makes its own.
class TestCluster {
public:
    static TestCluster &shared();

    TestCluster();
    ~TestCluster();
    TestCluster(const TestCluster &) = delete;
    TestCluster &operator=(const TestCluster &) = delete;

    const QString &socketFolder() const { return m_folder; }
    db::ConnectionSpec spec(const QString &database, const QString &user = QStringLiteral("cluster_admin")) const;
    // Immediate, like a crash; and up again.
    void stopServer();
    void startServer();

private:
    explicit TestCluster(const QString &folder) : m_folder(folder) {}
    void serverControl(const QStringList &arguments);

    QString m_folder;
    QString m_file; // empty: somebody else's
};

// A database of one test, copied from a template that is made once per cluster and dropped at the
// end.
class TestDatabase {
public:
    enum class Content {
        Empty,
        Schema, // the whole schema with its reference data
        Demo    // and the demo
    };

    explicit TestDatabase(Content content = Content::Empty, TestCluster &cluster = TestCluster::shared());
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    const QString &name() const { return m_name; }
    db::ConnectionSpec spec(const QString &user = QStringLiteral("cluster_admin")) const;
    // As superuser; a failure fails the test with the server's words.
    db::Rows exec(const QString &sql);
    QVariant scalar(const QString &sql);
    // The first person of the demo who holds the role and can log in.
    QString loginOf(const char *role);

private:
    TestCluster &m_cluster;
    QString m_name;
};

// Turns the event loop until the future is done; its value.
template <typename T>
T await(const QFuture<T> &future, int timeoutMs = 60000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, timeoutMs))
        qFatal("no answer within %d ms", timeoutMs);
    return future.result();
}

} // namespace support
