#include "shared/Timeline.h"

#include "messages/History.h"
#include "shared/Format.h"
#include "shared/Icons.h"
#include "shared/Look.h"

#include <QEvent>
#include <QGridLayout>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shared {

namespace {

messages::HistoryEntry entryOf(const Record &row)
{
    const QVariant change = row.value(QStringLiteral("change"));
    return {row.value(QStringLiteral("act")).toString(),    row.value(QStringLiteral("result")).toString(),
            row.value(QStringLiteral("code")).toString(),   row.value(QStringLiteral("person_name")).toString(),
            row.value(QStringLiteral("role")).toString(),   row.value(QStringLiteral("reason")).toString(),
            change.toJsonObject()};
}

QLabel *words(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

Timeline::Timeline(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    fill();
}

void Timeline::setEntries(const QList<Record> &entries, bool more)
{
    m_entries = entries;
    m_more = more;
    m_failure.clear();
    fill();
}

void Timeline::setFailed(const QString &sentence)
{
    m_failure = sentence;
    fill();
}

void Timeline::fill()
{
    if (m_holder) {
        m_holder->hide();
        m_holder->deleteLater();
    }
    m_holder = new QWidget(this);
    auto *column = new QVBoxLayout(m_holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::Tight);
    auto *heading = new QLabel(tr("History"), m_holder);
    look::setSize(heading, look::Size::Section);
    column->addWidget(heading);
    if (!m_failure.isEmpty())
        column->addWidget(words(m_failure, m_holder));
    else if (m_entries.isEmpty()) {
        QLabel *none = words(tr("Nothing has happened yet."), m_holder);
        look::setMuted(none);
        column->addWidget(none);
    }
    QDate lastDay;
    QString lastSave;
    for (const Record &row : std::as_const(m_entries)) {
        // A draft saves itself while it is written: the newest saving of a day by one person tells it all.
        const QString save = row.value(QStringLiteral("act")).toString() == QLatin1String("save_application")
                                     && row.value(QStringLiteral("result")).toString() != QLatin1String("refused")
                                 ? row.value(QStringLiteral("person_name")).toString() + format::date(format::day(row.value(QStringLiteral("at")).toDateTime()))
                                 : QString();
        if (!save.isEmpty() && save == lastSave)
            continue;
        lastSave = save;
        const QDateTime at = row.value(QStringLiteral("at")).toDateTime();
        const messages::HistoryEntry entry = entryOf(row);
        const bool refused = entry.result == QLatin1String("refused");
        if (format::day(at) != lastDay) {
            lastDay = format::day(at);
            QLabel *day = words(format::dateWithWeekday(lastDay), m_holder);
            look::setSize(day, look::Size::Small);
            look::setMuted(day);
            day->setContentsMargins(0, look::Gap, 0, 0);
            column->addWidget(day);
        }
        auto *line = new QWidget(m_holder);
        auto *grid = new QGridLayout(line);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(look::Gap);
        grid->setVerticalSpacing(0);
        auto *mark = new QLabel(line);
        const int side = int(16 * look::textScale());
        mark->setPixmap(icons::pixmap(refused ? QStringLiteral("dialog-cancel") : QStringLiteral("dialog-ok-apply"),
                                      look::tone(refused ? look::Tone::Danger : look::Tone::Neutral), side, devicePixelRatioF()));
        grid->addWidget(mark, 0, 0, Qt::AlignTop);
        QLabel *clock = words(format::clock(at), line);
        look::setMuted(clock);
        grid->addWidget(clock, 0, 1, Qt::AlignTop);
        QLabel *what = words(messages::historyLine(entry), line);
        if (refused)
            look::setTone(what, look::Tone::Danger);
        grid->addWidget(what, 0, 2);
        if (const QString note = messages::historyNote(entry); !note.isEmpty()) {
            QLabel *why = words(note, line);
            look::setMuted(why);
            grid->addWidget(why, 1, 2);
        }
        grid->setColumnStretch(2, 1);
        column->addWidget(line);
    }
    if (m_more) {
        auto *button = new QPushButton(tr("Show earlier"), m_holder);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, &Timeline::moreWanted);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    layout()->addWidget(m_holder);
    m_holder->show();
}

void Timeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

} // namespace shared
