// Files are attached to a draft by its organisation: several in one go, each with its own answer, and read back byte by byte.
#include "applications/AddAttachmentsDialog.h"
#include "applications/draft/ApplicationEditor.h"
#include "applications/draft/DraftAttachments.h"
#include "areas/Registry.h"
#include "command/Command.h"
#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "login/Session.h"
#include "shared/Banner.h"
#include "shared/RecordTable.h"
#include "support/ScratchFolder.h"
#include "support/TestCluster.h"

#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using support::TestDatabase;

class AttachmentsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<login::Session> m_session;
    ScratchFolder m_folder;
    qint64 m_id = 0;

    QString make(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.path() + QLatin1Char('/') + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be made", qPrintable(path));
        return path;
    }

    shared::Record detail() const
    {
        return support::await(m_session->desk()->lanes().lists().run(
                                  list::selectOne(QStringLiteral("application_detail"), QStringLiteral("id"), m_id)))
            ->map(0);
    }

    QList<QVariantMap> attachments() const
    {
        return support::await(m_session->desk()->lanes().lists().run(
                                  list::selectAll(QStringLiteral("attachment_list"),
                                                  {list::Filter::equals(QStringLiteral("application_id"), m_id)}, {QStringLiteral("id")})))
            ->maps();
    }

    std::unique_ptr<applications::AddAttachmentsDialog> dialog() const
    {
        auto made = std::make_unique<applications::AddAttachmentsDialog>(*m_session->desk(), detail(), nullptr);
        made->open();
        if (!QTest::qWaitFor([&] { return made->isLoaded(); }, 20000))
            qFatal("the limits were not read");
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<command::Outcome>();
        m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Demo);
        const QString login =
            m_database
                ->scalar(QStringLiteral(
                    "select p.login_name from data.person p join data.application a on a.created_by = p.id where a.state = 'draft' "
                    "and p.login_name is not null and exists (select from data.membership m where m.person_id = p.id and m.role = 'permit_contact') order by a.id desc limit 1"))
                .toString();
        m_session = std::make_unique<login::Session>(m_database->spec(login));
        QSignalSpy entered(m_session.get(), &login::Session::entered);
        m_session->open();
        QVERIFY(entered.wait(60000));
        m_id =
            m_database
                ->scalar(
                    QStringLiteral(
                        "select a.id from data.application a join data.person p on p.id = a.created_by where p.login_name = '%1' and a.state = 'draft' "
                        "order by a.id desc limit 1")
                        .arg(login))
                .toLongLong();
    }
    void cleanupTestCase()
    {
        m_session.reset();
        m_database.reset();
    }

    void goodFilesAreAttachedBadOnesStayWithTheirReason()
    {
        const qsizetype before = attachments().size();
        const auto adding = dialog();
        adding->addFiles({make(QStringLiteral("Valtakirja.pdf"), "%PDF-1.7 valtakirja"),
                          make(QStringLiteral("Ohjelma.pdf"), QByteArray("MZ\0\0", 4)), make(QStringLiteral("Tyhjä.txt"), {}),
                          make(QStringLiteral("Luettelo.csv"), "päivä;määrä\n"), make(QStringLiteral("Arkisto.zip"), "PK\3\4")});
        QTRY_VERIFY(!adding->isBusy());
        QVERIFY2(adding->states().at(2).contains(QStringLiteral("Tyhjä.txt")), qPrintable(adding->states().join(QLatin1Char(10))));
        // A file that is on its way is not taken out of the list: the answer would meet another one.
        auto *remove = adding->findChild<QPushButton *>(QStringLiteral("removeButton"));
        adding->findChild<QTreeWidget *>(QStringLiteral("fileTree"))->topLevelItem(0)->setSelected(true);
        QVERIFY(remove->isEnabled());
        adding->submit();
        QVERIFY(adding->isBusy() && !remove->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!adding->isBusy(), 60000);
        QVERIFY(adding->isVisible());
        QCOMPARE(adding->findChild<QTreeWidget *>(QStringLiteral("fileTree"))->selectedItems().size(), 3);
        const QList<QVariantMap> now = attachments();
        QCOMPARE(now.size(), before + 2);
        QCOMPARE(now.at(before).value(QStringLiteral("kind")).toString(), QStringLiteral("power_of_attorney"));
        QCOMPARE(now.at(before + 1).value(QStringLiteral("media_type")).toString(), QStringLiteral("text/csv"));
        QVERIFY(adding->states().at(1) != adding->states().at(4));
    }

    void everyByteComesBack()
    {
        QByteArray bytes("\x89PNG\r\n\x1a\n", 8);
        for (int i = 0; i < 3000000; ++i)
            bytes.append(char(i * 31 + i / 256));
        const auto adding = dialog();
        QSignalSpy done(adding.get(), &shared::CommandDialog::finishedWith);
        adding->addFiles({make(QStringLiteral("Kuva.png"), bytes)});
        QTRY_VERIFY(!adding->isBusy());
        adding->submit();
        QVERIFY(done.wait(60000));
        const QVariant id = attachments().last().value(QStringLiteral("id"));
        const db::Answer content = support::await(
            m_session->desk()->lanes().lists().run(list::selectOne(QStringLiteral("attachment_content"), QStringLiteral("id"), id)));
        QVERIFY(content.ok());
        QVERIFY(content->value(0, "content").toByteArray() == bytes);
    }

    void whatAColleagueSavedMeanwhileIsNoHindrance()
    {
        const auto adding = dialog();
        m_database->exec(QStringLiteral("update data.application set version = version + 1 where id = %1").arg(m_id));
        m_database->exec(
            QStringLiteral(
                "insert into audit.record (at, login_name, act, object, object_id, org_id, result, version, audience) "
                "select now(), 'u_000000000001', 'save_application', 'application', a.id, a.org_id, 'accepted', a.version, 'all' from data.application a where a.id = %1")
                .arg(m_id));
        QSignalSpy done(adding.get(), &shared::CommandDialog::finishedWith);
        adding->addFiles({make(QStringLiteral("Sopimus.txt"), "sopimus")});
        QTRY_VERIFY(!adding->isBusy());
        adding->submit();
        QVERIFY(done.wait(60000));
        QCOMPARE(attachments().last().value(QStringLiteral("kind")).toString(), QStringLiteral("contract"));
    }

    void nothingChosenIsSaid()
    {
        const auto adding = dialog();
        adding->submit();
        QVERIFY(!adding->banner()->sentence().isEmpty());
        QVERIFY(!adding->isBusy());
    }

    // The editor attaches and removes by the same dialogs, and goes on saving as if nothing had happened beside it.
    void filesAreAttachedInsideTheEditor()
    {
        applications::ApplicationEditor editor(*m_session->desk(), {QStringLiteral("application_editor"), m_id, {}}, nullptr);
        editor.resize(1000, 700);
        editor.show();
        QTRY_VERIFY(editor.isLoaded());
        auto *part = editor.findChild<applications::DraftAttachments *>();
        auto *table = editor.findChild<shared::RecordTable *>(QStringLiteral("fileTable"));
        QVERIFY(part && table);
        auto *sections = editor.findChild<QListWidget *>(QStringLiteral("sectionList"));
        QListWidgetItem *section = nullptr;
        for (int row = 0; row < sections->count(); ++row)
            if (sections->item(row)->text().startsWith(QLatin1String("Attachments\n")))
                section = sections->item(row);
        QVERIFY(section);
        const auto open = [] {
            for (QWidget *widget : QApplication::topLevelWidgets())
                if (auto *dialog = qobject_cast<shared::CommandDialog *>(widget); dialog && dialog->isVisible())
                    return dialog;
            return static_cast<shared::CommandDialog *>(nullptr);
        };
        const int before = table->model()->rowCount();
        auto *purpose = editor.findChild<QPlainTextEdit *>(QStringLiteral("purposeEdit"));
        purpose->setPlainText(QStringLiteral("Opiskelijoiden tietojen tarkistaminen, vielä tallentamatta")); // saved first
        Q_EMIT part->adding({make(QStringLiteral("Tietoturvaselvitys.txt"), "selvitys editorista")});
        QTRY_VERIFY_WITH_TIMEOUT(open() && qobject_cast<applications::AddAttachmentsDialog *>(open())->states().size() == 1, 60000);
        QTRY_VERIFY(!qobject_cast<applications::AddAttachmentsDialog *>(open())->isBusy());
        open()->submit();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), before + 1, 60000);
        QTRY_VERIFY(!open());
        purpose->setPlainText(QStringLiteral("Opiskelijoiden tietojen tarkistaminen ilmoittautumisen jälkeen"));
        QTRY_VERIFY_WITH_TIMEOUT(editor.isSaved() && editor.isLoaded(), 60000);
        QVERIFY(editor.findChild<shared::Banner *>()->isHidden()); // no word of somebody else's change
        table->selectRow(before);
        Q_EMIT part->removing(table->currentRecord());
        QTRY_VERIFY_WITH_TIMEOUT(open(), 60000);
        open()->submit();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), before, 60000);
        purpose->setPlainText(QStringLiteral("Opiskelijoiden tietojen tarkistaminen"));
        QTRY_VERIFY_WITH_TIMEOUT(editor.isSaved() && editor.isLoaded(), 60000);
        QVERIFY(editor.findChild<shared::Banner *>()->isHidden());
        const bool wants = part->missing() > 0;
        QCOMPARE(section->text().contains(QLatin1String("missing")), wants);
    }

    void anAttachmentIsRemovedFromTheDraft()
    {
        const QVariantMap last = attachments().last();
        const std::unique_ptr<shared::CommandDialog> removing(
            areas::registry().dialog(QStringLiteral("remove_attachment"))->make(*m_session->desk(), last, nullptr));
        removing->open();
        QSignalSpy done(removing.get(), &shared::CommandDialog::finishedWith);
        removing->submit();
        QVERIFY2(done.wait(60000), qPrintable(removing->banner()->sentence()));
        QVERIFY(attachments().last().value(QStringLiteral("id")) != last.value(QStringLiteral("id")));
    }
};

QTEST_MAIN(AttachmentsTest)
#include "AttachmentsTest.moc"
