#include "shared/ListRows.h"

#include "messages/Vocabulary.h"
#include "shared/Format.h"
#include "shared/StateBadge.h"

namespace shared {

QString cellWords(const ShownColumn &shown, const Record &row)
{
    if (shown.column.kind == list::Kind::Localized)
        return localized(row, shown.column.name);
    const QVariant value = row.value(shown.column.name);
    if (value.isNull())
        return {};
    if (shown.isDrawn) {
        const QString enumName = QString::fromLatin1(shown.drawn.enumName);
        switch (shown.drawn.kind) {
        case Kind::State: return stateLook(enumName, value.toString()).word;
        case Kind::Enum: return value.toString().isEmpty() ? QString() : messages::label(enumName, value.toString());
        case Kind::Deadline: return format::date(value.toDate());
        case Kind::Date:
            return value.typeId() == QMetaType::QDateTime ? format::date(format::day(value.toDateTime())) : format::date(value.toDate());
        case Kind::Span: return format::span(value.toString());
        default: break;
        }
    }
    switch (shown.column.kind) {
    case list::Kind::Date: return format::date(value.toDate());
    case list::Kind::Time: return format::moment(value.toDateTime());
    case list::Kind::State:
    case list::Kind::Code:
    case list::Kind::Flag: return shown.column.label ? shown.column.label(value.toString()) : value.toString();
    default: return value.toString();
    }
}

ListRows::ListRows(db::Lane &lane, list::KeysetQuery query, const list::ListSpec &spec, QList<ShownColumn> columns, QObject *parent)
    : QObject(parent), m_lane(lane), m_query(std::move(query)), m_spec(spec), m_columns(std::move(columns))
{
}

void ListRows::read(qint64 most)
{
    m_most = most;
    ask(m_query.firstPage(Page));
}

void ListRows::stop()
{
    m_stopped = true;
}

void ListRows::ask(const db::Statement &statement)
{
    db::then(m_lane.run(statement), this, [this](const db::Answer &answer) {
        if (m_stopped)
            return;
        if (answer)
            take(*answer);
        else
            emit failed(answer.error());
    });
}

void ListRows::take(const db::Rows &answer)
{
    QList<QStringList> words;
    for (int row = 0; row < answer.count() && (m_most == 0 || m_count < m_most); ++row, ++m_count) {
        const Record record = answer.map(row);
        QStringList cells;
        for (const ShownColumn &column : std::as_const(m_columns))
            cells.append(cellWords(column, record));
        words.append(cells);
    }
    emit rows(words);
    if (m_stopped)
        return;
    const bool over = m_most > 0 && m_count >= m_most;
    if (answer.count() < Page || over) {
        emit finished(words.size() == answer.count() && answer.count() < Page);
        return;
    }
    const int last = answer.count() - 1;
    ask(m_query.after({answer.value(last, list::KeysetQuery::SortCell), answer.value(last, m_spec.key)}, Page));
}

} // namespace shared
