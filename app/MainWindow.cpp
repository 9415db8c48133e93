#include "MainWindow.h"

#include "login/NewPassword.h"
#include "login/PasswordPage.h"
#include "login/PersonPage.h"
#include "login/StartPage.h"
#include "shared/Icons.h"
#include "shared/Look.h"
#include "shared/Text.h"
#include "shell/Preferences.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {

using shell::Preferences;

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_states(new QStackedWidget(this)), m_start(new login::StartPage(m_states)),
      m_people(new login::PersonPage(m_states)), m_password(new login::PasswordPage(login::PasswordPage::Reason::Enter, m_states)),
      m_lock(new login::PasswordPage(login::PasswordPage::Reason::Locked, m_states)),
      m_first(new login::NewPassword(login::NewPassword::Reason::First, m_states)), m_foot(new QWidget(this)),
      m_settings(new QToolButton(m_foot)), m_personMenu(new QMenu(this)), m_settingsMenu(new QMenu(this)), m_languageMenu(new QMenu(this)),
      m_sizeMenu(new QMenu(this)), m_languages(new QActionGroup(this)), m_sizes(new QActionGroup(this))
{
    setMinimumSize(860, 560);
    resize(1280, 800);
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *page : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_people), static_cast<QWidget *>(m_password),
                          static_cast<QWidget *>(m_lock), static_cast<QWidget *>(m_first)})
        m_states->addWidget(page);
    column->addWidget(m_states, 1);
    m_settings->setAutoRaise(true);
    m_settings->setPopupMode(QToolButton::InstantPopup);
    m_settings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_settings->setIcon(icons::named(QStringLiteral("globe")));
    m_settings->setMenu(m_settingsMenu);
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(look::Gap, 0, look::Gap, look::Gap);
    foot->addWidget(m_settings, 0, Qt::AlignHCenter);
    column->addWidget(m_foot);
    setCentralWidget(centre);
    buildMenu();
    retranslate();

    const auto key = [this](const QKeySequence &sequence, void (shell::Workplace::*act)()) {
        auto *shortcut = new QShortcut(sequence, this);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            if (m_work && !m_locked)
                (m_work->*act)();
        });
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_K), &shell::Workplace::goAnywhere);
    key(QKeySequence(Qt::CTRL | Qt::Key_F), &shell::Workplace::focusFilter);
    key(QKeySequence(Qt::Key_F5), &shell::Workplace::reload);
    const auto size = [this](const QKeySequence &sequence, double step) {
        auto *shortcut = new QShortcut(sequence, this);
        connect(shortcut, &QShortcut::activated, this, [this, step] { setTextScale(step == 0.0 ? 1.0 : look::textScale() + step); });
    };
    size(QKeySequence(Qt::CTRL | Qt::Key_Plus), 0.25);
    size(QKeySequence(Qt::CTRL | Qt::Key_Minus), -0.25);
    size(QKeySequence(Qt::CTRL | Qt::Key_0), 0.0);
}

MainWindow::~MainWindow()
{
    delete m_work;
}

void MainWindow::buildMenu()
{
    // Each language is named in itself, so that it is found whatever language the program speaks.
    const QList<QPair<QString, QString>> languages{{QStringLiteral("fi"), QStringLiteral("Suomi")},
                                                   {QStringLiteral("sv"), QStringLiteral("Svenska")},
                                                   {QStringLiteral("en"), QStringLiteral("English")}};
    for (const auto &[code, name] : languages) {
        QAction *action = m_languageMenu->addAction(name);
        action->setCheckable(true);
        action->setData(code);
        action->setChecked(code == shared::currentLanguage());
        m_languages->addAction(action);
    }
    connect(m_languages, &QActionGroup::triggered, this, [this](const QAction *action) {
        setLanguage(action->data().toString());
        Preferences::setLanguage(action->data().toString());
    });
    for (const int percent : {100, 125, 150, 175, 200}) {
        QAction *action = m_sizeMenu->addAction(QStringLiteral("%1 %").arg(percent));
        action->setCheckable(true);
        action->setData(percent);
        action->setChecked(percent == qRound(look::textScale() * 100));
        m_sizes->addAction(action);
    }
    connect(m_sizes, &QActionGroup::triggered, this, [this](const QAction *action) { setTextScale(action->data().toInt() / 100.0); });
    m_dark = new QAction(this);
    m_dark->setCheckable(true);
    m_dark->setChecked(look::isDark());
    connect(m_dark, &QAction::toggled, this, [this](bool dark) {
        setDark(dark);
        Preferences::setDark(dark);
    });
    m_help = new QAction(icons::named(QStringLiteral("help-contents")), {}, this);
    m_help->setShortcut(QKeySequence(Qt::Key_F1));
    connect(m_help, &QAction::triggered, this, [this] {
        if (m_work && !m_locked)
            m_work->help();
    });
    m_lockAction = new QAction(icons::named(QStringLiteral("lock")), {}, this);
    m_lockAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(m_lockAction, &QAction::triggered, this, [this] {
        if (m_work && !m_locked)
            emit lockWanted();
    });
    m_ownPassword = new QAction(icons::named(QStringLiteral("user-properties")), {}, this);
    m_ownPassword->setVisible(false);
    connect(m_ownPassword, &QAction::triggered, this, [this] {
        if (m_work && !m_locked)
            emit newPasswordWanted();
    });
    m_other = new QAction(icons::named(QStringLiteral("system-users")), {}, this);
    connect(m_other, &QAction::triggered, this, &MainWindow::otherPersonWanted);
    m_quit = new QAction(icons::named(QStringLiteral("window-close")), {}, this);
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    for (QMenu *menu : {m_personMenu, m_settingsMenu}) {
        menu->addMenu(m_languageMenu);
        menu->addMenu(m_sizeMenu);
        menu->addAction(m_dark);
    }
    m_personMenu->addSeparator();
    for (QAction *action : {m_help, m_lockAction, m_ownPassword, m_other, m_quit}) {
        m_personMenu->addAction(action);
        addAction(action);
    }
}

void MainWindow::retranslate()
{
    m_languageMenu->setTitle(tr("&Language"));
    m_languageMenu->setIcon(icons::named(QStringLiteral("globe")));
    m_sizeMenu->setTitle(tr("&Text size"));
    m_sizeMenu->setIcon(icons::named(QStringLiteral("format-font-size-more")));
    m_dark->setText(tr("&Dark"));
    m_help->setText(tr("&Help on this page"));
    m_lockAction->setText(tr("L&ock"));
    m_ownPassword->setText(tr("Change the &password…"));
    m_other->setText(tr("&Somebody else"));
    m_quit->setText(tr("&Quit"));
    m_settings->setText(tr("Language and look"));
    m_settings->setAccessibleName(tr("Language and look"));
    showTitle();
}

void MainWindow::showTitle()
{
    const shared::Page *page = m_work && !m_locked ? m_work->page() : nullptr;
    setWindowTitle(page ? QStringLiteral("%1 – Lupavahti").arg(page->title()) : QStringLiteral("Lupavahti"));
}

void MainWindow::showStart()
{
    m_foot->show();
    m_states->setCurrentWidget(m_start);
    showTitle();
}

void MainWindow::showPeople()
{
    m_foot->show();
    m_states->setCurrentWidget(m_people);
    m_people->setFocus();
    showTitle();
}

void MainWindow::showPassword()
{
    m_foot->show();
    m_states->setCurrentWidget(m_password);
    m_password->setFocus();
    showTitle();
}

void MainWindow::showFirstPassword(const login::Session &session)
{
    const shared::Me &me = session.desk()->me();
    m_first->clear();
    m_first->setPerson(me.loginName, {me.givenNames, me.familyName});
    m_foot->show();
    m_states->setCurrentWidget(m_first);
    m_first->setFocus();
    showTitle();
}

login::NewPasswordDialog *MainWindow::askNewPassword()
{
    const shared::Me &me = m_session->desk()->me();
    m_newPassword = new login::NewPasswordDialog(this);
    m_newPassword->setAttribute(Qt::WA_DeleteOnClose);
    m_newPassword->form()->setPerson(me.loginName, {me.givenNames, me.familyName});
    m_newPassword->open();
    m_newPassword->form()->setFocus();
    return m_newPassword;
}

void MainWindow::setPasswordChangeable(bool can)
{
    m_ownPassword->setVisible(can);
}

void MainWindow::enter(login::Session &session)
{
    m_session = &session;
    m_work = new shell::Workplace(*session.desk(), m_personMenu, m_place, m_states);
    if (session.chainAnchor())
        connect(session.chainAnchor(), &login::ChainAnchor::broken, m_work, &shell::Workplace::alarmBrokenChain);
    connect(m_work, &shell::Workplace::pageChanged, this, &MainWindow::showTitle);
    m_states->addWidget(m_work);
    m_states->setCurrentWidget(m_work);
    m_foot->hide();
    m_locked = false;
    if (const QByteArray geometry = Preferences::geometry(session.desk()->me().loginName); !geometry.isEmpty() && m_place.isEmpty())
        restoreGeometry(geometry);
    m_place.clear();
    if (m_work->page())
        m_work->page()->setFocus();
    showTitle();
}

void MainWindow::lock(bool passwordNeeded)
{
    if (!m_work || m_locked)
        return;
    delete m_newPassword;
    m_locked = true;
    m_place = m_work->place();
    // Dialogs belong to the workplace; they move over to the window, so that what was typed outlives the pages.
    m_hidden.clear();
    const QList<QDialog *> dialogs = m_work->findChildren<QDialog *>(Qt::FindDirectChildrenOnly);
    for (QDialog *dialog : dialogs) {
        if (!dialog->isVisible())
            continue;
        dialog->hide();
        dialog->setParent(this, dialog->windowFlags());
        m_hidden.append(dialog);
    }
    delete m_work;
    m_session->pause();
    m_lock->setPasswordNeeded(passwordNeeded);
    m_lock->setUser(m_session->desk()->me().name(), true);
    m_lock->setBusy(false);
    m_states->setCurrentWidget(m_lock);
    m_lock->setFocus();
    showTitle();
}

void MainWindow::unlock()
{
    if (!m_locked || !m_session)
        return;
    m_lock->clearPassword();
    m_session->resume();
    enter(*m_session);
    for (const QPointer<QDialog> &dialog : std::as_const(m_hidden)) {
        if (!dialog)
            continue;
        dialog->setParent(m_work, dialog->windowFlags());
        dialog->open();
    }
    m_hidden.clear();
}

void MainWindow::leave()
{
    keepGeometry();
    delete m_newPassword;
    m_first->clear();
    for (const QPointer<QDialog> &dialog : std::as_const(m_hidden))
        delete dialog;
    m_hidden.clear();
    m_place.clear();
    delete m_work;
    m_locked = false;
    m_lock->clearPassword();
    m_session = nullptr;
}

void MainWindow::keepGeometry() const
{
    if (m_session && m_session->desk())
        Preferences::setGeometry(m_session->desk()->me().loginName, saveGeometry());
}

void MainWindow::setLanguage(const QString &language)
{
    shared::setCurrentLanguage(language);
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == shared::currentLanguage());
}

void MainWindow::setDark(bool dark)
{
    look::apply(*qobject_cast<QApplication *>(QApplication::instance()), dark);
    m_dark->setChecked(dark);
}

void MainWindow::setTextScale(double scale)
{
    look::setTextScale(scale);
    Preferences::setTextScale(look::textScale());
    for (QAction *action : m_sizes->actions())
        action->setChecked(action->data().toInt() == qRound(look::textScale() * 100));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepGeometry();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace app
