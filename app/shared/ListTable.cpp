#include "shared/ListTable.h"

#include "list/PagedModel.h"
#include "shared/CellDelegates.h"
#include "shared/ColumnWidths.h"
#include "shared/Look.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace shared {

using list::PagedModel;

ListTable::ListTable(PagedModel &model, const list::ListSpec &list, const QList<ListColumn> &columns, QWidget *parent)
    : QTableView(parent), m_model(model), m_list(list)
{
    setModel(&m_model);
    dressTable(this);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(look::rowHeight());
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_widths = new ColumnWidths(this);
    const QList<int> visible = m_list.visibleColumns();
    for (int section = 0; section < visible.size(); ++section) {
        const list::Column &shownColumn = m_list.columns.at(visible.at(section));
        m_widths->setWish(section, shownColumn.width > 0 ? shownColumn.width : 14, shownColumn.kind == list::Kind::Localized);
        for (const ListColumn &drawn : columns) {
            if (shownColumn.name == QLatin1String(drawn.column)) {
                if (drawn.kind == Kind::Date && shownColumn.kind == list::Kind::Time)
                    setItemDelegateForColumn(section, new DayDelegate(this));
                else if (QStyledItemDelegate *delegate = delegateFor(drawn.kind, drawn.enumName, this))
                    setItemDelegateForColumn(section, delegate);
            }
        }
    }
    showSort();
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &ListTable::sortBy);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &ListTable::columnMenu);
    connect(this, &QTableView::doubleClicked, this, &ListTable::opened);
    const auto seen = [this] {
        const int last = rowAt(viewport()->height() - 1);
        m_model.setVisibleRange(std::max(0, rowAt(0)), last < 0 ? m_model.rowCount() - 1 : last);
    };
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, seen);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, seen);
}

Record ListTable::currentRecord() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && m_model.isLoaded(index.row()) ? m_model.record(index.row()) : Record();
}

void ListTable::showRows()
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        selectRow(0);
    if (!m_measured)
        measure();
    m_widths->share();
}

void ListTable::setOrder(const QString &column, Qt::SortOrder order)
{
    const list::Column *known = m_list.column(column);
    if (!known || !known->sortable)
        return;
    m_model.setSort({column, order});
    showSort();
}

void ListTable::sortBy(int section)
{
    const list::Column &column = m_list.columns.at(m_list.visibleColumns().value(section));
    const bool again = m_model.sortOrder() == list::Sort{column.name, Qt::AscendingOrder};
    if (column.sortable)
        setOrder(column.name, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    else
        showSort(); // the header has moved the mark already
}

void ListTable::showSort()
{
    const list::Sort sort = m_model.sortOrder();
    horizontalHeader()->setSortIndicator(m_model.columnOf(sort.column), sort.order);
    if (m_measured) {
        measure();
        m_widths->share();
    }
}

void ListTable::columnMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int section = 0; section < m_model.columnCount(); ++section) {
        QAction *action = menu->addAction(m_model.headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        action->setEnabled(section > 0); // the first column names the row
        connect(action, &QAction::toggled, this, [this, section](bool on) {
            setColumnHidden(section, !on);
            m_widths->share();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

// Once the first rows are here each column asks for what they need; later rows do not make the columns jump.
void ListTable::measure()
{
    m_measured = true;
    const int unit = QFontMetrics(look::font(look::Size::Body)).averageCharWidth();
    const QFontMetrics metrics(look::font(look::Size::Body));
    constexpr int Looked = 60;
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.widget = this;
    option.font = font();
    for (int section = 0; section < m_model.columnCount(); ++section) {
        int widest = 0;
        for (int row = 0; row < std::min(Looked, m_model.rowCount()); ++row) {
            const QModelIndex index = m_model.index(row, section);
            widest = std::max(widest, itemDelegateForIndex(index)->sizeHint(option, index).width());
        }
        const QString heading = m_model.headerData(section, Qt::Horizontal).toString();
        const int mark = section == horizontalHeader()->sortIndicatorSection() ? look::Wide + look::Gap : 0; // its arrow
        const int named = metrics.horizontalAdvance(heading) + 2 * look::Gap + mark;
        const int wanted = std::max(widest + look::Tight, named);
        const list::Kind kind = m_list.columns.at(m_list.visibleColumns().at(section)).kind;
        const QAbstractItemDelegate *drawn = itemDelegateForColumn(section);
        const bool words = kind == list::Kind::Text || kind == list::Kind::Localized || kind == list::Kind::Code;
        const bool rigid = (drawn && !qobject_cast<const EnumDelegate *>(drawn)) || !words;
        // A number or a short name is of use only whole.
        const bool whole = wanted <= m_widths->words(section == 0 ? 26 : 18);
        m_widths->setHeading(section, named);
        m_widths->setContentWidth(section, std::min(wanted, 48 * unit), m_widths->words(18), std::max(named, m_widths->words(14)),
                                  rigid || whole);
        if (kind == list::Kind::Number)
            m_widths->setFigure(section);
    }
}

Record ListTable::columnState() const
{
    return m_widths->state();
}

void ListTable::restoreColumns(const Record &state)
{
    m_widths->restore(state);
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit opened();
    else if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End))
        selectRow(event->key() == Qt::Key_Home ? 0 : m_model.rowCount() - 1); // rows are chosen whole: the ends are those of the list
    else
        QTableView::keyPressEvent(event);
}

void ListTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model.status() == PagedModel::Status::Ready) {
        verticalHeader()->setDefaultSectionSize(look::rowHeight());
        measure();
        m_widths->share();
    }
}

} // namespace shared
