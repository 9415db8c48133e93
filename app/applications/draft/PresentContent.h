// What is agreed now, for comparing what is asked with it: the content of the permit that an application would change, or else of the
// newest permit of the same organisation and service. Read once for an application; items are compared purpose by purpose, purposes by
// their name, as ui.application_difference does.
#pragma once

#include "shared/Text.h"

#include <QObject>
#include <QSet>

namespace db {
class Lanes;
}

namespace applications {

class PresentContent : public QObject {
    Q_OBJECT
public:
    using Key = QPair<QString, int>; // name of the purpose, item
    struct Counts {
        int present = 0;
        int added = 0;
        int dropped = 0;
    };

    using QObject::QObject;

    // application: its detail record.
    void read(db::Lanes &lanes, const shared::Record &application);
    bool isKnown() const { return m_known; }       // there is a permit to compare with, and the reader may see it
    bool isReplaced() const { return m_replaced; } // what is not asked any more is dropped; else the permit stands beside
    QString number() const { return m_number; }

    // Code of the list item.against_permit: present, added, dropped; empty when there is nothing to say. `purposes`: all that are asked
    // for; what the permit holds for a purpose that is gone is dropped under each of them.
    QString mark(const QString &purpose, int item, bool chosen, const QStringList &purposes) const;
    Counts count(const QSet<Key> &asked) const;
    QString words(const QSet<Key> &asked) const; // the counts as a sentence

Q_SIGNALS:
    void ready();

private:
    void readItems(db::Lanes &lanes, const shared::Record &permit);

    QSet<Key> m_items;
    QString m_number;
    bool m_known = false;
    bool m_replaced = false;
};

} // namespace applications
