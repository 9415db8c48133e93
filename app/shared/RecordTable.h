// A table over complete rows that is as high as its rows, up to a limit; used inside pages and dialogs that scroll as a whole. Long
// text takes more lines instead of being cut, and a column without any content is not shown.
#pragma once

#include "shared/RecordModel.h"

#include <QTableView>

namespace shared {

class ColumnWidths;

class RecordTable : public QTableView {
    Q_OBJECT
public:
    RecordTable(QList<Field> fields, const char *groupStem, QWidget *parent);

    void setRecords(const QList<Record> &records);
    Record currentRecord() const;
    RecordModel *records() const { return m_model; }
    void setRowLimit(int rows); // before it scrolls by itself
    void retranslate();

signals:
    void opened(const shared::Record &record); // Enter or double click
    void chosen(const shared::Record &record); // the current row changed; empty: none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
    void measure();
    void fitRows();

    RecordModel *m_model;
    ColumnWidths *m_widths;
    int m_rowLimit = 40;
};

} // namespace shared
