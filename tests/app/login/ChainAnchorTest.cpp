// A computer remembers the head of a server's audit chain and misses it when somebody cuts or exchanges it.
#include "login/ChainAnchor.h"
#include "db/Lanes.h"
#include "shell/Preferences.h"
#include "support/TestCluster.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class ChainAnchorTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("lupavahti-test"));
        QCoreApplication::setApplicationName(QStringLiteral("anchor"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

    void init()
    {
        QSettings().clear();
        m_database = std::make_unique<support::TestDatabase>(support::TestDatabase::Content::Demo);
        m_lanes = std::make_unique<db::Lanes>(m_database->spec(m_database->loginOf("expert")));
        seal();
    }
    void cleanup()
    {
        m_lanes.reset();
        m_database.reset();
    }

    void headIsRememberedAndFoundAgain()
    {
        const qint64 first = held();
        QVERIFY(first > 0);
        refuseSomething();
        seal();
        QVERIFY(held() > first);
        QCOMPARE(shell::Preferences::lastSeal(m_server).no, held());
    }

    void cutTailIsMissed()
    {
        const qint64 seen = held();
        m_database->exec(QStringLiteral("delete from audit.seal where no = (select max(no) from audit.seal)"));
        QCOMPARE(broken(), seen);
        QCOMPARE(broken(), seen); // said again until somebody looks into it
    }

    void exchangedSealIsMissed()
    {
        const qint64 seen = held();
        m_database->exec(QStringLiteral("update audit.seal set hash = sha256(hash) where no = (select max(no) from audit.seal)"));
        QCOMPARE(broken(), seen);
    }

private:
    void seal() { m_database->exec(QStringLiteral("select audit.seal_pending()")); }
    void refuseSomething()
    {
        db::Statement statement;
        statement.sql = QStringLiteral("select api.submit_application(gen_random_uuid(), -1, 1)");
        QVERIFY(support::await(m_lanes->commands().run(statement)));
    }
    // The seal number that one check says; -1 when it says nothing.
    qint64 held() { return check(&login::ChainAnchor::held); }
    qint64 broken() { return check(&login::ChainAnchor::broken); }
    qint64 check(void (login::ChainAnchor::*said)(qint64))
    {
        login::ChainAnchor anchor(m_lanes->lists(), m_server);
        QSignalSpy spy(&anchor, said);
        anchor.check();
        return spy.wait(60000) ? spy.first().first().toLongLong() : -1;
    }

    const QString m_server = QStringLiteral("db.example:5432/lupavahti");
    QTemporaryDir m_settings;
    std::unique_ptr<support::TestDatabase> m_database;
    std::unique_ptr<db::Lanes> m_lanes;
};

QTEST_MAIN(ChainAnchorTest)
#include "ChainAnchorTest.moc"
