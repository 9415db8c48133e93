// A password of one's own: the present one, the new one twice, and the rule in words. As a page right after the first log-in, where nothing
// else is to be had before, and in a dialog whenever one likes.
#pragma once

#include "base/Error.h"
#include "command/Command.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shared {
class Banner;
}

namespace login {

class NewPassword : public QWidget {
    Q_OBJECT
public:
    enum class Reason { First, Own }; // First: the present password was given a moment ago, at the door
    explicit NewPassword(Reason reason, QWidget *parent = nullptr);

    void setPerson(const QString &login, const QStringList &names); // whose it is; what may not stand in it
    void setPresent(const QString &password);                       // First only
    void setBusy(bool busy);
    void showFailure(const base::Error &error);
    void showRefusal(const command::Outcome &refusal);
    void clear(); // forgets what was typed

signals:
    void given(const QString &present, const QString &fresh);
    void left(); // cancelled, or as somebody else

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void give();
    void makeRoom();
    void complain(const QString &code, QLineEdit *field);

    Reason m_reason;
    QString m_login;
    QStringList m_names;
    QString m_given; // the present password of the first log-in
    QLabel *m_title;
    QLabel *m_hint;
    shared::Banner *m_banner;
    QLabel *m_presentLabel;
    QLineEdit *m_present;
    QLabel *m_freshLabel;
    QLineEdit *m_fresh;
    QLabel *m_rule;
    QLabel *m_againLabel;
    QLineEdit *m_again;
    QCheckBox *m_show;
    QPushButton *m_leave;
    QPushButton *m_accept;
};

class NewPasswordDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewPasswordDialog(QWidget *parent = nullptr);
    NewPassword *form() const { return m_form; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    NewPassword *m_form;
};

} // namespace login
