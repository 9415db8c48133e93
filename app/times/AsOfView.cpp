#include "times/AsOfView.h"

#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "shared/DateEdit.h"
#include "shared/Desk.h"
#include "shared/ErrorPresenter.h"
#include "shared/FieldGrid.h"
#include "shared/Format.h"
#include "shared/Look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace times {

AsOfView::AsOfView(shared::Desk &desk, QString function, QList<shared::Field> fields, QWidget *parent)
    : RecordsView(parent), m_desk(desk), m_function(std::move(function)), m_label(new QLabel(this)), m_day(new shared::DateEdit(this)),
      m_nothing(new QLabel(this)), m_grid(new shared::FieldGrid(std::move(fields), desk, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::Gap);
    auto *line = new QHBoxLayout;
    line->setSpacing(look::Gap);
    m_label->setBuddy(m_day);
    m_day->setMaximumDate(format::today());
    m_day->setDate(format::today());
    line->addWidget(m_label);
    line->addWidget(m_day);
    line->addStretch(1);
    column->addLayout(line);
    m_nothing->setWordWrap(true);
    look::setMuted(m_nothing);
    column->addWidget(m_nothing);
    column->addWidget(m_grid);
    m_nothing->hide();
    connect(m_day, &QDateEdit::dateChanged, this, &AsOfView::ask);
    retranslate();
}

void AsOfView::setRecords(const QList<shared::Record> &records)
{
    m_id = records.value(0).value(QStringLiteral("id")).toLongLong();
    ask();
}

void AsOfView::show(const QDate &day)
{
    m_day->setDate(day);
}

void AsOfView::ask()
{
    if (m_id == 0)
        return;
    ++m_waiting;
    const int generation = ++m_generation;
    db::then(m_desk.lanes().lists().run(list::callRows(m_function, {m_id, m_day->date()})), this,
             [this, generation](const db::Answer &answer) {
                 --m_waiting;
                 if (generation != m_generation)
                     return;
                 m_answer = answer && !answer->isEmpty() ? answer->map(0) : shared::Record();
                 fill();
                 if (!answer)
                     m_nothing->setText(shared::sentence(answer.error()));
             });
}

void AsOfView::fill()
{
    const bool there = !m_answer.value(QStringLiteral("state")).toString().isEmpty();
    m_nothing->setText(tr("On %1 it was not there yet.").arg(format::dateWithWeekday(m_day->date())));
    m_nothing->setVisible(!there);
    m_grid->setVisible(there);
    if (there)
        m_grid->setRecord(m_answer);
}

void AsOfView::retranslate()
{
    m_label->setText(tr("At the end of the day"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setToolTip(tr("What it was at the end of this day: state, clocks and content, with the names of that time"));
    if (m_id != 0)
        fill();
}

void AsOfView::changeEvent(QEvent *event)
{
    RecordsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace times
