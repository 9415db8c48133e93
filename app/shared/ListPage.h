// A list over a ui view: header, filter line, table, states (empty, loading, error) and count.
//
// Everything comes from the specification; a list needs a class of its own only when it does something of its own.
#pragma once

#include "shared/Field.h"
#include "shared/Page.h"

#include <QList>
#include <QPointer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace list {
struct ListSpec;
class PagedModel;
} // namespace list

namespace shared {

class Banner;
class ColumnWidths;
class ListTools;
class PageHeader;
class StatePanel;

// One filter in the filter line. Prefix searches from the first letters on; the ListSpec's column says in which key column.
struct ListFilter {
    enum Kind { Prefix, Choice, Flag, Mine, UntilDay } kind = Prefix; // UntilDay: rows whose day is not after the one typed
    const char *column = nullptr;
    Words label = nullptr;
    const char *enumName = nullptr; // Choice: words of the values
    QStringList values = {};        // Choice: in the order shown; Flag: none
};

// How a column of the ListSpec is drawn when its own kind does not say it all.
struct ListColumn {
    const char *column = nullptr;
    Kind kind = Kind::State;        // State, Enum, Deadline or the Date of a moment count here; the rest is drawn as the ListSpec says
    const char *enumName = nullptr; // State, Enum: "permit.state"
};

struct MainAction {
    Words label = nullptr; // null: no main action
    const char *icon = nullptr;
    const char *dialog = nullptr; // dialog of the registry
    QStringList roles = {};       // offered to holders of one of these; empty: everybody
    const char *under = nullptr;  // what it makes belongs to a "permit" or an "organisation": enabled as ui.allowed_creation says
};

struct ListPageSpec {
    const char *pageId = nullptr;
    Words title = nullptr;
    const char *icon = nullptr;
    const list::ListSpec *list = nullptr; // of model/<area>; lives as long as the program
    QList<ListColumn> columns = {};       // states, words of enumerations and deadlines at least
    QList<ListFilter> filters = {};
    const char *opens = nullptr; // page id of the detail page; Enter and double click
    const char *openId = "id";
    MainAction mainAction = {};
    QList<MainAction> otherActions = {}; // beside it, in plain buttons
    Words emptyTitle = nullptr;          // "No applications yet"
    Words emptyHint = nullptr;           // how to get one
    Words summary = nullptr;             // one muted line under the title: what the list holds
};

class ListPage : public Page {
    Q_OBJECT
public:
    ListPage(Desk &desk, ListPageSpec spec, Address address, QWidget *parent = nullptr);
    ~ListPage() override;

    QString title() const override;
    void reload() override;
    void focusFilter() override;
    bool isLoaded() const override;
    Record viewState() const override;
    void restoreViewState(const Record &state) override;

    // Where Enter leads from a row; the specification's `opens` unless the area knows better.
    virtual Address addressOf(const Record &record) const;
    Record currentRecord() const; // empty when nothing is selected
    QTableView *table() const { return m_table; }
    list::PagedModel *model() const { return m_model; }

protected:
    PageHeader *header() const { return m_header; }
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Control;
    void build();
    void readMainAction();
    void buildFilters();
    void buildTable();
    void applyFilters();
    void clearFilters();
    void openCurrent();
    void sortBy(int section);
    void showSort();
    void columnMenu(const QPoint &at);
    void showState();
    void measure();
    void takeFocus();
    QString countWords() const;

    ListPageSpec m_spec;
    Address m_address;
    PageHeader *m_header = nullptr;
    QPointer<QPushButton> m_mainButton;
    Banner *m_banner = nullptr;
    QWidget *m_filterLine = nullptr;
    QList<Control *> m_controls;
    QToolButton *m_clearButton = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    ColumnWidths *m_widths = nullptr;
    StatePanel *m_panel = nullptr;
    QLabel *m_count = nullptr;
    ListTools *m_tools = nullptr;
    list::PagedModel *m_model = nullptr;
    bool m_measured = false;
    bool m_hadFocus = false;
};

} // namespace shared
