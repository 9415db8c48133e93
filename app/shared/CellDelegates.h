// How cells of lists and section tables are drawn: words of enumerations, deadlines, figures at the right, a mark while on the way.
#pragma once

#include "shared/Field.h"

#include <QStyledItemDelegate>

class QTableView;
class QTreeView;

namespace shared {

// Rows on their way are drawn as a quiet bar; everything else as the model says.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

class EnumDelegate : public CellDelegate {
    Q_OBJECT
public:
    EnumDelegate(QString enumName, QObject *parent) : CellDelegate(parent), m_enumName(std::move(enumName)) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QString m_enumName;
};

class StateDelegate : public CellDelegate {
    Q_OBJECT
public:
    StateDelegate(QString enumName, QObject *parent) : CellDelegate(parent), m_enumName(std::move(enumName)) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QString m_enumName;
};

// A date; with weekday and remaining days when near, in the tone of its urgency.
class DeadlineDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

// A moment of which a list tells the day only.
class DayDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

// "6 week" as words.
class SpanDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

// Draws the first column of a tree, its names: on a second line when the column is too narrow for one.
class TreeNameDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TreeNameDelegate(QTreeView *tree);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The delegate for a kind, owned by the parent; null when the plain one will do.
QStyledItemDelegate *delegateFor(Kind kind, const char *enumName, QObject *parent);

// What all tables have in common: whole rows chosen one at a time, quiet lines, no horizontal scrolling, cells drawn as above.
void dressTable(QTableView *table);

} // namespace shared
