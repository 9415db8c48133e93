// The table of a list: rows on their way as they are scrolled to, order by a click on a heading, columns as wide as their rows need.
#pragma once

#include "shared/Field.h"

#include <QTableView>

namespace list {
struct ListSpec;
class PagedModel;
} // namespace list

namespace shared {

class ColumnWidths;

// How a column of the ListSpec is drawn when its own kind does not say it all.
struct ListColumn {
    const char *column = nullptr;
    Kind kind = Kind::State;        // State, Enum, Deadline or the Date of a moment count here; the rest is drawn as the ListSpec says
    const char *enumName = nullptr; // State, Enum: "permit.state"
};

class ListTable : public QTableView {
    Q_OBJECT
public:
    // list lives as long as the program, model as long as the table.
    ListTable(list::PagedModel &model, const list::ListSpec &list, const QList<ListColumn> &columns, QWidget *parent);

    Record currentRecord() const;               // empty when nothing is selected, or its row is still on its way
    void showRows();                            // rows are there: the first one is chosen, and each column asks once for what they need
    void measureAgain() { m_measured = false; } // at the next showRows: other words stand in the cells
    void setOrder(const QString &column, Qt::SortOrder order); // nothing happens when the list has no such order
    void columnMenu(const QPoint &at);                         // which columns are shown; at stands inside the header
    Record columnState() const;
    void restoreColumns(const Record &state);

signals:
    void opened(); // Enter or double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void sortBy(int section);
    void showSort();
    void measure();

    list::PagedModel &m_model;
    const list::ListSpec &m_list;
    ColumnWidths *m_widths;
    bool m_measured = false;
};

} // namespace shared
