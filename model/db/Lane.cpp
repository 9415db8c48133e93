#include "db/Lane.h"

#include "base/Log.h"
#include "db/LaneWorker.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <thread>

namespace db {

using base::Error;

namespace {

constexpr int FirstHealDelayMs = 250;
constexpr int LongestHealDelayMs = 2000;
constexpr int CancelAgainMs = 100;
constexpr int FarewellMs = 2000;

Error cancelledError(const Statement &statement, const QString &lane)
{
    Error error = Error::make(Error::Kind::Cancelled, {});
    error.statement = statement.name;
    error.lane = lane;
    return error;
}

bool isLoginRefusal(const Error &error)
{
    return error.code.startsWith(QLatin1String("login."));
}

} // namespace

// By which a canceller reports that it is done, if there still is somebody to listen. Cancelling takes a round trip of its own and waits
// for ever when the server does, so nobody waits for it.
struct Lane::Ear {
    QMutex mutex;
    Lane *lane = nullptr;
};

Lane::Lane(ConnectionSpec spec, SessionSettings settings, QObject *parent)
    : QObject(parent), m_spec(std::move(spec)), m_settings(std::move(settings)), m_ear(std::make_shared<Ear>()),
      m_worker(new LaneWorker(m_spec, m_settings))
{
    m_ear->lane = this;
    m_cancelTimer.setSingleShot(true);
    m_healTimer.setSingleShot(true);
    connect(&m_cancelTimer, &QTimer::timeout, this, &Lane::fireCancel);
    connect(&m_healTimer, &QTimer::timeout, this, &Lane::heal);

    m_thread.setObjectName(QStringLiteral("lane ") + m_settings.lane);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Lane::~Lane()
{
    {
        const QMutexLocker lock(&m_ear->mutex);
        m_ear->lane = nullptr;
    }
    m_queue.clear();
    m_worker->stop();
    m_thread.quit();
    QElapsedTimer clock;
    clock.start();
    // One cancel may come between the parts of a statement, and then does nothing.
    do {
        const auto canceller = m_running ? m_worker->canceller() : nullptr;
        if (canceller && clock.elapsed() < FarewellMs)
            std::thread([canceller] { canceller->fire(); }).detach();
        else if (canceller)
            canceller->hangUp();
    } while (!m_thread.wait(CancelAgainMs));
}

quint64 Lane::newToken()
{
    static std::atomic<quint64> last{0};
    return ++last;
}

QFuture<Answer> Lane::run(Statement statement)
{
    auto job = std::make_shared<Job>();
    job->statement = std::move(statement);
    job->statement.repeatable |= m_settings.readOnly;
    job->promise.start();
    auto future = job->promise.future();
    m_queue.push_back(std::move(job));
    next();
    return future;
}

QFuture<Answer> Lane::connectNow()
{
    Statement statement;
    statement.name = QStringLiteral("connect");
    statement.repeatable = true;
    return run(statement);
}

void Lane::next()
{
    if (m_running || m_cancelling || m_queue.empty())
        return;
    m_running = m_queue.front();
    m_queue.pop_front();
    m_worker->go();
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, statement = m_running->statement] {
            auto answer = worker->execute(statement);
            QMetaObject::invokeMethod(
                this, [this, answer = std::move(answer), pid = worker->backendPid()] { answered(answer, pid); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Lane::answered(const Answer &answer, int backendPid)
{
    m_backendPid = backendPid;
    m_cancelTimer.stop();
    const JobPtr job = std::exchange(m_running, nullptr);
    const QPointer<Lane> alive(this); // a handler may take the lane down

    if (answer || !answer.error().is(Error::Kind::Lost)) {
        // The server spoke, if only to say no.
        const bool healed = std::exchange(m_lost, false);
        m_healTimer.stop();
        m_healDelayMs = 0;
        if (healed && (answer || !isLoginRefusal(answer.error())))
            Q_EMIT linkHealed();
    }
    if (!alive)
        return;
    const bool cancelled = job->cancelled || (!answer && answer.error().is(Error::Kind::Cancelled));
    if (!answer && !cancelled) {
        if (answer.error().is(Error::Kind::Lost))
            lost(answer.error());
        else if (isLoginRefusal(answer.error())) {
            failWaiting(answer.error());
            Q_EMIT loginRefused(answer.error());
        }
    } else if (!answer && answer.error().is(Error::Kind::Lost)) {
        lost(answer.error());
    }
    if (!alive)
        return;
    finish(job, cancelled ? Answer(cancelledError(job->statement, name())) : answer);
    if (alive)
        next();
}

void Lane::lost(const Error &error)
{
    m_cancelling = false; // it was for the link that is gone
    ++m_cancelNumber;
    failWaiting(error);
    m_healDelayMs = std::clamp(m_healDelayMs * 2, FirstHealDelayMs, LongestHealDelayMs);
    m_healTimer.start(m_healDelayMs);
    if (!std::exchange(m_lost, true))
        Q_EMIT linkLost(error);
}

void Lane::heal()
{
    if (m_lost && !m_running && m_queue.empty())
        connectNow();
}

void Lane::failWaiting(const Error &error)
{
    // Later, and each on its own: handlers may ask again at once, and that is a new question.
    for (auto &job : std::exchange(m_queue, {})) {
        Error own = error;
        own.statement = job->statement.name;
        QMetaObject::invokeMethod(
            this, [this, job, own] { finish(job, own); }, Qt::QueuedConnection);
    }
}

void Lane::finish(const JobPtr &job, Answer answer)
{
    job->promise.addResult(std::move(answer));
    job->promise.finish();
}

void Lane::cancel(quint64 token)
{
    if (token != 0)
        cancelIf([token](const Statement &statement) { return statement.token == token; });
}

void Lane::cancelAll()
{
    cancelIf([](const Statement &) { return true; });
}

void Lane::cancelIf(const std::function<bool(const Statement &)> &wanted)
{
    const auto firstDropped =
        std::stable_partition(m_queue.begin(), m_queue.end(), [&](const JobPtr &job) { return !wanted(job->statement); });
    const std::deque<JobPtr> dropped(firstDropped, m_queue.end());
    m_queue.erase(firstDropped, m_queue.end());
    for (const auto &job : dropped) {
        const Error error = cancelledError(job->statement, name());
        QMetaObject::invokeMethod(
            this, [this, job, error] { finish(job, error); }, Qt::QueuedConnection);
    }
    if (m_running && !m_running->cancelled && wanted(m_running->statement)) {
        m_running->cancelled = true;
        m_worker->stop();
        fireCancel();
    }
}

void Lane::fireCancel()
{
    const auto canceller = m_worker->canceller();
    if (!m_running || !m_running->cancelled || m_cancelling)
        return;
    // It may arrive before the statement does and then does nothing: said again until answered.
    m_cancelTimer.start(CancelAgainMs);
    if (!canceller)
        return;
    m_cancelling = true;
    std::thread([ear = m_ear, canceller, number = ++m_cancelNumber] {
        canceller->fire();
        const QMutexLocker lock(&ear->mutex);
        if (Lane *lane = ear->lane)
            QMetaObject::invokeMethod(
                lane, [lane, number] { lane->cancelled(number); }, Qt::QueuedConnection);
    }).detach();
}

void Lane::cancelled(quint64 number)
{
    if (number != m_cancelNumber)
        return;
    m_cancelling = false;
    next();
}

void Lane::moveTo(const QString &host)
{
    m_spec.host = host;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, host] { worker->setHost(host); }, Qt::QueuedConnection);
    m_healDelayMs = 0;
    heal();
}

void Lane::setPassword(const QString &password)
{
    m_spec.password = password;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, password] { worker->setPassword(password); }, Qt::QueuedConnection);
}

void Lane::disconnectNow()
{
    cancelAll();
    m_healTimer.stop();
    m_healDelayMs = 0;
    m_lost = false;
    m_backendPid = 0;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->close(); }, Qt::QueuedConnection);
}

} // namespace db
