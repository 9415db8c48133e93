// The items chosen for the purposes of an application, each with its search key and legal basis; knows what still lacks a basis.
#pragma once

#include "shared/Text.h"

#include <QJsonArray>
#include <QMap>
#include <QPair>
#include <QSet>

namespace applications {

class ItemChoices {
public:
    struct Choice {
        QString searchKey;
        QString legalBasis;
    };
    using Key = QPair<int, int>; // purpose number, item id

    void setCatalogue(const QList<shared::Record> &rows); // ui.catalogue_item
    void setItems(const QList<shared::Record> &rows);     // ui.application_item_list
    void setBasisForAll(bool needed) { m_basisForAll = needed; }

    bool isEmpty() const { return m_choices.isEmpty(); }
    int count() const { return int(m_choices.size()); }
    bool contains(const Key &key) const { return m_choices.contains(key); }
    Choice at(const Key &key) const { return m_choices.value(key); }
    QList<Key> keys() const { return m_choices.keys(); } // by purpose, then item

    // Without a search key the one by which items of that subject are usually found. False: it is chosen already, and stays as it is.
    bool add(const Key &key, const Choice &choice = {});
    bool remove(const Key &key) { return m_choices.remove(key) > 0; } // false: it was not chosen
    bool change(const Key &key, const Choice &choice);                // empty parts stay as they are; false: it is not chosen
    void removePurpose(int number);                                   // its items go, later purposes move up

    bool lacksBasis(const Key &key) const;
    QList<Key> lacking() const;
    int countOf(const QString &sensitivity) const;
    bool isAssessed() const { return !m_outcomes.isEmpty(); } // as far as the reader is told
    QString outcome(const Key &key) const { return m_outcomes.value(key, QStringLiteral("open")); }
    QJsonArray json() const; // as api.save_application takes them

private:
    QMap<int, QString> m_sensitivity;
    QMap<int, QString> m_subject;
    QMap<Key, Choice> m_choices;
    QMap<Key, QString> m_outcomes;
    bool m_basisForAll = false;
};

} // namespace applications
