// Handling of an application as its page shows it: completion rounds, messages, notes, minutes, assessments, statements, hearings; and
// the acts of both sides on them.
#include "applications/ApplicationSections.h"

#include "shared/RecordCards.h"

#include <QtGlobal>

namespace applications {

using shared::Act;
using shared::Field;
using shared::Kind;
using shared::Section;
using shared::Weight;

namespace {

// Rows that are read in full, one under the other.
std::function<shared::RecordsView *(shared::Desk &, QWidget *)> cards(const QList<Field> &fields)
{
    return [fields](shared::Desk &, QWidget *parent) -> shared::RecordsView * { return new shared::RecordCards(fields, parent); };
}

constexpr shared::Words part = QT_TRANSLATE_NOOP("areas", "Handling");

QList<Section> completionSections()
{
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "Completion request that is open"),
         .part = part,
         .fields = {{"completion_due_on", QT_TRANSLATE_NOOP("areas", "To be completed by"), Kind::Deadline},
                    {"completion_open", QT_TRANSLATE_NOOP("areas", "Questions not answered"), Kind::Number},
                    {"completion_reminded_at", QT_TRANSLATE_NOOP("areas", "Reminded"), Kind::Moment},
                    {"wish_state", QT_TRANSLATE_NOOP("areas", "More time"), Kind::State, "completion.wish"},
                    {"wished_until", QT_TRANSLATE_NOOP("areas", "More time wished until"), Kind::Date},
                    {"wish_reason", QT_TRANSLATE_NOOP("areas", "Why"), Kind::LongText},
                    {"completion_intro", QT_TRANSLATE_NOOP("areas", "To begin with"), Kind::LongText}},
         .shownWhen = "completion_id"},
        {.title = QT_TRANSLATE_NOOP("areas", "Questions"),
         .part = part,
         .view = "ui.open_completion_item",
         .key = "application_id",
         .order = "no",
         .empty = QT_TRANSLATE_NOOP("areas", "Nothing is asked."),
         .shownWhen = "completion_id",
         .make = cards({{"place", nullptr},
                        {"field", nullptr, Kind::Enum, "completion.field"},
                        {"group", nullptr, Kind::Localized},
                        {"state", nullptr, Kind::State, "completion.item_state"},
                        {"question", QT_TRANSLATE_NOOP("areas", "Question"), Kind::LongText},
                        {"answer", QT_TRANSLATE_NOOP("areas", "Answer"), Kind::LongText}})},
        {.title = QT_TRANSLATE_NOOP("areas", "What the completion changed in the application"),
         .part = part,
         .view = "ui.application_change",
         .key = "application_id",
         .order = "at",
         .empty = QT_TRANSLATE_NOOP("areas", "The completion answered the questions; the application itself stayed as it was."),
         .shownWhen = "has_changes",
         .make = cards({{"at", nullptr, Kind::Moment},
                        {"change", nullptr, Kind::State, "change"},
                        {"field", nullptr, Kind::Enum, "changed_field"},
                        {"name", nullptr, Kind::Localized},
                        {"question", nullptr, Kind::Enum, "question"},
                        {"before_code", QT_TRANSLATE_NOOP("areas", "Before"), Kind::Enum, "question.answer"},
                        {"after_code", QT_TRANSLATE_NOOP("areas", "Now"), Kind::Enum, "question.answer"},
                        {"before", QT_TRANSLATE_NOOP("areas", "Before"), Kind::LongText},
                        {"after", QT_TRANSLATE_NOOP("areas", "Now"), Kind::LongText}})},
    };
}

QList<Section> correspondenceSections()
{
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "Messages"),
         .part = part,
         .view = "ui.application_message_list",
         .key = "application_id",
         .order = "sent_at",
         .empty = QT_TRANSLATE_NOOP("areas", "Nothing has been written yet. Applicant and handler write to each other here."),
         .shownWhen = "diary_number",
         .make = cards({{"side", nullptr, Kind::State, "side"},
                        {"person_name", nullptr},
                        {"sent_at", nullptr, Kind::Moment},
                        {"read_at", QT_TRANSLATE_NOOP("areas", "Read"), Kind::Moment},
                        {"text", nullptr, Kind::LongText}})},
        {.title = QT_TRANSLATE_NOOP("areas", "Notes"),
         .part = part,
         .view = "ui.application_note_list",
         .key = "application_id",
         .order = "written_at",
         .shownWhen = "has_notes",
         .make = cards({{"audience", nullptr, Kind::State, "note.audience"},
                        {"person_name", nullptr},
                        {"written_at", nullptr, Kind::Moment},
                        {"text", nullptr, Kind::LongText}})},
        {.title = QT_TRANSLATE_NOOP("areas", "Negotiations"),
         .part = part,
         .view = "ui.negotiation_list",
         .key = "application_id",
         .order = "no",
         .shownWhen = "has_negotiations",
         .make = cards({{"state", nullptr, Kind::State, "negotiation.state"},
                        {"planned_on", QT_TRANSLATE_NOOP("areas", "Planned for"), Kind::Date},
                        {"held_on", QT_TRANSLATE_NOOP("areas", "Held on"), Kind::Date},
                        {"participants", QT_TRANSLATE_NOOP("areas", "Participants")},
                        {"topic", QT_TRANSLATE_NOOP("areas", "What is negotiated on"), Kind::LongText},
                        {"minutes", QT_TRANSLATE_NOOP("areas", "Minutes"), Kind::LongText},
                        {"agreed", QT_TRANSLATE_NOOP("areas", "What was agreed"), Kind::LongText}})},
        {.title = QT_TRANSLATE_NOOP("areas", "Hearings"),
         .part = part,
         .view = "ui.hearing_list",
         .key = "application_id",
         .order = "no",
         .shownWhen = "has_hearings",
         .make = cards({{"state", nullptr, Kind::State, "hearing.state"},
                        {"due_on", QT_TRANSLATE_NOOP("areas", "Answer by"), Kind::Deadline},
                        {"wish_state", QT_TRANSLATE_NOOP("areas", "More time"), Kind::State, "completion.wish"},
                        {"wished_until", QT_TRANSLATE_NOOP("areas", "More time wished until"), Kind::Date},
                        {"wish_reason", QT_TRANSLATE_NOOP("areas", "Why"), Kind::LongText},
                        {"answered_by_name", QT_TRANSLATE_NOOP("areas", "Answered by")},
                        {"answered_at", nullptr, Kind::Moment},
                        {"proposal", QT_TRANSLATE_NOOP("areas", "What is proposed"), Kind::LongText},
                        {"answer", QT_TRANSLATE_NOOP("areas", "Answer"), Kind::LongText}})},
    };
}

QList<Section> agencySections()
{
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "Statement asked of you"),
         .part = part,
         .fields = {{"my_question_due_on", QT_TRANSLATE_NOOP("areas", "Statement by"), Kind::Deadline},
                    {"my_question", QT_TRANSLATE_NOOP("areas", "Question"), Kind::LongText}},
         .shownWhen = "my_question"},
        {.title = QT_TRANSLATE_NOOP("areas", "Statements"),
         .part = part,
         .view = "ui.statement_list",
         .key = "application_id",
         .order = "asked_at",
         .shownWhen = "has_statements",
         .make = cards({{"state", nullptr, Kind::State, "statement.state"},
                        {"asked_of_name", nullptr},
                        {"due_on", QT_TRANSLATE_NOOP("areas", "Statement by"), Kind::Deadline},
                        {"asked_by_name", QT_TRANSLATE_NOOP("areas", "Asked by")},
                        {"question", QT_TRANSLATE_NOOP("areas", "Question"), Kind::LongText},
                        {"text", QT_TRANSLATE_NOOP("areas", "Statement"), Kind::LongText}})},
        {.title = QT_TRANSLATE_NOOP("areas", "Assessments"),
         .part = part,
         .view = "ui.assessment_list",
         .key = "application_id",
         .order = "begun_at",
         .shownWhen = "has_assessments",
         .make = cards({{"kind", nullptr, Kind::Enum, "assessment.kind"},
                        {"state", nullptr, Kind::State, "assessment.state"},
                        {"result", nullptr, Kind::State, "assessment.result"},
                        {"judged", QT_TRANSLATE_NOOP("areas", "Lines assessed"), Kind::Number},
                        {"lines", QT_TRANSLATE_NOOP("areas", "Lines in all"), Kind::Number},
                        {"begun_by_name", QT_TRANSLATE_NOOP("areas", "Begun by")},
                        {"finished_by_name", QT_TRANSLATE_NOOP("areas", "Finished by")},
                        {"summary", nullptr, Kind::LongText}})},
        {.title = QT_TRANSLATE_NOOP("areas", "Lines of the assessments"),
         .part = part,
         .view = "ui.assessment_line_list",
         .key = "application_id",
         .order = "place",
         .columns = {{"kind", QT_TRANSLATE_NOOP("areas", "Assessment"), Kind::Enum, "assessment.kind", nullptr, nullptr, 18},
                     {"name", QT_TRANSLATE_NOOP("areas", "Line"), Kind::Localized, nullptr, nullptr, nullptr, 34},
                     {"verdict", QT_TRANSLATE_NOOP("areas", "Verdict"), Kind::State, "assessment.verdict", nullptr, nullptr, 16},
                     {"note", QT_TRANSLATE_NOOP("areas", "Note"), Kind::Text, nullptr, nullptr, nullptr, 24}},
         .shownWhen = "has_assessments"},
    };
}

QList<Section> pastSections()
{
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "Completion rounds that are over"),
         .part = part,
         .view = "ui.completion_request_list",
         .key = "application_id",
         .order = "no",
         .columns = {{"no", QT_TRANSLATE_NOOP("areas", "No."), Kind::Number, nullptr, nullptr, nullptr, 5},
                     {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "completion.state", nullptr, nullptr, 20},
                     {"asked_at", QT_TRANSLATE_NOOP("areas", "Asked"), Kind::Moment},
                     {"due_on", QT_TRANSLATE_NOOP("areas", "Due"), Kind::Deadline},
                     {"answered", QT_TRANSLATE_NOOP("areas", "Answered"), Kind::Number},
                     {"items", QT_TRANSLATE_NOOP("areas", "Questions"), Kind::Number}},
         .shownWhen = "has_completions"},
        {.title = QT_TRANSLATE_NOOP("areas", "Their questions and answers"),
         .part = part,
         .view = "ui.past_completion_item",
         .key = "application_id",
         .order = "no",
         .shownWhen = "has_completions",
         .make = cards({{"place", nullptr},
                        {"field", nullptr, Kind::Enum, "completion.field"},
                        {"group", nullptr, Kind::Localized},
                        {"state", nullptr, Kind::State, "completion.item_state"},
                        {"answered_by_name", QT_TRANSLATE_NOOP("areas", "Answered by")},
                        {"question", QT_TRANSLATE_NOOP("areas", "Question"), Kind::LongText},
                        {"answer", QT_TRANSLATE_NOOP("areas", "Answer"), Kind::LongText}})},
    };
}

Act seldom(const char *act, shared::Words label, const char *icon, Weight weight = Weight::Normal)
{
    return {.act = act, .label = label, .icon = icon, .weight = weight, .dialog = act, .more = true};
}

// Belongs to one state of handling: not there while it cannot be done, and in front while it can, the first of them first.
Act timely(const char *act, shared::Words label, const char *icon)
{
    return {.act = act, .label = label, .icon = icon, .dialog = act, .more = true, .quiet = true};
}

Act turn(const char *act, shared::Words label, const char *icon)
{
    return {.act = act, .label = label, .icon = icon, .weight = Weight::Main, .dialog = act, .quiet = true};
}

} // namespace

QList<Section> handlingSections()
{
    return completionSections() + agencySections().mid(0, 1) + correspondenceSections() + agencySections().mid(1) + pastSections();
}

QList<Act> handlingActs()
{
    return {
        turn("answer_completion", QT_TRANSLATE_NOOP("areas", "Answer the completion request…"), "mail-reply-sender"),
        turn("answer_hearing", QT_TRANSLATE_NOOP("areas", "Answer the hearing…"), "mail-reply-sender"),
        turn("give_statement", QT_TRANSLATE_NOOP("areas", "Give your statement…"), "document-sign"),
        turn("end_negotiation", QT_TRANSLATE_NOOP("areas", "Record the negotiation…"), "group"),
        turn("end_hearing", QT_TRANSLATE_NOOP("areas", "End the hearing…"), "dialog-ok-apply"),
        timely("extend_hearing", QT_TRANSLATE_NOOP("areas", "Give more time to answer…"), "clock"),
        timely("refuse_hearing_extension", QT_TRANSLATE_NOOP("areas", "Refuse more time to answer…"), "dialog-cancel"),
        timely("extend_completion", QT_TRANSLATE_NOOP("areas", "Give more time…"), "clock"),
        timely("refuse_extension", QT_TRANSLATE_NOOP("areas", "Refuse more time…"), "dialog-cancel"),
        timely("finish_assessment", QT_TRANSLATE_NOOP("areas", "Finish an assessment…"), "task-complete"),
        timely("read_messages", QT_TRANSLATE_NOOP("areas", "Mark messages as read…"), "checkmark"),
        timely("remind_completion", QT_TRANSLATE_NOOP("areas", "Remind of the completion…"), "document-send"),
        seldom("ask_completion", QT_TRANSLATE_NOOP("areas", "Ask for completion…"), "mail-reply-sender"),
        timely("ask_extension", QT_TRANSLATE_NOOP("areas", "Ask for more time…"), "clock"),
        timely("ask_hearing_extension", QT_TRANSLATE_NOOP("areas", "Ask for more time to answer…"), "clock"),
        seldom("send_message", QT_TRANSLATE_NOOP("areas", "Write a message…"), "document-send"),
        seldom("add_note", QT_TRANSLATE_NOOP("areas", "Add a note…"), "document-edit"),
        seldom("save_assessment", QT_TRANSLATE_NOOP("areas", "Fill in a checklist…"), "view-task"),
        seldom("begin_technical_assessment", QT_TRANSLATE_NOOP("areas", "Begin the technical assessment…"), "security-high"),
        seldom("begin_negotiation", QT_TRANSLATE_NOOP("areas", "Begin a negotiation…"), "group"),
        seldom("ask_statement", QT_TRANSLATE_NOOP("areas", "Ask a colleague for a statement…"), "system-users"),
        timely("cancel_statement", QT_TRANSLATE_NOOP("areas", "Cancel a request for a statement…"), "edit-undo"),
        seldom("begin_hearing", QT_TRANSLATE_NOOP("areas", "Hear the applicant…"), "mail-reply-sender"),
        timely("resume_handling", QT_TRANSLATE_NOOP("areas", "Go on without the completion…"), "go-next"),
        seldom("hand_over_application", QT_TRANSLATE_NOOP("areas", "Hand over to a colleague…"), "user-properties"),
        {.act = "assign_application",
         .label = QT_TRANSLATE_NOOP("areas", "Assign…"),
         .icon = "user-properties",
         .dialog = "assign_application"},
        seldom("transfer_application", QT_TRANSLATE_NOOP("areas", "Transfer to another authority…"), "go-next", Weight::Danger),
    };
}

} // namespace applications
