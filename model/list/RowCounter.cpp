#include "list/RowCounter.h"

namespace list {

RowCounter::RowCounter(db::Lane &lane, QObject *parent) : QObject(parent), m_lane(lane) {}

RowCounter::~RowCounter()
{
    stop();
}

void RowCounter::stop()
{
    ++m_generation;
    m_lane.cancel(std::exchange(m_token, 0));
}

void RowCounter::count(const KeysetQuery &query)
{
    stop();
    auto statement = query.count(Cap);
    statement.token = m_token = db::Lane::newToken();
    db::then(m_lane.run(statement), this, [this, generation = m_generation](const db::Answer &answer) {
        if (generation != m_generation)
            return;
        m_token = 0;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        const qint64 rows = answer->value(0, "n").toLongLong();
        Q_EMIT counted(qMin(rows, Cap), rows <= Cap);
    });
}

} // namespace list
