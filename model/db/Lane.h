#pragma once

#include "base/Result.h"
#include "db/ConnectionSpec.h"
#include "db/Rows.h"
#include "db/Statement.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThread>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace db {

class LaneWorker;

using Answer = base::Result<Rows>;

// Calls handler(answer) on the guard's thread when the future is done, never when the guard has died
// before. Futures of lanes finish on the lane's own thread (the GUI thread), so guards live there.
template <typename T, typename Handler>
void then(const QFuture<T> &future, QObject *guard, Handler &&handler)
{
    auto waiting = future;
    waiting.then([guard = QPointer<QObject>(guard), handler = std::forward<Handler>(handler)](const QFuture<T> &done) mutable {
        if (guard && done.resultCount() > 0)
            handler(done.result());
    });
}

// One connection on a thread of its own, answering in the order asked. Belongs to the GUI thread,
// which it never makes wait: the connection is opened, and opened again, by the worker.
//
// Every future gets an answer, always later than run() returns. When the link is lost, a repeatable
// statement is sent once more over a new connection; if that fails, it and everything waiting fail
// with Kind::Lost, linkLost() is said, and the lane tries to reconnect until linkHealed(). Deadlocks
// and serialization failures are repeated three times, for repeatable statements only.
//
// A lane that goes away cancels what runs; a server that does not even answer that is left after two seconds.
class Lane : public QObject {
    Q_OBJECT
public:
    Lane(ConnectionSpec spec, SessionSettings settings, QObject *parent = nullptr);
    ~Lane() override;

    QFuture<Answer> run(Statement statement);
    // Opens the connection now; without it the first statement does.
    QFuture<Answer> connectNow();

    // Drops what waits under this token and cancels it if it runs; both answer Kind::Cancelled.
    void cancel(quint64 token);
    void cancelAll();
    static quint64 newToken();

    // Closes the connection after dropping everything; the next statement opens it again.
    void disconnectNow();
    // The server listens elsewhere from now on (a private one that was started anew); a lost lane tries there at once.
    void moveTo(const QString &host);
    // From the next connection on.
    void setPassword(const QString &password);
    bool isLost() const { return m_lost; }
    int backendPid() const { return m_backendPid; } // 0 before the first connection
    int waiting() const { return int(m_queue.size()) + (m_running ? 1 : 0); }
    QString name() const { return m_settings.lane; }
    const ConnectionSpec &spec() const { return m_spec; }

Q_SIGNALS:
    void linkLost(const base::Error &error);
    void linkHealed();
    // The server is there and does not let this login in (any more).
    void loginRefused(const base::Error &error);

private:
    struct Job {
        Statement statement;
        QPromise<Answer> promise;
        bool cancelled = false;
    };
    using JobPtr = std::shared_ptr<Job>;
    struct Ear;

    void next();
    void answered(const Answer &answer, int backendPid);
    void lost(const base::Error &error);
    void failWaiting(const base::Error &error);
    void finish(const JobPtr &job, Answer answer);
    void heal();
    void cancelIf(const std::function<bool(const Statement &)> &wanted);
    void fireCancel();
    void cancelled(quint64 number);

    ConnectionSpec m_spec;
    SessionSettings m_settings;
    QThread m_thread;
    std::shared_ptr<Ear> m_ear;
    QTimer m_cancelTimer;
    QTimer m_healTimer;
    LaneWorker *m_worker = nullptr;
    std::deque<JobPtr> m_queue;
    JobPtr m_running;
    bool m_cancelling = false; // a cancel is on its way: nothing new is sent over this link before it arrived
    quint64 m_cancelNumber = 0;
    bool m_lost = false;
    int m_healDelayMs = 0;
    int m_backendPid = 0;
};

} // namespace db
