#include "list/AnchorMap.h"

namespace list {

namespace {

constexpr int PauseMs = 2;   // between steps, so that others get their turn
constexpr int YieldMs = 150; // after others have asked for something

} // namespace

AnchorMap::AnchorMap(db::Lane &lane, QObject *parent) : QObject(parent), m_lane(lane)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AnchorMap::step);
}

AnchorMap::~AnchorMap()
{
    clear();
}

void AnchorMap::clear()
{
    m_timer.stop();
    m_lane.cancel(std::exchange(m_token, 0));
    m_rows.clear();
    m_query = nullptr;
    m_walked = -1;
    m_total = 0;
}

void AnchorMap::add(int row, const Anchor &anchor)
{
    m_rows.insert(row, anchor);
}

void AnchorMap::walk(const KeysetQuery &query, int rows)
{
    m_query = &query;
    m_total = rows;
    if (!isComplete() && m_token == 0)
        m_timer.start(PauseMs);
}

void AnchorMap::pause()
{
    m_lane.cancel(std::exchange(m_token, 0));
    if (m_query && !isComplete())
        m_timer.start(YieldMs);
}

std::optional<AnchorMap::Place> AnchorMap::before(int row) const
{
    auto it = m_rows.lowerBound(row);
    if (it == m_rows.cbegin())
        return {};
    --it;
    return Place{it.key(), it.value()};
}

std::optional<AnchorMap::Place> AnchorMap::after(int row) const
{
    const auto it = m_rows.upperBound(row);
    return it == m_rows.cend() ? std::nullopt : std::optional(Place{it.key(), it.value()});
}

void AnchorMap::step()
{
    if (!m_query || isComplete() || m_token != 0)
        return;
    if (m_lane.waiting() > 0) {
        m_timer.start(YieldMs);
        return;
    }
    const auto from = m_rows.constFind(m_walked);
    auto statement = m_query->anchors(from == m_rows.cend() ? nullptr : &from.value(), Spacing, Batch);
    statement.token = m_token = db::Lane::newToken();
    db::then(m_lane.run(statement), this, [this, token = m_token](const db::Answer &answer) {
        if (token != m_token)
            return;
        m_token = 0;
        if (!answer || answer->isEmpty()) {
            m_total = 0; // the end came early, or not today: jumps read from what is known
            return;
        }
        const int begin = m_walked;
        for (int i = 0; i < answer->count(); ++i) {
            m_walked = begin + answer->value(i, "n").toInt();
            m_rows.insert(m_walked, {answer->at(i, 1), answer->at(i, 2)});
        }
        m_timer.start(PauseMs);
    });
}

} // namespace list
