#pragma once

#include "base/Result.h"
#include "db/Lane.h"
#include "list/AnchorMap.h"
#include "list/ChangeFeed.h"
#include "list/KeysetQuery.h"
#include "list/ListSpec.h"
#include "list/PageCache.h"
#include "list/RowCounter.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

namespace list {

// A list of up to a million rows in constant memory: pages of 256 rows by keyset, 64 of them kept.
//
// Nothing is read before the first reload(). data() never waits and never asks: a cell that is not
// here is empty and LoadingRole is true. The view says by setVisibleRange() what it shows; pages
// asked for and no longer wanted are cancelled. Every change of filter, sort or language that needs
// other rows starts a new generation, and answers of an old one are dropped. The spec and the lane
// outlive the model. GUI thread.
class PagedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int PageSize = 256;
    static constexpr int CachedPages = 64;

    enum Role {
        ValueRole = Qt::UserRole + 1, // the raw value of the cell
        KeyRole,                      // key of the row
        LoadingRole,                  // true: the row is on its way
        KindRole,                     // int of list::Kind
        StateRole                     // raw text of State and Code columns
    };
    enum class Status { Idle, Loading, Ready, Empty, Failed };
    Q_ENUM(Status)

    PagedModel(db::Lane &lane, const ListSpec &spec, QObject *parent = nullptr);
    ~PagedModel() override;

    // Fixed conditions of the page (a permit's rights), kept apart from what the person filters.
    void setScope(const QList<Filter> &scope);
    void setFilters(const QList<Filter> &filters);
    void setSort(const Sort &sort);
    const QList<Filter> &filters() const { return m_filters; }
    const KeysetQuery &query() const { return m_query; } // scope, filters and order as they are
    const Sort &sortOrder() const { return m_sort; }
    void setFeed(ChangeFeed *feed);

    // Reads from the server again; the rows shown stay until the answer is here, and rows that did
    // not change stay where they are.
    void reload();
    // Forgets everything (idle lock).
    void clear();
    void setVisibleRange(int first, int last);
    // Names and headers in the language now chosen.
    void retranslate();

    Status status() const { return m_status; }
    const base::Error &error() const { return m_error; }
    bool isCountExact() const { return m_countExact; }
    bool isCountKnown() const { return m_countKnown; }
    int newRows() const { return m_newRows; }
    // From now on every jump is as quick as the first page.
    bool knowsFarRows() const { return m_countKnown && m_anchors.isComplete(); }
    const ListSpec &spec() const { return *m_spec; }

    bool isLoaded(int row) const;
    QVariant key(int row) const;
    int rowOfKey(const QVariant &key) const;              // -1: not here
    QVariant value(int row, const QString &column) const; // column of the view, also hidden ones
    QVariantMap record(int row) const;                    // empty while on its way
    int columnOf(const QString &name) const;              // shown column; -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void statusChanged(list::PagedModel::Status status);
    void countChanged(qint64 rows, bool exact);
    void newRowsChanged(int rows); // they are there and not shown: "n new rows"
    void failed(const base::Error &error);
    void rowRefreshed(int row); // somebody changed it while it was shown

private:
    enum class Way { First, After, Before, Forward, Backward };
    struct Request {
        quint64 token = 0;
        Way way = Way::First;
        int limit = 0;
        bool fromEnd = false; // right only as far as the count is
    };

    // What to show changed: everything begins anew.
    void rebuild();
    void restart();
    void refresh();
    void startGeneration();
    void receivedFirst(const db::Answer &answer);
    void receivedSmall(const db::Answer &answer);
    // Pages.
    void requestVisible();
    void request(int page);
    db::Statement jump(int page, Request &request) const;
    void received(int page, const db::Answer &answer);
    bool isWanted(int page) const;
    const Page *fresh(int page) const;
    Anchor anchor(const QList<QVariant> &cells) const;
    Page toPage(const db::Rows &rows, bool reversed) const;
    // Count. What nobody looks at waits for what somebody does.
    void yieldLane();
    void countWhenIdle();
    void counted(qint64 rows, bool exact);
    void setCount(qint64 rows, bool exact);
    void setRowCount(int rows);
    void setNewRows(int rows);
    void setStatus(Status status);
    void fail(const base::Error &error);
    // Live changes.
    void onChange(const Change &change);
    void flushChanges();
    void refreshed(const QVariantList &asked, const db::Answer &answer);
    void merge(const Page &now);
    // Cells.
    const QList<QVariant> *cells(int row) const;
    QVariant display(const Column &column, const QList<QVariant> &cells) const;
    bool isSmall() const { return m_countKnown && m_countExact && m_rowCount < PageSize; }

    db::Lane &m_lane;
    const ListSpec *m_spec;
    QStringList m_names; // columns of the view, in the order of a row's cells
    QHash<QString, int> m_cellOf;
    QList<int> m_shown; // section → index into the spec's columns
    QList<Filter> m_scope;
    QList<Filter> m_filters;
    Sort m_sort;
    KeysetQuery m_query;
    PageCache m_cache{CachedPages};
    QSet<int> m_stale; // pages shown that are to be read again
    QHash<int, Request> m_requests;
    RowCounter m_counter;
    AnchorMap m_anchors;
    QTimer m_visibleTimer;
    QTimer m_changeTimer;
    QPointer<ChangeFeed> m_feed;
    QVariantList m_changedIds;
    quint64 m_generation = 0;
    quint64 m_token = 0; // of what is no page: first page, refreshed rows
    int m_rowCount = 0;
    int m_visibleFirst = 0;
    int m_visibleLast = 0;
    int m_newRows = 0;
    bool m_countKnown = false;
    bool m_countExact = false;
    bool m_started = false;
    bool m_countLater = false;
    bool m_onlyLooking = false; // the count under way may announce rows but not show them
    Status m_status = Status::Idle;
    base::Error m_error;
};

} // namespace list
