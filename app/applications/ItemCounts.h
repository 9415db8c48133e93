// How the items of one application were assessed, as one sentence, and which of them were not simply granted.
#pragma once

#include "shared/Text.h"

#include <QObject>

#include <functional>

class QLabel;

namespace db {
class Lanes;
}

namespace applications {

class ItemCounts : public QObject {
    Q_OBJECT
public:
    // Writes into the label; says loaded() when the items are read.
    ItemCounts(db::Lanes &lanes, const QVariant &application, QLabel *label, bool list);

    int count(const QString &outcome) const;
    void retranslate();

Q_SIGNALS:
    void loaded();

private:
    QLabel *m_label;
    QList<shared::Record> m_items;
    bool m_list;
    bool m_loaded = false;
};

} // namespace applications
