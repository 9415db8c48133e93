// What a page stands on while one person is logged in: the two lanes, the change feed, who I am, and the way to other pages.
#pragma once

#include "shared/Text.h"

#include <QObject>
#include <QStringList>

namespace db {
class Lanes;
}
namespace list {
class ChangeFeed;
}
namespace base {
struct Error;
}

namespace shared {

struct Membership {
    QString role;
    qint64 orgId = 0;
    QString orgNameFi;
    QString orgNameSv;
    bool agency = false;
    QString serviceScope;
};

struct Me {
    qint64 personId = 0;
    QString loginName;
    QString givenNames;
    QString familyName;
    QList<Membership> memberships;
    QString name() const { return givenNames + QLatin1Char(' ') + familyName; }
};

// Where one can be: a page of the registry, and for detail pages the object. filters preset a list ("org_id" → 12).
struct Address {
    QString page;
    qint64 id = 0;
    Record filters;
    bool operator==(const Address &other) const { return page == other.page && id == other.id && filters == other.filters; }
};

class Desk : public QObject {
    Q_OBJECT
public:
    Desk(db::Lanes &lanes, list::ChangeFeed &feed, Me me, QObject *parent = nullptr);

    db::Lanes &lanes() const { return m_lanes; }
    list::ChangeFeed &feed() const { return m_feed; }
    const Me &me() const { return m_me; }

    bool holds(const QString &role) const;         // in any organisation
    bool holdsAny(const QStringList &roles) const; // empty list: everybody
    bool isAgency() const;
    QList<Membership> organisations(const QStringList &roles) const; // where I hold one of them, each once
    QString roleWords() const;                                       // "Expert, Decider" for the header

    void open(const Address &address);                            // go there
    void openDialog(const QString &dialog, const Record &record); // a dialog of the registry, over the present page
    void say(const QString &sentence);                            // quiet confirmation at the bottom of the window
    void help(const QString &act);                                // what is told of an act, over the dialog in front

signals:
    void openRequested(const shared::Address &address);
    void dialogRequested(const QString &dialog, const shared::Record &record);
    void said(const QString &sentence);
    void helpRequested(const QString &act);

private:
    db::Lanes &m_lanes;
    list::ChangeFeed &m_feed;
    Me m_me;
};

} // namespace shared
