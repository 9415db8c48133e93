#include "areas/Registry.h"

#include "areas/Areas.h"

#include <algorithm>

namespace areas {

void Registry::add(PageEntry entry)
{
    Q_ASSERT(!page(entry.id));
    m_pages.append(std::move(entry));
}

void Registry::add(DialogEntry entry)
{
    Q_ASSERT(!dialog(entry.id));
    m_dialogs.append(std::move(entry));
}

void Registry::addList(const shared::ListPageSpec &spec, int order, QStringList roles)
{
    const shared::ListPageSpec *kept = &spec;
    add(PageEntry{QLatin1String(spec.pageId),
                  spec.title,
                  QLatin1String(spec.icon),
                  order,
                  std::move(roles),
                  {},
                  {},
                  [kept](shared::Desk &desk, const shared::Address &address, QWidget *parent) -> shared::Page * {
                      return new shared::ListPage(desk, *kept, address, parent);
                  }});
}

void Registry::addDetail(const shared::DetailPageSpec &spec, const char *listView, QStringList roles)
{
    const shared::DetailPageSpec *kept = &spec;
    add(PageEntry{QLatin1String(spec.pageId), spec.title, QLatin1String(spec.icon), 0, std::move(roles), QLatin1String(spec.object),
                  QLatin1String(listView), [kept](shared::Desk &desk, const shared::Address &address, QWidget *parent) -> shared::Page * {
                      return new shared::DetailPage(desk, *kept, address, parent);
                  }});
}

const PageEntry *Registry::page(const QString &id) const
{
    const auto found = std::find_if(m_pages.cbegin(), m_pages.cend(), [&](const PageEntry &entry) { return entry.id == id; });
    return found == m_pages.cend() ? nullptr : &*found;
}

const DialogEntry *Registry::dialog(const QString &id) const
{
    const auto found = std::find_if(m_dialogs.cbegin(), m_dialogs.cend(), [&](const DialogEntry &entry) { return entry.id == id; });
    return found == m_dialogs.cend() ? nullptr : &*found;
}

const PageEntry *Registry::detailOf(const QString &object) const
{
    if (object.isEmpty())
        return nullptr;
    const auto found = std::find_if(m_pages.cbegin(), m_pages.cend(), [&](const PageEntry &entry) { return entry.object == object; });
    return found == m_pages.cend() ? nullptr : &*found;
}

const Registry &registry()
{
    static const Registry all = [] {
        Registry made;
        worklist::registerArea(made);
        applications::registerArea(made);
        documents::registerArea(made);
        permits::registerArea(made);
        organisations::registerArea(made);
        people::registerArea(made);
        times::registerArea(made);
        prices::registerArea(made);
        rights::registerArea(made);
        return made;
    }();
    return all;
}

} // namespace areas
