// The one window: start, log-in, work or lock in front, one at a time; the choices of language, theme and text size.
#pragma once

#include "login/Session.h"
#include "shell/Workplace.h"

#include <QMainWindow>
#include <QPointer>

class QActionGroup;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace login {
class NewPassword;
class NewPasswordDialog;
class PasswordPage;
class PersonPage;
class StartPage;
} // namespace login

namespace app {

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    login::StartPage *startPage() const { return m_start; }
    login::PersonPage *personPage() const { return m_people; }
    login::PasswordPage *passwordPage() const { return m_password; }
    login::PasswordPage *lockPage() const { return m_lock; }
    login::NewPassword *firstPasswordPage() const { return m_first; }
    shell::Workplace *workplace() const { return m_work; }

    void showStart();
    void showPeople();
    void showPassword();
    void showFirstPassword(const login::Session &session); // instead of the workplace
    login::NewPasswordDialog *askNewPassword();            // over the workplace; gone when the window locks
    void setPasswordChangeable(bool can);                  // false where nobody has a password
    void enter(login::Session &session);                   // builds the workplace and shows it
    void lock(bool passwordNeeded);                        // models gone, dialogs hidden with what was typed, the place kept
    void unlock();
    void leave(); // the workplace and every dialog are gone
    bool isLocked() const { return m_locked; }

    void setLanguage(const QString &language);
    void setDark(bool dark);
    void setTextScale(double scale);

signals:
    void lockWanted();
    void otherPersonWanted();
    void newPasswordWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override; // Tab goes as one reads
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildMenu();
    void retranslate();
    void showTitle();
    void keepGeometry() const;

    QStackedWidget *m_states;
    login::StartPage *m_start;
    login::PersonPage *m_people;
    login::PasswordPage *m_password;
    login::PasswordPage *m_lock;
    login::NewPassword *m_first;
    QWidget *m_foot;
    QToolButton *m_settings;
    QPointer<shell::Workplace> m_work;
    QPointer<login::Session> m_session;
    QPointer<login::NewPasswordDialog> m_newPassword;
    shell::Workplace::Place m_place;
    QList<QPointer<QDialog>> m_hidden;
    bool m_locked = false;

    QMenu *m_personMenu;
    QMenu *m_settingsMenu;
    QMenu *m_languageMenu;
    QMenu *m_sizeMenu;
    QActionGroup *m_languages;
    QActionGroup *m_sizes;
    QAction *m_dark;
    QAction *m_help;
    QAction *m_lockAction;
    QAction *m_ownPassword;
    QAction *m_other;
    QAction *m_quit;
};

} // namespace app
