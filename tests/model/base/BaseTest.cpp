#include "base/Ids.h"
#include "base/Language.h"
#include "base/Result.h"

#include <QTest>

using base::Error;
using base::Language;
using base::Result;

// Two kinds of id are two types: neither converts to the other, nor from a bare number.
static_assert(!std::is_convertible_v<base::PermitId, base::RightId>);
static_assert(!std::is_convertible_v<qint64, base::PermitId>);
static_assert(!std::is_convertible_v<base::PermitId, qint64>);

class BaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resultHoldsOneSide()
    {
        const Result<int> good(4);
        QVERIFY(good.ok());
        QCOMPARE(*good, 4);
        const Result<int> bad(Error::make(Error::Kind::Invalid, QStringLiteral("DA205")));
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, QStringLiteral("DA205"));
        QCOMPARE(bad.valueOr(7), 7);
        QVERIFY(Result<void>());
        QVERIFY(!Result<void>(Error()));
    }

    void idsAreNullOrNumbers()
    {
        QVERIFY(!base::PermitId().isValid());
        QVERIFY(!base::PermitId().toVariant().isValid());
        QCOMPARE(base::PermitId(5).toVariant().toLongLong(), 5);
        QVERIFY(base::PermitId(5) < base::PermitId(6));
        QCOMPARE(base::PermitId::fromVariant(8).value(), 8);
    }

    void kindOfSqlstate_data()
    {
        QTest::addColumn<QString>("sqlstate");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *state, Error::Kind kind) { QTest::newRow(state) << QString::fromLatin1(state) << int(kind); };
        row("08006", Error::Kind::Lost);
        row("57P01", Error::Kind::Lost);
        row("57P03", Error::Kind::Lost);
        row("53300", Error::Kind::Lost);
        row("57014", Error::Kind::Timeout);
        row("55P03", Error::Kind::Timeout);
        row("28P01", Error::Kind::Refused);
        row("42501", Error::Kind::Refused);
        row("40001", Error::Kind::Conflict);
        row("40P01", Error::Kind::Conflict);
        row("23505", Error::Kind::Conflict);
        row("23514", Error::Kind::Invalid);
        row("22007", Error::Kind::Invalid);
        row("53100", Error::Kind::Environment);
        row("42P01", Error::Kind::Defect);
        row("XX000", Error::Kind::Defect);
    }

    void kindOfSqlstate()
    {
        QFETCH(QString, sqlstate);
        QFETCH(int, kind);
        QCOMPARE(int(Error::kindOf(sqlstate)), kind);
    }

    void languagesAndDates()
    {
        QCOMPARE(base::languageFromSuffix(QStringLiteral("sv_FI")), Language::Swedish);
        QCOMPARE(base::languageFromSuffix(QStringLiteral("de"), Language::English), Language::English);
        QCOMPARE(base::suffixes(Language::Swedish).first(), QStringLiteral("sv"));
        QCOMPARE(base::suffixes(Language::Swedish).size(), 3);
        QCOMPARE(base::formatDate(QDate(2026, 11, 3)), QStringLiteral("3.11.2026"));
        QCOMPARE(base::formatDate({}), QString());
        // Summer time begins at three in the morning.
        QCOMPARE(base::formatMoment(QDateTime(QDate(2026, 3, 29), QTime(0, 59), Qt::UTC)), QStringLiteral("29.3.2026 2.59"));
        QCOMPARE(base::formatMoment(QDateTime(QDate(2026, 3, 29), QTime(1, 0), Qt::UTC)), QStringLiteral("29.3.2026 4.00"));
        base::setLanguage(Language::English);
        QCOMPARE(base::formatNumber(1234567), QLocale(QLocale::English, QLocale::Finland).toString(1234567));
        base::setLanguage(Language::Finnish);
    }
};

QTEST_APPLESS_MAIN(BaseTest)
#include "BaseTest.moc"
