// What the pages of applications show: the list, and one application from purpose to decision.
#include "applications/ApplicationPages.h"

#include "applications/ApplicationList.h"
#include "applications/ApplicationSections.h"
#include "areas/Registry.h"
#include "messages/Vocabulary.h"

#include <QtGlobal>

namespace applications {

using shared::Kind;
using shared::ListFilter;

const shared::ListPageSpec &listPage()
{
    static const shared::ListPageSpec spec{
        .pageId = "applications",
        .title = QT_TRANSLATE_NOOP("areas", "Applications"),
        .icon = "document-edit",
        .list = &applicationList(),
        .columns = {{"diary_number", Kind::Text, nullptr},
                    {"org_name", Kind::Localized, nullptr},
                    {"service", Kind::Enum, "service.short"},
                    {"state", Kind::State, "application.state"},
                    {"submitted_at", Kind::Date, nullptr},
                    {"due_on", Kind::Deadline, nullptr},
                    {"handler_name", Kind::Text, nullptr}},
        .filters = {{ListFilter::Prefix, "org_name_%1_key", QT_TRANSLATE_NOOP("areas", "Organisation begins with"), nullptr, {}},
                    {ListFilter::Prefix, "diary_number", QT_TRANSLATE_NOOP("areas", "Diary number begins with"), nullptr, {}},
                    {ListFilter::Choice, "state", QT_TRANSLATE_NOOP("areas", "State"), "application.state",
                     messages::codes(u"application.state")},
                    {ListFilter::Choice, "service", QT_TRANSLATE_NOOP("areas", "Service"), "service", messages::codes(u"service")},
                    {ListFilter::Choice, "kind", QT_TRANSLATE_NOOP("areas", "Kind"), "application.kind",
                     messages::codes(u"application.kind")},
                    {ListFilter::Mine, "handler_id", QT_TRANSLATE_NOOP("areas", "Only those I handle"), nullptr, {}}},
        .opens = "application",
        .mainAction = {QT_TRANSLATE_NOOP("areas", "New application…"),
                       "list-add",
                       "new_application",
                       {QStringLiteral("permit_contact"), QStringLiteral("responsible_user")}},
        .otherActions =
            {{QT_TRANSLATE_NOOP("areas", "Take in deliveries…"), "document-import", "take_in_application", {QStringLiteral("expert")}}},
        .emptyTitle = QT_TRANSLATE_NOOP("areas", "No applications"),
        .emptyHint = QT_TRANSLATE_NOOP(
            "areas",
            "An application for a data permit stands here from its first draft. A permit contact of the organisation begins one with “New application”."),
        .summary = QT_TRANSLATE_NOOP("areas", "Applications for data permits, from draft to decision"),
    };
    return spec;
}

const shared::DetailPageSpec &detailPage()
{
    static const shared::DetailPageSpec spec{
        .pageId = "application",
        .object = "application",
        .icon = "document-edit",
        .title = QT_TRANSLATE_NOOP("areas", "Application"),
        .view = "ui.application_detail",
        .titleColumn = "diary_number",
        .state = {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "application.state"},
        .facts = {{"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized, nullptr, "organisation", "org_id"},
                  {"service", QT_TRANSLATE_NOOP("areas", "Service"), Kind::Enum, "service"},
                  {"due_on", QT_TRANSLATE_NOOP("areas", "Due"), Kind::Deadline},
                  {"permit_number", QT_TRANSLATE_NOOP("areas", "Permit"), Kind::Text, nullptr, "permit", "permit_id"}},
        .sections = basicSections() + kindSections() + contentSections() + comparisonSections() + handlingSections() + decisionSections() +
                    effectSections() + documentSections() + attachmentSections() + deliverySections() + timeSections(),
        .acts = handlingActs() + draftActs() + decisionActs(),
    };
    return spec;
}

} // namespace applications
