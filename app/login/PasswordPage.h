// A shared server: name and password; also the way back in after the window locked itself.
#pragma once

#include "base/Error.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shared {
class Banner;
}

namespace login {

class PasswordPage : public QWidget {
    Q_OBJECT
public:
    enum class Reason { Enter, Locked };
    explicit PasswordPage(Reason reason, QWidget *parent = nullptr);

    void setServer(const QString &server);         // shown, so that nobody types a password into the wrong one
    void setUser(const QString &user, bool fixed); // the login name to enter with; on the locked page the person's name, which is read only
    void setPasswordNeeded(bool needed);           // false on the private cluster
    void showFailure(const base::Error &error);
    void setBusy(bool busy);
    void clearPassword();

signals:
    void given(const QString &user, const QString &password);
    void other(); // as somebody else

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void enter();

    Reason m_reason;
    QString m_server;
    QLabel *m_title;
    QLabel *m_hint;
    shared::Banner *m_banner;
    QLabel *m_userLabel;
    QLineEdit *m_user;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QPushButton *m_other;
    QPushButton *m_enter;
    bool m_needed = true;
};

} // namespace login
