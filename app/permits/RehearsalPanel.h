// What an act on a permit would bring about, as the database rehearses it: shown before the button is pressed.
#pragma once

#include "shared/Desk.h"

#include <QWidget>

class QLabel;

namespace shared {
class RecordTable;
}

namespace permits {

class RehearsalPanel : public QWidget {
    Q_OBJECT
public:
    RehearsalPanel(shared::Desk &desk, qint64 permitId, QWidget *parent);

    void rehearse(const QString &act); // suspend_permit, end_permit, revoke_permit
    void retranslate();

signals:
    void began();
    void ended();

private:
    void showWords();

    shared::Desk &m_desk;
    qint64 m_permitId;
    int m_generation = 0;
    QString m_fault;
    QList<shared::Record> m_rows;
    QLabel *m_title;
    QLabel *m_figures;
    shared::RecordTable *m_table;
};

} // namespace permits
