// What the pages of users and rights show: the list, and one right with everything that explains it.
#include "rights/RightPages.h"

#include "areas/Registry.h"
#include "messages/Vocabulary.h"
#include "rights/RightList.h"

#include <QtGlobal>

namespace rights {

using shared::Kind;
using shared::ListFilter;
using shared::Weight;

const shared::ListPageSpec &listPage()
{
    static const shared::ListPageSpec spec{
        .pageId = "rights",
        .title = QT_TRANSLATE_NOOP("areas", "Users and rights"),
        .icon = "system-users",
        .list = &rightList(),
        .columns = {{"person_name", Kind::Text, nullptr},
                    {"org_name", Kind::Localized, nullptr},
                    {"state", Kind::State, "right.state"},
                    {"purpose_name", Kind::Text, nullptr},
                    {"permit_number", Kind::Text, nullptr},
                    {"user_code", Kind::Text, nullptr},
                    {"valid_from", Kind::Date, nullptr},
                    {"valid_until", Kind::Deadline, nullptr}},
        .filters = {{ListFilter::Prefix, "person_name_key", QT_TRANSLATE_NOOP("areas", "Family name begins with"), nullptr, {}},
                    {ListFilter::Prefix, "user_code", QT_TRANSLATE_NOOP("areas", "User id begins with"), nullptr, {}},
                    {ListFilter::Choice, "state", QT_TRANSLATE_NOOP("areas", "State"), "right.state", messages::codes(u"right.state")}},
        .opens = "right",
        .mainAction = {QT_TRANSLATE_NOOP("areas", "Propose a right…"),
                       "list-add-user",
                       "propose_right",
                       {QStringLiteral("responsible_user"), QStringLiteral("deputy")},
                       "permit"},
        .emptyTitle = QT_TRANSLATE_NOOP("areas", "No rights"),
        .emptyHint = QT_TRANSLATE_NOOP(
            "areas",
            "A right stands here from its proposal. A responsible user proposes one for a colleague when the organisation's permit is in force."),
        .summary = QT_TRANSLATE_NOOP("areas", "Who may look up data, under which permit and for which purpose"),
    };
    return spec;
}

const shared::DetailPageSpec &detailPage()
{
    static const shared::DetailPageSpec spec{
        .pageId = "right",
        .object = "right",
        .icon = "system-users",
        .title = QT_TRANSLATE_NOOP("areas", "Access right"),
        .view = "ui.right_detail",
        .titleColumn = "person_name",
        .state = {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "right.state"},
        .facts = {{"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized, nullptr, "organisation", "org_id"},
                  {"permit_number", QT_TRANSLATE_NOOP("areas", "Permit"), Kind::Text, nullptr, "permit", "permit_id"},
                  {"valid", QT_TRANSLATE_NOOP("areas", "Validity"), Kind::Period}},
        .sections =
            {
                {.title = QT_TRANSLATE_NOOP("areas", "Why this person has this right"),
                 .fields = {{"person_name", QT_TRANSLATE_NOOP("areas", "Person"), Kind::Text, nullptr, "person", "person_id"},
                            {"purpose_name", QT_TRANSLATE_NOOP("areas", "Purpose")},
                            {"duty", QT_TRANSLATE_NOOP("areas", "Duty that needs the data")},
                            {"service", QT_TRANSLATE_NOOP("areas", "Service"), Kind::Enum, "service"},
                            {"user_code", QT_TRANSLATE_NOOP("areas", "User id")},
                            {"proposed_by_name", QT_TRANSLATE_NOOP("areas", "Proposed by")},
                            {"approved_by_name", QT_TRANSLATE_NOOP("areas", "Approved by")},
                            {"active_from", QT_TRANSLATE_NOOP("areas", "In use since"), Kind::Moment},
                            {"reason", QT_TRANSLATE_NOOP("areas", "Reason"), Kind::LongText}}},
                {.title = QT_TRANSLATE_NOOP("areas", "End"),
                 .fields = {{"end_reason", QT_TRANSLATE_NOOP("areas", "Ended because"), Kind::Enum, "right.end_reason"},
                            {"ended_at", QT_TRANSLATE_NOOP("areas", "Ended"), Kind::Moment}},
                 .shownWhen = "end_reason"},
                {.title = QT_TRANSLATE_NOOP("areas", "Data the person may look up"),
                 .view = "ui.right_item_list",
                 .key = "right_id",
                 .order = "item_id",
                 .columns = {{"code", QT_TRANSLATE_NOOP("areas", "Code"), Kind::Text, nullptr, nullptr, nullptr, 8},
                             {"name", QT_TRANSLATE_NOOP("areas", "Item"), Kind::Localized, nullptr, nullptr, nullptr, 36},
                             {"sensitivity", QT_TRANSLATE_NOOP("areas", "Sensitivity"), Kind::State, "sensitivity", nullptr, nullptr, 18}},
                 .empty = QT_TRANSLATE_NOOP("areas", "The right holds no item."),
                 .group = "group"},
            },
        .acts =
            {
                {"approve_right", QT_TRANSLATE_NOOP("areas", "Approve…"), "dialog-ok-apply", Weight::Main, "approve_right"},
                {"deliver_user_code", QT_TRANSLATE_NOOP("areas", "Deliver the user id…"), "document-send", Weight::Main,
                 "deliver_user_code"},
                {"activate_right", QT_TRANSLATE_NOOP("areas", "Take into use…"), "media-playback-start", Weight::Main, "activate_right"},
                {"restore_right", QT_TRANSLATE_NOOP("areas", "Restore…"), "edit-undo", Weight::Main, "restore_right"},
                {"refuse_right", QT_TRANSLATE_NOOP("areas", "Refuse…"), "dialog-cancel", Weight::Danger, "refuse_right"},
                {"withdraw_right", QT_TRANSLATE_NOOP("areas", "Withdraw…"), "edit-undo", Weight::Danger, "withdraw_right"},
                {"block_right", QT_TRANSLATE_NOOP("areas", "Block at once…"), "object-locked", Weight::Danger, "block_right"},
                {"end_right", QT_TRANSLATE_NOOP("areas", "End…"), "edit-delete", Weight::Danger, "end_right"},
            },
    };
    return spec;
}

} // namespace rights
