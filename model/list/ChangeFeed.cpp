#include "list/ChangeFeed.h"

#include "base/Log.h"

namespace list {

namespace {

constexpr int IntervalMs = 2000;

// One statement: both are read in one snapshot, so nothing falls between horizon and rows.
const char Question[] = "select h.horizon, f.xid, f.object, f.object_id, f.version, f.org_id, f.at "
                        "from (select ui.feed_horizon() as horizon) as h "
                        "left join ui.change_feed as f on f.xid >= $1 order by f.xid, f.at";
const char FirstQuestion[] = "select ui.feed_horizon() as horizon";

} // namespace

ChangeFeed::ChangeFeed(db::Lane &lane, QObject *parent) : QObject(parent), m_lane(lane)
{
    m_timer.setInterval(IntervalMs);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ChangeFeed::poll);
    connect(&m_lane, &db::Lane::linkHealed, this, [this] {
        if (m_started) {
            Q_EMIT interrupted();
            poll();
        }
    });
}

ChangeFeed::~ChangeFeed()
{
    stop();
}

void ChangeFeed::start()
{
    if (std::exchange(m_started, true))
        return;
    m_horizon = -1;
    m_said.clear();
    m_timer.start();
    poll();
}

void ChangeFeed::stop()
{
    m_started = false;
    m_timer.stop();
    m_lane.cancel(std::exchange(m_token, 0));
    m_asking = false;
}

void ChangeFeed::poll()
{
    if (!m_started)
        return;
    if (m_asking) {
        m_again = true;
        return;
    }
    ask();
}

void ChangeFeed::ask()
{
    m_asking = true;
    m_again = false;
    m_token = db::Lane::newToken();
    db::Statement statement;
    statement.name = QStringLiteral("change feed");
    statement.token = m_token;
    statement.repeatable = true;
    if (m_horizon < 0) {
        statement.sql = QLatin1String(FirstQuestion);
    } else {
        statement.sql = QLatin1String(Question);
        statement.values = {m_horizon};
    }
    db::then(m_lane.run(statement), this, [this, token = m_token](const db::Answer &answer) {
        if (token != m_token)
            return;
        m_asking = false;
        take(answer);
        if (m_again && m_started)
            ask();
    });
}

void ChangeFeed::take(const db::Answer &answer)
{
    if (!answer) {
        if (!answer.error().is(base::Error::Kind::Cancelled)) {
            qCInfo(lcList).noquote() << answer.error().toLog();
            Q_EMIT failed(answer.error());
        }
        return;
    }
    const db::Rows &rows = *answer;
    if (rows.isEmpty())
        return;
    const qint64 horizon = rows.value(0, "horizon").toLongLong();
    if (m_horizon < 0) {
        m_horizon = horizon;
        return;
    }
    QHash<QString, qint64> said;
    QList<Change> fresh;
    for (int row = 0; row < rows.count(); ++row) {
        if (rows.value(row, "xid").isNull())
            continue;
        const qint64 xid = rows.value(row, "xid").toLongLong();
        Change change{rows.value(row, "object").toString(), rows.value(row, "object_id").toLongLong(), rows.value(row, "version").toInt(),
                      rows.value(row, "org_id").toLongLong(), rows.value(row, "at").toDateTime()};
        const auto name = QStringLiteral("%1/%2/%3").arg(change.object).arg(change.id).arg(xid);
        if (xid >= horizon)
            said.insert(name, xid); // will come again next time
        if (!m_said.contains(name) && !fresh.contains(change))
            fresh << change;
    }
    m_said = said;
    m_horizon = horizon;
    for (const auto &change : fresh)
        Q_EMIT changed(change);
}

} // namespace list
