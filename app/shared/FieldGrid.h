// Labels and values in two columns, one when the page is narrow or the text large; long texts over the whole width.
#pragma once

#include "shared/Field.h"

#include <QWidget>

namespace shared {

class Desk;

class FieldGrid : public QWidget {
    Q_OBJECT
public:
    FieldGrid(QList<Field> fields, Desk &desk, QWidget *parent);
    void setRecord(const Record &record);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    int columnsFor(int width) const;

    QList<Field> m_fields;
    Desk &m_desk;
    Record m_record;
    int m_columns = 0;
};

} // namespace shared
