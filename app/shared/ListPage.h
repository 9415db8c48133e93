// A list over a ui view: header, filter line, table, states (empty, loading, error) and count.
//
// Everything comes from the specification; a list needs a class of its own only when it does something of its own.
#pragma once

#include "shared/FilterLine.h"
#include "shared/ListTable.h"
#include "shared/Page.h"

#include <QList>
#include <QPointer>

class QPushButton;
class QStackedWidget;

namespace shared {

class Banner;
class ListTools;
class PageHeader;
class StatePanel;

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
    Record currentRecord() const { return m_table->currentRecord(); }
    ListTable *table() const { return m_table; }
    list::PagedModel *model() const { return m_model; }

protected:
    PageHeader *header() const { return m_header; }
    void retranslate() override;

private:
    void build();
    void readMainAction();
    void applyFilters();
    void openCurrent();
    void showState();
    void takeFocus();
    QString countWords() const;

    ListPageSpec m_spec;
    Address m_address;
    PageHeader *m_header = nullptr;
    QPointer<QPushButton> m_mainButton;
    Banner *m_banner = nullptr;
    FilterLine *m_filters = nullptr;
    ListTools *m_tools = nullptr;
    QStackedWidget *m_stack = nullptr;
    ListTable *m_table = nullptr;
    StatePanel *m_panel = nullptr;
    list::PagedModel *m_model = nullptr;
    bool m_hadFocus = false;
};

} // namespace shared
