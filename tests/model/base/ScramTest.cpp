// The verifier is the one PostgreSQL itself makes and lets somebody in with.
#include "base/Scram.h"
#include "support/TestCluster.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

class ScramTest : public QObject {
    Q_OBJECT
private slots:
    // RFC 7677: user and pencil. Its example of an exchange rests on these two keys.
    void theKeysOfTheStandard()
    {
        const QByteArray verifier = base::scramVerifier(QStringLiteral("pencil"), QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ=="), 4096);
        QCOMPARE(verifier, QByteArray("SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:"
                                      "wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU="));
    }

    // What the server makes of a password, and what we make of it with the server's salt, is the same.
    void theServerMakesTheSame()
    {
        support::TestDatabase database(support::TestDatabase::Content::Empty);
        const QString password = base::newPassword() + QStringLiteral(" and more words");
        const QString role = QStringLiteral("scram_test_%1").arg(QCoreApplication::applicationPid());
        const auto kept = [&] {
            return database.scalar(QStringLiteral("select rolpassword from pg_authid where rolname = '%1'").arg(role)).toString();
        };
        database.exec(QStringLiteral("create role %1 login password '%2'").arg(role, password));
        const QByteArray theirs = kept().toLatin1();
        const QByteArray salt = QByteArray::fromBase64(theirs.split('$').value(1).split(':').value(1));
        QCOMPARE(salt.size(), 16);
        QCOMPARE(base::scramVerifier(password, salt), theirs);
        // A verifier is kept as it stands; anything else would be taken for a password and hashed anew.
        const QString ours = QString::fromLatin1(base::scramVerifier(password));
        database.exec(QStringLiteral("alter role %1 password '%2'").arg(role, ours));
        QCOMPARE(kept(), ours);
        database.exec(QStringLiteral("drop role %1").arg(role));
    }

    void saltsAndPasswordsAreNeverTheSame()
    {
        const QString password = QStringLiteral("abcd-efgh");
        QVERIFY(base::scramVerifier(password) != base::scramVerifier(password));
        static const QRegularExpression form(QStringLiteral("^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){4}$"));
        static const QRegularExpression stored(
            QStringLiteral("^SCRAM-SHA-256\\$4096:[A-Za-z0-9+/=]{24}\\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$"));
        QSet<QString> seen;
        for (int i = 0; i < 200; ++i) {
            const QString made = base::newPassword();
            QVERIFY2(form.match(made).hasMatch(), qPrintable(made));
            seen.insert(made);
        }
        QCOMPARE(seen.size(), 200);
        QVERIFY(stored.match(QString::fromLatin1(base::scramVerifier(base::newPassword()))).hasMatch());
    }

    void whatWouldNeedNormalisingIsNotTaken()
    {
        QVERIFY(base::scramVerifier(QStringLiteral("sänky")).isEmpty());
        QVERIFY(base::scramVerifier(QStringLiteral("two\twords")).isEmpty());
        QVERIFY(base::scramVerifier(QString()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ScramTest)
#include "ScramTest.moc"
