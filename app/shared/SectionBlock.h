// One section of a detail page: its title, its buttons, and under them fields, a table or a widget of the area's own.
#pragma once

#include "db/Lane.h"
#include "shared/Acts.h"
#include "shared/RecordsView.h"

#include <functional>

class QBoxLayout;
class QLabel;

namespace shared {

class FieldGrid;
class RecordTable;
class RowActBar;

// Fields in two columns, a table over a second view, or a widget of the area's own.
struct Section {
    Words title = nullptr;
    Words part = nullptr;        // the tab under which it stands; null: the first one
    QList<Field> fields = {};    // read from the detail view …
    const char *view = nullptr;  // … or a table over this view of schema ui …
    const char *key = nullptr;   // … where this column equals the object's id
    const char *order = nullptr; // … ordered by this column (ascending)
    QList<Field> columns = {};
    const char *keyFrom = nullptr; // … or what the record has in this column
    Words empty = nullptr;         // what stands there when the table has no row
    const char *opens = nullptr;   // page id; Enter and double click
    const char *openId = "id";
    const char *group = nullptr;     // localized stem by which the rows are put under headings (group → group_fi …)
    const char *shownWhen = nullptr; // column of the detail record: the section is hidden while that is null, false or empty
    QList<RowAct> rowActs = {};
    std::function<RecordsView *(Desk &desk, QWidget *parent)> make =
        {}; // shows the rows of the view instead of a table; with `view` and `fields`: its one row
};

QString viewName(const char *view); // without the schema, which is always ui

class SectionBlock : public QWidget {
    Q_OBJECT
public:
    // section must outlive the block.
    SectionBlock(const Section &section, Desk &desk, QWidget *parent);

    const Section &section() const { return m_section; }
    bool readsView() const { return m_section.view != nullptr; }
    // The rows of its view, for the object of the page.
    db::Statement statement(qint64 id, const Record &record) const;
    bool readsAs(const SectionBlock &other) const; // their rows are the same
    void setAnswer(const db::Answer &answer);      // to that
    void setRecord(const Record &record);          // the page's record, for fields without a view of their own
    bool isWanted(const Record &record) const;
    void showActs(const AllowedActs &allowed, const Record &object);
    void retranslate();

signals:
    void chosen(); // another row of the table is the current one

private:
    QWidget *makeContent(QBoxLayout *line, QBoxLayout *column);

    const Section &m_section;
    Desk &m_desk;
    QLabel *m_title;
    QWidget *m_content; // the grid, the table or the area's own
    FieldGrid *m_grid = nullptr;
    RecordTable *m_table = nullptr;
    RecordsView *m_own = nullptr;
    QLabel *m_empty = nullptr; // only with a view
    RowActBar *m_acts = nullptr;
};

} // namespace shared
