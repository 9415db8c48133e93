// One object as a page: title with state, the facts that matter, sections under tabs, actions with reasons, and its history at the right.
// Only the tables of the tab that is shown are read.
#pragma once

#include "db/Lane.h"
#include "shared/Acts.h"
#include "shared/Page.h"
#include "shared/RecordsView.h"

#include <functional>
#include <memory>

namespace shared {

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

struct DetailPageSpec {
    const char *pageId = nullptr;
    const char *object = nullptr; // application, permit, appointment, right, organisation, person
    const char *icon = nullptr;
    Words title = nullptr;             // shown until the record is there: "Application"
    const char *view = nullptr;        // of schema ui: "application_detail"
    const char *titleColumn = nullptr; // value or localized stem; empty value: title
    Field state = {};                  // shown as a badge beside the title
    QList<Field> facts = {};           // the two or three that matter, under the title
    QList<Section> sections = {};
    QList<Act> acts = {}; // the first allowed one with weight Main is the page's main action
    bool history = true;
};

class DetailPage : public Page {
    Q_OBJECT
public:
    DetailPage(Desk &desk, DetailPageSpec spec, Address address, QWidget *parent = nullptr);
    ~DetailPage() override;

    QString title() const override;
    void reload() override;
    bool isLoaded() const override;
    Record viewState() const override;
    void restoreViewState(const Record &state) override;
    void showPart(const QString &part); // by its English word
    const Record &record() const { return m_record; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Parts;
    void build();
    void buildSection(const Section &section);
    void ask(const db::Statement &statement, std::function<void(const db::Answer &)> take);
    void readRecord();
    void readPart();
    void readSections(const QList<int> &blocks);
    void showSection(int block, const db::Answer &answer);
    void choosePart(int index);
    void showBlocks();
    void readActs();
    void readHistory();
    void showRecord();
    void showActs();
    void runAct(const Act &act);

    DetailPageSpec m_spec;
    Address m_address;
    Record m_record;
    std::unique_ptr<Parts> m_parts;
};

} // namespace shared
