// Shares the width of a table among its columns: wished widths in characters, the spare to the stretching ones, and when there is
// too little the widest give way first, down to what still says something, so that a table never needs a horizontal scroll bar. What
// a person drags stays.
#pragma once

#include <QHash>
#include <QObject>
#include <QVariantMap>

class QTableView;

namespace shared {

class ColumnWidths : public QObject {
    Q_OBJECT
public:
    explicit ColumnWidths(QTableView *table);

    void setWish(int column, int characters, bool stretches);
    // When rows are known: what they really need, what reads well and how little they can do with, a long word say. Rigid columns (dates,
    // states, figures) give way last.
    void setContentWidth(int column, int pixels, int good, int least, bool rigid = false);
    void setHeading(int column, int pixels);
    void setFigure(int column);      // stands at the right: room to spare goes elsewhere
    void setWhole(int column);       // a state: its words are not cut before all others are
    int words(int characters) const; // so many characters of text, in pixels with the gaps beside them
    void share();                    // again, now
    QVariantMap state() const;       // dragged widths and hidden columns, by column number
    void restore(const QVariantMap &state);

signals:
    void widthsShared();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Wish {
        double characters = 12;
        double pixels = 0;
        double good = 0;
        double least = 0;
        double heading = 0;
        bool stretches = false;
        bool rigid = false;
        bool figure = false;
        bool whole = false;
    };
    double em() const;

    QTableView *m_table;
    QHash<int, Wish> m_wishes;
    QHash<int, double> m_dragged;
    bool m_sharing = false;
};

} // namespace shared
