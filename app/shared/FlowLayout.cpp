#include "shared/FlowLayout.h"

#include <QWidget>

#include <algorithm>

namespace shared {

FlowLayout::FlowLayout(QWidget *parent, int horizontalGap, int verticalGap)
    : QLayout(parent), m_horizontalGap(horizontalGap), m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size.rwidth() += hint.width() + (size.width() > 0 ? m_horizontalGap : 0);
        size.setHeight(std::max(size.height(), hint.height()));
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    int y = area.y();
    QList<QLayoutItem *> line;
    int lineWidth = 0;
    int lineHeight = 0;
    const auto sizeOf = [&](const QLayoutItem *item) {
        const QSize hint = item->sizeHint().expandedTo(item->minimumSize());
        return QSize(std::min(hint.width(), std::max(area.width(), item->minimumSize().width())), hint.height());
    };
    const auto flush = [&] {
        int x = m_right ? area.right() + 1 - lineWidth : area.x();
        for (QLayoutItem *item : std::as_const(line)) {
            QSize size = sizeOf(item);
            if (apply)
                item->setGeometry(QRect(QPoint(x, y + (lineHeight - size.height()) / 2), size));
            x += size.width() + m_horizontalGap;
        }
        if (!line.isEmpty())
            y += lineHeight + m_verticalGap;
        line.clear();
        lineWidth = lineHeight = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeOf(item);
        if (!line.isEmpty() && lineWidth + m_horizontalGap + size.width() > area.width())
            flush();
        lineWidth += size.width() + (line.isEmpty() ? 0 : m_horizontalGap);
        lineHeight = std::max(lineHeight, size.height());
        line.append(item);
    }
    flush();
    const int bottom = y > area.y() ? y - m_verticalGap : y;
    return bottom - rect.y() + contentsMargins().bottom();
}

} // namespace shared
