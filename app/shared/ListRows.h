// The rows of a list as words, all of them: in its order, under its filters and in the columns it shows, read page by page. Nothing
// waits for it, and it can be stopped at any page.
#pragma once

#include "db/Lane.h"
#include "list/KeysetQuery.h"
#include "shared/ListPage.h"

#include <QObject>

namespace shared {

// A column as the list shows it.
struct ShownColumn {
    list::Column column;
    ListColumn drawn; // kind and words when the list draws more than the column's own kind says
    bool isDrawn = false;
    QString heading;
};

// A cell in the words of the list. A figure stays plain, so that a spreadsheet can add it up.
QString cellWords(const ShownColumn &column, const Record &row);

class ListRows : public QObject {
    Q_OBJECT
public:
    ListRows(db::Lane &lane, list::KeysetQuery query, const list::ListSpec &spec, QList<ShownColumn> columns, QObject *parent);

    // most: no more rows than that; 0: all there are.
    void read(qint64 most = 0);
    void stop(); // nothing more is said
    qint64 count() const { return m_count; }

signals:
    void rows(const QList<QStringList> &rows); // some more of them
    void finished(bool all);                   // false: there were more than asked for
    void failed(const base::Error &error);

private:
    void ask(const db::Statement &statement);
    void take(const db::Rows &answer);

    static constexpr int Page = 500;

    db::Lane &m_lane;
    list::KeysetQuery m_query;
    const list::ListSpec &m_spec;
    QList<ShownColumn> m_columns;
    qint64 m_most = 0;
    qint64 m_count = 0;
    bool m_stopped = false;
};

} // namespace shared
