#include "shared/CellDelegates.h"

#include "list/PagedModel.h"
#include "messages/Vocabulary.h"
#include "shared/Format.h"
#include "shared/Icons.h"
#include "shared/Look.h"
#include "shared/RecordModel.h"
#include "shared/StateBadge.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace shared {

namespace {

constexpr int Inset = 5;

QString rawText(const QModelIndex &index)
{
    const QVariant state = index.data(list::PagedModel::StateRole);
    if (state.isValid())
        return state.toString();
    const QVariant value = index.data(list::PagedModel::ValueRole);
    return value.isValid() ? value.toString() : index.data(Qt::DisplayRole).toString();
}

// The state of the row's object, empty when the rows have none.
QString stateOf(const QModelIndex &index)
{
    const QString state = QStringLiteral("state");
    if (const auto *paged = qobject_cast<const list::PagedModel *>(index.model()))
        return paged->spec().indexOf(state) < 0 ? QString() : paged->value(index.row(), state).toString();
    if (const auto *records = qobject_cast<const RecordModel *>(index.model()))
        return records->record(index.row()).value(state).toString();
    return {};
}

void colourText(QStyleOptionViewItem *option, const QColor &colour)
{
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
}

} // namespace

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * Inset, 0);
}

TreeNameDelegate::TreeNameDelegate(QTreeView *tree) : QStyledItemDelegate(tree)
{
    tree->setUniformRowHeights(false);
    tree->setWordWrap(true);
    tree->setItemDelegateForColumn(0, this);
    connect(tree->header(), &QHeaderView::sectionResized, tree, [tree](int column) {
        if (column == 0)
            QMetaObject::invokeMethod(tree, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    });
}

QSize TreeNameDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    if (!tree || tree->isFirstColumnSpanned(index.row(), index.parent()))
        return size;
    int levels = tree->rootIsDecorated() ? 1 : 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++levels;
    if (size.width() > tree->columnWidth(index.column()) - levels * tree->indentation())
        size.rheight() += option.fontMetrics.lineSpacing();
    return size;
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The whole row is selected; a frame around one cell would only disturb.
    option->state &= ~QStyle::State_HasFocus;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(list::PagedModel::LoadingRole).toBool()) {
        // Cells begin where their heading does; the ground of a selected row has no gaps.
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
        QStyleOptionViewItem inset(option);
        inset.rect.adjust(Inset, 0, -Inset, 0);
        QStyledItemDelegate::paint(painter, inset, index);
        return;
    }
    painter->save();
    painter->setPen(Qt::NoPen);
    painter->setBrush(look::line(look::isDark()));
    painter->setOpacity(0.5);
    const QRect cell = option.rect;
    painter->drawRoundedRect(QRect(cell.x() + look::Tight, cell.center().y() - 3, cell.width() * 2 / 5, 6), 3, 3);
    painter->restore();
}

void EnumDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    const QString raw = rawText(index);
    option->text = raw.isEmpty() ? QString() : messages::label(m_enumName, raw);
}

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    const StateLook state = stateLook(m_enumName, rawText(index));
    option->text = state.word;
    if (state.word.isEmpty())
        return;
    const int side = std::max(16, int(16 * look::textScale()));
    const double ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
    const QColor colour = look::tone(state.tone);
    option->features |= QStyleOptionViewItem::HasDecoration;
    const QPixmap drawn = icons::pixmap(state.icon, colour, side, ratio);
    option->icon = QIcon(drawn);
    option->icon.addPixmap(drawn, QIcon::Selected); // the quiet ground of a selected row asks for no other colour
    option->decorationSize = QSize(side, side);
    colourText(option, colour);
}

void DeadlineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    const QDate due = index.data(list::PagedModel::ValueRole).toDate();
    if (isOver(stateOf(index))) {
        option->text = format::date(due);
        return;
    }
    option->text = format::deadline(due, format::today());
    if (!due.isValid())
        return;
    const qint64 days = format::today().daysTo(due);
    if (days < 0)
        colourText(option, look::tone(look::Tone::Danger));
    else if (days < 4)
        colourText(option, look::tone(look::Tone::Warning));
}

void DayDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    option->text = format::date(format::day(index.data(list::PagedModel::ValueRole).toDateTime()));
}

void SpanDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    option->text = format::span(rawText(index));
}

QStyledItemDelegate *delegateFor(Kind kind, const char *enumName, QObject *parent)
{
    switch (kind) {
    case Kind::State: return new StateDelegate(QString::fromLatin1(enumName), parent);
    case Kind::Enum: return new EnumDelegate(QString::fromLatin1(enumName), parent);
    case Kind::Deadline: return new DeadlineDelegate(parent);
    case Kind::Span: return new SpanDelegate(parent);
    default: return nullptr;
    }
}

void dressTable(QTableView *table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTextElideMode(Qt::ElideRight);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(16);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setMinimumSectionSize(16);
    table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    table->setItemDelegate(new CellDelegate(table));
    look::setQuietSelection(table);
}

} // namespace shared
