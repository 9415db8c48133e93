// CSV that no spreadsheet takes for a program.
#include "base/Csv.h"

#include <QTest>

class CsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << QStringLiteral("Käsittely") << QStringLiteral("Käsittely");
        QTest::newRow("figure") << QStringLiteral("12,3") << QStringLiteral("12,3");
        QTest::newRow("negative figure") << QStringLiteral("-12,3") << QStringLiteral("-12,3");
        QTest::newRow("formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
        QTest::newRow("call") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
        QTest::newRow("minus that is no figure") << QStringLiteral("-1+cmd|' /C calc'!A0") << QStringLiteral("'-1+cmd|' /C calc'!A0");
        QTest::newRow("separator") << QStringLiteral("a;b") << QStringLiteral("\"a;b\"");
        QTest::newRow("quote") << QStringLiteral("a\"b") << QStringLiteral("\"a\"\"b\"");
        QTest::newRow("line break") << QStringLiteral("a\nb") << QStringLiteral("\"a\nb\"");
        QTest::newRow("tab before a formula") << QStringLiteral("\t=1") << QStringLiteral("'\t=1");
        QTest::newRow("empty") << QString() << QString();
    }
    void cells()
    {
        QFETCH(QString, cell);
        QFETCH(QString, written);
        QCOMPARE(base::csv({{cell, QStringLiteral("x")}}, u';'), QByteArray("\xEF\xBB\xBF") + written.toUtf8() + ";x\r\n");
    }
};

QTEST_APPLESS_MAIN(CsvTest)
#include "CsvTest.moc"
