#include "list/KeysetQuery.h"

#include "base/Language.h"

#include <QTimeZone>

namespace list {

const QString KeysetQuery::SortCell = QStringLiteral("~sort");

namespace {

QString quoted(const QString &name)
{
    QString text = name;
    text.replace(u'"', QLatin1String("\"\""));
    return u'"' + text + u'"';
}

QString quoted(const QString &table, const QString &name)
{
    return table.isEmpty() ? quoted(name) : table + u'.' + quoted(name);
}

QString from(const QString &view)
{
    return QLatin1String(" from ui.") + quoted(view);
}

// A day in a column of moments means the whole day as Helsinki has it.
QDateTime startOfDay(const QDate &date)
{
    static const QTimeZone zone("Europe/Helsinki");
    return date.startOfDay(zone);
}

} // namespace

// SQL under construction with the values bound so far.
struct KeysetQuery::Text
{
    QString name;
    QString sql;
    QVariantList values;

    QString bind(const QVariant &value)
    {
        values << value;
        return u'$' + QString::number(values.size());
    }
};

QString sortColumnOf(const Column &column)
{
    if (!column.sortColumn.isEmpty())
        return column.sortColumn.contains(QLatin1String("%1"))
                   ? column.sortColumn.arg(base::suffix(base::language()))
                   : column.sortColumn;
    if (column.kind != Kind::Localized)
        return column.name;
    for (const auto &suffix : base::suffixes(base::language())) {
        if (column.languages.contains(suffix))
            return column.name + u'_' + suffix;
    }
    return column.name;
}

KeysetQuery::KeysetQuery(const ListSpec &spec, const Sort &sort, const QList<Filter> &filters)
    : m_spec(&spec), m_sort(sort), m_filters(filters)
{
    if (m_sort.column.isEmpty())
        m_sort = spec.defaultSort;
    const auto *column = spec.column(m_sort.column);
    m_sortColumn = column ? sortColumnOf(*column) : m_sort.column;
    if (m_sortColumn.isEmpty())
        m_sortColumn = spec.key;
}

QString KeysetQuery::columns(const QString &table) const
{
    QStringList names;
    const auto all = m_spec->viewColumns();
    for (const auto &name : all)
        names << quoted(table, name);
    names << quoted(table, m_sortColumn) + QLatin1String("::text as ") + quoted(SortCell);
    return names.join(QLatin1String(", "));
}

QString KeysetQuery::order(bool reverse, const QString &table) const
{
    const bool descending = (m_sort.order == Qt::DescendingOrder) != reverse;
    const auto direction = descending ? QLatin1String(" desc nulls first")
                                      : QLatin1String(" asc nulls last");
    QString text = QLatin1String(" order by ") + quoted(table, m_sortColumn) + direction;
    if (m_sortColumn != m_spec->key)
        text += QLatin1String(", ") + quoted(table, m_spec->key) + direction;
    return text;
}

QString KeysetQuery::condition(const Filter &filter, Text &text) const
{
    const auto *column = m_spec->column(filter.column);
    const auto name = quoted(filter.column);
    const bool moment = column && column->kind == Kind::Time
                        && filter.value.typeId() == QMetaType::QDate;
    switch (filter.op) {
    case Filter::Op::Equals:
        return name + QLatin1String(" = ") + text.bind(filter.value);
    case Filter::Op::OneOf:
        return name + QLatin1String(" = any(") + text.bind(filter.value) + u')';
    case Filter::Op::Prefix: {
        const auto searched = column ? sortColumnOf(*column) : filter.column;
        const auto typed = text.bind(filter.value.toString().trimmed());
        // Key columns hold the normalised form; the typed text is brought into it by the server.
        return searched.endsWith(QLatin1String("_key"))
                   ? QStringLiteral("starts_with(%1, data.sort_key(%2))").arg(quoted(searched), typed)
                   : QStringLiteral("starts_with(%1, %2)").arg(quoted(searched), typed);
    }
    case Filter::Op::AtLeast:
        return name + QLatin1String(" >= ")
               + text.bind(moment ? QVariant(startOfDay(filter.value.toDate())) : filter.value);
    case Filter::Op::AtMost:
        if (moment)
            return name + QLatin1String(" < ")
                   + text.bind(startOfDay(filter.value.toDate().addDays(1)));
        return name + QLatin1String(" <= ") + text.bind(filter.value);
    case Filter::Op::IsNull:
        return name + QLatin1String(" is null");
    case Filter::Op::NotNull:
        return name + QLatin1String(" is not null");
    }
    return QStringLiteral("true");
}

QString KeysetQuery::conditions(Text &text) const
{
    QString sql;
    for (const auto &filter : m_filters)
        sql += QLatin1String(" and ") + condition(filter, text);
    return sql;
}

db::Statement KeysetQuery::finish(Text text) const
{
    db::Statement statement;
    statement.name = QLatin1String("list ") + m_spec->view + text.name;
    statement.sql = std::move(text.sql);
    statement.values = std::move(text.values);
    statement.repeatable = true;
    return statement;
}

db::Statement KeysetQuery::page(const Anchor *anchor, bool reverse, int limit) const
{
    Text text;
    const auto filters = conditions(text);
    const bool descending = (m_sort.order == Qt::DescendingOrder) != reverse;
    const auto sortName = quoted(m_sortColumn);
    const auto keyName = quoted(m_spec->key);
    const auto compare = descending ? QLatin1String(" < ") : QLatin1String(" > ");
    const auto most = QLatin1String(" limit ") + QString::number(limit);
    const auto part = [&](const QString &condition) {
        return QLatin1String("select ") + columns({}) + from(m_spec->view)
               + QLatin1String(" where true") + condition + filters + order(reverse) + most;
    };
    if (!anchor) {
        text.sql = part({});
        return finish(std::move(text));
    }
    const auto key = text.bind(anchor->key);
    if (m_sortColumn == m_spec->key) {
        text.sql = part(QLatin1String(" and ") + keyName + compare + key);
        return finish(std::move(text));
    }
    const auto nulls = QLatin1String(" and ") + sortName + QLatin1String(" is null");
    const auto values = QLatin1String(" and ") + sortName + QLatin1String(" is not null");
    const auto beyondKey = QLatin1String(" and ") + keyName + compare + key;
    QString near;   // the rest of the block that the anchor stands in
    QString beyond; // the block after it: NULLs after values when ascending, the other way round when not
    if (anchor->sortValue.isNull()) {
        near = nulls + beyondKey;
        beyond = descending ? values : QString();
    } else {
        near = QStringLiteral(" and (%1, %2)%3(%4, %5)")
                   .arg(sortName, keyName, compare, text.bind(anchor->sortValue), key);
        beyond = descending ? QString() : nulls;
    }
    if (beyond.isEmpty()) {
        text.sql = part(near);
    } else {
        // Two index ranges instead of one OR; the second is short to find and rarely read.
        text.sql = QLatin1String("select * from ((") + part(near) + QLatin1String(") union all (")
                   + part(beyond) + QLatin1String(")) as both_blocks");
        // The text of the sort value does not sort like the value: keep block order, then count.
        text.sql += most;
    }
    return finish(std::move(text));
}

db::Statement KeysetQuery::jump(qint64 offset, bool reverse, int limit) const
{
    Text text;
    text.name = QStringLiteral(" jump");
    const auto filters = conditions(text);
    const auto keyName = quoted(m_spec->key);
    text.sql = QStringLiteral("with keys as materialized (select %1%2 where true%3%4 limit %5 offset %6) "
                              "select %7%2 as v where v.%1 in (select k.%1 from keys as k)%3%8")
                   .arg(keyName, from(m_spec->view), filters, order(reverse))
                   .arg(limit)
                   .arg(offset)
                   .arg(columns(QStringLiteral("v")), order(reverse, QStringLiteral("v")));
    return finish(std::move(text));
}

db::Statement KeysetQuery::firstPage(int limit) const
{
    return page(nullptr, false, limit);
}

db::Statement KeysetQuery::after(const Anchor &anchor, int limit) const
{
    return page(&anchor, false, limit);
}

db::Statement KeysetQuery::before(const Anchor &anchor, int limit) const
{
    return page(&anchor, true, limit);
}

db::Statement KeysetQuery::atOffset(qint64 offset, int limit) const
{
    return jump(offset, false, limit);
}

db::Statement KeysetQuery::fromEnd(qint64 offset, int limit) const
{
    return offset == 0 ? page(nullptr, true, limit) : jump(offset, true, limit);
}

db::Statement KeysetQuery::count(qint64 cap) const
{
    Text text;
    text.name = QStringLiteral(" count");
    const auto filters = conditions(text);
    text.sql = QStringLiteral("select count(*) as n from (select 1%1 where true%2 limit %3) as counted")
                   .arg(from(m_spec->view), filters)
                   .arg(cap + 1);
    return finish(std::move(text));
}

db::Statement KeysetQuery::rowsWhere(const QString &column, const QVariantList &values) const
{
    Text text;
    text.name = QStringLiteral(" rows");
    const auto filters = conditions(text);
    text.sql = QLatin1String("select ") + columns({}) + from(m_spec->view) + QLatin1String(" where ")
               + quoted(column) + QLatin1String(" = any(") + text.bind(QVariant(values)) + u')'
               + filters;
    return finish(std::move(text));
}

db::Statement selectOne(const QString &view, const QString &key, const QVariant &value)
{
    return selectAll(view, {Filter::equals(key, value)}, {}, 1);
}

db::Statement selectAll(const QString &view, const QList<Filter> &filters, const QStringList &order,
                        int limit)
{
    db::Statement statement;
    statement.name = QLatin1String("read ") + view;
    statement.repeatable = true;
    QString sql = QLatin1String("select *") + from(view) + QLatin1String(" where true");
    for (const auto &filter : filters) {
        const auto name = quoted(filter.column);
        const auto bind = [&] {
            statement.values << filter.value;
            return u'$' + QString::number(statement.values.size());
        };
        sql += QLatin1String(" and ");
        switch (filter.op) {
        case Filter::Op::Equals:
            sql += name + QLatin1String(" = ") + bind();
            break;
        case Filter::Op::OneOf:
            sql += name + QLatin1String(" = any(") + bind() + u')';
            break;
        case Filter::Op::Prefix:
            sql += filter.column.endsWith(QLatin1String("_key"))
                       ? QStringLiteral("starts_with(%1, data.sort_key(%2))").arg(name, bind())
                       : QStringLiteral("starts_with(%1, %2)").arg(name, bind());
            break;
        case Filter::Op::AtLeast:
            sql += name + QLatin1String(" >= ") + bind();
            break;
        case Filter::Op::AtMost:
            sql += name + QLatin1String(" <= ") + bind();
            break;
        case Filter::Op::IsNull:
            sql += name + QLatin1String(" is null");
            break;
        case Filter::Op::NotNull:
            sql += name + QLatin1String(" is not null");
            break;
        }
    }
    QStringList terms;
    for (const auto &term : order)
        terms << (term.startsWith(u'-') ? quoted(term.mid(1)) + QLatin1String(" desc") : quoted(term));
    if (!terms.isEmpty())
        sql += QLatin1String(" order by ") + terms.join(QLatin1String(", "));
    statement.sql = sql + QLatin1String(" limit ") + QString::number(limit);
    return statement;
}

db::Statement allowedActions(const QString &object, qint64 id)
{
    db::Statement statement;
    statement.name = QStringLiteral("read allowed_action");
    statement.sql = QStringLiteral("select act, allowed, code from ui.allowed_action($1, $2)");
    statement.values = {object, id};
    statement.repeatable = true;
    return statement;
}

QString localized(const QVariantMap &row, const QString &name)
{
    for (const auto &suffix : base::suffixes(base::language())) {
        const auto text = row.value(name + u'_' + suffix).toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString localized(const db::Rows &rows, int row, const QString &name)
{
    for (const auto &suffix : base::suffixes(base::language())) {
        const int column = rows.column(name + u'_' + suffix);
        const auto text = column < 0 ? QString() : rows.at(row, column).toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace list
