// What an object was on a day of the past: a day to choose, and what the database answers for it.
#pragma once

#include "shared/Field.h"
#include "shared/RecordsView.h"

class QLabel;

namespace shared {
class DateEdit;
class Desk;
class FieldGrid;
} // namespace shared

namespace times {

class AsOfView : public shared::RecordsView {
    Q_OBJECT
public:
    // function: of schema ui, asked with the object's id and the day.
    AsOfView(shared::Desk &desk, QString function, QList<shared::Field> fields, QWidget *parent);
    void setRecords(const QList<shared::Record> &records) override; // one row with the object's id
    void show(const QDate &day);
    bool isLoaded() const { return m_waiting == 0; }
    const shared::Record &answer() const { return m_answer; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void fill();
    void retranslate();

    shared::Desk &m_desk;
    QString m_function;
    qint64 m_id = 0;
    shared::Record m_answer;
    QLabel *m_label;
    shared::DateEdit *m_day;
    QLabel *m_nothing;
    shared::FieldGrid *m_grid;
    int m_generation = 0;
    int m_waiting = 0;
};

} // namespace times
