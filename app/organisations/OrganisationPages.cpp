// What the pages of organisations show: the list, one organisation with its people, appointments and permits, and one appointment.
#include "organisations/OrganisationPages.h"

#include "areas/Registry.h"
#include "messages/Vocabulary.h"
#include "organisations/OrganisationList.h"
#include "shared/Desk.h"

#include <QtGlobal>

namespace organisations {

using shared::Kind;
using shared::ListFilter;
using shared::Weight;

namespace {

QStringList customerRoles()
{
    return {QStringLiteral("responsible_user"), QStringLiteral("deputy"), QStringLiteral("permit_contact")};
}

// Those who may open every permit; the organisation itself reads of the roof above its permit what stands in the table.
QStringList agencyRoles()
{
    return {QStringLiteral("expert"),     QStringLiteral("decider"), QStringLiteral("access_administrator"),
            QStringLiteral("supervisor"), QStringLiteral("auditor"), QStringLiteral("log_officer")};
}

void openRoof(shared::Desk &desk, const shared::Record &row, QWidget *)
{
    desk.open({QStringLiteral("permit"), row.value(QStringLiteral("roof_open_id")).toLongLong(), {}});
}

} // namespace

const shared::ListPageSpec &listPage()
{
    static const shared::ListPageSpec spec{
        .pageId = "organisations",
        .title = QT_TRANSLATE_NOOP("areas", "Organisations"),
        .icon = "view-bank",
        .list = &organisationList(),
        .columns = {{"name", Kind::Localized, nullptr},
                    {"class", Kind::Enum, "organisation.class"},
                    {"business_id", Kind::Text, nullptr},
                    {"alarm", Kind::State, "organisation.alarm"},
                    {"browser_permits_in_force", Kind::Number, nullptr},
                    {"responsible_users_in_force", Kind::Number, nullptr}},
        .filters = {{ListFilter::Prefix, "name_%1_key", QT_TRANSLATE_NOOP("areas", "Name begins with"), nullptr, {}},
                    {ListFilter::Prefix, "business_id", QT_TRANSLATE_NOOP("areas", "Business ID begins with"), nullptr, {}},
                    {ListFilter::Choice, "class", QT_TRANSLATE_NOOP("areas", "Class"), "organisation.class",
                     messages::codes(u"organisation.class")},
                    {ListFilter::Flag, "alarm", QT_TRANSLATE_NOOP("areas", "Only without a responsible user"), nullptr, {}}},
        .opens = "organisation",
        .emptyTitle = QT_TRANSLATE_NOOP("areas", "No organisations"),
        .emptyHint = QT_TRANSLATE_NOOP("areas", "The organisations you act for stand here. The agency's administrator adds new ones."),
        .summary = QT_TRANSLATE_NOOP("areas", "Customer organisations, their responsible users and alarms"),
    };
    return spec;
}

const shared::DetailPageSpec &detailPage()
{
    static const shared::DetailPageSpec spec{
        .pageId = "organisation",
        .object = "organisation",
        .icon = "view-bank",
        .title = QT_TRANSLATE_NOOP("areas", "Organisation"),
        .view = "ui.organisation_detail",
        .titleColumn = "name",
        .state = {"alarm", QT_TRANSLATE_NOOP("areas", "Responsible user"), Kind::State, "organisation.alarm"},
        .facts = {{"class", QT_TRANSLATE_NOOP("areas", "Class"), Kind::Enum, "organisation.class"},
                  {"business_id", QT_TRANSLATE_NOOP("areas", "Business ID")},
                  {"responsible_users_in_force", QT_TRANSLATE_NOOP("areas", "Responsible users in force"), Kind::Number}},
        .sections =
            {
                {.title = QT_TRANSLATE_NOOP("areas", "Override by the agency"),
                 .fields = {{"override_reason", QT_TRANSLATE_NOOP("areas", "Left without a responsible user because"), Kind::LongText}},
                 .shownWhen = "override_reason"},
                {.title = QT_TRANSLATE_NOOP("areas", "Responsible users"),
                 .view = "ui.appointment_list",
                 .key = "org_id",
                 .order = "id",
                 .columns = {{"person_name", QT_TRANSLATE_NOOP("areas", "Person"), Kind::Text, nullptr, nullptr, nullptr, 28},
                             {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "appointment.state", nullptr, nullptr, 16},
                             {"valid_from", QT_TRANSLATE_NOOP("areas", "From"), Kind::Date, nullptr, nullptr, nullptr, 11},
                             {"valid_until", QT_TRANSLATE_NOOP("areas", "Until"), Kind::Deadline, nullptr, nullptr, nullptr, 11},
                             {"reason", QT_TRANSLATE_NOOP("areas", "Reason"), Kind::Text, nullptr, nullptr, nullptr, 30}},
                 .empty = QT_TRANSLATE_NOOP("areas", "Nobody has been applied for. Using VTJkysely needs at least one responsible user."),
                 .opens = "appointment",
                 .rowActs = {{QT_TRANSLATE_NOOP("areas", "Apply for a responsible user…"), "list-add-user", "apply_appointment",
                              customerRoles(), false, true}}},
                {.title = QT_TRANSLATE_NOOP("areas", "People"),
                 .view = "ui.person_list",
                 .key = "org_id",
                 .order = "person_name_key",
                 .columns = {{"person_name", QT_TRANSLATE_NOOP("areas", "Name"), Kind::Text, nullptr, nullptr, nullptr, 19},
                             {"role", QT_TRANSLATE_NOOP("areas", "Role"), Kind::Enum, "role", nullptr, nullptr, 20},
                             {"duty", QT_TRANSLATE_NOOP("areas", "Duty"), Kind::Text, nullptr, nullptr, nullptr, 19},
                             {"email", QT_TRANSLATE_NOOP("areas", "E-mail"), Kind::Text, nullptr, nullptr, nullptr, 28},
                             {"phone", QT_TRANSLATE_NOOP("areas", "Phone"), Kind::Text, nullptr, nullptr, nullptr, 13}},
                 .empty = QT_TRANSLATE_NOOP("areas", "No people yet. Add the first one above."),
                 .opens = "person",
                 .openId = "person_id",
                 .rowActs = {{QT_TRANSLATE_NOOP("areas", "Add a person…"), "list-add-user", "add_person", customerRoles(), false, true}}},
                {.title = QT_TRANSLATE_NOOP("areas", "Permits"),
                 .view = "ui.permit_list",
                 .key = "org_id",
                 .order = "number",
                 .columns = {{"number", QT_TRANSLATE_NOOP("areas", "Number"), Kind::Text, nullptr, nullptr, nullptr, 14},
                             {"service", QT_TRANSLATE_NOOP("areas", "Service"), Kind::Enum, "service", nullptr, nullptr, 22},
                             {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "permit.state", nullptr, nullptr, 24},
                             {"valid_from", QT_TRANSLATE_NOOP("areas", "From"), Kind::Date, nullptr, nullptr, nullptr, 11},
                             {"valid_until", QT_TRANSLATE_NOOP("areas", "Until"), Kind::Date, nullptr, nullptr, nullptr, 11}},
                 .empty = QT_TRANSLATE_NOOP("areas", "The organisation has no permit."),
                 .opens = "permit"},
                {.title = QT_TRANSLATE_NOOP("areas", "Under standing and framework permits"),
                 .view = "ui.permit_member_list",
                 .key = "org_id",
                 .order = "number",
                 .columns = {{"number", QT_TRANSLATE_NOOP("areas", "Permit"), Kind::Text, nullptr, nullptr, nullptr, 14},
                             {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "permit.state", nullptr, nullptr, 18},
                             {"kind", QT_TRANSLATE_NOOP("areas", "Kind"), Kind::Enum, "permit.kind", nullptr, nullptr, 14},
                             {"roof_number", QT_TRANSLATE_NOOP("areas", "Stands under"), Kind::Text, nullptr, nullptr, nullptr, 14},
                             {"roof_org_name", QT_TRANSLATE_NOOP("areas", "Holder of that permit"), Kind::Localized, nullptr, nullptr,
                              nullptr, 24},
                             {"roof_state", QT_TRANSLATE_NOOP("areas", "State of that permit"), Kind::State, "permit.state", nullptr,
                              nullptr, 18}},
                 .empty = QT_TRANSLATE_NOOP("areas", "No permit of the organisation stands under a standing or framework permit."),
                 .opens = "permit",
                 .rowActs = {{.label = QT_TRANSLATE_NOOP("areas", "Open the permit above"),
                              .icon = "view-certificate",
                              .roles = agencyRoles(),
                              .run = openRoof}}},
                {.title = QT_TRANSLATE_NOOP("areas", "Former names"),
                 .view = "ui.organisation_name_list",
                 .key = "org_id",
                 .order = "valid_until",
                 .columns = {{"name", QT_TRANSLATE_NOOP("areas", "Name"), Kind::Localized, nullptr, nullptr, nullptr, 50},
                             {"valid_from", QT_TRANSLATE_NOOP("areas", "From"), Kind::Moment, nullptr, nullptr, nullptr, 17},
                             {"valid_until", QT_TRANSLATE_NOOP("areas", "Until"), Kind::Moment, nullptr, nullptr, nullptr, 17}},
                 .empty = QT_TRANSLATE_NOOP("areas", "The organisation has had one name only."),
                 .shownWhen = "has_former_names"},
                {.title = QT_TRANSLATE_NOOP("areas", "Contact details"),
                 .fields = {{"street_address", QT_TRANSLATE_NOOP("areas", "Street address")},
                            {"postal_address", QT_TRANSLATE_NOOP("areas", "Postal address")},
                            {"email", QT_TRANSLATE_NOOP("areas", "E-mail")},
                            {"language", QT_TRANSLATE_NOOP("areas", "Language of letters"), Kind::Enum, "language"},
                            {"invoicing", QT_TRANSLATE_NOOP("areas", "Invoicing")},
                            {"standing_cover", QT_TRANSLATE_NOOP("areas", "Covered by the standing permits"), Kind::Flag}}},
            },
        .acts = {},
    };
    return spec;
}

const shared::DetailPageSpec &appointmentPage()
{
    static const shared::DetailPageSpec spec{
        .pageId = "appointment",
        .object = "appointment",
        .icon = "user-properties",
        .title = QT_TRANSLATE_NOOP("areas", "Responsible user's appointment"),
        .view = "ui.appointment_list",
        .titleColumn = "person_name",
        .state = {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "appointment.state"},
        .facts = {{"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized, nullptr, "organisation", "org_id"},
                  {"valid", QT_TRANSLATE_NOOP("areas", "Validity"), Kind::Period}},
        .sections =
            {
                {.title = QT_TRANSLATE_NOOP("areas", "Appointment"),
                 .fields = {{"person_name", QT_TRANSLATE_NOOP("areas", "Responsible user"), Kind::Text, nullptr, "person", "person_id"},
                            {"valid_from", QT_TRANSLATE_NOOP("areas", "From"), Kind::Date},
                            {"valid_until", QT_TRANSLATE_NOOP("areas", "Until"), Kind::Deadline},
                            {"reason", QT_TRANSLATE_NOOP("areas", "Reason"), Kind::LongText}}},
                {.title = QT_TRANSLATE_NOOP("areas", "Delivery of the e-service"),
                 .fields = {{"external_reference", QT_TRANSLATE_NOOP("areas", "Reference in the e-service")},
                            {"taken_in_at", QT_TRANSLATE_NOOP("areas", "Taken in"), Kind::Moment},
                            {"taken_in_by_name", QT_TRANSLATE_NOOP("areas", "Taken in by")}},
                 .shownWhen = "external_reference"},
                {.title = QT_TRANSLATE_NOOP("areas", "Permits of the organisation"),
                 .view = "ui.permit_list",
                 .key = "org_id",
                 .order = "number",
                 .columns = {{"number", QT_TRANSLATE_NOOP("areas", "Number"), Kind::Text, nullptr, nullptr, nullptr, 14},
                             {"service", QT_TRANSLATE_NOOP("areas", "Service"), Kind::Enum, "service", nullptr, nullptr, 22},
                             {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "permit.state", nullptr, nullptr, 24}},
                 .keyFrom = "org_id",
                 .empty = QT_TRANSLATE_NOOP("areas", "The organisation has no permit."),
                 .opens = "permit"},
            },
        .acts =
            {
                {"grant_appointment", QT_TRANSLATE_NOOP("areas", "Grant…"), "dialog-ok-apply", Weight::Main, "grant_appointment"},
                {"resume_appointment", QT_TRANSLATE_NOOP("areas", "Resume"), "media-playback-start", Weight::Main, nullptr,
                 "resume_appointment", QT_TRANSLATE_NOOP("areas", "%1 is a responsible user again.")},
                {"suspend_appointment", QT_TRANSLATE_NOOP("areas", "Suspend…"), "media-playback-pause", Weight::Danger,
                 "suspend_appointment"},
                {"refuse_appointment", QT_TRANSLATE_NOOP("areas", "Refuse…"), "dialog-cancel", Weight::Danger, "refuse_appointment"},
                {"end_appointment", QT_TRANSLATE_NOOP("areas", "End…"), "edit-delete", Weight::Danger, "end_appointment"},
            },
    };
    return spec;
}

} // namespace organisations
