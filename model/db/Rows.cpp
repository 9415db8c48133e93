#include "db/Rows.h"

#include "base/Log.h"

namespace db {

Rows::Rows(QStringList columns, QList<QVariant> cells, qint64 affected)
    : m_columns(std::move(columns)), m_cells(std::move(cells)), m_affected(affected)
{
}

const QVariant &Rows::at(int row, int column) const
{
    return m_cells.at(qsizetype(row) * m_columns.size() + column);
}

QVariant Rows::value(int row, const QString &column) const
{
    const int index = this->column(column);
    if (index < 0 || row < 0 || row >= count()) {
        qCWarning(lcDb) << "no such cell:" << column << "row" << row << "of" << count();
        return {};
    }
    return at(row, index);
}

QVariantMap Rows::map(int row) const
{
    QVariantMap map;
    if (row >= 0 && row < count()) {
        for (int i = 0; i < m_columns.size(); ++i)
            map.insert(m_columns.at(i), at(row, i));
    }
    return map;
}

QList<QVariantMap> Rows::maps() const
{
    QList<QVariantMap> all;
    all.reserve(count());
    for (int row = 0; row < count(); ++row)
        all << map(row);
    return all;
}

} // namespace db
