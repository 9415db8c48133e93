// Charts of processing times from the rows of their figures: axes named with units, told apart by pattern and shape as well as colour.
#pragma once

#include "times/Figures.h"

class QChart;

namespace times {

// In the palette of the window, or in black on white for paper. The caller owns it.
QChart *makeChart(Chart chart, const QList<shared::Record> &rows, bool onPaper);

// What the chart shows, for those who do not see it.
QString spoken(Chart chart, const QList<shared::Record> &rows);

} // namespace times
