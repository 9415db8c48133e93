// Every kind of value goes to a real server and comes back the same.
#include "support/TestCluster.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>
#include <QUuid>

using support::TestDatabase;

class ValuesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<db::Session> m_session;

    QVariant echo(const QString &type, const QVariant &value)
    {
        const auto rows = m_session->run({QStringLiteral("echo"), QStringLiteral("select $1::%1").arg(type), {value}});
        if (!rows)
            qFatal("%s", qPrintable(rows.error().toLog()));
        return rows->at(0, 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_database = std::make_unique<TestDatabase>();
        m_session = std::make_unique<db::Session>(m_database->spec(), db::SessionSettings());
        QVERIFY(m_session->open());
    }

    void cleanupTestCase()
    {
        m_session.reset();
        m_database.reset();
    }

    void roundTrip_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QVariant>("value");
        const auto row = [](const char *name, const char *type, const QVariant &value) {
            QTest::newRow(name) << QString::fromLatin1(type) << value;
        };
        row("true", "boolean", true);
        row("false", "boolean", false);
        row("smallint", "smallint", qint64(-3));
        row("integer", "integer", qint64(2147483647));
        row("bigint", "bigint", qint64(9223372036854775807));
        row("double", "double precision", 0.1);
        row("text", "text", QStringLiteral("Åäö 'quoted' \"twice\" \\ ; $1 ? :a %s €"));
        row("empty text", "text", QStringLiteral(""));
        row("newlines", "text", QStringLiteral("a\nb\r\nc\t"));
        row("bytes", "bytea", QByteArray("\x00\x01\xff'\\", 5));
        row("uuid", "uuid", QUuid::createUuid());
        row("date", "date", QDate(2026, 2, 28));
        row("moment", "timestamptz", QDateTime(QDate(2026, 3, 29), QTime(1, 30, 15, 123), Qt::UTC));
        row("jsonb object", "jsonb",
            QJsonObject{{QStringLiteral("a"), QJsonArray{1, QStringLiteral("?"), QJsonValue::Null}}, {QStringLiteral("ö"), true}});
        row("jsonb array", "jsonb", QJsonArray{1, 2, QJsonObject()});
        row("texts", "text[]",
            QStringList{QStringLiteral("a,b"), QStringLiteral("{c}"), QStringLiteral("\"d\\"), QString::fromLatin1("NULL"),
                        QStringLiteral("")});
        row("no texts", "text[]", QStringList());
        row("numbers", "integer[]", QVariant::fromValue(QList<qint64>{1, -2, 3}));
        row("no numbers", "bigint[]", QVariant::fromValue(QList<qint64>{}));
        row("bits", "bit(5)", QStringLiteral("10110"));
        row("exact number", "numeric", QStringLiteral("12345678901234567890.123456789"));
    }

    void roundTrip()
    {
        QFETCH(QString, type);
        QFETCH(QVariant, value);
        const auto back = echo(type, value);
        QCOMPARE(back.typeId(), value.typeId());
        QCOMPARE(back, value);
    }

    void otherFormsGoIn()
    {
        QCOMPARE(echo(QStringLiteral("integer"), 5).toLongLong(), 5);
        QCOMPARE(echo(QStringLiteral("integer[]"), QVariant::fromValue(QList<int>{4, 5})), QVariant::fromValue(QList<qint64>{4, 5}));
        QCOMPARE(echo(QStringLiteral("bigint[]"), QVariantList{1, QStringLiteral("2")}), QVariant::fromValue(QList<qint64>{1, 2}));
        QCOMPARE(echo(QStringLiteral("jsonb"), QVariantMap{{QStringLiteral("k"), 1}}).toJsonObject(),
                 QJsonObject({{QStringLiteral("k"), 1}}));
        QCOMPARE(echo(QStringLiteral("timestamptz"), QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::OffsetFromUTC, 3 * 3600)),
                 QVariant(QDateTime(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC)));
    }

    void nullStaysNull()
    {
        for (const char *type : {"text", "integer", "date", "uuid", "jsonb", "text[]"})
            QVERIFY2(!echo(QString::fromLatin1(type), {}).isValid(), type);
        QVERIFY(!echo(QStringLiteral("text"), QVariant(QString())).isValid());
        QVERIFY(!echo(QStringLiteral("date"), QVariant(QDate())).isValid());
    }

    // A zero character would cut the text short without a word.
    void zeroCharacterIsRefused()
    {
        const auto rows =
            m_session->run({QStringLiteral("zero"), QStringLiteral("select $1::text"), {QString(QStringLiteral("a") + QChar(0) + u'b')}});
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, base::Error::Kind::Invalid);
    }

    void valuesNeverReachTheText()
    {
        const auto rows = m_session->run({QStringLiteral("hostile"),
                                          QStringLiteral("select $1::text as t, current_query() as q"),
                                          {QStringLiteral("'); drop table x; --")}});
        QVERIFY(rows);
        QVERIFY(!rows->value(0, "q").toString().contains(QLatin1String("drop table")));
        QCOMPARE(rows->value(0, "t").toString(), QStringLiteral("'); drop table x; --"));
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "ValuesTest.moc"
