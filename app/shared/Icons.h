// Icons of one family, breeze: the drawings the program uses are bundled, any other name comes from the installed theme.
// All take their colour from the palette and follow it when it changes.
#pragma once

#include "shared/Look.h"

#include <QIcon>
#include <QString>
#include <QStringList>

namespace icons {

QIcon named(const QString &name); // drawn in the palette's text colour
QIcon named(const QString &name, look::Tone tone);
QIcon onStrong(const QString &name); // for the main button
QPixmap pixmap(const QString &name, const QColor &colour, int size, double ratio);
bool exists(const QString &name);
QStringList bundled(); // names that need no icon theme; the test compares with what is used
void clear();          // forget drawn icons after a change of palette

} // namespace icons
