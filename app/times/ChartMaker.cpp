#include "times/ChartMaker.h"

#include "messages/Vocabulary.h"
#include "shared/Look.h"
#include "times/Paint.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace times {

using shared::Record;

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("times", source);
}

double number(const Record &row, const char *column)
{
    return row.value(QLatin1String(column)).toDouble();
}

class Maker {
public:
    Maker(const QList<Record> &rows, bool onPaper) : m_rows(rows), m_paper(onPaper), m_chart(new QChart)
    {
        m_chart->setAnimationOptions(QChart::NoAnimation);
        m_chart->setBackgroundRoundness(0);
        m_chart->setBackgroundBrush(m_paper ? QColor(Qt::white) : QApplication::palette().color(QPalette::Base));
        m_chart->setMargins(QMargins(look::Gap, look::Gap, look::Gap, look::Gap));
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        m_chart->legend()->setAlignment(Qt::AlignBottom);
        m_chart->legend()->setLabelColor(ink());
        m_chart->legend()->setFont(look::font(look::Size::Small));
    }

    QChart *phases()
    {
        auto *series = new QHorizontalStackedBarSeries;
        double most = 0;
        double mean = 0;
        double median = 0;
        for (const Record &row : m_rows) {
            const double average = number(row, "mean_days");
            const double middle = number(row, "median_days");
            if (average <= 0)
                continue;
            const QString phase = row.value(QStringLiteral("phase")).toString();
            QBarSet *set = bars(messages::label(u"phase", phase), phaseBrush(phase));
            *set << middle << average;
            series->append(set);
            mean += average;
            median += middle;
            most = std::max({most, mean, median});
        }
        series->setBarWidth(0.6);
        m_chart->addSeries(series);
        auto *categories = new QBarCategoryAxis;
        categories->append({say(QT_TRANSLATE_NOOP("times", "Median")), say(QT_TRANSLATE_NOOP("times", "Mean"))});
        attach(categories, Qt::AlignLeft, series);
        attach(values(say(QT_TRANSLATE_NOOP("times", "Days")), most, true), Qt::AlignBottom, series);
        return m_chart;
    }

    QChart *percentiles()
    {
        struct Line {
            const char *column;
            const char *name;
            look::Tone tone;
            Qt::PenStyle style;
            double width;
        };
        static constexpr Line lines[] = {
            {"p50_days", QT_TRANSLATE_NOOP("times", "Half (50 %)"), look::Tone::Accent, Qt::SolidLine, 2.5},
            {"p75_days", QT_TRANSLATE_NOOP("times", "Three of four (75 %)"), look::Tone::Accent, Qt::DashLine, 2},
            {"p90_days", QT_TRANSLATE_NOOP("times", "Nine of ten (90 %)"), look::Tone::Neutral, Qt::DotLine, 2.5},
            {"promise_days", QT_TRANSLATE_NOOP("times", "Promise"), look::Tone::Danger, Qt::DashDotLine, 2}};
        double most = 0;
        QList<QXYSeries *> all;
        for (const Line &line : lines) {
            auto *series = new QLineSeries;
            series->setName(say(line.name));
            series->setPen(QPen(colour(line.tone), line.width, line.style, Qt::FlatCap));
            series->setPointsVisible(true);
            series->setMarkerSize(5);
            for (int i = 0; i < m_rows.size(); ++i)
                if (!m_rows.at(i).value(QLatin1String(line.column)).isNull()) {
                    series->append(i, number(m_rows.at(i), line.column));
                    most = std::max(most, number(m_rows.at(i), line.column));
                }
            m_chart->addSeries(series);
            all.append(series);
            for (QLegendMarker *marker : m_chart->legend()->markers(series))
                marker->setShape(QLegend::MarkerShapeFromSeries);
        }
        attachAll(steps(), Qt::AlignBottom, all);
        attachAll(values(say(QT_TRANSLATE_NOOP("times", "Total days")), most, true), Qt::AlignLeft, all);
        return m_chart;
    }

    QChart *flow()
    {
        auto *series = new QBarSeries;
        QBarSet *came = bars(say(QT_TRANSLATE_NOOP("times", "Arrived")), {colour(look::Tone::Accent), Qt::SolidPattern});
        QBarSet *went = bars(say(QT_TRANSLATE_NOOP("times", "Ended")), {colour(look::Tone::Success), Qt::BDiagPattern});
        auto *backlog = new QLineSeries;
        backlog->setName(say(QT_TRANSLATE_NOOP("times", "Open at the end")));
        backlog->setPen(QPen(colour(look::Tone::Warning), 2.5));
        backlog->setPointsVisible(true);
        backlog->setMarkerSize(6);
        double most = 0;
        for (int i = 0; i < m_rows.size(); ++i) {
            const Record &row = m_rows.at(i);
            *came << number(row, "arrived");
            *went << number(row, "ended");
            backlog->append(i, number(row, "backlog"));
            most = std::max({most, number(row, "arrived"), number(row, "ended"), number(row, "backlog")});
        }
        series->append(came);
        series->append(went);
        m_chart->addSeries(series);
        m_chart->addSeries(backlog);
        for (QLegendMarker *marker : m_chart->legend()->markers(backlog))
            marker->setShape(QLegend::MarkerShapeFromSeries);
        attachAll(steps(), Qt::AlignBottom, {series, backlog});
        attachAll(values(say(QT_TRANSLATE_NOOP("times", "Cases")), most, false), Qt::AlignLeft, {series, backlog});
        return m_chart;
    }

    QChart *distribution()
    {
        auto *series = new QBarSeries;
        QBarSet *set = bars(say(QT_TRANSLATE_NOOP("times", "Cases")), {colour(look::Tone::Accent), Qt::SolidPattern});
        double most = 0;
        for (const Record &row : m_rows) {
            *set << number(row, "cases");
            most = std::max(most, number(row, "cases"));
        }
        series->setBarWidth(0.9);
        series->append(set);
        m_chart->addSeries(series);
        auto *axis = steps();
        name(axis, say(QT_TRANSLATE_NOOP("times", "Total days, from")));
        attach(axis, Qt::AlignBottom, series);
        attach(values(say(QT_TRANSLATE_NOOP("times", "Cases")), most, false), Qt::AlignLeft, series);
        m_chart->legend()->hide();
        return m_chart;
    }

private:
    QColor ink() const { return m_paper ? QColor(Qt::black) : QApplication::palette().color(QPalette::WindowText); }
    QColor colour(look::Tone tone) const { return look::tone(tone, !m_paper && look::isDark()); }

    QBarSet *bars(const QString &words, QBrush brush) const
    {
        auto *set = new QBarSet(words);
        if (m_paper && look::isDark())
            brush.setColor(brush.color().darker(220));
        set->setBrush(brush);
        set->setPen(QPen(ink(), 0.5));
        return set;
    }

    void name(QAbstractAxis *axis, const QString &words) const
    {
        axis->setTitleText(words);
        axis->setTitleBrush(ink());
        axis->setTitleFont(look::font(look::Size::Small));
    }

    void style(QAbstractAxis *axis) const
    {
        axis->setLabelsFont(look::font(look::Size::Small));
        axis->setLabelsBrush(ink());
        axis->setLinePen(QPen(ink(), 0.7));
        axis->setGridLinePen(QPen(m_paper ? QColor(Qt::lightGray) : look::line(look::isDark()), 0.7));
    }

    QValueAxis *values(const QString &title, double most, bool days) const
    {
        auto *axis = new QValueAxis;
        axis->setRange(0, std::max(most * 1.05, days ? 1.0 : 4.0));
        axis->setTickCount(6);
        axis->applyNiceNumbers();
        axis->setLabelFormat(QStringLiteral("%d"));
        name(axis, title);
        return axis;
    }

    // One category per row; where many stand close together their words are set upright.
    QBarCategoryAxis *steps() const
    {
        auto *axis = new QBarCategoryAxis;
        for (const Record &row : m_rows)
            axis->append(row.value(QStringLiteral("short")).toString());
        axis->setTruncateLabels(false);
        if (m_rows.size() > 10)
            axis->setLabelsAngle(-60);
        return axis;
    }

    void attach(QAbstractAxis *axis, Qt::Alignment side, QAbstractSeries *series)
    {
        attachAll(axis, side, QList<QAbstractSeries *>{series});
    }

    template <typename Series>
    void attachAll(QAbstractAxis *axis, Qt::Alignment side, const QList<Series *> &all)
    {
        style(axis);
        m_chart->addAxis(axis, side);
        for (QAbstractSeries *series : all)
            series->attachAxis(axis);
    }
    void attachAll(QAbstractAxis *axis, Qt::Alignment side, std::initializer_list<QAbstractSeries *> all)
    {
        attachAll(axis, side, QList<QAbstractSeries *>(all));
    }

    const QList<Record> &m_rows;
    bool m_paper;
    QChart *m_chart;
};

} // namespace

QChart *makeChart(Chart chart, const QList<Record> &rows, bool onPaper)
{
    Maker maker(rows, onPaper);
    switch (chart) {
    case Chart::Phases: return maker.phases();
    case Chart::Percentiles: return maker.percentiles();
    case Chart::Flow: return maker.flow();
    case Chart::Distribution: break;
    }
    return maker.distribution();
}

QString spoken(Chart chart, const QList<Record> &rows)
{
    QStringList lines;
    const QList<shared::Field> columns = columnsOf(chart);
    for (const Record &row : rows) {
        QStringList cells;
        for (const shared::Field &field : columns)
            cells.append(shared::text(field.label) + QLatin1Char(' ') + shared::shown(field, row));
        lines.append(cells.join(QStringLiteral(", ")));
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace times
