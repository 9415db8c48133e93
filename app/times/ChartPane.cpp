#include "times/ChartPane.h"

#include "shared/FlowLayout.h"
#include "shared/Look.h"
#include "shared/RecordTable.h"
#include "times/ChartMaker.h"

#include <QBoxLayout>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QLabel>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPainter>
#include <QPixmap>

#include <memory>

namespace times {

ChartPane::ChartPane(Chart chart, QWidget *parent)
    : QWidget(parent), m_chart(chart), m_title(new QLabel(this)), m_note(new QLabel(this)), m_both(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_view(new QChartView(this)), m_legend(new QWidget(this)), m_table(new shared::RecordTable(columnsOf(chart), nullptr, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, look::Gap, look::Gap);
    column->setSpacing(look::Tight);
    look::setSize(m_title, look::Size::Section);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    look::setMuted(m_note);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    m_both->setSpacing(look::Wide);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMinimumHeight(360);
    m_table->setRowLimit(60);
    auto *drawn = new QVBoxLayout;
    drawn->setSpacing(look::Tight);
    drawn->addWidget(m_view, 1);
    new shared::FlowLayout(m_legend, look::Wide, look::Tight);
    drawn->addWidget(m_legend);
    m_both->addLayout(drawn, 3);
    m_both->addWidget(m_table, 2, Qt::AlignTop);
    column->addLayout(m_both);
    column->addStretch(1);
    draw();
}

void ChartPane::setRows(const QList<shared::Record> &rows)
{
    m_answered = rows;
    draw();
}

void ChartPane::draw()
{
    m_rows = labelled(m_chart, m_answered);
    m_title->setText(shared::text(titleOf(m_chart)));
    m_note->setText(shared::text(noteOf(m_chart)));
    const std::unique_ptr<QChart> old(m_view->chart());
    m_view->setChart(makeChart(m_chart, m_rows, false));
    explain();
    m_view->setBackgroundBrush(palette().color(QPalette::Base));
    m_view->setAccessibleName(shared::text(titleOf(m_chart)));
    m_view->setAccessibleDescription(spoken(m_chart, m_rows));
    m_table->setAccessibleName(shared::text(titleOf(m_chart)));
    m_table->setRecords(m_rows);
    m_table->retranslate();
}

// What each pattern and line of the chart stands for.
void ChartPane::explain()
{
    while (QLayoutItem *item = m_legend->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QLegend *legend = m_view->chart()->legend();
    const bool wanted = legend->isVisible();
    const QList<QLegendMarker *> markers = wanted ? legend->markers() : QList<QLegendMarker *>();
    legend->hide();
    m_legend->setVisible(wanted);
    const int side = QFontMetrics(look::font(look::Size::Small)).height();
    for (QLegendMarker *marker : markers) {
        auto *line = qobject_cast<QLineSeries *>(marker->series());
        const QSize size(line ? 2 * side : side, side);
        QPixmap swatch(size * devicePixelRatioF());
        swatch.setDevicePixelRatio(devicePixelRatioF());
        swatch.fill(Qt::transparent);
        QPainter painter(&swatch);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(line ? line->pen() : marker->pen());
        if (line) {
            painter.drawLine(0, side / 2, size.width(), side / 2);
        } else {
            painter.setBrush(marker->brush());
            painter.drawRect(QRect(2, 2, side - 4, side - 4));
        }
        painter.end();
        auto *pair = new QWidget(m_legend);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(look::Tight);
        auto *mark = new QLabel(pair);
        mark->setPixmap(swatch);
        auto *words = new QLabel(marker->label(), pair);
        words->setTextFormat(Qt::PlainText);
        look::setSize(words, look::Size::Small);
        row->addWidget(mark);
        row->addWidget(words);
        m_legend->layout()->addWidget(pair);
        pair->show();
    }
}

QList<QStringList> ChartPane::table() const
{
    const QList<shared::Field> columns = columnsOf(m_chart);
    QList<QStringList> all;
    QStringList head;
    for (const shared::Field &field : columns)
        head.append(shared::text(field.label));
    all.append(head);
    for (const shared::Record &row : m_rows) {
        QStringList cells;
        for (const shared::Field &field : columns)
            cells.append(shared::shown(field, row));
        all.append(cells);
    }
    return all;
}

// The table stands beside the chart while both are readable.
void ChartPane::arrange()
{
    const int unit = QFontMetrics(look::font(look::Size::Body)).averageCharWidth();
    const bool beside = width() > 108 * unit;
    m_both->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_table->setMinimumWidth(beside ? std::min(68 * unit, width() * 53 / 100) : std::min(width() - look::Wide, 50 * unit));
}

void ChartPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChartPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace times
