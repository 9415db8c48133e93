// The published schema says what the database judges; deliveries are checked and taken in; reports hold every fault.
#include "intake/Intake.h"
#include "db/Session.h"
#include "support/ScratchFolder.h"
#include "support/TestCluster.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using intake::Delivery;
using support::TestDatabase;

class IntakeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<db::Session> m_expert;
    ScratchFolder m_folder;

    QString make(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.path() + QLatin1Char('/') + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be made", qPrintable(path));
        return path;
    }

    static QByteArray document(const QString &reference, const QByteArray &more = {})
    {
        const QString arrived =
            QDateTime::currentDateTimeUtc().addDays(-2).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QLatin1Char('Z');
        return "{\"format\": \"lupavahti-application\", \"format_version\": 1, \"external_reference\": \"" + reference.toUtf8() +
               "\", \"arrived_at\": \"" + arrived.toUtf8() +
               "\",\n \"service\": \"browser\", \"organisation\": {\"business_id\": \"9000001-1\"},\n"
               " \"contact\": {\"given_names\": \"Liisa\", \"family_name\": \"Mäkelä\", \"email\": \"liisa.makela@kiviranta.example\"},\n"
               " \"purpose\": \"Opiskelijan tietojen tarkistaminen\", \"purposes\": [{\"name\": \"Opiskelijat\"}],\n"
               " \"items\": [{\"code\": \"H.TUN.01\"}, {\"code\": \"H.NIM.01\"}]" +
               more + "}";
    }

    Delivery checked(const QByteArray &bytes)
    {
        Delivery delivery = intake::readDelivery(make(QStringLiteral("hakemus.json"), bytes));
        if (delivery.state == Delivery::State::Good)
            intake::setChecked(delivery, m_expert->run(intake::checkStatement(delivery)));
        return delivery;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Demo);
        const QString login =
            m_database
                ->scalar(QStringLiteral(
                    "select p.login_name from data.person p join data.membership m on m.person_id = p.id where m.role = 'expert' "
                    "and m.service_scope = 'browser' and p.login_name is not null limit 1"))
                .toString();
        m_expert = std::make_unique<db::Session>(m_database->spec(login), db::SessionSettings{QStringLiteral("test")});
        QVERIFY(m_expert->open().ok());
    }
    void cleanupTestCase()
    {
        m_expert.reset();
        m_database.reset();
    }

    void theSchemaSaysWhatTheDatabaseJudges()
    {
        const QJsonObject schema = QJsonDocument::fromJson(intake::schema()).object();
        QCOMPARE(schema.value(QLatin1String("$schema")).toString(), QStringLiteral("https://json-schema.org/draft/2020-12/schema"));
        QStringList published;
        const auto add = [&](const QString &shape, const QJsonObject &object) {
            QVERIFY2(object.value(QLatin1String("additionalProperties")) == QJsonValue(false), qPrintable(shape));
            const QJsonArray required = object.value(QLatin1String("required")).toArray();
            const QJsonObject members = object.value(QLatin1String("properties")).toObject();
            for (auto it = members.begin(); it != members.end(); ++it) {
                const QJsonObject member = it.value().toObject();
                const QString reference =
                    member.value(QLatin1String("$ref")).toString() + member.value(QLatin1String("items"))[QLatin1String("$ref")].toString();
                const QString type = member.value(QLatin1String("type")).toString(QStringLiteral("object"));
                QStringList codes;
                for (const QJsonValue &code : member.value(QLatin1String("enum")).toArray())
                    codes << code.toString();
                // Codes stand for themselves: of them neither side names a length.
                const auto bound = [&](const char *of) {
                    return codes.isEmpty() && member.contains(QLatin1String(of)) ? QString::number(member.value(QLatin1String(of)).toInt())
                                                                                 : QString();
                };
                published << QStringList{shape,
                                         it.key(),
                                         type,
                                         required.contains(it.key()) ? QStringLiteral("t") : QStringLiteral("f"),
                                         bound("minLength") + bound("minimum") + bound("minItems"),
                                         bound("maxLength") + bound("maximum") + bound("maxItems"),
                                         member.value(QLatin1String("pattern")).toString(),
                                         codes.join(QLatin1Char(',')),
                                         reference.section(QLatin1Char('/'), -1)}
                                 .join(QLatin1Char('|'));
            }
        };
        add(QStringLiteral("application"), schema);
        const QJsonObject shapes = schema.value(QLatin1String("$defs")).toObject();
        for (auto it = shapes.begin(); it != shapes.end(); ++it)
            add(it.key(), it.value().toObject());
        published.sort();
        QStringList judged =
            m_database
                ->scalar(QStringLiteral(
                    "select string_agg(concat_ws('|', shape, member, case type when 'text' then 'string' when 'moment' then 'string' when 'number' then 'integer' when 'list' then 'array' else type end, "
                    "case when required then 't' else 'f' end, coalesce(case when codes is null then lowest end::text, ''), coalesce(case when codes is null then highest end::text, ''), coalesce(pattern, ''), "
                    "coalesce(array_to_string(codes, ','), ''), coalesce(of_shape, '')), E'\\n') from rule.intake_member()"))
                .toString()
                .split(QLatin1Char('\n'));
        judged.sort();
        QCOMPARE(published, judged);
    }

    void faultsAreToldWithTheirPlaceInTheFile()
    {
        const Delivery delivery = checked(document(QStringLiteral("T-1"), ",\n \"colour\": \"red\", \"user_count\": 0"));
        QCOMPARE(delivery.state, Delivery::State::Faulty);
        QCOMPARE(delivery.faults.size(), 2);
        QCOMPARE(delivery.faults.at(0).path, QStringLiteral("$.colour"));
        QCOMPARE(delivery.faults.at(0).place.line, 6);
        QVERIFY(intake::faultLine(delivery, delivery.faults.at(1)).contains(QLatin1String("$.user_count")));
    }

    void whatIsGoodIsTakenInOnce()
    {
        Delivery delivery = checked(document(QStringLiteral("T-2")));
        QCOMPARE(delivery.state, Delivery::State::Good);
        intake::setTaken(delivery, command::toOutcome(m_expert->run(command::toStatement(intake::takeInCommand(delivery)))));
        QCOMPARE(delivery.state, Delivery::State::TakenIn);
        QVERIFY(!delivery.diaryNumber.isEmpty());
        QVERIFY(!delivery.faults.isEmpty()); // no clarification of protection yet
        QVERIFY(intake::resultWords(delivery).contains(delivery.diaryNumber));
        const Delivery again = checked(document(QStringLiteral("T-2")));
        QCOMPARE(again.state, Delivery::State::Faulty);
        QCOMPARE(again.faults.first().code, QStringLiteral("DA176"));
        QCOMPARE(again.faults.first().value, delivery.diaryNumber);
    }

    void whatIsNoJsonIsUnreadable()
    {
        const Delivery delivery = checked("{\"format\": ");
        QCOMPARE(delivery.state, Delivery::State::Unreadable);
        QCOMPARE(delivery.error.code, QStringLiteral("json.truncated"));
        QCOMPARE(intake::readDelivery(m_folder.path() + QStringLiteral("/ei.json")).error.code, QStringLiteral("file.missing"));
        QCOMPARE(intake::readDelivery(make(QStringLiteral("iso.json"), QByteArray(int(intake::MostBytes) + 1, ' '))).error.code,
                 QStringLiteral("file.too_large"));
    }

    void reportsHoldEveryFault()
    {
        const QList<Delivery> deliveries{checked(document(QStringLiteral("T-3"), ", \"colour\": \"=1+1;\\\"x\\\"\", \"user_count\": 0")),
                                         checked("[")};
        const QList<QByteArray> lines = intake::reportCsv(deliveries).trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(0).contains("file;external_reference"));
        QVERIFY(lines.at(1).contains(";T-3;9000001-1;faulty;"));
        QVERIFY(lines.at(3).contains("json.truncated"));
        const QJsonArray report = intake::reportJson(deliveries);
        QCOMPARE(report.at(0)[QLatin1String("faults")].toArray().size(), 2);
        QCOMPARE(report.at(1)[QLatin1String("result")].toString(), QStringLiteral("unreadable"));
    }
};

QTEST_GUILESS_MAIN(IntakeTest)
#include "IntakeTest.moc"
