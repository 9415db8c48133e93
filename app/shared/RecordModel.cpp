#include "shared/RecordModel.h"

#include "list/PagedModel.h"
#include "shared/Look.h"

#include <QFont>

namespace shared {

namespace {

bool isFigure(Kind kind)
{
    return kind == Kind::Number || kind == Kind::Figure || kind == Kind::Days || kind == Kind::Size;
}

} // namespace

RecordModel::RecordModel(QList<Field> fields, QString groupStem, QObject *parent)
    : QAbstractTableModel(parent), m_fields(std::move(fields)), m_groupStem(std::move(groupStem))
{
}

void RecordModel::setRecords(const QList<Record> &records)
{
    beginResetModel();
    m_records = records;
    arrange();
    endResetModel();
}

void RecordModel::arrange()
{
    m_rows.clear();
    QString last;
    for (int i = 0; i < m_records.size(); ++i) {
        if (!m_groupStem.isEmpty()) {
            const QString group = localized(m_records.at(i), m_groupStem);
            if (group != last || i == 0)
                m_rows.append(-1 - i);
            last = group;
        }
        m_rows.append(i);
    }
}

void RecordModel::retranslate()
{
    beginResetModel();
    arrange();
    endResetModel();
}

Record RecordModel::record(int row) const
{
    const int index = m_rows.value(row, -1);
    return index < 0 ? Record() : m_records.at(index);
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    const int at = m_rows.value(index.row(), -1);
    if (at < 0) {
        if (index.column() != 0)
            return {};
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return localized(m_records.value(-1 - at), m_groupStem);
        if (role == Qt::FontRole) {
            QFont font = look::font(look::Size::Body);
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    }
    const Field &field = m_fields.at(index.column());
    const Record &record = m_records.at(at);
    switch (role) {
    case Qt::DisplayRole: return shown(field, record);
    case Qt::ToolTipRole: return shown(field, record);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((isFigure(field.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case list::PagedModel::StateRole:
    case list::PagedModel::ValueRole: return record.value(QLatin1String(field.column));
    case list::PagedModel::LoadingRole: return false;
    default: return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_fields.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_fields.at(section).label);
    if (role == Qt::TextAlignmentRole && isFigure(m_fields.at(section).kind))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

Qt::ItemFlags RecordModel::flags(const QModelIndex &index) const
{
    return isHeading(index.row()) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace shared
