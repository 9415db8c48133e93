// What the pages of applications show: the list, and one application from purpose to decision.
#include "applications/ApplicationPages.h"

#include "areas/Registry.h"
#include "applications/ApplicationList.h"
#include "messages/Vocabulary.h"

#include <QtGlobal>

namespace applications {

using shared::Kind;
using shared::ListFilter;
using shared::Weight;

const shared::ListPageSpec &listPage()
{
    static const shared::ListPageSpec spec{
        .pageId = "applications",
        .title = QT_TRANSLATE_NOOP("areas", "Applications"),
        .icon = "document-edit",
        .list = &applicationList(),
        .columns = {{"diary_number", Kind::Text, nullptr},
                    {"org_name", Kind::Localized, nullptr},
                    {"service", Kind::Enum, "service"},
                    {"state", Kind::State, "application.state"},
                    {"submitted_at", Kind::Moment, nullptr},
                    {"due_on", Kind::Deadline, nullptr},
                    {"handler_name", Kind::Text, nullptr}},
        .filters = {{ListFilter::Prefix, "org_name_key", QT_TRANSLATE_NOOP("areas", "Organisation begins with"), nullptr, {}},
                    {ListFilter::Prefix, "diary_number", QT_TRANSLATE_NOOP("areas", "Diary number begins with"), nullptr, {}},
                    {ListFilter::Choice, "state", QT_TRANSLATE_NOOP("areas", "State"), "application.state",
                     messages::codes(u"application.state")},
                    {ListFilter::Choice, "service", QT_TRANSLATE_NOOP("areas", "Service"), "service", messages::codes(u"service")},
                    {ListFilter::Choice, "kind", QT_TRANSLATE_NOOP("areas", "Kind"), "application.kind",
                     messages::codes(u"application.kind")},
                    {ListFilter::Mine, "handler_id", QT_TRANSLATE_NOOP("areas", "Only those I handle"), nullptr, {}}},
        .opens = "application",
        .mainAction = {QT_TRANSLATE_NOOP("areas", "New application…"), "list-add", "new_application",
                       {QStringLiteral("permit_contact"), QStringLiteral("responsible_user")}},
        .emptyTitle = QT_TRANSLATE_NOOP("areas", "No applications"),
        .emptyHint = QT_TRANSLATE_NOOP("areas", "An application for a data permit stands here from its first draft. A permit contact of the organisation begins one with “New application”."),
        .summary = QT_TRANSLATE_NOOP("areas", "Applications for data permits, from draft to decision"),
        .rowName = "diary_number",
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
                  {"due_on", QT_TRANSLATE_NOOP("areas", "Due"), Kind::Deadline}},
        .sections = {
            {.title = QT_TRANSLATE_NOOP("areas", "Decision"),
             .fields = {{"outcome", QT_TRANSLATE_NOOP("areas", "Outcome"), Kind::State, "decision.outcome"},
                        {"decided_at", QT_TRANSLATE_NOOP("areas", "Decided"), Kind::Moment},
                        {"decider_name", QT_TRANSLATE_NOOP("areas", "Decided by")},
                        {"presenter_name", QT_TRANSLATE_NOOP("areas", "Presented by")},
                        {"permit_number", QT_TRANSLATE_NOOP("areas", "Permit"), Kind::Text, nullptr, "permit", "permit_id"},
                        {"decision_reasons", QT_TRANSLATE_NOOP("areas", "Reasons"), Kind::LongText}},
             .shownWhen = "decision_id"},
            {.title = QT_TRANSLATE_NOOP("areas", "Proposal for the decision"),
             .fields = {{"proposed_outcome", QT_TRANSLATE_NOOP("areas", "Proposed outcome"), Kind::State, "decision.outcome"},
                        {"presenter_name", QT_TRANSLATE_NOOP("areas", "Presented by")},
                        {"valid", QT_TRANSLATE_NOOP("areas", "Validity"), Kind::Period},
                        {"proposed_reasons", QT_TRANSLATE_NOOP("areas", "Reasons"), Kind::LongText},
                        {"conditions", QT_TRANSLATE_NOOP("areas", "Conditions"), Kind::LongText}},
             .shownWhen = "proposed_outcome"},
            {.title = QT_TRANSLATE_NOOP("areas", "Basics"),
             .fields = {{"kind", QT_TRANSLATE_NOOP("areas", "Kind"), Kind::Enum, "application.kind"},
                        {"submitted_at", QT_TRANSLATE_NOOP("areas", "Arrived"), Kind::Moment},
                        {"handler_name", QT_TRANSLATE_NOOP("areas", "Handler")},
                        {"contact_name", QT_TRANSLATE_NOOP("areas", "Contact person")},
                        {"user_count", QT_TRANSLATE_NOOP("areas", "Number of users"), Kind::Number},
                        {"yearly_queries", QT_TRANSLATE_NOOP("areas", "Queries a year"), Kind::Number}}},
            {.title = QT_TRANSLATE_NOOP("areas", "Purpose and grounds"),
             .fields = {{"purpose", QT_TRANSLATE_NOOP("areas", "Purpose of use"), Kind::LongText},
                        {"justification", QT_TRANSLATE_NOOP("areas", "Justification"), Kind::LongText},
                        {"legal_basis", QT_TRANSLATE_NOOP("areas", "Legal basis"), Kind::LongText},
                        {"non_disclosure", QT_TRANSLATE_NOOP("areas", "Data under non-disclosure asked"), Kind::Flag},
                        {"non_disclosure_basis", QT_TRANSLATE_NOOP("areas", "Provision for data under non-disclosure"), Kind::LongText}}},
            {.title = QT_TRANSLATE_NOOP("areas", "Purposes"),
             .view = "ui.application_purpose_list",
             .key = "application_id",
             .order = "purpose_no",
             .columns = {{"purpose_no", QT_TRANSLATE_NOOP("areas", "No."), Kind::Number, nullptr, nullptr, nullptr, 5},
                         {"name", QT_TRANSLATE_NOOP("areas", "Purpose"), Kind::Text, nullptr, nullptr, nullptr, 60}},
             .empty = QT_TRANSLATE_NOOP("areas", "No purpose has been named yet.")},
            {.title = QT_TRANSLATE_NOOP("areas", "Data content, item by item"),
             .view = "ui.application_item_list",
             .key = "application_id",
             .order = "item_id",
             .columns = {{"name", QT_TRANSLATE_NOOP("areas", "Item"), Kind::Localized, nullptr, nullptr, nullptr, 30},
                         {"sensitivity", QT_TRANSLATE_NOOP("areas", "Sensitivity"), Kind::State, "sensitivity", nullptr, nullptr, 15},
                         {"legal_basis", QT_TRANSLATE_NOOP("areas", "Legal basis"), Kind::Text, nullptr, nullptr, nullptr, 13},
                         {"outcome", QT_TRANSLATE_NOOP("areas", "Assessment"), Kind::State, "item.outcome", nullptr, nullptr, 15},
                         {"reason_code", QT_TRANSLATE_NOOP("areas", "Reason"), Kind::Enum, "item.reason_code", nullptr, nullptr, 16}},
             .empty = QT_TRANSLATE_NOOP("areas", "No item of the catalogue has been asked yet."),
             .group = "group"},
            {.title = QT_TRANSLATE_NOOP("areas", "Protection of the data (secret)"),
             .fields = {{"protection", QT_TRANSLATE_NOOP("areas", "Clarification of data protection measures"), Kind::LongText}}},
        },
        .acts = {
            {.act = "save_application", .label = QT_TRANSLATE_NOOP("areas", "Edit the draft"), .icon = "document-edit", .weight = Weight::Main,
             .page = "application_editor"},
            {"submit_application", QT_TRANSLATE_NOOP("areas", "Send…"), "document-send", Weight::Normal, "submit_application"},
            {"claim_application", QT_TRANSLATE_NOOP("areas", "Take in handling"), "user-properties", Weight::Main, nullptr,
             "claim_application", QT_TRANSLATE_NOOP("areas", "You are now handling %1.")},
            {"decide_application", QT_TRANSLATE_NOOP("areas", "Decide…"), "dialog-ok-apply", Weight::Main, "decide_application"},
            {"present_application", QT_TRANSLATE_NOOP("areas", "Present…"), "go-next", Weight::Main, "present_application"},
            {"assess_items", QT_TRANSLATE_NOOP("areas", "Assess content…"), "view-task", Weight::Main, "assess_items"},
            {"return_application", QT_TRANSLATE_NOOP("areas", "Return…"), "edit-undo", Weight::Normal, "return_application"},
            {"withdraw_application", QT_TRANSLATE_NOOP("areas", "Withdraw…"), "edit-delete", Weight::Danger, "withdraw_application"},
        },
    };
    return spec;
}

}  // namespace applications
