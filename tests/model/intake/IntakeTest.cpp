// The published schema says what the database judges; deliveries are checked and taken in; reports hold every fault.
#include "intake/Intake.h"
#include "db/Session.h"
#include "support/ScratchFolder.h"
#include "support/TestCluster.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

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
                    "select string_agg(concat_ws('|', shape, member, case type when 'text' then 'string' when 'moment' then 'string' when 'date' then 'string' when 'answers' then 'object' when 'number' then 'integer' when 'list' then 'array' else type end, "
                    "case when required then 't' else 'f' end, coalesce(case when codes is null then lowest end::text, ''), coalesce(case when codes is null then highest end::text, ''), coalesce(pattern, ''), "
                    "coalesce(array_to_string(codes, ','), ''), coalesce(of_shape, '')), E'\\n') from rule.intake_member()"))
                .toString()
                .split(QLatin1Char('\n'));
        judged.sort();
        QCOMPARE(published, judged);
    }

    void theSchemaSaysWhatEachKindNeeds()
    {
        QStringList published;
        const QJsonArray kinds = QJsonDocument::fromJson(intake::schema()).object().value(QLatin1String("allOf")).toArray();
        for (const QJsonValue &entry : kinds) {
            const QString kind =
                entry[QLatin1String("if")][QLatin1String("properties")][QLatin1String("kind")][QLatin1String("const")].toString();
            const QJsonObject then = entry[QLatin1String("then")].toObject();
            for (const QJsonValue &member : then.value(QLatin1String("required")).toArray())
                published << QStringList{kind, member.toString(), QStringLiteral("must")}.join(QLatin1Char('|'));
            const QJsonObject without = then.value(QLatin1String("properties")).toObject();
            for (auto it = without.begin(); it != without.end(); ++it) {
                QCOMPARE(it.value(), QJsonValue(false));
                published << QStringList{kind, it.key(), QStringLiteral("may not")}.join(QLatin1Char('|'));
            }
        }
        published.sort();
        QStringList judged =
            m_database
                ->scalar(QStringLiteral(
                    "select string_agg(kind || '|' || member || '|' || case when must then 'must' else 'may not' end, E'\\n') "
                    "from rule.intake_need()"))
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

    void attachmentsAreTakenInByteByByte()
    {
        QByteArray bytes("%PDF-1.7\n");
        for (int i = 0; i < 3000000; ++i)
            bytes.append(char(i * 31 + i / 256));
        const auto file = [](const QByteArray &content, const QByteArray &sha256) {
            return ", \"answers\": {\"use.storing\": false},\n \"attachments\": [{\"name\": \"Selvitys.pdf\", \"kind\": \"security_report\", \"content\": \"" +
                   content.toBase64() + "\",\n  \"sha256\": \"" + sha256 + "\"}]";
        };
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        const Delivery cut = checked(document(QStringLiteral("T-4"), file(bytes.chopped(1), hash)));
        QCOMPARE(cut.state, Delivery::State::Faulty);
        QCOMPARE(cut.faults.first().path, QStringLiteral("$.attachments[0].sha256"));
        QCOMPARE(cut.faults.first().code, QStringLiteral("DA175"));
        QCOMPARE(cut.faults.first().place.line, 7);
        Delivery whole = checked(document(QStringLiteral("T-4"), file(bytes, hash)));
        QCOMPARE(whole.state, Delivery::State::Good);
        QCOMPARE(whole.attachments(), 1);
        intake::setTaken(whole, command::toOutcome(m_expert->run(command::toStatement(intake::takeInCommand(whole)))));
        QCOMPARE(whole.state, Delivery::State::TakenIn);
        QCOMPARE(
            m_database
                ->scalar(QStringLiteral("select encode(sha256(c.content), 'hex') from data.attachment t join data.attachment_content c on "
                                        "c.attachment_id = t.id where t.application_id = %1")
                             .arg(whole.id))
                .toString(),
            QString::fromLatin1(hash));
    }

    void anAppointmentIsTakenIn()
    {
        const QByteArray arrived =
            QDateTime::currentDateTimeUtc().addDays(-1).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1() + "Z";
        const QByteArray first = QDate::currentDate().addDays(7).toString(Qt::ISODate).toLatin1();
        Delivery delivery = checked(
            "{\"format\": \"lupavahti-application\", \"format_version\": 1, \"external_reference\": \"T-5\", \"arrived_at\": \"" + arrived +
            "\", \"kind\": \"appointment\", \"organisation\": {\"business_id\": \"9000001-1\"}, \"contact\": {\"given_names\": \"Liisa\", "
            "\"family_name\": \"Mäkelä\", \"email\": \"liisa.makela@kiviranta.example\"}, \"responsible_user\": {\"given_names\": \"Uuno\", "
            "\"family_name\": \"Uusi\", \"email\": \"uuno@kiviranta.example\"}, \"valid_from\": \"" +
            first + "\"}");
        QCOMPARE(delivery.state, Delivery::State::Good);
        QCOMPARE(delivery.kind(), QStringLiteral("appointment"));
        intake::setTaken(delivery, command::toOutcome(m_expert->run(command::toStatement(intake::takeInCommand(delivery)))));
        QCOMPARE(delivery.state, Delivery::State::TakenIn);
        QCOMPARE(delivery.object, QStringLiteral("appointment"));
        QVERIFY(delivery.diaryNumber.isEmpty() && delivery.faults.isEmpty());
        QVERIFY(!intake::resultWords(delivery).isEmpty());
    }

    // Files as they come from a broken wire or a careless hand: bytes changed, cut, doubled, put in. Each is read, checked and taken in as
    // any other; whatever becomes of it, there is a word for it and nothing half is left behind.
    void brokenFilesNeverLeaveHalfAnApplication()
    {
        const QByteArray valid =
            document(QStringLiteral("F-000"), ", \"answers\": {\"use.storing\": false, \"use.abroad\": true}, \"attachments\": [{\"name\": "
                                              "\"Liite.txt\", \"kind\": \"other\", \"content\": \"bGlpdGU=\", \"sha256\": "
                                              "\"" +
                                                  QCryptographicHash::hash("liite", QCryptographicHash::Sha256).toHex() + "\"}]");
        QCOMPARE(checked(valid).state, Delivery::State::Good);
        std::mt19937 dice(20261128);
        const auto roll = [&dice](qsizetype sides) { return qsizetype(dice() % std::mt19937::result_type(sides)); };
        static const QByteArray pieces[] = {
            "\"", "{", "}", "[", "]", ",", ":", "null", "-1", "1e999", "\\u0000", "\\ud800", "\xff", "\xef\xbb\xbf", "\0", " "};
        QHash<Delivery::State, int> ends;
        for (int round = 0; round < 600; ++round) {
            QByteArray bytes = valid;
            bytes.replace("F-000", "F-" + QByteArray::number(1000 + round));
            for (qsizetype change = 1 + roll(3); change > 0; --change) {
                const qsizetype at = roll(bytes.size());
                switch (roll(5)) {
                case 0: bytes[at] = char(roll(256)); break;
                case 1: bytes.remove(at, 1 + roll(8)); break;
                case 2: bytes.insert(at, pieces[roll(std::size(pieces))]); break;
                case 3: bytes.insert(at, bytes.mid(roll(bytes.size()), roll(40))); break;
                default: bytes[at] = bytes.at(roll(bytes.size())); break;
                }
                if (bytes.isEmpty())
                    bytes = "{";
            }
            if (roll(20) == 0)
                bytes.truncate(1 + roll(bytes.size()));
            Delivery delivery = checked(bytes);
            if (delivery.state == Delivery::State::Good)
                intake::setTaken(delivery, command::toOutcome(m_expert->run(command::toStatement(intake::takeInCommand(delivery)))));
            ++ends[delivery.state];
            QVERIFY2(delivery.state != Delivery::State::Failed,
                     qPrintable(delivery.error.code + QLatin1Char('\n') + QString::fromUtf8(bytes)));
            QVERIFY(!intake::resultWords(delivery).isEmpty());
            for (const intake::Fault &fault : delivery.faults)
                QVERIFY(!intake::faultLine(delivery, fault).isEmpty());
            QVERIFY(!intake::reportCsv({delivery}).isEmpty());
        }
        QVERIFY(ends.value(Delivery::State::Unreadable) > 50 && ends.value(Delivery::State::Faulty) > 50 &&
                ends.value(Delivery::State::TakenIn) > 5);
        const auto none = [this](const char *what) {
            return m_database->scalar(QStringLiteral("select count(*) from data.application a where ") + QString::fromLatin1(what)).toInt();
        };
        QCOMPARE(none("a.state = 'draft' and a.id in (select application_id from data.application_delivery)"), 0);
        QCOMPARE(
            none(
                "a.id in (select application_id from data.application_delivery d where d.external_reference ~ '^F-') and (not exists "
                "(select from data.application_item i where i.application_id = a.id) or not exists (select from data.application_submission s "
                "where s.application_id = a.id))"),
            0);
        QCOMPARE(m_database
                     ->scalar(QStringLiteral(
                         "select count(*) from data.attachment t where not exists (select from data.attachment_content c where "
                         "c.attachment_id = t.id) and t.removed_at is null"))
                     .toInt(),
                 0);
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
        QVERIFY(lines.at(1).contains(";T-3;9000001-1;new_permit;faulty;"));
        QVERIFY(lines.at(3).contains("json.truncated"));
        const QJsonArray report = intake::reportJson(deliveries);
        QCOMPARE(report.at(0)[QLatin1String("faults")].toArray().size(), 2);
        QCOMPARE(report.at(1)[QLatin1String("result")].toString(), QStringLiteral("unreadable"));
    }
};

QTEST_GUILESS_MAIN(IntakeTest)
#include "IntakeTest.moc"
