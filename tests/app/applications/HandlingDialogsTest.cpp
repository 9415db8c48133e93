// The dialogs of handling against the real database: a completion asked and answered item by item, checklists, deliveries taken in.
#include "applications/AnswerCompletionDialog.h"
#include "applications/AskCompletionDialog.h"
#include "applications/AssessmentDialog.h"
#include "applications/TakeInDialog.h"
#include "command/Command.h"
#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "login/Session.h"
#include "shared/Banner.h"
#include "shared/DateEdit.h"
#include "support/ScratchFolder.h"
#include "support/TestCluster.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using support::TestDatabase;

class HandlingDialogsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestDatabase> m_database;
    ScratchFolder m_folder;
    QString m_handler;
    QString m_contact;
    qint64 m_id = 0;

    QVariant one(const QString &query) { return m_database->scalar(query.arg(m_id)); }
    QString state() { return one(QStringLiteral("select state from data.application where id = %1")).toString(); }
    int items() { return one(QStringLiteral("select count(*) from ui.completion_item_list where application_id = %1")).toInt(); }

    std::unique_ptr<login::Session> enter(const QString &name)
    {
        auto session = std::make_unique<login::Session>(m_database->spec(name));
        QSignalSpy entered(session.get(), &login::Session::entered);
        session->open();
        if (!entered.wait(60000))
            qFatal("%s cannot enter", qPrintable(name));
        return session;
    }

    template <typename Dialog>
    std::unique_ptr<Dialog> dialog(login::Session &session)
    {
        const db::Answer record = support::await(
            session.desk()->lanes().lists().run(list::selectOne(QStringLiteral("application_detail"), QStringLiteral("id"), m_id)));
        auto made = std::make_unique<Dialog>(*session.desk(), record->map(0), nullptr);
        made->open();
        if (!QTest::qWaitFor([&] { return made->isLoaded(); }, 20000))
            qFatal("the dialog does not load");
        return made;
    }

    template <typename Widget>
    static Widget *child(QWidget *parent, const char *name)
    {
        auto *found = parent->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    static void choose(QWidget *dialog, const char *combo, const char *code)
    {
        auto *box = child<QComboBox>(dialog, combo);
        box->setCurrentIndex(box->findData(QString::fromLatin1(code)));
        QCOMPARE(box->currentData().toString(), QString::fromLatin1(code));
    }

    static void ask(QWidget *dialog, const char *field, const QString &question)
    {
        choose(dialog, "fieldCombo", field);
        child<QLineEdit>(dialog, "questionEdit")->setText(question);
        child<QPushButton>(dialog, "addButton")->click();
    }

    static void accepted(shared::CommandDialog *dialog)
    {
        QSignalSpy done(dialog, &shared::CommandDialog::finishedWith);
        dialog->submit();
        if (!done.wait(60000))
            QFAIL(qPrintable(dialog->banner()->sentence() + dialog->banner()->lines().join(QLatin1Char('\n'))));
    }

    // What is kept of the answer to a question, by its number.
    QString kept(int number)
    {
        return m_database
            ->scalar(QStringLiteral("select i.answer from data.completion_item i join data.completion_request r on r.id = i.request_id "
                                    "where r.application_id = %1 and r.state = 'open' and i.no = %2")
                         .arg(m_id)
                         .arg(number))
            .toString();
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.path() + QLatin1Char('/') + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be made", qPrintable(path));
        return path;
    }

    static QByteArray delivery(const QByteArray &reference, const QByteArray &more = {})
    {
        const QByteArray arrived =
            QDateTime::currentDateTimeUtc().addDays(-2).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toUtf8() + 'Z';
        return "{\"format\": \"lupavahti-application\", \"format_version\": 1, \"external_reference\": \"" + reference +
               "\", \"arrived_at\": \"" + arrived +
               "\",\n \"service\": \"browser\", \"organisation\": {\"business_id\": \"9000001-1\"},\n"
               " \"contact\": {\"given_names\": \"Liisa\", \"family_name\": \"Mäkelä\", \"email\": \"liisa.makela@kiviranta.example\"},\n"
               " \"purpose\": \"Opiskelijan tietojen tarkistaminen\", \"purposes\": [{\"name\": \"Opiskelijat\"}], \"items\": [{\"code\": "
               "\"H.TUN.01\"}]" +
               more + "}";
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<command::Outcome>();
        m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Demo);
        // A case that somebody handles and nobody has been asked to complete.
        const db::Rows found = m_database->exec(QStringLiteral(
            "select a.id, h.login_name as handler, c.login_name as contact from data.application a join data.person h on h.id = a.handler_id "
            "join lateral (select p.login_name from data.membership m join data.person p on p.id = m.person_id where m.org_id = a.org_id "
            "and m.role = 'permit_contact' and p.login_name is not null order by p.id limit 1) c on true "
            "where a.state = 'in_handling' and not exists (select from data.completion_request r where r.application_id = a.id) "
            "and not exists (select from data.assessment s where s.application_id = a.id) order by a.id limit 1"));
        QVERIFY(!found.isEmpty());
        m_id = found.value(0, "id").toLongLong();
        m_handler = found.value(0, "handler").toString();
        m_contact = found.value(0, "contact").toString();
    }
    void cleanupTestCase() { m_database.reset(); }

    void aChecklistIsFilledAndSavedWhole()
    {
        const auto session = enter(m_handler);
        const auto filling = dialog<applications::AssessmentDialog>(*session);
        QCOMPARE(child<QComboBox>(filling.get(), "kindCombo")->currentData().toString(), QStringLiteral("examination"));
        auto *lines = child<QTreeWidget>(filling.get(), "lineTree");
        QVERIFY(lines->topLevelItemCount() >= 10);
        for (int i = 0; i < 2; ++i)
            lines->topLevelItem(i)->setSelected(true);
        lines->setCurrentItem(lines->topLevelItem(0), 0, QItemSelectionModel::NoUpdate);
        choose(filling.get(), "verdictCombo", "needs_completion");
        child<QLineEdit>(filling.get(), "lineNoteEdit")->setText(QStringLiteral("Kuvaus jää yleiseksi"));
        child<QPushButton>(filling.get(), "applyButton")->click();
        QCOMPARE(lines->topLevelItem(1)->text(2), QStringLiteral("Kuvaus jää yleiseksi"));
        QVERIFY(!child<QComboBox>(filling.get(), "kindCombo")->isEnabled()); // another checklist only when this one is saved
        child<QPushButton>(filling.get(), "restButton")->click();
        accepted(filling.get());
        const db::Rows verdicts = m_database->exec(
            QStringLiteral(
                "select l.verdict, count(*) as lines, bool_and(l.note = 'Kuvaus jää yleiseksi') as noted from data.assessment_line l "
                "join data.assessment s on s.id = l.assessment_id where s.application_id = %1 group by 1 order by 1")
                .arg(m_id));
        QCOMPARE(verdicts.count(), 2);
        QCOMPARE(verdicts.value(0, "verdict").toString(), QStringLiteral("needs_completion"));
        QCOMPARE(verdicts.value(0, "lines").toInt(), 2);
        QVERIFY(verdicts.value(0, "noted").toBool());
        QCOMPARE(verdicts.value(1, "verdict").toString(), QStringLiteral("sufficient"));
        QCOMPARE(verdicts.value(1, "lines").toInt(), lines->topLevelItemCount() - 2);
    }

    void aCompletionIsAskedByTheDayOfTheCalendar()
    {
        const auto session = enter(m_handler);
        const auto asking = dialog<applications::AskCompletionDialog>(*session);
        auto *day = child<shared::DateEdit>(asking.get(), "dueOnEdit");
        QCOMPARE(day->date(), m_database->scalar(QStringLiteral("select data.deadline(rule.today(), 3, 'week')")).toDate());
        // What the checklist found wanting stands there already.
        auto *questions = child<QTreeWidget>(asking.get(), "itemTree");
        QCOMPARE(questions->topLevelItemCount(), 2);
        QVERIFY(questions->topLevelItem(0)->text(1).endsWith(QStringLiteral("Kuvaus jää yleiseksi")));
        while (questions->topLevelItemCount() > 0) {
            questions->setCurrentItem(questions->topLevelItem(0));
            child<QPushButton>(asking.get(), "removeButton")->click();
        }
        child<QLineEdit>(asking.get(), "questionEdit")->clear();

        // Both faults at once, each at its field, and nothing has been asked.
        day->setDate(day->date().addYears(-1));
        asking->submit();
        QTRY_COMPARE(asking->banner()->lines().size(), 2);
        QVERIFY2(asking->banner()->lines().join(QLatin1Char('|')).contains(QStringLiteral("Question: ")),
                 qPrintable(asking->banner()->lines().join(QLatin1Char('|'))));
        QVERIFY(asking->isVisible());
        QCOMPARE(state(), QStringLiteral("in_handling"));

        const QDate due = m_database->scalar(QStringLiteral("select data.deadline(rule.today(), 2, 'week')")).toDate();
        day->setDate(due);
        // Enter ends a question; the letter does not go by it.
        choose(asking.get(), "fieldCombo", "purpose");
        auto *question = child<QLineEdit>(asking.get(), "questionEdit");
        question->setText(QStringLiteral("Mihin tietoja käytetään?"));
        question->setFocus();
        QTest::keyClick(question, Qt::Key_Return);
        QCOMPARE(questions->topLevelItemCount(), 1);
        QVERIFY(question->text().isEmpty() && asking->acceptButton()->isEnabled());
        ask(asking.get(), "items", QStringLiteral("Miksi osoite?"));
        questions->setCurrentItem(questions->topLevelItem(1));
        child<QLineEdit>(asking.get(), "questionEdit")->setText(QStringLiteral("Miksi osoitetta tarvitaan?"));
        child<QPushButton>(asking.get(), "changeButton")->click();
        choose(asking.get(), "fieldCombo", "attachments");
        child<QLineEdit>(asking.get(), "questionEdit")->setText(QStringLiteral("Toimittakaa sopimus.")); // written, not added
        accepted(asking.get());
        QCOMPARE(state(), QStringLiteral("completion_asked"));
        QCOMPARE(one(QStringLiteral("select due_on from data.completion_request where application_id = %1")).toDate(), due);
        QCOMPARE(one(QStringLiteral("select string_agg(i.field || ' ' || i.question, '|' order by i.no) from data.completion_item i "
                                    "join data.completion_request r on r.id = i.request_id where r.application_id = %1"))
                     .toString(),
                 QStringLiteral("purpose Mihin tietoja käytetään?|items Miksi osoitetta tarvitaan?|attachments Toimittakaa sopimus."));
    }

    void answersAreKeptWhenAnotherActsAndWhenRefused()
    {
        const auto session = enter(m_contact);
        const auto answering = dialog<applications::AnswerCompletionDialog>(*session);
        const QList<QPlainTextEdit *> fields = answering->findChildren<QPlainTextEdit *>();
        QCOMPARE(fields.size(), 3);
        fields.at(0)->setPlainText(QStringLiteral("Maksujen määräämiseen."));
        QTRY_COMPARE_WITH_TIMEOUT(kept(1), QStringLiteral("Maksujen määräämiseen."), 60000);

        // Somebody else acted on the case: the answers do not depend on it.
        const auto colleague = enter(m_handler);
        const auto note = [&] {
            command::Command command(QStringLiteral("add_note"), m_id,
                                     one(QStringLiteral("select version from data.application where id = %1")).toInt());
            command.with("audience", QStringLiteral("agency")).with("text", QStringLiteral("Soitettu hakijalle."));
            const auto noted = support::await(command::run(colleague->desk()->lanes().commands(), command));
            return noted && noted->accepted;
        };
        QVERIFY(note());
        fields.at(1)->setPlainText(QStringLiteral("Päätös lähetetään postitse."));
        QTRY_COMPARE_WITH_TIMEOUT(kept(2), QStringLiteral("Päätös lähetetään postitse."), 60000);

        // Sent with a question left: refused, said where, and what was written stands as it was.
        answering->submit();
        QTRY_VERIFY_WITH_TIMEOUT(!answering->banner()->sentence().isEmpty(), 60000);
        QVERIFY(answering->isVisible());
        QCOMPARE(state(), QStringLiteral("completion_asked"));
        QCOMPARE(fields.at(0)->toPlainText(), QStringLiteral("Maksujen määräämiseen."));

        // And it goes on being saved. What a lost link leaves of typed text is the matter of journey_lost_link.
        fields.at(2)->setPlainText(QStringLiteral("Sopimusta ei ole."));
        QTRY_COMPARE_WITH_TIMEOUT(kept(3), QStringLiteral("Sopimusta ei ole."), 60000);

        // What was saved at the second attempt is saved: the dialog closes without asking.
        QVERIFY(note());
        fields.at(0)->setPlainText(QStringLiteral("Maksujen määräämiseen ja tarkistamiseen."));
        QTRY_COMPARE_WITH_TIMEOUT(kept(1), QStringLiteral("Maksujen määräämiseen ja tarkistamiseen."), 60000);
        QTRY_VERIFY((answering->reject(), !answering->isVisible()));
    }

    void whatWasSavedIsThereAgainAndIsSent()
    {
        const auto session = enter(m_contact);
        const auto answering = dialog<applications::AnswerCompletionDialog>(*session);
        const QList<QPlainTextEdit *> fields = answering->findChildren<QPlainTextEdit *>();
        QCOMPARE(fields.at(2)->toPlainText(), QStringLiteral("Sopimusta ei ole."));
        answering->findChildren<QCheckBox *>().at(2)->setChecked(true);
        accepted(answering.get());
        QCOMPARE(state(), QStringLiteral("in_handling"));
        QCOMPARE(one(QStringLiteral("select string_agg(state, ' ' order by no) from ui.completion_item_list where application_id = %1"))
                     .toString(),
                 QStringLiteral("answered answered not_given"));
        QCOMPARE(items(), 3);
    }

    void deliveriesAreTakenInAndTheBadOnesAreNamed()
    {
        const auto session =
            enter(m_database
                      ->scalar(QStringLiteral("select p.login_name from data.person p join data.membership m on m.person_id = p.id "
                                              "where m.role = 'expert' and m.service_scope in ('browser', 'both') order by p.id limit 1"))
                      .toString());
        applications::TakeInDialog taking(*session->desk(), {}, nullptr);
        taking.open();
        taking.addFiles({write(QStringLiteral("hyvä.json"), delivery("KOE-1")),
                         write(QStringLiteral("väri.json"), delivery("KOE-2", ", \"colour\": \"red\"")),
                         write(QStringLiteral("rikki.json"), "{\"format\": "), write(QStringLiteral("toinen.json"), delivery("KOE-3"))});
        QTRY_VERIFY_WITH_TIMEOUT(!taking.isBusy(), 60000);
        using State = intake::Delivery::State;
        QList<State> states;
        for (const intake::Delivery &one : taking.deliveries())
            states.append(one.state);
        QCOMPARE(states, QList<State>({State::Good, State::Faulty, State::Unreadable, State::Good}));
        auto *files = child<QTreeWidget>(&taking, "fileTree");
        const auto faults = [&](int row) {
            files->setCurrentItem(files->topLevelItem(row));
            QStringList words(child<QLabel>(&taking, "faultListLabel")->text());
            const auto *list = child<QListWidget>(&taking, "faultList");
            for (int i = 0; i < list->count(); ++i)
                words.append(list->item(i)->text());
            return words.join(QLatin1Char('\n'));
        };
        QVERIFY2(faults(1).contains(QStringLiteral("väri.json")) && faults(1).contains(QStringLiteral("$.colour")), qPrintable(faults(1)));
        QVERIFY2(faults(2).contains(QStringLiteral("rikki.json")) && faults(2).contains(QStringLiteral("line 1")), qPrintable(faults(2)));

        const int before = m_database->scalar(QStringLiteral("select count(*) from data.application")).toInt();
        taking.submit();
        QTRY_VERIFY_WITH_TIMEOUT(!taking.isBusy(), 60000);
        QVERIFY(taking.isVisible()); // what was kept back still stands there
        QVERIFY(!taking.banner()->sentence().isEmpty());
        QCOMPARE(m_database->scalar(QStringLiteral("select count(*) from data.application")).toInt(), before + 2);
        QCOMPARE(m_database
                     ->scalar(QStringLiteral("select count(*) from data.application where state = 'submitted' and diary_number = '%1'")
                                  .arg(taking.deliveries().at(3).diaryNumber))
                     .toInt(),
                 1);

        const QString csv = QString::fromUtf8(taking.report(false));
        for (const char *wanted : {"hyvä.json", "väri.json", "$.colour", "rikki.json"})
            QVERIFY2(csv.contains(QString::fromUtf8(wanted)), qPrintable(csv));
        QVERIFY(csv.contains(taking.deliveries().at(0).diaryNumber));
        const QJsonArray json = QJsonDocument::fromJson(taking.report(true)).array();
        QCOMPARE(json.size(), 4);
        QCOMPARE(
            json.at(1).toObject().value(QLatin1StringView("faults")).toArray().at(0).toObject().value(QLatin1StringView("path")).toString(),
            QStringLiteral("$.colour"));
    }
};

QTEST_MAIN(HandlingDialogsTest)
#include "HandlingDialogsTest.moc"
