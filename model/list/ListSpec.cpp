#include "list/ListSpec.h"

namespace list {

Filter Filter::equals(const QString &column, const QVariant &value)
{
    return {column, Op::Equals, value};
}

Filter Filter::oneOf(const QString &column, const QStringList &values)
{
    return {column, Op::OneOf, values};
}

Filter Filter::prefix(const QString &column, const QString &text)
{
    return {column, Op::Prefix, text};
}

Filter Filter::atLeast(const QString &column, const QVariant &value)
{
    return {column, Op::AtLeast, value};
}

Filter Filter::atMost(const QString &column, const QVariant &value)
{
    return {column, Op::AtMost, value};
}

const Column *ListSpec::column(const QString &name) const
{
    const int index = indexOf(name);
    return index < 0 ? nullptr : &columns.at(index);
}

int ListSpec::indexOf(const QString &name) const
{
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).name == name)
            return i;
    }
    return -1;
}

QStringList ListSpec::viewColumns() const
{
    QStringList names{key};
    const auto add = [&](const QString &name) {
        if (!names.contains(name))
            names << name;
    };
    if (!feedObjects.isEmpty())
        add(feedKey);
    for (const auto &column : columns) {
        if (column.kind == Kind::Localized) {
            for (const auto &language : column.languages)
                add(column.name + u'_' + language);
        } else {
            add(column.name);
        }
    }
    return names;
}

QList<int> ListSpec::visibleColumns() const
{
    QList<int> visible;
    for (int i = 0; i < columns.size(); ++i) {
        if (!columns.at(i).hidden)
            visible << i;
    }
    return visible;
}

} // namespace list
