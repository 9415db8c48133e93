#include "base/Codes.h"
#include "support/TestCluster.h"

#include <QFile>
#include <QTest>

using base::CodeFault;
using base::CodeWarning;

namespace {

struct Judged {
    QString stored, fault, warning;
};

template <typename Code>
Judged judged(const Code &code)
{
    return {code.stored(), base::codeName(code.fault()), base::codeName(code.warning())};
}

Judged judgeStored(const QString &kind, const QString &text)
{
    if (kind == QLatin1String("business_id"))
        return judged(base::BusinessId::fromStored(text));
    if (kind == QLatin1String("personal_identity_code"))
        return judged(base::PersonalIdentityCode::fromStored(text));
    if (kind == QLatin1String("electronic_client_id"))
        return judged(base::ElectronicClientId::fromStored(text));
    if (kind == QLatin1String("building_id"))
        return judged(base::BuildingId::fromStored(text));
    return judged(base::PropertyId::fromStored(text));
}

} // namespace

// The codes as types give the judgement that the database gives.
class CodesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_database = std::make_unique<support::TestDatabase>(support::TestDatabase::Content::Schema);
        QFile file(QStringLiteral(SOURCE_FOLDER "/tests/sql/support/identity_codes.sql"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString sql = QString::fromUtf8(file.readAll());
        sql.replace(QLatin1String("create temporary table"), QLatin1String("create unlogged table"));
        m_database->exec(sql);
    }

    void cleanupTestCase() { m_database.reset(); }

    void publishedValues()
    {
        const auto rows = m_database->exec(QStringLiteral("select kind, value, fault, warning from identity_code"));
        QVERIFY(rows.count() > 60);
        for (int i = 0; i < rows.count(); ++i) {
            const QString value = rows.value(i, QStringLiteral("value")).toString();
            const auto j = judgeStored(rows.value(i, QStringLiteral("kind")).toString(), value);
            QCOMPARE(j.stored, value);
            QVERIFY2(j.fault == rows.value(i, QStringLiteral("fault")).toString(), qPrintable(value + u' ' + j.fault));
            QVERIFY2(j.warning == rows.value(i, QStringLiteral("warning")).toString(), qPrintable(value + u' ' + j.warning));
        }
    }

    // Values near the published ones: one character changed, put in, taken out or moved.
    void sameJudgementAsTheDatabase()
    {
        const auto rows = m_database->exec(QStringLiteral(R"(
            with letters as (select '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabmxyåÄö+- ' as l),
            near as (
              select distinct kind, t.value from identity_code c, letters,
                generate_series(1, length(c.value) + 1) as at, generate_series(0, 9) as n,
                lateral (select substr(l, 1 + abs(hashtext(c.value || at || '/' || n)) % length(l), 1) as letter) as s,
                lateral (values (overlay(c.value placing letter from at for 1)),
                                (overlay(c.value placing letter from at for 0)),
                                (overlay(c.value placing '' from at for 1)),
                                (overlay(c.value placing (n::text) from at for 1))) as t (value)
              union select kind, value from identity_code)
            select kind, value,
              case kind when 'business_id' then data.business_id_fault(value)
                        when 'personal_identity_code' then data.personal_identity_code_fault(value)
                        when 'electronic_client_id' then data.electronic_client_id_fault(value)
                        when 'building_id' then data.building_id_fault(value)
                        else data.property_id_fault(value) end as fault,
              case kind when 'personal_identity_code' then data.personal_identity_code_warning(value)
                        when 'electronic_client_id' then data.electronic_client_id_warning(value)
                        when 'building_id' then data.building_id_warning(value) end as warning
            from near)"));
        QVERIFY(rows.count() > 5000);
        int valid = 0;
        for (int i = 0; i < rows.count(); ++i) {
            const QString kind = rows.value(i, QStringLiteral("kind")).toString();
            const QString value = rows.value(i, QStringLiteral("value")).toString();
            const auto j = judgeStored(kind, value);
            if (j.fault != rows.value(i, QStringLiteral("fault")).toString() ||
                j.warning != rows.value(i, QStringLiteral("warning")).toString())
                QFAIL(qPrintable(QStringLiteral("%1 '%2': here %3/%4, database %5/%6")
                                     .arg(kind, value, j.fault, j.warning, rows.value(i, QStringLiteral("fault")).toString(),
                                          rows.value(i, QStringLiteral("warning")).toString())));
            valid += j.fault.isEmpty() ? 1 : 0;
        }
        QVERIFY(valid > 50);
    }

    void typedForms()
    {
        const auto rows = m_database->exec(QStringLiteral(
            "select typed, stored, written, kind, case kind when 'business_id' then data.business_id(typed) else data.property_id(typed) end as in_database"
            " from identity_code_typed"));
        QVERIFY(rows.count() > 8);
        for (int i = 0; i < rows.count(); ++i) {
            const QString typed = rows.value(i, QStringLiteral("typed")).toString();
            const QString stored = rows.value(i, QStringLiteral("stored")).toString();
            QString here, written;
            if (rows.value(i, QStringLiteral("kind")).toString() == QLatin1String("business_id")) {
                const auto code = base::BusinessId::fromTyped(typed);
                here = code.stored();
                written = code.written();
            } else {
                const auto code = base::PropertyId::fromTyped(typed);
                here = code.stored();
                written = code.written();
            }
            QCOMPARE(here, stored);
            QCOMPARE(here, rows.value(i, QStringLiteral("in_database")).toString());
            QCOMPARE(written, rows.value(i, QStringLiteral("written")).toString());
        }
        QVERIFY(base::PersonalIdentityCode::fromTyped(QStringLiteral(" 131052-308t ")).isValid());
        QVERIFY(base::ElectronicClientId::fromTyped(QStringLiteral("10000350x")).isValid());
        QVERIFY(base::BuildingId::fromTyped(QStringLiteral("100012345n")).isValid());
    }

    void masks()
    {
        QCOMPARE(base::PersonalIdentityCode::fromTyped(QStringLiteral("131052-308T")).masked(), QStringLiteral("131052-***T"));
        QCOMPARE(base::PersonalIdentityCode::fromTyped(QStringLiteral("131052-308X")).masked(), QStringLiteral("***********"));
        QCOMPARE(base::ElectronicClientId::fromTyped(QStringLiteral("10000350X")).masked(), QStringLiteral("1000****X"));
        QVERIFY(!base::BusinessId().isValid());
        QVERIFY(base::BusinessId().isEmpty());
    }

private:
    std::unique_ptr<support::TestDatabase> m_database;
};

QTEST_GUILESS_MAIN(CodesTest)
#include "CodesTest.moc"
