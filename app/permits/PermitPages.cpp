// What the pages of permits show: the list, and one permit with what it still lacks, what it holds and who uses it.
#include "permits/PermitPages.h"

#include "areas/Registry.h"
#include "messages/Vocabulary.h"
#include "permits/KindSections.h"
#include "permits/PermitList.h"

#include <QtGlobal>

namespace permits {

using shared::Kind;
using shared::ListFilter;
using shared::Weight;

const shared::ListPageSpec &listPage()
{
    static const shared::ListPageSpec spec{
        .pageId = "permits",
        .title = QT_TRANSLATE_NOOP("areas", "Permits"),
        .icon = "view-certificate",
        .list = &permitList(),
        .columns = {{"number", Kind::Text, nullptr},
                    {"org_name", Kind::Localized, nullptr},
                    {"service", Kind::Enum, "service"},
                    {"kind", Kind::Enum, "permit.kind"},
                    {"state", Kind::State, "permit.state"},
                    {"valid_from", Kind::Date, nullptr},
                    {"valid_until", Kind::Deadline, nullptr}},
        .filters = {{ListFilter::Prefix, "org_name_key", QT_TRANSLATE_NOOP("areas", "Organisation begins with"), nullptr, {}},
                    {ListFilter::Prefix, "number", QT_TRANSLATE_NOOP("areas", "Number begins with"), nullptr, {}},
                    {ListFilter::Choice, "state", QT_TRANSLATE_NOOP("areas", "State"), "permit.state", messages::codes(u"permit.state")},
                    {ListFilter::Choice, "service", QT_TRANSLATE_NOOP("areas", "Service"), "service", messages::codes(u"service")},
                    {ListFilter::Choice, "kind", QT_TRANSLATE_NOOP("areas", "Kind"), "permit.kind", messages::codes(u"permit.kind")}},
        .opens = "permit",
        .emptyTitle = QT_TRANSLATE_NOOP("areas", "No permits"),
        .emptyHint = QT_TRANSLATE_NOOP("areas", "A permit stands here as soon as the agency has granted an application."),
        .summary = QT_TRANSLATE_NOOP("areas", "Data permits with their state and validity"),
        .rowName = "number",
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
                  {"valid", QT_TRANSLATE_NOOP("areas", "Validity"), Kind::Period}},
        .sections = QList<shared::Section>{
            {.title = QT_TRANSLATE_NOOP("areas", "What is still missing to start"),
             .part = QT_TRANSLATE_NOOP("areas", "Permit"),
             .view = "ui.permit_missing",
             .key = "permit_id",
             .order = "id",
             .columns = {{"step", QT_TRANSLATE_NOOP("areas", "Step"), Kind::Enum, "permit.step", nullptr, nullptr, 34},
                         {"done", QT_TRANSLATE_NOOP("areas", "Done"), Kind::State, "step.done", nullptr, nullptr, 18},
                         {"done_at", QT_TRANSLATE_NOOP("areas", "When"), Kind::Moment, nullptr, nullptr, nullptr, 18}},
             .empty = QT_TRANSLATE_NOOP("areas", "Nothing is missing.")},
            {.title = QT_TRANSLATE_NOOP("areas", "Basics"),
             .part = QT_TRANSLATE_NOOP("areas", "Permit"),
             .fields = {{"kind", QT_TRANSLATE_NOOP("areas", "Kind"), Kind::Enum, "permit.kind"},
                        {"diary_number", QT_TRANSLATE_NOOP("areas", "Application"), Kind::Text, nullptr, "application", "application_id"},
                        {"opened_at", QT_TRANSLATE_NOOP("areas", "Came into force"), Kind::Moment},
                        {"rights_active", QT_TRANSLATE_NOOP("areas", "Rights in use"), Kind::Number},
                        {"content_version", QT_TRANSLATE_NOOP("areas", "Content version"), Kind::Number},
                        {"content_items", QT_TRANSLATE_NOOP("areas", "Items in the content"), Kind::Number},
                        {"conditions", QT_TRANSLATE_NOOP("areas", "Conditions"), Kind::LongText}}},
            {.title = QT_TRANSLATE_NOOP("areas", "End"),
             .part = QT_TRANSLATE_NOOP("areas", "Permit"),
             .fields = {{"end_reason", QT_TRANSLATE_NOOP("areas", "Ended because"), Kind::Enum, "permit.end_reason"},
                        {"ended_at", QT_TRANSLATE_NOOP("areas", "Ended"), Kind::Moment}},
             .shownWhen = "end_reason"},
            {.title = QT_TRANSLATE_NOOP("areas", "Purposes"),
             .part = QT_TRANSLATE_NOOP("areas", "Content"),
             .view = "ui.permit_purpose_list",
             .key = "permit_id",
             .order = "purpose_id",
             .columns = {{"name", QT_TRANSLATE_NOOP("areas", "Purpose"), Kind::Text, nullptr, nullptr, nullptr, 60}},
             .empty = QT_TRANSLATE_NOOP("areas", "The permit names no purpose.")},
            {.title = QT_TRANSLATE_NOOP("areas", "Rights under this permit"),
             .part = QT_TRANSLATE_NOOP("areas", "Rights"),
             .view = "ui.right_list",
             .key = "permit_id",
             .order = "person_name_key",
             .columns = {{"person_name", QT_TRANSLATE_NOOP("areas", "Person"), Kind::Text, nullptr, nullptr, nullptr, 19},
                         {"purpose_name", QT_TRANSLATE_NOOP("areas", "Purpose"), Kind::Text, nullptr, nullptr, nullptr, 28},
                         {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "right.state", nullptr, nullptr, 15},
                         {"user_code", QT_TRANSLATE_NOOP("areas", "User id"), Kind::Text, nullptr, nullptr, nullptr, 14},
                         {"valid_until", QT_TRANSLATE_NOOP("areas", "Until"), Kind::Date, nullptr, nullptr, nullptr, 11}},
             .empty = QT_TRANSLATE_NOOP("areas", "Nobody has a right under this permit. A responsible user proposes the first one when the permit is in force."),
             .opens = "right",
             .rowActs = {{QT_TRANSLATE_NOOP("areas", "Propose a right…"), "list-add-user", "propose_right",
                          {QStringLiteral("responsible_user"), QStringLiteral("deputy")}, false, true}}},
            {.title = QT_TRANSLATE_NOOP("areas", "Agreed data content"),
             .part = QT_TRANSLATE_NOOP("areas", "Content"),
             .view = "ui.permit_item_list",
             .key = "permit_id",
             .order = "item_id",
             .columns = {{"name", QT_TRANSLATE_NOOP("areas", "Item"), Kind::Localized, nullptr, nullptr, nullptr, 28},
                         {"sensitivity", QT_TRANSLATE_NOOP("areas", "Sensitivity"), Kind::State, "sensitivity", nullptr, nullptr, 15},
                         {"purpose_name", QT_TRANSLATE_NOOP("areas", "Purpose"), Kind::Text, nullptr, nullptr, nullptr, 20},
                         {"search_key", QT_TRANSLATE_NOOP("areas", "Search key"), Kind::Enum, "search_key", nullptr, nullptr, 14},
                         {"condition", QT_TRANSLATE_NOOP("areas", "Condition"), Kind::Text, nullptr, nullptr, nullptr, 12}},
             .empty = QT_TRANSLATE_NOOP("areas", "The permit has no content."),
             .group = "group"},
        } + applicationSections(),
        .acts = {
            {"give_commitment", QT_TRANSLATE_NOOP("areas", "Give the commitment…"), "document-sign", Weight::Main, "give_commitment"},
            {"resume_permit", QT_TRANSLATE_NOOP("areas", "Resume"), "media-playback-start", Weight::Main, nullptr, "resume_permit",
             QT_TRANSLATE_NOOP("areas", "Permit %1 is in force again.")},
            {"suspend_permit", QT_TRANSLATE_NOOP("areas", "Suspend…"), "media-playback-pause", Weight::Danger, "suspend_permit", nullptr, nullptr, nullptr, true},
            {"end_permit", QT_TRANSLATE_NOOP("areas", "End…"), "edit-delete", Weight::Danger, "end_permit", nullptr, nullptr, nullptr, true},
        },
    };
    return spec;
}

}  // namespace permits
