#pragma once

#include <QJsonObject>
#include <QSharedPointer>
#include <QStringList>
#include <QVariant>
#include <QVariantMap>

namespace db {

// The answer to one statement: decoded, complete, immutable, cheap to copy, any thread.
// Cells: bool, qint64 (all integers), double, QString (text, numeric, bit, enum), QByteArray, QUuid,
// QDate, QDateTime (UTC), QJsonObject/QJsonArray/QJsonValue, QStringList, QList<qint64>, or a null
// QVariant for NULL.
class Rows {
public:
    Rows() = default;
    // cells row by row; affected: rows changed when there are no columns.
    Rows(QStringList columns, QList<QVariant> cells, qint64 affected = 0);

    int count() const { return m_columns.isEmpty() ? 0 : int(m_cells.size() / m_columns.size()); }
    bool isEmpty() const { return count() == 0; }
    const QStringList &columns() const { return m_columns; }
    int column(const QString &name) const { return int(m_columns.indexOf(name)); }
    qint64 affected() const { return m_affected; }

    const QVariant &at(int row, int column) const;
    // A name that is not there gives a null value and a warning: a typing error, found by tests.
    QVariant value(int row, const QString &column) const;
    QVariant value(int row, const char *column) const { return value(row, QString::fromLatin1(column)); }
    QVariantMap map(int row) const;
    QList<QVariantMap> maps() const;

private:
    QStringList m_columns;
    QList<QVariant> m_cells;
    qint64 m_affected = 0;
};

} // namespace db
