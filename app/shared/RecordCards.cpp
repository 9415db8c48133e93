#include "shared/RecordCards.h"

#include "shared/FlowLayout.h"
#include "shared/Look.h"
#include "shared/StateBadge.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace shared {

namespace {

constexpr int LineOfWords = 56; // label and value; what is longer takes the width of the card, since a fact in the head does not wrap

QLabel *words(const QString &content, QWidget *parent)
{
    auto *label = new QLabel(content, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RecordCards::RecordCards(QList<Field> fields, QWidget *parent)
    : RecordsView(parent), m_fields(std::move(fields)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look::Gap);
}

void RecordCards::setRecords(const QList<Record> &records)
{
    if (records == m_records)
        return;
    m_records = records;
    fill();
}

void RecordCards::fill()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const Record &record : std::as_const(m_records))
        m_column->addWidget(card(record));
    updateGeometry();
}

QWidget *RecordCards::card(const Record &record)
{
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setObjectName(QStringLiteral("card"));
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(look::Gap, look::Tight, look::Gap, look::Gap);
    column->setSpacing(look::Tight);
    auto *head = new QWidget(frame);
    auto *line = new FlowLayout(head, look::Gap, look::Tight);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    head->setSizePolicy(policy);
    column->addWidget(head);
    for (const Field &field : std::as_const(m_fields)) {
        const QString value = shown(field, record);
        if (value.isEmpty())
            continue;
        const QString label = text(field.label);
        if (field.kind == Kind::LongText || (field.kind != Kind::State && label.size() + value.size() > LineOfWords)) {
            if (!label.isEmpty()) {
                QLabel *title = words(label, frame);
                look::setMuted(title);
                column->addWidget(title);
            }
            column->addWidget(words(value, frame));
        } else if (field.kind == Kind::State) {
            auto *badge = new StateBadge(head);
            badge->setState(QString::fromLatin1(field.enumName), record.value(QLatin1String(field.column)).toString());
            line->addWidget(badge);
        } else {
            auto *fact = new QLabel(label.isEmpty() ? value : QStringLiteral("%1: %2").arg(label, value), head);
            fact->setTextFormat(Qt::PlainText);
            if (!label.isEmpty())
                look::setMuted(fact);
            line->addWidget(fact);
        }
    }
    return frame;
}

void RecordCards::changeEvent(QEvent *event)
{
    RecordsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fill();
}

} // namespace shared
