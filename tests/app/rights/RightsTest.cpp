// Rights as the responsible user meets them: a narrower right for a colleague who is not known yet, and acts that name their object.
#include "areas/Registry.h"
#include "command/Command.h"
#include "list/KeysetQuery.h"
#include "login/Session.h"
#include "shared/Banner.h"
#include "shared/CommandDialog.h"
#include "shared/DetailPage.h"
#include "shared/ItemTree.h"
#include "support/TestCluster.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using support::TestDatabase;

class RightsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<login::Session> m_session;

    template <typename Widget>
    static Widget *child(QWidget *parent, const char *name)
    {
        auto *found = parent->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    std::unique_ptr<shared::CommandDialog> dialog(const char *id, const shared::Record &record)
    {
        const areas::DialogEntry *entry = areas::registry().dialog(QString::fromLatin1(id));
        if (!entry)
            qFatal("no dialog %s", id);
        return std::unique_ptr<shared::CommandDialog>(entry->make(*m_session->desk(), record, nullptr));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<command::Outcome>();
        m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Demo);
        const QString name =
            m_database
                ->scalar(QStringLiteral(
                    "select p.login_name from data.person p join data.appointment a on a.person_id = p.id and a.state = 'in_force' "
                    "join data.permit t on t.org_id = a.org_id and t.state = 'in_force' and t.service = 'browser' "
                    "where p.login_name is not null order by p.id limit 1"))
                .toString();
        QVERIFY(!name.isEmpty());
        m_session = std::make_unique<login::Session>(m_database->spec(name));
        QSignalSpy entered(m_session.get(), &login::Session::entered);
        m_session->open();
        QVERIFY(entered.wait(60000));
    }
    void cleanupTestCase()
    {
        m_session.reset();
        m_database.reset();
    }

    void aNarrowerRightForSomebodyNew()
    {
        const auto proposal = dialog("propose_right", {});
        proposal->open();
        auto *purpose = child<QComboBox>(proposal.get(), "purposeCombo");
        auto *person = child<QComboBox>(proposal.get(), "personCombo");
        QTRY_VERIFY_WITH_TIMEOUT(purpose->count() > 0 && person->count() > 0 && proposal->isLoaded(), 60000);

        // The colleague is missing from the list, and is chosen once added.
        child<QPushButton>(proposal.get(), "newPersonButton")->click();
        auto *adding = proposal->findChild<shared::CommandDialog *>();
        QVERIFY(adding);
        child<QLineEdit>(adding, "givenNamesEdit")->setText(QStringLiteral("Ilona"));
        child<QLineEdit>(adding, "familyNameEdit")->setText(QStringLiteral("Åberg"));
        child<QLineEdit>(adding, "dutyEdit")->setText(QStringLiteral("Opintosihteeri"));
        adding->submit();
        QTRY_VERIFY_WITH_TIMEOUT(person->currentText().contains(QStringLiteral("Åberg")), 60000);

        auto *tree = child<shared::ItemTree>(proposal.get(), "itemTree");
        QTRY_VERIFY_WITH_TIMEOUT(tree->topLevelItemCount() > 0 && proposal->isLoaded(), 60000);
        const auto all = tree->checkedItems();
        QVERIFY(all.size() > 1);
        child<QCheckBox>(proposal.get(), "narrowCheck")->setChecked(true);
        QVERIFY(tree->isVisible());
        tree->topLevelItem(0)->child(0)->setCheckState(0, Qt::Unchecked);
        const auto narrower = tree->checkedItems();
        QCOMPARE(narrower.size(), all.size() - 1);

        // Without a duty the field is marked, and nothing typed is lost.
        proposal->submit();
        QTRY_VERIFY_WITH_TIMEOUT(!proposal->banner()->lines().isEmpty(), 60000);
        QVERIFY(person->currentText().contains(QStringLiteral("Åberg")));
        child<QLineEdit>(proposal.get(), "dutyEdit")->setText(QStringLiteral("Hakemusten tarkistus"));
        QSignalSpy done(proposal.get(), &shared::CommandDialog::finishedWith);
        proposal->submit();
        if (!done.wait(60000))
            QFAIL(qPrintable(proposal->banner()->sentence()));
        const auto outcome = done.first().first().value<command::Outcome>();
        QCOMPARE(
            m_database
                ->scalar(
                    QStringLiteral("select length(replace(items::text, '0', '')) from data.access_right where id = %1").arg(outcome.id))
                .toInt(),
            int(narrower.size()));
    }

    void hurtingActsNameTheirObjectAndSayWhatHappens()
    {
        const db::Answer answer = support::await(m_session->lanes().lists().run(list::selectAll(
            QStringLiteral("right_detail"), {list::Filter::equals(QStringLiteral("state"), QStringLiteral("active"))}, {}, 1)));
        QVERIFY(answer && answer->count() == 1);
        const shared::Record record = answer->map(0);
        const QString name = record.value(QStringLiteral("person_name")).toString();
        for (const char *id : {"block_right", "end_right"}) {
            const auto act = dialog(id, record);
            QVERIFY2(act->acceptButton()->accessibleName().contains(name), id);
            QCOMPARE(act->subject(), name);
        }
        const auto ending = dialog("end_right", record);
        auto *reason = child<QComboBox>(ending.get(), "endReasonCombo");
        reason->setCurrentIndex(reason->findData(QStringLiteral("misuse")));
        ending->open();
        ending->submit();
        // Misuse is ended with words only.
        QTRY_VERIFY_WITH_TIMEOUT(!ending->banner()->lines().isEmpty(), 60000);
        child<QPlainTextEdit>(ending.get(), "reasonEdit")->setPlainText(QStringLiteral("Haki tuttavansa osoitteen."));
        QSignalSpy done(ending.get(), &shared::CommandDialog::finishedWith);
        ending->submit();
        QVERIFY(done.wait(60000));
        QCOMPARE(m_database
                     ->scalar(QStringLiteral("select state from data.access_right where id = %1")
                                  .arg(record.value(QStringLiteral("id")).toLongLong()))
                     .toString(),
                 QStringLiteral("ended"));
    }

    // "Propose a right" says beforehand when it is not possible: on the page of a permit and over the list of rights.
    void whatIsNotPossibleNowSaysWhy()
    {
        const auto page = [&](const char *id, qint64 object) {
            const shared::Address address{QString::fromLatin1(id), object, {}};
            std::unique_ptr<shared::Page> made(areas::registry().page(address.page)->make(*m_session->desk(), address, nullptr));
            made->resize(1200, 800);
            made->show();
            return made;
        };
        const auto permit = [&](const char *word) {
            return m_database
                ->scalar(QStringLiteral(
                             "select t.id from data.permit t join data.membership m on m.org_id = t.org_id and m.role = 'responsible_user' "
                             "where t.state %1 and m.person_id = %2 order by t.id limit 1")
                             .arg(QLatin1String(word))
                             .arg(m_session->desk()->me().personId))
                .toLongLong();
        };
        const qint64 inForce = permit("= 'in_force'");
        QVERIFY(inForce > 0);
        {
            const auto shown = page("permit", inForce), list = page("rights", 0);
            QTRY_VERIFY_WITH_TIMEOUT(shown->isLoaded(), 60000);
            QVERIFY(child<QPushButton>(shown.get(), "propose_right")->isEnabled());
            QVERIFY(child<QPushButton>(shown.get(), "propose_right")->toolTip().isEmpty());
            QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(list.get(), "propose_right")->isEnabled(), 60000);
        }
        const QString person = QString::number(m_session->desk()->me().personId);
        m_database->scalar(
            QStringLiteral(
                "with s as (update data.permit t set state = 'suspended' where t.state = 'in_force' and exists (select from data.membership m "
                "where m.org_id = t.org_id and m.person_id = %1) returning 1) select count(*) from s")
                .arg(person));
        {
            const auto shown = page("permit", inForce), list = page("rights", 0);
            QTRY_VERIFY_WITH_TIMEOUT(shown->isLoaded(), 60000);
            auto *button = child<QPushButton>(shown.get(), "propose_right");
            QVERIFY(!button->isHidden()); // the part of the page it stands on may be another one
            QVERIFY(!button->isEnabled());
            QVERIFY2(button->toolTip().contains(QStringLiteral("not in force")), qPrintable(button->toolTip()));
            QCOMPARE(button->accessibleDescription(), button->toolTip());
            QTRY_VERIFY_WITH_TIMEOUT(!child<QPushButton>(list.get(), "propose_right")->isEnabled(), 60000);
        }
        // Somebody else's permit offers nothing at all.
        const qint64 other = m_database
                                 ->scalar(QStringLiteral("select t.id from data.permit t where not exists (select from data.membership m "
                                                         "where m.org_id = t.org_id and m.person_id = %1) order by t.id limit 1")
                                              .arg(person))
                                 .toLongLong();
        QVERIFY(support::await(m_session->lanes().lists().run(list::allowedCreations(QStringLiteral("permit"), other)))->isEmpty());
    }

    void rulesAreAcceptedBeforeUse()
    {
        const auto taking = dialog(
            "activate_right",
            {{QStringLiteral("id"), 1}, {QStringLiteral("version"), 1}, {QStringLiteral("person_name"), QStringLiteral("Ilona Åberg")}});
        QVERIFY(!taking->acceptButton()->isEnabled());
        child<QCheckBox>(taking.get(), "acceptedCheck")->setChecked(true);
        QVERIFY(taking->acceptButton()->isEnabled());
    }
};

QTEST_MAIN(RightsTest)
#include "RightsTest.moc"
