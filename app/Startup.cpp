#include "Startup.h"

#include "base/Log.h"
#include "cluster/Cluster.h"
#include "login/NewPassword.h"
#include "login/PasswordPage.h"
#include "login/PersonPage.h"
#include "login/StartPage.h"
#include "MainWindow.h"
#include "setup/OwnPassword.h"
#include "setup/Setup.h"
#include "shared/Look.h"
#include "shared/Text.h"
#include "shell/DesktopWatch.h"
#include "shell/IdleWatch.h"
#include "shell/Preferences.h"
#include "shell/TerminationWatch.h"
#include "tour/Tour.h"

#include <QApplication>
#include <QLocale>
#include <QThreadPool>
#include <QTimer>

#include <memory>

// The macro names functions of the global namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(help);
}

namespace app {

using shell::Preferences;

namespace {

constexpr int IdleMilliseconds = 5 * 60 * 1000;
constexpr int SessionHours = 10;
constexpr int ServerAgainMilliseconds = 3000;

// Shows one state after the other: made ready, who are you, at work; and each fault where it arises.
class Startup : public QObject {
public:
    explicit Startup(const Options &options) : m_options(options), m_idle(IdleMilliseconds)
    {
        connect(m_window.startPage(), &login::StartPage::cancelled, &m_window, &QWidget::close);
        connect(m_window.personPage(), &login::PersonPage::chosen, this, [this](const QString &login) { enterAs(login); });
        connect(m_window.passwordPage(), &login::PasswordPage::given, this,
                [this](const QString &user, const QString &password) { enterWith(user, password); });
        connect(m_window.lockPage(), &login::PasswordPage::given, this,
                [this](const QString &, const QString &password) { unlockWith(password); });
        connect(m_window.lockPage(), &login::PasswordPage::other, this, [this] { logOut(); });
        connect(m_window.firstPasswordPage(), &login::NewPassword::left, this, [this] { logOut(); });
        connect(m_window.firstPasswordPage(), &login::NewPassword::given, this,
                [this](const QString &present, const QString &fresh) { changePassword(m_window.firstPasswordPage(), present, fresh); });
        connect(&m_window, &MainWindow::newPasswordWanted, this, [this] {
            login::NewPassword *form = m_window.askNewPassword()->form();
            connect(form, &login::NewPassword::given, this,
                    [this, form](const QString &present, const QString &fresh) { changePassword(form, present, fresh); });
        });
        connect(&m_window, &MainWindow::otherPersonWanted, this, [this] { logOut(); });
        connect(&m_window, &MainWindow::lockWanted, this, [this] { lock(); });
        connect(&m_idle, &shell::IdleWatch::idle, this, [this] { lock(); });
        connect(&m_desktop, &shell::DesktopWatch::away, this, [this] { lock(); });
        // Not QCoreApplication::quit(): it would ask every window, and an unsaved form would keep the program alive.
        connect(&m_termination, &shell::TerminationWatch::asked, this, [] { QCoreApplication::exit(0); });
        m_longest.setSingleShot(true);
        m_longest.setInterval(SessionHours * 60 * 60 * 1000);
        connect(&m_longest, &QTimer::timeout, this, [this] { logOut(); });
    }

    ~Startup() override
    {
        m_idle.setActive(false);
        m_window.leave();
        m_session.reset();
        m_window.hide();
        QThreadPool::globalInstance()->waitForDone();
    }

    void start()
    {
        m_window.show();
        QTimer::singleShot(0, this, [this] { m_desktop.follow(QDBusConnection::systemBus()); });
        if (m_options.server.isEmpty())
            openPrivate();
        else
            openShared();
    }

private:
    void openPrivate()
    {
        m_window.showStart();
        m_window.startPage()->showProgress(setup::Phase::Locating);
        if (!m_cluster)
            m_cluster = std::make_unique<cluster::Cluster>(m_options.dataFolder);
        const auto progress = [this](setup::Phase phase) {
            QMetaObject::invokeMethod(
                this, [this, phase] { m_window.startPage()->showProgress(phase); }, Qt::QueuedConnection);
        };
        setup::openPrivateAsync(*m_cluster, progress).then(this, [this](const base::Result<setup::Opened> &opened) {
            if (!opened) {
                // A start that failed half way is tried again from the beginning.
                m_window.startPage()->showFailure(opened.error(), [this] {
                    m_cluster.reset();
                    openPrivate();
                });
                return;
            }
            m_people = opened->people;
            setup::backUpWhenDue(*m_cluster);
            const QString wanted = m_options.person.isEmpty() ? Preferences::lastPerson() : m_options.person;
            m_window.personPage()->setPeople(m_people, wanted);
            for (const setup::DemoPerson &person : std::as_const(m_people)) {
                if (person.login == wanted) {
                    enterAs(wanted);
                    return;
                }
            }
            m_window.showPeople();
        });
    }

    void openShared()
    {
        auto spec = db::ConnectionSpec::parse(m_options.server);
        if (!spec) {
            m_window.showStart();
            m_window.startPage()->showFailure(spec.error(), {});
            return;
        }
        m_spec = *spec;
        m_window.setPasswordChangeable(true);
        m_window.passwordPage()->setServer(m_spec.service.isEmpty() ? m_spec.display() : m_spec.service);
        m_window.passwordPage()->setUser(m_spec.user.isEmpty() ? Preferences::lastUser(m_spec.display()) : m_spec.user, false);
        m_window.showPassword();
    }

    void enterAs(const QString &login)
    {
        m_window.personPage()->setBusy(true);
        openSession(m_cluster->connectionSpec(login));
    }

    void enterWith(const QString &user, const QString &password)
    {
        m_window.passwordPage()->setBusy(true);
        db::ConnectionSpec spec = m_spec;
        spec.user = user;
        spec.password = password;
        setup::checkSharedAsync(spec).then(this, [this, spec](const base::Result<schema::Installed> &fits) {
            if (!fits) {
                m_window.passwordPage()->showFailure(fits.error());
                return;
            }
            openSession(spec);
        });
    }

    void openSession(const db::ConnectionSpec &spec)
    {
        m_session = std::make_unique<login::Session>(spec);
        connect(m_session.get(), &login::Session::refused, this, [this](const base::Error &error) { showRefusal(error); });
        connect(m_session.get(), &login::Session::entered, this, [this] { entered(); });
        connect(&m_session->lanes(), &db::Lanes::loginRefused, this, [this](const base::Error &error) { showRefusal(error); });
        connect(&m_session->lanes(), &db::Lanes::linkLost, this, [this] { bringServerBack(); });
        m_session->open();
    }

    // A private server that died is started again by whichever window notices first; the others follow it to its new socket.
    void bringServerBack()
    {
        if (!m_cluster || m_bringing)
            return;
        m_bringing = true;
        m_cluster->startAsync().then(this, [this](const base::Result<db::ConnectionSpec> &spec) {
            m_bringing = false;
            if (!m_session || !m_session->lanes().isLost())
                return;
            if (spec)
                m_session->lanes().moveTo(spec->host);
            QTimer::singleShot(ServerAgainMilliseconds, this, [this] {
                if (m_session && m_session->lanes().isLost())
                    bringServerBack();
            });
        });
    }

    void entered()
    {
        const QString login = m_session->desk()->me().loginName;
        if (m_options.language.isEmpty() && Preferences::language().isEmpty())
            m_window.setLanguage(m_session->language());
        if (m_cluster)
            Preferences::setLastPerson(login);
        else
            Preferences::setLastUser(m_spec.display(), m_session->lanes().spec().user);
        m_window.personPage()->setBusy(false);
        m_window.passwordPage()->setBusy(false);
        m_window.passwordPage()->clearPassword();
        if (!m_cluster && m_session->hasFirstPassword()) {
            m_window.showFirstPassword(*m_session);
            m_window.firstPasswordPage()->setPresent(m_session->lanes().spec().password);
            m_longest.start();
            return;
        }
        begin();
    }

    void begin()
    {
        m_window.enter(*m_session);
        m_idle.setActive(true);
        m_longest.start();
    }

    // The login ended, or never was: back to the door, with the reason said there.
    void showRefusal(const base::Error &error)
    {
        // The signal comes from the session itself, which must not vanish under it.
        QMetaObject::invokeMethod(
            this,
            [this, error] {
                if (!m_session)
                    return;
                closeSession();
                if (m_cluster) {
                    m_window.showPeople();
                    m_window.personPage()->showFailure(error);
                } else {
                    m_window.showPassword();
                    m_window.passwordPage()->showFailure(error);
                }
            },
            Qt::QueuedConnection);
    }

    // Connections of this window are closed meanwhile: the change ends every other session of the login.
    void changePassword(login::NewPassword *form, const QString &present, const QString &fresh)
    {
        form->setBusy(true);
        m_session->pause();
        db::ConnectionSpec spec = m_session->lanes().spec();
        spec.password = present;
        const QPointer<login::Session> session = m_session.get();
        const QPointer<login::NewPassword> asked = form;
        setup::changeOwnPasswordAsync(spec, fresh).then(this, [this, session, asked, fresh](const command::Reply &reply) {
            if (!session)
                return; // left meanwhile
            const bool first = session->hasFirstPassword();
            const bool done = reply && reply->accepted;
            if (done)
                session->setOwnPassword(fresh);
            if (!m_window.isLocked())
                session->resume();
            if (!done && asked) {
                if (reply)
                    asked->showRefusal(*reply);
                else
                    asked->showFailure(reply.error());
            } else if (done && first) {
                m_window.firstPasswordPage()->clear();
                session->open();
            } else if (done) {
                if (asked)
                    asked->window()->close();
                session->desk()->say(MainWindow::tr("The password has been changed."));
            }
        });
    }

    void closeSession()
    {
        m_idle.setActive(false);
        m_longest.stop();
        m_window.leave();
        m_session.reset();
    }

    void logOut()
    {
        if (!m_session)
            return;
        closeSession();
        if (m_cluster) {
            Preferences::setLastPerson({});
            m_window.personPage()->setBusy(false);
            m_window.showPeople();
        } else {
            m_window.passwordPage()->setBusy(false);
            m_window.showPassword();
        }
    }

    void lock()
    {
        if (!m_session || m_window.isLocked())
            return;
        m_idle.setActive(false);
        m_window.lock(!m_cluster);
    }

    void unlockWith(const QString &password)
    {
        if (m_cluster) {
            m_window.unlock();
            m_idle.setActive(true);
            return;
        }
        m_window.lockPage()->setBusy(true);
        db::ConnectionSpec spec = m_session->lanes().spec();
        spec.password = password;
        setup::checkSharedAsync(spec).then(this, [this](const base::Result<schema::Installed> &fits) {
            if (!fits) {
                m_window.lockPage()->showFailure(fits.error());
                return;
            }
            m_window.lockPage()->setBusy(false);
            m_window.unlock();
            m_idle.setActive(true);
        });
    }

    Options m_options;
    std::unique_ptr<cluster::Cluster> m_cluster;
    bool m_bringing = false;
    db::ConnectionSpec m_spec;
    QList<setup::DemoPerson> m_people;
    std::unique_ptr<login::Session> m_session;
    MainWindow m_window;
    shell::IdleWatch m_idle;
    shell::DesktopWatch m_desktop;
    shell::TerminationWatch m_termination;
    QTimer m_longest;
};

QString firstLanguage(const Options &options)
{
    if (!options.language.isEmpty())
        return options.language;
    const QString remembered = Preferences::language();
    return remembered.isEmpty() ? QLocale::system().name().left(2) : remembered;
}

} // namespace

void loadResources()
{
    initialiseResources();
}

int runWindow(const Options &options)
{
    static int noArguments = 1;
    static char name[] = "lupavahti";
    static char *nameOnly[] = {name, nullptr};
    int &argc = options.argc ? *options.argc : noArguments;
    char **argv = options.argv ? options.argv : nameOnly;

    QCoreApplication::setApplicationName(QStringLiteral("lupavahti"));
    QCoreApplication::setOrganizationName(QStringLiteral("lupavahti"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LUPAVAHTI_VERSION));
    const bool tour = !options.tourFolder.isEmpty();
    if (tour) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        Preferences::forgetAll();
    }

    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Lupavahti"));
    loadResources();
    shared::setCurrentLanguage(firstLanguage(options));
    look::setTextScale(tour ? 1.0 : Preferences::textScale());
    look::apply(application, options.dark || Preferences::isDark());
    if (tour)
        return tour::run(options);
    Startup startup(options);
    startup.start();
    return QApplication::exec();
}

} // namespace app
