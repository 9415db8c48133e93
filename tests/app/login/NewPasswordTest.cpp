// A password of one's own: what the form takes and what it says, the change itself, and the first password that has to go before all else.
#include "login/NewPassword.h"
#include "base/PasswordRule.h"
#include "base/Scram.h"
#include "command/Command.h"
#include "login/Session.h"
#include "MainWindow.h"
#include "setup/OwnPassword.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "support/TestCluster.h"

#include <QLineEdit>
#include <QPushButton>

using support::TestDatabase;

class NewPasswordTest : public QObject {
    Q_OBJECT

    const QString m_first = QStringLiteral("issued-by-some-body-else");
    const QString m_own = QStringLiteral("quiet lake under 7 birches");
    QString m_login;
    std::unique_ptr<TestDatabase> m_database;

    db::ConnectionSpec spec(const QString &password)
    {
        db::ConnectionSpec spec = m_database->spec(m_login);
        spec.password = password;
        return spec;
    }
    QString opens(const QString &password)
    {
        db::Session session(spec(password), {QStringLiteral("test")});
        const auto opened = session.open();
        return opened ? QStringLiteral("open") : opened.error().code;
    }
    template <typename Widget>
    static Widget *child(QWidget *parent, const char *name)
    {
        auto *found = parent->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    static QString say(login::NewPassword &form, const QString &present, const QString &fresh, const QString &again)
    {
        child<QLineEdit>(&form, "presentEdit")->setText(present);
        child<QLineEdit>(&form, "freshEdit")->setText(fresh);
        child<QLineEdit>(&form, "againEdit")->setText(again);
        child<QPushButton>(&form, "acceptButton")->click();
        return form.findChild<shared::Banner *>()->sentence();
    }
    static QString sentence(const char *code) { return shared::sentence(base::Error::environment(QString::fromLatin1(code))); }

private slots:
    void initTestCase()
    {
        m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Demo);
        m_login = QStringLiteral("u_%1").arg(quint64(QCoreApplication::applicationPid()), 12, 16, QLatin1Char('0'));
        m_database->exec(QStringLiteral("create role %1 login connection limit 6 password '%2' in role test_password, lv_customer")
                             .arg(m_login, QString::fromLatin1(base::scramVerifier(m_first))));
        m_database->exec(
            QStringLiteral(
                "with p as (insert into data.person (login_name, given_names, family_name, first_password) "
                "values ('%1', 'Aune', 'Metsola-Aalto', true) returning id) "
                "insert into data.membership (person_id, org_id, role, valid_from) "
                "select p.id, (select min(id) from data.organisation where class <> 'agency'), 'permit_contact', '2020-01-01' from p")
                .arg(m_login));
    }
    void cleanupTestCase()
    {
        m_database->exec(QStringLiteral("drop role %1").arg(m_login));
        m_database.reset();
    }

    void theRule_data()
    {
        QTest::addColumn<QString>("fresh");
        QTest::addColumn<QString>("fault");
        QTest::newRow("good") << QStringLiteral("kolme harmaata kissaa") << QString();
        QTest::newRow("as issued") << base::newPassword() << QString();
        QTest::newRow("short") << QStringLiteral("kissa ja koira") << QStringLiteral("password.short");
        QTest::newRow("few characters") << QStringLiteral("abcabcabcabcabcabc") << QStringLiteral("password.plain");
        QTest::newRow("not on every keyboard") << QStringLiteral("järven yli hiihtäen") << QStringLiteral("password.character");
        QTest::newRow("blank at the end") << QStringLiteral("kolme harmaata kissaa ") << QStringLiteral("password.character");
        QTest::newRow("the present one") << QStringLiteral("the present password") << QStringLiteral("password.same");
        QTest::newRow("half of a name") << QStringLiteral("terveisin METSOLA 2026") << QStringLiteral("password.name");
        QTest::newRow("the user name") << QStringLiteral("u_0123456789ab kissa") << QStringLiteral("password.name");
        QTest::newRow("a short given name may stand in a word") << QStringLiteral("kolmiosainen sana 12") << QString();
    }
    void theRule()
    {
        QFETCH(QString, fresh);
        QTEST(base::passwordFault(fresh, QStringLiteral("the present password"),
                                  {QStringLiteral("Osa"), QStringLiteral("Metsola-Aalto"), QStringLiteral("u_0123456789ab")}),
              "fault");
    }

    void theFormSaysWhatIsWrong()
    {
        login::NewPassword form(login::NewPassword::Reason::Own);
        form.setPerson(m_login, {QStringLiteral("Aune"), QStringLiteral("Metsola-Aalto")});
        QSignalSpy given(&form, &login::NewPassword::given);
        QCOMPARE(say(form, {}, m_own, m_own), sentence("password.wrong"));
        QCOMPARE(say(form, m_first, QStringLiteral("lyhyt"), QStringLiteral("lyhyt")), sentence("password.short"));
        QCOMPARE(say(form, m_first, m_own, m_own + QLatin1Char('x')), sentence("password.differs"));
        QCOMPARE(given.count(), 0);
        say(form, m_first, m_own, m_own);
        QCOMPARE(given.count(), 1);
        QCOMPARE(given.first().at(1).toString(), m_own);
        form.showFailure(base::Error::environment(QStringLiteral("login.wrong")));
        QCOMPARE(form.findChild<shared::Banner *>()->sentence(), sentence("password.wrong"));
        form.clear();
        QVERIFY(child<QLineEdit>(&form, "presentEdit")->text().isEmpty() && child<QLineEdit>(&form, "freshEdit")->text().isEmpty());
        QCOMPARE(child<QLineEdit>(&form, "freshEdit")->echoMode(), QLineEdit::Password);
    }

    void theFirstOneIsChangedBeforeAllElse()
    {
        login::Session session(spec(m_first));
        QSignalSpy entered(&session, &login::Session::entered);
        session.open();
        QVERIFY(entered.wait(60000));
        QVERIFY(session.hasFirstPassword());
        QVERIFY(session.desk()->me().memberships.isEmpty()); // nothing is seen, not even that
        const qint64 orgId =
            m_database->scalar(QStringLiteral("select min(id) from data.organisation where class <> 'agency'")).toLongLong();
        const command::Reply early =
            support::await(command::run(session.lanes().commands(), command::Command(QStringLiteral("save_application"))
                                                                        .with("id", QVariant())
                                                                        .with("version", QVariant())
                                                                        .with("org_id", orgId)
                                                                        .with("service", QStringLiteral("browser"))
                                                                        .with("kind", QStringLiteral("new_permit"))
                                                                        .with("fields", QStringLiteral("{}"))));
        QVERIFY(early && !early->accepted);
        QCOMPARE(early->code, QStringLiteral("DA009"));

        app::MainWindow window;
        window.showFirstPassword(session);
        window.show();
        window.firstPasswordPage()->setPresent(session.lanes().spec().password);
        QVERIFY(window.firstPasswordPage()->isVisible() && !window.workplace());
        QSignalSpy given(window.firstPasswordPage(), &login::NewPassword::given);
        say(*window.firstPasswordPage(), {}, m_own, m_own);
        QCOMPARE(given.count(), 1);
        QCOMPARE(given.first().at(0).toString(), m_first);

        const auto wrong = support::await(setup::changeOwnPasswordAsync(spec(QStringLiteral("not the present one")), m_own));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, QStringLiteral("login.wrong"));
        QCOMPARE(opens(m_first), QStringLiteral("open"));

        session.pause();
        const auto changed = support::await(setup::changeOwnPasswordAsync(spec(m_first), m_own));
        QVERIFY(changed && changed->accepted);
        session.setOwnPassword(m_own);
        session.resume();
        QVERIFY(!session.hasFirstPassword());
        session.open();
        QVERIFY(entered.wait(20000));
        QCOMPARE(session.desk()->me().memberships.size(), 1);
        QCOMPARE(opens(m_first), QStringLiteral("login.wrong"));
        QCOMPARE(opens(m_own), QStringLiteral("open"));
        window.enter(session); // the same session goes on, with the new password
        QVERIFY(QTest::qWaitFor([&] { return window.workplace()->page() && window.workplace()->page()->isLoaded(); }, 20000));
        login::NewPasswordDialog *dialog = window.askNewPassword();
        QVERIFY(dialog->isVisible());
        QPointer<login::NewPasswordDialog> open = dialog;
        window.lock(true); // what was typed there does not outlive the lock
        QVERIFY(!open);
        window.leave();
    }
};

QTEST_MAIN(NewPasswordTest)
#include "NewPasswordTest.moc"
