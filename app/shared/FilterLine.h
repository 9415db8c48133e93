// The filters of a list in one line, with a way to clear them and the count of what is left.
#pragma once

#include "shared/Text.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QToolButton;

namespace list {
struct Filter;
struct ListSpec;
} // namespace list

namespace shared {

// One filter in the filter line. Prefix searches from the first letters on; the ListSpec's column says in which key column.
struct ListFilter {
    enum Kind { Prefix, Choice, Flag, Mine, UntilDay } kind = Prefix; // UntilDay: rows whose day is not after the one typed
    const char *column = nullptr;
    Words label = nullptr;
    const char *enumName = nullptr; // Choice: words of the values
    QStringList values = {};        // Choice: in the order shown; Flag: none
};

class FilterLine : public QWidget {
    Q_OBJECT
public:
    // me: the person whom a filter Mine means; 0: nobody, then there is no such filter.
    FilterLine(const QList<ListFilter> &filters, const list::ListSpec &list, qint64 me, QWidget *parent);
    ~FilterLine() override;

    QList<list::Filter> filters() const; // those that are set
    void clear();
    void focusFirst(); // the first one to type in, else the first one
    void setCount(const QString &words);
    Record state() const; // by column, to be remembered
    void restore(const Record &state);
    void retranslate();

signals:
    void changed(); // shortly after the last key, or at once
    void left();    // on to the rows, by Enter, arrow down, Esc in an empty filter, or once all are clear

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Control;
    void tell(); // and whether there is anything to clear

    qint64 m_me;
    std::vector<std::unique_ptr<Control>> m_controls;
    QToolButton *m_clearButton;
    QLabel *m_count;
};

} // namespace shared
