// What the pages of permits show: the list, and one permit with what it still lacks, what it holds and who uses it.
#include "permits/PermitPages.h"

#include "areas/Registry.h"
#include "messages/Vocabulary.h"
#include "permits/DayOfPermit.h"
#include "permits/KindSections.h"
#include "permits/PermitList.h"
#include "permits/PermitSections.h"

#include <QtGlobal>

namespace permits {

using shared::Kind;
using shared::ListFilter;

const shared::ListPageSpec &listPage()
{
    static const shared::ListPageSpec spec{
        .pageId = "permits",
        .title = QT_TRANSLATE_NOOP("areas", "Permits"),
        .icon = "view-certificate",
        .list = &permitList(),
        .columns = {{"number", Kind::Text, nullptr},
                    {"org_name", Kind::Localized, nullptr},
                    {"service", Kind::Enum, "service.short"},
                    {"kind", Kind::Enum, "permit.kind"},
                    {"state", Kind::State, "permit.state"},
                    {"valid_from", Kind::Date, nullptr},
                    {"valid_until", Kind::Deadline, nullptr}},
        .filters = {{ListFilter::Prefix, "org_name_%1_key", QT_TRANSLATE_NOOP("areas", "Organisation begins with"), nullptr, {}},
                    {ListFilter::Prefix, "number", QT_TRANSLATE_NOOP("areas", "Number begins with"), nullptr, {}},
                    {ListFilter::Choice, "state", QT_TRANSLATE_NOOP("areas", "State"), "permit.state", messages::codes(u"permit.state")},
                    {ListFilter::Choice, "service", QT_TRANSLATE_NOOP("areas", "Service"), "service", messages::codes(u"service")},
                    {ListFilter::Choice, "kind", QT_TRANSLATE_NOOP("areas", "Kind"), "permit.kind", messages::codes(u"permit.kind")},
                    {ListFilter::UntilDay, "ends_on", QT_TRANSLATE_NOOP("areas", "Ends by (day.month.year)"), nullptr, {}},
                    {ListFilter::Flag, "ends_soon", QT_TRANSLATE_NOOP("areas", "Ends within 90 days"), nullptr, {}},
                    {ListFilter::Flag, "ends_in_month", QT_TRANSLATE_NOOP("areas", "Ends within 30 days"), nullptr, {}},
                    {ListFilter::Flag, "certificate_ends", QT_TRANSLATE_NOOP("areas", "Certificate ends within 90 days"), nullptr, {}}},
        .opens = "permit",
        .emptyTitle = QT_TRANSLATE_NOOP("areas", "No permits"),
        .emptyHint = QT_TRANSLATE_NOOP("areas", "A permit stands here as soon as the agency has granted an application."),
        .summary = QT_TRANSLATE_NOOP("areas", "Data permits with their state and validity"),
    };
    return spec;
}

const shared::DetailPageSpec &detailPage()
{
    static const shared::DetailPageSpec spec{
        .pageId = "permit",
        .object = "permit",
        .icon = "view-certificate",
        .title = QT_TRANSLATE_NOOP("areas", "Permit"),
        .view = "ui.permit_detail",
        .titleColumn = "number",
        .state = {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "permit.state"},
        .facts = {{"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized, nullptr, "organisation", "org_id"},
                  {"service", QT_TRANSLATE_NOOP("areas", "Service"), Kind::Enum, "service"},
                  {"valid", QT_TRANSLATE_NOOP("areas", "Validity"), Kind::Period},
                  {"suspended_until", QT_TRANSLATE_NOOP("areas", "Suspended until"), Kind::Deadline}},
        .sections = permitSections() + applicationSections() + contentSections() + connectionSections() + rightSections() +
                    memberSections() + supervisionSections() + documentSections() + QList<shared::Section>{dayOf()},
        .acts = permitActs(),
    };
    return spec;
}

} // namespace permits
