// Items of the catalogue under their groups, with code and sensitivity (icon, word and colour); boxes to choose by.
#pragma once

#include "shared/Text.h"

#include <QTreeWidget>

namespace shared {

class ItemTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit ItemTree(QWidget *parent = nullptr);

    // rows: item_id, code, name_*, group_*, group_code, sensitivity. With boxes all are checked at first.
    void setRows(const QList<Record> &rows, bool boxes);
    QList<int> checkedItems() const;
    void retranslate();

private:
    void fill(const QList<int> &checked);

    QList<Record> m_rows;
    bool m_boxes = false;
};

} // namespace shared
