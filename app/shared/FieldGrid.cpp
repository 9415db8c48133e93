#include "shared/FieldGrid.h"

#include "shared/Desk.h"
#include "shared/Look.h"
#include "shared/PageHeader.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>

#include <algorithm>

namespace shared {

FieldGrid::FieldGrid(QList<Field> fields, Desk &desk, QWidget *parent) : QWidget(parent), m_fields(std::move(fields)), m_desk(desk)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setSizePolicy(policy);
}

int FieldGrid::columnsFor(int width) const
{
    return width > 76 * QFontMetrics(look::font(look::Size::Body)).averageCharWidth() ? 2 : 1;
}

void FieldGrid::setRecord(const Record &record)
{
    m_record = record;
    fill();
}

void FieldGrid::fill()
{
    m_columns = columnsFor(width());
    const QList<QWidget *> old = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *widget : old) {
        widget->hide();
        widget->deleteLater();
    }
    delete layout();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look::Gap);
    grid->setVerticalSpacing(look::Tight);
    const QFontMetrics metrics(look::font(look::Size::Body));
    QList<int> names(m_columns, 0);
    int row = 0;
    int column = 0;
    for (const Field &field : std::as_const(m_fields)) {
        auto *label = new QLabel(text(field.label), this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        look::setMuted(label);
        const bool empty = shown(field, m_record).isEmpty();
        QWidget *value = nullptr;
        if (empty) {
            auto *dash = new QLabel(QStringLiteral("–"), this);
            dash->setAccessibleName(tr("none"));
            look::setMuted(dash);
            value = dash;
        } else {
            value = valueWidget(field, m_record, m_desk, this);
            if (auto *words = qobject_cast<QLabel *>(value))
                words->setWordWrap(true);
        }
        if (field.kind == Kind::LongText && !empty) {
            if (column > 0)
                ++row;
            column = 0;
            grid->addWidget(label, row, 0, 1, 2 * m_columns);
            value->setContentsMargins(0, 0, 0, look::Tight);
            grid->addWidget(value, row + 1, 0, 1, 2 * m_columns);
            row += 2;
        } else {
            names[column] = std::max(names.at(column), metrics.horizontalAdvance(label->text()) + 2);
            grid->addWidget(label, row, 2 * column, Qt::AlignTop);
            const bool asWide = qobject_cast<QLabel *>(value) != nullptr;
            grid->addWidget(value, row, 2 * column + 1, asWide ? Qt::AlignTop : Qt::AlignTop | Qt::AlignLeft);
            if (++column == m_columns) {
                column = 0;
                ++row;
            }
        }
        label->show();
        value->show();
    }
    // The names take what they need up to a width from which they take more lines; the rest is for the values.
    for (int c = 0; c < m_columns; ++c) {
        grid->setColumnMinimumWidth(2 * c, std::min(names.at(c), 20 * metrics.averageCharWidth()));
        grid->setColumnStretch(2 * c + 1, 1);
    }
    updateGeometry();
}

void FieldGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (columnsFor(width()) != m_columns)
        fill();
}

void FieldGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fill();
}

} // namespace shared
