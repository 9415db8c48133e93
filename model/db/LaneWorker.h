#pragma once

#include "db/Session.h"

#include <QMutex>
#include <QObject>

#include <atomic>

namespace db {

// The blocking half of a lane: opens the session when needed and runs one statement at a time. Lives
// on the lane's thread; only stop() and canceller() may be called from elsewhere.
class LaneWorker : public QObject {
    Q_OBJECT
public:
    LaneWorker(ConnectionSpec spec, SessionSettings settings);

    // A statement without text only opens.
    base::Result<Rows> execute(const Statement &statement);
    void close();
    void setHost(const QString &host) { m_session.setHost(host); }
    void setPassword(const QString &password) { m_session.setPassword(password); }
    int backendPid() const { return m_session.backendPid(); }

    // Do not begin what was not begun yet; go() takes it back.
    void stop() { m_stopped = true; }
    void go() { m_stopped = false; }
    std::shared_ptr<Canceller> canceller() const;

private:
    base::Result<void> open();
    base::Result<Rows> attempt(const Statement &statement);

    Session m_session;
    std::atomic<bool> m_stopped{false};
    mutable QMutex m_mutex;
    std::shared_ptr<Canceller> m_canceller;
};

} // namespace db
