// The window as one works in it: languages and theme while running, the way back, search, lock, live refresh, and dialogs that keep what
// was typed whatever the answer is.
#include "areas/Registry.h"
#include "command/Command.h"
#include "help/HelpDialog.h"
#include "list/KeysetQuery.h"
#include "list/PagedModel.h"
#include "login/PasswordPage.h"
#include "MainWindow.h"
#include "setup/Setup.h"
#include "shared/Banner.h"
#include "shared/CommandDialog.h"
#include "shared/ListPage.h"
#include "shared/ListTools.h"
#include "shared/Look.h"
#include "shared/RecordTable.h"
#include "shared/Text.h"
#include "shell/GoAnywhere.h"
#include "shell/IdleWatch.h"
#include "shell/Navigation.h"
#include "shell/Preferences.h"
#include "shell/ReadingOrder.h"
#include "Startup.h"
#include "support/ScratchFolder.h"
#include "support/TestCluster.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

#include <memory>

using shared::Record;

class WindowTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        app::loadResources();
        shell::Preferences::forgetAll();
        look::apply(*qobject_cast<QApplication *>(QApplication::instance()), false);
        m_database = std::make_unique<support::TestDatabase>(support::TestDatabase::Content::Demo);
    }
    void cleanupTestCase() { m_database.reset(); }

    void init()
    {
        shared::setCurrentLanguage(QStringLiteral("en"));
        m_window = std::make_unique<app::MainWindow>();
        m_window->resize(1280, 720);
        m_window->show();
    }
    void cleanup()
    {
        m_window->leave();
        m_session.reset();
        m_window.reset();
    }

    void worklistIsTheFirstPage()
    {
        enter("expert");
        QCOMPARE(page()->pageId(), QStringLiteral("worklist"));
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("Worklist")));
    }

    void languageIsSwitchedWhileRunning()
    {
        enter("expert");
        open("applications");
        auto *list = qobject_cast<shared::ListPage *>(page());
        QVERIFY(list);
        const QString english = list->model()->headerData(1, Qt::Horizontal).toString();
        const QVariant key = list->model()->key(0);
        m_window->setLanguage(QStringLiteral("fi"));
        QCOMPARE(page(), list); // the very same page, translated
        QTRY_COMPARE(m_window->windowTitle(), QStringLiteral("Hakemukset – Lupavahti"));
        QTRY_VERIFY(list->model()->headerData(1, Qt::Horizontal).toString() != english);
        QTRY_COMPARE(m_window->workplace()->navigation()->list()->item(1)->text(), QStringLiteral("Hakemukset"));
        m_window->setLanguage(QStringLiteral("sv"));
        QTRY_COMPARE(m_window->windowTitle(), QStringLiteral("Ansökningar – Lupavahti"));
        QTRY_COMPARE(list->model()->key(0), key);
    }

    void themeAndTextSizeAreSwitchedWhileRunning()
    {
        enter("expert");
        m_window->setDark(true);
        QTRY_VERIFY(m_window->palette().color(QPalette::Window).lightness() < 80);
        m_window->setTextScale(1.5);
        QVERIFY(look::rowHeight() > 30);
        m_window->setDark(false);
        m_window->setTextScale(1.0);
        QTRY_VERIFY(m_window->palette().color(QPalette::Window).lightness() > 180);
    }

    void enterOpensAndEscapeLeadsBack()
    {
        enter("expert");
        open("applications");
        auto *list = qobject_cast<shared::ListPage *>(page());
        QTest::keyClick(list->table(), Qt::Key_Return);
        QTRY_COMPARE(page()->pageId(), QStringLiteral("application"));
        QTRY_VERIFY(page()->isLoaded());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QTRY_COMPARE(page(), static_cast<shared::Page *>(list));
    }

    void filterNarrowsAndClears()
    {
        enter("supervisor");
        open("organisations");
        auto *list = qobject_cast<shared::ListPage *>(page());
        QTRY_VERIFY(list->model()->isCountKnown());
        const int all = list->model()->rowCount();
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *edit = list->findChild<QLineEdit *>();
        QTRY_VERIFY(edit->hasFocus() || !m_window->isActiveWindow());
        QTest::keyClicks(edit, QStringLiteral("kivir"));
        QTRY_VERIFY(list->model()->isCountKnown() && list->model()->rowCount() == 1);
        QTest::keyClick(edit, Qt::Key_Escape);
        QTRY_COMPARE(list->model()->rowCount(), all);
    }

    void searchFindsPagesAndOrganisations()
    {
        enter("expert");
        shell::GoAnywhere search(*m_session->desk(), m_window.get());
        search.open();
        QVERIFY(search.results()->count() >= 5);
        QTest::keyClicks(search.line(), QStringLiteral("kivira"));
        QTRY_VERIFY(search.results()->count() >= 1 && search.results()->item(0)->text().startsWith(QStringLiteral("Kivirannan")));
        QTest::keyClick(search.line(), Qt::Key_Return);
        QTRY_COMPARE(page()->pageId(), QStringLiteral("organisation"));
    }

    void lockKeepsPlaceAndTypedText()
    {
        enter("responsible_user");
        open("organisations");
        const qint64 mine = m_session->desk()->organisations({QStringLiteral("responsible_user")}).first().orgId;
        m_session->desk()->open({QStringLiteral("organisation"), mine, {}});
        QTRY_VERIFY(page()->isLoaded());
        m_session->desk()->openDialog(QStringLiteral("add_person"), {{QStringLiteral("org_id"), mine}, {QStringLiteral("id"), mine}});
        QPointer<shared::CommandDialog> dialog = m_window->workplace()->findChild<shared::CommandDialog *>();
        QVERIFY(dialog);
        auto *name = qobject_cast<QLineEdit *>(dialog->fieldOf(QStringLiteral("family_name")));
        QVERIFY(name);
        name->setText(QStringLiteral("Åström"));
        const auto before = m_window->workplace()->place();

        m_window->lock(true);
        QVERIFY(!m_window->workplace()); // no page, no model
        QVERIFY(dialog && !dialog->isVisible());
        QVERIFY(m_window->lockPage()->isVisible());
        QCOMPARE(m_window->lockPage()->findChild<QLineEdit *>()->text(), m_session->desk()->me().name());
        QVERIFY(!m_window->windowTitle().contains(QStringLiteral("Kiviran")));

        // Without a password Enter goes on.
        m_window->unlock();
        m_window->lock(false);
        auto *on = qobject_cast<QPushButton *>(m_window->focusWidget());
        QVERIFY(on);
        QSignalSpy given(m_window->lockPage(), &login::PasswordPage::given);
        QTest::keyClick(on, Qt::Key_Return);
        QCOMPARE(given.count(), 1);

        m_window->unlock();
        QVERIFY(m_window->workplace()->place() == before);
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(name->text(), QStringLiteral("Åström"));
        QTRY_VERIFY(page()->isLoaded());
    }

    void appointmentShowsThePermitsOfItsOrganisation()
    {
        const QString chosen =
            QStringLiteral("from data.permit p join data.appointment a on a.org_id = p.org_id and a.id <> a.org_id where a.id = "
                           "(select min(b.id) from data.appointment b join data.permit q on q.org_id = b.org_id where b.id <> b.org_id)");
        enter("access_administrator");
        m_session->desk()->open(
            {QStringLiteral("appointment"), m_database->scalar(QStringLiteral("select min(a.id) ") + chosen).toLongLong(), {}});
        QTRY_VERIFY(page()->isLoaded());
        const auto *table = page()->findChild<shared::RecordTable *>();
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), m_database->scalar(QStringLiteral("select count(*) ") + chosen).toInt());
    }

    // Whatever act is being done, F1 tells of it, or of the page it is done on.
    void everyDialogHasHelp()
    {
        enter("expert");
        QString keys;
        {
            const help::HelpDialog plain(QStringLiteral("no page"), m_window.get());
            keys = plain.findChild<QTextBrowser *>()->toPlainText().trimmed();
        }
        for (const char *place : {"worklist", "application_editor"}) {
            m_session->desk()->open({QString::fromLatin1(place), 0, {}});
            for (const areas::DialogEntry &entry : areas::registry().dialogs()) {
                const std::unique_ptr<shared::CommandDialog> dialog(entry.make(*m_session->desk(), {}, m_window.get()));
                dialog->open();
                QTest::keyClick(dialog.get(), Qt::Key_F1);
                QPointer<help::HelpDialog> help = dialog->findChild<help::HelpDialog *>();
                QVERIFY2(help && help->isVisible(), qPrintable(entry.id));
                const QString told = help->findChild<QTextBrowser *>()->toPlainText().trimmed();
                QVERIFY2(told.endsWith(keys) && told.size() > keys.size() + 100, qPrintable(entry.id));
                delete help;
            }
        }
    }

    void idleIsNoticed()
    {
        shell::IdleWatch watch(150);
        QSignalSpy idle(&watch, &shell::IdleWatch::idle);
        watch.setActive(true);
        for (int i = 0; i < 4; ++i) {
            QTest::qWait(60);
            QTest::keyClick(m_window.get(), Qt::Key_Shift);
        }
        QCOMPARE(idle.count(), 0);
        QTRY_COMPARE(idle.count(), 1);
    }

    // All faults together: on top, at the fields, the first in focus, and nothing typed is lost.
    void faultsAreListedAndMarked()
    {
        enter("responsible_user");
        const qint64 mine = m_session->desk()->organisations({QStringLiteral("responsible_user")}).first().orgId;
        std::unique_ptr<shared::CommandDialog> dialog(
            areas::registry()
                .dialog(QStringLiteral("add_person"))
                ->make(*m_session->desk(), {{QStringLiteral("org_id"), mine}, {QStringLiteral("id"), mine}}, m_window.get()));
        dialog->open();
        auto *duty = qobject_cast<QLineEdit *>(dialog->fieldOf(QStringLiteral("duty")));
        QVERIFY(duty);
        duty->setText(QStringLiteral("Opintosihteeri"));
        dialog->submit();
        QTRY_VERIFY(dialog->banner()->isVisible());
        QVERIFY2(!dialog->banner()->lines().isEmpty(), qPrintable(dialog->banner()->sentence()));
        QVERIFY(dialog->isVisible());
        QCOMPARE(duty->text(), QStringLiteral("Opintosihteeri"));
        // Leaving is asked about, since something was typed.
        dialog->reject();
        QVERIFY(dialog->isVisible());
    }

    // Two people: the second is told who did what meanwhile, and may go on with what was typed.
    void staleVersionIsSaidAndCanBeContinued()
    {
        enter("access_administrator");
        const Record right = allowed("right", "block_right", "right_detail");
        QVERIFY(!right.isEmpty());
        std::unique_ptr<shared::CommandDialog> dialog(
            areas::registry().dialog(QStringLiteral("block_right"))->make(*m_session->desk(), right, m_window.get()));
        dialog->open();
        QTRY_VERIFY(dialog->isLoaded());
        dialog->setVersion(right.value(QStringLiteral("id")).toLongLong(), right.value(QStringLiteral("version")).toInt() - 1);
        fill(*dialog);
        dialog->submit();
        QTRY_VERIFY(dialog->banner()->isVisible());
        auto buttons = dialog->banner()->findChildren<QPushButton *>();
        QVERIFY2(!buttons.isEmpty(), qPrintable(dialog->banner()->sentence()));
        QVERIFY(dialog->isVisible());
        bool done = false;
        connect(dialog.get(), &shared::CommandDialog::finishedWith, this, [&] { done = true; });
        buttons.first()->click();
        QTRY_VERIFY(done);
    }

    // What somebody else does shows without reloading.
    void pageFollowsWhatOthersDo()
    {
        enter("access_administrator");
        const Record right = allowed("right", "block_right", "right_detail");
        QVERIFY(!right.isEmpty());
        const qint64 id = right.value(QStringLiteral("id")).toLongLong();
        m_session->desk()->open({QStringLiteral("right"), id, {}});
        auto *detail = qobject_cast<shared::DetailPage *>(page());
        QVERIFY(detail);
        QTRY_VERIFY(detail->isLoaded());
        QTest::qWait(300);
        // Another session of the same person, as a second window would be.
        db::Lanes other(m_database->spec(m_session->desk()->me().loginName));
        command::Command block(QStringLiteral("block_right"), id, right.value(QStringLiteral("version")).toInt());
        block.with("reason", QStringLiteral("Checked by a test"));
        const command::Reply reply = support::await(command::run(other.commands(), block));
        QVERIFY2(reply.ok() && reply->accepted, reply.ok() ? qPrintable(reply->code) : qPrintable(reply.error().toLog()));
        QTRY_COMPARE_WITH_TIMEOUT(detail->record().value(QStringLiteral("state")).toString(), QStringLiteral("blocked"), 60000);
    }

    // Tab goes as one reads: the way back, the acts, the tabs, the content, the history; and the main act has a key of its own.
    void tabGoesAsOneReads()
    {
        enter("expert");
        const Record free = allowed("application", "claim_application", "application_detail");
        QVERIFY(!free.isEmpty());
        m_session->desk()->open({QStringLiteral("application"), free.value(QStringLiteral("id")).toLongLong(), {}});
        QTRY_VERIFY(page()->isLoaded());
        auto *main = page()->findChild<QPushButton *>(QStringLiteral("claim_application"));
        QTRY_VERIFY(main && main->isEnabled());
        const QList<QWidget *> order = shell::readingOrder(m_window.get());
        const auto at = [&](const QWidget *widget) { return order.indexOf(const_cast<QWidget *>(widget)); };
        const auto *tabs = page()->findChild<QTabBar *>();
        const auto *navigation = m_window->workplace()->navigation()->list();
        const auto *history = page()->findChild<QComboBox *>();
        QVERIFY(at(navigation) >= 0 && at(navigation) < at(page()->findChild<QPushButton *>(QStringLiteral("more"))));
        QVERIFY(at(page()->findChild<QPushButton *>(QStringLiteral("more"))) < at(main));
        QVERIFY(at(main) < at(tabs));
        QVERIFY(at(tabs) < at(history));
        QCOMPARE(QSet<QWidget *>(order.begin(), order.end()).size(), order.size());
        main->setFocus();
        QVERIFY(shell::focusNext(m_window.get(), true));
        QVERIFY(shell::focusNext(m_window.get(), false));
        QCOMPARE(m_window->focusWidget(), main);

        // The act is done by its key; the focus does not run away to another part of the window.
        QCOMPARE(main->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Return));
        main->click();
        QTRY_COMPARE_WITH_TIMEOUT(qobject_cast<shared::DetailPage *>(page())->record().value(QStringLiteral("state")).toString(),
                                  QStringLiteral("in_handling"), 8000);
        QTRY_VERIFY(page()->isAncestorOf(m_window->focusWidget()));
    }

    // The file holds what the list shows: its columns, its order, its filters, every row.
    void aListIsSavedAsItIsShown()
    {
        enter("supervisor");
        open("applications");
        auto *list = qobject_cast<shared::ListPage *>(page());
        list->findChild<QComboBox *>()->setCurrentIndex(0);
        QTRY_VERIFY(list->model()->isCountKnown());
        list->table()->setColumnHidden(2, true);
        auto *tools = list->findChild<shared::ListTools *>();
        QVERIFY(tools);
        ScratchFolder folder;
        const QString path = folder.path() + QStringLiteral("/list.csv");
        QSignalSpy said(m_session->desk(), &shared::Desk::said);
        tools->write(path);
        QTRY_COMPARE(said.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF")); // so that a spreadsheet takes it for UTF-8
        const QStringList lines = QString::fromUtf8(bytes).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), list->model()->rowCount() + 1);
        const QString hidden = list->model()->headerData(2, Qt::Horizontal).toString();
        QVERIFY2(!lines.first().contains(hidden), qPrintable(lines.first()));
        for (int row = 0; row < 3; ++row)
            QVERIFY2(lines.at(row + 1).startsWith(list->model()->index(row, 0).data().toString()), qPrintable(lines.at(row + 1)));
        QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());

        QSignalSpy failed(tools, &shared::ListTools::failed);
        tools->write(folder.path() + QStringLiteral("/no such folder/list.csv"));
        QTRY_COMPARE(failed.count(), 1);
    }

    // A customer of one organisation reads what each application is about instead of the organisation's name on every row.
    void ownApplicationsAreToldApart()
    {
        enter("permit_contact");
        open("applications");
        auto *list = qobject_cast<shared::ListPage *>(page());
        QTRY_VERIFY(list->model()->isCountKnown());
        QVERIFY(list->table()->isColumnHidden(list->model()->columnOf(QStringLiteral("org_name"))));
        const int about = list->model()->columnOf(QStringLiteral("about"));
        QVERIFY(about > 0 && !list->table()->isColumnHidden(about));
        QVERIFY(!list->model()->index(0, about).data().toString().isEmpty());
        // What was hidden by itself can be shown, and stays so.
        Record state = list->viewState();
        Record columns = state.value(QStringLiteral("columns")).toMap();
        columns.insert(QStringLiteral("hidden"), QVariantList());
        state.insert(QStringLiteral("columns"), columns);
        list->restoreViewState(state);
        QVERIFY(!list->table()->isColumnHidden(list->model()->columnOf(QStringLiteral("org_name"))));
    }

    // An earlier application is copied from the menu of its acts, whatever its state.
    void anEarlierApplicationIsCopiedFromItsMenu()
    {
        enter("permit_contact");
        const QList<Record> decided = read(list::selectAll(QStringLiteral("application_list"),
                                                           {list::Filter::equals(QStringLiteral("state"), QStringLiteral("decided"))}));
        QVERIFY(!decided.isEmpty());
        m_session->desk()->open({QStringLiteral("application"), decided.first().value(QStringLiteral("id")).toLongLong(), {}});
        QTRY_VERIFY(page()->isLoaded());
        QAction *copy = nullptr;
        QTRY_VERIFY((copy = page()->findChild<QAction *>(QStringLiteral("copy_application"))) && copy->isEnabled());
        copy->trigger();
        QPointer<shared::CommandDialog> dialog = m_window->workplace()->findChild<shared::CommandDialog *>();
        QVERIFY(dialog);
        dialog->reject();
    }

    // What waits to be answered stands in front, not behind the menu.
    void whatAStateAsksForStandsInFront()
    {
        enter("expert");
        const Record waiting = allowed("application", "refuse_extension", "application_detail");
        QVERIFY(!waiting.isEmpty());
        m_session->desk()->open({QStringLiteral("application"), waiting.value(QStringLiteral("id")).toLongLong(), {}});
        QTRY_VERIFY(page()->isLoaded());
        QTRY_VERIFY(page()->findChild<QPushButton *>(QStringLiteral("extend_completion")));
        QVERIFY(page()->findChild<QPushButton *>(QStringLiteral("refuse_extension")));
        QVERIFY(page()->findChild<QPushButton *>(QStringLiteral("more")));
    }

    void endsOfAListAreReachedByHomeAndEnd()
    {
        enter("supervisor");
        open("organisations");
        auto *list = qobject_cast<shared::ListPage *>(page());
        QTRY_VERIFY(list->model()->isCountKnown());
        QTest::keyClick(list->table(), Qt::Key_End);
        QTRY_COMPARE(list->table()->currentIndex().row(), list->model()->rowCount() - 1);
        QTest::keyClick(list->table(), Qt::Key_Home);
        QCOMPARE(list->table()->currentIndex().row(), 0);
    }

    // What hurts is done by its button, not by an Enter that ends a line.
    void enterDoesNotHurt()
    {
        enter("access_administrator");
        const Record right = allowed("right", "block_right", "right_detail");
        QVERIFY(!right.isEmpty());
        std::unique_ptr<shared::CommandDialog> dialog(
            areas::registry().dialog(QStringLiteral("end_right"))->make(*m_session->desk(), right, m_window.get()));
        dialog->open();
        QTRY_VERIFY(dialog->isLoaded());
        auto *reason = dialog->findChild<QComboBox *>();
        QVERIFY(reason);
        reason->setFocus();
        QTest::keyClick(dialog.get(), Qt::Key_Return);
        QVERIFY(dialog->isVisible() && dialog->acceptButton()->isEnabled());
    }

    void whatIsNotMineIsNotFound()
    {
        enter("permit_contact");
        m_session->desk()->open({QStringLiteral("application"), 999'999'999, {}});
        QTRY_VERIFY(page()->isLoaded());
        QCOMPARE(page()->title(), QStringLiteral("Application"));
    }

private:
    void enter(const char *role)
    {
        const auto people = setup::demoPeople(m_database->spec());
        QVERIFY2(people.ok(), people.ok() ? "" : qPrintable(people.error().toLog()));
        for (const setup::DemoPerson &person : *people) {
            if (!person.roles.contains(QLatin1String(role)))
                continue;
            m_session = std::make_unique<login::Session>(m_database->spec(person.login));
            QSignalSpy entered(m_session.get(), &login::Session::entered);
            m_session->open();
            QTRY_COMPARE(entered.count(), 1);
            m_window->enter(*m_session);
            QTRY_VERIFY(page() && page()->isLoaded());
            return;
        }
        QFAIL(role);
    }

    shared::Page *page() const { return m_window->workplace() ? m_window->workplace()->page() : nullptr; }

    void open(const char *pageId)
    {
        m_session->desk()->open({QString::fromLatin1(pageId), 0, {}});
        QTRY_VERIFY(page()->isLoaded());
        QCOMPARE(page()->pageId(), QString::fromLatin1(pageId));
    }

    QList<Record> read(const db::Statement &statement)
    {
        const db::Answer answer = support::await(m_session->lanes().lists().run(statement));
        return answer.ok() ? answer->maps() : QList<Record>();
    }

    Record allowed(const char *object, const char *act, const char *view)
    {
        const QList<Record> rows = read(list::selectAll(QString::fromLatin1(view), {}, {}, 80));
        for (const Record &row : rows) {
            const QList<Record> acts =
                read(list::allowedActions(QString::fromLatin1(object), row.value(QStringLiteral("id")).toLongLong()));
            for (const Record &candidate : acts)
                if (candidate.value(QStringLiteral("act")).toString() == QLatin1String(act) &&
                    candidate.value(QStringLiteral("allowed")).toBool())
                    return row;
        }
        return {};
    }

    static void fill(shared::CommandDialog &dialog)
    {
        const QList<QPlainTextEdit *> texts = dialog.findChildren<QPlainTextEdit *>();
        for (QPlainTextEdit *text : texts)
            text->setPlainText(QStringLiteral("Written by a test, long enough to be a reason."));
        const QList<QComboBox *> combos = dialog.findChildren<QComboBox *>();
        for (QComboBox *combo : combos)
            if (combo->currentIndex() < 0 && combo->count() > 0)
                combo->setCurrentIndex(0);
    }

    std::unique_ptr<support::TestDatabase> m_database;
    std::unique_ptr<app::MainWindow> m_window;
    std::unique_ptr<login::Session> m_session;
};

QTEST_MAIN(WindowTest)
#include "WindowTest.moc"
