#include "shared/ItemTree.h"

#include "messages/Vocabulary.h"
#include "shared/CellDelegates.h"
#include "shared/Look.h"

#include <QHeaderView>

namespace shared {

namespace {

enum Column { Name, Code, Sensitivity, Columns };

} // namespace

ItemTree::ItemTree(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(Columns);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    look::setQuietSelection(this);
    setItemDelegateForColumn(Sensitivity, new StateDelegate(QStringLiteral("sensitivity"), this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    header()->setSectionResizeMode(Code, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Sensitivity, QHeaderView::ResizeToContents);
    retranslate();
}

void ItemTree::setRows(const QList<Record> &rows, bool boxes)
{
    m_rows = rows;
    m_boxes = boxes;
    QList<int> all;
    for (const Record &row : rows)
        all.append(row.value(QStringLiteral("item_id")).toInt());
    fill(all);
}

void ItemTree::fill(const QList<int> &checked)
{
    clear();
    QHash<QString, QTreeWidgetItem *> groups;
    for (const Record &row : std::as_const(m_rows)) {
        QTreeWidgetItem *&group = groups[row.value(QStringLiteral("group_code")).toString()];
        if (!group) {
            group = new QTreeWidgetItem(this, {localized(row, QStringLiteral("group"))});
            group->setFlags(m_boxes ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate
                                    : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            group->setExpanded(true);
        }
        const int id = row.value(QStringLiteral("item_id")).toInt();
        auto *item = new QTreeWidgetItem(group, {localized(row, QStringLiteral("name")), row.value(QStringLiteral("code")).toString(),
                                                 row.value(QStringLiteral("sensitivity")).toString()});
        item->setData(Name, Qt::UserRole, id);
        item->setData(Sensitivity, Qt::AccessibleTextRole, messages::label(u"sensitivity", item->text(Sensitivity)));
        if (m_boxes)
            item->setCheckState(Name, checked.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
}

QList<int> ItemTree::checkedItems() const
{
    QList<int> result;
    for (int g = 0; g < topLevelItemCount(); ++g)
        for (int i = 0; i < topLevelItem(g)->childCount(); ++i)
            if (const QTreeWidgetItem *item = topLevelItem(g)->child(i); item->checkState(Name) == Qt::Checked)
                result.append(item->data(Name, Qt::UserRole).toInt());
    return result;
}

void ItemTree::retranslate()
{
    setHeaderLabels({tr("Item"), tr("Code"), tr("Sensitivity")});
    if (!m_rows.isEmpty())
        fill(m_boxes ? checkedItems() : QList<int>());
}

} // namespace shared
