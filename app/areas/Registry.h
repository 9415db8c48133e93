// Which pages and dialogs exist, for whom, and how they are made. The navigation, Ctrl+K, the worklist and the tour read it.
//
// Every area gives one function, named in Areas.h:
//   void applications::registerArea(areas::Registry &registry);
#pragma once

#include "shared/CommandDialog.h"
#include "shared/DetailPage.h"
#include "shared/ListPage.h"

#include <functional>

namespace areas {

struct PageEntry {
    QString id = {};               // "applications", "application"
    shared::Words title = nullptr; // QT_TRANSLATE_NOOP("areas", …)
    QString icon = {};             // breeze name, bundled too
    int order = 0;                 // in the navigation; 0: not in the navigation (detail pages)
    QStringList roles = {};        // shown to holders of one of these; empty: everybody
    QString object = {};           // detail pages: the object of ui.history and ui.worklist ("application")
    QString listView = {};         // tour: view from which the ids of a detail page are taken ("application_list")
    std::function<shared::Page *(shared::Desk &desk, const shared::Address &address, QWidget *parent)> make = {};
};

struct DialogEntry {
    QString id = {}; // "submit_application"
    shared::Words title = nullptr;
    QStringList roles = {};  // for whom the tour shows it
    QString object = {};     // what record it is about; empty: none
    QString act = {};        // tour: a record is looked for on which this act is allowed, else any record
    QString recordView = {}; // view the record is read from ("application_detail"); the dialog gets all its columns
    std::function<shared::CommandDialog *(shared::Desk &desk, const shared::Record &record, QWidget *parent)> make = {};
};

class Registry {
public:
    void add(PageEntry entry);
    void add(DialogEntry entry);

    // The two usual cases in one line: everything comes from the specification (which must outlive the program).
    void addList(const shared::ListPageSpec &spec, int order, QStringList roles = {});
    void addDetail(const shared::DetailPageSpec &spec, const char *listView, QStringList roles = {});

    const QList<PageEntry> &pages() const { return m_pages; }
    const QList<DialogEntry> &dialogs() const { return m_dialogs; }
    const PageEntry *page(const QString &id) const;
    const DialogEntry *dialog(const QString &id) const;
    const PageEntry *detailOf(const QString &object) const;

private:
    QList<PageEntry> m_pages;
    QList<DialogEntry> m_dialogs;
};

// The registry of the program with every area in it.
const Registry &registry();

} // namespace areas
