// What is applied for, why, and how the data are protected; and the acts of the applicant.
#include "applications/ApplicationSections.h"

#include "messages/Vocabulary.h"

#include <QtGlobal>

namespace applications {

using shared::Act;
using shared::Kind;
using shared::Section;
using shared::Weight;

QList<Section> basicSections()
{
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "Basics"),
         .part = QT_TRANSLATE_NOOP("areas", "Application"),
         .fields = {{"kind", QT_TRANSLATE_NOOP("areas", "Kind"), Kind::Enum, "application.kind"},
                    {"submitted_at", QT_TRANSLATE_NOOP("areas", "Arrived"), Kind::Moment},
                    {"handler_name", QT_TRANSLATE_NOOP("areas", "Handler")},
                    {"contact_name", QT_TRANSLATE_NOOP("areas", "Contact person")},
                    {"user_count", QT_TRANSLATE_NOOP("areas", "Number of users"), Kind::Number},
                    {"yearly_queries", QT_TRANSLATE_NOOP("areas", "Queries a year"), Kind::Number}}},
        {.title = QT_TRANSLATE_NOOP("areas", "Former names"),
         .part = QT_TRANSLATE_NOOP("areas", "Application"),
         .fields = {{"name_then", QT_TRANSLATE_NOOP("areas", "Name of the organisation when it applied"), Kind::Localized}},
         .shownWhen = "name_then_fi"},
        {.title = QT_TRANSLATE_NOOP("areas", "Purpose and grounds"),
         .part = QT_TRANSLATE_NOOP("areas", "Application"),
         .fields = {{"purpose", QT_TRANSLATE_NOOP("areas", "Purpose of use"), Kind::LongText},
                    {"justification", QT_TRANSLATE_NOOP("areas", "Justification"), Kind::LongText},
                    {"legal_basis", QT_TRANSLATE_NOOP("areas", "Legal basis"), Kind::LongText},
                    {"non_disclosure", QT_TRANSLATE_NOOP("areas", "Data under non-disclosure asked"), Kind::Flag},
                    {"non_disclosure_basis", QT_TRANSLATE_NOOP("areas", "Provision for data under non-disclosure"), Kind::LongText}}},
        {.title = QT_TRANSLATE_NOOP("areas", "Purposes"),
         .part = QT_TRANSLATE_NOOP("areas", "Application"),
         .view = "ui.application_purpose_list",
         .key = "application_id",
         .order = "purpose_no",
         .columns = {{"purpose_no", QT_TRANSLATE_NOOP("areas", "No."), Kind::Number, nullptr, nullptr, nullptr, 5},
                     {"name", QT_TRANSLATE_NOOP("areas", "Purpose"), Kind::Text, nullptr, nullptr, nullptr, 60}},
         .empty = QT_TRANSLATE_NOOP("areas", "No purpose has been named yet.")},
        {.title = QT_TRANSLATE_NOOP("areas", "Protection of the data (secret)"),
         .part = QT_TRANSLATE_NOOP("areas", "Application"),
         .fields = {{"protection", QT_TRANSLATE_NOOP("areas", "Clarification of data protection measures"), Kind::LongText},
                    {"secret_closed", QT_TRANSLATE_NOOP("areas", "For whom"), Kind::Enum, "secret.closed"}}},
    };
}

QList<Section> contentSections()
{
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "Data content, item by item"),
         .part = QT_TRANSLATE_NOOP("areas", "Content"),
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
    };
}

QList<Act> draftActs()
{
    return {
        {.act = "save_application",
         .label = QT_TRANSLATE_NOOP("areas", "Edit the application"),
         .icon = "document-edit",
         .weight = Weight::Main,
         .page = "application_editor",
         .quiet = true},
        {.act = "submit_application",
         .label = QT_TRANSLATE_NOOP("areas", "Send…"),
         .icon = "document-send",
         .dialog = "submit_application",
         .quiet = true},
        {.act = "copy_application",
         .label = QT_TRANSLATE_NOOP("areas", "Copy as a new draft…"),
         .icon = "edit-copy",
         .dialog = "copy_application",
         .more = true,
         .makers = {QStringLiteral("permit_contact")}},
        {.act = "withdraw_application",
         .label = QT_TRANSLATE_NOOP("areas", "Withdraw…"),
         .icon = "edit-delete",
         .weight = Weight::Danger,
         .dialog = "withdraw_application",
         .more = true},
    };
}

} // namespace applications
