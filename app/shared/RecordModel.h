// A few hundred complete rows as a table, put under headings when they have a group. For sections of a page and for choices in dialogs.
#pragma once

#include "shared/Field.h"

#include <QAbstractTableModel>

namespace shared {

class RecordModel : public QAbstractTableModel {
    Q_OBJECT
public:
    RecordModel(QList<Field> fields, QString groupStem, QObject *parent = nullptr);

    void setRecords(const QList<Record> &records);
    void retranslate();
    bool isHeading(int row) const { return m_rows.value(row, -1) < 0; }
    Record record(int row) const; // empty for a heading
    const QList<Record> &records() const { return m_records; }
    const QList<Field> &fields() const { return m_fields; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_fields.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void arrange();

    QList<Field> m_fields;
    QString m_groupStem;
    QList<Record> m_records;
    QList<int> m_rows; // index into the records; -1 - n: heading of the group that begins at record n
};

} // namespace shared
