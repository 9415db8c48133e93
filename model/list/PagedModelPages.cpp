// How PagedModel asks for pages, and what it does with the answers.
#include "list/PagedModel.h"

#include "base/Log.h"

namespace list {

namespace {

constexpr int Ahead = 64; // rows beyond the visible ones that are wanted too

} // namespace

void PagedModel::rebuild()
{
    m_query = KeysetQuery(*m_spec, m_sort, m_scope + m_filters);
    if (m_started)
        restart();
}

void PagedModel::startGeneration()
{
    ++m_generation;
    m_lane.cancel(std::exchange(m_token, 0));
    for (const auto &request : std::exchange(m_requests, {}))
        m_lane.cancel(request.token);
    m_counter.stop();
    m_anchors.clear();
    m_countLater = false;
    m_onlyLooking = false;
    m_changedIds.clear();
    m_changeTimer.stop();
}

void PagedModel::clear()
{
    startGeneration();
    m_started = false;
    beginResetModel();
    m_cache.clear();
    m_stale.clear();
    m_rowCount = 0;
    m_countKnown = false;
    endResetModel();
    setNewRows(0);
    setStatus(Status::Idle);
}

void PagedModel::reload()
{
    const bool shown = m_started && (m_status == Status::Ready || m_status == Status::Empty);
    m_started = true;
    if (shown && m_countKnown)
        refresh();
    else
        restart();
}

void PagedModel::restart()
{
    startGeneration();
    setStatus(Status::Loading);
    auto statement = m_query.firstPage(PageSize);
    statement.token = m_token = db::Lane::newToken();
    db::then(m_lane.run(statement), this, [this, generation = m_generation](const db::Answer &answer) {
        if (generation == m_generation)
            receivedFirst(answer);
    });
}

void PagedModel::receivedFirst(const db::Answer &answer)
{
    m_token = 0;
    if (!answer) {
        fail(answer.error());
        return;
    }
    auto page = toPage(*answer, false);
    const int rows = int(page.rows.size());
    beginResetModel();
    m_cache.clear();
    m_stale.clear();
    m_visibleFirst = 0;
    m_visibleLast = 0;
    m_rowCount = rows;
    if (rows > 0)
        m_cache.insert(0, std::move(page));
    m_countExact = m_countKnown = rows < PageSize;
    endResetModel();
    setNewRows(0);
    setStatus(rows == 0 ? Status::Empty : Status::Ready);
    if (m_countKnown)
        Q_EMIT countChanged(rows, true);
    else
        m_counter.count(m_query);
}

void PagedModel::refresh()
{
    startGeneration();
    setNewRows(0);
    if (!isSmall()) {
        const auto numbers = m_cache.numbers();
        m_stale = QSet<int>(numbers.begin(), numbers.end());
        m_countLater = true;
        requestVisible();
        return;
    }
    auto statement = m_query.firstPage(PageSize);
    statement.token = m_token = db::Lane::newToken();
    db::then(m_lane.run(statement), this, [this, generation = m_generation](const db::Answer &answer) {
        if (generation == m_generation)
            receivedSmall(answer);
    });
}

void PagedModel::receivedSmall(const db::Answer &answer)
{
    m_token = 0;
    if (!answer) {
        fail(answer.error());
        return;
    }
    const auto page = toPage(*answer, false);
    merge(page);
    setStatus(m_rowCount == 0 ? Status::Empty : Status::Ready);
    if (page.rows.size() < PageSize) {
        Q_EMIT countChanged(m_rowCount, true);
    } else {
        m_countKnown = m_countExact = false;
        m_counter.count(m_query);
    }
}

void PagedModel::setVisibleRange(int first, int last)
{
    m_visibleFirst = qMax(0, first);
    m_visibleLast = qMax(m_visibleFirst, last);
    // The first of a burst goes at once, the last after the pause; those between are never sent.
    if (!m_visibleTimer.isActive()) {
        requestVisible();
        m_visibleTimer.start();
    }
}

bool PagedModel::isWanted(int page) const
{
    return page >= qMax(0, m_visibleFirst - Ahead) / PageSize && page <= (m_visibleLast + Ahead) / PageSize;
}

const Page *PagedModel::fresh(int page) const
{
    return m_stale.contains(page) ? nullptr : m_cache.find(page);
}

void PagedModel::requestVisible()
{
    if (!m_started || m_rowCount == 0)
        return;
    const auto asked = m_requests.keys();
    for (const int page : asked) {
        if (!isWanted(page))
            m_lane.cancel(m_requests.take(page).token);
    }
    const int lastPage = (m_rowCount - 1) / PageSize;
    const int first = qMin(qMax(0, m_visibleFirst - Ahead) / PageSize, lastPage);
    const int last = qMin((m_visibleLast + Ahead) / PageSize, lastPage);
    for (int page = first; page <= last; ++page) {
        m_cache.use(page);
        // A page beside one that is on its way waits for it, and is then found by its key.
        if (!fresh(page) && !m_requests.contains(page) && !m_requests.contains(page - 1))
            request(page);
    }
    countWhenIdle();
}

Anchor PagedModel::anchor(const QList<QVariant> &cells) const
{
    return {cells.last(), cells.first()};
}

void PagedModel::request(int page)
{
    Request request;
    request.token = db::Lane::newToken();
    request.limit = PageSize;
    const auto *before = fresh(page - 1);
    const auto *next = fresh(page + 1);
    db::Statement statement;
    if (page == 0) {
        statement = m_query.firstPage(PageSize);
    } else if (before && before->rows.size() == PageSize) {
        request.way = Way::After;
        statement = m_query.after(anchor(before->rows.last()), PageSize);
    } else if (next && !next->isEmpty()) {
        request.way = Way::Before;
        statement = m_query.before(anchor(next->rows.first()), PageSize);
    } else {
        statement = jump(page, request);
    }
    statement.token = request.token;
    yieldLane();
    m_requests.insert(page, request);
    db::then(m_lane.run(statement), this, [this, page, token = request.token](const db::Answer &answer) {
        if (m_requests.value(page).token == token)
            received(page, answer);
    });
}

// From the nearest row whose place is known, whichever way is shorter.
db::Statement PagedModel::jump(int page, Request &request) const
{
    const int start = page * PageSize;
    const int end = qMin(start + PageSize, m_rowCount);
    const auto before = m_anchors.before(start);
    const auto after = m_anchors.after(end - 1);
    const int forward = before ? start - before->row - 1 : start;
    const int backward = after ? after->row - end : m_rowCount - end;
    const bool mayTurn = after || (m_countKnown && m_countExact);
    if (forward <= backward || !mayTurn) {
        request.way = Way::Forward;
        return m_query.jump(before ? &before->anchor : nullptr, false, forward, PageSize);
    }
    request.way = Way::Backward;
    request.limit = end - start;
    request.fromEnd = !after;
    return m_query.jump(after ? &after->anchor : nullptr, true, backward, request.limit);
}

void PagedModel::received(int page, const db::Answer &answer)
{
    const auto request = m_requests.take(page);
    if (!answer) {
        fail(answer.error());
        countWhenIdle();
        return;
    }
    const bool reversed = request.way == Way::Before || request.way == Way::Backward;
    auto content = toPage(*answer, reversed);
    const int size = int(content.rows.size());
    const int first = page * PageSize;
    const bool short_ = size < request.limit;
    if (short_ && reversed) {
        // Rows have gone: the numbers no longer fit. Count again and ask by number.
        m_stale.insert(page + 1);
        m_countExact = false;
        m_countLater = true;
        if (size == 0) {
            countWhenIdle();
            return;
        }
    }
    if (size > 0) {
        if (const auto gone = m_cache.insert(page, std::move(content)))
            m_stale.remove(*gone);
    }
    m_stale.remove(page);
    if (const auto *now = m_cache.find(page); now && size > 0)
        m_anchors.add(first, anchor(now->rows.first()));
    if (request.fromEnd) {
        m_onlyLooking = true;
        m_countLater = true;
    }
    if (short_ && !reversed && first + size < m_rowCount) {
        if (size > 0 || page == 0)
            setCount(first + size, true);
        else
            m_countLater = true;
    }
    const int last = qMin(first + PageSize, m_rowCount) - 1;
    if (size > 0 && last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    setStatus(m_rowCount == 0 ? Status::Empty : Status::Ready);
    requestVisible();
}

void PagedModel::yieldLane()
{
    m_anchors.pause();
    if (m_counter.isCounting()) {
        m_counter.stop();
        m_countLater = true;
    }
}

void PagedModel::countWhenIdle()
{
    if (m_requests.isEmpty() && std::exchange(m_countLater, false))
        m_counter.count(m_query);
}

Page PagedModel::toPage(const db::Rows &rows, bool reversed) const
{
    Page page;
    const int columns = int(rows.columns().size());
    page.rows.reserve(rows.count());
    for (int i = 0; i < rows.count(); ++i) {
        const int row = reversed ? rows.count() - 1 - i : i;
        QList<QVariant> cells;
        cells.reserve(columns);
        for (int column = 0; column < columns; ++column)
            cells << rows.at(row, column);
        page.rows << std::move(cells);
    }
    return page;
}

void PagedModel::counted(qint64 rows, bool exact)
{
    if (std::exchange(m_onlyLooking, false) && m_countKnown && rows >= m_rowCount) {
        setNewRows(int(rows - m_rowCount));
        return;
    }
    if (m_countKnown && rows < m_rowCount) {
        const auto numbers = m_cache.numbers(); // rows have gone: others stand at their numbers now
        m_stale = QSet<int>(numbers.begin(), numbers.end());
        m_anchors.clear();
    }
    setCount(rows, exact);
    requestVisible();
}

void PagedModel::setCount(qint64 rows, bool exact)
{
    m_countKnown = true;
    m_countExact = exact;
    setRowCount(int(rows));
    if (m_status == Status::Ready || m_status == Status::Empty)
        setStatus(rows == 0 ? Status::Empty : Status::Ready);
    Q_EMIT countChanged(rows, exact);
    m_anchors.walk(m_query, m_rowCount);
}

void PagedModel::setRowCount(int rows)
{
    if (rows > m_rowCount) {
        beginInsertRows({}, m_rowCount, rows - 1);
        m_rowCount = rows;
        endInsertRows();
    } else if (rows < m_rowCount) {
        beginRemoveRows({}, rows, m_rowCount - 1);
        m_rowCount = rows;
        endRemoveRows();
    }
}

void PagedModel::setNewRows(int rows)
{
    if (std::exchange(m_newRows, rows) != rows)
        Q_EMIT newRowsChanged(rows);
}

void PagedModel::setStatus(Status status)
{
    if (std::exchange(m_status, status) != status)
        Q_EMIT statusChanged(status);
}

// Rows that are shown stay shown; only a list that has nothing to show is failed.
void PagedModel::fail(const base::Error &error)
{
    if (error.is(base::Error::Kind::Cancelled))
        return;
    m_error = error;
    if (m_status == Status::Loading)
        setStatus(Status::Failed);
    Q_EMIT failed(error);
}

} // namespace list
