// Words of acts, tasks, objects and the catalogue of data items.
#include "messages/VocabularyTable.h"

#include <QtGlobal>

namespace messages {
namespace {

// An act as the thing a person does: the text of a button or a menu line.
constexpr Label act[] = {
    {"save_application", QT_TRANSLATE_NOOP("messages", "Edit application")},
    {"submit_application", QT_TRANSLATE_NOOP("messages", "Send application")},
    {"withdraw_application", QT_TRANSLATE_NOOP("messages", "Withdraw application")},
    {"copy_application", QT_TRANSLATE_NOOP("messages", "Copy application")},
    {"register_application", QT_TRANSLATE_NOOP("messages", "Register application from paper")},
    {"ask_join", QT_TRANSLATE_NOOP("messages", "Ask the intermediary")},
    {"approve_join", QT_TRANSLATE_NOOP("messages", "Agree to joining")},
    {"refuse_join", QT_TRANSLATE_NOOP("messages", "Decline joining")},
    {"claim_application", QT_TRANSLATE_NOOP("messages", "Take in handling")},
    {"take_in_application", QT_TRANSLATE_NOOP("messages", "Take in application")},
    {"add_attachment", QT_TRANSLATE_NOOP("messages", "Attach file")},
    {"remove_attachment", QT_TRANSLATE_NOOP("messages", "Remove attachment")},
    {"classify_attachment", QT_TRANSLATE_NOOP("messages", "Class attachment")},
    {"assess_items", QT_TRANSLATE_NOOP("messages", "Assess data content")},
    {"present_application", QT_TRANSLATE_NOOP("messages", "Present for decision")},
    {"hand_over_application", QT_TRANSLATE_NOOP("messages", "Hand over")},
    {"assign_application", QT_TRANSLATE_NOOP("messages", "Assign handler")},
    {"ask_completion", QT_TRANSLATE_NOOP("messages", "Ask for completion")},
    {"answer_completion", QT_TRANSLATE_NOOP("messages", "Answer the completion request")},
    {"send_completion", QT_TRANSLATE_NOOP("messages", "Send the completion")},
    {"ask_extension", QT_TRANSLATE_NOOP("messages", "Ask for more time")},
    {"extend_completion", QT_TRANSLATE_NOOP("messages", "Give more time")},
    {"refuse_extension", QT_TRANSLATE_NOOP("messages", "Refuse more time")},
    {"remind_completion", QT_TRANSLATE_NOOP("messages", "Remind of the completion")},
    {"resume_handling", QT_TRANSLATE_NOOP("messages", "Go on without the completion")},
    {"send_message", QT_TRANSLATE_NOOP("messages", "Write a message")},
    {"read_messages", QT_TRANSLATE_NOOP("messages", "Mark messages as read")},
    {"add_note", QT_TRANSLATE_NOOP("messages", "Add note")},
    {"begin_negotiation", QT_TRANSLATE_NOOP("messages", "Begin negotiation")},
    {"end_negotiation", QT_TRANSLATE_NOOP("messages", "Record negotiation")},
    {"begin_technical_assessment", QT_TRANSLATE_NOOP("messages", "Begin technical assessment")},
    {"save_assessment", QT_TRANSLATE_NOOP("messages", "Fill in a checklist")},
    {"finish_assessment", QT_TRANSLATE_NOOP("messages", "Finish an assessment")},
    {"ask_statement", QT_TRANSLATE_NOOP("messages", "Ask for a statement")},
    {"give_statement", QT_TRANSLATE_NOOP("messages", "Give statement")},
    {"cancel_statement", QT_TRANSLATE_NOOP("messages", "Cancel a request for statement")},
    {"begin_hearing", QT_TRANSLATE_NOOP("messages", "Begin hearing")},
    {"ask_hearing_extension", QT_TRANSLATE_NOOP("messages", "Ask for more time to answer")},
    {"extend_hearing", QT_TRANSLATE_NOOP("messages", "Give more time to answer")},
    {"refuse_hearing_extension", QT_TRANSLATE_NOOP("messages", "Refuse more time to answer")},
    {"answer_hearing", QT_TRANSLATE_NOOP("messages", "Answer the hearing")},
    {"end_hearing", QT_TRANSLATE_NOOP("messages", "End hearing")},
    {"transfer_application", QT_TRANSLATE_NOOP("messages", "Transfer to another authority")},
    {"return_application", QT_TRANSLATE_NOOP("messages", "Return to handling")},
    {"decide_application", QT_TRANSLATE_NOOP("messages", "Decide")},
    {"serve_decision", QT_TRANSLATE_NOOP("messages", "Record the service")},
    {"close_application", QT_TRANSLATE_NOOP("messages", "Close the matter")},
    {"correct_decision", QT_TRANSLATE_NOOP("messages", "Correct the decision")},
    {"give_commitment", QT_TRANSLATE_NOOP("messages", "Give commitment")},
    {"begin_permit_hearing", QT_TRANSLATE_NOOP("messages", "Hear the organisation about the permit")},
    {"answer_permit_hearing", QT_TRANSLATE_NOOP("messages", "Answer the hearing about the permit")},
    {"ask_permit_hearing_extension", QT_TRANSLATE_NOOP("messages", "Ask for more time to answer about the permit")},
    {"extend_permit_hearing", QT_TRANSLATE_NOOP("messages", "Give more time to answer about the permit")},
    {"refuse_permit_hearing_extension", QT_TRANSLATE_NOOP("messages", "Refuse more time to answer about the permit")},
    {"propose_revocation", QT_TRANSLATE_NOOP("messages", "Propose the revocation")},
    {"drop_revocation", QT_TRANSLATE_NOOP("messages", "Let the revocation rest")},
    {"accept_terms", QT_TRANSLATE_NOOP("messages", "Accept the new terms")},
    {"publish_terms", QT_TRANSLATE_NOOP("messages", "Publish terms of use")},
    {"register_connection", QT_TRANSLATE_NOOP("messages", "Register connection")},
    {"change_connection", QT_TRANSLATE_NOOP("messages", "Change connection")},
    {"test_connection", QT_TRANSLATE_NOOP("messages", "Take to test")},
    {"accept_connection", QT_TRANSLATE_NOOP("messages", "Accept to production")},
    {"add_certificate", QT_TRANSLATE_NOOP("messages", "Add certificate")},
    {"close_connection", QT_TRANSLATE_NOOP("messages", "Take connection out of use")},
    {"warn_of_end", QT_TRANSLATE_NOOP("messages", "Warn of an end")},
    {"suspend_permit", QT_TRANSLATE_NOOP("messages", "Suspend permit")},
    {"extend_suspension", QT_TRANSLATE_NOOP("messages", "Extend suspension")},
    {"resume_permit", QT_TRANSLATE_NOOP("messages", "Resume permit")},
    {"end_permit", QT_TRANSLATE_NOOP("messages", "End permit")},
    {"apply_appointment", QT_TRANSLATE_NOOP("messages", "Apply for responsible user")},
    {"grant_appointment", QT_TRANSLATE_NOOP("messages", "Grant appointment")},
    {"refuse_appointment", QT_TRANSLATE_NOOP("messages", "Refuse appointment")},
    {"suspend_appointment", QT_TRANSLATE_NOOP("messages", "Suspend appointment")},
    {"resume_appointment", QT_TRANSLATE_NOOP("messages", "Resume appointment")},
    {"end_appointment", QT_TRANSLATE_NOOP("messages", "End appointment")},
    {"add_target", QT_TRANSLATE_NOOP("messages", "Add promised time")},
    {"add_person", QT_TRANSLATE_NOOP("messages", "Add person")},
    {"propose_right", QT_TRANSLATE_NOOP("messages", "Propose right")},
    {"approve_right", QT_TRANSLATE_NOOP("messages", "Approve right")},
    {"refuse_right", QT_TRANSLATE_NOOP("messages", "Refuse right")},
    {"withdraw_right", QT_TRANSLATE_NOOP("messages", "Withdraw proposal")},
    {"deliver_user_code", QT_TRANSLATE_NOOP("messages", "Deliver user id")},
    {"activate_right", QT_TRANSLATE_NOOP("messages", "Take into use")},
    {"block_right", QT_TRANSLATE_NOOP("messages", "Block right")},
    {"end_right", QT_TRANSLATE_NOOP("messages", "End right")},
    {"restore_right", QT_TRANSLATE_NOOP("messages", "Restore right")},
    {"issue_login", QT_TRANSLATE_NOOP("messages", "Issue login")},
    {"change_own_password", QT_TRANSLATE_NOOP("messages", "Change own password")},
    {"end_login", QT_TRANSLATE_NOOP("messages", "End login")},
    {"make_permit", QT_TRANSLATE_NOOP("messages", "Make permit")},
    {"change_permit", QT_TRANSLATE_NOOP("messages", "Change permit")},
    {"begin_content", QT_TRANSLATE_NOOP("messages", "New content takes effect")},
    {"open_permit", QT_TRANSLATE_NOOP("messages", "Permit comes into force")},
    {"begin_appointment", QT_TRANSLATE_NOOP("messages", "Appointment comes into force")},
    {"end_membership", QT_TRANSLATE_NOOP("messages", "End membership")},
};

constexpr Label object[] = {
    {"application", QT_TRANSLATE_NOOP("messages", "Application")}, {"permit", QT_TRANSLATE_NOOP("messages", "Permit")},
    {"connection", QT_TRANSLATE_NOOP("messages", "Connection")},   {"terms", QT_TRANSLATE_NOOP("messages", "Terms of use")},
    {"appointment", QT_TRANSLATE_NOOP("messages", "Appointment")}, {"join", QT_TRANSLATE_NOOP("messages", "Joining a framework permit")},
    {"right", QT_TRANSLATE_NOOP("messages", "Access right")},      {"organisation", QT_TRANSLATE_NOOP("messages", "Organisation")},
    {"target", QT_TRANSLATE_NOOP("messages", "Promised time")},    {"person", QT_TRANSLATE_NOOP("messages", "Person")},
};

constexpr Label task[] = {
    {"draft_to_finish", QT_TRANSLATE_NOOP("messages", "Finish the draft")},
    {"registration_to_finish", QT_TRANSLATE_NOOP("messages", "Finish registering the application")},
    {"join_to_answer", QT_TRANSLATE_NOOP("messages", "A client asks to join the framework permit")},
    {"application_to_claim", QT_TRANSLATE_NOOP("messages", "Take the application in handling")},
    {"application_to_handle", QT_TRANSLATE_NOOP("messages", "Handle the application")},
    {"connection_to_register", QT_TRANSLATE_NOOP("messages", "Register the connection")},
    {"connection_to_accept", QT_TRANSLATE_NOOP("messages", "Accept the connection to production")},
    {"permit_hearing_to_answer", QT_TRANSLATE_NOOP("messages", "Answer the hearing about the permit")},
    {"permit_hearing_extension_to_decide", QT_TRANSLATE_NOOP("messages", "Decide on more time for the answer about the permit")},
    {"permit_hearing_over", QT_TRANSLATE_NOOP("messages", "The hearing is over: propose or let it rest")},
    {"revocation_to_decide", QT_TRANSLATE_NOOP("messages", "Decide the revocation")},
    {"suspension_to_review", QT_TRANSLATE_NOOP("messages", "The day of the suspension has come")},
    {"certificate_ending", QT_TRANSLATE_NOOP("messages", "A certificate ends")},
    {"permit_ending", QT_TRANSLATE_NOOP("messages", "A permit ends")},
    {"terms_to_accept", QT_TRANSLATE_NOOP("messages", "Accept the new terms of use")},
    {"terms_not_accepted", QT_TRANSLATE_NOOP("messages", "New terms have not been accepted")},
    {"application_to_decide", QT_TRANSLATE_NOOP("messages", "Decide the application")},
    {"decision_to_serve", QT_TRANSLATE_NOOP("messages", "Serve the decision")},
    {"completion_to_answer", QT_TRANSLATE_NOOP("messages", "Complete the application")},
    {"completion_overdue", QT_TRANSLATE_NOOP("messages", "The completion has not come in time")},
    {"extension_to_decide", QT_TRANSLATE_NOOP("messages", "Decide on more time for the completion")},
    {"hearing_to_answer", QT_TRANSLATE_NOOP("messages", "Answer the hearing")},
    {"hearing_extension_to_decide", QT_TRANSLATE_NOOP("messages", "Decide on more time for the answer")},
    {"hearing_to_end", QT_TRANSLATE_NOOP("messages", "Go on after the hearing")},
    {"negotiation_to_record", QT_TRANSLATE_NOOP("messages", "Record the negotiation")},
    {"assessment_to_do", QT_TRANSLATE_NOOP("messages", "Make the assessment")},
    {"statement_to_give", QT_TRANSLATE_NOOP("messages", "Give the statement")},
    {"message_unread", QT_TRANSLATE_NOOP("messages", "Read the message")},
    {"commitment_to_give", QT_TRANSLATE_NOOP("messages", "Give the commitment")},
    {"appointment_to_decide", QT_TRANSLATE_NOOP("messages", "Decide on the responsible user")},
    {"right_to_approve", QT_TRANSLATE_NOOP("messages", "Approve the right")},
    {"code_to_deliver", QT_TRANSLATE_NOOP("messages", "Deliver the user id")},
    {"right_to_activate", QT_TRANSLATE_NOOP("messages", "Take the right into use")},
    {"appointment_ending", QT_TRANSLATE_NOOP("messages", "A responsible user's term is ending")},
    {"responsible_user_missing", QT_TRANSLATE_NOOP("messages", "No responsible user")},
};

constexpr Label sensitivity[] = {
    {"low", QT_TRANSLATE_NOOP("messages", "Low")},
    {"normal", QT_TRANSLATE_NOOP("messages", "Ordinary")},
    {"protected", QT_TRANSLATE_NOOP("messages", "Protected")},
    {"elevated", QT_TRANSLATE_NOOP("messages", "Elevated")},
    {"special", QT_TRANSLATE_NOOP("messages", "Special")},
};

constexpr Label subject[] = {
    {"person", QT_TRANSLATE_NOOP("messages", "Person")},
    {"building", QT_TRANSLATE_NOOP("messages", "Building")},
    {"apartment", QT_TRANSLATE_NOOP("messages", "Apartment")},
};

// Whether a step on the way to a permit in force has been taken.
constexpr Label stepDone[] = {
    {"true", QT_TRANSLATE_NOOP("messages", "Done")},
    {"false", QT_TRANSLATE_NOOP("messages", "Missing")},
};

// Whether an organisation lacks the responsible user its permit needs.
constexpr Label organisationAlarm[] = {
    {"true", QT_TRANSLATE_NOOP("messages", "No responsible user")},
    {"false", QT_TRANSLATE_NOOP("messages", "In order")},
};

// Fields by the name the commands know them by: for faults told where the field itself is not on the screen.
constexpr Label field[] = {
    {"purpose", QT_TRANSLATE_NOOP("messages", "Purpose of use")},
    {"justification", QT_TRANSLATE_NOOP("messages", "Justification")},
    {"legal_basis", QT_TRANSLATE_NOOP("messages", "Legal basis")},
    {"protection", QT_TRANSLATE_NOOP("messages", "Clarification of data protection measures")},
    {"user_count", QT_TRANSLATE_NOOP("messages", "Number of users")},
    {"yearly_queries", QT_TRANSLATE_NOOP("messages", "Queries a year")},
    {"non_disclosure_basis", QT_TRANSLATE_NOOP("messages", "Provision for data under non-disclosure")},
    {"contact_person_id", QT_TRANSLATE_NOOP("messages", "Contact person of the permit")},
    {"base_permit_id", QT_TRANSLATE_NOOP("messages", "Permit to be amended or renewed")},
    {"framework_permit_id", QT_TRANSLATE_NOOP("messages", "Framework permit of the intermediary")},
    {"responsible_person_id", QT_TRANSLATE_NOOP("messages", "Responsible user to come")},
    {"purposes", QT_TRANSLATE_NOOP("messages", "Purposes")},
    {"items", QT_TRANSLATE_NOOP("messages", "Data content")},
};

constexpr Label flag[] = {
    {"true", QT_TRANSLATE_NOOP("messages", "Yes")},
    {"false", QT_TRANSLATE_NOOP("messages", "No")},
};

constexpr List lists[] = {
    {"act", act},
    {"object", object},
    {"task", task},
    {"sensitivity", sensitivity},
    {"subject", subject},
    {"field", field},
    {"flag", flag},
    {"step.done", stepDone},
    {"organisation.alarm", organisationAlarm},
};

} // namespace

std::span<const List> commonLists()
{
    return lists;
}

} // namespace messages
