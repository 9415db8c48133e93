#include "times/ClockView.h"

#include "messages/Vocabulary.h"
#include "shared/FlowLayout.h"
#include "shared/Format.h"
#include "shared/Look.h"
#include "shared/StateBadge.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace times {

ClockView::ClockView(QWidget *parent) : RecordsView(parent), m_badge(new shared::StateBadge(this)), m_promise(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::Tight, 0, look::Tight);
    column->setSpacing(look::Gap);
    auto *clocks = new QWidget(this);
    auto *line = new shared::FlowLayout(clocks, 3 * look::Wide, look::Gap);
    for (Clock &clock : m_clocks) {
        auto *pair = new QWidget(clocks);
        auto *stack = new QVBoxLayout(pair);
        stack->setContentsMargins(0, 0, 0, 0);
        stack->setSpacing(0);
        clock.figure = new QLabel(pair);
        look::setSize(clock.figure, look::Size::PageTitle);
        clock.caption = new QLabel(pair);
        look::setMuted(clock.caption);
        stack->addWidget(clock.figure);
        stack->addWidget(clock.caption);
        line->addWidget(pair);
    }
    column->addWidget(clocks);
    auto *under = new QHBoxLayout;
    under->setSpacing(look::Gap);
    under->addWidget(m_badge, 0, Qt::AlignTop);
    m_promise->setWordWrap(true);
    m_promise->setTextFormat(Qt::PlainText);
    under->addWidget(m_promise, 1);
    column->addLayout(under);
}

void ClockView::setRecords(const QList<shared::Record> &records)
{
    m_record = records.value(0);
    fill();
}

void ClockView::fill()
{
    if (m_record.isEmpty())
        return;
    const auto figure = [this](const char *column) {
        return tr("%1 days").arg(format::decimal(m_record.value(QLatin1String(column)).toDouble()));
    };
    const bool open = m_record.value(QStringLiteral("ended_at")).isNull();
    m_clocks[0].figure->setText(figure("total_days"));
    m_clocks[0].caption->setText(open ? tr("in total since arrival, and going on") : tr("in total from arrival to the end"));
    m_clocks[1].figure->setText(figure("agency_days"));
    m_clocks[1].caption->setText(tr("the agency’s own time"));
    m_clocks[2].figure->setText(figure("applicant_days"));
    m_clocks[2].caption->setText(tr("waiting for the applicant"));
    for (Clock &clock : m_clocks)
        clock.figure->setAccessibleName(clock.figure->text() + QLatin1Char(' ') + clock.caption->text());

    const QString lateness = m_record.value(QStringLiteral("lateness")).toString();
    m_badge->setState(QStringLiteral("lateness"), lateness);
    const QDate due = m_record.value(QStringLiteral("due_on")).toDate();
    const int left = m_record.value(QStringLiteral("days_left")).toInt();
    QString sentence;
    if (!due.isValid())
        sentence = tr("No time has been promised for cases like this.");
    else if (open)
        sentence = tr("Promised by %1 · %2").arg(format::dateWithWeekday(due), format::remaining(due, due.addDays(-left)));
    else if (left < 0)
        sentence = tr("Was promised by %1; ended %n day(s) after it.", nullptr, -left).arg(format::date(due));
    else if (left == 0)
        sentence = tr("Was promised by %1; ended on that very day.").arg(format::date(due));
    else
        sentence = tr("Was promised by %1; ended %n day(s) before it.", nullptr, left).arg(format::date(due));
    m_promise->setText(sentence);
}

void ClockView::changeEvent(QEvent *event)
{
    RecordsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace times
