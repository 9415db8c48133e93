#include "list/PagedModel.h"

#include "base/Language.h"

#include <QCoreApplication>
#include <QUuid>

namespace list {

namespace {

constexpr int VisibleDelayMs = 40;
constexpr int ChangeDelayMs = 50;

} // namespace

PagedModel::PagedModel(db::Lane &lane, const ListSpec &spec, QObject *parent)
    : QAbstractTableModel(parent), m_lane(lane), m_spec(&spec), m_names(spec.viewColumns()), m_shown(spec.visibleColumns()),
      m_sort(spec.defaultSort), m_query(spec, m_sort, {}), m_counter(lane), m_anchors(lane)
{
    for (int i = 0; i < m_names.size(); ++i)
        m_cellOf.insert(m_names.at(i), i);
    m_visibleTimer.setSingleShot(true);
    m_visibleTimer.setInterval(VisibleDelayMs);
    m_changeTimer.setSingleShot(true);
    m_changeTimer.setInterval(ChangeDelayMs);
    connect(&m_visibleTimer, &QTimer::timeout, this, &PagedModel::requestVisible);
    connect(&m_changeTimer, &QTimer::timeout, this, &PagedModel::flushChanges);
    connect(&m_counter, &RowCounter::counted, this, &PagedModel::counted);
    connect(&m_counter, &RowCounter::failed, this, &PagedModel::fail);
    connect(&m_lane, &db::Lane::linkHealed, this, [this] {
        if (m_started)
            reload();
    });
}

PagedModel::~PagedModel()
{
    startGeneration(); // cancels what is under way
}

void PagedModel::setScope(const QList<Filter> &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    rebuild();
}

void PagedModel::setFilters(const QList<Filter> &filters)
{
    if (filters == m_filters)
        return;
    m_filters = filters;
    rebuild();
}

void PagedModel::setSort(const Sort &sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    rebuild();
}

void PagedModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_shown.size())
        return;
    const auto &shown = m_spec->columns.at(m_shown.at(column));
    if (shown.sortable)
        setSort({shown.name, order});
}

void PagedModel::setFeed(ChangeFeed *feed)
{
    if (m_feed)
        disconnect(m_feed, nullptr, this, nullptr);
    m_feed = feed;
    if (!feed)
        return;
    connect(feed, &ChangeFeed::changed, this, &PagedModel::onChange);
    connect(feed, &ChangeFeed::interrupted, this, [this] {
        if (m_started)
            reload();
    });
}

void PagedModel::retranslate()
{
    const auto sorted = m_query.sortColumn();
    m_query = KeysetQuery(*m_spec, m_sort, m_scope + m_filters);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (m_started && sorted != m_query.sortColumn())
        restart();
    else if (m_rowCount > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rowCount - 1, columnCount() - 1));
}

bool PagedModel::isLoaded(int row) const
{
    return cells(row) != nullptr;
}

const QList<QVariant> *PagedModel::cells(int row) const
{
    if (row < 0 || row >= m_rowCount)
        return nullptr;
    const auto *page = m_cache.find(row / PageSize);
    const int within = row % PageSize;
    return page && within < page->rows.size() ? &page->rows.at(within) : nullptr;
}

QVariant PagedModel::key(int row) const
{
    const auto *row_ = cells(row);
    return row_ ? row_->first() : QVariant();
}

int PagedModel::rowOfKey(const QVariant &key) const
{
    const auto numbers = m_cache.numbers();
    for (const int number : numbers) {
        const auto &rows = m_cache.find(number)->rows;
        for (int i = 0; i < rows.size(); ++i) {
            const int row = number * PageSize + i;
            if (rows.at(i).first() == key && row < m_rowCount)
                return row;
        }
    }
    return -1;
}

QVariant PagedModel::value(int row, const QString &column) const
{
    const auto *found = cells(row);
    const int cell = m_cellOf.value(column, -1);
    return found && cell >= 0 ? found->at(cell) : QVariant();
}

QVariantMap PagedModel::record(int row) const
{
    QVariantMap map;
    if (const auto *found = cells(row)) {
        for (int i = 0; i < m_names.size(); ++i)
            map.insert(m_names.at(i), found->at(i));
    }
    return map;
}

int PagedModel::columnOf(const QString &name) const
{
    return int(m_shown.indexOf(m_spec->indexOf(name)));
}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int PagedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PagedModel::display(const Column &column, const QList<QVariant> &cells) const
{
    if (column.kind == Kind::Localized) {
        for (const auto &suffix : base::suffixes(base::language())) {
            const int cell = m_cellOf.value(column.name + u'_' + suffix, -1);
            if (cell >= 0 && !cells.at(cell).toString().isEmpty())
                return cells.at(cell);
        }
        return QString();
    }
    const auto &value = cells.at(m_cellOf.value(column.name));
    if (value.isNull())
        return QString();
    switch (column.kind) {
    case Kind::Date: return base::formatDate(value.toDate());
    case Kind::Time: return base::formatMoment(value.toDateTime());
    case Kind::Number: return base::formatNumber(value.toLongLong());
    case Kind::State:
    case Kind::Code:
    case Kind::Flag: return column.label ? column.label(value.toString()) : value.toString();
    case Kind::Text:
    case Kind::Localized: break;
    }
    return value.toString();
}

QVariant PagedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.column() >= m_shown.size())
        return {};
    const auto &column = m_spec->columns.at(m_shown.at(index.column()));
    if (role == KindRole)
        return int(column.kind);
    if (role == Qt::TextAlignmentRole) {
        const auto side = column.kind == Kind::Number ? Qt::AlignRight : Qt::AlignLeft;
        return int(side | Qt::AlignVCenter);
    }
    const auto *row = cells(index.row());
    if (role == LoadingRole)
        return row == nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return display(column, *row);
    case KeyRole: return row->first();
    case ValueRole: return column.kind == Kind::Localized ? display(column, *row) : row->at(m_cellOf.value(column.name));
    case StateRole: return column.kind == Kind::State || column.kind == Kind::Code ? row->at(m_cellOf.value(column.name)) : QVariant();
    default: return {};
    }
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_shown.size())
        return {};
    const auto &column = m_spec->columns.at(m_shown.at(section));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return QCoreApplication::translate(m_spec->context, column.header);
    if (role == KindRole)
        return int(column.kind);
    return {};
}

} // namespace list
