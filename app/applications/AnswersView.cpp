#include "applications/AnswersView.h"

#include "messages/Vocabulary.h"
#include "shared/Format.h"
#include "shared/Look.h"

#include <QDate>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace applications {

using shared::Record;

namespace {

QString answered(const Record &row)
{
    const QString answer = row.value(QStringLiteral("answer")).toString();
    const QString type = row.value(QStringLiteral("type")).toString();
    if (type == QLatin1StringView("flag") || type == QLatin1StringView("choice"))
        return messages::label(u"question.answer", answer);
    if (type == QLatin1StringView("date"))
        return format::date(QDate::fromString(answer, Qt::ISODate));
    return answer;
}

QLabel *words(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

AnswersView::AnswersView(QWidget *parent) : RecordsView(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, look::Tight, 0, look::Tight);
    m_grid->setHorizontalSpacing(look::Wide);
    m_grid->setVerticalSpacing(look::Gap);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
}

void AnswersView::setRecords(const QList<Record> &records)
{
    m_rows = records;
    std::sort(m_rows.begin(), m_rows.end(), [](const Record &a, const Record &b) {
        return std::pair(a.value(QStringLiteral("sort")).toInt(), a.value(QStringLiteral("question")).toString()) <
               std::pair(b.value(QStringLiteral("sort")).toInt(), b.value(QStringLiteral("question")).toString());
    });
    fill();
}

void AnswersView::fill()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    QString section;
    int row = 0;
    for (const Record &record : std::as_const(m_rows)) {
        const QString answer = record.value(QStringLiteral("answer")).toString();
        const bool closed = record.value(QStringLiteral("closed")).toBool(); // too secret for this reader
        if (answer.isEmpty() && !closed && !record.value(QStringLiteral("required")).toBool())
            continue;
        const QString question = record.value(QStringLiteral("question")).toString();
        if (const QString now = record.value(QStringLiteral("section")).toString(); now != section) {
            section = now;
            auto *title = words(messages::label(u"question.section", section), this);
            QFont bold = look::font(look::Size::Body);
            bold.setBold(true);
            title->setFont(bold);
            if (row > 0)
                title->setContentsMargins(0, look::Gap, 0, 0);
            m_grid->addWidget(title, row++, 0, 1, 2);
        }
        QLabel *label = words(record.value(QStringLiteral("group_code")).isNull() ? messages::label(u"question", question)
                                                                                  : shared::localized(record, QStringLiteral("group")),
                              this);
        look::setMuted(label);
        QLabel *value = words(closed ? tr("Secret") : answer.isEmpty() ? tr("Not answered") : answered(record), this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (closed)
            look::setMuted(value);
        else if (answer.isEmpty())
            look::setTone(value, look::Tone::Warning);
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(value, row++, 1);
    }
    updateGeometry();
}

void AnswersView::changeEvent(QEvent *event)
{
    RecordsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace applications
