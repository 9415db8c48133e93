// The figures of processing times that a page shows at once: what was asked for, and the answers.
#pragma once

#include "shared/Field.h"

#include <QDate>
#include <QVariantList>

namespace times {

struct Question {
    QString service; // empty: all
    QString kind;
    QString applicantClass;
    QDate from;
    QDate until;
    QVariantList values() const; // arguments of ui.time_…
    bool operator==(const Question &) const = default;
};

enum class Chart { Phases, Percentiles, Flow, Distribution };
inline constexpr Chart allCharts[] = {Chart::Phases, Chart::Percentiles, Chart::Flow, Chart::Distribution};

const char *functionOf(Chart chart); // of schema ui
shared::Words tabOf(Chart chart);
shared::Words titleOf(Chart chart);          // the question that the chart answers
shared::Words noteOf(Chart chart);           // how to read it
QList<shared::Field> columnsOf(Chart chart); // of the table with the same figures

// The rows with their step or class in words: "label" in tables, "short" on axes.
QList<shared::Record> labelled(Chart chart, QList<shared::Record> rows);

} // namespace times
