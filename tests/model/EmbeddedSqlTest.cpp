// What the program carries is what stands under sql/, byte for byte.
#include <QDirIterator>
#include <QFile>
#include <QTest>

class EmbeddedSqlTest : public QObject {
    Q_OBJECT

private:
    static QMap<QString, QByteArray> files(const QString &root)
    {
        QMap<QString, QByteArray> found;
        QDirIterator entries(root, {QStringLiteral("*.sql"), QStringLiteral("*.csv")}, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s", qPrintable(file.fileName()));
            found.insert(file.fileName().mid(root.size()), file.readAll());
        }
        return found;
    }

private Q_SLOTS:
    void carriedAsWritten()
    {
        const auto written = files(QStringLiteral(SOURCE_FOLDER "/sql"));
        const auto carried = files(QStringLiteral(":/sql"));
        QCOMPARE(carried.keys(), written.keys());
        for (auto it = written.cbegin(); it != written.cend(); ++it)
            QVERIFY2(carried.value(it.key()) == it.value(), qPrintable(it.key()));
        QVERIFY(carried.contains(QStringLiteral("/roles.sql")));
        QVERIFY(carried.size() > 100);
    }
};

QTEST_APPLESS_MAIN(EmbeddedSqlTest)
#include "EmbeddedSqlTest.moc"
