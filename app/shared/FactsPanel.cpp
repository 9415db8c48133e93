#include "shared/FactsPanel.h"

#include "shared/Look.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace shared {

FactsPanel::FactsPanel(QWidget *parent) : QWidget(parent), m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, look::Gap);
    m_rows->setHorizontalSpacing(look::Wide);
    m_rows->setVerticalSpacing(look::Tight);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void FactsPanel::show(const QList<Field> &fields, const Record &record)
{
    m_fields = fields;
    m_record = record;
    fill();
}

void FactsPanel::fill()
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    for (const Field &field : std::as_const(m_fields)) {
        const QString words = shown(field, m_record);
        if (words.isEmpty())
            continue;
        auto *name = new QLabel(text(field.label), this);
        look::setMuted(name);
        name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        auto *value = new QLabel(words, this);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(name->text());
        value->setAccessibleDescription(words);
        m_rows->addRow(name, value);
    }
    setVisible(m_rows->rowCount() > 0);
}

void FactsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace shared
