#include "applications/HandlingDialogs.h"

#include "applications/ApplicationDialogs.h"
#include "areas/FormDialog.h"
#include "areas/HearingTime.h"
#include "messages/Vocabulary.h"
#include "ui_AnswerHearingDialog.h"
#include "ui_AskStatementDialog.h"
#include "ui_AssignDialog.h"
#include "ui_BeginHearingDialog.h"
#include "ui_BeginNegotiationDialog.h"
#include "ui_CancelStatementDialog.h"
#include "ui_EndNegotiationDialog.h"
#include "ui_GiveStatementDialog.h"
#include "ui_HandOverDialog.h"
#include "ui_MessageDialog.h"
#include "ui_NoteDialog.h"
#include "ui_TransferDialog.h"

#include <QComboBox>
#include <QtGlobal>

namespace applications {

using areas::form;
using shared::Field;
using shared::Kind;
using shared::Record;
using shared::Weight;

namespace {

const QStringList expert{QStringLiteral("expert")};
const QStringList contact{QStringLiteral("permit_contact")};
const QStringList bothSides{QStringLiteral("expert"), QStringLiteral("permit_contact")};
// A statement may come from another unit of the agency.
const QStringList whoMayBeAsked{QStringLiteral("expert"), QStringLiteral("decider"), QStringLiteral("supervisor"),
                                QStringLiteral("access_administrator"), QStringLiteral("log_officer")};
const QStringList caseworkers{QStringLiteral("expert"), QStringLiteral("decider"), QStringLiteral("supervisor")};

QList<Field> caseFacts()
{
    return {{"diary_number", QT_TRANSLATE_NOOP("areas", "Diary number")},
            {"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized},
            {"service", QT_TRANSLATE_NOOP("areas", "Service"), Kind::Enum, "service"},
            {"handler_name", QT_TRANSLATE_NOOP("areas", "Handler")}};
}

void registerHands(areas::Registry &registry)
{
    const areas::Subject &subject = applicationSubject();
    registry.add(form<Ui::HandOverDialog>(
        subject,
        {.function = "hand_over_application",
         .title = QT_TRANSLATE_NOOP("areas", "Hand over to a colleague"),
         .accept = QT_TRANSLATE_NOOP("areas", "Hand over %1"),
         .consequence = QT_TRANSLATE_NOOP(
             "areas", "The colleague handles the application from now on. Somebody with an interest in the matter cannot take it."),
         .done = QT_TRANSLATE_NOOP("areas", "%1 has been handed over.")},
        expert, caseFacts(), [](auto &dialog, auto &ui) { dialog.fillColleagues(ui.toCombo, QStringLiteral("expert")); }));
    registry.add(
        form<Ui::AssignDialog>(subject,
                               {.function = "assign_application",
                                .title = QT_TRANSLATE_NOOP("areas", "Assign the application"),
                                .accept = QT_TRANSLATE_NOOP("areas", "Assign %1"),
                                .consequence = QT_TRANSLATE_NOOP("areas", "The chosen expert handles the application from now on."),
                                .done = QT_TRANSLATE_NOOP("areas", "%1 has been assigned.")},
                               {QStringLiteral("supervisor")}, caseFacts(), [](auto &dialog, auto &ui) {
                                   dialog.fillColleagues(ui.toCombo, QStringLiteral("expert"),
                                                         QT_TRANSLATE_NOOP("areas", "Nobody: an expert takes it from the worklist"));
                               }));
    registry.add(form<Ui::TransferDialog>(
        subject,
        {.function = "transfer_application",
         .title = QT_TRANSLATE_NOOP("areas", "Transfer to another authority"),
         .accept = QT_TRANSLATE_NOOP("areas", "Transfer %1"),
         .consequence = QT_TRANSLATE_NOOP(
             "areas", "The matter ends here: it belongs to another authority (434/2003 21 §). What is open in its handling is closed."),
         .done = QT_TRANSLATE_NOOP("areas", "%1 has been transferred."),
         .weight = Weight::Danger},
        expert, caseFacts()));
}

void registerCorrespondence(areas::Registry &registry)
{
    const areas::Subject &subject = applicationSubject();
    registry.add(form<Ui::MessageDialog>(subject,
                                         {.function = "send_message",
                                          .title = QT_TRANSLATE_NOOP("areas", "Write a message"),
                                          .accept = QT_TRANSLATE_NOOP("areas", "Send the message"),
                                          .done = QT_TRANSLATE_NOOP("areas", "The message on %1 has been sent.")},
                                         bothSides, caseFacts()));
    registry.add(areas::simple<shared::ConfirmDialog>(
        subject,
        {.function = "read_messages",
         .title = QT_TRANSLATE_NOOP("areas", "Mark messages as read"),
         .accept = QT_TRANSLATE_NOOP("areas", "Mark as read"),
         .consequence = QT_TRANSLATE_NOOP("areas", "The other side sees that its messages have been read."),
         .done = QT_TRANSLATE_NOOP("areas", "The messages on %1 have been read.")},
        bothSides));
    registry.add(form<Ui::NoteDialog>(subject,
                                      {.function = "add_note",
                                       .title = QT_TRANSLATE_NOOP("areas", "Add a note"),
                                       .accept = QT_TRANSLATE_NOOP("areas", "Add the note"),
                                       .consequence = QT_TRANSLATE_NOOP("areas", "A note is not changed afterwards."),
                                       .done = QT_TRANSLATE_NOOP("areas", "A note on %1 has been added.")},
                                      caseworkers, caseFacts(), [](auto &dialog, auto &ui) {
                                          dialog.fillEnum(ui.audienceCombo, QStringLiteral("note.audience"),
                                                          messages::codes(u"note.audience"));
                                      }));
    registry.add(form<Ui::BeginNegotiationDialog>(
        subject,
        {.function = "begin_negotiation",
         .title = QT_TRANSLATE_NOOP("areas", "Begin a negotiation"),
         .accept = QT_TRANSLATE_NOOP("areas", "Begin the negotiation"),
         .consequence = QT_TRANSLATE_NOOP("areas", "The application stands in negotiation until its minutes are recorded."),
         .done = QT_TRANSLATE_NOOP("areas", "%1 is in negotiation.")},
        expert, caseFacts(), [](auto &dialog, auto &ui) { dialog.proposeDay(ui.plannedOnEdit, "meeting_on"); }));
    registry.add(form<Ui::EndNegotiationDialog>(
        subject,
        {.function = "end_negotiation",
         .title = QT_TRANSLATE_NOOP("areas", "Record the negotiation"),
         .accept = QT_TRANSLATE_NOOP("areas", "Keep the minutes"),
         .consequence = QT_TRANSLATE_NOOP("areas", "Both sides see the minutes, and they are not changed afterwards. Handling goes on."),
         .done = QT_TRANSLATE_NOOP("areas", "The negotiation on %1 has been recorded.")},
        expert));
}

void registerStatements(areas::Registry &registry)
{
    const areas::Subject &subject = applicationSubject();
    registry.add(form<Ui::AskStatementDialog>(
        subject,
        {.function = "ask_statement",
         .title = QT_TRANSLATE_NOOP("areas", "Ask a colleague for a statement"),
         .accept = QT_TRANSLATE_NOOP("areas", "Ask for the statement"),
         .consequence =
             QT_TRANSLATE_NOOP("areas", "The colleague finds the question on the worklist. Question and statement stay inside the agency."),
         .done = QT_TRANSLATE_NOOP("areas", "A statement on %1 has been asked for.")},
        expert, caseFacts(), [](auto &dialog, auto &ui) {
            dialog.fillColleagues(ui.askedOfCombo, {});
            dialog.proposeDay(ui.dueOnEdit, "statement_due_on");
        }));
    registry.add(form<Ui::GiveStatementDialog>(
        subject,
        {.function = "give_statement",
         .title = QT_TRANSLATE_NOOP("areas", "Give your statement"),
         .accept = QT_TRANSLATE_NOOP("areas", "Give the statement"),
         .consequence = QT_TRANSLATE_NOOP("areas", "The statement is kept with the case and is not changed afterwards."),
         .done = QT_TRANSLATE_NOOP("areas", "Your statement on %1 has been given.")},
        whoMayBeAsked,
        caseFacts() + QList<Field>{{"my_question_due_on", QT_TRANSLATE_NOOP("areas", "Statement by"), Kind::Deadline},
                                   {"my_question", QT_TRANSLATE_NOOP("areas", "Question")}}));
    registry.add(form<Ui::CancelStatementDialog>(
        subject,
        {.function = "cancel_statement",
         .title = QT_TRANSLATE_NOOP("areas", "Cancel a request for a statement"),
         .accept = QT_TRANSLATE_NOOP("areas", "Cancel the request"),
         .consequence = QT_TRANSLATE_NOOP("areas", "The colleague need not answer any more."),
         .done = QT_TRANSLATE_NOOP("areas", "A request for a statement on %1 has been cancelled.")},
        expert, {}, [](auto &dialog, auto &ui) {
            dialog.fillCombo(
                ui.askedOfCombo, QStringLiteral("statement_list"), {}, QStringLiteral("asked_at"),
                {{QStringLiteral("application_id"), dialog.value("id")}, {QStringLiteral("state"), QStringLiteral("open")}},
                [](const Record &row) { return row.value(QStringLiteral("asked_of_name")).toString(); }, QStringLiteral("asked_of"));
        }));
}

QList<Field> hearingFacts()
{
    return {{"diary_number", QT_TRANSLATE_NOOP("areas", "Diary number")},
            {"hearing_due_on", QT_TRANSLATE_NOOP("areas", "Answer by"), Kind::Deadline},
            {"hearing_wished_until", QT_TRANSLATE_NOOP("areas", "More time wished until"), Kind::Date},
            {"hearing_wish_reason", QT_TRANSLATE_NOOP("areas", "Why")}};
}

void registerHearings(areas::Registry &registry)
{
    const areas::Subject &subject = applicationSubject();
    registry.add(form<Ui::BeginHearingDialog>(
        subject,
        {.function = "begin_hearing",
         .title = QT_TRANSLATE_NOOP("areas", "Hear the applicant"),
         .accept = QT_TRANSLATE_NOOP("areas", "Hear the applicant on %1"),
         .consequence = QT_TRANSLATE_NOOP(
             "areas",
             "The applicant gets a letter and may state a view before a decision to his detriment. Silence does not stop the decision."),
         .done = QT_TRANSLATE_NOOP("areas", "The applicant is being heard on %1.")},
        expert, caseFacts(), [](auto &dialog, auto &ui) { dialog.proposeDay(ui.dueOnEdit, "hearing_due_on"); }));
    registry.add(form<Ui::AnswerHearingDialog>(subject,
                                               {.function = "answer_hearing",
                                                .title = QT_TRANSLATE_NOOP("areas", "Answer the hearing"),
                                                .accept = QT_TRANSLATE_NOOP("areas", "Send the answer"),
                                                .done = QT_TRANSLATE_NOOP("areas", "The answer on %1 has been sent.")},
                                               contact,
                                               {{"diary_number", QT_TRANSLATE_NOOP("areas", "Diary number")},
                                                {"hearing_due_on", QT_TRANSLATE_NOOP("areas", "Answer by"), Kind::Deadline},
                                                {"hearing_proposal", QT_TRANSLATE_NOOP("areas", "What is proposed")}}));
    areas::registerHearingTime(
        registry, subject,
        {.ask = "ask_hearing_extension",
         .give = "extend_hearing",
         .refuse = "refuse_hearing_extension",
         .given = QT_TRANSLATE_NOOP("areas", "The applicant gets a letter with the new day. The promised time does not move."),
         .refused = QT_TRANSLATE_NOOP("areas", "The day stays as it is. The applicant sees the reason."),
         .askedBy = contact,
         .decidedBy = expert},
        hearingFacts);
    registry.add(areas::simple<shared::ConfirmDialog>(
        subject,
        {.function = "end_hearing",
         .title = QT_TRANSLATE_NOOP("areas", "End the hearing"),
         .accept = QT_TRANSLATE_NOOP("areas", "End the hearing on %1"),
         .consequence = QT_TRANSLATE_NOOP("areas", "Handling goes on with the answer, or without one when its day is past."),
         .done = QT_TRANSLATE_NOOP("areas", "The hearing on %1 is over.")},
        expert));
}

} // namespace

void registerHandlingDialogs(areas::Registry &registry)
{
    registerHands(registry);
    registerCorrespondence(registry);
    registerStatements(registry);
    registerHearings(registry);
}

} // namespace applications
