// Every fault of the machine that the sources can report has a sentence, and every sentence a source.
#include "messages/LocalFaults.h"
#include "base/Error.h"
#include "messages/Sentences.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

class LocalFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesAndSentencesAreTheSame()
    {
        static const QRegularExpression code(
            QStringLiteral(R"re("((?:cluster|file|json|schema|document|backup|server|login|password|machine|cli)\.[a-z_]+)")re"));
        // Codes that stand for something else than a fault of the machine, or never leave the place where they arise.
        const QSet<QString> apart{QStringLiteral("cli.usage"), QStringLiteral("cli.no_display"), QStringLiteral("schema.copy")};
        QSet<QString> used;
        for (const char *folder : {"/model", "/app"}) {
            QDirIterator walk(QStringLiteral(SOURCE_FOLDER) + QLatin1String(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                              QDir::Files, QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                QFile file(walk.next());
                if (file.fileName().contains(QLatin1String("/messages/")))
                    continue;
                QVERIFY(file.open(QIODevice::ReadOnly));
                auto found = code.globalMatch(QString::fromUtf8(file.readAll()));
                while (found.hasNext())
                    used << found.next().captured(1);
            }
        }
        used -= apart;
        const QStringList listed = messages::localFaultCodes();
        const QSet<QString> known(listed.begin(), listed.end());
        QVERIFY2((used - known).isEmpty(),
                 qPrintable(QStringLiteral("without a sentence: ") + QStringList((used - known).values()).join(QLatin1Char(' '))));
        QVERIFY2((known - used).isEmpty(),
                 qPrintable(QStringLiteral("never said: ") + QStringList((known - used).values()).join(QLatin1Char(' '))));
        QCOMPARE(listed.size(), known.size());
    }

    void placesAreFilled()
    {
        const base::Error error = base::Error::environment(
            QStringLiteral("cluster.no_space"), {},
            {{QStringLiteral("folder"), QStringLiteral("/data")}, {QStringLiteral("free_mb"), 3}, {QStringLiteral("needed_mb"), 256}});
        const QString sentence = messages::error(error);
        QVERIFY(sentence.contains(QLatin1String("/data")) && sentence.contains(QLatin1Char('3')) &&
                sentence.contains(QLatin1String("256")));
        QVERIFY(!sentence.contains(QLatin1Char('{')));
    }

    void everyPhaseHasWords()
    {
        using setup::Phase;
        QSet<QString> words;
        for (Phase phase : {Phase::Locating, Phase::Waiting, Phase::Creating, Phase::Starting, Phase::Recovering, Phase::Connecting,
                            Phase::BackingUp, Phase::Migrating, Phase::Demo, Phase::Checking, Phase::Stopping})
            words << messages::phase(phase);
        QCOMPARE(words.size(), 11);
        QVERIFY(!words.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(LocalFaultsTest)
#include "LocalFaultsTest.moc"
