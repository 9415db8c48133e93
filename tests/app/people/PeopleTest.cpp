// Logins as the administrator gives and ends them: the password is shown once and never sent, and the page tells what came of it.
#include "areas/Registry.h"
#include "base/Scram.h"
#include "command/Command.h"
#include "list/KeysetQuery.h"
#include "login/Session.h"
#include "shared/Banner.h"
#include "shared/CommandDialog.h"
#include "shared/DetailPage.h"
#include "support/TestCluster.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using support::TestDatabase;

class PeopleTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<login::Session> m_session;
    QString m_login; // the one that is issued

    template <typename Widget>
    static Widget *child(QWidget *parent, const char *name)
    {
        auto *found = parent->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    shared::Record person(const QString &where)
    {
        const qint64 id =
            m_database->scalar(QStringLiteral("select p.id from data.person p where ") + where + QStringLiteral(" order by p.id limit 1"))
                .toLongLong();
        const db::Answer answer =
            support::await(m_session->lanes().lists().run(list::selectOne(QStringLiteral("person_detail"), QStringLiteral("id"), id)));
        return answer && answer->count() == 1 ? answer->map(0) : shared::Record();
    }

    std::unique_ptr<shared::CommandDialog> dialog(const char *id, const shared::Record &record)
    {
        return std::unique_ptr<shared::CommandDialog>(
            areas::registry().dialog(QString::fromLatin1(id))->make(*m_session->desk(), record, nullptr));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<command::Outcome>();
        m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Demo);
        const QString name =
            m_database
                ->scalar(QStringLiteral("select p.login_name from data.person p join data.membership m on m.person_id = p.id "
                                        "where m.role = 'administrator' and p.login_name is not null limit 1"))
                .toString();
        m_session = std::make_unique<login::Session>(m_database->spec(name));
        QSignalSpy entered(m_session.get(), &login::Session::entered);
        m_session->open();
        QVERIFY(entered.wait(60000));
    }
    void cleanupTestCase()
    {
        m_session.reset();
        if (!m_login.isEmpty())
            m_database->exec(QStringLiteral("drop role %1").arg(m_login));
        m_database.reset();
    }

    void aLoginIsIssuedWithoutSendingThePassword()
    {
        const shared::Record record = person(
            QStringLiteral("p.login_name is null and exists (select from data.membership m where m.person_id = p.id and m.role = 'user')"));
        QVERIFY(!record.isEmpty());
        const auto issuing = dialog("issue_login", record);
        issuing->open();
        auto *group = child<QComboBox>(issuing.get(), "groupCombo");
        QCOMPARE(group->count(), 1); // a person of a customer gets no login of the agency
        QCOMPARE(group->currentData().toString(), QStringLiteral("customer"));
        auto *password = child<QLineEdit>(issuing.get(), "passwordEdit");
        QVERIFY(password->isReadOnly());
        const QString first = password->text();
        child<QCheckBox>(issuing.get(), "keptCheck")->setChecked(true);
        QVERIFY(issuing->acceptButton()->isEnabled());
        child<QPushButton>(issuing.get(), "anotherButton")->click(); // another password wants to be handed over anew
        QVERIFY(password->text() != first);
        QVERIFY(!issuing->acceptButton()->isEnabled());
        child<QPushButton>(issuing.get(), "copyButton")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), password->text());
        child<QCheckBox>(issuing.get(), "keptCheck")->setChecked(true);
        QSignalSpy done(issuing.get(), &shared::CommandDialog::finishedWith);
        issuing->submit();
        if (!done.wait(60000))
            QFAIL(qPrintable(issuing->banner()->sentence()));

        m_login =
            m_database
                ->scalar(
                    QStringLiteral("select login_name from data.person where id = %1").arg(record.value(QStringLiteral("id")).toLongLong()))
                .toString();
        QVERIFY(!m_login.isEmpty());
        const QByteArray kept =
            m_database->scalar(QStringLiteral("select rolpassword from pg_authid where rolname = '%1'").arg(m_login)).toByteArray();
        const QByteArray salt = QByteArray::fromBase64(kept.split('$').value(1).split(':').value(1));
        QCOMPARE(base::scramVerifier(password->text(), salt), kept);
        QCOMPARE(m_database->scalar(QStringLiteral("select count(*) from audit.record r where r::text like '%%1%'").arg(password->text()))
                     .toInt(),
                 0);
    }

    void thePageFollowsAndTheLoginEnds()
    {
        const shared::Record record = person(QStringLiteral("p.login_name = '%1'").arg(m_login));
        const shared::Address address{QStringLiteral("person"), record.value(QStringLiteral("id")).toLongLong(), {}};
        std::unique_ptr<shared::Page> page(areas::registry().page(address.page)->make(*m_session->desk(), address, nullptr));
        page->resize(1200, 800);
        page->show();
        QTRY_VERIFY_WITH_TIMEOUT(page->isLoaded(), 60000);
        QVERIFY(child<QPushButton>(page.get(), "end_login")->isEnabled());
        QVERIFY(!child<QPushButton>(page.get(), "issue_login")->isEnabled());

        const auto ending = dialog("end_login", record);
        ending->open();
        ending->submit();
        QTRY_VERIFY_WITH_TIMEOUT(!ending->banner()->lines().isEmpty(), 60000); // not without a reason
        child<QPlainTextEdit>(ending.get(), "reasonEdit")->setPlainText(QStringLiteral("Lähti talosta."));
        QSignalSpy done(ending.get(), &shared::CommandDialog::finishedWith);
        ending->submit();
        QVERIFY(done.wait(60000));
        QCOMPARE(m_database->scalar(QStringLiteral("select rolcanlogin from pg_roles where rolname = '%1'").arg(m_login)).toBool(), false);
        page->reload();
        QTRY_VERIFY_WITH_TIMEOUT(page->isLoaded() && child<QPushButton>(page.get(), "issue_login")->isEnabled(), 60000);
        QCOMPARE(static_cast<shared::DetailPage *>(page.get())->record().value(QStringLiteral("login_state")).toString(),
                 QStringLiteral("ended"));
    }

    void oneselfIsNotChanged()
    {
        const qint64 me = m_session->desk()->me().personId;
        const db::Answer acts = support::await(m_session->lanes().lists().run(list::allowedActions(QStringLiteral("person"), me)));
        QVERIFY(acts && acts->count() == 3);
        for (const shared::Record &row : acts->maps()) {
            const bool own = row.value(QStringLiteral("act")) == QLatin1StringView("change_own_password");
            QCOMPARE(row.value(QStringLiteral("code")).toString(), own ? QString() : QStringLiteral("DA004"));
        }
    }
};

QTEST_MAIN(PeopleTest)
#include "PeopleTest.moc"
