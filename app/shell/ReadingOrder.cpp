#include "shell/ReadingOrder.h"

#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace shell {

namespace {

void addChildren(QWidget *parent, const QWidget *along, QList<QWidget *> &order);

void add(QWidget *widget, const QWidget *along, QList<QWidget *> &order)
{
    if (!widget->isVisible() || !widget->isEnabled() || widget->isWindow())
        return;
    const bool reached = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
    if (reached || widget == along)
        order.append(widget);
    addChildren(widget, along, order);
}

void addItems(const QLayout *layout, QList<QWidget *> &widgets)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            widgets.append(widget);
        else if (const QLayout *inner = item->layout())
            addItems(inner, widgets);
    }
}

// What a layout holds in its order, then the rest from top to bottom.
void addChildren(QWidget *parent, const QWidget *along, QList<QWidget *> &order)
{
    QList<QWidget *> children;
    if (const QLayout *layout = parent->layout())
        addItems(layout, children);
    QList<QWidget *> rest;
    for (QObject *child : parent->children())
        if (auto *widget = qobject_cast<QWidget *>(child); widget && !children.contains(widget))
            rest.append(widget);
    std::stable_sort(rest.begin(), rest.end(),
                     [](const QWidget *a, const QWidget *b) { return a->y() != b->y() ? a->y() < b->y() : a->x() < b->x(); });
    for (QWidget *child : children + rest)
        add(child, along, order);
}

} // namespace

QList<QWidget *> readingOrder(QWidget *window, const QWidget *along)
{
    QList<QWidget *> order;
    addChildren(window, along, order);
    return order;
}

bool focusNext(QWidget *window, bool forward)
{
    QWidget *now = window->focusWidget();
    const QList<QWidget *> order = readingOrder(window, now);
    const qsizetype count = order.size();
    if (count == 0)
        return false;
    const qsizetype at = order.indexOf(now);
    const qsizetype next = at < 0 ? (forward ? 0 : count - 1) : (at + (forward ? 1 : count - 1)) % count;
    order.at(next)->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return order.at(next) != now;
}

} // namespace shell
