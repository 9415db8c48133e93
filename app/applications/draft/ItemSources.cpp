#include "applications/draft/ItemSources.h"

#include "db/Lanes.h"
#include "list/KeysetQuery.h"

#include <QSet>

#include <algorithm>

namespace applications {

using shared::Record;

void ItemSources::read(db::Lanes &lanes, const Record &application)
{
    m_interface = application.value(QStringLiteral("service")).toString() == QLatin1StringView("interface");
    const auto ask = [this, &lanes](const db::Statement &statement, auto take) {
        ++m_waiting;
        db::then(lanes.lists().run(statement), this, [this, take](const db::Answer &answer) {
            if (answer)
                take(answer->maps());
            if (--m_waiting == 0)
                put();
        });
    };
    ask(list::selectOne(QStringLiteral("organisation_list"), QStringLiteral("id"), application.value(QStringLiteral("org_id"))),
        [this](const QList<Record> &rows) { m_class = rows.value(0).value(QStringLiteral("class")).toString(); });
    ask(list::selectAll(QStringLiteral("item_template"), {}, {QStringLiteral("sort_order")}),
        [this](const QList<Record> &rows) { m_templates = rows; });
    ask(list::selectAll(QStringLiteral("item_template_item"), {}, {QStringLiteral("item_id")}, 5000),
        [this](const QList<Record> &rows) { m_templateItems = rows; });
    if (!m_interface)
        return;
    ask(list::selectAll(QStringLiteral("product"), {}, {QStringLiteral("code")}), [this](const QList<Record> &rows) { m_products = rows; });
    ask(list::selectAll(QStringLiteral("product_item"), {}, {QStringLiteral("item_id")}, 5000),
        [this](const QList<Record> &rows) { m_productItems = rows; });
}

void ItemSources::put()
{
    m_sources.clear();
    for (const Record &record : std::as_const(m_templates)) {
        ItemSource source{false, record.value(QStringLiteral("code")).toString(), record, {}, false};
        for (const Record &item : std::as_const(m_templateItems))
            if (item.value(QStringLiteral("template_code")).toString() == source.code)
                source.items.append({item.value(QStringLiteral("item_id")).toInt(), item.value(QStringLiteral("search_key")).toString()});
        m_sources.append(source);
    }
    std::stable_sort(m_sources.begin(), m_sources.end(), [this](const ItemSource &a, const ItemSource &b) {
        const auto own = [this](const ItemSource &source) {
            return source.record.value(QStringLiteral("applicant_class")).toString() == m_class;
        };
        return own(a) && !own(b);
    });
    for (const Record &record : std::as_const(m_products)) {
        ItemSource source{
            true, record.value(QStringLiteral("code")).toString(), record, {}, record.value(QStringLiteral("tailored")).toBool()};
        for (const Record &item : std::as_const(m_productItems))
            if (item.value(QStringLiteral("product_code")).toString() == source.code)
                source.items.append({item.value(QStringLiteral("item_id")).toInt(), QString()});
        if (!source.items.isEmpty())
            m_sources.append(source);
    }
    Q_EMIT ready();
}

QString ItemSources::words(const ItemSource &source) const
{
    if (!source.product)
        return tr("%1 (%n item(s))", nullptr, int(source.items.size())).arg(shared::localized(source.record, QStringLiteral("name")));
    return source.tailored ? tr("Tailored product %1 (%n item(s))", nullptr, int(source.items.size())).arg(source.code)
                           : tr("Product %1 (%n item(s))", nullptr, int(source.items.size())).arg(source.code);
}

const ItemSource *ItemSources::smallestEnough(const QSet<int> &asked, int *besides) const
{
    const ItemSource *best = nullptr;
    for (const ItemSource &source : m_sources) {
        if (!source.product || source.tailored)
            continue;
        int covered = 0;
        for (const auto &[item, key] : source.items)
            covered += asked.contains(item) ? 1 : 0;
        const int extra = int(source.items.size()) - covered;
        if (covered == asked.size() && (!best || extra < *besides)) {
            best = &source;
            *besides = extra;
        }
    }
    return best;
}

} // namespace applications
