#include "shared/SectionBlock.h"

#include "list/KeysetQuery.h"
#include "shared/Desk.h"
#include "shared/ErrorPresenter.h"
#include "shared/FieldGrid.h"
#include "shared/Look.h"
#include "shared/RecordTable.h"
#include "shared/RowActBar.h"

#include <QLabel>
#include <QVBoxLayout>

namespace shared {

QString viewName(const char *view)
{
    QString name = QString::fromLatin1(view);
    if (name.startsWith(QLatin1String("ui.")))
        name.remove(0, 3);
    return name;
}

SectionBlock::SectionBlock(const Section &section, Desk &desk, QWidget *parent)
    : QWidget(parent), m_section(section), m_desk(desk), m_title(new QLabel(text(section.title), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::Tight);
    auto *line = new QHBoxLayout;
    look::setSize(m_title, look::Size::Section);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    line->addWidget(m_title, 1);
    column->addLayout(line);
    m_content = makeContent(line, column);
    column->addWidget(m_content);
    if (readsView()) {
        m_empty = new QLabel(text(section.empty), this);
        look::setMuted(m_empty);
        m_empty->setWordWrap(true);
        m_empty->hide();
        column->addWidget(m_empty);
    }
}

QWidget *SectionBlock::makeContent(QBoxLayout *line, QBoxLayout *column)
{
    if (readsView() && m_section.make)
        return m_own = m_section.make(m_desk, this);
    if (!readsView() || !m_section.fields.isEmpty())
        return m_grid = new FieldGrid(m_section.fields, m_desk, this);
    if (!m_section.rowActs.isEmpty()) {
        m_acts = new RowActBar(m_desk, m_section.rowActs, this);
        if (m_section.rowActs.size() > 3)
            column->addWidget(m_acts); // a line of their own
        else
            line->addWidget(m_acts, 1);
    }
    m_table = new RecordTable(m_section.columns, m_section.group, this);
    m_table->setAccessibleName(text(m_section.title));
    connect(m_table, &RecordTable::opened, this, [this](const Record &row) {
        if (m_section.opens)
            m_desk.open({QString::fromLatin1(m_section.opens), row.value(QLatin1String(m_section.openId)).toLongLong(), {}});
    });
    connect(m_table, &RecordTable::chosen, this, &SectionBlock::chosen);
    return m_table;
}

db::Statement SectionBlock::statement(qint64 id, const Record &record) const
{
    const QVariant wanted = m_section.keyFrom ? record.value(QLatin1String(m_section.keyFrom)) : QVariant(id);
    const QList<list::Filter> filters{list::Filter::equals(QString::fromLatin1(m_section.key), wanted)};
    const QStringList order = m_section.order ? QStringList{QString::fromLatin1(m_section.order)} : QStringList();
    return list::selectAll(viewName(m_section.view), filters, order);
}

bool SectionBlock::readsAs(const SectionBlock &other) const
{
    const Section &section = other.m_section;
    return qstrcmp(m_section.view, section.view) == 0 && qstrcmp(m_section.key, section.key) == 0 &&
           qstrcmp(m_section.keyFrom, section.keyFrom) == 0 && qstrcmp(m_section.order, section.order) == 0;
}

void SectionBlock::setAnswer(const db::Answer &answer)
{
    const bool any = answer.ok() && !answer->isEmpty();
    m_content->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(answer.ok() ? text(m_section.empty) : sentence(answer.error()));
    if (answer && m_table)
        m_table->setRecords(answer->maps());
    else if (answer && m_own)
        m_own->setRecords(answer->maps());
    else if (any)
        m_grid->setRecord(answer->map(0));
}

void SectionBlock::setRecord(const Record &record)
{
    if (m_grid && !readsView())
        m_grid->setRecord(record);
}

bool SectionBlock::isWanted(const Record &record) const
{
    if (!m_section.shownWhen)
        return true;
    const QVariant value = record.value(QLatin1String(m_section.shownWhen));
    if (value.isNull())
        return false;
    return value.typeId() == QMetaType::Bool ? value.toBool() : !value.toString().isEmpty();
}

void SectionBlock::showActs(const AllowedActs &allowed, const Record &object)
{
    if (m_acts)
        m_acts->show(allowed, object, m_table->currentRecord(), m_table->records()->rowCount() > 0);
}

void SectionBlock::retranslate()
{
    m_title->setText(text(m_section.title));
    if (m_table) {
        m_table->setAccessibleName(text(m_section.title));
        m_table->retranslate();
    }
    if (m_empty)
        m_empty->setText(text(m_section.empty));
    if (m_acts)
        m_acts->retranslate();
}

} // namespace shared
