// What can be done with a whole list, behind one button beside its count: choose its columns, save it as a table, print it.
#pragma once

#include "shared/ListRows.h"

#include <QPointer>
#include <QToolButton>

class QPrinter;
class QSaveFile;

namespace shared {

class ListTools : public QToolButton {
    Q_OBJECT
public:
    ListTools(ListPage *page, const QList<ListColumn> &drawn, QWidget *parent);

    void retranslate();
    void write(const QString &path); // also the seam for tests
    void print(QPrinter &printer);   // asks for the rows; printed when they are here
    static constexpr int MostPrinted = 1000;

signals:
    void columnsWanted();                 // the menu of columns
    void failed(const QString &sentence); // said where the page says such things

private:
    void showMenu();
    void save();
    void choosePrinter();
    QList<ShownColumn> columns() const;
    ListRows *rows(const QString &progress);

    ListPage *m_page;
    QList<ListColumn> m_drawn;
    QPointer<ListRows> m_running;
};

} // namespace shared
