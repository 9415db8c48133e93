#include "list/PageCache.h"

namespace list {

const Page *PageCache::find(int page) const
{
    const auto entry = m_pages.constFind(page);
    return entry == m_pages.constEnd() ? nullptr : &entry->page;
}

Page *PageCache::use(int page)
{
    const auto entry = m_pages.find(page);
    if (entry == m_pages.end())
        return nullptr;
    m_uses.splice(m_uses.begin(), m_uses, entry->use);
    return &entry->page;
}

std::optional<int> PageCache::insert(int page, Page content)
{
    if (auto *known = use(page)) {
        *known = std::move(content);
        return {};
    }
    std::optional<int> gone;
    if (m_pages.size() >= m_capacity) {
        gone = m_uses.back();
        m_pages.remove(*gone);
        m_uses.pop_back();
    }
    m_uses.push_front(page);
    m_pages.insert(page, {std::move(content), m_uses.begin()});
    return gone;
}

void PageCache::clear()
{
    m_pages.clear();
    m_uses.clear();
}

} // namespace list
