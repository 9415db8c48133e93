// A widget that shows rows of a view in its own way, where a section of a page would show a table. It follows changes of language by
// itself.
#pragma once

#include "shared/Text.h"

#include <QWidget>

namespace shared {

class RecordsView : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void setRecords(const QList<Record> &records) = 0;
};

} // namespace shared
