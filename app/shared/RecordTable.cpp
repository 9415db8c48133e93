#include "shared/RecordTable.h"

#include "shared/CellDelegates.h"
#include "shared/ColumnWidths.h"
#include "shared/Look.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace shared {

namespace {

int usualWidth(Kind kind)
{
    switch (kind) {
    case Kind::Number:
    case Kind::Days: return 8;
    case Kind::Size: return 9;
    case Kind::Span: return 12;
    case Kind::Flag: return 6;
    case Kind::Date: return 11;
    case Kind::Moment: return 17;
    case Kind::Period: return 24;
    case Kind::Deadline: return 24;
    case Kind::State:
    case Kind::Enum: return 18;
    case Kind::Localized:
    case Kind::LongText: return 30;
    case Kind::Figure:
    case Kind::Text: break;
    }
    return 18;
}

} // namespace

RecordTable::RecordTable(QList<Field> fields, const char *groupStem, QWidget *parent)
    : QTableView(parent), m_model(new RecordModel(std::move(fields), QString::fromLatin1(groupStem), this))
{
    setModel(m_model);
    m_widths = new ColumnWidths(this);
    connect(m_widths, &ColumnWidths::widthsShared, this, &RecordTable::fitRows);
    dressTable(this);
    setWordWrap(true);
    for (int column = 0; column < m_model->fields().size(); ++column) {
        const Field &field = m_model->fields().at(column);
        m_widths->setWish(column, field.width > 0 ? field.width : usualWidth(field.kind),
                          field.kind == Kind::Localized || field.kind == Kind::LongText || field.kind == Kind::Text);
        if (field.kind == Kind::Number || field.kind == Kind::Days || field.kind == Kind::Size)
            m_widths->setFigure(column);
        if (field.kind == Kind::State)
            m_widths->setWhole(column);
        if (QStyledItemDelegate *delegate = delegateFor(field.kind, field.enumName, this))
            setItemDelegateForColumn(column, delegate);
    }
    connect(this, &QTableView::doubleClicked, this, [this] {
        if (const Record record = currentRecord(); !record.isEmpty())
            emit opened(record);
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        emit chosen(currentRecord());
        // The page scrolls, not the table: keep the chosen row in sight.
        for (QWidget *above = parentWidget(); above && index.isValid() && hasFocus(); above = above->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(above)) {
                const QRect row = visualRect(index);
                const QPoint at = viewport()->mapTo(area->widget(), row.center());
                area->ensureVisible(at.x(), at.y(), 0, 2 * row.height());
                break;
            }
    });
}

void RecordTable::setRecords(const QList<Record> &records)
{
    const QVariant kept = currentRecord().value(QStringLiteral("id"));
    m_model->setRecords(records);
    fit();
    if (kept.isValid()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (m_model->record(row).value(QStringLiteral("id")) == kept)
                selectRow(row);
    }
    emit chosen(currentRecord());
}

Record RecordTable::currentRecord() const
{
    return currentIndex().isValid() ? m_model->record(currentIndex().row()) : Record();
}

void RecordTable::setRowLimit(int rows)
{
    m_rowLimit = rows;
    fit();
}

void RecordTable::retranslate()
{
    m_model->retranslate();
    fit();
}

void RecordTable::fit()
{
    verticalHeader()->setDefaultSectionSize(look::rowHeight());
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->isHeading(row) && m_model->columnCount() > 1)
            setSpan(row, 0, 1, m_model->columnCount());
    measure();
    m_widths->share();
}

// All rows are here, so that each column can have what its widest cell needs.
void RecordTable::measure()
{
    constexpr int Looked = 200;
    const QFontMetrics metrics(look::font(look::Size::Body));
    const int icon = std::max(16, int(16 * look::textScale())) + look::Gap + look::Tight;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const Field &field = m_model->fields().at(column);
        const int heading = metrics.horizontalAdvance(text(field.label)) + 2 * look::Gap + look::Tight;
        const int mark = field.kind == Kind::State ? icon : 0;
        int widest = heading;
        int word = 0; // the longest one cannot be parted
        bool empty = true;
        for (int row = 0; row < std::min(Looked, m_model->rowCount()); ++row) {
            if (m_model->isHeading(row))
                continue;
            const QString words = shown(field, m_model->record(row));
            empty = empty && words.isEmpty();
            widest = std::max(widest, metrics.horizontalAdvance(words) + 2 * look::Gap + look::Tight + mark);
            const QStringList parts = words.split(QLatin1Char(' '));
            for (const QString &part : parts)
                word = std::max(word, metrics.horizontalAdvance(part) + 2 * look::Gap + look::Tight + mark);
        }
        const bool rigid = field.kind != Kind::Text && field.kind != Kind::Localized && field.kind != Kind::LongText &&
                           field.kind != Kind::Enum && field.kind != Kind::State;
        setColumnHidden(column, column > 0 && empty && m_model->rowCount() > 0 && m_model->rowCount() <= Looked);
        // The first column names the row.
        m_widths->setHeading(column, heading);
        m_widths->setContentWidth(column, widest, m_widths->words(column == 0 ? 28 : 14),
                                  std::max(heading, std::min(word, m_widths->words(30))), rigid);
    }
}

// Each row as high as its longest text needs in the columns as they now are.
void RecordTable::fitRows()
{
    constexpr int MostLines = 4;
    const int icon = std::max(16, int(16 * look::textScale())) + look::Gap;
    const QFontMetrics metrics(look::font(look::Size::Body));
    const int rows = std::clamp(m_model->rowCount(), 1, m_rowLimit);
    int height = (rows - std::min(rows, m_model->rowCount())) * look::rowHeight();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        int lines = 1;
        for (int column = 0; column < m_model->columnCount() && !m_model->isHeading(row); ++column) {
            const Field &field = m_model->fields().at(column);
            if (isColumnHidden(column))
                continue;
            const QString words = shown(field, m_model->record(row));
            const int room = std::max(16, columnWidth(column) - 2 * look::Gap - (field.kind == Kind::State ? icon : 0));
            if (metrics.horizontalAdvance(words) > room)
                lines = std::max(lines,
                                 metrics.boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, words).height() / metrics.lineSpacing());
        }
        const int wanted = look::rowHeight() + (std::min(lines, MostLines) - 1) * metrics.lineSpacing();
        if (rowHeight(row) != wanted)
            setRowHeight(row, wanted);
        if (row < rows)
            height += wanted;
    }
    height += horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const Record record = currentRecord(); !record.isEmpty())
            emit opened(record);
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model)
        fit();
}

void RecordTable::wheelEvent(QWheelEvent *event)
{
    // A table that shows all its rows lets the page scroll.
    if (verticalScrollBar()->maximum() == 0)
        event->ignore();
    else
        QTableView::wheelEvent(event);
}

} // namespace shared
