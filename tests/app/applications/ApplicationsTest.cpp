// The case as people meet it in the pages: a draft with faults, sent when whole; judged item by item, presented, decided by another.
#include "applications/draft/ApplicationEditor.h"
#include "applications/draft/QuestionForm.h"
#include "applications/RoutePage.h"
#include "areas/Registry.h"
#include "command/Command.h"
#include "list/KeysetQuery.h"
#include "login/Session.h"
#include "shared/Banner.h"
#include "shared/CommandDialog.h"
#include "support/TestCluster.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTreeWidget>

using support::TestDatabase;

class ApplicationsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestDatabase> m_database;
    qint64 m_id = 0;

    // Who holds the role and may act on what this test makes; never the same person twice in a case.
    std::unique_ptr<login::Session> enter(const QString &role, const QString &org = {})
    {
        const QString name =
            m_database
                ->scalar(
                    QStringLiteral(
                        "select p.login_name from data.person p join data.membership m on m.person_id = p.id join data.organisation o "
                        "on o.id = m.org_id where m.role = '%1' and p.login_name is not null and p.login_ended_at is null "
                        "and m.service_scope in ('both', 'browser') and m.valid_until is null and (o.name_fi = '%2' or '%2' = '') order by p.id limit 1")
                        .arg(role, org))
                .toString();
        auto session = std::make_unique<login::Session>(m_database->spec(name));
        QSignalSpy entered(session.get(), &login::Session::entered);
        session->open();
        if (!entered.wait(60000))
            qFatal("%s cannot enter", qPrintable(role));
        return session;
    }

    shared::Record detail(shared::Desk &desk)
    {
        const db::Answer answer =
            support::await(desk.lanes().lists().run(list::selectOne(QStringLiteral("application_detail"), QStringLiteral("id"), m_id)));
        return answer->map(0);
    }

    template <typename Widget>
    static Widget *child(QWidget *parent, const char *name)
    {
        auto *found = parent->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    // Makes a dialog of the registry about the application, has it filled, and waits until it is accepted.
    void act(shared::Desk &desk, const char *id, const std::function<void(shared::CommandDialog *)> &fill)
    {
        const areas::DialogEntry *entry = areas::registry().dialog(QString::fromLatin1(id));
        QVERIFY(entry);
        const std::unique_ptr<shared::CommandDialog> dialog(entry->make(desk, detail(desk), nullptr));
        dialog->open();
        QTRY_VERIFY(dialog->isLoaded());
        fill(dialog.get());
        QSignalSpy done(dialog.get(), &shared::CommandDialog::finishedWith);
        dialog->submit();
        if (!done.wait(60000))
            QFAIL(qPrintable(dialog->banner()->sentence() + dialog->banner()->lines().join(QLatin1Char('\n'))));
    }

    // A good answer to every question that stands there and has none.
    static void answer(QWidget *editor)
    {
        const QList<applications::QuestionForm *> forms = editor->findChildren<applications::QuestionForm *>();
        for (applications::QuestionForm *form : forms)
            for (const QString &question : form->questions()) {
                auto *control = form->findChild<QWidget *>(question);
                if (auto *text = qobject_cast<QPlainTextEdit *>(control))
                    text->setPlainText(QStringLiteral("Vastaus, josta asia selviää."));
                else if (auto *line = qobject_cast<QLineEdit *>(control))
                    line->setText(QStringLiteral("Verkkolasku 003712345678"));
                else if (auto *combo = qobject_cast<QComboBox *>(control))
                    combo->setCurrentIndex(combo->findData(question == QLatin1StringView("terms.accepted") ? QStringLiteral("true")
                                                                                                           : QStringLiteral("false")));
            }
    }

    static bool asks(QWidget *editor, const char *question)
    {
        const QList<applications::QuestionForm *> forms = editor->findChildren<applications::QuestionForm *>();
        return std::any_of(forms.cbegin(), forms.cend(), [question](const applications::QuestionForm *form) {
            return form->questions().contains(QLatin1StringView(question));
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<command::Outcome>();
        m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Demo);
    }
    void cleanupTestCase() { m_database.reset(); }

    void aDraftIsBegun()
    {
        const auto session = enter(QStringLiteral("permit_contact"));
        const std::unique_ptr<shared::CommandDialog> dialog(
            areas::registry().dialog(QStringLiteral("new_application"))->make(*session->desk(), {}, nullptr));
        dialog->open();
        QSignalSpy done(dialog.get(), &shared::CommandDialog::finishedWith);
        QSignalSpy opened(session->desk(), &shared::Desk::openRequested);
        dialog->submit();
        QVERIFY(done.wait(60000));
        QCOMPARE(opened.size(), 1);
        const auto address = opened.first().first().value<shared::Address>();
        QCOMPARE(address.page, QStringLiteral("application_editor"));
        m_id = address.id;
        QVERIFY(m_id > 0);
    }

    void faultsAreListedTogetherAndTheFirstIsFocused()
    {
        const auto session = enter(QStringLiteral("permit_contact"));
        applications::ApplicationEditor editor(*session->desk(), {QStringLiteral("application_editor"), m_id, {}}, nullptr);
        editor.resize(1000, 700);
        editor.show();
        QTRY_VERIFY(editor.isLoaded());
        child<QPlainTextEdit>(&editor, "justificationEdit")
            ->setPlainText(QStringLiteral("Tiedot tarkistetaan asia kerrallaan käsittelyn aikana."));
        QTRY_VERIFY_WITH_TIMEOUT(editor.isSaved(), 60000);
        editor.send();
        auto *banner = editor.findChild<shared::Banner *>();
        QTRY_VERIFY_WITH_TIMEOUT(banner->lines().size() >= 4, 60000);
        QTRY_VERIFY(banner->findChild<QScrollArea *>()->height() >= 4 * banner->fontMetrics().height()); // and are seen together
        QCOMPARE(child<QStackedWidget>(&editor, "stack")->currentIndex(), 0);
        QCOMPARE(m_database->scalar(QStringLiteral("select state from data.application where id = %1").arg(m_id)).toString(),
                 QStringLiteral("draft"));
        QCOMPARE(m_database->scalar(QStringLiteral("select justification from data.application where id = %1").arg(m_id)).toString(),
                 QStringLiteral("Tiedot tarkistetaan asia kerrallaan käsittelyn aikana."));
    }

    // From an item of a completion request straight to what it is about: a question, a field, a section as a whole.
    void whoIsSentToAFieldLandsOnIt()
    {
        const auto session = enter(QStringLiteral("permit_contact"));
        const struct {
            const char *field;
            const char *page;
            const char *focus;
        } ways[] = {{"security.logging", "securityQuestions", "security.logging"},
                    {"yearly_queries", "volumePage", "yearlyQueriesSpin"},
                    {"use", "useQuestions", "use.storing"},
                    {"use.storing_law", "useQuestions", "use.storing"}}; // not asked under the present answers
        for (const auto &way : ways) {
            applications::ApplicationEditor editor(
                *session->desk(), {QStringLiteral("application_editor"), m_id, {{QStringLiteral("field"), QString::fromLatin1(way.field)}}},
                nullptr);
            editor.resize(1000, 700);
            editor.show();
            QTRY_VERIFY(editor.isLoaded());
            QTRY_COMPARE(child<QStackedWidget>(&editor, "stack")->currentWidget()->objectName(), QString::fromLatin1(way.page));
            QTRY_VERIFY2(editor.focusWidget() && editor.focusWidget()->objectName() == QLatin1StringView(way.focus), way.field);
        }
    }

    // What can be asked of an application is what its kind asks; each stands under its own words.
    void aCompletionNamesTheQuestionsOfItsKind()
    {
        const auto session = enter(QStringLiteral("expert"));
        const qint64 id =
            m_database
                ->scalar(QStringLiteral(
                    "select id from data.application where service = 'browser' and kind = 'new_permit' and state = 'in_handling' limit 1"))
                .toLongLong();
        const db::Answer row =
            support::await(session->lanes().lists().run(list::selectOne(QStringLiteral("application_detail"), QStringLiteral("id"), id)));
        QVERIFY(row && !row->isEmpty());
        const std::unique_ptr<shared::CommandDialog> dialog(
            areas::registry().dialog(QStringLiteral("ask_completion"))->make(*session->desk(), row->map(0), nullptr));
        dialog->open();
        QTRY_VERIFY(dialog->isLoaded());
        auto *field = child<QComboBox>(dialog.get(), "fieldCombo");
        for (const char *code : {"purpose", "items", "use", "use.storing", "security", "security.logging", "applicant.invoicing", "other"})
            QVERIFY2(field->findData(QString::fromLatin1(code)) >= 0, code);
        for (const char *code : {"connection", "connection.way", "order.units", "change.reason"})
            QVERIFY2(field->findData(QString::fromLatin1(code)) < 0, code);
        for (int i = 0; i < field->count(); ++i)
            QVERIFY2(field->itemText(i) != field->itemData(i).toString(), qPrintable(field->itemText(i)));
    }

    void anAnswerBringsItsQuestionAndTakesItAway()
    {
        const auto session = enter(QStringLiteral("permit_contact"));
        applications::ApplicationEditor editor(*session->desk(), {QStringLiteral("application_editor"), m_id, {}}, nullptr);
        editor.show();
        QTRY_VERIFY(editor.isLoaded() && asks(&editor, "use.storing"));
        QVERIFY(!asks(&editor, "use.storing_law"));
        const auto say = [&editor](const char *code) {
            auto *storing = child<QComboBox>(&editor, "use.storing");
            storing->setCurrentIndex(storing->findData(QString::fromLatin1(code)));
        };
        say("true");
        QTRY_VERIFY_WITH_TIMEOUT(asks(&editor, "use.storing_law"), 60000);
        child<QLineEdit>(&editor, "use.storing_law")->setText(QStringLiteral("Laki 1503/2016 18 §"));
        QTRY_VERIFY_WITH_TIMEOUT(editor.isSaved() && editor.isLoaded(), 60000);
        QCOMPARE(m_database
                     ->scalar(QStringLiteral(
                                  "select answer from data.application_answer where application_id = %1 and question = 'use.storing_law'")
                                  .arg(m_id))
                     .toString(),
                 QStringLiteral("Laki 1503/2016 18 §"));
        QCOMPARE(child<QLineEdit>(&editor, "use.storing_law")->text(), QStringLiteral("Laki 1503/2016 18 §"));
        say("false");
        QTRY_VERIFY_WITH_TIMEOUT(!asks(&editor, "use.storing_law"), 60000);
        QVERIFY(!asks(&editor, "connection.way"));
    }

    void adviceLeadsToADraft()
    {
        const auto session = enter(QStringLiteral("permit_contact"));
        applications::RoutePage page(*session->desk(), {QStringLiteral("route"), 0, {}}, nullptr);
        page.show();
        QTRY_VERIFY(page.isLoaded());
        auto *begin = child<QPushButton>(&page, "beginButton");
        QVERIFY(begin->isHidden());
        for (const auto &[question, code] :
             {std::pair("upkeep", "false"), std::pair("research", "false"), std::pair("continuous", "true"), std::pair("single", "true"),
              std::pair("current", "true"), std::pair("place", "staff"), std::pair("residents", "false")}) {
            auto *combo = child<QComboBox>(&page, qPrintable(QString::fromLatin1(question) + QStringLiteral("Combo")));
            if (combo->parentWidget()->isHidden())
                continue;
            page.answer(QString::fromLatin1(question), QString::fromLatin1(code));
            QTRY_VERIFY(page.isLoaded());
        }
        QTRY_VERIFY(!begin->isHidden());
        QSignalSpy asked(session->desk(), &shared::Desk::dialogRequested);
        begin->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("new_application"));
        const auto record = asked.first().last().value<shared::Record>();
        QCOMPARE(record.value(QStringLiteral("service")).toString(), QStringLiteral("browser"));
        const std::unique_ptr<shared::CommandDialog> dialog(
            areas::registry().dialog(QStringLiteral("new_application"))->make(*session->desk(), record, nullptr));
        dialog->open();
        QTRY_VERIFY(dialog->isLoaded());
        QCOMPARE(child<QComboBox>(dialog.get(), "kindCombo")->currentData().toString(), record.value(QStringLiteral("kind")).toString());
        QSignalSpy done(dialog.get(), &shared::CommandDialog::finishedWith);
        dialog->submit();
        QVERIFY(done.wait(60000));
        const qint64 id = done.first().first().value<command::Outcome>().id;
        QCOMPARE(m_database->scalar(QStringLiteral("select route ->> 'place' from data.application where id = %1").arg(id)).toString(),
                 QStringLiteral("staff"));
    }

    void neighboursAreNamedWithTheirPage()
    {
        const auto session = enter(QStringLiteral("permit_contact"));
        applications::RoutePage page(*session->desk(), {QStringLiteral("route"), 0, {}}, nullptr);
        page.show();
        QTRY_VERIFY(page.isLoaded());
        auto *organisation = child<QComboBox>(&page, "organisationCombo");
        organisation->setCurrentIndex(organisation->count() - 1); // advice for somebody else
        QTRY_VERIFY(page.isLoaded());
        const auto say = [&page](const char *question, const char *code) {
            page.answer(QString::fromLatin1(question), QString::fromLatin1(code));
            return QTest::qWaitFor([&page] { return page.isLoaded(); }, 10000);
        };
        QVERIFY(say("class", "company") && say("residents", "false") && say("upkeep", "true"));
        auto *address = child<QLabel>(&page, "pageAddress");
        auto *open = child<QPushButton>(&page, "openPageButton");
        QTRY_VERIFY(!open->isHidden());
        QCOMPARE(address->text(), QStringLiteral("dvv.fi/vaestotietojarjestelman-hakupalvelut"));
        QVERIFY(address->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
        child<QPushButton>(&page, "copyPageButton")->click();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("https://dvv.fi/vaestotietojarjestelman-hakupalvelut"));
        QVERIFY(say("upkeep", "false") && say("research", "true"));
        QTRY_VERIFY(open->isHidden()); // no page is known: the name only
    }

    // The questions of every application, answered by the command that the form uses; each answer may bring the next question.
    void questionsAreAnsweredUntilNoneIsLeft()
    {
        const auto session = enter(QStringLiteral("permit_contact"));
        db::Lane &lists = session->desk()->lanes().lists();
        for (int round = 0; round < 5; ++round) {
            const auto rows = support::await(lists.run(
                list::selectAll(QStringLiteral("application_question"), {list::Filter::equals(QStringLiteral("application_id"), m_id)})));
            QVERIFY(rows.ok() && !rows->isEmpty());
            QJsonObject next;
            for (const shared::Record &row : rows->maps()) {
                if (!row.value(QStringLiteral("required")).toBool() || !row.value(QStringLiteral("answer")).isNull())
                    continue;
                const QString type = row.value(QStringLiteral("type")).toString();
                const QString question = row.value(QStringLiteral("question")).toString();
                next.insert(question,
                            type == QLatin1StringView("flag")
                                ? (question == QLatin1StringView("terms.accepted") ? QStringLiteral("true") : QStringLiteral("false"))
                                : QStringLiteral("Sovittu kirjallisesti ja tarkistettu vuosittain."));
            }
            if (next.isEmpty())
                return;
            command::Command save(QStringLiteral("save_application"), m_id,
                                  detail(*session->desk()).value(QStringLiteral("version")).toInt());
            save.with("org_id", QVariant())
                .with("service", QVariant())
                .with("kind", QVariant())
                .with("fields", QJsonObject{{QStringLiteral("answers"), next}});
            const auto saved = support::await(command::run(session->desk()->lanes().commands(), save));
            QVERIFY(saved && saved->accepted);
        }
        QFAIL("questions without end");
    }

    void aWholeDraftIsSent()
    {
        const auto session = enter(QStringLiteral("permit_contact"));
        applications::ApplicationEditor editor(*session->desk(), {QStringLiteral("application_editor"), m_id, {}}, nullptr);
        editor.show();
        QTRY_VERIFY(editor.isLoaded());
        child<QPlainTextEdit>(&editor, "purposeEdit")->setPlainText(QStringLiteral("Varhaiskasvatuksen maksujen määrääminen."));
        child<QPlainTextEdit>(&editor, "legalBasisEdit")->setPlainText(QStringLiteral("Laki 1503/2016 14 §"));
        child<QPlainTextEdit>(&editor, "protectionEdit")
            ->setPlainText(QStringLiteral("Käyttäjät valitaan tehtävän mukaan, loki säilyy viisi vuotta."));
        child<QLineEdit>(&editor, "newPurposeEdit")->setText(QStringLiteral("Maksujen määrääminen"));
        child<QPushButton>(&editor, "addPurposeButton")->click();
        child<QLineEdit>(&editor, "newPurposeEdit")->setText(QStringLiteral("Yhteydenpito huoltajiin"));
        child<QPushButton>(&editor, "addPurposeButton")->click();
        child<QSpinBox>(&editor, "userCountSpin")->setValue(4);
        child<QSpinBox>(&editor, "yearlyQueriesSpin")->setValue(1200);
        auto *contact = child<QComboBox>(&editor, "contactCombo");
        QVERIFY(contact->count() > 1);
        contact->setCurrentIndex(1);

        // Every item of the first group that the search leaves, for the first purpose.
        auto *tree = child<QTreeWidget>(&editor, "tree");
        QVERIFY(tree->topLevelItemCount() > 20);
        child<QLineEdit>(&editor, "searchEdit")->setText(QStringLiteral("huoltaja"));
        int chosen = 0;
        for (int g = 0; g < tree->topLevelItemCount() && chosen < 3; ++g)
            for (int i = 0; i < tree->topLevelItem(g)->childCount() && chosen < 3; ++i)
                if (QTreeWidgetItem *row = tree->topLevelItem(g)->child(i); !row->isHidden()) {
                    row->setCheckState(0, Qt::Checked);
                    row->setSelected(true);
                    ++chosen;
                }
        QCOMPARE(chosen, 3);
        answer(&editor);
        child<QLineEdit>(&editor, "legalBasisEdit")->setText(QStringLiteral("1503/2016 17 §"));
        child<QPushButton>(&editor, "applyButton")->click();
        editor.send();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_database->scalar(QStringLiteral("select state from data.application where id = %1").arg(m_id)).toString(),
            QStringLiteral("submitted"), 15000);
        QCOMPARE(m_database
                     ->scalar(QStringLiteral(
                                  "select count(*) from data.application_item where application_id = %1 and legal_basis = '1503/2016 17 §'")
                                  .arg(m_id))
                     .toInt(),
                 3);
        QCOMPARE(
            m_database->scalar(QStringLiteral("select count(*) from data.application_purpose where application_id = %1").arg(m_id)).toInt(),
            2);
    }

    void itemsAreJudgedTogether()
    {
        const auto session = enter(QStringLiteral("expert"));
        shared::Desk &desk = *session->desk();
        const auto claimed =
            support::await(command::run(desk.lanes().commands(), command::Command(QStringLiteral("claim_application"), m_id,
                                                                                  detail(desk).value(QStringLiteral("version")).toInt())));
        QVERIFY(claimed && claimed->accepted);
        act(desk, "assess_items", [](shared::CommandDialog *dialog) {
            auto *tree = child<QTreeWidget>(dialog, "tree");
            QTreeWidgetItem *first = tree->topLevelItem(0)->child(0);
            first->setSelected(true);
            auto *outcome = child<QComboBox>(dialog, "outcomeCombo");
            outcome->setCurrentIndex(outcome->findData(QStringLiteral("refused")));
            auto *reason = child<QComboBox>(dialog, "reasonCodeCombo");
            QVERIFY(reason->isEnabled());
            reason->setCurrentIndex(reason->findData(QStringLiteral("not_necessary")));
            child<QPushButton>(dialog, "applyButton")->click();
            child<QPushButton>(dialog, "grantRestButton")->click();
        });
        QCOMPARE(m_database
                     ->scalar(QStringLiteral("select count(*) from data.application_item where application_id = %1 and outcome = 'granted'")
                                  .arg(m_id))
                     .toInt(),
                 2);
        QCOMPARE(m_database
                     ->scalar(QStringLiteral(
                                  "select count(*) from data.application_item where application_id = %1 and reason_code = 'not_necessary'")
                                  .arg(m_id))
                     .toInt(),
                 1);
    }

    void anOutcomeIsSuggestedAndFaultsStandAtTheirFields()
    {
        const auto session = enter(QStringLiteral("expert"));
        shared::Desk &desk = *session->desk();
        act(desk, "present_application", [](shared::CommandDialog *dialog) {
            auto *outcome = child<QComboBox>(dialog, "outcomeCombo");
            QCOMPARE(outcome->currentData().toString(), QStringLiteral("granted_in_part"));
            dialog->submit(); // without reasons
            QTRY_VERIFY(!dialog->banner()->lines().isEmpty());
            QVERIFY(dialog->isVisible());
            child<QPlainTextEdit>(dialog, "reasonsEdit")
                ->setPlainText(QStringLiteral("Tiedot ovat tarpeen maksujen määräämiseen (1503/2016)."));
        });
        QCOMPARE(m_database->scalar(QStringLiteral("select proposed_outcome from data.application where id = %1").arg(m_id)).toString(),
                 QStringLiteral("granted_in_part"));
    }

    void anotherPersonDecides()
    {
        const auto session = enter(QStringLiteral("decider"));
        act(*session->desk(), "decide_application",
            [](shared::CommandDialog *dialog) { QVERIFY(dialog->acceptButton()->accessibleName().contains(dialog->subject())); });
        QCOMPARE(
            m_database
                ->scalar(QStringLiteral(
                             "select count(*) from data.permit p join data.permit_content c on c.permit_id = p.id join data.decision d "
                             "on d.id = c.decision_id where d.application_id = %1")
                             .arg(m_id))
                .toInt(),
            1);
    }

    void anAmendmentIsComparedWithItsPermit()
    {
        const QString which = QStringLiteral(
            "from data.permit p join data.organisation o on o.id = p.org_id where p.state = 'in_force' and p.kind = 'case' and p.service = "
            "'browser' and exists (select from data.membership m join data.person x on x.id = m.person_id where m.org_id = o.id and m.role = "
            "'permit_contact' and m.service_scope in ('both', 'browser') and m.valid_until is null and x.login_name is not null) order by "
            "p.id limit 1");
        const qint64 permit = m_database->scalar(QStringLiteral("select p.id ") + which).toLongLong();
        const auto session =
            enter(QStringLiteral("permit_contact"), m_database->scalar(QStringLiteral("select o.name_fi ") + which).toString());
        command::Command begin(QStringLiteral("save_application"));
        begin.with("id", QVariant())
            .with("version", QVariant())
            .with("org_id", m_database->scalar(QStringLiteral("select p.org_id ") + which))
            .with("service", QVariant())
            .with("kind", QStringLiteral("amendment"))
            .with("fields", QJsonObject{{QStringLiteral("base_permit_id"), permit}});
        const auto begun = support::await(command::run(session->desk()->lanes().commands(), begin));
        QVERIFY(begun && begun->accepted);
        applications::ApplicationEditor editor(*session->desk(), {QStringLiteral("application_editor"), begun->id, {}}, nullptr);
        editor.show();
        auto *compared = child<QLabel>(&editor, "presentLabel");
        QTRY_VERIFY(editor.isLoaded() && !compared->isHidden());
        auto *tree = child<QTreeWidget>(&editor, "tree");
        const auto rows = [tree] {
            QList<QTreeWidgetItem *> all;
            for (int g = 0; g < tree->topLevelItemCount(); ++g)
                for (int i = 0; i < tree->topLevelItem(g)->childCount(); ++i)
                    all.append(tree->topLevelItem(g)->child(i));
            return all;
        };
        QTreeWidgetItem *kept = nullptr;
        QTreeWidgetItem *other = nullptr;
        for (QTreeWidgetItem *row : rows())
            (row->checkState(0) == Qt::Checked ? kept : other) = row;
        QVERIFY(kept && other);
        QVERIFY(!tree->isColumnHidden(2));
        QCOMPARE(kept->text(2), QStringLiteral("present"));
        QCOMPARE(other->text(2), QString());
        kept->setCheckState(0, Qt::Unchecked);
        other->setCheckState(0, Qt::Checked);
        QCOMPARE(kept->text(2), QStringLiteral("dropped"));
        QCOMPARE(other->text(2), QStringLiteral("added"));
        QCOMPARE(kept->data(2, Qt::AccessibleTextRole).toString(), QStringLiteral("Would be dropped"));
        auto *show = child<QComboBox>(&editor, "showCombo");
        show->setCurrentIndex(show->findData(QStringLiteral("dropped")));
        for (QTreeWidgetItem *row : rows())
            QCOMPARE(row->isHidden(), row->text(2) != QLatin1String("dropped"));
        QVERIFY(compared->text().contains(QLatin1String("1 new, 1 would be dropped")));
    }

    // A list that did not arrive is not one that somebody emptied.
    void whatCouldNotBeReadStaysAsItIsStored()
    {
        const QString which = QStringLiteral(
            "from data.application a join data.organisation o on o.id = a.org_id where a.kind = 'amendment' and a.state = 'draft' and exists "
            "(select from data.application_item i where i.application_id = a.id) order by a.id desc limit 1");
        const qint64 id = m_database->scalar(QStringLiteral("select a.id ") + which).toLongLong();
        QVERIFY(id > 0);
        m_database->exec(QStringLiteral("update data.application a set contact_person_id = (select min(m.person_id) from data.membership m "
                                        "where m.org_id = a.org_id) where a.id = %1")
                             .arg(id));
        const QString stored =
            QStringLiteral("select (select count(*) from data.application_item i where i.application_id = a.id) || ' ' || "
                           "(select count(*) from data.application_purpose u where u.application_id = a.id) || ' ' || a.contact_person_id "
                           "from data.application a where a.id = %1")
                .arg(id);
        const QString before = m_database->scalar(stored).toString();
        QVERIFY(!before.isEmpty());
        const auto session =
            enter(QStringLiteral("permit_contact"), m_database->scalar(QStringLiteral("select o.name_fi ") + which).toString());
        const QStringList views{QStringLiteral("application_item_list"), QStringLiteral("application_purpose_list"),
                                QStringLiteral("person_list")};
        for (const QString &view : views)
            m_database->exec(QStringLiteral("alter view ui.%1 rename to %1_away").arg(view));
        {
            applications::ApplicationEditor editor(*session->desk(), {QStringLiteral("application_editor"), id, {}}, nullptr);
            editor.show();
            QTRY_VERIFY_WITH_TIMEOUT(editor.isLoaded(), 15000);
            child<QPlainTextEdit>(&editor, "purposeEdit")->setPlainText(QStringLiteral("Maksujen määrääminen, tarkistettu."));
            QTRY_VERIFY_WITH_TIMEOUT(editor.isSaved(), 15000);
        }
        for (const QString &view : views)
            m_database->exec(QStringLiteral("alter view ui.%1_away rename to %1").arg(view));
        QCOMPARE(m_database->scalar(stored).toString(), before);
        QCOMPARE(m_database->scalar(QStringLiteral("select purpose from data.application where id = %1").arg(id)).toString(),
                 QStringLiteral("Maksujen määrääminen, tarkistettu."));
    }

    void nothingIsSignedWhoseConsequencesCouldNotBeRead()
    {
        const auto session = enter(QStringLiteral("decider"));
        const auto open = [&] {
            auto dialog = std::unique_ptr<shared::CommandDialog>(
                areas::registry().dialog(QStringLiteral("decide_application"))->make(*session->desk(), detail(*session->desk()), nullptr));
            dialog->open();
            return dialog;
        };
        m_database->exec(QStringLiteral("alter view ui.decision_rehearsal rename to decision_rehearsal_away"));
        const auto blind = open();
        QTRY_VERIFY(blind->isLoaded());
        m_database->exec(QStringLiteral("alter view ui.decision_rehearsal_away rename to decision_rehearsal"));
        QVERIFY(!blind->acceptButton()->isEnabled());
        QVERIFY(!blind->banner()->sentence().isEmpty());
        const auto seeing = open();
        QTRY_VERIFY(seeing->isLoaded());
        QVERIFY(seeing->acceptButton()->isEnabled());
        QVERIFY(!seeing->acceptButton()->hasFocus());
    }

    void whatWasSentIsNotEdited()
    {
        const auto session = enter(QStringLiteral("permit_contact"));
        applications::ApplicationEditor editor(*session->desk(), {QStringLiteral("application_editor"), m_id, {}}, nullptr);
        QTRY_VERIFY(editor.isLoaded());
        QVERIFY(!child<QStackedWidget>(&editor, "stack")->isEnabled());
        QVERIFY(!child<QPushButton>(&editor, "sendButton")->isEnabled());
    }
};

QTEST_MAIN(ApplicationsTest)
#include "ApplicationsTest.moc"
