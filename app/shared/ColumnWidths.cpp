#include "shared/ColumnWidths.h"

#include "shared/Look.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace shared {

ColumnWidths::ColumnWidths(QTableView *table) : QObject(table), m_table(table)
{
    table->viewport()->installEventFilter(this);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (!m_sharing && size > 0)
            m_dragged.insert(column, size / em());
    });
}

double ColumnWidths::em() const
{
    return std::max(1, QFontMetrics(look::font(look::Size::Body)).averageCharWidth());
}

void ColumnWidths::setWish(int column, int characters, bool stretches)
{
    m_wishes.insert(column, {double(std::max(4, characters)), 0, stretches});
}

void ColumnWidths::setContentWidth(int column, int pixels, bool rigid)
{
    m_wishes[column].pixels = pixels;
    m_wishes[column].rigid = rigid;
}

void ColumnWidths::share()
{
    if (m_sharing || !m_table->model())
        return;
    m_sharing = true;
    QHeaderView *header = m_table->horizontalHeader();
    const double unit = em();
    const int columns = m_table->model()->columnCount();
    const int available = m_table->viewport()->width();
    QList<double> wished(columns, 0);
    double total = 0;
    double stretching = 0;
    int last = -1;
    for (int column = 0; column < columns; ++column) {
        if (header->isSectionHidden(column))
            continue;
        const Wish wish = m_wishes.value(column);
        wished[column] =
            wish.pixels > 0 && !m_dragged.contains(column) ? wish.pixels : m_dragged.value(column, wish.characters) * unit + 2 * look::Gap;
        total += wished[column];
        if (wish.stretches && !m_dragged.contains(column))
            stretching += wished[column];
        last = column;
    }
    if (last >= 0 && available > 0) {
        // Too little: the widest give way first, down to a common width, so that short columns stay whole.
        double level = available;
        bool rigidToo = false;
        if (total > available) {
            QList<double> flexible;
            double rigid = 0;
            for (int column = 0; column < columns; ++column) {
                if (wished[column] <= 0)
                    continue;
                if (m_wishes.value(column).rigid)
                    rigid += wished[column];
                else
                    flexible.append(wished[column]);
            }
            constexpr double Least = 9; // characters that still say something
            rigidToo = available - rigid < Least * unit * double(flexible.size());
            level = rigidToo ? levelFor(wished, available) : levelFor(flexible, available - rigid);
        }
        int used = 0;
        for (int column = 0; column < columns; ++column) {
            if (wished[column] <= 0)
                continue;
            const bool whole = m_wishes.value(column).rigid && !rigidToo;
            double width = whole ? wished[column] : std::min(wished[column], level);
            const bool stretches = m_wishes.value(column).stretches && !m_dragged.contains(column);
            if (total < available && stretching > 0 && stretches)
                width += (available - total) * wished[column] / stretching;
            int size = int(width);
            if (column == last)
                size = std::max(size, available - used);
            header->resizeSection(column, size);
            used += size;
        }
    }
    m_sharing = false;
}

// The width to which the wider ones are cut so that all together fit.
double ColumnWidths::levelFor(QList<double> widths, double available)
{
    widths.removeIf([](double width) { return width <= 0; });
    std::sort(widths.begin(), widths.end());
    double level = available;
    qsizetype rest = widths.size();
    for (const double width : std::as_const(widths)) {
        level = available / double(rest);
        if (width > level)
            break;
        available -= width;
        --rest;
    }
    return level;
}

QVariantMap ColumnWidths::state() const
{
    QVariantMap widths;
    for (auto it = m_dragged.cbegin(); it != m_dragged.cend(); ++it)
        widths.insert(QString::number(it.key()), it.value());
    QVariantList hidden;
    const QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        if (header->isSectionHidden(column))
            hidden.append(column);
    return {{QStringLiteral("widths"), widths}, {QStringLiteral("hidden"), hidden}};
}

void ColumnWidths::restore(const QVariantMap &state)
{
    const QVariantMap widths = state.value(QStringLiteral("widths")).toMap();
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        if (const double width = it.value().toDouble(); width >= 2 && width < 200)
            m_dragged.insert(it.key().toInt(), width);
    const QVariantList hidden = state.value(QStringLiteral("hidden")).toList();
    for (const QVariant &column : hidden)
        m_table->setColumnHidden(column.toInt(), true);
    share();
}

bool ColumnWidths::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        share();
    return QObject::eventFilter(watched, event);
}

} // namespace shared
