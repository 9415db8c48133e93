#include "list/KeysetQuery.h"

#include "base/Language.h"

#include <QTimeZone>

#include <algorithm>

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
struct KeysetQuery::Text {
    QString name;
    QString sql;
    QVariantList values;

    QString bind(const QVariant &value)
    {
        values << value;
        return u'$' + QString::number(values.size());
    }
};

QString inLanguage(const QString &column)
{
    return column.contains(QLatin1String("%1")) ? column.arg(base::suffix(base::language())) : column;
}

QString sortColumnOf(const Column &column)
{
    if (!column.sortColumn.isEmpty())
        return inLanguage(column.sortColumn);
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
    const auto direction = descending ? QLatin1String(" desc nulls first") : QLatin1String(" asc nulls last");
    QString text = QLatin1String(" order by ") + quoted(table, m_sortColumn) + direction;
    if (m_sortColumn != m_spec->key)
        text += QLatin1String(", ") + quoted(table, m_spec->key) + direction;
    return text;
}

QString KeysetQuery::condition(const Filter &filter, Text &text) const
{
    const auto *column = m_spec->column(filter.column);
    const auto name = quoted(filter.column);
    const bool moment = column && column->kind == Kind::Time && filter.value.typeId() == QMetaType::QDate;
    switch (filter.op) {
    case Filter::Op::Equals: return name + QLatin1String(" = ") + text.bind(filter.value);
    case Filter::Op::OneOf: return name + QLatin1String(" = any(") + text.bind(filter.value) + u')';
    case Filter::Op::Prefix: {
        const auto searched = column ? sortColumnOf(*column) : filter.column;
        const auto typed = text.bind(filter.value.toString().trimmed());
        // Key columns hold the normalised form; the typed text is brought into it by the server.
        return searched.endsWith(QLatin1String("_key")) ? QStringLiteral("starts_with(%1, data.sort_key(%2))").arg(quoted(searched), typed)
                                                        : QStringLiteral("starts_with(%1, %2)").arg(quoted(searched), typed);
    }
    case Filter::Op::AtLeast:
        return name + QLatin1String(" >= ") + text.bind(moment ? QVariant(startOfDay(filter.value.toDate())) : filter.value);
    case Filter::Op::AtMost:
        if (moment)
            return name + QLatin1String(" < ") + text.bind(startOfDay(filter.value.toDate().addDays(1)));
        return name + QLatin1String(" <= ") + text.bind(filter.value);
    case Filter::Op::IsNull: return name + QLatin1String(" is null");
    case Filter::Op::NotNull: return name + QLatin1String(" is not null");
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

// The narrow view when it has all that filters and sort need.
QString KeysetQuery::keyView() const
{
    const auto &known = m_spec->keyColumns;
    bool enough = !m_spec->keyView.isEmpty() && known.contains(m_sortColumn);
    for (const auto &filter : m_filters) {
        const auto *column = m_spec->column(filter.column);
        const auto name = filter.op == Filter::Op::Prefix && column ? sortColumnOf(*column) : filter.column;
        enough = enough && known.contains(name);
    }
    return enough ? m_spec->keyView : m_spec->view;
}

// Rows after the anchor in the order of the list, or before it in reverse.
QString KeysetQuery::rows(Text &text, const QString &view, const QString &what, const Anchor *anchor, bool reverse, qint64 offset,
                          int limit) const
{
    const auto filters = conditions(text);
    const bool descending = (m_sort.order == Qt::DescendingOrder) != reverse;
    const auto sortName = quoted(m_sortColumn);
    const auto keyName = quoted(m_spec->key);
    const auto compare = descending ? QLatin1String(" < ") : QLatin1String(" > ");
    const auto part = [&](const QString &condition, qint64 skip, qint64 most) {
        QString sql = QLatin1String("select ") + what + from(view) + QLatin1String(" where true") + condition + filters + order(reverse) +
                      QLatin1String(" limit ") + QString::number(most);
        if (skip > 0)
            sql += QLatin1String(" offset ") + QString::number(skip);
        return sql;
    };
    if (!anchor)
        return part({}, offset, limit);
    const auto key = text.bind(anchor->key);
    const auto beyondKey = QLatin1String(" and ") + keyName + compare + key;
    if (m_sortColumn == m_spec->key)
        return part(beyondKey, offset, limit);
    const auto nulls = QLatin1String(" and ") + sortName + QLatin1String(" is null");
    const auto values = QLatin1String(" and ") + sortName + QLatin1String(" is not null");
    QString near;   // the rest of the block that the anchor stands in
    QString beyond; // the block after it: NULLs after values when ascending, else the other way round
    if (anchor->sortValue.isNull()) {
        near = nulls + beyondKey;
        beyond = descending ? values : QString();
    } else {
        near = QStringLiteral(" and (%1, %2)%3(%4, %5)").arg(sortName, keyName, compare, text.bind(anchor->sortValue), key);
        beyond = descending ? QString() : nulls;
    }
    if (beyond.isEmpty())
        return part(near, offset, limit);
    // Two index ranges instead of one OR; the second is read only where the first ends. The lane
    // plans without parallel workers, so the blocks come in the order written.
    return QStringLiteral("select * from ((%1) union all (%2)) as both_blocks limit %3 offset %4")
        .arg(part(near, 0, offset + limit), part(beyond, 0, offset + limit))
        .arg(limit)
        .arg(offset);
}

db::Statement KeysetQuery::jump(const Anchor *anchor, bool reverse, qint64 offset, int limit) const
{
    Text text;
    if (m_spec->flat && offset == 0) {
        text.sql = rows(text, m_spec->view, columns({}), anchor, reverse, 0, limit);
        return finish(std::move(text));
    }
    text.name = QStringLiteral(" jump");
    const auto keyName = quoted(m_spec->key);
    const auto keys = rows(text, keyView(), keyName, anchor, reverse, offset, limit);
    text.sql = QStringLiteral("with keys as materialized (%1) select %2%3 as v"
                              " where v.%4 in (select k.%4 from keys as k)")
                   .arg(keys, columns(QStringLiteral("v")), from(m_spec->view), keyName);
    text.sql += conditions(text) + order(reverse, QStringLiteral("v"));
    return finish(std::move(text));
}

db::Statement KeysetQuery::anchors(const Anchor *anchor, int step, int count) const
{
    Text text;
    text.name = QStringLiteral(" anchors");
    const auto what = QStringLiteral("%1::text as sort_value, %2 as key_value").arg(quoted(m_sortColumn), quoted(m_spec->key));
    text.sql = QStringLiteral("select n, sort_value, key_value from (select row_number() over () as n,"
                              " walked.* from (%1) as walked) as numbered where n % %2 = 0")
                   .arg(rows(text, keyView(), what, anchor, false, 0, step * count))
                   .arg(step);
    return finish(std::move(text));
}

db::Statement KeysetQuery::firstPage(int limit) const
{
    Text text;
    text.sql = rows(text, m_spec->view, columns({}), nullptr, false, 0, limit);
    return finish(std::move(text));
}

db::Statement KeysetQuery::after(const Anchor &anchor, int limit) const
{
    return jump(&anchor, false, 0, limit);
}

db::Statement KeysetQuery::before(const Anchor &anchor, int limit) const
{
    return jump(&anchor, true, 0, limit);
}

db::Statement KeysetQuery::count(qint64 cap) const
{
    Text text;
    text.name = QStringLiteral(" count");
    const auto filters = conditions(text);
    text.sql = QStringLiteral("select count(*) as n from (select 1%1 where true%2 limit %3) as counted")
                   .arg(from(keyView()), filters)
                   .arg(cap + 1);
    return finish(std::move(text));
}

db::Statement KeysetQuery::rowsWhere(const QString &column, const QVariantList &values) const
{
    Text text;
    text.name = QStringLiteral(" rows");
    const auto filters = conditions(text);
    text.sql = QLatin1String("select ") + columns({}) + from(m_spec->view) + QLatin1String(" where ") + quoted(column) +
               QLatin1String(" = any(") + text.bind(QVariant(values)) + u')' + filters;
    return finish(std::move(text));
}

db::Statement selectOne(const QString &view, const QString &key, const QVariant &value)
{
    return selectAll(view, {Filter::equals(key, value)}, {}, 1);
}

db::Statement selectAll(const QString &view, const QList<Filter> &filters, const QStringList &order, int limit)
{
    db::Statement statement;
    statement.name = QLatin1String("read ") + view;
    statement.repeatable = true;
    QString sql = QLatin1String("select *") + from(view) + QLatin1String(" where true");
    // By key there are few rows whatever the values are; a range or a beginning may hold any number.
    const auto isKey = [](const Filter &filter) {
        return filter.op == Filter::Op::Equals && (filter.column == QLatin1String("id") || filter.column.endsWith(QLatin1String("_id")));
    };
    const auto isRange = [](const Filter &filter) {
        return filter.op == Filter::Op::Prefix || filter.op == Filter::Op::AtLeast || filter.op == Filter::Op::AtMost;
    };
    statement.keepsPlan = filters.isEmpty() ||
                          (std::any_of(filters.cbegin(), filters.cend(), isKey) && std::none_of(filters.cbegin(), filters.cend(), isRange));
    for (const auto &filter : filters) {
        const auto name = quoted(filter.column);
        const auto bind = [&] {
            statement.values << filter.value;
            return u'$' + QString::number(statement.values.size());
        };
        sql += QLatin1String(" and ");
        switch (filter.op) {
        case Filter::Op::Equals: sql += name + QLatin1String(" = ") + bind(); break;
        case Filter::Op::OneOf: sql += name + QLatin1String(" = any(") + bind() + u')'; break;
        case Filter::Op::Prefix:
            sql += filter.column.endsWith(QLatin1String("_key")) ? QStringLiteral("starts_with(%1, data.sort_key(%2))").arg(name, bind())
                                                                 : QStringLiteral("starts_with(%1, %2)").arg(name, bind());
            break;
        case Filter::Op::AtLeast: sql += name + QLatin1String(" >= ") + bind(); break;
        case Filter::Op::AtMost: sql += name + QLatin1String(" <= ") + bind(); break;
        case Filter::Op::IsNull: sql += name + QLatin1String(" is null"); break;
        case Filter::Op::NotNull: sql += name + QLatin1String(" is not null"); break;
        }
    }
    QStringList terms;
    for (const auto &term : order)
        terms << (term.startsWith(u'-') ? quoted(inLanguage(term.mid(1))) + QLatin1String(" desc") : quoted(inLanguage(term)));
    if (!terms.isEmpty())
        sql += QLatin1String(" order by ") + terms.join(QLatin1String(", "));
    statement.sql = sql + QLatin1String(" limit ") + QString::number(limit);
    return statement;
}

db::Statement callRows(const QString &function, const QVariantList &values)
{
    QStringList places;
    for (int i = 1; i <= values.size(); ++i)
        places.append(u'$' + QString::number(i));
    db::Statement statement;
    statement.name = QLatin1String("read ") + function;
    statement.sql = QLatin1String("select *") + from(function) + u'(' + places.join(QLatin1String(", ")) + u')';
    statement.values = values;
    statement.repeatable = true;
    return statement;
}

db::Statement allowedActions(const QString &object, qint64 id)
{
    db::Statement statement;
    statement.name = QStringLiteral("read allowed_action");
    statement.sql = QStringLiteral("select act, allowed, code from ui.allowed_action($1, $2)");
    statement.values = {object, id};
    statement.repeatable = true;
    statement.keepsPlan = true;
    return statement;
}

db::Statement route(const QJsonObject &answers)
{
    db::Statement statement;
    statement.name = QStringLiteral("read route");
    statement.sql = QStringLiteral("select * from ui.route($1)");
    statement.values = {answers};
    statement.repeatable = true;
    return statement;
}

db::Statement allowedCreations(const QString &under, qint64 id)
{
    db::Statement statement;
    statement.name = QStringLiteral("read allowed_creation");
    statement.sql = QStringLiteral("select act, allowed, code from ui.allowed_creation($1, $2)");
    statement.values = {under, id > 0 ? QVariant(id) : QVariant()};
    statement.repeatable = true;
    statement.keepsPlan = true;
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
