// The name by which a screen reader calls a field.
//
// Qt 6.4 tells a combo box on Linux by its chosen entry; what it is for is told by a label beside it under the same parent, and only
// there. A combo box whose label stands elsewhere, or nowhere, gets one for the ear alone.
#pragma once

#include <QString>

class QWidget;

namespace shared {

void setSpokenName(QWidget *field, const QString &name);

} // namespace shared
