#include "applications/draft/PresentContent.h"

#include "db/Lanes.h"
#include "list/KeysetQuery.h"

#include <algorithm>

namespace applications {

using shared::Record;

void PresentContent::read(db::Lanes &lanes, const Record &application)
{
    const QVariant base = application.value(QStringLiteral("base_permit_id"));
    m_replaced = !base.isNull();
    const QList<list::Filter> which =
        m_replaced
            ? QList<list::Filter>{list::Filter::equals(QStringLiteral("id"), base)}
            : QList<list::Filter>{list::Filter::equals(QStringLiteral("org_id"), application.value(QStringLiteral("org_id"))),
                                  list::Filter::equals(QStringLiteral("service"), application.value(QStringLiteral("service"))),
                                  list::Filter::oneOf(QStringLiteral("state"), {QStringLiteral("awaiting_commitment"),
                                                                                QStringLiteral("in_force"), QStringLiteral("suspended")})};
    db::then(lanes.lists().run(list::selectAll(QStringLiteral("permit_list"), which, {QStringLiteral("-id")}, 100)), this,
             [this, &lanes, own = application.value(QStringLiteral("permit_id"))](const db::Answer &answer) {
                 if (!answer)
                     return;
                 for (const Record &permit : answer->maps())
                     if (m_replaced || own.isNull() ||
                         permit.value(QStringLiteral("id")) != own) { // the one it made says nothing about before
                         readItems(lanes, permit);
                         return;
                     }
             });
}

void PresentContent::readItems(db::Lanes &lanes, const Record &permit)
{
    m_number = permit.value(QStringLiteral("number")).toString();
    db::then(lanes.lists().run(list::selectAll(QStringLiteral("permit_item_list"),
                                               {list::Filter::equals(QStringLiteral("permit_id"), permit.value(QStringLiteral("id")))},
                                               {QStringLiteral("item_id")}, 20000)),
             this, [this](const db::Answer &answer) {
                 if (!answer || answer->isEmpty())
                     return;
                 for (const Record &row : answer->maps())
                     m_items.insert({row.value(QStringLiteral("purpose_name")).toString(), row.value(QStringLiteral("item_id")).toInt()});
                 m_known = true;
                 Q_EMIT ready();
             });
}

QString PresentContent::mark(const QString &purpose, int item, bool chosen, const QStringList &purposes) const
{
    if (!m_known)
        return {};
    const bool here = m_items.contains({purpose, item});
    if (chosen)
        return here ? QStringLiteral("present") : QStringLiteral("added");
    if (here)
        return m_replaced ? QStringLiteral("dropped") : QStringLiteral("present");
    if (!m_replaced)
        return {};
    const bool gone =
        std::any_of(m_items.cbegin(), m_items.cend(), [&](const Key &key) { return key.second == item && !purposes.contains(key.first); });
    return gone ? QStringLiteral("dropped") : QString();
}

PresentContent::Counts PresentContent::count(const QSet<Key> &asked) const
{
    Counts counts;
    for (const Key &key : asked)
        m_items.contains(key) ? ++counts.present : ++counts.added;
    counts.dropped = m_replaced ? int(m_items.size()) - counts.present : 0;
    return counts;
}

QString PresentContent::words(const QSet<Key> &asked) const
{
    if (!m_known)
        return {};
    const Counts counts = count(asked);
    return m_replaced ? tr("Compared with permit %1: %2 in the permit now, %3 new, %4 would be dropped.")
                            .arg(m_number)
                            .arg(counts.present)
                            .arg(counts.added)
                            .arg(counts.dropped)
                      : tr("Compared with permit %1, which stays in force beside: %2 in the permit now, %3 new.")
                            .arg(m_number)
                            .arg(counts.present)
                            .arg(counts.added);
}

} // namespace applications
