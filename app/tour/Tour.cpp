#include "tour/Tour.h"

#include "areas/Registry.h"
#include "cli/ExitCode.h"
#include "cluster/Cluster.h"
#include "db/Lanes.h"
#include "help/HelpDialog.h"
#include "list/KeysetQuery.h"
#include "login/NewPassword.h"
#include "login/PasswordPage.h"
#include "login/PersonPage.h"
#include "login/StartPage.h"
#include "MainWindow.h"
#include "setup/Setup.h"
#include "shared/ErrorPresenter.h"
#include "shared/Look.h"
#include "shell/GoAnywhere.h"
#include "shell/Navigation.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QListWidget>
#include <QPixmap>
#include <QTabBar>
#include <QThread>
#include <QThreadPool>

#include <cstdio>
#include <functional>

namespace tour {

using shared::Record;

namespace {

constexpr int Patience = 20000;

bool waitUntil(const std::function<bool()> &done, int milliseconds = Patience)
{
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        if (clock.elapsed() > milliseconds)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(2);
    }
    return true;
}

void settle(int milliseconds = 25)
{
    QElapsedTimer clock;
    clock.start();
    waitUntil([&] { return clock.elapsed() > milliseconds; });
}

QString viewName(QString view)
{
    return view.startsWith(QLatin1String("ui.")) ? view.mid(3) : view;
}

// The offscreen platform says of each window that it cannot hint its size; nobody needs to read that.
QtMessageHandler others = nullptr;
void quieter(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.contains(QLatin1String("propagateSizeHints")) && others)
        others(type, context, message);
}

class Walker {
public:
    Walker(const Door &door, const QSize &size, const Visit &visit, Found &found)
        : m_door(door), m_size(size), m_visit(visit), m_found(found)
    {
    }

    void walk(const QList<setup::DemoPerson> &people, const QStringList &roles)
    {
        if (roles.isEmpty() || roles.contains(QStringLiteral("start")))
            doors(people);
        QStringList seen;
        for (const setup::DemoPerson &person : people) {
            for (const QString &role : person.roles) {
                if (seen.contains(role) || !(roles.isEmpty() || roles.contains(role)))
                    continue;
                seen.append(role);
                asRole(role, m_door(person.login));
            }
        }
        QThreadPool::globalInstance()->waitForDone();
    }

private:
    void keep(QWidget *widget, const QString &role, const QString &subject)
    {
        settle();
        // On a busy machine the last rows may have come a moment ago: each layout that asked for its turn gets it, nested ones too.
        for (int depth = 0; depth < 4; ++depth)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        m_visit(role, subject, *widget);
    }

    // What is seen before anybody is logged in.
    void doors(const QList<setup::DemoPerson> &people)
    {
        app::MainWindow window;
        window.resize(m_size);
        window.show();
        const QString role = QStringLiteral("start");
        window.showStart();
        window.startPage()->showProgress(setup::Phase::Starting);
        settle(600);
        keep(&window, role, QStringLiteral("progress"));
        window.startPage()->showFailure(base::Error::make(base::Error::Kind::Lost, {}, QStringLiteral("the server is away")), [] {});
        keep(&window, role, QStringLiteral("failure"));
        window.personPage()->setPeople(people, {});
        window.showPeople();
        keep(&window, role, QStringLiteral("people"));
        window.passwordPage()->setServer(QStringLiteral("lupavahti.example:5432/lupavahti"));
        window.showPassword();
        keep(&window, role, QStringLiteral("password"));
    }

    void asRole(const QString &role, const db::ConnectionSpec &spec)
    {
        login::Session session(spec);
        bool refused = false;
        QObject::connect(&session, &login::Session::refused, &session, [&](const base::Error &) { refused = true; });
        session.open();
        waitUntil([&] { return refused || session.desk(); });
        if (!session.desk())
            return;
        {
            app::MainWindow window;
            window.resize(m_size);
            window.enter(session);
            window.show();
            pages(role, window, *session.desk());
            dialogs(role, window, *session.desk());
            extras(role, window, session);
        }
        waitUntil([&] { return session.lanes().lists().waiting() == 0 && session.lanes().commands().waiting() == 0; }, 2000);
    }

    void pages(const QString &role, app::MainWindow &window, shared::Desk &desk)
    {
        for (const areas::PageEntry &entry : areas::registry().pages()) {
            if (!desk.holdsAny(entry.roles))
                continue;
            shared::Address address{entry.id, 0, {}};
            if (entry.order == 0) {
                address.id = sample(desk, entry);
                if (address.id == 0)
                    continue;
            }
            desk.open(address);
            waitUntil([&] { return window.workplace()->page() && window.workplace()->page()->isLoaded(); });
            settle(30);
            keep(&window, role, entry.id);
            // A page with tabs: each tab; one that this object lacks is looked for on a few others.
            QList<bool> shown;
            tabs(role, window, entry, shown);
            if (shown.contains(false))
                for (const Record &row : read(desk, list::selectAll(viewName(entry.listView), {}, {QStringLiteral("-id")}, 12))) {
                    desk.open({entry.id, row.value(QStringLiteral("id")).toLongLong(), {}});
                    waitUntil([&] { return window.workplace()->page() && window.workplace()->page()->isLoaded(); });
                    tabs(role, window, entry, shown);
                    if (!shown.contains(false))
                        break;
                }
            // A page of sections with a list beside them: each section.
            if (auto *sections = window.workplace()->page()->findChild<QListWidget *>(QStringLiteral("sectionList")))
                for (int row = 1; row < sections->count(); ++row) {
                    sections->setCurrentRow(row);
                    keep(&window, role, QStringLiteral("%1_%2").arg(entry.id).arg(row + 1));
                }
        }
    }

    // A picture of every tab that has not been shown yet; the first one was, with the page.
    void tabs(const QString &role, app::MainWindow &window, const areas::PageEntry &entry, QList<bool> &shown)
    {
        auto *parts = window.workplace()->page()->findChild<QTabBar *>(QStringLiteral("parts"));
        if (!parts)
            return;
        if (shown.isEmpty()) {
            shown.fill(false, parts->count());
            shown[parts->currentIndex()] = true;
        }
        for (int tab = 0; tab < parts->count(); ++tab)
            if (parts->isTabVisible(tab) && !shown.at(tab)) {
                parts->setCurrentIndex(tab);
                waitUntil([&] { return window.workplace()->page()->isLoaded(); });
                keep(&window, role, QStringLiteral("%1_%2").arg(entry.id).arg(tab + 1));
                shown[tab] = true;
            }
    }

    // The object with the richest page: one that can be acted on, if there is any.
    qint64 sample(shared::Desk &desk, const areas::PageEntry &entry)
    {
        qint64 &known = m_found.pages[desk.me().loginName + entry.id];
        if (known == 0)
            known = find(desk, entry);
        return known;
    }

    qint64 find(shared::Desk &desk, const areas::PageEntry &entry)
    {
        qint64 first = 0;
        qsizetype most = 0;
        for (const Record &row : read(desk, list::selectAll(viewName(entry.listView), {}, {QStringLiteral("-id")}, 30))) {
            const qint64 id = row.value(QStringLiteral("id")).toLongLong();
            if (first == 0)
                first = id;
            if (entry.object.isEmpty())
                break;
            // The one on which most can be done now has most to show.
            qsizetype possible = 0;
            for (const Record &act : read(desk, list::allowedActions(entry.object, id)))
                possible += act.value(QStringLiteral("allowed")).toBool() ? 1 : 0;
            if (possible > most) {
                most = possible;
                first = id;
            }
        }
        return first;
    }

    QList<Record> read(shared::Desk &desk, const db::Statement &statement)
    {
        QList<Record> rows;
        bool answered = false;
        db::then(desk.lanes().lists().run(statement), &desk, [&](const db::Answer &answer) {
            answered = true;
            if (answer)
                rows = answer->maps();
            else
                std::fprintf(stderr, "%s\n", qUtf8Printable(answer.error().toLog()));
        });
        waitUntil([&] { return answered; });
        return rows;
    }

    void dialogs(const QString &role, app::MainWindow &window, shared::Desk &desk)
    {
        for (const areas::DialogEntry &entry : areas::registry().dialogs()) {
            if (!desk.holdsAny(entry.roles))
                continue;
            Record record;
            if (!entry.recordView.isEmpty()) {
                Record &known = m_found.records[desk.me().loginName + entry.id];
                if (known.isEmpty())
                    known = recordFor(desk, entry);
                record = known;
                if (record.isEmpty())
                    continue;
            }
            shared::CommandDialog *dialog = entry.make(desk, record, &window);
            dialog->open();
            waitUntil([&] { return dialog->isLoaded(); });
            settle(30);
            keep(dialog, role, entry.id);
            dialog->hide();
            delete dialog;
        }
    }

    Record recordFor(shared::Desk &desk, const areas::DialogEntry &entry)
    {
        Record first;
        for (const Record &row : read(desk, list::selectAll(viewName(entry.recordView), {}, {QStringLiteral("-id")}, 80))) {
            if (first.isEmpty())
                first = row;
            if (entry.act.isEmpty())
                return first;
            for (const Record &act : read(desk, list::allowedActions(entry.object, row.value(QStringLiteral("id")).toLongLong())))
                if (act.value(QStringLiteral("act")).toString() == entry.act && act.value(QStringLiteral("allowed")).toBool())
                    return row;
        }
        return first;
    }

    void extras(const QString &role, app::MainWindow &window, login::Session &session)
    {
        {
            shell::GoAnywhere search(*session.desk(), &window);
            search.open();
            search.line()->setText(QStringLiteral("k"));
            settle(200);
            search.line()->setText(QStringLiteral("ki"));
            settle(200);
            waitUntil([&] { return search.isLoaded(); });
            keep(&search, role, QStringLiteral("search"));
        }
        if (role == QLatin1String("permit_contact")) {
            // As on a shared server, where people have passwords.
            login::NewPasswordDialog *own = window.askNewPassword();
            keep(own, role, QStringLiteral("own_password"));
            delete own;
            window.showFirstPassword(session);
            keep(&window, role, QStringLiteral("first_password"));
        }
        {
            help::HelpDialog help(QStringLiteral("worklist"), &window);
            help.open();
            keep(&help, role, QStringLiteral("help"));
        }
        window.lock(true);
        keep(&window, role, QStringLiteral("locked"));
        window.leave();
    }

    const Door &m_door;
    QSize m_size;
    const Visit &m_visit;
    Found &m_found;
};

} // namespace

QStringList subjects()
{
    QStringList all{QStringLiteral("progress"), QStringLiteral("failure"),      QStringLiteral("people"),
                    QStringLiteral("password"), QStringLiteral("search"),       QStringLiteral("help"),
                    QStringLiteral("locked"),   QStringLiteral("own_password"), QStringLiteral("first_password")};
    for (const areas::PageEntry &entry : areas::registry().pages())
        all.append(entry.id);
    for (const areas::DialogEntry &entry : areas::registry().dialogs())
        all.append(entry.id);
    return all;
}

void walk(const Door &door, const QList<setup::DemoPerson> &people, const QSize &size, const QStringList &roles, const Visit &visit,
          Found *found)
{
    Found own;
    Walker(door, size, visit, found ? *found : own).walk(people, roles);
}

Result make(const app::Options &options, const QSize &size)
{
    Result result;
    const QDir folder(options.tourFolder);
    if (!QDir().mkpath(options.tourFolder)) {
        result.failure =
            base::Error::environment(QStringLiteral("cluster.folder_unusable"), {},
                                     {{QStringLiteral("folder"), options.tourFolder},
                                      {QStringLiteral("account"), cluster::OsAccount::current().value_or(cluster::OsAccount{}).name}});
        return result;
    }
    cluster::Cluster cluster(options.dataFolder);
    const auto opened = setup::openPrivateAsync(cluster).result();
    if (!opened) {
        result.failure = opened.error();
        return result;
    }
    QStringList shown;
    const Door door = [&cluster](const QString &login) { return cluster.connectionSpec(login); };
    walk(door, opened->people, size, {}, [&](const QString &role, const QString &subject, QWidget &widget) {
        const QString file = QStringLiteral("%1-%2-%3%4.png")
                                 .arg(role, subject, shared::currentLanguage(), look::isDark() ? QStringLiteral("-dark") : QString());
        if (!widget.grab().save(folder.filePath(file)))
            return;
        result.pictures.append({role, subject, file});
        shown.append(subject);
    });
    for (const QString &subject : subjects())
        if (!shown.contains(subject))
            result.missing.append(subject);
    return result;
}

int run(const app::Options &options)
{
    others = qInstallMessageHandler(quieter);
    const Result result = make(options);
    if (result.failure) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(shared::sentence(*result.failure)));
        return cli::exitCode(*result.failure);
    }
    std::printf(
        "%s\n",
        qUtf8Printable(
            QCoreApplication::translate("tour", "%n picture(s) in %1", nullptr, int(result.pictures.size())).arg(options.tourFolder)));
    for (const QString &subject : result.missing)
        std::fprintf(stderr, "%s\n", qUtf8Printable(QCoreApplication::translate("tour", "No picture shows: %1").arg(subject)));
    return result.missing.isEmpty() ? cli::Done : cli::Defect;
}

} // namespace tour
