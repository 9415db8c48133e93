// One person's session: the lanes, the change feed and the desk that pages stand on, from log-in to log-out.
#pragma once

#include "db/Lanes.h"
#include "list/ChangeFeed.h"
#include "login/ChainAnchor.h"
#include "shared/Desk.h"

#include <QTimer>

#include <memory>

namespace login {

class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(const db::ConnectionSpec &spec, QObject *parent = nullptr);

    // Connects and reads who I am. Says entered() or refused(), once a call: with a first password nothing else is seen, so that after its
    // change it is called again.
    void open();
    // Idle lock: connections closed, nothing polled. resume() opens them again.
    void pause();
    void resume();

    db::Lanes &lanes() { return m_lanes; }
    ChainAnchor *chainAnchor() const { return m_anchor.get(); } // null on a private cluster
    shared::Desk *desk() const { return m_desk.get(); }         // null before entered()
    // The login still has the password with which it was issued: nothing can be done before it is changed.
    bool hasFirstPassword() const { return m_firstPassword; }
    // The password was changed: connections made from now on use the new one.
    void setOwnPassword(const QString &password);
    QString language() const { return m_language; } // the person's own, from the database

signals:
    void entered();
    void refused(const base::Error &error);

private:
    void readMemberships();
    void runDueWork();

    db::Lanes m_lanes;
    list::ChangeFeed m_feed;
    shared::Me m_me;
    QString m_language;
    bool m_firstPassword = false;
    QTimer m_hourly;
    std::unique_ptr<ChainAnchor> m_anchor;
    std::unique_ptr<shared::Desk> m_desk;
};

} // namespace login
