// The buttons over a section's table, for the row that is selected in it or for the object of the page.
#pragma once

#include "shared/Acts.h"

#include <QWidget>

class QPushButton;

namespace shared {

class RowActBar : public QWidget {
    Q_OBJECT
public:
    // acts must outlive the bar. Buttons of roles that this person does not hold are not made.
    RowActBar(Desk &desk, const QList<RowAct> &acts, QWidget *parent);

    // object: the page's record, empty while it is not read; row: the one selected, empty when none is; anyRow: the table has rows.
    void show(const AllowedActs &allowed, const Record &object, const Record &row, bool anyRow);
    void retranslate();

private:
    struct Entry {
        const RowAct *act = nullptr;
        QPushButton *button = nullptr;
    };

    void run(const RowAct &act);

    Desk &m_desk;
    QList<Entry> m_entries;
    Record m_object;
    Record m_row;
};

} // namespace shared
