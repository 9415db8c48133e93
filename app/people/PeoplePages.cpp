// What the pages of people show: the list, and one person with roles, login, and every right with why.
#include "people/PeoplePages.h"

#include "areas/Registry.h"
#include "people/PeopleList.h"

#include <QtGlobal>

namespace people {

using shared::Kind;
using shared::ListFilter;
using shared::Weight;

const shared::ListPageSpec &listPage()
{
    static const shared::ListPageSpec spec{
        .pageId = "people",
        .title = QT_TRANSLATE_NOOP("areas", "People"),
        .icon = "user-identity",
        .list = &peopleList(),
        .columns = {{"person_name", Kind::Text, nullptr},
                    {"org_name", Kind::Localized, nullptr},
                    {"role", Kind::Enum, "role"},
                    {"rights_active", Kind::Number, nullptr},
                    {"login_state", Kind::State, "person.login_state"}},
        .filters = {{ListFilter::Prefix, "person_name_key", QT_TRANSLATE_NOOP("areas", "Family name begins with"), nullptr, {}},
                    {ListFilter::Flag, "has_login", QT_TRANSLATE_NOOP("areas", "Only with an open login"), nullptr, {}}},
        .opens = "person",
        .emptyTitle = QT_TRANSLATE_NOOP("areas", "No people"),
        .emptyHint = QT_TRANSLATE_NOOP("areas", "Organisations add their people on their own page."),
        .summary = QT_TRANSLATE_NOOP("areas", "Everybody who holds a role, a right or a login"),
    };
    return spec;
}

const shared::DetailPageSpec &personPage()
{
    static const shared::DetailPageSpec spec{
        .pageId = "person",
        .object = "person",
        .icon = "user-identity",
        .title = QT_TRANSLATE_NOOP("areas", "Person"),
        .view = "ui.person_detail",
        .titleColumn = "person_name",
        .state = {"login_state", QT_TRANSLATE_NOOP("areas", "Login"), Kind::State, "person.login_state"},
        .facts = {{"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized, nullptr, "organisation", "org_id"},
                  {"role", QT_TRANSLATE_NOOP("areas", "Role"), Kind::Enum, "role"},
                  {"rights_active", QT_TRANSLATE_NOOP("areas", "Rights in use"), Kind::Number}},
        .sections =
            {
                {.title = QT_TRANSLATE_NOOP("areas", "Rights, and why"),
                 .part = QT_TRANSLATE_NOOP("areas", "Rights"),
                 .view = "ui.person_right_list",
                 .key = "person_id",
                 .order = "rank",
                 .columns = {{"purpose_name", QT_TRANSLATE_NOOP("areas", "Purpose"), Kind::Text, nullptr, nullptr, nullptr, 26},
                             {"permit_number", QT_TRANSLATE_NOOP("areas", "Permit"), Kind::Text, nullptr, nullptr, nullptr, 13},
                             {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "right.state", nullptr, nullptr, 17},
                             {"active_from", QT_TRANSLATE_NOOP("areas", "In use since"), Kind::Moment, nullptr, nullptr, nullptr, 15},
                             {"valid_until", QT_TRANSLATE_NOOP("areas", "Until"), Kind::Date, nullptr, nullptr, nullptr, 11},
                             {"approved_by_name", QT_TRANSLATE_NOOP("areas", "Approved by"), Kind::Text, nullptr, nullptr, nullptr, 18}},
                 .empty = QT_TRANSLATE_NOOP("areas", "No right, or none that is yours to see."),
                 .opens = "right",
                 .group = "org_name"},
                {.title = QT_TRANSLATE_NOOP("areas", "User ids of the search service"),
                 .part = QT_TRANSLATE_NOOP("areas", "Rights"),
                 .view = "ui.person_account_list",
                 .key = "person_id",
                 .order = "id",
                 .columns = {{"user_code", QT_TRANSLATE_NOOP("areas", "User id"), Kind::Text, nullptr, nullptr, nullptr, 14},
                             {"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized, nullptr, nullptr, nullptr, 34},
                             {"delivered_at", QT_TRANSLATE_NOOP("areas", "Delivered"), Kind::Moment, nullptr, nullptr, nullptr, 16}},
                 .empty = QT_TRANSLATE_NOOP("areas", "No user id has been delivered.")},
                {.title = QT_TRANSLATE_NOOP("areas", "Roles"),
                 .part = QT_TRANSLATE_NOOP("areas", "Roles and login"),
                 .view = "ui.person_role_list",
                 .key = "person_id",
                 .order = "id",
                 .columns = {{"role", QT_TRANSLATE_NOOP("areas", "Role"), Kind::Enum, "role", nullptr, nullptr, 22},
                             {"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized, nullptr, nullptr, nullptr, 26},
                             {"duty", QT_TRANSLATE_NOOP("areas", "Duty"), Kind::Text, nullptr, nullptr, nullptr, 22},
                             {"validity", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "membership.validity", nullptr, nullptr, 14},
                             {"valid_from", QT_TRANSLATE_NOOP("areas", "From"), Kind::Date, nullptr, nullptr, nullptr, 11},
                             {"valid_until", QT_TRANSLATE_NOOP("areas", "Until"), Kind::Date, nullptr, nullptr, nullptr, 11}},
                 .empty = QT_TRANSLATE_NOOP("areas", "The person holds no role."),
                 .opens = "organisation",
                 .openId = "org_id"},
                {.title = QT_TRANSLATE_NOOP("areas", "Appointments as a responsible user"),
                 .part = QT_TRANSLATE_NOOP("areas", "Roles and login"),
                 .view = "ui.appointment_list",
                 .key = "person_id",
                 .order = "id",
                 .columns = {{"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized, nullptr, nullptr, nullptr, 34},
                             {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "appointment.state", nullptr, nullptr, 16},
                             {"valid_from", QT_TRANSLATE_NOOP("areas", "From"), Kind::Date, nullptr, nullptr, nullptr, 11},
                             {"valid_until", QT_TRANSLATE_NOOP("areas", "Until"), Kind::Date, nullptr, nullptr, nullptr, 11}},
                 .empty = QT_TRANSLATE_NOOP("areas", "The person has not been applied for as a responsible user."),
                 .opens = "appointment"},
                {.title = QT_TRANSLATE_NOOP("areas", "Login"),
                 .part = QT_TRANSLATE_NOOP("areas", "Roles and login"),
                 .fields = {{"login_state", QT_TRANSLATE_NOOP("areas", "Login"), Kind::Enum, "person.login_state"},
                            {"login_name", QT_TRANSLATE_NOOP("areas", "Login name")},
                            {"login_ended_at", QT_TRANSLATE_NOOP("areas", "Login ended"), Kind::Moment},
                            {"language", QT_TRANSLATE_NOOP("areas", "Language"), Kind::Enum, "language"}}},
            },
        .acts =
            {
                {"issue_login", QT_TRANSLATE_NOOP("areas", "Issue a login…"), "list-add-user", Weight::Main, "issue_login"},
                {"end_login", QT_TRANSLATE_NOOP("areas", "End the login…"), "object-locked", Weight::Danger, "end_login"},
            },
    };
    return spec;
}

} // namespace people
