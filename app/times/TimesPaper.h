// Processing times on paper: every question with its chart in black on white and its table.
#pragma once

#include "times/Figures.h"

class QTextDocument;

namespace times {

class ChartPane;

struct Heading {
    QString title;
    QStringList lines; // what was asked for, and the figures above the charts
};

// Fills the document for a page of the given width in points.
void fillPaper(QTextDocument &document, const Heading &heading, const QList<ChartPane *> &panes, double width);

} // namespace times
