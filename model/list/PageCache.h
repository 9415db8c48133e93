#pragma once

#include "db/Rows.h"

#include <QHash>
#include <QList>

#include <list>
#include <optional>

namespace list {

// The rows of one page, in list order; changed in place when one row is read again.
struct Page {
    QList<QList<QVariant>> rows;
    bool isEmpty() const { return rows.isEmpty(); }
};

// Pages by number, least recently used out first. Not thread safe; one per model.
class PageCache {
public:
    explicit PageCache(int capacity) : m_capacity(capacity) {}

    const Page *find(int page) const; // without counting as a use
    Page *use(int page);
    // Gives the number of the page that had to leave.
    std::optional<int> insert(int page, Page content);
    void clear();
    int size() const { return int(m_pages.size()); }
    QList<int> numbers() const { return m_pages.keys(); }

private:
    struct Entry {
        Page page;
        std::list<int>::iterator use;
    };
    int m_capacity;
    QHash<int, Entry> m_pages;
    std::list<int> m_uses; // most recent first
};

} // namespace list
