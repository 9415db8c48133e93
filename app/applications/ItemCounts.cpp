#include "applications/ItemCounts.h"

#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "messages/Sentences.h"
#include "messages/Vocabulary.h"

#include <QLabel>

namespace applications {

ItemCounts::ItemCounts(db::Lanes &lanes, const QVariant &application, QLabel *label, bool list)
    : QObject(label), m_label(label), m_list(list)
{
    db::then(lanes.lists().run(list::selectAll(QStringLiteral("application_item_list"),
                                               {list::Filter::equals(QStringLiteral("application_id"), application)},
                                               {QStringLiteral("item_id"), QStringLiteral("purpose_no")}, 10000)),
             this, [this](const db::Answer &answer) {
                 if (answer) {
                     m_items = answer->maps();
                     m_loaded = true;
                     retranslate();
                 } else {
                     m_label->setText(messages::error(answer.error()));
                 }
                 Q_EMIT loaded();
             });
}

int ItemCounts::count(const QString &outcome) const
{
    int found = 0;
    for (const shared::Record &item : m_items)
        found += item.value(QStringLiteral("outcome")).toString() == outcome ? 1 : 0;
    return found;
}

void ItemCounts::retranslate()
{
    if (!m_loaded)
        return;
    QString html = tr("<b>Data content:</b> %1 items granted, %2 limited, %3 refused, %4 not assessed.")
                       .arg(count(QStringLiteral("granted")))
                       .arg(count(QStringLiteral("limited")))
                       .arg(count(QStringLiteral("refused")))
                       .arg(count(QStringLiteral("open")));
    if (m_list) {
        QString lines;
        for (const shared::Record &item : std::as_const(m_items)) {
            const QString outcome = item.value(QStringLiteral("outcome")).toString();
            if (outcome == QLatin1StringView("granted"))
                continue;
            lines += QStringLiteral("<li>%1 – %2%3</li>")
                         .arg(shared::localized(item, QStringLiteral("name")).toHtmlEscaped(),
                              messages::label(u"item.outcome", outcome).toHtmlEscaped(),
                              item.value(QStringLiteral("reason_code")).isNull()
                                  ? QString()
                                  : QStringLiteral(": ") +
                                        messages::label(u"item.reason_code", item.value(QStringLiteral("reason_code")).toString())
                                            .toHtmlEscaped());
        }
        if (!lines.isEmpty())
            html += QStringLiteral("<ul>%1</ul>").arg(lines);
    }
    m_label->setText(html);
}

} // namespace applications
