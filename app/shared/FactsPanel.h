// The facts of one record as names and values, read-only: what an act is about, said before it is done.
#pragma once

#include "shared/Field.h"

#include <QWidget>

class QGridLayout;

namespace shared {

class FactsPanel : public QWidget {
    Q_OBJECT
public:
    explicit FactsPanel(QWidget *parent = nullptr);

    // Values that are empty are left out.
    void show(const QList<Field> &fields, const Record &record);
    int nameWidth() const; // what the longest name needs
    void setNameWidth(int width);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QList<Field> m_fields;
    Record m_record;
    QGridLayout *m_rows;
};

} // namespace shared
