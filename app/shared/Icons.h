// Icons of one family: breeze by name when the system has it, the same drawings bundled otherwise, coloured by the palette.
#pragma once

#include "shared/Look.h"

#include <QIcon>
#include <QString>
#include <QStringList>

namespace icons {

QIcon named(const QString &name);                        // drawn in the palette's text colour
QIcon named(const QString &name, look::Tone tone);
QPixmap pixmap(const QString &name, const QColor &colour, int size, double ratio);
QStringList bundled();                                   // names that need no icon theme; the test compares with what is used
void clear();                                            // forget drawn icons after a change of palette

} // namespace icons
