#include "db/ConnectionSpec.h"

#include <QTest>

using db::ConnectionSpec;

class ConnectionSpecTest : public QObject {
    Q_OBJECT

private:
    static QString word(const ConnectionSpec &spec, const char *name, bool readOnly = false)
    {
        db::SessionSettings settings;
        settings.lane = QStringLiteral("lists");
        settings.readOnly = readOnly;
        for (const auto &[key, value] : db::keywords(spec, settings)) {
            if (key == QLatin1String(name))
                return value;
        }
        return {};
    }

private Q_SLOTS:
    void readsKeywords()
    {
        const auto spec = ConnectionSpec::parse(
            QStringLiteral("host=db.example.org port=6432 dbname='lupa vahti' user=u_0123456789ab sslrootcert=/ca.pem"));
        QVERIFY(spec);
        QCOMPARE(spec->host, QStringLiteral("db.example.org"));
        QCOMPARE(spec->port, 6432);
        QCOMPARE(spec->database, QStringLiteral("lupa vahti"));
        QCOMPARE(spec->user, QStringLiteral("u_0123456789ab"));
        QCOMPARE(spec->sslRootCert, QStringLiteral("/ca.pem"));
        QVERIFY(!spec->isLocal());
    }

    void readsAddress()
    {
        const auto spec = ConnectionSpec::parse(QStringLiteral("postgresql://me@db.example.org/lupavahti"));
        QVERIFY(spec);
        QCOMPARE(spec->host, QStringLiteral("db.example.org"));
        QCOMPARE(spec->user, QStringLiteral("me"));
        QCOMPARE(spec->port, 5432);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *text, const char *code) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(code);
        };
        row("host=a password=secret", "server.password_given");
        row("postgresql://me:secret@a/b", "server.password_given");
        row("host=a sslmode=disable", "server.weak_tls");
        row("host=a sslmode=require", "server.weak_tls");
        row("host=a options='-c x=y'", "server.malformed");
        row("dbname=a", "server.malformed");
        row("host=a port=0", "server.malformed");
        row("host=a port=99999", "server.malformed");
        row("nonsense", "server.malformed");
        row("host='open", "server.malformed");
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const auto spec = ConnectionSpec::parse(text);
        QVERIFY(!spec);
        QCOMPARE(spec.error().kind, base::Error::Kind::Invalid);
        QCOMPARE(spec.error().code, code);
    }

    void anotherMachineIsCheckedInFull()
    {
        ConnectionSpec spec;
        spec.host = QStringLiteral("db.example.org");
        spec.sslMode = QStringLiteral("disable"); // set past parse(): still not obeyed
        QCOMPARE(word(spec, "sslmode"), QStringLiteral("verify-full"));
        QCOMPARE(word(spec, "channel_binding"), QStringLiteral("require"));
        QCOMPARE(word(spec, "gssencmode"), QStringLiteral("disable"));
        QCOMPARE(word(spec, "ssl_min_protocol_version"), QStringLiteral("TLSv1.2"));
        QCOMPARE(word(spec, "target_session_attrs"), QStringLiteral("read-write"));
        QCOMPARE(word(spec, "target_session_attrs", true), QStringLiteral("primary"));
        QVERIFY(word(spec, "options", true).contains(QLatin1String("default_transaction_read_only=on")));
    }

    void aSocketNeedsNoBinding()
    {
        ConnectionSpec spec;
        spec.host = QStringLiteral("/run/x");
        QVERIFY(spec.isSocket());
        QVERIFY(word(spec, "channel_binding").isEmpty());
        QCOMPARE(word(spec, "application_name"), QStringLiteral("lupavahti/lists"));
    }

    void environmentIsTakenAway()
    {
        for (const char *name : {"PGHOST", "PGPASSWORD", "PGOPTIONS", "PGSSLMODE", "PGSERVICE", "PGTZ"})
            qputenv(name, "x");
        db::clearEnvironment();
        for (const char *name : {"PGHOST", "PGPASSWORD", "PGOPTIONS", "PGSSLMODE", "PGSERVICE", "PGTZ"})
            QVERIFY2(!qEnvironmentVariableIsSet(name), name);
    }
};

QTEST_GUILESS_MAIN(ConnectionSpecTest)
#include "ConnectionSpecTest.moc"
