#include "db/LaneWorker.h"

#include "base/Log.h"

#include <QRandomGenerator>
#include <QThread>

namespace db {

using base::Error;

namespace {

constexpr int RetriesAtMost = 3;

bool isCollision(const Error &error)
{
    return error.sqlstate == QLatin1String("40001") || error.sqlstate == QLatin1String("40P01");
}

} // namespace

LaneWorker::LaneWorker(ConnectionSpec spec, SessionSettings settings) : m_session(std::move(spec), std::move(settings)) {}

std::shared_ptr<Canceller> LaneWorker::canceller() const
{
    const QMutexLocker lock(&m_mutex);
    return m_canceller;
}

base::Result<void> LaneWorker::open()
{
    auto opened = m_session.open();
    const QMutexLocker lock(&m_mutex);
    m_canceller = m_session.canceller();
    return opened;
}

void LaneWorker::close()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_canceller.reset();
    }
    m_session.close();
}

base::Result<Rows> LaneWorker::attempt(const Statement &statement)
{
    if (!m_session.isOpen()) {
        const auto opened = open();
        if (!opened)
            return opened.error();
    }
    if (m_stopped)
        return Error::make(Error::Kind::Cancelled, {});
    if (statement.sql.isEmpty())
        return Rows();
    auto answer = m_session.run(statement);
    if (!answer && answer.error().is(Error::Kind::Lost))
        close();
    return answer;
}

base::Result<Rows> LaneWorker::execute(const Statement &statement)
{
    const bool wasOpen = m_session.isOpen();
    auto answer = attempt(statement);
    // Lost while it was open: a server closes idle sessions too. One new connection, one more try.
    if (!answer && answer.error().is(Error::Kind::Lost) && wasOpen && statement.repeatable)
        answer = attempt(statement);
    for (int retry = 1; retry <= RetriesAtMost && !answer && statement.repeatable && isCollision(answer.error()) && !m_stopped; ++retry) {
        // Two that met once would meet again at once.
        QThread::msleep(ulong(retry * 10 + QRandomGenerator::global()->bounded(20)));
        answer = attempt(statement);
    }
    if (!answer && !m_stopped && !answer.error().is(Error::Kind::Cancelled))
        qCInfo(lcDb).noquote() << answer.error().toLog();
    return answer;
}

} // namespace db
