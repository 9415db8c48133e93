#pragma once

#include "db/Rows.h"
#include "db/Statement.h"
#include "list/ListSpec.h"

#include <QJsonObject>

#include <optional>

namespace list {

// Where a page begins: the sort value and key of the row beside it. The sort value is its text as
// the server wrote it, so that no precision is lost on the way; null is SQL NULL.
struct Anchor {
    QVariant sortValue;
    QVariant key;
};

// Composes the statements of one list from names of its spec (quoted) and bound values. The order is
// always (sort column, key) in one direction, NULL being greater than everything, so that it is
// total, any row can be an anchor and one index serves both directions. A value; a change of sort or
// filter makes a new one. The spec outlives it.
class KeysetQuery {
public:
    // Name of the last column of every page: the sort value as text.
    static const QString SortCell;

    KeysetQuery(const ListSpec &spec, const Sort &sort, const QList<Filter> &filters);

    db::Statement firstPage(int limit) const;
    db::Statement after(const Anchor &anchor, int limit) const;
    db::Statement before(const Anchor &anchor, int limit) const; // rows come in reverse order
    // Keys from the anchor on (null: from the very first or last row) leaving out offset of them, then
    // the rows of these keys. Reverse: towards the first row, and in that order. Of a flat list a page without an
    // offset is read straight.
    db::Statement jump(const Anchor *anchor, bool reverse, qint64 offset, int limit) const;
    // The keys of every step-th row after the anchor, count of them: columns n (rows after the
    // anchor), sort value, key.
    db::Statement anchors(const Anchor *anchor, int step, int count) const;
    // Counts no further than cap + 1; one row, column n.
    db::Statement count(qint64 cap) const;
    // Rows that the filters let through and whose column holds one of the values.
    db::Statement rowsWhere(const QString &column, const QVariantList &values) const;

    const Sort &sort() const { return m_sort; }
    const QString &sortColumn() const { return m_sortColumn; } // of the view

private:
    struct Text;
    db::Statement finish(Text text) const;
    QString keyView() const;
    QString rows(Text &text, const QString &view, const QString &what, const Anchor *anchor, bool reverse, qint64 offset, int limit) const;
    QString columns(const QString &table) const;
    QString order(bool reverse, const QString &table = {}) const;
    QString conditions(Text &text) const;
    QString condition(const Filter &filter, Text &text) const;

    const ListSpec *m_spec;
    Sort m_sort;
    QString m_sortColumn;
    QList<Filter> m_filters;
};

// The name of a column in the language now chosen, which stands for the "%1" in it.
QString inLanguage(const QString &column);

// The column of the view that a column of the spec is sorted and prefix-searched by, in the language
// now chosen.
QString sortColumnOf(const Column &column);

// Short reads of details, small tables and choices; rows are complete. order: names, "-name" for
// descending, "%1" in them the language. Filters as in lists, on columns of the view.
db::Statement selectOne(const QString &view, const QString &key, const QVariant &value);
db::Statement selectAll(const QString &view, const QList<Filter> &filters = {}, const QStringList &order = {}, int limit = 1000);
// The rows of a function of schema ui, in its own order: figures that cannot be a view, since what they are asked for decides what is
// summed up.
db::Statement callRows(const QString &function, const QVariantList &values);
// ui.allowed_action for one object: rows (act, allowed, code).
db::Statement allowedActions(const QString &object, qint64 id);
// ui.allowed_creation: the same rows for acts that make something under a permit or an organisation; id 0: under any.
db::Statement allowedCreations(const QString &under, qint64 id = 0);
// ui.route for the answers given so far: one row, none when an answer is no answer.
db::Statement route(const QJsonObject &answers);

// The text of a localised column of a row in the chosen language, else in one that is there.
QString localized(const QVariantMap &row, const QString &name);
QString localized(const db::Rows &rows, int row, const QString &name);

} // namespace list
