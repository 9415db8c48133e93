// The proposal, the decision with what follows from it, and the acts that lead to it.
#include "applications/ApplicationSections.h"

#include "messages/Vocabulary.h"

#include <QtGlobal>

namespace applications {

using shared::Act;
using shared::Kind;
using shared::Section;
using shared::Weight;

QList<Section> decisionSections()
{
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "Decision"),
         .part = QT_TRANSLATE_NOOP("areas", "Decision"),
         .fields = {{"outcome", QT_TRANSLATE_NOOP("areas", "Outcome"), Kind::State, "decision.outcome"},
                    {"decided_at", QT_TRANSLATE_NOOP("areas", "Decided"), Kind::Moment},
                    {"decider_name", QT_TRANSLATE_NOOP("areas", "Decided by")},
                    {"presenter_name", QT_TRANSLATE_NOOP("areas", "Presented by")},
                    {"permit_number", QT_TRANSLATE_NOOP("areas", "Permit"), Kind::Text, nullptr, "permit", "permit_id"},
                    {"decision_language", QT_TRANSLATE_NOOP("areas", "Language of the decision"), Kind::Enum, "language"},
                    {"decision_reasons", QT_TRANSLATE_NOOP("areas", "Reasons"), Kind::LongText},
                    {"decision_provisions", QT_TRANSLATE_NOOP("areas", "Provisions applied"), Kind::LongText},
                    {"fee_text", QT_TRANSLATE_NOOP("areas", "Fee"), Kind::LongText}},
         .shownWhen = "decision_id"},
        {.title = QT_TRANSLATE_NOOP("areas", "Correction"),
         .part = QT_TRANSLATE_NOOP("areas", "Decision"),
         .fields = {{"document_version", QT_TRANSLATE_NOOP("areas", "Version"), Kind::Number},
                    {"corrects", QT_TRANSLATE_NOOP("areas", "Corrected because"), Kind::LongText}},
         .shownWhen = "corrects"},
        {.title = QT_TRANSLATE_NOOP("areas", "Service and seeking a change"),
         .part = QT_TRANSLATE_NOOP("areas", "Decision"),
         .fields = {{"service_way", QT_TRANSLATE_NOOP("areas", "Way of service"), Kind::Enum, "service.way"},
                    {"given_on", QT_TRANSLATE_NOOP("areas", "Sent or received"), Kind::Date},
                    {"served_on", QT_TRANSLATE_NOOP("areas", "Counts as received"), Kind::Date},
                    {"remedy_kind", QT_TRANSLATE_NOOP("areas", "How a change is sought"), Kind::Enum, "remedy.kind"},
                    {"remedy_until", QT_TRANSLATE_NOOP("areas", "Until"), Kind::Date},
                    {"remedy_left", QT_TRANSLATE_NOOP("areas", "Days left"), Kind::Number}},
         .shownWhen = "service_way"},
        {.title = QT_TRANSLATE_NOOP("areas", "Conditions of the permit"),
         .part = QT_TRANSLATE_NOOP("areas", "Decision"),
         .view = "ui.decision_condition_list",
         .key = "application_id",
         .order = "condition_no",
         .columns = {{"condition_no", QT_TRANSLATE_NOOP("areas", "No."), Kind::Number, nullptr, nullptr, nullptr, 5},
                     {"text", QT_TRANSLATE_NOOP("areas", "Condition"), Kind::Text, nullptr, nullptr, nullptr, 80}},
         .empty = QT_TRANSLATE_NOOP("areas", "No conditions besides the general terms of use."),
         .shownWhen = "decision_id"},
        {.title = QT_TRANSLATE_NOOP("areas", "Proposal for the decision"),
         .part = QT_TRANSLATE_NOOP("areas", "Decision"),
         .fields = {{"proposed_outcome", QT_TRANSLATE_NOOP("areas", "Proposed outcome"), Kind::State, "decision.outcome"},
                    {"presenter_name", QT_TRANSLATE_NOOP("areas", "Presented by")},
                    {"valid", QT_TRANSLATE_NOOP("areas", "Validity"), Kind::Period},
                    {"fee_basis", QT_TRANSLATE_NOOP("areas", "Ground of the fee"), Kind::Enum, "fee.basis"},
                    {"proposed_reasons", QT_TRANSLATE_NOOP("areas", "Reasons"), Kind::LongText},
                    {"provisions", QT_TRANSLATE_NOOP("areas", "Provisions applied"), Kind::LongText},
                    {"conditions", QT_TRANSLATE_NOOP("areas", "Conditions"), Kind::LongText}},
         .shownWhen = "undecided_proposal"},
    };
}

QList<Section> documentSections()
{
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "Document of the decision"),
         .part = QT_TRANSLATE_NOOP("areas", "Documents"),
         .view = "ui.decision_version_list",
         .key = "application_id",
         .order = "version_no",
         .columns = {{"version_no", QT_TRANSLATE_NOOP("areas", "Version"), Kind::Number, nullptr, nullptr, nullptr, 8},
                     {"title", QT_TRANSLATE_NOOP("areas", "Title"), Kind::Text, nullptr, nullptr, nullptr, 14},
                     {"made_at", QT_TRANSLATE_NOOP("areas", "Made"), Kind::Moment, nullptr, nullptr, nullptr, 16},
                     {"made_by_name", QT_TRANSLATE_NOOP("areas", "Made by"), Kind::Text, nullptr, nullptr, nullptr, 18},
                     {"corrects", QT_TRANSLATE_NOOP("areas", "Corrected because"), Kind::Text, nullptr, nullptr, nullptr, 26},
                     {"publicity", QT_TRANSLATE_NOOP("areas", "Publicity"), Kind::State, "publicity", nullptr, nullptr, 16}},
         .empty = QT_TRANSLATE_NOOP("areas", "The document is made by the decision. Enter opens it; it is saved as PDF from there."),
         .opens = "decision_document"},
        {.title = QT_TRANSLATE_NOOP("areas", "Letters"),
         .part = QT_TRANSLATE_NOOP("areas", "Documents"),
         .view = "ui.letter_list",
         .key = "application_id",
         .order = "id",
         .columns = {{"number", QT_TRANSLATE_NOOP("areas", "Number"), Kind::Text, nullptr, nullptr, nullptr, 10},
                     {"kind", QT_TRANSLATE_NOOP("areas", "Letter"), Kind::Enum, "letter.kind", nullptr, nullptr, 28},
                     {"created_at", QT_TRANSLATE_NOOP("areas", "Sent"), Kind::Moment, nullptr, nullptr, nullptr, 16},
                     {"created_by_name", QT_TRANSLATE_NOOP("areas", "Sent by"), Kind::Text, nullptr, nullptr, nullptr, 18},
                     {"publicity", QT_TRANSLATE_NOOP("areas", "Publicity"), Kind::State, "publicity", nullptr, nullptr, 16}},
         .empty = QT_TRANSLATE_NOOP("areas", "Letters stand here from the notice of arrival on. Enter opens one as it was sent."),
         .opens = "letter"},
    };
}

QList<Act> decisionActs()
{
    return {
        {"claim_application", QT_TRANSLATE_NOOP("areas", "Take in handling"), "user-properties", Weight::Main, nullptr, "claim_application",
         QT_TRANSLATE_NOOP("areas", "You are now handling %1.")},
        {"decide_application", QT_TRANSLATE_NOOP("areas", "Decide…"), "dialog-ok-apply", Weight::Main, "decide_application"},
        {"present_application", QT_TRANSLATE_NOOP("areas", "Present…"), "go-next", Weight::Main, "present_application"},
        {"assess_items", QT_TRANSLATE_NOOP("areas", "Assess content…"), "view-task", Weight::Main, "assess_items"},
        {"return_application", QT_TRANSLATE_NOOP("areas", "Return…"), "edit-undo", Weight::Normal, "return_application"},
        // Waits in the menu until it is the thing to do.
        {.act = "serve_decision",
         .label = QT_TRANSLATE_NOOP("areas", "Record the service…"),
         .icon = "document-send",
         .weight = Weight::Main,
         .dialog = "serve_decision",
         .more = true},
        {.act = "correct_decision",
         .label = QT_TRANSLATE_NOOP("areas", "Correct the decision…"),
         .icon = "document-edit",
         .dialog = "correct_decision",
         .more = true},
        {.act = "close_application",
         .label = QT_TRANSLATE_NOOP("areas", "Close the matter"),
         .icon = "dialog-ok-apply",
         .command = "close_application",
         .done = QT_TRANSLATE_NOOP("areas", "%1 has been closed."),
         .more = true},
    };
}

} // namespace applications
