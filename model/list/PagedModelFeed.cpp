// How PagedModel follows what others change, without anything jumping under the cursor.
#include "list/PagedModel.h"

namespace list {

void PagedModel::onChange(const Change &change)
{
    if (!m_started || !m_spec->feedObjects.contains(change.object))
        return;
    if (!m_changedIds.contains(change.id))
        m_changedIds << change.id;
    if (!m_changeTimer.isActive())
        m_changeTimer.start();
}

void PagedModel::flushChanges()
{
    // A first page on its way brings the changes with it.
    if (m_changedIds.isEmpty() || m_status == Status::Loading)
        return;
    if (isSmall()) {
        m_changedIds.clear();
        refresh();
        return;
    }
    const auto asked = std::exchange(m_changedIds, {});
    auto statement = m_query.rowsWhere(m_spec->feedKey, asked);
    m_lane.cancel(m_token);
    statement.token = m_token = db::Lane::newToken();
    db::then(m_lane.run(statement), this, [this, asked, generation = m_generation](const db::Answer &answer) {
        if (generation == m_generation)
            refreshed(asked, answer);
    });
}

void PagedModel::refreshed(const QVariantList &asked, const db::Answer &answer)
{
    if (!answer) {
        // Asked again with the next change, or by the person.
        if (!answer.error().is(base::Error::Kind::Cancelled))
            Q_EMIT failed(answer.error());
        else
            for (const auto &id : asked)
                m_changedIds << id;
        return;
    }
    const auto now = toPage(*answer, false);
    bool unknown = false;
    QSet<qint64> seen;
    const int feedCell = m_cellOf.value(m_spec->feedKey, 0);
    for (const auto &cells : now.rows) {
        seen.insert(cells.at(feedCell).toLongLong());
        const int row = rowOfKey(cells.first());
        if (row < 0) {
            unknown = true;
            continue;
        }
        m_cache.use(row / PageSize)->rows[row % PageSize] = cells;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        Q_EMIT rowRefreshed(row);
    }
    bool gone = false;
    for (const int number : m_cache.numbers()) {
        for (const auto &cells : m_cache.find(number)->rows) {
            const auto id = cells.at(feedCell);
            gone = gone || (asked.contains(id) && !seen.contains(id.toLongLong()));
        }
    }
    if (gone) {
        refresh();
    } else if (unknown) {
        m_onlyLooking = true;
        m_counter.count(m_query);
    }
}

// Brings a list of one page to what it is now, row by row, so that selection and position stay.
void PagedModel::merge(const Page &now)
{
    QList<QList<QVariant>> rows;
    if (const auto *page = m_cache.find(0))
        rows = page->rows;
    rows.resize(qMin(qsizetype(m_rowCount), rows.size()));
    const auto store = [&] {
        m_rowCount = int(rows.size());
        m_cache.insert(0, Page{rows});
    };
    QSet<QString> kept;
    for (const auto &cells : now.rows)
        kept.insert(cells.first().toString());
    for (int row = int(rows.size()) - 1; row >= 0; --row) {
        if (kept.contains(rows.at(row).first().toString()))
            continue;
        beginRemoveRows({}, row, row);
        rows.removeAt(row);
        store();
        endRemoveRows();
    }
    for (int row = 0; row < now.rows.size(); ++row) {
        const auto &cells = now.rows.at(row);
        int old = row;
        while (old < rows.size() && rows.at(old).first() != cells.first())
            ++old;
        if (old >= rows.size()) {
            beginInsertRows({}, row, row);
            rows.insert(row, cells);
            store();
            endInsertRows();
            continue;
        }
        if (old != row) {
            beginMoveRows({}, old, old, {}, row);
            rows.move(old, row);
            store();
            endMoveRows();
        }
        if (rows.at(row) != cells) {
            rows[row] = cells;
            store();
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
            Q_EMIT rowRefreshed(row);
        }
    }
    store();
    m_stale.clear();
}

} // namespace list
