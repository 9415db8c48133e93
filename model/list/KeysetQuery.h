#pragma once

#include "db/Rows.h"
#include "db/Statement.h"
#include "list/ListSpec.h"

#include <optional>

namespace list {

// Where a page begins: the sort value and key of the row beside it.
struct Anchor
{
    QVariant sortValue; // null value: SQL NULL, which sorts last in both directions
    QVariant key;
};

// Composes the statements of one list from names of its spec (quoted) and bound values. The order is
// always (sort column, key), NULLs last, so that it is total and any row can be an anchor. A value;
// changes of sort or filter make a new one.
class KeysetQuery
{
public:
    KeysetQuery(const ListSpec &spec, Sort sort, QList<Filter> filters);

    db::Statement firstPage(int limit) const;
    db::Statement lastPage(int limit) const;                        // rows come in reverse order
    db::Statement after(const Anchor &anchor, int limit) const;
    db::Statement before(const Anchor &anchor, int limit) const;    // rows come in reverse order
    // Far jump: keys by OFFSET, then the rows of these keys. From the end, reverse order.
    db::Statement atOffset(qint64 offset, int limit) const;
    db::Statement fromEnd(qint64 offset, int limit) const;
    // Counts no further than cap + 1.
    db::Statement count(qint64 cap) const;
    // Those of the keys that the filters let through, as whole rows; column: key or feed key.
    db::Statement rowsWhere(const QString &column, const QVariantList &values) const;

    Anchor anchorOf(const db::Rows &rows, int row) const;
    const QString &sortColumn() const { return m_sortColumn; }
    const Sort &sort() const { return m_sort; }

private:
    struct Builder;
    db::Statement page(const std::optional<Anchor> &anchor, bool reverse, qint64 offset,
                       int limit) const;

    const ListSpec *m_spec;
    Sort m_sort;
    QString m_sortColumn;
    QList<Filter> m_filters;
};

// Short reads of details, small tables and choices; rows are complete. order: columns, "-name" for
// descending. Filters as in lists.
db::Statement selectOne(const QString &view, const QString &key, const QVariant &value);
db::Statement selectAll(const QString &view, const QList<Filter> &filters = {},
                        const QStringList &order = {}, int limit = 1000);
// ui.allowed_action for one object: rows (act, allowed, code).
db::Statement allowedActions(const QString &object, qint64 id);

// The text of a localised column of a row in the chosen language, else in one that is there.
QString localized(const QVariantMap &row, const QString &name);
QString localized(const db::Rows &rows, int row, const QString &name);

} // namespace list
