// One question: a chart and the same figures as a table, side by side while there is room, else one below the other.
#pragma once

#include "times/Figures.h"

#include <QWidget>

class QBoxLayout;
class QChartView;
class QLabel;

namespace shared {
class RecordTable;
}

namespace times {

class ChartPane : public QWidget {
    Q_OBJECT
public:
    ChartPane(Chart chart, QWidget *parent);
    void setRows(const QList<shared::Record> &rows); // as the function answers them
    Chart chart() const { return m_chart; }
    const QList<shared::Record> &rows() const { return m_rows; }
    QList<QStringList> table() const; // head and cells as shown, for files and paper

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();
    void explain();
    void arrange();

    Chart m_chart;
    QList<shared::Record> m_answered;
    QList<shared::Record> m_rows;
    QLabel *m_title;
    QLabel *m_note;
    QBoxLayout *m_both;
    QChartView *m_view;
    QWidget *m_legend; // of the program's own: the chart's would cut its words
    shared::RecordTable *m_table;
};

} // namespace times
