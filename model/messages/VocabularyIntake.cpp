// Words of attachments and of applications delivered as files.
#include "messages/VocabularyTable.h"

#include <QtGlobal>

namespace messages {
namespace {

constexpr Label attachmentKind[] = {
    {"security_report", QT_TRANSLATE_NOOP("messages", "Security report")},
    {"power_of_attorney", QT_TRANSLATE_NOOP("messages", "Power of attorney")},
    {"contract", QT_TRANSLATE_NOOP("messages", "Contract")},
    {"other", QT_TRANSLATE_NOOP("messages", "Other document")},
};

// Whether a document that an application is expected to bring is there, and why it is expected.
constexpr Label attachmentWant[] = {
    {"attached", QT_TRANSLATE_NOOP("messages", "Attached")},
    {"wanted", QT_TRANSLATE_NOOP("messages", "Expected")},
    {"optional", QT_TRANSLATE_NOOP("messages", "Where it applies")},
};

constexpr Label attachmentWantReason[] = {
    {"interface_security", QT_TRANSLATE_NOOP("messages", "The interface: how the system and its connection are protected")},
    {"security_by_itself", QT_TRANSLATE_NOOP("messages", "When the clarification of protection refers to a report of its own")},
    {"processors", QT_TRANSLATE_NOOP("messages", "When somebody processes the data on your behalf: the contract on it")},
    {"joins_intermediary", QT_TRANSLATE_NOOP("messages", "The contract with the intermediary that is joined")},
    {"on_behalf", QT_TRANSLATE_NOOP("messages", "When somebody applies on the organisation's behalf")},
    {"other_accounts", QT_TRANSLATE_NOOP("messages", "Descriptions and accounts that the application refers to")},
};

constexpr Label attachmentPublicity[] = {
    {"public", QT_TRANSLATE_NOOP("messages", "Public document")},
    {"partly_secret", QT_TRANSLATE_NOOP("messages", "Partly secret")},
    {"secret", QT_TRANSLATE_NOOP("messages", "Secret document")},
};

constexpr Label attachmentSide[] = {
    {"applicant", QT_TRANSLATE_NOOP("messages", "Applicant")},
    {"agency", QT_TRANSLATE_NOOP("messages", "Agency")},
};

constexpr Label attachmentState[] = {
    {"attached", QT_TRANSLATE_NOOP("messages", "Attached")},
    {"removed", QT_TRANSLATE_NOOP("messages", "Removed")},
    {"unexamined", QT_TRANSLATE_NOOP("messages", "Not examined")},
};

constexpr Label secretClosed[] = {
    {"closed",
     QT_TRANSLATE_NOOP("messages", "Secret: read by the experts and deciders of the service, the auditor and the organisation itself.")},
};

// What a delivery may be: the kinds of applications, and the appointment of a responsible user.
constexpr Label deliveryKind[] = {
    {"new_permit", QT_TRANSLATE_NOOP("messages", "New permit")},
    {"municipal_order", QT_TRANSLATE_NOOP("messages", "Municipal order")},
    {"amendment", QT_TRANSLATE_NOOP("messages", "Amendment")},
    {"renewal", QT_TRANSLATE_NOOP("messages", "Renewal")},
    {"framework_join", QT_TRANSLATE_NOOP("messages", "Joining a framework permit")},
    {"appointment", QT_TRANSLATE_NOOP("messages", "Appointment of a responsible user")},
};

constexpr List lists[] = {
    {"attachment.kind", attachmentKind},
    {"attachment.publicity", attachmentPublicity},
    {"secret.closed", secretClosed},
    {"attachment.side", attachmentSide},
    {"attachment.state", attachmentState},
    {"attachment.want", attachmentWant},
    {"attachment.want_reason", attachmentWantReason},
    {"delivery.kind", deliveryKind},
};

} // namespace

std::span<const List> intakeLists()
{
    return lists;
}

} // namespace messages
