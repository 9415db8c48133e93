// Ctrl+K: one line in which any page, organisation, person, permit or application is found by its first letters.
#pragma once

#include "shared/Desk.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace shared {
class Throttler;
}

namespace shell {

class GoAnywhere : public QDialog {
    Q_OBJECT
public:
    GoAnywhere(shared::Desk &desk, QWidget *parent);
    ~GoAnywhere() override;

    QLineEdit *line() const { return m_line; }
    QListWidget *results() const { return m_list; }
    bool isLoaded() const { return m_waiting == 0; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void pages(const QString &typed);
    void ask(const QString &view, const QString &column, const QString &typed, const QString &page, int kind);
    void put(const QString &icon, const QString &name, const QString &note, const shared::Address &address);
    void go();

    shared::Desk &m_desk;
    QLineEdit *m_line;
    QListWidget *m_list;
    QLabel *m_note;
    shared::Throttler *m_later;
    quint64 m_token = 0;
    int m_waiting = 0;
    QList<shared::Address> m_found;
};

} // namespace shell
