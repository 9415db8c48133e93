// The private cluster: who of the demo people one wants to be. Its owner needs no password.
#pragma once

#include "base/Error.h"
#include "setup/Setup.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace shared {
class Banner;
class RecordTable;
} // namespace shared

namespace login {

class PersonPage : public QWidget {
    Q_OBJECT
public:
    explicit PersonPage(QWidget *parent = nullptr);

    void setPeople(const QList<setup::DemoPerson> &people, const QString &preferred);
    void showFailure(const base::Error &error);
    void setBusy(bool busy);

signals:
    void chosen(const QString &login);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void enter();

    QList<setup::DemoPerson> m_people;
    QLabel *m_title;
    QLabel *m_hint;
    shared::Banner *m_banner;
    shared::RecordTable *m_table;
    QPushButton *m_enter;
};

} // namespace login
