#include "shared/FactsPanel.h"

#include "shared/Look.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace shared {

FactsPanel::FactsPanel(QWidget *parent) : QWidget(parent), m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, look::Gap);
    m_rows->setHorizontalSpacing(look::Wide);
    m_rows->setVerticalSpacing(look::Tight);
    m_rows->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void FactsPanel::show(const QList<Field> &fields, const Record &record)
{
    m_fields = fields;
    m_record = record;
    fill();
}

int FactsPanel::nameWidth() const
{
    int width = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        if (const QLayoutItem *item = m_rows->itemAtPosition(row, 0))
            width = std::max(width, item->sizeHint().width());
    return width;
}

void FactsPanel::setNameWidth(int width)
{
    m_rows->setColumnMinimumWidth(0, width);
}

void FactsPanel::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Field &field : std::as_const(m_fields)) {
        const QString words = shown(field, m_record);
        if (words.isEmpty())
            continue;
        auto *name = new QLabel(text(field.label), this);
        look::setMuted(name);
        auto *value = new QLabel(words, this);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        // It asks for as many lines as it takes in a dialog of the usual width, not in the narrowest.
        if (look::textScale() <= 1.4) {
            const QFontMetrics metrics(look::font(look::Size::Body));
            value->setMinimumWidth(std::min(metrics.horizontalAdvance(words) + 2, 60 * metrics.averageCharWidth()));
        }
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(name->text());
        value->setAccessibleDescription(words);
        m_rows->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeft);
        m_rows->addWidget(value, row, 1, Qt::AlignTop);
        ++row;
    }
    setVisible(row > 0);
}

void FactsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace shared
