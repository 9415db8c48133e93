#include "shared/ColumnWidths.h"

#include "shared/Look.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace shared {

namespace {

// The widths that fit: the widest give way first, none below its least while that is possible.
QList<double> cut(const QList<double> &wished, const QList<double> &least, double available)
{
    const auto at = [&](double level) {
        QList<double> widths;
        for (qsizetype i = 0; i < wished.size(); ++i)
            widths.append(std::min(wished.at(i), std::max(least.at(i), level)));
        return widths;
    };
    double low = 0;
    double high = available;
    while (high - low > 0.5) {
        const double middle = (low + high) / 2;
        const QList<double> widths = at(middle);
        (std::accumulate(widths.cbegin(), widths.cend(), 0.0) > available ? high : low) = middle;
    }
    return at(low);
}

} // namespace

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
    m_wishes[column].characters = std::max(4, characters);
    m_wishes[column].stretches = stretches;
}

void ColumnWidths::setFigure(int column)
{
    m_wishes[column].figure = true;
}

void ColumnWidths::setHeading(int column, int pixels)
{
    m_wishes[column].heading = pixels;
}

void ColumnWidths::setWhole(int column)
{
    m_wishes[column].whole = true;
}

void ColumnWidths::setContentWidth(int column, int pixels, int good, int least, bool rigid)
{
    Wish &wish = m_wishes[column];
    wish.pixels = pixels;
    wish.good = std::min(pixels, std::max(good, least));
    wish.least = std::min(pixels, least);
    wish.rigid = rigid;
}

int ColumnWidths::words(int characters) const
{
    return int(characters * em()) + 2 * look::Gap;
}

void ColumnWidths::share()
{
    if (m_sharing || !m_table->model())
        return;
    m_sharing = true;
    QHeaderView *header = m_table->horizontalHeader();
    const int columns = m_table->model()->columnCount();
    const int available = m_table->viewport()->width();
    QList<double> wished(columns, 0);
    // What the columns are held at while the widest give way: what reads well; the same for the first, which names the row, and for the
    // others what can just be read; that for all; next to nothing; nothing.
    QList<QList<double>> floors(5, wished);
    QList<bool> stretch(columns, false); // what has more to say than a number or a name
    double stretching = 0;
    int first = -1;
    int text = -1; // the first that is no figure
    int last = -1;
    for (int column = 0; column < columns; ++column) {
        if (header->isSectionHidden(column))
            continue;
        const Wish wish = m_wishes.value(column);
        const bool dragged = m_dragged.contains(column);
        wished[column] = wish.pixels > 0 && !dragged ? wish.pixels : m_dragged.value(column, wish.characters) * em() + 2 * look::Gap;
        const double little = std::min(wished[column], double(words(9)));
        const auto held = [&](double width) { return wish.rigid ? wished[column] : std::min(wished[column], std::max(width, little)); };
        floors[0][column] = held(wish.good);
        floors[1][column] = held(first < 0 ? wish.good : wish.least);
        floors[2][column] = held(wish.least);
        floors[3][column] = held(wish.whole ? wish.least : wish.heading);
        stretch[column] = wish.stretches && !dragged && wished[column] >= words(18);
        if (stretch[column])
            stretching += wished[column];
        if (first < 0)
            first = column;
        if (text < 0 && !wish.figure)
            text = column;
        last = column;
    }
    if (last >= 0 && available > 0) {
        const auto sum = [](const QList<double> &widths) { return std::accumulate(widths.cbegin(), widths.cend(), 0.0); };
        QList<double> widths = wished;
        if (const double total = sum(wished); total > available) {
            const auto fits =
                std::find_if(floors.cbegin(), floors.cend(), [&](const QList<double> &floor) { return sum(floor) <= available; });
            widths = cut(wished, *fits, available);
        } else if (stretching > 0) {
            for (int column = 0; column < columns; ++column)
                if (stretch[column])
                    widths[column] += (available - total) * wished[column] / stretching;
        } else if (m_wishes.value(last).figure && text >= 0) {
            widths[text] += available - total;
        }
        int used = 0;
        for (int column = 0; column < columns; ++column) {
            if (wished[column] <= 0)
                continue;
            int size = int(widths[column]);
            if (column == last)
                size = std::max(size, available - used);
            header->resizeSection(column, size);
            used += size;
        }
    }
    m_sharing = false;
    emit widthsShared();
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
    if (const auto known = state.constFind(QStringLiteral("hidden")); known != state.cend()) {
        const QVariantList hidden = known->toList();
        for (int column = 0; m_table->model() && column < m_table->model()->columnCount(); ++column)
            m_table->setColumnHidden(column, hidden.contains(column));
    }
    share();
}

bool ColumnWidths::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        share();
    return QObject::eventFilter(watched, event);
}

} // namespace shared
