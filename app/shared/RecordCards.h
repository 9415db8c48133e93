// Rows as blocks one under the other, for what has to be read in full: a state, who and when on one line, the long texts below, wrapped.
#pragma once

#include "shared/Field.h"
#include "shared/RecordsView.h"

class QVBoxLayout;

namespace shared {

class RecordCards : public RecordsView {
    Q_OBJECT
public:
    RecordCards(QList<Field> fields, QWidget *parent);

    void setRecords(const QList<Record> &records) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QWidget *card(const Record &record);

    QList<Field> m_fields;
    QList<Record> m_records;
    QVBoxLayout *m_column;
};

} // namespace shared
