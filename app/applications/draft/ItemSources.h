// What a content may begin from: templates by class of applicant and task, and for the query interface the products whose content is
// known. Read once for an application.
#pragma once

#include "shared/Text.h"

#include <QObject>

namespace db {
class Lanes;
}

namespace applications {

struct ItemSource {
    bool product = false;
    QString code;
    shared::Record record;            // of ui.item_template or ui.product
    QList<QPair<int, QString>> items; // item and search key; of products the key is empty
    bool tailored = false;
};

class ItemSources : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // application: its detail record. Templates of the organisation's class come first.
    void read(db::Lanes &lanes, const shared::Record &application);
    const QList<ItemSource> &all() const { return m_sources; }
    QString words(const ItemSource &source) const;

    // Among ready-made products that hold every asked item, the one that brings the fewest besides; null when none does.
    const ItemSource *smallestEnough(const QSet<int> &asked, int *besides) const;

Q_SIGNALS:
    void ready();

private:
    void put();

    QString m_class;
    QList<shared::Record> m_templates;
    QList<shared::Record> m_templateItems;
    QList<shared::Record> m_products;
    QList<shared::Record> m_productItems;
    QList<ItemSource> m_sources;
    bool m_interface = false;
    int m_waiting = 0;
};

} // namespace applications
