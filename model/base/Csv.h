// Figures as a file for a spreadsheet.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace base {

// One row after another as CSV: UTF-8 with a mark of its beginning, lines ended as spreadsheets expect. Text that a spreadsheet would
// take for a formula is defused by an apostrophe; figures stay figures, whichever sign they have.
QByteArray csv(const QList<QStringList> &rows, QChar separator);

} // namespace base
