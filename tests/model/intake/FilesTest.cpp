// Files as people have them: missing, empty, too large, a folder, not to be read; and written whole or not at all.
#include "intake/Files.h"
#include "messages/LocalFaults.h"
#include "support/ScratchFolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

class FilesTest : public QObject {
    Q_OBJECT

    ScratchFolder m_folder;

    QString make(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.path() + QLatin1Char('/') + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be made", qPrintable(path));
        return path;
    }

private Q_SLOTS:
    void aFileIsReadWithItsHash()
    {
        const auto read = intake::readFile(make(QStringLiteral("Liite ä.txt"), "sisältö"), 100);
        QVERIFY(read.ok());
        QCOMPARE(read->name, QStringLiteral("Liite ä.txt"));
        QCOMPARE(read->bytes, QByteArray("sisältö"));
        QCOMPARE(read->sha256, QString::fromLatin1(QCryptographicHash::hash("sisältö", QCryptographicHash::Sha256).toHex()));
    }

    void whatCannotBeReadNamesFileAndCause()
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("kansio"));
        const QList<QPair<QString, QString>> cases{
            {m_folder.path() + QStringLiteral("/ei ole.pdf"), QStringLiteral("file.missing")},
            {m_folder.path() + QStringLiteral("/kansio"), QStringLiteral("file.folder")},
            {make(QStringLiteral("tyhjä.pdf"), {}), QStringLiteral("file.empty")},
            {make(QStringLiteral("iso.pdf"), QByteArray(11, 'x')), QStringLiteral("file.too_large")}};
        for (const auto &[path, code] : cases) {
            const auto read = intake::readFile(path, 10);
            QVERIFY(!read);
            QCOMPARE(read.error().code, code);
            QVERIFY(messages::localFault(read.error()).contains(path.section(QLatin1Char('/'), -1)));
            QVERIFY(!messages::localFault(read.error()).contains(QLatin1Char('{')));
        }
        QVERIFY(intake::readFile(make(QStringLiteral("juuri.pdf"), QByteArray(10, 'x')), 10).ok());
    }

    void aFileIsWrittenWholeOrNotAtAll()
    {
        const QString path = m_folder.path() + QStringLiteral("/ulos.bin");
        QVERIFY(intake::writeFile(path, QByteArray("\0\1\2", 3)).ok());
        QCOMPARE(intake::readFile(path, 10)->bytes, QByteArray("\0\1\2", 3));
        const auto nowhere = intake::writeFile(m_folder.path() + QStringLiteral("/ei/ole/ulos.bin"), "x");
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, QStringLiteral("file.unwritable"));
    }

    void readingGoesOnElsewhere()
    {
        QFuture<base::Result<intake::FileContent>> future = intake::readFileAsync(make(QStringLiteral("muualla.txt"), "x"), 10);
        QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }));
        QVERIFY(future.result().ok());
    }
};

QTEST_GUILESS_MAIN(FilesTest)
#include "FilesTest.moc"
